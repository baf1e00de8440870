"""One training project and what is being done for it in the training process; the wizard only shows it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from boneage_desktop.core.errors import MadeByNewer
from boneage_desktop.core.jobs import Done, Failed, Progress, Ready
from boneage_desktop.core.training_jobs import (
    CheckUp,
    CompareModels,
    LookAtFilms,
    ProbeSpeed,
    SurveyFilms,
    TrainingJob,
    TrainModel,
)
from boneage_desktop.core.training_project import Choices, load, save
from boneage_desktop.ui.worker_client import WorkerClient

STOP, FINISH = "stop", "finish"
PROJECT = "project.json"


class TrainingSession(QObject):
    """Keeps the choices of a project at every change and has its jobs done one after the other.

    The training process is started with the first job. `current_model` gives the folder of the model that reads now, "" for
    the shipped one. A project that a newer version of the program wrote is left as it is: `refused` holds why the one used last
    was not opened at the start, `turned_away` tells of a later one.
    """

    changed = Signal()
    opened = Signal()
    turned_away = Signal(object)
    begun = Signal(object)
    progressed = Signal(object, object)
    finished = Signal(object, object)
    failed = Signal(object, object)
    restarted = Signal()

    def __init__(
        self, trainer: WorkerClient, folder: Path, current_model: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.current_model = current_model
        self.refused: MadeByNewer | None = None
        self.project, self.choices = self._newest()
        self.device = ""
        self.jobs: dict[int, TrainingJob] = {}
        self.progress: Progress | None = None
        self._ids = itertools.count(1)
        self._trainer = trainer
        trainer.setParent(self)
        trainer.ready.connect(self._on_ready)
        trainer.progressed.connect(self._on_progressed)
        trainer.finished.connect(self._on_finished)
        trainer.failed.connect(self._on_failed)
        trainer.lost.connect(lambda _code: self.restarted.emit() if self.jobs else None)

    @property
    def process_id(self) -> int | None:
        """The id of the training process, None while there is none."""
        return self._trainer.process_id

    @property
    def report(self) -> str:
        """The report on the training process that stopped last, "" for none."""
        return self._trainer.last_report

    @property
    def running(self) -> TrainingJob | None:
        """The job that is being done, the first of those that wait."""
        return next(iter(self.jobs.values()), None)

    @property
    def interrupted(self) -> str:
        """The preset of a run that was under way when the program ended, "" for none."""
        return self.choices.training if not self.doing(TrainModel) else ""

    def doing(self, kind: type) -> bool:
        """Whether a job of this type runs or waits."""
        return any(isinstance(job, kind) for job in self.jobs.values())

    def run_folder(self, preset: str) -> Path:
        """Where the run of a preset lies."""
        return self.project / "runs" / preset

    def projects(self) -> list[Path]:
        """The projects there are, the one used last first."""
        found = self.folder.glob(f"*/{PROJECT}")
        return [file.parent for file in sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)]

    def open(self, project: Path) -> None:
        """Go on with another project; refused while a job runs, or where a newer version of the program wrote it."""
        if self.jobs:
            return
        try:
            choices = load(project)
        except MadeByNewer as error:
            self.turned_away.emit(error)
            return
        self.project, self.choices = project, choices
        save(choices, project)
        self.opened.emit()

    def start_new(self) -> None:
        """A project of its own, named by the day."""
        self.open(fresh(self.folder))

    def change(self, **values: Any) -> None:
        """Take over what was chosen, and keep it."""
        changed = replace(self.choices, **values)
        if changed != self.choices:
            self.choices = changed
            save(changed, self.project)
            self.changed.emit()

    def survey(self) -> None:
        self._ask(SurveyFilms(next(self._ids), str(self.project)))

    def look(self) -> None:
        self._ask(LookAtFilms(next(self._ids), str(self.project), self.current_model()))

    def check_up(self) -> None:
        self._ask(CheckUp(next(self._ids), str(self.project), self.current_model()))

    def probe(self) -> None:
        self._ask(ProbeSpeed(next(self._ids), str(self.project), self.current_model()))

    def compare(self, new: Path) -> None:
        self._ask(CompareModels(next(self._ids), str(self.project), self.current_model(), str(new)))

    def train(self, preset: str) -> None:
        """Train by a preset, or go on with its run."""
        for name in (STOP, FINISH):
            (self.run_folder(preset) / name).unlink(missing_ok=True)
        self.change(training=preset, preset=preset)
        choices = self.choices.preset_choices.get(preset, "")
        self._ask(TrainModel(next(self._ids), str(self.project), self.current_model(), preset, choices))

    def stop(self) -> None:
        """Ask a training to stop softly; any other job is given up."""
        for job in list(self.jobs.values()):
            if not isinstance(job, TrainModel):
                del self.jobs[job.id]
                self._trainer.cancel(job.id, kill=True)
        self._tell_training(STOP)

    def finish(self) -> None:
        """Ask a training to end with this round; the best round so far becomes the model."""
        self._tell_training(FINISH)

    def asked(self) -> str:
        """What the training that runs was asked, "stop" or "finish"; "" for nothing."""
        runs = [self.run_folder(job.preset) for job in self.jobs.values() if isinstance(job, TrainModel)]
        return next((name for run in runs for name in (STOP, FINISH) if (run / name).exists()), "")

    def close(self) -> None:
        """End the training process; a run that is under way is found again at the next start."""
        self.jobs.clear()
        self._trainer.close()

    def _newest(self) -> tuple[Path, Choices]:
        """The project used last with its choices, a new one where that is refused."""
        project = newest(self.folder)
        try:
            return project, load(project)
        except MadeByNewer as error:
            self.refused = error
            return fresh(self.folder), Choices()

    def _tell_training(self, name: str) -> None:
        for job in self.jobs.values():
            if isinstance(job, TrainModel):
                self.run_folder(job.preset).mkdir(parents=True, exist_ok=True)
                (self.run_folder(job.preset) / name).touch()
        self.changed.emit()

    def _ask(self, job: TrainingJob) -> None:
        save(self.choices, self.project)
        if any(type(other) is type(job) for other in self.jobs.values()):
            return
        self.jobs[job.id] = job
        self.progress = None
        self._trainer.start()
        self._trainer.submit(job)
        self.begun.emit(job)

    def _on_ready(self, ready: Ready) -> None:
        self.device = ready.details.get("device", "")
        self.changed.emit()

    def _on_progressed(self, progress: Progress) -> None:
        if progress.id in self.jobs:
            self.progress = progress
            self.progressed.emit(self.jobs[progress.id], progress)

    def _on_finished(self, done: Done) -> None:
        job = self.jobs.pop(done.id, None)
        if job is not None:
            self._settle(job)
            self.finished.emit(job, done.result)

    def _on_failed(self, failed: Failed) -> None:
        jobs = [self.jobs.pop(failed.id)] if failed.id in self.jobs else []
        if failed.id is None:
            jobs = list(self.jobs.values())
            self.jobs.clear()
            self._trainer.close()
        for job in jobs:
            self._settle(job)
            self.failed.emit(job, failed)

    def _settle(self, job: TrainingJob) -> None:
        self.progress = None
        if isinstance(job, TrainModel):
            self.change(training="")


def newest(folder: Path) -> Path:
    """The project used last, a new one where there is none."""
    files = sorted(folder.glob(f"*/{PROJECT}"), key=lambda file: file.stat().st_mtime)
    return files[-1].parent if files else fresh(folder)


def fresh(folder: Path) -> Path:
    """A project's folder that is not there yet, named by the day."""
    today = date.today().isoformat()  # noqa: DTZ011  (the day on the user's calendar)
    names = itertools.chain([today], (f"{today}-{number}" for number in itertools.count(2)))
    return next(folder / name for name in names if not (folder / name).exists())
