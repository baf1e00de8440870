"""What is fitted on films of their own: a line for each sex, and intervals with a promised coverage."""

from __future__ import annotations

from typing import Any

import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS, SEX_ORDER

COVERAGE = 0.9
SOFTENING_MONTHS = 6.0
"""Added to the spread of a distribution; of 0, 6, 12 and 24 the one with the narrowest and most even intervals (2-fold on
calibration films)."""
WIDEST_MONTHS = 36.0
FEWEST_FILMS, FEWEST_MONTHS = 50, 60.0
FEWEST_OF_A_SLOPE = 150
"""Below, a line has slope 1: on 90 calibration films of both sexes a slope of their own brought a month of error more on others
(150 films with shifted pixels and labels: 9.7 months with lines, 8.8 with an offset for each sex, 11.3 with neither)."""
FEWEST_OF_A_SEX, FEW_OF_A_SEX = 10, 20
"""Between them a sex has what all films together give, each read with its own sex; below, nothing is moved."""
CENTRES = np.array(CLASS_CENTRES_MONTHS)


def calibrate(by_sex: np.ndarray, ages: np.ndarray, sexes: list[Sex]) -> dict[str, Any]:
    """Lines from the network's age to the labelled one, and split-conformal intervals around them that are wider where the
    network is less sure (Lei et al., JASA 2018, section 5.2).

    by_sex (n, 3, 19): distributions read as if male, female and unknown; ages (n,) labelled, in months. The half width is a
    factor times the distribution's spread. Boys' and girls' lines and factors come from their own films; those for an unknown
    sex from all of them, read without sex; those of a sex with few films from all of them, each read with its own.
    """
    own = np.array([sex.value for sex in sexes])
    with_own = by_sex[np.arange(len(ages)), [SEX_ORDER.index(sex) for sex in sexes]]
    lines, factors = {}, {}
    for column, sex in enumerate(SEX_ORDER):
        which = np.ones(len(ages), bool) if sex is Sex.UNKNOWN else own == sex.value
        read, labelled = by_sex[which, column], ages[which]
        if sex is not Sex.UNKNOWN and FEWEST_OF_A_SEX <= len(labelled) < FEW_OF_A_SEX:
            read, labelled = with_own, ages
        lines[sex.value] = line = _line(read @ CENTRES, labelled) if len(ages) >= FEWEST_FILMS else (0.0, 1.0)
        factors[sex.value] = _conformal(np.abs(line[0] + line[1] * (read @ CENTRES) - labelled) / spread_months(read))
    return {
        "line": lines,
        "coverage": COVERAGE,
        "softening_months": SOFTENING_MONTHS,
        "factor": factors,
        "films": len(ages),
    }


def line_of(calibration: dict[str, Any] | None, sex: Sex) -> tuple[float, float]:
    """Offset in months and slope that lead from the network's age to the read one; those of equality without a calibration."""
    offset, slope = (0.0, 1.0) if calibration is None else calibration["line"][sex.value]
    return float(offset), float(slope)


def spread_months(probabilities: np.ndarray) -> np.ndarray:
    """Standard deviation of distributions (…, 19) in months, softened: (…,)."""
    mean = probabilities @ CENTRES
    variance = np.sum(probabilities * np.square(CENTRES - mean[..., None]), axis=-1)
    return np.sqrt(np.maximum(variance, 0)) + SOFTENING_MONTHS


def half_interval_months(calibration: dict[str, Any] | None, probabilities: np.ndarray, sex: Sex) -> float | None:
    """Half the width of the interval of a reading with this distribution (19,) and sex; None without a calibration."""
    if calibration is None:
        return None
    return min(WIDEST_MONTHS, float(calibration["factor"][sex.value] * spread_months(probabilities)))


def _line(read: np.ndarray, labelled: np.ndarray) -> tuple[float, float]:
    """Offset and slope by least squares; the offset alone, or equality, where too few films or ages would decide."""
    if len(read) < FEWEST_OF_A_SEX or np.ptp(read) < FEWEST_MONTHS:
        return 0.0, 1.0
    if len(read) < FEWEST_OF_A_SLOPE:
        return float(np.mean(labelled - read)), 1.0
    slope, offset = np.polyfit(read, labelled, 1)
    return float(offset), float(slope)


def _conformal(scores: np.ndarray) -> float:
    """The quantile of the scores that covers a further film with the promised probability; the widest without any film."""
    if len(scores) == 0:
        return WIDEST_MONTHS
    rank = min(1.0, COVERAGE * (len(scores) + 1) / len(scores))
    return float(np.quantile(scores, rank, method="higher"))
