"""The one door for what the program has to say: calm sentences above the film, never a box in the way."""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QToolButton, QWidget

from boneage_desktop import __version__
from boneage_desktop.core.jobs import Failed
from boneage_desktop.ui import icons, words
from boneage_desktop.ui.reveal import reveal
from boneage_desktop.ui.theme import DARK, Colours

PASSING_MS = 8000


class Messages(QFrame):
    """One line above the film; a newer message replaces the older one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._colours = DARK
        self._failed: Failed | None = None
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = QPushButton()
        self._copy.clicked.connect(self._on_copy)
        self.act = QPushButton()
        self.act.clicked.connect(lambda: (self.hide(), self._do()))
        self._do: Callable[[], object] = lambda: None
        self.report = QPushButton()
        self.report.clicked.connect(lambda: reveal(Path(self._report)))
        self._report = ""
        self._close = QToolButton()
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._mark)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.act)
        layout.addWidget(self.report)
        layout.addWidget(self._copy)
        layout.addWidget(self._close)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What is being said, "" while nothing is."""
        return self._text.text() if self.isVisibleTo(self.parentWidget()) else ""

    def tell(self, sentence: str) -> None:
        """Say something that passes by itself."""
        self._show(sentence, "new", self._colours.accent)
        self._timer.start()

    def offer(self, sentence: str, label: str, act: Callable[[], object]) -> None:
        """Say something that stays until it is closed, with a button that does something about it."""
        self._show(sentence, "new", self._colours.accent)
        self.act.setText(label)
        self._do = act
        self.act.show()

    def warn(self, sentence: str, report: str = "") -> None:
        """Say something that stays until it is closed, and offer the report of it if there is one."""
        self._show(sentence, "caution", self._colours.caution, report=report)

    def fail(self, failed: Failed) -> None:
        """Say what went wrong and offer the details."""
        self._show(words.error(failed.code, failed.values), "stop", self._colours.stop, failed, failed.report)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._close.setIcon(icons.icon("close", colours, size=16))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self, sentence: str, mark: str, colour: str, failed: Failed | None = None, report: str = "") -> None:
        self._timer.stop()
        self._failed, self._report = failed, report
        self._text.setText(sentence)
        self._mark.setPixmap(icons.pixmap(mark, colour=colour, size=16, scale=self.devicePixelRatioF()))
        self.act.hide()
        self._copy.setVisible(failed is not None)
        self.report.setVisible(bool(report))
        self.show()

    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy details"))
        self.report.setText(self.tr("Show report"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def _on_copy(self) -> None:
        if self._failed is not None:
            copy_details(self._failed)


def ask_for_second_window() -> bool:
    """Whether another window shall be opened, since the one that is open does not answer; there is no window to ask it in."""
    box = QMessageBox()
    box.setWindowTitle("boneage-desktop")
    box.setText(QCoreApplication.translate("Messages", "A window of the program is open and does not answer."))
    box.setInformativeText(
        QCoreApplication.translate(
            "Messages", "No film was opened. Wait and try again, end the program that hangs, or go on in another window."
        )
    )
    other = box.addButton(QCoreApplication.translate("Messages", "Open another window"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QCoreApplication.translate("Messages", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is other


def details(failed: Failed) -> str:
    """What helps to find the fault: versions, code, values and traceback; not the file's name, which may be the patient's."""
    values = {key: value for key, value in failed.values.items() if key != "path"}
    lines = [
        f"boneage-desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{failed.code}: {values}",
        failed.details,
    ]
    return "\n".join(line for line in lines if line)


def copy_details(failed: Failed) -> None:
    """Put the details of a failure on the clipboard."""
    QGuiApplication.clipboard().setText(details(failed))
