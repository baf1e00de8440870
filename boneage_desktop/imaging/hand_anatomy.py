"""Where the bones of a left hand lie on a PA film and when they appear, widen and fuse: the tables behind the phantom.

Coordinates are fractions (x of the width, y of the height) of an upright film of aspect 0.77 with the thumb to the right.
Ages are months for boys and girls, rounded from the usual order of ossification (Greulich and Pyle 1959; Garn, Rohmann and
Silverman 1967); they make a plausible picture, not a reference.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from boneage_desktop.core.radiograph import Sex

FILM_ASPECT = 0.77

Point = tuple[float, float]

RAYS: dict[int, tuple[Point, ...]] = {
    1: ((0.598, 0.664), (0.694, 0.556), (0.764, 0.471), (0.818, 0.398)),
    2: ((0.547, 0.640), (0.578, 0.428), (0.622, 0.305), (0.648, 0.222), (0.662, 0.158)),
    3: ((0.497, 0.632), (0.490, 0.413), (0.489, 0.292), (0.488, 0.202), (0.487, 0.128)),
    4: ((0.447, 0.637), (0.407, 0.432), (0.373, 0.312), (0.352, 0.226), (0.338, 0.158)),
    5: ((0.412, 0.650), (0.328, 0.474), (0.276, 0.408), (0.244, 0.350), (0.216, 0.296)),
}
"""Joint centres of each ray from the carpus to the fingertip's bone end; the thumb has one phalanx less."""

RAY_GIRTH = {1: 1.05, 2: 1.0, 3: 1.03, 4: 0.96, 5: 0.84}
FOREARM = {"Radius": ((0.515, 0.742), (0.492, 1.7), 0.046), "Ulna": ((0.397, 0.758), (0.412, 1.7), 0.026)}
"""Articular surface, a point far down the shaft, half-width of the distal end in film heights."""

APPEARANCE_MONTHS: dict[str, tuple[float, float]] = {
    "Radius": (12, 10), "Ulna": (75, 62),
    "MC1": (30, 18), "MC2": (18, 12), "MC3": (20, 13), "MC4": (23, 15), "MC5": (26, 16),
    "PP1": (33, 20), "PP2": (16, 11), "PP3": (15, 10), "PP4": (17, 11), "PP5": (21, 14),
    "MP2": (26, 16), "MP3": (24, 15), "MP4": (25, 15), "MP5": (40, 24),
    "DP1": (18, 12), "DP2": (39, 25), "DP3": (29, 18), "DP4": (30, 18), "DP5": (44, 28),
}  # fmt: skip
FUSION_MONTHS = {
    "Radius": (222, 202),
    "Ulna": (214, 192),
    "MC": (202, 178),
    "PP": (200, 175),
    "MP": (200, 175),
    "DP": (190, 164),
}
CAPPING_MONTHS = (150, 126)

CARPALS: dict[str, tuple[Point, Point, Point, float]] = {
    "Capitate": ((0.495, 0.674), (0.026, 0.037), (3, 2), 0.0),
    "Hamate": ((0.436, 0.672), (0.025, 0.029), (4, 3), 0.25),
    "Triquetrum": ((0.404, 0.708), (0.022, 0.018), (27, 20), 0.6),
    "Lunate": ((0.466, 0.720), (0.025, 0.019), (46, 34), 0.1),
    "Scaphoid": ((0.541, 0.709), (0.019, 0.030), (66, 51), 0.55),
    "Trapezium": ((0.586, 0.680), (0.022, 0.021), (64, 48), 0.4),
    "Trapezoid": ((0.550, 0.667), (0.017, 0.018), (66, 50), 0.1),
    "Pisiform": ((0.399, 0.702), (0.013, 0.014), (122, 104), 0.0),
    "Sesamoid": ((0.678, 0.575), (0.007, 0.009), (154, 130), 0.4),
}
"""Centre, half-axes in film heights, age of appearance, turn in radians."""


@dataclass(frozen=True)
class Ripeness:
    """How far a growing end is: ossified 0 (no centre yet) to 1 (as wide as its shaft), capped and fused likewise."""

    ossified: float
    capped: float
    fused: float


def ripeness(bone: str, age_months: float, sex: Sex) -> Ripeness:
    """Stage of the epiphysis of a long bone such as "MC3" or "Radius"."""
    appears = for_sex(APPEARANCE_MONTHS[bone], sex)
    capping = for_sex(CAPPING_MONTHS, sex)
    fusion = for_sex(FUSION_MONTHS.get(bone) or FUSION_MONTHS[bone[:2]], sex)
    return Ripeness(
        ossified=progress(age_months, appears, capping),
        capped=progress(age_months, capping - 24, fusion - 12),
        fused=progress(age_months, fusion - 36, fusion),
    )


def for_sex(months: tuple[float, float], sex: Sex) -> float:
    """The age for boys or girls; their mean where sex is unknown."""
    boys, girls = months
    return {Sex.MALE: boys, Sex.FEMALE: girls}.get(sex, (boys + girls) / 2)


def progress(age_months: float, start: float, end: float) -> float:
    """0 before start, 1 after end, linear between."""
    return float(np.clip((age_months - start) / (end - start), 0, 1))


def to_hand(point: Point) -> np.ndarray:
    """A table's point in hand units: film heights from the film's centre, y downwards."""
    return np.array([(point[0] - 0.5) * FILM_ASPECT, point[1] - 0.5])
