"""How well a film shows what the regions of a hand hold: steps of grey, plain white, and what is whiter than bone."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.model.orientation import Placement, placement
from boneage_desktop.model.sight import Sight

SAMPLES = 24
AT_THE_END = 0.01
LONG_SIDE = 600
AROUND = 0.12
FLESH_PERCENTILE, BONE_PERCENTILE = 5, 97
WHITER = 0.3


@dataclass(frozen=True)
class GreyLevels:
    """steps: different stored values among SAMPLES × SAMPLES pixels of a region, the median over the regions; white: share of
    the regions' pixels that is as white as the film can be; whiter_than_bone: size of the largest thing over the hand that is,
    in square units of the mean hand.
    """

    steps: float
    white: float = 0.0
    whiter_than_bone: float = 0.0


def grey_levels(radiograph: Radiograph, sight: Sight, *, whole: bool) -> GreyLevels:
    """Those of the hand or, where none was found, of the `whole` film, which may be white anywhere."""
    if whole:
        return GreyLevels(_steps(_sampled(radiograph.pixels, Placement((0.5, 0.5), (1.0, 1.0), 0.0))))
    pixels = radiograph.pixels.max() - radiograph.pixels if sight.orientation.inverted else radiograph.pixels
    places = [placement(transform, sight.orientation, sight.film) for transform in sight.found["regions"]]
    regions = np.stack([_sampled(pixels, place) for place in places])
    end = _white_end(pixels)
    return GreyLevels(
        steps=float(np.median([_steps(region) for region in regions])),
        white=float(np.mean(regions >= end)),
        whiter_than_bone=_largest_over_hand(pixels, places, end, _unit_share(sight)),
    )


def _sampled(pixels: np.ndarray, place: Placement) -> np.ndarray:
    """(SAMPLES, SAMPLES) stored values of a piece; beyond the film those of its edge."""
    steps = (np.arange(SAMPLES) + 0.5) / SAMPLES - 0.5
    rows, columns = pixels.shape
    across = np.clip(((place.center[0] + steps * place.size[0]) * columns).astype(int), 0, columns - 1)
    down = np.clip(((place.center[1] + steps * place.size[1]) * rows).astype(int), 0, rows - 1)
    return pixels[np.ix_(down, across)]


def _steps(values: np.ndarray) -> int:
    return len(np.unique(values))


def _white_end(pixels: np.ndarray) -> float:
    low, high = float(pixels.min()), float(pixels.max())
    return high - AT_THE_END * (high - low)


def _unit_share(sight: Sight) -> float:
    """The unit of the mean hand as a share of the film's width."""
    return float(sight.found["pose"][1] * sight.film.to_film[0, 0])


def _largest_over_hand(pixels: np.ndarray, places: list[Placement], end: float, unit_share: float) -> float:
    """Size of the largest thing within the outline of the regions that is white, or whiter than bone than bone than flesh."""
    step = max(1, max(pixels.shape) // LONG_SIDE)
    small = pixels[::step, ::step]
    rows, columns = small.shape
    unit = unit_share * columns
    hand = _outline(np.array([place.center for place in places]) * (columns, rows), small.shape, round(AROUND * unit))
    flesh, bone = np.percentile(small[hand], (FLESH_PERCENTILE, BONE_PERCENTILE)) if hand.any() else (0.0, 0.0)
    white = hand & (small >= min(end, bone + WHITER * (bone - flesh)))
    _, _, found, _ = cv2.connectedComponentsWithStats(white.astype(np.uint8))
    return float(found[1:, cv2.CC_STAT_AREA].max(initial=0)) / max(unit, 1e-6) ** 2


def _outline(points: np.ndarray, shape: tuple[int, int], margin: int) -> np.ndarray:
    """(rows, columns) bool: within the convex outline of points (n, 2), widened by a margin in px."""
    mask = np.zeros(shape, np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(points.astype(np.float32)).astype(np.int32), 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * margin + 1, 2 * margin + 1))
    return cv2.dilate(mask, kernel).astype(bool)
