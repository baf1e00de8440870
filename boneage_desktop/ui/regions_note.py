"""Says that regions were placed by hand, and takes them back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from boneage_desktop.core.reading import Reading


class RegionsNote(QWidget):
    """One line, hidden where the network placed every region itself."""

    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._said, self.reset = QLabel(), QPushButton()
        self._said.setProperty("role", "caution")
        self._said.setWordWrap(True)
        self.reset.setProperty("role", "link")
        self.reset.clicked.connect(self.reset_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.reset)
        self._retranslate()

    @property
    def text(self) -> str:
        """What is said."""
        return self._said.text()

    def show_reading(self, reading: Reading | None) -> None:
        """Count the regions of a reading that a reader placed."""
        self._count = sum(region.by_hand for region in reading.regions) if reading is not None else 0
        self.setVisible(self._count > 0)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        one, several = self.tr("1 region placed by hand"), self.tr("{count} regions placed by hand")
        self._said.setText(one if self._count == 1 else several.format(count=self._count))
        self.reset.setText(self.tr("Back to automatic"))
