"""Which regions of a hand are not on its film.

The localiser always finds each region somewhere on the film, so a fingertip that was cut off is found at the edge or in another
finger. Where it should be, the others tell: the mean hand is fitted to their centres by a similarity, its own finger left out.
"""

from __future__ import annotations

import numpy as np

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import mean_hand
from boneage_desktop.model.sight import Sight

LOST_WITH = {"Radius": "Ulna", "Ulna": "Radius", "MP3": "DP3", "MP5": "DP5", "PP1": "DP1"}
"""Where the first is cut off the second is too, and cannot tell where it was."""

NEAR_EDGE = 0.1
UNSEEN_BELOW = 0.45
TOLERANCE = 0.15
REWEIGHTINGS = 3


def missing(sight: Sight) -> tuple[str, ...]:
    """Names of the regions that lie outside the film or nowhere on it, by the others; those placed by hand are there."""
    room, confidence = _room(sight), sight.found["confidence"]
    gone = [
        name
        for name, left, sure in zip(REGIONS, room, confidence, strict=True)
        if (left < NEAR_EDGE or sure < UNSEEN_BELOW) and name not in sight.by_hand
    ]
    return tuple(gone)


def _room(sight: Sight) -> np.ndarray:
    """(11,) how far each region, where the others have it, lies within the film's edges, in units of the mean hand."""
    corners = (sight.to_square() @ np.array([(0, 0, 1), (1, 1, 1)], float).T)[:2].T
    low, high = corners.min(axis=0), corners.max(axis=0)
    found = sight.found["centres"].astype(np.float64) @ (1, 1j)
    mean = np.array([mean_hand.CENTRES[name] for name in REGIONS]) @ (1, 1j)
    mean = -mean.conj() if sight.mirrored else mean
    weights = np.clip(sight.found["confidence"].astype(np.float64), 0.02, 1) ** 2
    expected = np.empty(len(REGIONS), complex)
    for index, name in enumerate(REGIONS):
        turn, shift = _fit(found, mean, weights * _tells(name))
        expected[index] = turn * mean[index] + shift
    scale = abs(_fit(found, mean, weights)[0]) + 1e-9
    place = np.stack([expected.real, expected.imag], axis=1)
    return np.minimum(place - low, high - place).min(axis=1) / scale


def _tells(name: str) -> np.ndarray:
    """1 for the regions that tell where one is, 0 for itself and for those that are gone with it."""
    return np.array([0.0 if each in (name, LOST_WITH.get(name)) else 1.0 for each in REGIONS])


def _fit(found: np.ndarray, mean: np.ndarray, weights: np.ndarray) -> tuple[complex, complex]:
    """The similarity found = turn mean + shift by least squares, stray points weighted down."""
    trusted, turn, shift = weights, 0j, 0j
    for _ in range(REWEIGHTINGS):
        centre, origin = (np.average(points, weights=trusted) for points in (found, mean))
        spread = mean - origin
        turn = np.sum(trusted * (found - centre) * spread.conj()) / (np.sum(trusted * abs(spread) ** 2) + 1e-9)
        shift = centre - turn * origin
        apart = abs(found - turn * mean - shift) / (abs(turn) + 1e-9)
        trusted = weights / (1 + (apart / TOLERANCE) ** 2)
    return turn, shift
