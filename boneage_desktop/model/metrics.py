"""How far read ages lie from labelled ones; ages in months, shape (films,)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

CLASSES = 19
AGE_BANDS = ((0, 24), (24, 60), (60, 120), (120, 180), (180, 240))
RESAMPLINGS = 1000


@dataclass(frozen=True)
class Accuracy:
    """Errors of a set of films.

    mae_months with its 95 % bootstrap interval; median_months: of the absolute error; rmse_months: root of the mean squared
    error; bias_months: mean of read minus labelled; exact_year: share whose class is that of the label; within_one_year: share
    at most 12 months off; correlation: Pearson's, None where all ages are the same.
    """

    n: int
    mae_months: float
    mae_interval_months: tuple[float, float]
    median_months: float
    rmse_months: float
    bias_months: float
    exact_year: float
    within_one_year: float
    correlation: float | None


def age_class(age_months: np.ndarray | float) -> np.ndarray:
    """The class of an age: floor(age / 12), the last of the 19 holding all from 18 years on."""
    return np.clip(np.floor(np.asarray(age_months, float) / 12).astype(int), 0, CLASSES - 1)


def accuracy(read: Sequence[float] | np.ndarray, labelled: Sequence[float] | np.ndarray, *, seed: int = 0) -> Accuracy | None:
    """The errors of these films; None without any film."""
    read_months, labelled_months = np.asarray(read, float), np.asarray(labelled, float)
    if read_months.size == 0:
        return None
    error = read_months - labelled_months
    return Accuracy(
        n=error.size,
        mae_months=float(np.abs(error).mean()),
        mae_interval_months=mean_interval(np.abs(error), seed=seed),
        median_months=float(np.median(np.abs(error))),
        rmse_months=float(np.sqrt((error**2).mean())),
        bias_months=float(error.mean()),
        exact_year=float((age_class(read_months) == age_class(labelled_months)).mean()),
        within_one_year=float((np.abs(error) <= 12).mean()),
        correlation=_correlation(read_months, labelled_months),
    )


def coverage(intervals: Sequence[tuple[float, float] | None], labelled: Sequence[float] | np.ndarray) -> float | None:
    """The share of films whose labelled age lies in its interval, over the films that have one; None if none has."""
    inside = [bounds[0] <= age <= bounds[1] for bounds, age in zip(intervals, labelled, strict=True) if bounds is not None]
    return float(np.mean(inside)) if inside else None


def mean_width(intervals: Sequence[tuple[float, float] | None]) -> float | None:
    """The mean width in months of the intervals that there are; None without any."""
    widths = [bounds[1] - bounds[0] for bounds in intervals if bounds is not None]
    return float(np.mean(widths)) if widths else None


def share_interval(share: float, n: int) -> tuple[float, float]:
    """The 95 % interval of a share of n films (Wilson 1927)."""
    z = 1.959964
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, float(middle - half)), min(1.0, float(middle + half))


def mean_interval(values: np.ndarray, *, seed: int = 0) -> tuple[float, float]:
    """The 2.5th and 97.5th percentile of the mean over resampled films (Efron's percentile interval)."""
    rng = np.random.default_rng(seed)
    means = [rng.choice(values, values.size).mean() for _ in range(RESAMPLINGS)]
    low, high = np.percentile(means, (2.5, 97.5))
    return float(low), float(high)


def _correlation(read: np.ndarray, labelled: np.ndarray) -> float | None:
    if np.ptp(read) == 0 or np.ptp(labelled) == 0:
        return None
    return float(np.corrcoef(read, labelled)[0, 1])
