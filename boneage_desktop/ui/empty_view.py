"""What the window shows before the first film: a large place to drop one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.typography import fitted, px

RECENT_FILMS = 4


class EmptyView(QWidget):
    """A drop target with the other ways to a film."""

    open_asked = Signal()
    folder_asked = Signal()
    demo_asked = Signal()
    film_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = QFrame()
        self._target.setProperty("role", "target")
        fitted(self, lambda: self._target.setMaximumSize(px(640), px(400)))
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setProperty("role", "title")
        self._hint = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._recent_title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._recent_title.setProperty("role", "section")
        self.recent_buttons = [QPushButton() for _ in range(RECENT_FILMS)]
        self._recent: tuple[str, ...] = ()
        self.open_button = QPushButton()
        self.open_button.setProperty("role", "primary")
        self.folder_button = QPushButton()
        self.demo_button = QPushButton()
        self.open_button.clicked.connect(self.open_asked)
        self.folder_button.clicked.connect(self.folder_asked)
        self.demo_button.clicked.connect(self.demo_asked)
        for place, button in enumerate(self.recent_buttons):
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, place=place: self.film_asked.emit(Path(self._recent[place])))
        self._arrange()
        self._retranslate()
        self.set_recent(())

    def set_recent(self, films: tuple[str, ...]) -> None:
        """Offer the films opened last."""
        self._recent = films[:RECENT_FILMS]
        self._recent_title.setVisible(bool(self._recent))
        for place, button in enumerate(self.recent_buttons):
            button.setVisible(place < len(self._recent))
            if place < len(self._recent):
                button.setText(Path(self._recent[place]).name)
                button.setToolTip(self._recent[place])

    def set_colours(self, colours: Colours) -> None:
        self._picture.setPixmap(icons.pixmap("drop", colour=colours.quiet, size=56, scale=self.devicePixelRatioF()))

    def set_over(self, over: bool) -> None:
        """Show that what is being dragged may be dropped."""
        self._target.setProperty("over", over)
        self._target.style().polish(self._target)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.open_button, self.folder_button, self.demo_button):
            buttons.addWidget(button)
        buttons.addStretch()
        inside = QVBoxLayout(self._target)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(16)
        inside.addStretch()
        for widget in (self._picture, self._title, self._hint):
            inside.addWidget(widget)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        inside.addStretch()
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._recent_title)
        for button in self.recent_buttons:
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        around = QHBoxLayout()
        around.addStretch(1)
        around.addWidget(self._target, 4)
        around.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(32, 32, 32, 32)
        outside.addStretch(1)
        outside.addLayout(around, 4)
        outside.addSpacing(16)
        outside.addLayout(below)
        outside.addStretch(1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop a hand film here"))
        self._recent_title.setText(self.tr("LAST OPENED"))
        self._hint.setText(self.tr("DICOM, PNG, JPEG, TIFF, BMP or WebP. Several films or a whole folder are welcome."))
        self.open_button.setText(self.tr("Open…"))
        self.folder_button.setText(self.tr("Open folder…"))
        self.demo_button.setText(self.tr("Show the demo film"))
