"""What the mouse does on the film: measures and marks, the loupe, the window from a part."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from boneage_desktop.core.marks import MarkKind
from boneage_desktop.ui.actions import TOOLS, Actions
from boneage_desktop.ui.film_page import FilmPage


class ToolCommands(QObject):
    """Connects the tools to the film that is read; one of them at most is on."""

    def __init__(self, page: FilmPage, actions: Actions) -> None:
        super().__init__(page)
        self._page, self._actions = page, actions
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in TOOLS:
            self._group.addAction(actions[name])
        self._group.triggered.connect(lambda _action: self._on_tool())
        page.marks.given_up.connect(self._on_given_up)
        actions["magnifier"].setAutoRepeat(False)
        actions["magnifier"].toggled.connect(page.magnifier.set_on)
        page.magnifier.let_go.connect(lambda: actions["magnifier"].setChecked(False))
        actions["marks"].setChecked(True)
        actions["marks"].toggled.connect(page.set_marks_visible)
        actions["auto_window"].triggered.connect(lambda _=False: page.window_hand.fit_to_view())
        actions["delete_marks"].triggered.connect(lambda _=False: self._delete_marks())

    def _on_tool(self) -> None:
        """Draw with the tool that is on; marks are shown then, and the keys are on the film."""
        chosen = self._group.checkedAction()
        if chosen is not None:
            self._actions["marks"].setChecked(True)
            self._page.view.setFocus()
        self._page.marks.set_tool(MarkKind(chosen.objectName()) if chosen is not None else None)

    def _on_given_up(self) -> None:
        chosen = self._group.checkedAction()
        if chosen is not None:
            chosen.setChecked(False)

    def _delete_marks(self) -> None:
        view = self._page.view
        view.commit(replace(view.edits, marks=()))
