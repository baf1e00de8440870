"""What the network says about a film."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from boneage_desktop.core.radiograph import Sex, Side

REPAIRS = ("inverted", "rotated", "mirrored", "one_of_two_hands")
"""What may be put right before reading, by code."""


@dataclass(frozen=True)
class ModelName:
    """Which weights gave a reading."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True)
class Mode:
    """A way to read: "best" averages several looks at the hand, "fast" takes one.

    mae_months on held-out films and seconds a film, both as measured for the model's card; None where they were not.
    """

    name: str
    views: int
    mae_months: float | None = None
    seconds: float | None = None


@dataclass(frozen=True)
class Hand:
    """How the hand lies on the film as stored: degrees counter-clockwise from upright, on the screen."""

    side: Side | None
    rotation_degrees: float | None
    inverted: bool
    confidence: float | None


@dataclass(frozen=True, eq=False)
class RegionReading:
    """One of the 11 regions.

    center, size: fractions of the film's width and height as stored; angle_degrees: counter-clockwise turn of the box.
    contribution_months: how much the age falls when the region is hidden (positive: the region made the age older).
    crop: (n, n) uint8, the upright region as the network saw it; moved: (m, m) float32, months that each cell of the crop
    added or took away; looks: (k, k) float32 in [0, 1] over the same box, where the localiser looked.
    Evidence is None where the network does not give it. by_hand: it was looked at where a reader had put it.
    """

    name: str
    center: tuple[float, float]
    size: tuple[float, float]
    angle_degrees: float
    contribution_months: float | None = None
    crop: np.ndarray | None = None
    looks: np.ndarray | None = None
    moved: np.ndarray | None = None
    by_hand: bool = False


@dataclass(frozen=True, eq=False)
class Reading:
    """The bone age of one film, in months, and what it rests on; None for what the model does not measure."""

    age_months: float
    class_probabilities: tuple[float, ...]
    by_sex: dict[str, float]
    sex: Sex
    sex_source: str
    model: ModelName
    hand: Hand
    regions: tuple[RegionReading, ...] = ()
    interval_months: tuple[float, float] | None = None
    interval_coverage: float | None = None
    repairs: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    views: int = 1
    device: str = "CPU"
    seconds: float = 0.0
