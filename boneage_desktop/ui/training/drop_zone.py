"""A place to drop one kind of thing: the folder of films, or the table of ages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.drop_window import accept_as_copy, local_paths
from boneage_desktop.ui.training.training_view import TrainingView, button, column, label, row


class DropZone(TrainingView):
    """Says what belongs here, or what was dropped; a button opens the file dialog, another one takes it away."""

    dropped = Signal(object)
    asked = Signal()
    cleared = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "target")
        self.setAcceptDrops(True)
        self._icon = icon
        self._picture = QLabel()
        self._title, self._text = label("name", wrapped=True), label("quiet", wrapped=True)
        self.choose, self.clear = button(), button("link")
        self.choose.clicked.connect(self.asked)
        self.clear.clicked.connect(self.cleared)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        words = column(self._title, self._text, spacing=2)
        line = row(self._picture, words, self.choose, self.clear, spacing=12)
        line.setStretch(1, 1)
        layout.addLayout(line)

    def say(self, title: str, text: str, choose: str, clear: str = "") -> None:
        """What stands in it, on its button, and on the one that empties it ("" hides that)."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setToolTip(text)
        self.choose.setText(choose)
        self.clear.setText(clear)
        self.clear.setVisible(bool(clear))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData().urls()):
            accept_as_copy(event)
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        accept_as_copy(event)
        paths: list[Path] = local_paths(event.mimeData().urls())
        self.dropped.emit(paths)

    def _set_over(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().polish(self)

    def _retranslate(self) -> None:
        picture = icons.pixmap(self._icon, colour=self.colours.quiet, size=32, scale=self.devicePixelRatioF())
        self._picture.setPixmap(picture)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
