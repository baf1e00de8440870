"""The check-up of a model on the locked part of a project, and what it advises."""

from __future__ import annotations

from pathlib import Path

from boneage_desktop.core.serve import Report
from boneage_desktop.core.training_figures import CheckUpFigures, save
from boneage_desktop.core.training_project import PARTS
from boneage_desktop.model.card import read_card
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.tuning.advice import advice
from boneage_desktop.model.tuning.locked_part import figures_of, films_of, read_films

CHECK_UP = "check-up.json"


def check_up(project: Path, folder: Path | None, *, device: str = "auto", report: Report) -> CheckUpFigures:
    """What the model of a folder (None: the shipped one) reads on the locked part; kept as CHECK_UP in the project.

    Errors: LabelsError, ModelMissing, ModelDamaged.
    """
    estimator = Estimator.open(folder, device=device)
    films = {part: films_of(project, part) for part in PARTS}
    rows = read_films(films["holdout"], estimator, report)
    measured = read_card(folder).values.get("measured", {}).get("holdout")
    counts = {part: len(found) for part, found in films.items()}
    codes = advice(rows, measured, counts, lambda: read_films(films["calibration"], estimator, report))
    figures = figures_of(rows, estimator, codes)
    save(figures, project / CHECK_UP)
    return figures
