"""What the window does with its settings: opens the dialog and gives new films their window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.settings import Settings
from boneage_desktop.imaging.display import presets
from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.lock.password_control import PasswordControl
from boneage_desktop.ui.lock.screen_lock import ScreenLock
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.settings.values import SettingValues
from boneage_desktop.ui.settings_dialog import SettingsDialog
from boneage_desktop.ui.theme import DARK, Colours


class SettingsCommands(QObject):
    """Opens the settings; `present`, `keep` and `acts` are those of SettingValues."""

    def __init__(
        self,
        actions: Actions,
        present: Callable[[], Settings],
        keep: Callable[..., None],
        acts: Mapping[str, Callable[[Any], object]],
        *,
        session: Session,
        lock: ScreenLock,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.values = SettingValues(actions, present, keep, acts)
        self._present, self._lock, self._window = present, lock, window
        self._note: Callable[..., object] = lock.note
        self._colours = DARK
        self._dialog: SettingsDialog | None = None
        session.opened.connect(self._on_opened)
        actions["settings"].triggered.connect(lambda: self.open())
        actions["lock"].triggered.connect(self._on_lock)

    def open(self, field: str | None = None) -> None:
        """Show all settings, with the keys on that of a field."""
        self._dialog = SettingsDialog(self.values, self._password_control, self._colours, self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()
        if field is not None:
            self._dialog.show_row(field)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        if self._dialog is not None:
            self._dialog.set_colours(colours)

    def _password_control(self) -> PasswordControl:
        return PasswordControl(self._lock.lock, self._note)

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_lock(self) -> None:
        """Lock, or lead to the password where there is none."""
        if self._lock.lock.is_set:
            self._lock.engage("key")
        else:
            self.open("password")

    def _on_opened(self, film: Film, radiograph: Radiograph) -> None:
        """Show a new film with the window that was chosen for new films."""
        wanted = self._present().default_window
        if wanted != "default" and film.edits.window is None:
            film.edits = replace(film.edits, window=presets(radiograph)[wanted])
