"""Step 3: how the present model reads the locked part, and whether training is likely to gain."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from boneage_desktop.core.jobs import Progress
from boneage_desktop.core.training_figures import CheckUpFigures, load_check_up
from boneage_desktop.core.training_jobs import CheckUp, TrainingJob, TrainModel
from boneage_desktop.service import parts
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.figures_table import FiguresTable
from boneage_desktop.ui.training.parts_view import missing_words
from boneage_desktop.ui.training.project_films import ProjectFilms
from boneage_desktop.ui.training.scatter_view import ScatterView
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_view import Notice, StepPage, button, column, label, make_primary, row

CHECK_UP_FILE = "check-up.json"
FIRM = ("no_shift", "calibration_enough", "tuning_may_gain")


class CheckUpStep(StepPage):
    """The figures by group, a dot for each film, and the advice."""

    train_asked = Signal()

    def __init__(self, session: TrainingSession, films: ProjectFilms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._films = films
        self._figures: CheckUpFigures | None = None
        self.check_up, self.calibrate = button(), button()
        self.bar = QProgressBar(textVisible=False)
        self.advice = Notice()
        self.advice.offer(self.calibrate)
        self.table, self.scatter = FiguresTable(), ScatterView()
        self._table_title, self._unread = label("section"), label("quiet", wrapped=True)
        self._arrange()
        self.check_up.clicked.connect(self._on_check_up)
        self.calibrate.clicked.connect(self._on_calibrate)
        session.progressed.connect(self._on_progressed)
        session.begun.connect(lambda _job: self.refresh())
        session.opened.connect(self.refresh)
        for signal in (session.finished, session.failed):
            signal.connect(lambda *_: self.refresh())
        self._retranslate()

    def refresh(self) -> None:
        """Show the project as it is now."""
        self._figures = load_check_up(self._session.project / CHECK_UP_FILE)
        running = self._session.doing(CheckUp)
        self.bar.setVisible(running)
        self.check_up.setText(self._button_text(running))
        self.check_up.setEnabled(running or not self._session.jobs)
        make_primary(self.check_up, self._figures is None and not running)
        for part in self._shown:
            part.setVisible(self._figures is not None)
        self.calibrate.setVisible(self._figures is not None)
        self.calibrate.setEnabled(not self._session.jobs)
        if self._figures is not None:
            self.table.show_figures(self._figures.groups)
            self.scatter.show_films(self._figures.films)
            self._say_figures(self._figures)
        self._advise()

    def _arrange(self) -> None:
        self.head.addWidget(self.check_up)
        left, right = QFrame(), QFrame()
        for frame, inside in ((left, (self._table_title, self.table, self._unread)), (right, (self.scatter,))):
            frame.setProperty("role", "card")
            layout = QVBoxLayout(frame)
            layout.setContentsMargins(16, 12, 16, 12)
            layout.addLayout(column(*inside, spacing=8))
        left.layout().addStretch()
        right.setProperty("ground", "panel")
        self._shown = (left, right)
        line = row(column(self.advice, left, spacing=16), right, spacing=16)
        line.itemAt(0).layout().addStretch()
        line.setStretch(0, 2)
        line.setStretch(1, 1)
        self.body.addWidget(self.bar)
        self.body.addLayout(line, 1)

    def _button_text(self, running: bool) -> str:
        if running:
            return self.tr("Stop the check-up")
        return self.tr("Check the present model") if self._figures is None else self.tr("Check again")

    def _say_figures(self, figures: CheckUpFigures) -> None:
        title = self.tr("{model} {version} ON THE LOCKED TEST").format(model=figures.model, version=figures.version)
        self._table_title.setText(title)
        unread = sum(film.read is None for film in figures.films)
        self._unread.setText(self.tr("Films that could not be read: {count}").format(count=unread) if unread else "")
        self._unread.setVisible(bool(unread))

    def _advise(self) -> None:
        missing = parts.missing("check_up", self._films.parts)
        if self._figures is None and missing:
            text = self.tr("There and needed: {missing}.").format(missing=missing_words(missing))
            self.advice.say(self.tr("Too few films for a check-up to be sure"), text, "caution")
        elif self._figures is None:
            text = self.tr("The present model reads the locked part. Nothing is changed by it.")
            self.advice.say(self.tr("Before any training: is it needed?"), text)
        else:
            self._advise_by(self._figures)

    def _advise_by(self, figures: CheckUpFigures) -> None:
        firm = [code for code in figures.advice if code in FIRM]
        title, text, kind = training_words.advice((firm or list(figures.advice) or ["tuning_may_gain"])[0])
        if firm and "too_few_films" in figures.advice:
            few_title, few_text, kind = training_words.advice("too_few_films")
            text = f"{text}\n{few_title}: {few_text}"
        self.advice.say(title, text, kind)
        make_primary(self.calibrate, "calibration_enough" in firm)

    def _on_check_up(self) -> None:
        if self._session.doing(CheckUp):
            self._session.stop()
            self.refresh()
        else:
            self._session.check_up()

    def _on_calibrate(self) -> None:
        self._session.train("calibrate")
        self.train_asked.emit()

    def _on_progressed(self, job: TrainingJob, progress: Progress) -> None:
        if isinstance(job, CheckUp):
            self.bar.setValue(round(100 * progress.fraction))
        elif isinstance(job, TrainModel):
            self.calibrate.setEnabled(False)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Check-up of the present model"))
        self.intro.setText(
            self.tr("Read on films it never saw. Error is the mean distance from the label, bias its direction.")
        )
        self.calibrate.setText(self.tr("Calibrate only"))
        self.calibrate.setToolTip(training_words.preset_meaning("calibrate"))
        self.refresh()
