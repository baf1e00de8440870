"""The sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.ui.actions import Actions

ROWS_IN_COLUMN = 20


class KeysDialog(QDialog):
    """All keys and gestures on one page."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, (keys, meaning) in enumerate(self._rows(actions)):
            row, column = place % ROWS_IN_COLUMN, 3 * (place // ROWS_IN_COLUMN)
            key = QLabel(keys, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            key.setProperty("role", "quiet")
            grid.addWidget(key, row, column)
            grid.addWidget(QLabel(meaning), row, column + 1)
        grid.setColumnMinimumWidth(2, 24)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(24)
        layout.addLayout(grid)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _rows(self, actions: Actions) -> list[tuple[str, str]]:
        gestures = [
            (self.tr("Left drag"), self.tr("Window and level; with Shift in fine steps")),
            (self.tr("Wheel"), self.tr("Zoom at the cursor")),
            (self.tr("Middle drag, Space and drag"), self.tr("Move the film")),
            (self.tr("Double click"), self.tr("Fit to window")),
            ("1 … 5", self.tr("Window presets")),
        ]
        acts = [
            (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.text().rstrip("…"))
            for action in actions.named().values()
            if not action.shortcut().isEmpty()
        ]
        return gestures + acts
