"""Which years of age a growth chart shows, so that its films have room and what is usual at their age is seen beside them."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from boneage_desktop.service.series import Series, SeriesFilm

YEAR = 12.0
MARGIN_YEARS = 1.0
LEAST_YEARS = 6
OLDEST_YEARS = 20
WHOLE = (0.0, 18.0)
SDS = (-2, -1, 0, 1, 2)

Range = tuple[float, float]


def ages_shown(series: Series) -> Range:
    """The chronological ages of the chart, whole years."""
    return _around([film.age_months / YEAR for film in series.shown if film.age_months is not None])


def bone_ages_shown(series: Series, ages: Range) -> Range:
    """The bone ages of the chart, whole years: all marks with their intervals, and what is usual at the ages shown."""
    marks = [months / YEAR for film in series.shown for months in _marks(film)]
    usual = [value for curve in bands(series, ages).values() for value in (curve.min(), curve.max())]
    return _around([*marks, *usual], margin=0.25)


def bands(series: Series, ages: Range) -> dict[int | str, np.ndarray]:
    """Bone ages in years at -2 to 2 SD over the ages under "age"; nothing where the sex is unknown."""
    held = series.reference.ages(series.sex)
    if held is None:
        return {}
    low, high = max(held[0] / YEAR, ages[0]), min(held[1] / YEAR, ages[1])
    if low >= high:
        return {}
    years = np.linspace(low, high, 121).clip(held[0] / YEAR, held[1] / YEAR)
    found = [series.reference.mean_and_sd(series.sex, min(max(year * YEAR, held[0]), held[1])) for year in years]
    mean, sd = np.array([pair for pair in found if pair is not None]).T / YEAR
    return {"age": years, **{sds: mean + sds * sd for sds in SDS}}


def _marks(film: SeriesFilm) -> Iterator[float]:
    for months in (film.bone_age_months, film.rejected_months, *(film.interval_months or ())):
        if months is not None and film.age_months is not None:
            yield months


def _around(years: list[float], margin: float = MARGIN_YEARS) -> Range:
    """The years with a margin, at least a few of them."""
    if not years:
        return WHOLE
    low, high = math.floor(min(years) - margin), math.ceil(max(years) + margin)
    lacking = max(0, LEAST_YEARS - (high - low))
    low = max(0, low - lacking // 2)
    return float(low), float(min(OLDEST_YEARS, max(high, low + LEAST_YEARS)))
