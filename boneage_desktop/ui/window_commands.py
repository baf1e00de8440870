"""What the window's own actions do: open, decide, find, turn a page, choose what reads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from boneage_desktop.core import paths
from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.ui.copied_text import copy_reading
from boneage_desktop.ui.keys_dialog import KeysDialog
from boneage_desktop.ui.reveal import reveal

if TYPE_CHECKING:
    from boneage_desktop.ui.main_window import MainWindow


class WindowCommands(QObject):
    """Acts on the window and the film that it shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        acts = window.acts
        for name, act in {
            "open": self.open,
            "open_folder": self.open_folder,
            "demo": window.open_demo,
            "choose_model": self.choose_model,
            "quit": window.close,
            "previous": lambda: window.films.step(-1),
            "next": lambda: window.films.step(1),
            "keys": self.show_keys,
            "grades": lambda: self.show_page("grades"),
            "height": lambda: self.show_page("height"),
            "copy": self.copy,
            "accept": lambda: self.decide(DecisionKind.ACCEPTED),
            "change": lambda: self.decide(DecisionKind.CHANGED),
            "reject": lambda: self.decide(DecisionKind.REJECTED),
            "find": self.find,
            "import_folder": window.studies.ask_for_folder,
            "user_name": lambda: window.studies.ask_for_name(window.settings.user_name),
            "licences": lambda: reveal(paths.notices()),
        }.items():
            acts[name].triggered.connect(lambda _=False, act=act: act())
        acts["licences"].setVisible(paths.notices() is not None)
        acts.mode.triggered.connect(lambda action: self.read_by(mode=action.data()))
        acts.engine.triggered.connect(lambda action: self.read_by(engine=action.data()))
        window.empty.open_asked.connect(self.open)
        window.empty.folder_asked.connect(self.open_folder)
        window.panel.state.model_asked.connect(self.choose_model)
        window.train.model_chosen.connect(self.use_model)

    def open(self) -> None:
        """Ask for films and open them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open films"))
        self._window.session.open([Path(name) for name in names])

    def open_folder(self) -> None:
        """Ask for a folder and open its films."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of films"))
        if name:
            self._window.session.open([Path(name)])

    def choose_model(self) -> None:
        """Ask for a model folder and have the films read with it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Choose model folder"))
        if name:
            self.use_model_everywhere(name)

    def use_model_everywhere(self, folder: str) -> None:
        """Have films read, and the tab of the training start, with a model; "" for the shipped one."""
        self.use_model(folder)
        self._window.train.set_model(folder)

    def use_model(self, folder: str) -> None:
        """Have the films read by another model from now on; "" for the shipped one."""
        self._window.change(model_folder=folder)
        self._ask_for_reader()

    def read_by(self, **chosen: str) -> None:
        """Have the films read in another mode or by another engine."""
        if replace(self._window.settings, **chosen) != self._window.settings:
            self._window.change(**chosen)
            self._ask_for_reader()

    def show_page(self, name: str) -> None:
        """Show a page of the right column and put the keys on it."""
        self._window.acts["reading"].setChecked(True)
        self._window.side.open_page(name)

    def copy(self) -> None:
        """Put the reading on the clipboard as text."""
        window = self._window
        if window.session.current is not None:
            copy_reading(window.session.current, window.reader.reference)
            window.recorder.report(window.session.current)
            window.messages.tell(self.tr("The reading has been copied as text."))

    def decide(self, kind: DecisionKind) -> None:
        """The keys act on the reading, which is shown first if it is not; on none while another tab is shown."""
        window = self._window
        if window.shows_reading:
            window.acts["reading"].setChecked(True)
            window.side.show_page("reading")
            window.panel.decision.decide(kind)

    def find(self) -> None:
        """Show the history and put the keys on its search field."""
        window = self._window
        window.show_tab("read")
        window.acts["studies"].setChecked(True)
        window.films.find()
        window.show_panels()

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        dialog = KeysDialog(self._window.acts, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_for_reader(self) -> None:
        folder = self._window.settings.model_folder
        self._window.reader_asked.emit(Path(folder) if folder else None, self._window.settings.mode)
