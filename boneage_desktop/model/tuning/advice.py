"""What a check-up advises: whether a model needs to be fitted to the films of a place, and how much of that a line does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from boneage_desktop.core.training_figures import ReadFilmRow
from boneage_desktop.core.training_project import FEWEST
from boneage_desktop.model.metrics import mean_interval
from boneage_desktop.model.tuning.locked_part import GROUPS, errors_of

BIAS_AT_MOST = 2.0
"""Months by which a bias may differ from the card's own and be no shift, even where the films are enough to see it."""
MOST = 0.7
"""The share of the excess that a line must explain to be enough."""
FEWEST_OF_A_GROUP = 20
FOLDS = 2


def advice(
    locked: Sequence[ReadFilmRow],
    measured: dict[str, Any] | None,
    films: dict[str, int],
    calibration: Callable[[], Sequence[ReadFilmRow]],
) -> tuple[str, ...]:
    """Codes of what to say (`CheckUpFigures.advice`).

    measured: the figures of the holdout on the model's card, None without; films: how many each part has; calibration gives
    the part of that name as the model reads it, asked for only where it decides.
    """
    few = ("too_few_films",) if any(films[part] < needed for part, needed in FEWEST.items()) else ()
    if errors_of(locked).size < FEWEST["holdout"]:
        return few or ("too_few_films",)
    if measured is not None and not shifted(locked, measured):
        return (*few, "no_shift")
    reference = 0.0 if measured is None else float(measured["mae_months"])
    return (*few, "calibration_enough" if explained(calibration(), reference) >= MOST else "tuning_may_gain")


def shifted(rows: Sequence[ReadFilmRow], measured: dict[str, Any]) -> bool:
    """Whether the films are read worse than those on the card by more than chance: in the mean error, or in the bias of all or
    of a sex.
    """
    errors = errors_of(rows)
    if mean_interval(np.abs(errors))[0] > measured["mae_months"]:
        return True
    own = {"all": measured, **{sex: measured["by_sex"].get(sex) for sex in ("male", "female")}}
    return any(_biased(errors_of([row for row in rows if GROUPS[name](row)]), own[name]) for name in own)


def explained(rows: Sequence[ReadFilmRow], reference: float) -> float:
    """The share of the mean error above `reference` (months) that a bias or a line for each sex takes away from films on which
    it was not fitted; 0 where there is no excess or nothing to fit on.
    """
    read = [row for row in rows if row.read is not None]
    before = float(np.abs(errors_of(read)).mean()) if read else 0.0
    if len(read) < 2 * FEWEST_OF_A_GROUP or before <= reference:
        return 0.0
    return max(before - _held_out_error(read, degree) for degree in (0, 1)) / (before - reference)


def _biased(errors: np.ndarray, own: dict[str, Any] | None) -> bool:
    if own is None or errors.size < FEWEST_OF_A_GROUP:
        return False
    (low, high), known = mean_interval(errors), float(own["bias_months"])
    return not low <= known <= high and abs(float(errors.mean()) - known) > BIAS_AT_MOST


def _held_out_error(rows: Sequence[ReadFilmRow], degree: int) -> float:
    """Mean error of films whose line (degree 1) or bias (0) came from the others, drawn at random."""
    fold = np.random.default_rng(0).permutation(len(rows)) % FOLDS
    return float(np.mean([_left(rows, fold == which, degree) for which in range(FOLDS)]))


def _left(rows: Sequence[ReadFilmRow], held: np.ndarray, degree: int) -> float:
    read, labelled = np.array([row.read for row in rows], float), np.array([row.labelled for row in rows])
    sexes, errors = np.array([row.sex for row in rows]), []
    for sex in np.unique(sexes):
        mine = sexes == sex
        learned = mine & ~held if (mine & ~held).sum() >= FEWEST_OF_A_GROUP // FOLDS else ~held
        errors.append(np.abs(_fitted(read, labelled, learned, degree)[mine & held] - labelled[mine & held]))
    return float(np.concatenate(errors).mean())


def _fitted(read: np.ndarray, labelled: np.ndarray, learned: np.ndarray, degree: int) -> np.ndarray:
    if degree == 0:
        return read + (labelled - read)[learned].mean()
    return np.polyval(np.polyfit(read[learned], labelled[learned], 1), read)
