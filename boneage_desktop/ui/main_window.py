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
from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.core.errors import MadeByNewer
from boneage_desktop.core.jobs import Failed
from boneage_desktop.core.settings import Settings
from boneage_desktop.core.user import system_name
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.ui import theme, words
from boneage_desktop.ui.actions import Actions, choose
from boneage_desktop.ui.bars import Bars
from boneage_desktop.ui.copied_text import copy_reading
from boneage_desktop.ui.drop_window import DropWindow
from boneage_desktop.ui.empty_view import RECENT_FILMS, EmptyView
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_commands import FilmCommands
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.history_commands import HistoryCommands
from boneage_desktop.ui.history_import import HistoryImport
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.keys_dialog import KeysDialog
from boneage_desktop.ui.language import Language
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.reveal import reveal
from boneage_desktop.ui.scores.side_panel import SidePanel
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.status_line import StatusLine
from boneage_desktop.ui.study_list import StudyList
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_tab import TrainingTab

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
        recorder: HistoryRecorder,
        importing: HistoryImport,
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
        self.recorder = recorder
        self.importing = importing
        self._keep = keep
        self.acts = Actions(self)
        self.bars = Bars(self, self.acts)
        self.messages = Messages()
        self.empty = EmptyView()
        self.page = FilmPage()
        self.films = StudyList(session, recorder, importing)
        self.side = SidePanel(session)
        self.train = TrainingTab(training, store)
        self.panel = self.side.reading
        self.status = StatusLine(session, training)
        self.commands = FilmCommands(session, self.page, self.acts, self.bars.presets, self)
        self.studies = HistoryCommands(recorder, importing, self.films.history, self.messages, self)
        self._arrange()
        self._connect_actions()
        self._connect_session()
        self._connect_history()
        self._restore(settings)
        self._refresh()

    @property
    def wizard(self) -> TrainingWizard | None:
        """That of the training, once it was wanted."""
        return self.train.wizard

    def open_demo(self) -> None:
        """Open the synthetic film that comes with the program."""
        self.session.open([paths.demo_film()])

    def set_theme(self, name: str) -> None:
        """Change the colours of everything at once."""
        colours = theme.THEMES.get(name, theme.DARK)
        application = QApplication.instance()
        application.setPalette(theme.palette(colours))
        application.setStyleSheet(theme.stylesheet(colours))
        parts = (self.acts, self.bars, self.messages, self.empty, self.page, self.films, self.side, self.train, self.status)
        for part in parts:
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

    def show_films(self, films: list[Path]) -> None:
        """Open films where they are seen."""
        if films and self._tabs.currentWidget() is not self._columns:
            self.show_tab("read")
        self.session.open(films)

    def show_tab(self, name: str) -> None:
        """Show the reading ("read") or the training ("train")."""
        training = name == "train"
        self.acts[name].setChecked(True)
        self._tabs.setCurrentWidget(self.train if training else self._columns)
        self.bars.set_training(training)
        self.acts.set_film_shown(not training and self.session.current is not None)
        if training:
            self.train.open()
        else:
            self._refresh()

    def fail(self, failed: Failed) -> None:
        """Say what went wrong where it is seen now."""
        (self.wizard.messages if self._is_training() else self.messages).fail(failed)

    def tell_last_crash(self, report: str) -> None:
        """Say that the program ended unexpectedly the last time."""
        self.messages.warn(self.tr("The program ended unexpectedly the last time. A report was kept on this computer."), report)

    def tell_settings_are_newer(self, error: MadeByNewer) -> None:
        """Say that the settings are used as far as they are understood, and not written."""
        lasting = self.tr("Until then a changed setting lasts until the program is closed.")
        self.messages.warn(f"{words.error(error.code, error.values)} {lasting}")

    def show_reports(self, reports: list[Path]) -> None:
        """Show the newest of the reports of errors in its folder."""
        if reports:
            reveal(reports[0])
        else:
            self.messages.tell(self.tr("No error was recorded on this computer."))

    def close_workers(self) -> None:
        """End all worker processes."""
        self.session.close()
        self.training.close()
        self.importing.close()
        self.recorder.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._change(
            columns=tuple(self._columns.sizes()) if self.session.films else self.settings.columns,
            geometry=self.saveGeometry().toHex().data().decode(),
            overlay=self.commands.overlay,
            heat=self.commands.heat,
            regions_visible=self.acts["regions"].isChecked(),
            overlay_percent=self.bars.opacity.value(),
        )
        self.recorder.close()
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
        for widget in (self.films, centre, self.side):
            self._columns.addWidget(widget)
        for column, stretch in enumerate((0, 1, 0)):
            self._columns.setStretchFactor(column, stretch)
        self._columns.setSizes(COLUMNS)
        self._tabs = QStackedWidget()
        self._tabs.addWidget(self._columns)
        self._tabs.addWidget(self.train)
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
            "grades": lambda: self._on_page("grades"),
            "height": lambda: self._on_page("height"),
            "copy": self._on_copy,
            "accept": lambda: self._on_decide(DecisionKind.ACCEPTED),
            "change": lambda: self._on_decide(DecisionKind.CHANGED),
            "reject": lambda: self._on_decide(DecisionKind.REJECTED),
            "find": self._on_find,
            "import_folder": self.studies.ask_for_folder,
            "user_name": lambda: self.studies.ask_for_name(self.settings.user_name),
            "licences": lambda: reveal(paths.notices()),
        }.items():
            self.acts[name].triggered.connect(lambda _=False, act=act: act())
        self.acts["licences"].setVisible(paths.notices() is not None)
        self.acts.tabs.triggered.connect(lambda action: self.show_tab(action.objectName()))
        self.acts["read"].setChecked(True)
        self.acts["studies"].toggled.connect(lambda on: self._on_panel_toggled("studies_visible", on))
        self.acts["reading"].toggled.connect(lambda on: self._on_panel_toggled("reading_visible", on))
        self.acts["full_screen"].toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())
        self.acts.theme.triggered.connect(lambda action: self.set_theme(action.data()))
        self.acts.language.triggered.connect(lambda action: self.set_language(action.data()))
        self.acts.mode.triggered.connect(lambda action: self._on_way(mode=action.data()))
        self.acts.engine.triggered.connect(lambda action: self._on_way(engine=action.data()))
        self.bars.opacity_changed.connect(lambda percent: self.page.view.set_overlay_opacity(percent / 100))
        self.empty.open_asked.connect(self._on_open)
        self.empty.folder_asked.connect(self._on_open_folder)
        self.empty.demo_asked.connect(self.open_demo)
        self.empty.film_asked.connect(lambda film: self.session.open([film]))
        self.panel.state.model_asked.connect(self._on_choose_model)
        self.status.stop_asked.connect(self.session.stop)
        self.train.model_chosen.connect(self._use_model)
        self.train.film_asked.connect(self._on_film_asked)

    def _connect_session(self) -> None:
        self.dropped.connect(self._on_dropped)
        self.status.training.asked.connect(lambda: self.show_tab("train"))
        self.dragged_over.connect(self.empty.set_over)
        self.films.chosen.connect(self.session.select)
        self.page.edited.connect(self._on_edited)
        self.side.edited.connect(self._on_edited)
        self.side.scores.bone_shown.connect(self._on_bone_shown)
        self.side.page_shown.connect(lambda _name: self._show_panels())
        self.session.selected.connect(self._on_selected)
        self.session.changed.connect(self._on_changed)
        self.session.overlaid.connect(lambda _film: self.commands.apply_overlay())
        self.session.model_changed.connect(lambda: self.panel.show_film(self.session.current))
        self.session.model_changed.connect(lambda: self.acts.set_modes(self.session.modes))
        self.session.trouble.connect(self.messages.fail)
        self.session.reader_lost.connect(
            lambda: self.messages.warn(
                self.tr("The reading process stopped and has been started again."), self.session.reader_report
            )
        )
        self.session.nothing_found.connect(
            lambda folder: self.messages.warn(self.tr("{folder} holds no films.").format(folder=folder.name))
        )

    def _connect_history(self) -> None:
        self.studies.films_asked.connect(self.session.open)
        self.studies.import_begun.connect(self._on_find)
        self.studies.named.connect(self._on_user_named)

    def _restore(self, settings: Settings) -> None:
        if not (settings.geometry and self.restoreGeometry(QByteArray.fromHex(settings.geometry.encode()))):
            self._size_for_screen()
        if len(settings.columns) == len(COLUMNS):
            self._columns.setSizes(settings.columns)
        self.empty.set_recent(settings.recent_films)
        self.train.set_model(settings.model_folder)
        choose(self.acts.language, settings.language)
        choose(self.acts.mode, settings.mode)
        choose(self.acts.engine, settings.engine)
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
        self.side.show_film(film)
        self._show_panels()
        if film is not None:
            self.page.show_film(film)
            self.commands.apply_overlay()

    def _show_panels(self) -> None:
        shown = self.session.current is not None
        found = bool(shown or self.films.history.model.total or self.films.page == "history")
        self.films.setVisible(found and self.acts["studies"].isChecked())
        self.side.setVisible(shown and self.acts["reading"].isChecked())
        self.page.set_grading(self.side.page == "grades" and self.acts["reading"].isChecked())
        self.acts["reading"].setEnabled(shown)
        for name in ("studies", "previous", "next"):
            self.acts[name].setEnabled(found)

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

    def _on_page(self, name: str) -> None:
        """Show a page of the right column and put the keys on it."""
        self.acts["reading"].setChecked(True)
        self.side.open_page(name)

    def _on_bone_shown(self, bone: str, stage: int | None) -> None:
        if self.session.current is not None:
            self.page.show_bone(self.session.current, bone, stage)

    def _on_copy(self) -> None:
        if self.session.current is not None:
            copy_reading(self.session.current)
            self.recorder.report(self.session.current)
            self.messages.tell(self.tr("The reading has been copied as text."))

    def _on_decide(self, kind: DecisionKind) -> None:
        """The keys act on the reading, which is shown first if it is not; on none while the training is shown."""
        if self._tabs.currentWidget() is not self._columns:
            return
        self.acts["reading"].setChecked(True)
        self.side.show_page("reading")
        self.panel.decision.decide(kind)

    def _on_find(self) -> None:
        self.show_tab("read")
        self.acts["studies"].setChecked(True)
        self.films.find()
        self._show_panels()

    def _on_user_named(self, name: str) -> None:
        self._change(user_name=name)
        self.recorder.set_user(name or system_name())

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
            self.train.set_model(name)

    def _on_way(self, **chosen: str) -> None:
        if replace(self.settings, **chosen) != self.settings:
            self._change(**chosen)
            folder = self.settings.model_folder
            self.reader_asked.emit(Path(folder) if folder else None, self.settings.mode)

    def _use_model(self, folder: str) -> None:
        """Have the films read by another model from now on; "" for the shipped one."""
        self._change(model_folder=folder)
        self.reader_asked.emit(Path(folder) if folder else None, self.settings.mode)

    def _on_dropped(self, dropped: list[Path]) -> None:
        if self._is_training():
            self.wizard.take(dropped)
        else:
            self.show_films(dropped)

    def _is_training(self) -> bool:
        return self.wizard is not None and self._tabs.currentWidget() is self.train

    def _on_film_asked(self, film: Path) -> None:
        self.show_tab("read")
        self.session.open([film])

    def _on_keys(self) -> None:
        dialog = KeysDialog(self.acts, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
