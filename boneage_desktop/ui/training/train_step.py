"""Step 4: choose a way of training, see it learn, pause it and go on with it."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from boneage_desktop.core.jobs import Failed, Progress
from boneage_desktop.core.training_jobs import ProbeSpeed, TrainingJob, TrainModel
from boneage_desktop.core.training_project import PRESETS
from boneage_desktop.ui import words
from boneage_desktop.ui.messages import copy_details
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.choices_editor import ChoicesEditor
from boneage_desktop.ui.training.preset_cards import PresetCards
from boneage_desktop.ui.training.project_films import ProjectFilms
from boneage_desktop.ui.training.run_view import RunView
from boneage_desktop.ui.training.training_session import FINISH, STOP, TrainingSession
from boneage_desktop.ui.training.training_view import Notice, StepPage, button, make_primary, row
from boneage_desktop.ui.typography import fitted, px

CARDS_WIDTH = 328


class TrainStep(StepPage):
    """The cards at the left, the run of the chosen one (or its choices as text) at the right."""

    compare_asked = Signal(object)

    def __init__(self, session: TrainingSession, films: ProjectFilms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._films = films
        self._failed: tuple[str, Failed] | None = None
        self.cards, self.run_view, self.editor = PresetCards(), RunView(), ChoicesEditor()
        self.start, self.pause, self.finish, self.compare, self.probe, self.advanced = (button() for _ in range(6))
        self.advanced.setCheckable(True)
        self.copy, self.leave = button(), button()
        self.notice = Notice()
        for act in (self.copy, self.leave):
            self.notice.offer(act)
        self._probing = QProgressBar(textVisible=False)
        self._arrange()
        self.cards.chosen.connect(self._on_chosen)
        self.start.clicked.connect(self._on_start)
        self.pause.clicked.connect(session.stop)
        self.finish.clicked.connect(session.finish)
        self.compare.clicked.connect(lambda: self.compare_asked.emit(self._model()))
        self.probe.clicked.connect(session.probe)
        self.copy.clicked.connect(lambda: copy_details(self._failed[1]) if self._failed else None)
        self.leave.clicked.connect(lambda: session.change(training=""))
        self.advanced.toggled.connect(lambda on: self._stack.setCurrentIndex(int(on)))
        self.editor.changed.connect(self._on_choices)
        self._connect_session()
        self._retranslate()

    def refresh(self) -> None:
        """Show the project as it is now."""
        chosen, training = self._session.choices.preset, self._session.doing(TrainModel)
        self.cards.choose(chosen)
        self.cards.show_states(self._seconds(), self._films.parts, self._states())
        self.run_view.show_run(self._session.run_folder(self._shown()), self._state_words())
        self.run_view.follow(training)
        self._show_choices()
        self._show_buttons(training=training)
        self._show_notice()

    def _connect_session(self) -> None:
        session = self._session
        session.changed.connect(self.refresh)
        session.opened.connect(self._on_opened)
        session.progressed.connect(self._on_progressed)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)
        session.begun.connect(self._on_begun)

    def _arrange(self) -> None:
        for made in (self.advanced, self.probe, self.compare, self.finish, self.pause, self.start):
            self.head.addWidget(made)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("ground", "clear")
        scroll.setWidget(self.cards)
        fitted(scroll, lambda: scroll.setFixedWidth(px(CARDS_WIDTH)))
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.run_view)
        self._stack.addWidget(self.editor)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)
        line = row(scroll, right, spacing=16)
        line.setStretch(1, 1)
        self.body.addWidget(self._probing)
        self.body.addLayout(line, 1)

    def _shown(self) -> str:
        """The preset whose run is shown: the one that trains, else the one chosen."""
        training = [job.preset for job in self._session.jobs.values() if isinstance(job, TrainModel)]
        return training[0] if training else self._session.choices.preset

    def _model(self) -> Path:
        return self._session.run_folder(self._session.choices.preset) / "model"

    def _state(self, preset: str) -> str:
        """How far the run of a preset is: "training", "trained", "paused" or "" before it began."""
        run = self._session.run_folder(preset)
        if preset == self._shown() and self._session.doing(TrainModel):
            return "training"
        if (run / "model" / "card.json").exists() or (preset == "paper" and (run / "network.weights.h5").exists()):
            return "trained"
        return "paused" if any(run.glob("*.state.npz")) else ""

    def _states(self) -> dict[str, str]:
        names = {"training": self.tr("training"), "trained": self.tr("trained"), "paused": self.tr("paused"), "": ""}
        return {preset: names[self._state(preset)] for preset in PRESETS}

    def _state_words(self) -> str:
        progress = self._session.progress
        if self._session.doing(TrainModel):
            return training_words.doing(progress.note.partition(" ")[0] if progress else "")
        sentences = {
            "trained": self.tr("Trained. The comparison tells whether it is better."),
            "paused": self.tr("Paused. What was learned is kept."),
        }
        return sentences.get(self._state(self._session.choices.preset), "")

    def _seconds(self) -> dict[str, float]:
        try:
            return json.loads((self._session.project / "speed.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def _show_choices(self) -> None:
        file = self._session.run_folder(self._session.choices.preset) / "config.toml"
        everything = file.read_text(encoding="utf-8") if file.exists() else ""
        self.editor.show_choices(self._session.choices.preset_choices.get(self._session.choices.preset, ""), everything)

    def _show_buttons(self, *, training: bool) -> None:
        busy, state = bool(self._session.jobs), self._state(self._session.choices.preset)
        comparable = (self._model() / "card.json").exists()
        starts = {"paused": self.tr("Continue"), "trained": self.tr("Train again")}
        self._probing.setVisible(self._session.doing(ProbeSpeed))
        self.start.setText(starts.get(state, self.tr("Start training")))
        self.start.setVisible(not training)
        self.start.setEnabled(not busy and self.editor.good)
        make_primary(self.start, state != "trained")
        asked = self._session.asked()
        for act in (self.pause, self.finish):
            act.setVisible(training)
            act.setEnabled(not asked)
        self.pause.setText(self.tr("Pausing…") if asked == STOP else self.tr("Pause"))
        self.finish.setText(self.tr("Finishing…") if asked == FINISH else self.tr("Finish now"))
        self.compare.setVisible(comparable and not training)
        self.compare.setEnabled(not busy)
        make_primary(self.compare, comparable)
        self.probe.setVisible(not training)
        self.probe.setEnabled(not busy)

    def _show_notice(self) -> None:
        interrupted = self._session.interrupted
        self.copy.setVisible(self._failed is not None)
        untouched = not self._state(self._session.choices.preset)
        self.leave.setVisible(bool(interrupted) and self._failed is None)
        self.notice.setVisible(self._failed is not None or bool(interrupted) or untouched)
        if self._failed is not None:
            self.notice.say(self.tr("The training stopped"), self._sentence(self._failed[1]), "stop")
        elif interrupted:
            text = self.tr("“{preset}” was under way when the program ended. All rounds that were done are kept.")
            self.notice.say(self.tr("A training can go on"), text.format(preset=training_words.preset(interrupted)), "caution")
        elif untouched:
            self.notice.say(self.tr("Not trained yet"), self._plan())

    def _plan(self) -> str:
        """What will happen, before anything has."""
        counts = self._films.parts
        return self.tr(
            "Learns from {train} films, calibrates on {calibration}, and is then compared with the present model on {holdout} "
            "locked films. Nothing is installed by it."
        ).format(**counts)

    def _sentence(self, failed: Failed) -> str:
        if failed.code == "worker_lost":
            return self.tr("The training process ended unexpectedly. What was learned up to the last round is kept; continue.")
        values = failed.values
        if "part" in values:
            values = {**values, "part": training_words.part(str(values["part"]))}
        return words.error(failed.code, values)

    def _on_chosen(self, preset: str) -> None:
        self._failed = None
        self._session.change(preset=preset)

    def _on_start(self) -> None:
        self._failed = None
        self.advanced.setChecked(False)
        self._session.train(self._session.choices.preset)

    def _on_choices(self, text: str) -> None:
        kept = {**self._session.choices.preset_choices, self._session.choices.preset: text}
        self._session.change(preset_choices={name: value for name, value in kept.items() if value.strip()})

    def _on_opened(self) -> None:
        self._failed = None
        self.refresh()

    def _on_begun(self, _job: TrainingJob) -> None:
        self.refresh()

    def _on_progressed(self, job: TrainingJob, progress: Progress) -> None:
        if isinstance(job, TrainModel):
            self.run_view.show_progress(progress.fraction, progress.note)
            self._show_buttons(training=True)
        elif isinstance(job, ProbeSpeed):
            self._probing.setValue(round(100 * progress.fraction))

    def _on_finished(self, job: TrainingJob, result: object) -> None:
        self.refresh()
        if isinstance(job, TrainModel) and result:
            self._session.compare(Path(str(result)))

    def _on_failed(self, job: TrainingJob, failed: Failed) -> None:
        if isinstance(job, TrainModel | ProbeSpeed):
            self._failed = (job.preset if isinstance(job, TrainModel) else "", failed)
            if failed.code == "configuration":
                self.editor.refuse(words.error(failed.code, failed.values))
        self.refresh()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Train"))
        self.intro.setText(self.tr("Reading films goes on meanwhile. A pause, a crash or a power cut loses at most one round."))
        self.advanced.setText(self.tr("Advanced"))
        self.probe.setText(self.tr("Measure the times"))
        self.probe.setToolTip(self.tr("Times a few steps of each way on this device"))
        self.compare.setText(self.tr("Compare"))
        self.finish.setToolTip(self.tr("Ends with this round; the best round so far becomes the model"))
        self.copy.setText(self.tr("Copy details"))
        self.leave.setText(self.tr("Leave it"))
        self.refresh()
