"""How far a bone age lies from what is usual, how fast it moves, and how far two of its methods are apart."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.sd_references import Reference, references

NORMAL_SDS = 2.0
MONTHS_OF_A_YEAR = 12.0
SHORTEST_YEARS = 0.25


class Verdict(StrEnum):
    """A bone age within ±2 SD of the mean for age and sex is normal."""

    NORMAL = "normal"
    ADVANCED = "advanced"
    DELAYED = "delayed"


@dataclass(frozen=True)
class Deviation:
    """A bone age against a reference: mean and SD of the bone age of healthy children of this age and sex, in months."""

    mean_months: float
    sd_months: float
    sd_score: float
    verdict: Verdict
    reference: str


def deviation(
    bone_age_months: float, age_months: float | None, sex: Sex, reference: Reference | None = None
) -> Deviation | None:
    """The deviation from a reference's mean for age and sex, by default from the Brush Foundation's.

    None where the chronological age or the sex is unknown, or the age lies beyond the reference.
    """
    reference = reference or references()[0]
    found = None if age_months is None else reference.mean_and_sd(sex, age_months)
    if found is None:
        return None
    mean, sd = found
    score = (bone_age_months - mean) / sd
    return Deviation(mean, sd, score, _verdict(score), reference.name)


@dataclass(frozen=True)
class ReadAge:
    """A bone age in months with its interval, and the chronological age at which the film was taken."""

    bone_age_months: float
    age_months: float
    interval_months: tuple[float, float] | None = None


@dataclass(frozen=True)
class Velocity:
    """Months of bone age a year between two films.

    band: the velocities that the intervals of both readings leave open, with the coverage of the intervals; None without
    them. Its half width is the root of the sum of the squared half widths, over the years between: the errors of the two
    films count as independent. Part of them is common to films of one child and cancels, and what a second reading of
    the same child adds has not been measured on its own, so the band is rather too wide than too narrow.
    """

    months_a_year: float
    band: tuple[float, float] | None

    @property
    def differs(self) -> bool:
        """The band leaves out 12 months a year, at which bone age keeps pace."""
        return self.band is not None and not self.band[0] <= MONTHS_OF_A_YEAR <= self.band[1]


@dataclass(frozen=True)
class Gap:
    """How many months one bone age lies above another of the same film; flagged where that is more than a year."""

    months: float

    @property
    def flagged(self) -> bool:
        return abs(self.months) > MONTHS_OF_A_YEAR


def velocity(first: ReadAge, second: ReadAge) -> Velocity | None:
    """The velocity from the first film to the second; None where they lie less than three months apart."""
    years = (second.age_months - first.age_months) / MONTHS_OF_A_YEAR
    if years < SHORTEST_YEARS:
        return None
    speed = (second.bone_age_months - first.bone_age_months) / years
    if first.interval_months is None or second.interval_months is None:
        return Velocity(speed, None)
    below = math.hypot(first.interval_months[1] - first.bone_age_months, second.bone_age_months - second.interval_months[0])
    above = math.hypot(first.bone_age_months - first.interval_months[0], second.interval_months[1] - second.bone_age_months)
    return Velocity(speed, (speed - below / years, speed + above / years))


def gap(score_age_months: float, network_age_months: float) -> Gap:
    """The bone age by grades less the network's."""
    return Gap(score_age_months - network_age_months)


def _verdict(score: float) -> Verdict:
    if abs(score) <= NORMAL_SDS:
        return Verdict.NORMAL
    return Verdict.ADVANCED if score > 0 else Verdict.DELAYED
