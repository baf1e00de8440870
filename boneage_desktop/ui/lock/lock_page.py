"""What a locked window shows: a field for the password and nothing of the films."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.service.lock import Lock
from boneage_desktop.ui import icons
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.typography import px

WIDTH = 360
BREAK = "\u200b"


class LockPage(QWidget):
    """Takes the password; a wrong one must wait before the next is looked at."""

    opened = Signal()
    failed = Signal()
    quit_asked = Signal()

    def __init__(self, lock: Lock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self._lock = lock
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setProperty("role", "title")
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.password.setAcceptDrops(False)
        self.password.returnPressed.connect(self._on_entered)
        self.unlock, self.forgot, self.quit = QPushButton(), QPushButton(checkable=True), QPushButton()
        self.unlock.setProperty("role", "primary")
        self.forgot.setProperty("role", "link")
        self.quit.setProperty("role", "link")
        self.said = QLabel(wordWrap=True)
        self.said.setProperty("role", "stop")
        self.help = QLabel(wordWrap=True)
        self._purpose = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        for label in (self.help, self._purpose):
            label.setProperty("role", "quiet")
        self.unlock.clicked.connect(self._on_entered)
        self.forgot.toggled.connect(self.help.setVisible)
        self.quit.clicked.connect(self.quit_asked)
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._count_down)
        self.setFocusProxy(self.password)
        self._arrange()
        self._retranslate()
        self.begin()

    def begin(self) -> None:
        """Wait for the password anew."""
        self.password.clear()
        self.said.clear()
        self.forgot.setChecked(False)
        self.help.hide()
        self._count_down()

    def set_colours(self, colours: Colours) -> None:
        self._picture.setPixmap(icons.pixmap("lock", colour=colours.quiet, size=56, scale=self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def mousePressEvent(self, event: object) -> None:  # noqa: ARG002
        self.password.setFocus()

    def _arrange(self) -> None:
        field = QHBoxLayout()
        field.setSpacing(8)
        field.addWidget(self.password, 1)
        field.addWidget(self.unlock)
        links = QHBoxLayout()
        links.addWidget(self.forgot)
        links.addStretch(1)
        links.addWidget(self.quit)
        inside = QWidget()
        inside.setFixedWidth(px(WIDTH))
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        for part in (self._picture, self._title):
            column.addWidget(part)
        column.addLayout(field)
        column.addWidget(self.said)
        column.addLayout(links)
        column.addWidget(self.help)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        layout.addWidget(self._purpose)

    def _on_entered(self) -> None:
        if not self.password.text() or self._lock.seconds_to_wait > 0:
            return
        if self._lock.opens(self.password.text()):
            self.begin()
            self.opened.emit()
            return
        self.password.clear()
        self.said.setText(self.tr("This is not the password."))
        self.failed.emit()
        self._count_down()

    def _count_down(self) -> None:
        """Say how long to wait, while one must."""
        seconds = self._lock.seconds_to_wait
        for part in (self.password, self.unlock):
            part.setEnabled(seconds <= 0)
        if seconds > 0:
            text = self.tr("This is not the password. The next one is looked at in {seconds} s.")
            self.said.setText(text.format(seconds=int(seconds) + 1))
            self._tick.start()
        elif self._tick.isActive():
            self._tick.stop()
            self.said.clear()
            self.password.setFocus()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Locked"))
        self.password.setPlaceholderText(self.tr("Password"))
        self.password.setAccessibleName(self.tr("Password"))
        self.unlock.setText(self.tr("Unlock"))
        self.forgot.setText(self.tr("Forgot the password?"))
        self.quit.setText(self.tr("Quit"))
        self._purpose.setText(self.tr("Research use only. Not a medical device."))
        self.help.setText(
            self.tr(
                "The lock hides the screen; it encrypts nothing. Nobody can find the password again from what is kept. Who is "
                "signed in under this account of the system can quit, delete {file} and start the program again; films, "
                "history and settings stay as they are."
            ).format(file=_breakable(self._lock.file))
        )


def _breakable(file: Path) -> str:
    """A path that a label can break after each folder."""
    return "".join(sign + BREAK if sign in "/\\" else sign for sign in str(file))
