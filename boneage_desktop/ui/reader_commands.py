"""What the window does for its reader: own readings before the machine's, how both compare, the reference of SD scores."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.settings import Settings
from boneage_desktop.service.sd_references import Reference, reference
from boneage_desktop.ui.actions import Actions, choose
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.reading_panel import ReadingPanel
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.theme import DARK, Colours


class ReaderCommands(QObject):
    """Acts for its actions; `keep` takes the settings that changed, `view` gets the keys once an own reading was given.

    reference_changed carries the reference, first_changed whether the reader reads before the machine.
    """

    reference_changed = Signal(object)
    first_changed = Signal(bool)

    def __init__(
        self,
        session: Session,
        recorder: HistoryRecorder,
        actions: Actions,
        panel: ReadingPanel,
        view: QWidget,
        *,
        keep: Callable[..., None],
    ) -> None:
        super().__init__(view)
        self._session, self._recorder, self._actions, self._panel = session, recorder, actions, panel
        self._view, self._keep = view, keep
        self._colours = DARK
        self.reference = reference("")
        actions.sd_reference.triggered.connect(lambda action: self._on_reference(action.data()))
        actions["blind_first"].toggled.connect(self._on_blind_first)
        actions["own_reading"].triggered.connect(self._on_own_reading)
        actions["drift"].triggered.connect(self._on_drift)
        panel.own.given.connect(lambda _months: view.setFocus())

    def restore(self, settings: Settings) -> None:
        """Begin with what was chosen before."""
        choose(self._actions.sd_reference, settings.sd_reference)
        self._set_reference(reference(settings.sd_reference))
        self._actions["blind_first"].setChecked(settings.blind_first)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours

    def _set_reference(self, chosen: Reference) -> None:
        self.reference = chosen
        self._panel.age.set_reference(chosen)
        self.reference_changed.emit(chosen)

    def _on_reference(self, key: str) -> None:
        self._keep(sd_reference=key)
        self._set_reference(reference(key))

    def _on_blind_first(self, on: bool) -> None:
        self._keep(blind_first=on)
        self._session.set_reader_first(on)
        self._recorder.set_reader_first(on)
        self.first_changed.emit(on)

    def _on_own_reading(self) -> None:
        self._actions["reading"].setChecked(True)
        self._panel.own.entry.begin()

    def _on_drift(self) -> None:
        from boneage_desktop.ui.drift_dialog import DriftDialog  # plots take a while to load

        dialog = DriftDialog(self._recorder.own_readings(), self._colours, self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
