"""Step 2: what is odd about the films, what is done about it, and how the patients are divided."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QVBoxLayout, QWidget

from boneage_desktop.core.jobs import Progress
from boneage_desktop.core.training_jobs import LookAtFilms, TrainingJob
from boneage_desktop.service.findings import Finding, action, save_report
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.counts_chart import CountsChart
from boneage_desktop.ui.training.film_grid import FilmGrid
from boneage_desktop.ui.training.findings_list import FindingsList
from boneage_desktop.ui.training.parts_view import PartsView
from boneage_desktop.ui.training.project_films import ProjectFilms
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_view import StepPage, button, label, row


class CheckStep(StepPage):
    """Every finding has an action for all its films, and any film may have another one."""

    film_asked = Signal(object)

    def __init__(self, session: TrainingSession, films: ProjectFilms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._films = films
        self.chart, self.parts = CountsChart(), PartsView()
        self.findings, self.grid = FindingsList(), FilmGrid()
        self.look, self.report = button(), button()
        self.bar = QProgressBar(textVisible=False)
        self._titles = {name: label("section") for name in ("chart", "parts", "films")}
        self._none, self._lines = label("quiet", wrapped=True), label("quiet", wrapped=True)
        self.leave_out, self.keep = button(), button()
        self._arrange()
        self.look.clicked.connect(self._on_look)
        self.report.clicked.connect(self._on_report)
        self.parts.seed_changed.connect(lambda seed: session.change(seed=seed))
        self.findings.chosen.connect(self._show_finding)
        self.findings.decided.connect(self._on_decided)
        self.leave_out.clicked.connect(lambda: self._decide_selected("leave_out"))
        self.keep.clicked.connect(lambda: self._decide_selected("keep"))
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._enable_acts())
        self.grid.film_asked.connect(lambda place: self.film_asked.emit(Path(films.check.films[place].path)))
        films.changed.connect(lambda: self.isVisible() and self.refresh())
        session.changed.connect(lambda: self.isVisible() and self._show_parts())
        session.progressed.connect(self._on_progressed)
        session.begun.connect(lambda _job: self._show_looking())
        for signal in (session.finished, session.failed):
            signal.connect(lambda *_: self._show_looking())
        self._retranslate()

    def refresh(self) -> None:
        """Show the project as it is now."""
        check = self._films.check
        findings = check.findings if check else ()
        self.chart.show_counts(self._films.counts())
        self._show_parts()
        self.findings.show_findings(findings, self._session.choices.actions)
        self.findings.setVisible(bool(findings))
        self._none.setVisible(not findings)
        self._titles["chart"].setText(self.tr("{count} FILMS IN USE, BY YEARS OF AGE").format(count=len(self._films.used)))
        self._show_looking()

    def _arrange(self) -> None:
        self.head.addWidget(self.look)
        self.head.addWidget(self.report)
        self.body.addWidget(self.bar)
        acts = row(self.leave_out, self.keep, spacing=8)
        acts.addStretch()
        upper = row(self._card("chart", self.chart), self._card("parts", self.parts), spacing=16)
        lower = row(self._card("", self.findings, self._none), self._card("films", self._lines, self.grid, acts), spacing=16)
        for line in (upper, lower):
            line.setStretch(0, 1)
            line.setStretch(1, 1)
        self.body.addLayout(upper, 0)
        self.body.addLayout(lower, 1)

    def _card(self, name: str, *inside: object) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        if name:
            layout.addWidget(self._titles[name])
        for part in inside:
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        return card

    def _show_parts(self) -> None:
        named = all(film.patient for film in self._films.used)
        self.parts.show_parts(self._films.divided(), self._session.choices.seed, patients_named=named)

    def _show_finding(self, finding: Finding | None) -> None:
        places = {film.id: film.index for film in self._films.check.films} if self._films.check else {}
        shown = [places[name] for name in finding.ids if name in places] if finding else []
        self.grid.show_films(self._session.project, shown, self._caption)
        self.grid.setVisible(bool(shown))
        lines = [f"{name}  {detail}" for name, detail in zip(finding.ids, finding.details, strict=True)] if finding else []
        self._lines.setText("\n".join(lines[:12]) if not shown else "")
        self._lines.setVisible(bool(self._lines.text()))
        title = training_words.finding(finding.kind).upper() if finding else self.tr("FILMS OF A FINDING")
        self._titles["films"].setText(title)
        for name, act in (("leave_out", self.leave_out), ("keep", self.keep)):
            act.setVisible(bool(shown) and finding is not None and len(finding.actions) > 1 and name in finding.actions)
        self._enable_acts()

    def _caption(self, place: int) -> tuple[str, str]:
        finding, check = self.findings.finding, self._films.check
        name, second = self._films.caption(place)
        if finding is not None and check is not None and name in finding.ids:
            second = training_words.action(action(finding, name, self._session.choices.actions))
        return name, second

    def _enable_acts(self) -> None:
        chosen = self.grid.selectionModel().hasSelection()
        for act in (self.leave_out, self.keep):
            act.setEnabled(chosen)

    def _on_decided(self, kind: str, name: str) -> None:
        """An action for all films of a kind; what was decided for single ones of it no longer counts."""
        others = {key: value for key, value in self._session.choices.actions.items() if not key.startswith(f"{kind}:")}
        self._session.change(actions={**others, kind: name})

    def _decide_selected(self, name: str) -> None:
        finding, check = self.findings.finding, self._films.check
        if finding is not None and check is not None:
            chosen = [check.films[self.grid.films.place(index)].id for index in self.grid.selectedIndexes()]
            decided = {f"{finding.kind}:{film}": name for film in chosen}
            self._session.change(actions={**self._session.choices.actions, **decided})

    def _on_look(self) -> None:
        if self._session.doing(LookAtFilms):
            self._session.stop()
        else:
            self._session.look()

    def _show_looking(self) -> None:
        looking = self._session.doing(LookAtFilms)
        self.bar.setVisible(looking)
        self.look.setText(self.tr("Stop looking") if looking else self.tr("Look at the hands"))
        self.look.setEnabled(looking or not self._session.jobs)

    def _on_progressed(self, job: TrainingJob, progress: Progress) -> None:
        if isinstance(job, LookAtFilms):
            self.bar.setValue(round(100 * progress.fraction))

    def _on_report(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "check.csv", "CSV (*.csv)")
        if name and self._films.check is not None:
            save_report(self._films.check, self._session.choices.actions, Path(name))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Check the films"))
        self.intro.setText(
            self.tr("What is odd is listed, and left out or kept as you say. The locked test is never learned from.")
        )
        self.report.setText(self.tr("Save report…"))
        self.look.setToolTip(self.tr("Finds inverted, mirrored and rotated films, two hands, and films without a hand"))
        self._titles["parts"].setText(self.tr("PARTS"))
        self._none.setText(self.tr("Nothing odd was found."))
        self.leave_out.setText(self.tr("Leave these out"))
        self.keep.setText(self.tr("Keep these"))
        self.grid.setSelectionMode(FilmGrid.SelectionMode.ExtendedSelection)
        self.grid.set_colours(self.colours)
        self.refresh()
