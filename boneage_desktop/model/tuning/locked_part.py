"""A model reads the locked part of a project: each film beside its label, and errors by group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.serve import Report
from boneage_desktop.core.training_figures import CheckUpFigures, GroupFigures, ReadFilmRow
from boneage_desktop.model import evaluation
from boneage_desktop.model.dataset import split
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.films import LabelledFilm, labelled_films
from boneage_desktop.model.metrics import AGE_BANDS, accuracy, coverage

SEED = 20221


def films_of(project: Path, part: str) -> list[LabelledFilm]:
    """The films of a part of a project. Error: LabelsError."""
    films = labelled_films([], project / "labels.csv")
    return [films[index] for index in split(films, SEED)[part]]


def read_films(films: Sequence[LabelledFilm], estimator: Estimator, report: Report) -> tuple[ReadFilmRow, ...]:
    """Each film as the program reads it with the labelled sex."""

    def told(done: int) -> None:
        report(done / len(films), "reading")

    return tuple(_row(outcome) for outcome in evaluation.outcomes(films, estimator, report=told))


def figures_of(rows: tuple[ReadFilmRow, ...], estimator: Estimator, advice: tuple[str, ...] = ()) -> CheckUpFigures:
    """What these readings say of the model that gave them."""
    model = estimator.model
    return CheckUpFigures(model.name, model.version, rows, group_figures(rows), advice, model.sha256)


def group_figures(rows: Sequence[ReadFilmRow]) -> tuple[GroupFigures, ...]:
    """Errors of all films, of each sex and of each age band that has any."""
    read = [row for row in rows if row.read is not None]
    found = ((name, [row for row in read if belongs(row)]) for name, belongs in GROUPS.items())
    return tuple(_figures(name, members) for name, members in found if members)


def _of_sex(sex: Sex) -> Callable[[ReadFilmRow], bool]:
    return lambda row: row.sex == sex.value


def _of_band(low: float, high: float) -> Callable[[ReadFilmRow], bool]:
    return lambda row: low <= row.labelled < high


GROUPS: dict[str, Callable[[ReadFilmRow], bool]] = {
    "all": lambda _row: True,
    **{sex.value: _of_sex(sex) for sex in Sex},
    **{f"{low}-{high}": _of_band(low, high) for low, high in AGE_BANDS},
}
"""The groups that are told apart, and which films belong to them; the bands in months, the first included."""


def errors_of(rows: Sequence[ReadFilmRow]) -> np.ndarray:
    """Read minus labelled age in months of films that were read (n,)."""
    return np.array([row.read - row.labelled for row in rows if row.read is not None])


def _figures(name: str, rows: list[ReadFilmRow]) -> GroupFigures:
    labelled = [row.labelled for row in rows]
    measured = accuracy([row.read for row in rows if row.read is not None], labelled)
    assert measured is not None
    return GroupFigures(
        group=name,
        films=measured.n,
        mae=measured.mae_months,
        mae_interval=measured.mae_interval_months,
        bias=measured.bias_months,
        within_one_year=measured.within_one_year,
        coverage=coverage([row.interval for row in rows], labelled),
    )


def _row(outcome: evaluation.Outcome) -> ReadFilmRow:
    film, reading = outcome.film, outcome.reading
    known = film.id, str(film.source.path), film.sex.value, film.age_months
    if reading is None:
        return ReadFilmRow(*known, None, error=outcome.error or "")
    return ReadFilmRow(*known, reading.age_months, reading.interval_months)
