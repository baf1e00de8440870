"""Step 5: the new model against the present one on the locked part, and the models of this machine."""

from __future__ import annotations

import getpass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.jobs import Progress
from boneage_desktop.core.training_figures import Comparison, ReadFilmRow, load_comparison
from boneage_desktop.core.training_jobs import CompareModels, TrainingJob
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.service.stored_model import StoredModel
from boneage_desktop.ui import words
from boneage_desktop.ui.background import Background
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.figures_table import DifferencesTable, group_name
from boneage_desktop.ui.training.film_grid import FilmGrid
from boneage_desktop.ui.training.install_view import InstallView
from boneage_desktop.ui.training.project_films import ProjectFilms
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_view import Notice, StepPage, button, column, label, row
from boneage_desktop.ui.training.versions_view import VersionsView
from boneage_desktop.ui.typography import fitted, px

VERSIONS_WIDTH = 304
FEWEST_OF_A_GROUP = 5


class CompareStep(StepPage):
    """Verdict, differences, films read worse; install, and one click back."""

    model_chosen = Signal(str)
    film_asked = Signal(object)
    said = Signal(str)

    def __init__(self, session: TrainingSession, films: ProjectFilms, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._films = films
        self._store = store
        self._setting = ""
        self._comparison: Comparison | None = None
        self._background = Background(self)
        self._background.busy.connect(self._on_busy)
        self.compare = button()
        self.bar = QProgressBar(textVisible=False)
        self.verdict, self.table, self.grid = Notice(), DifferencesTable(), FilmGrid()
        self.install, self.versions = InstallView(), VersionsView(store)
        self.install.by.setText(_user())
        self._table_title, self._worse_title = label("section"), label("section")
        self._arrange()
        self.compare.clicked.connect(self._on_compare)
        self.install.install_asked.connect(self._on_install)
        self.versions.use_asked.connect(self._on_use)
        self.versions.export_asked.connect(self._on_export)
        self.versions.import_asked.connect(self._on_import)
        self.grid.film_asked.connect(lambda place: self.film_asked.emit(Path(films.check.films[place].path)))
        session.changed.connect(self.refresh)
        session.opened.connect(self.refresh)
        session.begun.connect(lambda _job: self.refresh())
        session.progressed.connect(self._on_progressed)
        for signal in (session.finished, session.failed):
            signal.connect(lambda *_: self.refresh())
        self._retranslate()

    def set_model(self, setting: str) -> None:
        """What the settings name as the model that reads."""
        self._setting = setting
        self.versions.show_models(setting)

    def refresh(self) -> None:
        """Show the project as it is now."""
        preset = self._session.choices.preset
        self._comparison = load_comparison(self._session.project / f"comparison-{preset}.json")
        running, there = self._session.doing(CompareModels), self._comparison is not None
        self.bar.setVisible(running)
        self.compare.setVisible((self._model() / "card.json").exists())
        self.compare.setEnabled(not self._session.jobs)
        for part in (self._table_card, self._worse_card, self.install):
            part.setVisible(there)
        if self._comparison is not None:
            self._show(self._comparison)
        elif running:
            self.verdict.say(self.tr("Reading the locked films with both models"), training_words.preset(preset))
        else:
            self.verdict.say(
                self.tr("Nothing to compare yet"), self.tr("Train a model first; the comparison follows by itself.")
            )

    def _arrange(self) -> None:
        self.head.addWidget(self.compare)
        self._table_card, self._worse_card = QFrame(), QFrame()
        for card, inside in (
            (self._table_card, (self._table_title, self.table)),
            (self._worse_card, (self._worse_title, self.grid)),
        ):
            card.setProperty("role", "card")
            layout = QVBoxLayout(card)
            layout.setContentsMargins(16, 12, 16, 12)
            layout.setSpacing(8)
            for part in inside:
                layout.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(16)
        for part in (self.verdict, self._table_card, self.install):
            left.addWidget(part)
        left.addStretch()
        for part in (self.versions, self._worse_card):
            fitted(part, lambda part=part: part.setFixedWidth(px(VERSIONS_WIDTH)))
        line = row(left, column(self.versions, self._worse_card, spacing=16), spacing=16)
        line.setStretch(0, 1)
        self.body.addWidget(self.bar)
        self.body.addLayout(line, 1)

    def _model(self) -> Path:
        return self._session.run_folder(self._session.choices.preset) / "model"

    def _show(self, comparison: Comparison) -> None:
        title, text, kind = training_words.verdict(comparison.verdict)
        overall = next((one for one in comparison.differences if one.group == "all"), None)
        if overall is not None:
            change = self.tr("Error {difference} months ({low} to {high}) on {films} films.").format(
                difference=words.decimal(overall.months),
                low=words.decimal(overall.interval[0]),
                high=words.decimal(overall.interval[1]),
                films=overall.films,
            )
            text = f"{change} {text}"
        worse = groups_worse(comparison)
        if worse:
            kind = "caution" if kind == "good" else kind
            groups = ", ".join(group_name(group) for group in worse)
            text += " " + self.tr("It reads worse here: {groups}.").format(groups=groups)
        self.verdict.say(f"{title} · {training_words.preset(self._session.choices.preset)}", text, kind)
        self.table.set_colours(self.colours)
        self.table.show_differences(comparison.old.groups, comparison.new.groups, comparison.differences)
        self.install.offer(better=comparison.verdict == "better" and not worse)
        self._show_worse(comparison)

    def _show_worse(self, comparison: Comparison) -> None:
        before, after = ({film.id: film for film in figures.films} for figures in (comparison.old, comparison.new))
        check = self._films.check
        places = {film.id: film.index for film in check.films} if check else {}
        shown = [places[name] for name in comparison.worse if name in places]
        names = {index: name for name, index in places.items()}
        self.grid.show_films(self._session.project, shown, lambda place: _worse(names[place], before, after))
        count = len(comparison.worse)
        self._worse_title.setText(self.tr("{count} FILMS WORSE BY OVER 6 MONTHS").format(count=count))
        self._worse_card.setVisible(bool(shown))

    def _on_compare(self) -> None:
        self._session.compare(self._model())

    def _on_install(self, by: str, reason: str) -> None:
        def install() -> str:
            return self._store.use(self._store.install(model, by=by, reason=reason), by=by, reason=reason)

        model = self._model()
        self._background.do(install, self._take, self._say_error)

    def _on_use(self, model: StoredModel) -> None:
        by, reason = self.install.by.text() or _user(), self.tr("chosen in the list")
        self._background.do(lambda: self._store.use(model, by=by, reason=reason), self._take, self._say_error)

    def _on_export(self, model: StoredModel, file: Path) -> None:
        def written(named: Path) -> None:
            self.said.emit(self.tr("{name} was written.").format(name=named.name))

        self._background.do(lambda: self._store.export(model, file), written, self._say_error)

    def _on_import(self, file: Path) -> None:
        def imported(_model: StoredModel) -> None:
            self.versions.show_models(self._setting)

        by, reason = self.install.by.text() or _user(), self.tr("imported from a file")
        self._background.do(lambda: self._store.import_file(file, by=by, reason=reason), imported, self._say_error)

    def _on_busy(self, busy: bool) -> None:
        for part in (self.install, self.versions):
            part.setEnabled(not busy)

    def _say_error(self, error: BoneAgeError) -> None:
        self.said.emit(words.error(error.code, error.values))

    def _take(self, setting: str) -> None:
        self.set_model(setting)
        self.model_chosen.emit(setting)

    def _on_progressed(self, job: TrainingJob, progress: Progress) -> None:
        if isinstance(job, CompareModels):
            self.bar.setValue(round(100 * progress.fraction))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Compare and install"))
        self.intro.setText(self.tr("Both models read the same locked films. Below zero the new one is better."))
        self._table_title.setText(self.tr("DIFFERENCE OF THE ERROR, MONTHS"))
        self.compare.setText(self.tr("Compare again"))
        self.grid.set_colours(self.colours)
        self.refresh()


def groups_worse(comparison: Comparison) -> list[str]:
    """Sexes and age bands of at least FEWEST_OF_A_GROUP films that the new model reads worse, shown by their intervals."""
    return [
        one.group
        for one in comparison.differences
        if one.group != "all" and one.films >= FEWEST_OF_A_GROUP and one.interval[0] > 0
    ]


def _worse(film: str, before: dict[str, ReadFilmRow], after: dict[str, ReadFilmRow]) -> tuple[str, str]:
    """A film's id, and by how many months both models are off."""
    old, new = before.get(film), after.get(film)
    if old is None or new is None or old.read is None or new.read is None:
        return film, ""
    return film, f"{words.decimal(old.read - old.labelled)} → {words.decimal(new.read - new.labelled)}"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
