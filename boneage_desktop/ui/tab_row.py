"""A row of tabs above a column: one button for each page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget


def tab_row(tabs: Mapping[str, QAbstractButton], act: Callable[[str], None], owner: QWidget, *, top: int = 0) -> QHBoxLayout:
    """The tabs side by side, of which one is chosen; `act` is given the name of the one that is clicked, `top` is in pixels."""
    line = QHBoxLayout()
    line.setContentsMargins(8, top, 8, 0)
    line.setSpacing(0)
    group = QButtonGroup(owner)
    for name, tab in tabs.items():
        tab.setProperty("role", "tab")
        tab.clicked.connect(lambda _=False, name=name: act(name))
        group.addButton(tab)
        line.addWidget(tab)
    line.addStretch(1)
    return line
