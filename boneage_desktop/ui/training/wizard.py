"""The training tab: the path at the left, a step at the right, back and forward below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.jobs import Failed
from boneage_desktop.core.training_jobs import (
    CheckUp,
    CompareModels,
    LookAtFilms,
    ProbeSpeed,
    SurveyFilms,
    TrainingJob,
    TrainModel,
)
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.ui import words
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.training.check_step import CheckStep
from boneage_desktop.ui.training.check_up_step import CHECK_UP_FILE, CheckUpStep
from boneage_desktop.ui.training.compare_step import CompareStep
from boneage_desktop.ui.training.data_step import DataStep
from boneage_desktop.ui.training.project_films import ProjectFilms
from boneage_desktop.ui.training.step_rail import STEPS, StepRail, step_name
from boneage_desktop.ui.training.train_step import TrainStep
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_view import TrainingView, button, label, make_primary, row

STEP_OF = {
    SurveyFilms: "data",
    LookAtFilms: "check",
    CheckUp: "check_up",
    ProbeSpeed: "train",
    TrainModel: "train",
    CompareModels: "compare",
}


class TrainingWizard(TrainingView):
    """Shows a training session; nothing is lost on leaving it."""

    model_chosen = Signal(str)
    film_asked = Signal(object)

    def __init__(self, session: TrainingSession, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.films = ProjectFilms(session, self)
        self.messages = Messages()
        self.rail = StepRail(session)
        self.data, self.check = DataStep(session, self.films), CheckStep(session, self.films)
        self.check_up, self.train = CheckUpStep(session, self.films), TrainStep(session, self.films)
        self.compare = CompareStep(session, self.films, store)
        self._pages = dict(zip(STEPS, (self.data, self.check, self.check_up, self.train, self.compare), strict=True))
        self.back, self.forward = button(), button()
        self._why = label("quiet", wrapped=True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._arrange()
        self._connect()
        self.show_step(session.choices.step if session.choices.step in STEPS else "data")
        if session.refused is not None:
            self._on_turned_away(session.refused)

    @property
    def step(self) -> str:
        """The step that is shown."""
        return STEPS[self._stack.currentIndex()]

    def take(self, paths: list[Path]) -> None:
        """Use what was dropped on the window."""
        self.show_step("data")
        self.data.take(paths)

    def show_step(self, step: str) -> None:
        """Go to a step; the parts are written when the films were checked."""
        if STEPS.index(step) >= STEPS.index("check_up"):
            self._write_parts()
        self.session.change(step=step)
        self._stack.setCurrentWidget(self._pages[step])
        self._pages[step].refresh()
        self.refresh()

    def refresh(self) -> None:
        """Show how far each step is, and which way leads on."""
        self.rail.show_step(self.step, self._states())
        place = STEPS.index(self.step)
        self.back.setVisible(place > 0)
        self.forward.setVisible(place + 1 < len(STEPS))
        reason = self._missing()
        self.forward.setEnabled(not reason)
        make_primary(self.forward, self.step in ("data", "check") and not reason)
        if place + 1 < len(STEPS):
            self.forward.setText(self.tr("Next: {step}").format(step=step_name(STEPS[place + 1])))
        self._why.setText(reason)

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        foot = QFrame()
        foot.setProperty("role", "foot")
        line = row(self.back, self._why, self.forward, spacing=16)
        line.setContentsMargins(24, 8, 24, 8)
        line.setStretch(1, 1)
        foot.setLayout(line)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.messages)
        right.addWidget(self._stack, 1)
        right.addWidget(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        session = self.session
        self.rail.chosen.connect(self.show_step)
        self.back.clicked.connect(lambda: self.show_step(STEPS[STEPS.index(self.step) - 1]))
        self.forward.clicked.connect(lambda: self.show_step(STEPS[STEPS.index(self.step) + 1]))
        self.check_up.train_asked.connect(lambda: self.show_step("train"))
        self.train.compare_asked.connect(self._on_compare)
        self.compare.model_chosen.connect(self.model_chosen)
        self.compare.said.connect(self.messages.warn)
        for page in (self.data, self.check, self.compare):
            page.film_asked.connect(self.film_asked)
        session.opened.connect(lambda: self.show_step(session.choices.step))
        session.turned_away.connect(self._on_turned_away)
        session.changed.connect(self.refresh)
        self.films.changed.connect(self.refresh)
        session.begun.connect(lambda _job: self.refresh())
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)
        session.restarted.connect(
            lambda: self.messages.warn(
                self.tr("The training process stopped and has been started again; it goes on."), session.report
            )
        )

    def _missing(self) -> str:
        """Why one cannot go on, "" where one can."""
        if self.step == "data" and not (self.films.check and self.films.check.films):
            return self.tr("Give a folder of films first.")
        if self.step == "check" and not self.films.used:
            return self.tr("No film with a label is in use.")
        return ""

    def _states(self) -> dict[str, tuple[str, bool, bool]]:
        """For each step: a few words, whether it is done, whether something runs in it."""
        used = len(self.films.used)
        looked = len(self.films.check.films) if self.films.check else 0
        project, presets = self.session.project, self.session.run_folder("")
        states = {
            "data": (self.tr("{count} files").format(count=looked) if looked else "", looked > 0),
            "check": (
                self.tr("{count} films in use").format(count=used) if used else "",
                any(self.films.parts.values()),
            ),
            "check_up": ("", (project / CHECK_UP_FILE).exists()),
            "train": ("", any(presets.glob("*/model/card.json"))),
            "compare": ("", any(project.glob("comparison-*.json"))),
        }
        running = {STEP_OF[type(job)] for job in self.session.jobs.values()}
        doing = self.tr("under way")
        return {
            step: (doing if step in running else note, done and step not in running, step in running)
            for step, (note, done) in states.items()
        }

    def _write_parts(self) -> None:
        if self.films.used and not self.session.jobs:
            try:
                self.films.write()
            except (BoneAgeError, OSError) as error:
                self.messages.warn(words.error(getattr(error, "code", "unexpected"), getattr(error, "values", {})))

    def _on_turned_away(self, error: BoneAgeError) -> None:
        self.messages.warn(words.error(error.code, error.values))

    def _on_compare(self, model: Path) -> None:
        self.session.compare(model)
        self.show_step("compare")

    def _on_finished(self, job: TrainingJob, _result: object) -> None:
        if isinstance(job, CompareModels) and self.step == "train":
            self.messages.tell(self.tr("The comparison is ready."))
        self.refresh()

    def _on_failed(self, job: TrainingJob, failed: Failed) -> None:
        if not isinstance(job, TrainModel):
            self.messages.fail(failed)
        self.refresh()

    def set_colours(self, colours: Colours) -> None:
        super().set_colours(colours)
        self.messages.set_colours(colours)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.refresh()
