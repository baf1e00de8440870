"""The toolbar's button of measures and marks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QToolButton

from boneage_desktop.ui import icons
from boneage_desktop.ui.actions import TOOLS, Actions
from boneage_desktop.ui.theme import DARK, Colours


class ToolButton(QToolButton):
    """Opens the menu of tools, and looks like the tool that is on."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions, self._colours = actions, DARK
        menu = QMenu(self)
        menu.addActions([actions[name] for name in TOOLS])
        menu.addSeparator()
        menu.addActions([actions[name] for name in ("marks", "delete_marks")])
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for name in TOOLS:
            actions[name].toggled.connect(self._show_tool)
        self._retranslate()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._show_tool()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_tool(self) -> None:
        chosen = next((name for name in TOOLS if self._actions[name].isChecked()), None)
        colours = replace(self._colours, text=self._colours.accent) if chosen else self._colours
        self.setIcon(icons.icon(chosen or "marks", colours))

    def _retranslate(self) -> None:
        self.setToolTip(self.tr("Measures and marks"))
        self.setAccessibleName(self.tr("Measures and marks"))
