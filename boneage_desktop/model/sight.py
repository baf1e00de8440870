"""What the network saw on a film in one orientation, before anyone asks for the age."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from boneage_desktop.imaging.prepare import PreparedFilm
from boneage_desktop.model.orientation import Orientation, placement
from boneage_desktop.model.views import UNMIRRORED

TILTED_DEGREES = 45
LESS_CLEAR = 0.1


@dataclass(frozen=True, eq=False)
class Sight:
    """What the network found on a prepared film in one orientation, how surely it is a hand, the regions placed by hand, and
    whether this is one of two hands on the film.
    """

    film: PreparedFilm
    orientation: Orientation
    found: dict[str, np.ndarray]
    confidence: float
    by_hand: frozenset[str] = frozenset()
    two_hands: bool = False

    @property
    def mirrored(self) -> bool:
        """A right hand, or a mirrored film of a left one."""
        return bool(self.found["pose"][2] > 0.5)

    @property
    def tilted(self) -> bool:
        """Whether a quarter turn might bring it more upright."""
        return is_tilted(self.found["pose"])

    @property
    def rotation_degrees(self) -> float:
        """Counter-clockwise from upright, on the film as stored."""
        return placement(self.found["view"], self.orientation, self.film).angle_degrees

    def to_square(self) -> np.ndarray:
        """(3, 3): fractions of the film as stored to those of the turned square, on which the network found its places."""
        stored = np.vstack([self.film.to_film, (0, 0, 1)]) @ self.orientation.to_prepared()
        return np.linalg.inv(stored)


def as_it_lies(sight: Sight) -> Sight:
    """The sight of a mirrored hand whose pieces were not turned over: that of a left hand."""
    found = dict(sight.found)
    for name in ("regions", "view"):
        found[name] = found[name] @ UNMIRRORED
    found["pose"] = found["pose"] * np.array([1, 1, 0, 1], np.float32)
    return replace(sight, found=found)


def hand_confidence(confidence: np.ndarray, pose: np.ndarray) -> float:
    """How surely the 11 centres form a hand, 0 to 1: mean peakedness of the maps, less the more the shape departs from the
    mean hand.
    """
    return float(np.mean(confidence) * np.exp(-((pose[3] / 0.3) ** 2)))


def clarity(confidence: np.ndarray, pose: np.ndarray) -> float:
    """The confidence, with a small preference for the left hand, which the standards read, and for one that stands upright."""
    return hand_confidence(confidence, pose) - LESS_CLEAR * (int(pose[2] > 0.5) + int(is_tilted(pose)))


def is_tilted(pose: np.ndarray) -> bool:
    """Whether a hand of this pose (4,) leans more than TILTED_DEGREES."""
    return bool(abs(np.degrees(pose[0])) > TILTED_DEGREES)
