"""How a reader's own ages lie beside others of the same films: agreement after Bland and Altman (Lancet 1986; 327: 307-310)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from boneage_desktop.core.study import OwnReading

LIMIT_SDS = 1.96
WINDOW = 10
FEWEST = 2


@dataclass(frozen=True)
class Pair:
    """A film that the reader and another read, both in months, in the order of time."""

    day: str
    own_months: float
    other_months: float

    @property
    def difference(self) -> float:
        """The reader's age less the other, in months."""
        return self.own_months - self.other_months

    @property
    def mean(self) -> float:
        """The mean of both, in months: the best guess at the age that has no part in the difference."""
        return (self.own_months + self.other_months) / 2


@dataclass(frozen=True)
class Agreement:
    """Mean of the differences and the limits between which 95 % of them are expected, in months."""

    mean: float
    low: float
    high: float


def pairs(readings: Sequence[OwnReading], against: str) -> tuple[Pair, ...]:
    """The readings that can be compared with the "machine" or with what was "decided"."""
    ages = [(each, each.machine_months if against == "machine" else each.decided_months) for each in readings]
    return tuple(Pair(each.at[:10], each.age_months, age) for each, age in ages if age is not None)


def agreement(found: Sequence[Pair]) -> Agreement | None:
    """Mean ± 1.96 SD of the differences; None for fewer than two films."""
    if len(found) < FEWEST:
        return None
    differences = [pair.difference for pair in found]
    mean, spread = float(np.mean(differences)), LIMIT_SDS * float(np.std(differences, ddof=1))
    return Agreement(mean, mean - spread, mean + spread)


def running_mean(found: Sequence[Pair], window: int = WINDOW) -> tuple[float, ...]:
    """The mean of so many differences, from the film on that completes the first so many; none for fewer."""
    differences = [pair.difference for pair in found]
    return tuple(float(np.mean(differences[end - window : end])) for end in range(window, len(differences) + 1))
