"""Two models on the locked part, film by film."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from boneage_desktop.core.reading import ModelName
from boneage_desktop.core.serve import Report
from boneage_desktop.core.training_figures import CheckUpFigures, Comparison, Difference, ReadFilmRow, load_check_up, save
from boneage_desktop.model.card import read_card
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.metrics import mean_interval
from boneage_desktop.model.tuning.check_up import CHECK_UP
from boneage_desktop.model.tuning.locked_part import GROUPS, figures_of, films_of, read_films

WORSE_MONTHS = 6.0
Pair = tuple[ReadFilmRow, ReadFilmRow]


def compare(project: Path, old: Path | None, new: Path, *, device: str = "auto", report: Report) -> Comparison:
    """The locked part read with both models; kept as `comparison-RUN.json` in the project.

    Errors: LabelsError, ModelMissing, ModelDamaged.
    """
    films = films_of(project, "holdout")
    before = _kept(project, old, films) or _read(old, films, device, report)
    comparison = compared(before, _read(new, films, device, report))
    name = new.parent.name if new.name == "model" else new.name
    save(comparison, project / f"comparison-{name}.json")
    return comparison


def compared(old: CheckUpFigures, new: CheckUpFigures) -> Comparison:
    """The difference on the films that both models read."""
    after = {row.id: row for row in new.films if row.read is not None}
    pairs = [(row, after[row.id]) for row in old.films if row.read is not None and row.id in after]
    groups = {name: [pair for pair in pairs if belongs(pair[0])] for name, belongs in GROUPS.items()}
    differences = tuple(_difference(name, members) for name, members in groups.items() if members)
    change = sorted(((worse_by(pair), pair[0].id) for pair in pairs), reverse=True)
    worse = tuple(identifier for months, identifier in change if months > WORSE_MONTHS)
    return Comparison(old, new, differences, worse, _verdict(differences))


def worse_by(pair: Pair) -> float:
    """Months by which the second reading of a film is farther from its label than the first."""
    (old, new), label = pair, pair[0].labelled
    assert old.read is not None
    assert new.read is not None
    return abs(new.read - label) - abs(old.read - label)


def _difference(name: str, pairs: Sequence[Pair]) -> Difference:
    months = np.array([worse_by(pair) for pair in pairs])
    return Difference(name, len(pairs), float(months.mean()), mean_interval(months))


def _verdict(differences: Sequence[Difference]) -> str:
    low, high = differences[0].interval if differences else (0.0, 0.0)
    return "better" if high < 0 else "worse" if low > 0 else "no_difference"


def _read(folder: Path | None, films: Sequence[LabelledFilm], device: str, report: Report) -> CheckUpFigures:
    estimator = Estimator.open(folder, device=device)
    return figures_of(read_films(films, estimator, report), estimator)


def _kept(project: Path, folder: Path | None, films: Sequence[LabelledFilm]) -> CheckUpFigures | None:
    """The check-up, where it is of this model and these films and labels."""
    kept = load_check_up(project / CHECK_UP)
    if kept is None or ModelName(kept.model, kept.version, kept.sha256) != read_card(folder).model:
        return None
    known = [(film.id, str(film.source.path), film.sex.value, film.age_months) for film in films]
    return kept if [(row.id, row.path, row.sex, row.labelled) for row in kept.films] == known else None
