"""The training tab of a program without the trainer: what is missing, and how it is added."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from boneage_desktop.ui.training.training_view import TrainingView, label
from boneage_desktop.ui.typography import fitted, px

DEBIAN_PACKAGE = Path("/var/lib/dpkg/info/boneage-desktop.list")
WIDTH = 640


class TrainerMissingView(TrainingView):
    """A line for each way in which the program is installed, that of this computer marked and first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text, self._after = label("title"), label("quiet", wrapped=True), label("quiet", wrapped=True)
        ways = sorted(("debian", "archive", "windows", "source"), key=lambda way: way != _own_way())
        self._ways = {way: (label("name" if way == _own_way() else ""), _selectable()) for way in ways}
        card = QFrame()
        card.setProperty("role", "card")
        lines = QGridLayout(card)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setHorizontalSpacing(24)
        lines.setVerticalSpacing(12)
        lines.setColumnStretch(1, 1)
        for row, (name, how) in enumerate(self._ways.values()):
            lines.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(how, row, 1)
        page = QWidget()
        fitted(page, lambda: page.setFixedWidth(px(WIDTH)))
        inside = QVBoxLayout(page)
        inside.setSpacing(16)
        for part in (self._title, self._text, card, self._after):
            inside.addWidget(part)
        inside.insertStretch(0, 1)
        inside.addStretch(2)
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addWidget(page)
        layout.addStretch()
        self._retranslate()

    @property
    def text(self) -> str:
        """All that it says."""
        return "\n".join(part.text() for part in self.findChildren(QLabel))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Training is not installed"))
        self._text.setText(
            self.tr("Films are read without it. Training on local films needs TensorFlow, which is large and installed apart.")
        )
        self._after.setText(self.tr("Then start the program again."))
        texts = {
            "debian": (self.tr("Debian, Ubuntu"), self.tr("Install the package boneage-desktop-trainer of the same version.")),
            "archive": (
                self.tr("Other Linux"),
                self.tr("Unpack boneage-desktop-trainer-….tar.xz of the same version where the program was unpacked."),
            ),
            "windows": (self.tr("Windows"), self.tr('Run the installer again and tick "Training on local films".')),
            "source": (self.tr("From source"), "python -m pip install -r requirements.lock"),
        }
        for way, parts in self._ways.items():
            for part, text in zip(parts, texts[way], strict=True):
                part.setText(text)


def _selectable() -> QLabel:
    made = label(wrapped=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _own_way() -> str:
    """How this program was installed."""
    if not getattr(sys, "frozen", False):
        return "source"
    if sys.platform == "win32":
        return "windows"
    return "debian" if DEBIAN_PACKAGE.exists() else "archive"
