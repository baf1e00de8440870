"""The window: films on the left, the film in the middle, its reading on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from boneage_desktop.core import paths
from boneage_desktop.core.errors import MadeByNewer
from boneage_desktop.core.jobs import Failed
from boneage_desktop.core.settings import Settings
from boneage_desktop.core.user import system_name
from boneage_desktop.service.lock import Lock
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.ui import theme, typography, words
from boneage_desktop.ui.actions import Actions, choose
from boneage_desktop.ui.anonymise.copy_commands import CopyCommands
from boneage_desktop.ui.bars import Bars
from boneage_desktop.ui.comparison import Comparison
from boneage_desktop.ui.drop_window import DropWindow
from boneage_desktop.ui.empty_view import RECENT_FILMS, EmptyView
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_commands import FilmCommands
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.full_screen import FullScreen
from boneage_desktop.ui.help.help_commands import HelpCommands
from boneage_desktop.ui.history_commands import HistoryCommands
from boneage_desktop.ui.history_import import HistoryImport
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.language import Language
from boneage_desktop.ui.lock.screen_lock import ScreenLock
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.picture_commands import PictureCommands
from boneage_desktop.ui.reader_commands import ReaderCommands
from boneage_desktop.ui.region_commands import RegionCommands
from boneage_desktop.ui.report.export_commands import ExportCommands
from boneage_desktop.ui.report.report_batch import ReportBatch
from boneage_desktop.ui.report.report_commands import ReportCommands
from boneage_desktop.ui.reveal import reveal
from boneage_desktop.ui.scores.side_panel import SidePanel
from boneage_desktop.ui.series.series_tab import SeriesTab
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.settings_commands import SettingsCommands
from boneage_desktop.ui.status_line import StatusLine
from boneage_desktop.ui.study_list import StudyList
from boneage_desktop.ui.tool_commands import ToolCommands
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_tab import TrainingTab
from boneage_desktop.ui.window_commands import WindowCommands
from boneage_desktop.ui.worker_client import WorkerClient

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
        batch: ReportBatch,
        copier: WorkerClient,
        store: ModelStore,
        settings: Settings,
        language: Language,
        lock: Lock,
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
        self.batch = batch
        self._keep = keep
        self.acts = Actions(self)
        self.bars = Bars(self, self.acts)
        self.messages = Messages()
        self.empty = EmptyView()
        self.page = FilmPage()
        self.films = StudyList(session, recorder, importing)
        self.side = SidePanel(session)
        self.train = TrainingTab(training, store)
        self.series = SeriesTab(session, recorder, lambda: self.settings.mode)
        self.panel = self.side.reading
        self.status = StatusLine(session, training)
        self._command_the_film(copier)
        self._arrange()
        self.status.addWidget(self.exports.bar)
        self._command_the_window(lock)
        self._connect_actions()
        self._connect_session()
        self._connect_history()
        self._restore(settings)
        self._refresh()

    @property
    def wizard(self) -> TrainingWizard | None:
        """That of the training, once it was wanted."""
        return self.train.wizard

    @property
    def shows_reading(self) -> bool:
        """Whether the tab of the reading is the one that is shown."""
        return self._tabs.currentWidget() is self._columns

    def open_demo(self) -> None:
        """Open the synthetic film that comes with the program."""
        self.session.open([paths.demo_film()])

    def set_theme(self, name: str) -> None:
        """Change the colours of everything at once."""
        colours = theme.apply(name)
        parts = (self.acts, self.bars, self.messages, self.empty, self.page, self.films, self.side, self.train, self.status)
        for part in (*parts, self.copies, self.series, self.reader, self.exports, self.lock, self.help, self.preferences):
            part.set_colours(colours)
        choose(self.acts.theme, name)
        self.change(theme=name)

    def set_text_size(self, percent: int) -> None:
        """Change the size of all text at once, in percent of the system's."""
        typography.set_text_size(percent)
        self.change(text_size=percent)
        self.set_theme(self.settings.theme)

    def set_language(self, name: str) -> None:
        """Change the language of everything at once; "" takes the system's."""
        self.language.use(name)
        choose(self.acts.language, name)
        self.change(language=name)

    def present(self) -> None:
        """Come to the front, out of the task bar if need be."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_films(self, films: list[Path]) -> None:
        """Open films where they are seen."""
        if films and not self.shows_reading:
            self.show_tab("read")
        self.session.open(films)

    def show_tab(self, name: str) -> None:
        """Show the reading ("read"), the patient's series ("series") or the training ("train")."""
        beside = {"series": self.series, "train": self.train}.get(name)
        self.acts[name].setChecked(True)
        self._tabs.setCurrentWidget(beside or self._columns)
        self.bars.set_beside(beside is not None)
        self.acts.set_film_shown(beside is None and self.session.current is not None)
        if beside is not None:
            beside.open()
        else:
            self._refresh()

    def fail(self, failed: Failed) -> None:
        """Say what went wrong where it is seen now."""
        beside = self.series.messages if self._tabs.currentWidget() is self.series else self.messages
        (self.wizard.messages if self._is_training() else beside).fail(failed)

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
        self.batch.close()
        self.copies.close()
        self.recorder.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.studies.deletion.commit()
        self.change(
            columns=tuple(self._columns.sizes()) if self.session.films else self.settings.columns,
            geometry=self.saveGeometry().toHex().data().decode(),
            overlay=self.commands.overlay,
            heat=self.commands.heat,
            regions_visible=self.acts["regions"].isChecked(),
            overlay_percent=self.bars.opacity.value(),
        )
        self.recorder.close()
        super().closeEvent(event)

    def _command_the_film(self, copier: WorkerClient) -> None:
        """What acts on the films and studies that are shown."""
        self.commands = FilmCommands(self.session, self.page, self.acts, self.bars.presets, self)
        self.regions = RegionCommands(self.session, self.page, self.acts, self)
        self.tools = ToolCommands(self.page, self.acts)
        self.comparison = Comparison(self.session, self.recorder, self.page, self.acts, self.messages, self)
        self.pictures = PictureCommands(self.session, self.page, self.acts, self.messages, self)
        self.full_screen = FullScreen(self, self.page, self.acts, self.messages, self.show_panels)
        self.studies = HistoryCommands(self.recorder, self.importing, self.films.history, self.messages, self)
        self.copies = CopyCommands(
            self.session, self.recorder, copier, self.acts, view=self.films.history, messages=self.messages, window=self
        )
        self.reports = ReportCommands(
            self.session,
            self.recorder,
            self.messages,
            self.acts,
            batch=self.batch,
            settings=lambda: self.settings,
            change=self.change,
            window=self,
        )
        self.exports = ExportCommands(
            self.recorder,
            self.batch,
            self.acts,
            settings=lambda: self.settings,
            view=self.films.history,
            messages=self.messages,
            window=self,
        )
        self.does = WindowCommands(self)

    def _command_the_window(self, lock: Lock) -> None:
        """What acts on the window as a whole, once it is laid out."""
        self.lock = ScreenLock(self, self._tabs, lock, self.recorder.note)
        self.help = HelpCommands(self, self.acts, self.bars, self.page, self.films, self.side, self._show_for_tour)
        self.lock.toggled.connect(lambda _locked: self.help.tour.end())
        self.preferences = SettingsCommands(
            self.acts, lambda: self.settings, self.change, self._setters(), session=self.session, lock=self.lock, window=self
        )
        self.reader = ReaderCommands(self.session, self.recorder, self.acts, self.panel, self.page.view, keep=self.change)
        self.reader.reference_changed.connect(self.series.set_reference)
        self.reader.first_changed.connect(lambda _on: self.films.history.refresh())

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
        self._tabs.addWidget(self.series)
        self._tabs.addWidget(self.train)
        self.setStatusBar(self.status)

    def _connect_actions(self) -> None:
        self.acts.tabs.triggered.connect(lambda action: self.show_tab(action.objectName()))
        self.acts["read"].setChecked(True)
        self.acts["name_on_pictures"].toggled.connect(lambda on: self.change(name_on_pictures=on))
        self.acts["studies"].toggled.connect(lambda on: self._on_panel_toggled("studies_visible", on))
        self.acts["reading"].toggled.connect(lambda on: self._on_panel_toggled("reading_visible", on))
        self.acts.theme.triggered.connect(lambda action: self.set_theme(action.data()))
        self.acts.language.triggered.connect(lambda action: self.set_language(action.data()))
        self.bars.opacity_changed.connect(lambda percent: self.page.view.set_overlay_opacity(percent / 100))
        self.empty.demo_asked.connect(self.open_demo)
        self.empty.film_asked.connect(lambda film: self.session.open([film]))
        self.status.stop_asked.connect(self.session.stop)
        for tab in (self.series, self.train):
            tab.film_asked.connect(self._on_film_asked)

    def _connect_session(self) -> None:
        self.dropped.connect(self._on_dropped)
        self.status.training.asked.connect(lambda: self.show_tab("train"))
        self.dragged_over.connect(self.empty.set_over)
        self.films.chosen.connect(self.session.select)
        self.page.edited.connect(self._on_edited)
        self.side.edited.connect(self._on_edited)
        self.side.scores.bone_shown.connect(self._on_bone_shown)
        self.side.page_shown.connect(lambda _name: self.show_panels())
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
        self.studies.import_begun.connect(self.does.find)
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
        self.reader.restore(settings)
        self.set_text_size(settings.text_size)
        self.lock.set_minutes(settings.lock_minutes)
        self.acts["name_on_pictures"].setChecked(settings.name_on_pictures)
        self.acts["regions"].setChecked(settings.regions_visible)
        self.acts["studies"].setChecked(settings.studies_visible)
        self.acts["reading"].setChecked(settings.reading_visible)
        self.bars.opacity.setValue(settings.overlay_percent)
        self.commands.set_overlay(settings.overlay)
        self.commands.set_heat(settings.heat)

    def _setters(self) -> dict[str, Callable[[Any], object]]:
        """The settings that ask for more than an action of the same name."""
        return {
            "text_size": self.set_text_size,
            "model_folder": self.does.use_model_everywhere,
            "user_name": self._on_user_named,
            "heat": self.commands.set_heat,
            "overlay": self.commands.set_overlay,
            "overlay_percent": self.bars.opacity.setValue,
            "default_window": lambda _name: None,
            "lock_minutes": self.lock.set_minutes,
            "remember_films": self._on_remember_films,
        }

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
        self.commands.refresh(film if self.shows_reading else None)
        self.regions.refresh(film)
        self.side.show_film(film)
        self.show_panels()
        if film is not None:
            self.page.show_film(film)
            self.commands.apply_overlay()

    def show_panels(self) -> None:
        """Show the columns that there is something for and that are wanted."""
        shown, bare = self.session.current is not None, self.full_screen.bare
        found = bool(shown or self.films.history.model.total or self.films.page == "history")
        self.films.setVisible(found and self.acts["studies"].isChecked() and not bare)
        self.side.setVisible(shown and self.acts["reading"].isChecked() and not bare)
        self.page.set_grading(self.side.page == "grades" and self.acts["reading"].isChecked())
        self.acts["reading"].setEnabled(shown)
        for name in ("studies", "previous", "next"):
            self.acts[name].setEnabled(found)

    def change(self, **values: object) -> None:
        """Keep other values of the settings."""
        changed = replace(self.settings, **values)
        if changed != self.settings:
            self.settings = changed
            self._keep(changed)

    def _on_selected(self, film: Film) -> None:
        self._refresh()
        if self.settings.remember_films and film.path != paths.demo_film().absolute():
            others = (name for name in self.settings.recent_films if name != str(film.path))
            self.change(recent_films=(str(film.path), *others)[:RECENT_FILMS])

    def _on_changed(self, film: Film) -> None:
        if film is self.session.current:
            self._refresh()

    def _on_edited(self, edits: object) -> None:
        if self.session.current is not None:
            self.session.edit(self.session.current, edits)

    def _on_panel_toggled(self, setting: str, on: bool) -> None:
        self.show_panels()
        self.change(**{setting: on})

    def _on_bone_shown(self, bone: str, stage: int | None) -> None:
        if self.session.current is not None:
            self.page.show_bone(self.session.current, bone, stage)

    def _on_user_named(self, name: str) -> None:
        self.change(user_name=name)
        self.recorder.set_user(name or system_name())

    def _on_remember_films(self, on: bool) -> None:
        if not on:
            self.change(recent_films=())
            self.empty.set_recent(())

    def _show_for_tour(self) -> None:
        """A film with both columns, that of the program where none is open; the tour is not shown by itself again."""
        self.change(tour_seen=True)
        self.show_tab("read")
        for name in ("studies", "reading"):
            self.acts[name].setChecked(True)
        self.films.show_page("films")
        if self.session.current is None:
            self.open_demo()

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
