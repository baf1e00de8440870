"""How far the labelled age may lie from the read one: intervals with a promised coverage, fitted on films of their own."""

from __future__ import annotations

from typing import Any

import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model.batches import SEX_ORDER

COVERAGE = 0.9
INNER_EDGES_MONTHS = (84.0, 120.0, 150.0)


def calibrate(by_sex: np.ndarray, ages: np.ndarray, sexes: list[Sex]) -> dict[str, Any]:
    """Split-conformal half widths by sex and band of the read age (Vovk 2012; Romano et al. 2019, section 2).

    by_sex (n, 3): the ages read as if male, female and unknown; ages (n,) labelled, in months. Boys' and girls' widths come
    from their own films; the widths for an unknown sex from all of them, read without sex.
    """
    own = np.array([sex.value for sex in sexes])
    widths = {}
    for column, sex in enumerate(SEX_ORDER):
        which = np.ones(len(ages), bool) if sex is Sex.UNKNOWN else own == sex.value
        read, error = by_sex[which, column], np.abs(by_sex[which, column] - ages[which])
        bands = np.digitize(read, INNER_EDGES_MONTHS)
        widths[sex.value] = [_conformal(error[bands == number]) for number in range(len(INNER_EDGES_MONTHS) + 1)]
    return {
        "coverage": COVERAGE,
        "inner_edges_months": list(INNER_EDGES_MONTHS),
        "half_width_months": widths,
        "films": len(ages),
    }


def _conformal(errors: np.ndarray) -> float:
    rank = min(1.0, COVERAGE * (len(errors) + 1) / max(1, len(errors)))
    return float(np.quantile(errors, rank, method="higher")) if len(errors) else 36.0


def half_interval_months(calibration: dict[str, Any] | None, age_months: float, sex: Sex) -> float | None:
    """Half the width of the interval at this read age and sex; None without a calibration."""
    if calibration is None:
        return None
    band = sum(age_months >= edge for edge in calibration["inner_edges_months"])
    return float(calibration["half_width_months"][sex.value][band])
