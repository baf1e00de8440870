"""The sheet of keys."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.key_rows import key_rows


class KeysDialog(QDialog):
    """All keys and gestures on one page."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        page = self._page(key_rows(actions))
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(24)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setProperty("ground", "clear")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(page)
        layout.addWidget(scroll)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = self.screen().availableGeometry().size()
        self.resize((page.sizeHint() + QSize(80, close.sizeHint().height() + 76)).boundedTo(room))

    def _page(self, rows: list[tuple[str, str]]) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        height = ceil(len(rows) / self._columns(rows))
        for place, (keys, meaning) in enumerate(rows):
            row, column = place % height, 3 * (place // height)
            key = QLabel(keys, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            key.setProperty("role", "quiet")
            grid.addWidget(key, row, column)
            grid.addWidget(QLabel(meaning), row, column + 1)
        for gap in range(2, grid.columnCount(), 3):
            grid.setColumnMinimumWidth(gap, 24)
        return page

    def _columns(self, rows: list[tuple[str, str]]) -> int:
        """How many columns fit on the screen side by side."""
        room = self.screen().availableGeometry().width() - 80
        return next((count for count in (3, 2) if sum(self._widths(rows, count)) <= room), 1)

    def _widths(self, rows: list[tuple[str, str]], columns: int) -> list[int]:
        width, height = self.fontMetrics().horizontalAdvance, ceil(len(rows) / columns)
        parts = [rows[start : start + height] for start in range(0, len(rows), height)]
        return [max(width(keys) for keys, _ in part) + max(width(said) for _, said in part) + 72 for part in parts]
