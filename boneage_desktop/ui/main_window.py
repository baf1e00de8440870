"""The window: films on the left, the film in the middle, its reading on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from boneage_desktop.core import paths
from boneage_desktop.core.settings import Settings
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.ui import theme
from boneage_desktop.ui.actions import Actions, choose
from boneage_desktop.ui.bars import Bars
from boneage_desktop.ui.drop_window import DropWindow
from boneage_desktop.ui.empty_view import RECENT_FILMS, EmptyView
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_commands import FilmCommands
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.keys_dialog import KeysDialog
from boneage_desktop.ui.language import Language
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.reading_panel import ReadingPanel
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.status_line import StatusLine
from boneage_desktop.ui.study_list import StudyList
from boneage_desktop.ui.training.training_session import TrainingSession

if TYPE_CHECKING:
    from boneage_desktop.ui.training.wizard import TrainingWizard

COLUMNS = (260, 680, 340)
ROOMY = (1680, 1050)


class MainWindow(DropWindow):
    """Shows a session; `keep` is given the settings whenever they change."""

    reader_asked = Signal(object, str)

    def __init__(
        self,
        session: Session,
        training: TrainingSession,
        store: ModelStore,
        settings: Settings,
        language: Language,
        keep: Callable[[Settings], None],
    ) -> None:
        super().__init__()
        self.setWindowTitle("boneage-desktop")
        self.setMinimumSize(960, 600)
        self.session = session
        self.settings = settings
        self.language = language
        self.training = training
        self.wizard: TrainingWizard | None = None
        self._store = store
        self._keep = keep
        self.acts = Actions(self)
        self.bars = Bars(self, self.acts)
        self.messages = Messages()
        self.empty = EmptyView()
        self.page = FilmPage()
        self.films = StudyList(session)
        self.panel = ReadingPanel(session)
        self.status = StatusLine(session, training)
        self.commands = FilmCommands(session, self.page, self.acts, self.bars.presets, self)
        self._arrange()
        self._connect_actions()
        self._connect_session()
        self._restore(settings)
        self._refresh()

    def open_demo(self) -> None:
        """Open the synthetic film that comes with the program."""
        self.session.open([paths.demo_film()])

    def set_theme(self, name: str) -> None:
        """Change the colours of everything at once."""
        colours = theme.THEMES.get(name, theme.DARK)
        application = QApplication.instance()
        application.setPalette(theme.palette(colours))
        application.setStyleSheet(theme.stylesheet(colours))
        parts = (self.acts, self.bars, self.messages, self.empty, self.page, self.films, self.panel, self.status)
        for part in (*parts, *self._opened_wizard()):
            part.set_colours(colours)
        choose(self.acts.theme, name)
        self._change(theme=name)

    def set_language(self, name: str) -> None:
        """Change the language of everything at once; "" takes the system's."""
        self.language.use(name)
        choose(self.acts.language, name)
        self._change(language=name)

    def present(self) -> None:
        """Come to the front, out of the task bar if need be."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_tab(self, name: str) -> None:
        """Show the reading ("read") or the training ("train"), which is built when it is first wanted."""
        training = name == "train"
        self.acts[name].setChecked(True)
        if training and self.wizard is None:
            self._build_wizard()
        self._tabs.setCurrentWidget(self.wizard if training else self._columns)
        self.bars.set_training(training)
        self.acts.set_film_shown(not training and self.session.current is not None)
        if training:
            self.wizard.show_step(self.wizard.step)
            self.wizard.setFocus()
        else:
            self._refresh()

    def close_workers(self) -> None:
        """End all worker processes."""
        self.session.close()
        self.training.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._change(
            columns=tuple(self._columns.sizes()) if self.session.films else self.settings.columns,
            geometry=self.saveGeometry().toHex().data().decode(),
            overlay=self.commands.overlay,
            heat=self.commands.heat,
            regions_visible=self.acts["regions"].isChecked(),
            overlay_percent=self.bars.opacity.value(),
        )
        super().closeEvent(event)

    def _arrange(self) -> None:
        centre = QWidget(objectName="centre")
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)
        layout.addWidget(self.messages)
        layout.addWidget(self._stack, 1)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setChildrenCollapsible(False)
        for widget in (self.films, centre, self.panel):
            self._columns.addWidget(widget)
        for column, stretch in enumerate((0, 1, 0)):
            self._columns.setStretchFactor(column, stretch)
        self._columns.setSizes(COLUMNS)
        self._tabs = QStackedWidget()
        self._tabs.addWidget(self._columns)
        self.setCentralWidget(self._tabs)
        self.setStatusBar(self.status)

    def _connect_actions(self) -> None:
        for name, act in {
            "open": self._on_open,
            "open_folder": self._on_open_folder,
            "demo": self.open_demo,
            "choose_model": self._on_choose_model,
            "quit": self.close,
            "previous": lambda: self.films.step(-1),
            "next": lambda: self.films.step(1),
            "keys": self._on_keys,
        }.items():
            self.acts[name].triggered.connect(lambda _=False, act=act: act())
        self.acts.tabs.triggered.connect(lambda action: self.show_tab(action.objectName()))
        self.acts["read"].setChecked(True)
        self.acts["studies"].toggled.connect(lambda on: self._on_panel_toggled("studies_visible", on))
        self.acts["reading"].toggled.connect(lambda on: self._on_panel_toggled("reading_visible", on))
        self.acts["full_screen"].toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())
        self.acts.theme.triggered.connect(lambda action: self.set_theme(action.data()))
        self.acts.language.triggered.connect(lambda action: self.set_language(action.data()))
        self.acts.mode.triggered.connect(lambda action: self._on_mode(action.data()))
        self.bars.opacity_changed.connect(lambda percent: self.page.view.set_overlay_opacity(percent / 100))
        self.empty.open_asked.connect(self._on_open)
        self.empty.folder_asked.connect(self._on_open_folder)
        self.empty.demo_asked.connect(self.open_demo)
        self.empty.film_asked.connect(lambda film: self.session.open([film]))
        self.panel.state.model_asked.connect(self._on_choose_model)
        self.status.stop_asked.connect(self.session.stop)

    def _connect_session(self) -> None:
        self.dropped.connect(self._on_dropped)
        self.status.training.asked.connect(lambda: self.show_tab("train"))
        self.dragged_over.connect(self.empty.set_over)
        self.films.chosen.connect(self.session.select)
        self.page.edited.connect(self._on_edited)
        self.panel.edited.connect(self._on_edited)
        self.session.selected.connect(self._on_selected)
        self.session.changed.connect(self._on_changed)
        self.session.overlaid.connect(lambda _film: self.commands.apply_overlay())
        self.session.model_changed.connect(lambda: self.panel.show_film(self.session.current))
        self.session.model_changed.connect(lambda: self.acts.set_modes(self.session.modes))
        self.session.trouble.connect(self.messages.fail)
        self.session.reader_lost.connect(
            lambda: self.messages.tell(self.tr("The reading process stopped and has been started again."))
        )
        self.session.nothing_found.connect(
            lambda folder: self.messages.warn(self.tr("{folder} holds no films.").format(folder=folder.name))
        )

    def _restore(self, settings: Settings) -> None:
        if not (settings.geometry and self.restoreGeometry(QByteArray.fromHex(settings.geometry.encode()))):
            self._size_for_screen()
        if len(settings.columns) == len(COLUMNS):
            self._columns.setSizes(settings.columns)
        self.empty.set_recent(settings.recent_films)
        choose(self.acts.language, settings.language)
        choose(self.acts.mode, settings.mode)
        self.set_theme(settings.theme)
        self.acts["regions"].setChecked(settings.regions_visible)
        self.acts["studies"].setChecked(settings.studies_visible)
        self.acts["reading"].setChecked(settings.reading_visible)
        self.bars.opacity.setValue(settings.overlay_percent)
        self.commands.set_overlay(settings.overlay)
        self.commands.set_heat(settings.heat)

    def _size_for_screen(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        if room.width() < ROOMY[0] or room.height() < ROOMY[1]:
            self.setGeometry(room)
        else:
            self.resize(*ROOMY)
            self.move(room.center() - self.rect().center())

    def _refresh(self) -> None:
        film = self.session.current
        first = film is not None and self._stack.currentWidget() is self.empty
        self._stack.setCurrentWidget(self.empty if film is None else self.page)
        if first:
            self.page.view.setFocus()
        self.bars.set_film_shown(film is not None)
        self.commands.refresh(film)
        self.panel.show_film(film)
        self._show_panels()
        if film is not None:
            self.page.show_film(film)
            self.commands.apply_overlay()

    def _show_panels(self) -> None:
        shown = self.session.current is not None
        self.films.setVisible(shown and self.acts["studies"].isChecked())
        self.panel.setVisible(shown and self.acts["reading"].isChecked())
        for name in ("studies", "reading", "previous", "next"):
            self.acts[name].setEnabled(shown)

    def _change(self, **values: object) -> None:
        changed = replace(self.settings, **values)
        if changed != self.settings:
            self.settings = changed
            self._keep(changed)

    def _on_selected(self, film: Film) -> None:
        self._refresh()
        if film.path != paths.demo_film().absolute():
            others = (name for name in self.settings.recent_films if name != str(film.path))
            self._change(recent_films=(str(film.path), *others)[:RECENT_FILMS])

    def _on_changed(self, film: Film) -> None:
        if film is self.session.current:
            self._refresh()

    def _on_edited(self, edits: object) -> None:
        if self.session.current is not None:
            self.session.edit(self.session.current, edits)

    def _on_panel_toggled(self, setting: str, on: bool) -> None:
        self._show_panels()
        self._change(**{setting: on})

    def _on_open(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open films"))
        self.session.open([Path(name) for name in names])

    def _on_open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of films"))
        if name:
            self.session.open([Path(name)])

    def _on_choose_model(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose model folder"))
        if name:
            self._use_model(name)
            for wizard in self._opened_wizard():
                wizard.compare.set_model(name)

    def _on_mode(self, mode: str) -> None:
        if mode != self.settings.mode:
            self._change(mode=mode)
            self.reader_asked.emit(Path(self.settings.model_folder) if self.settings.model_folder else None, mode)

    def _build_wizard(self) -> None:
        from boneage_desktop.ui.training.wizard import TrainingWizard

        self.wizard = TrainingWizard(self.training, self._store)
        self.wizard.set_colours(theme.THEMES.get(self.settings.theme, theme.DARK))
        self.wizard.compare.set_model(self.settings.model_folder)
        self.wizard.model_chosen.connect(self._use_model)
        self.wizard.film_asked.connect(self._on_film_asked)
        self._tabs.addWidget(self.wizard)

    def _opened_wizard(self) -> tuple[TrainingWizard, ...]:
        return () if self.wizard is None else (self.wizard,)

    def _use_model(self, folder: str) -> None:
        """Have the films read by another model from now on; "" for the shipped one."""
        self._change(model_folder=folder)
        self.reader_asked.emit(Path(folder) if folder else None, self.settings.mode)

    def _on_dropped(self, dropped: list[Path]) -> None:
        if self.wizard is not None and self._tabs.currentWidget() is self.wizard:
            self.wizard.take(dropped)
        else:
            self.session.open(dropped)

    def _on_film_asked(self, film: Path) -> None:
        self.show_tab("read")
        self.session.open([film])

    def _on_keys(self) -> None:
        dialog = KeysDialog(self.acts, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
