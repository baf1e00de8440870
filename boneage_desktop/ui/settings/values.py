"""The settings of the open window as the dialog reads and changes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup

from boneage_desktop.core.settings import Settings
from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.settings.rows import Row

DEFAULTS = {field.name: field.default for field in fields(Settings)}
ALLOWED = {field.name: field.metadata.get("allowed") for field in fields(Settings)}


class SettingValues(QObject):
    """Each change acts at once and is kept: through the action or the menu that stands for the setting, or as `acts` says.

    `present` gives the settings as they are kept, `keep` takes those that changed.
    """

    changed = Signal()

    def __init__(
        self,
        actions: Actions,
        present: Callable[[], Settings],
        keep: Callable[..., None],
        acts: Mapping[str, Callable[[Any], object]],
    ) -> None:
        super().__init__(actions)
        self._actions, self._present, self._keep, self._acts = actions, present, keep, acts

    def get(self, row: Row) -> Any:
        """The present value."""
        if row.action:
            return self._actions[row.action].isChecked()
        group = self._group(row)
        if group is not None and group.checkedAction() is not None:
            return group.checkedAction().data()
        return getattr(self._present(), row.field)

    def set(self, row: Row, value: Any) -> None:
        """Change it."""
        if value == self.get(row):
            return
        if row.field in self._acts:
            self._acts[row.field](value)
        elif row.action:
            action = self._actions[row.action]
            action.trigger() if action.isEnabled() else action.setChecked(value)
        elif (group := self._group(row)) is not None:
            next(action for action in group.actions() if action.data() == value).trigger()
        self._keep(**{row.field: value})
        self.changed.emit()

    def act(self, row: Row) -> None:
        """Do what the row's action does."""
        self._actions[row.action].trigger()

    def is_default(self, row: Row) -> bool:
        """Whether it is as in a program just installed."""
        return self.get(row) == DEFAULTS[row.field]

    def restore(self, row: Row) -> None:
        """Change it to what it is in a program just installed."""
        self.set(row, DEFAULTS[row.field])

    def choices(self, row: Row) -> list[tuple[object, str, bool]]:
        """Each value with its text and whether it can be chosen."""
        if row.choices:
            return [(value, text, True) for value, text in row.choices]
        group = self._group(row)
        return [(action.data(), action.text(), _can_be_chosen(group, action)) for action in group.actions()]

    def _group(self, row: Row) -> QActionGroup | None:
        found = getattr(self._actions, row.field, None)
        return found if isinstance(found, QActionGroup) else None


def _can_be_chosen(group: QActionGroup, action: Any) -> bool:
    """A menu may be off as a whole while no film is shown; that is no reason not to choose."""
    return action.isEnabled() or not group.isEnabled()
