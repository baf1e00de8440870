"""Step 1: where the films and the ages lie, which column says what, and the films as small pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QVBoxLayout, QWidget

from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.jobs import Progress
from boneage_desktop.core.training_jobs import SurveyFilms, TrainingJob
from boneage_desktop.core.training_project import Columns
from boneage_desktop.service import tables
from boneage_desktop.service.table_columns import guess
from boneage_desktop.service.tables import Table
from boneage_desktop.ui import words
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.column_table import ColumnTable
from boneage_desktop.ui.training.drop_zone import DropZone
from boneage_desktop.ui.training.film_grid import FilmGrid
from boneage_desktop.ui.training.project_films import ProjectFilms
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_view import StepPage, column, label, row
from boneage_desktop.ui.typography import fitted, px

TABLES = (".csv", ".tsv", ".txt", ".xlsx")
FILTER = f"CSV, XLSX ({' '.join(f'*{suffix}' for suffix in TABLES)})"
COLUMNS_WIDTH = 376


class DataStep(StepPage):
    """Takes folders, films and tables that are dropped; the films are looked at right away."""

    film_asked = Signal(object)

    def __init__(self, session: TrainingSession, films: ProjectFilms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._films = films
        self._table: Table | None = None
        self._table_of = ""
        self._guessed = Columns()
        self.films_zone, self.table_zone = DropZone("drop"), DropZone("table")
        self.bar = QProgressBar(textVisible=False)
        self.columns = ColumnTable()
        self.grid = FilmGrid()
        self._columns_title, self._match = label("section"), label("quiet", wrapped=True)
        self._grid_title, self._empty = label("section"), label("quiet", wrapped=True)
        self._arrange()
        for zone in (self.films_zone, self.table_zone):
            zone.dropped.connect(self.take)
        self.films_zone.asked.connect(self._on_choose_films)
        self.films_zone.cleared.connect(self._on_clear_films)
        self.table_zone.asked.connect(self._on_choose_table)
        self.table_zone.cleared.connect(lambda: self._session.change(table="", columns=Columns()))
        self.columns.changed.connect(lambda columns: self._session.change(columns=columns))
        self.grid.film_asked.connect(lambda place: self.film_asked.emit(Path(films.check.films[place].path)))
        films.changed.connect(self.refresh)
        session.progressed.connect(self._on_progressed)
        session.finished.connect(self._on_finished)
        self._retranslate()

    def take(self, paths: list[Path]) -> None:
        """Use what was dropped: a table by its suffix, everything else as films."""
        for path in paths:
            if path.is_file() and path.suffix.lower() in TABLES:
                self._use_table(path)
        sources = [str(path) for path in paths if path.is_dir() or path.suffix.lower() not in TABLES]
        if sources:
            self._session.change(sources=tuple(dict.fromkeys((*self._session.choices.sources, *sources))))
            self._session.survey()

    def refresh(self) -> None:
        """Show the project as it is now."""
        self._read_table()
        self._say_zones()
        self._show_columns()
        check = self._films.check
        shown = [film.index for film in check.films if not film.error] if check else []
        self.grid.show_films(self._session.project, shown, self._films.caption)
        self._grid_title.setText(self.tr("{count} FILMS").format(count=len(shown)))
        self._empty.setVisible(not shown)
        self.grid.setVisible(bool(shown))
        self.bar.setVisible(self._session.doing(SurveyFilms))

    def _arrange(self) -> None:
        self.body.addLayout(row(self.films_zone, self.table_zone, spacing=16))
        self.body.addWidget(self.bar)
        left, right = QFrame(), QFrame()
        for frame, widgets in (
            (left, (self._columns_title, self.columns, self._match)),
            (right, (self._grid_title, self._empty, self.grid)),
        ):
            frame.setProperty("role", "card")
            layout = QVBoxLayout(frame)
            layout.setContentsMargins(16, 12, 16, 12)
            layout.addLayout(column(*widgets, spacing=8))
        fitted(left, lambda: left.setFixedWidth(px(COLUMNS_WIDTH)))
        self._left = left
        line = row(left, right, spacing=16)
        self.body.addLayout(line, 1)

    def _say_zones(self) -> None:
        choices, check = self._session.choices, self._films.check
        if choices.sources:
            names = ", ".join(Path(source).name for source in choices.sources)
            count = len(check.films) if check else 0
            unreadable = sum(bool(film.error) for film in check.films) if check else 0
            found = self.tr("{count} files, {films} of them films").format(count=count, films=count - unreadable)
            self.films_zone.say(names, found, self.tr("Add…"), self.tr("Remove"))
        else:
            text = self.tr("DICOM or pictures, in folders as they are")
            self.films_zone.say(self.tr("Drop the folder of films"), text, self.tr("Choose…"))
        if choices.table and self._table is not None:
            text = self.tr("{count} rows").format(count=len(self._table.rows))
            self.table_zone.say(Path(choices.table).name, text, self.tr("Other…"), self.tr("Remove"))
        else:
            text = self.tr("CSV or XLSX; without one, the ages of the DICOM headers are taken")
            self.table_zone.say(self.tr("Drop the table of ages"), text, self.tr("Choose…"))

    def _show_columns(self) -> None:
        self._left.setVisible(self._table is not None or self._films.trouble is not None)
        self.columns.setVisible(self._table is not None)
        if self._table is not None:
            self.columns.show_columns(self._table, self._session.choices.columns)
        self._match.setText(self._matched())

    def _matched(self) -> str:
        trouble, check = self._films.trouble, self._films.check
        if trouble is not None:
            return words.error(trouble.code, trouble.values)
        if check is None or not check.films or not check.rows:
            return ""
        if not check.key:
            return self.tr("No row fits a film yet. Choose the column that names the films.")
        return self.tr("{matched} of {rows} rows fit a film, {key}.").format(
            matched=check.matched_rows, rows=check.rows, key=training_words.match_key(check.key)
        )

    def _use_table(self, path: Path) -> None:
        self._table_of = ""
        self._session.change(table=str(path), columns=Columns())
        self._guess()

    def _guess(self) -> None:
        """Guess the columns unless they were corrected by hand."""
        self._read_table()
        if self._table is not None and self._session.choices.columns in (Columns(), self._guessed):
            check = self._films.check
            self._guessed = guess(self._table, check.films if check else ())
            self._session.change(columns=self._guessed)

    def _read_table(self) -> None:
        path = self._session.choices.table
        if path != self._table_of:
            self._table_of, self._table = path, None
            try:
                self._table = tables.read(Path(path)) if path else None
            except BoneAgeError as error:
                self._films.trouble = error

    def _on_choose_films(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of films"))
        if name:
            self.take([Path(name)])

    def _on_clear_films(self) -> None:
        self._session.change(sources=())
        self._session.survey()

    def _on_choose_table(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the table of ages"), "", FILTER)
        if name:
            self._use_table(Path(name))

    def _on_progressed(self, job: TrainingJob, progress: Progress) -> None:
        if isinstance(job, SurveyFilms):
            self.bar.setVisible(True)
            self.bar.setValue(round(100 * progress.fraction))
            text = self.tr("Looking at the files, {percent} %").format(percent=round(100 * progress.fraction))
            self.films_zone.say(", ".join(Path(source).name for source in self._session.choices.sources), text, self.tr("Add…"))

    def _on_finished(self, job: TrainingJob, _result: object) -> None:
        if isinstance(job, SurveyFilms):
            self._guess()
            self.refresh()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Your films and their ages"))
        self.intro.setText(
            self.tr("Films stay where they are and are only read. Nothing leaves this computer. Research use only.")
        )
        self._columns_title.setText(self.tr("WHICH COLUMN SAYS WHAT"))
        self._empty.setText(self.tr("The films appear here once a folder is given."))
        self.grid.set_colours(self.colours)
        self.refresh()
