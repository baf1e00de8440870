"""What the training process answers with a model; Keras is imported by the first job."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from boneage_desktop.core.serve import Handler, Report
from boneage_desktop.core.training_figures import CheckUpFigures, Comparison
from boneage_desktop.core.training_jobs import CheckUp, CompareModels, LookAtFilms, ProbeSpeed, TrainModel
from boneage_desktop.core.training_project import PRESETS


def handlers(device: str = "auto") -> Mapping[type, Handler]:
    """A handler for each job that needs a model, on a device."""

    def look(job: LookAtFilms, report: Report) -> int:
        from boneage_desktop.model.tuning.looks import look_at_films

        return look_at_films(Path(job.project), _folder(job.model), device=device, report=report)

    def check_up(job: CheckUp, report: Report) -> CheckUpFigures:
        from boneage_desktop.model.tuning import check_up

        return check_up.check_up(Path(job.project), _folder(job.model), device=device, report=report)

    def probe(job: ProbeSpeed, report: Report) -> dict[str, float]:
        from boneage_desktop.model.tuning.probe import probe_speed

        return probe_speed(Path(job.project), _folder(job.model), device=device, report=report)

    def train(job: TrainModel, report: Report) -> str | None:
        from boneage_desktop.model.tuning import run

        preset = next(name for name in PRESETS if name == job.preset)
        return run.train(Path(job.project), _folder(job.model), preset, choices=job.choices, device=device, report=report)

    def compare(job: CompareModels, report: Report) -> Comparison:
        from boneage_desktop.model.tuning import comparison

        return comparison.compare(Path(job.project), _folder(job.old), Path(job.new), device=device, report=report)

    return {LookAtFilms: look, CheckUp: check_up, ProbeSpeed: probe, TrainModel: train, CompareModels: compare}


def _folder(model: str) -> Path | None:
    """The model folder that a job names; None, the shipped one, for none."""
    return Path(model) if model else None
