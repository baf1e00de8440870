"""The one preprocessing of training, reading, evaluation and tests.

A film becomes a square of `FILM_SIDE` pixels of local contrast. Hospitals' films differ by an order of magnitude in grey
range and carry black, grey or white frames; what they share is which pixel is brighter than its surroundings. So each pixel
is measured against the mean and the standard deviation of its neighbourhood (local contrast normalisation: Jarrett et al.,
ICCV 2009, 2.1).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image

from boneage_desktop.core.radiograph import Radiograph

PREPARATION = 3
"""Raised with every change of what comes out; a model reads only what was prepared as in its training."""

FILM_SIDE = 288
LONG_SIDE = 299
NEUTRAL = 128
GREY_PER_DEVIATION = 42.0
NEIGHBOURHOOD = 1 / 16
FLOOR_PERCENTILE = 90
FLOOR_SHARE = 0.2
WIDE = 1.15
FLAT = 2.0
STEP = 0.1
BLURRED = 3
FRAMES = 3


@dataclass(frozen=True, eq=False)
class PreparedFilm:
    """The network's view of a film.

    pixels: (FILM_SIDE, FILM_SIDE) uint8, 128 = like its surroundings; outside the film 128.
    to_film: (2, 3) float64, takes (x, y) in fractions of the square to fractions of the film as stored.
    """

    pixels: np.ndarray
    to_film: np.ndarray
    is_half: bool = False


def prepare(radiograph: Radiograph) -> PreparedFilm:
    """The film without its frame, at its true aspect, locally normalised, centred in a square."""
    return of_local_contrast(radiograph.pixels, side=FILM_SIDE)


def of_local_contrast(pixels: np.ndarray, *, side: int) -> PreparedFilm:
    """What is exposed of a film (rows, columns), locally normalised, in a square."""
    grey = shrink(pixels)
    rows, columns = grey.shape
    top, bottom, left, right = exposed(grey)
    film = in_square(grey[top:bottom, left:right], normalise, side=side, around=NEUTRAL)
    kept = np.array([[(right - left) / columns], [(bottom - top) / rows]])
    to_film = film.to_film * kept
    to_film[:, 2] += left / columns, top / rows
    return PreparedFilm(film.pixels, to_film)


def exposed(grey: np.ndarray) -> tuple[int, int, int, int]:
    """First and last + 1 row and column of a film (rows, columns) that lie within its frames: flat lines of one grey from the
    edge on, at most a third of a side, with a step to what they frame. Within a frame there may be another.

    A frame raises the floor under every deviation and makes the hand small. A background that is as black as its surroundings
    does neither, and where it ends depends on noise; so it stays.
    """
    step = STEP * float(np.ptp(grey))
    top, bottom, left, right = 0, grey.shape[0], 0, grey.shape[1]
    for _ in range(FRAMES):
        rows = grey[top:bottom, left:right]
        columns = rows.T
        top, bottom = top + _frame(rows, step), bottom - _frame(rows[::-1], step)
        left, right = left + _frame(columns, step), right - _frame(columns[::-1], step)
    return top, bottom, left, right


def _frame(lines: np.ndarray, step: float) -> int:
    """How many lines from the first on are a frame."""
    most = len(lines) // 3
    dark, middle, bright = np.percentile(lines[: most + BLURRED + 1], (1, 50, 99), axis=1)
    unlike = (bright - dark > FLAT) | (np.abs(middle - middle[0]) > FLAT)
    ends = int(np.argmax(unlike[: most + 1])) if unlike[: most + 1].any() else 0
    beyond = middle[min(ends + BLURRED, len(middle) - 1)]
    return ends if abs(beyond - middle[0]) > step else 0


def in_square(grey: np.ndarray, levels: Callable[[np.ndarray], np.ndarray], *, side: int, around: int) -> PreparedFilm:
    """Grey levels (rows, columns) float32 through `levels`, at their true aspect in a square; `around` fills what is left."""
    rows, columns = grey.shape
    scale = side / max(rows, columns)
    margin_x = (side - columns * scale) / 2
    margin_y = (side - rows * scale) / 2
    place = np.array([[scale, 0, margin_x + scale / 2 - 0.5], [0, scale, margin_y + scale / 2 - 0.5]])
    square = cv2.warpAffine(
        levels(grey),
        place,
        (side, side),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=around,
    )
    width, height = columns * scale / side, rows * scale / side
    to_film = np.array([[1 / width, 0, -(1 / width - 1) / 2], [0, 1 / height, -(1 / height - 1) / 2]])
    return PreparedFilm(square, to_film)


def halves(radiograph: Radiograph) -> tuple[PreparedFilm, ...]:
    """The halves of a film that is wide enough for two hands, each prepared as a film of its own; else none."""
    rows, columns = radiograph.pixels.shape
    if columns < WIDE * rows:
        return ()
    middle = columns // 2
    parts = ((radiograph.pixels[:, :middle], 0, middle), (radiograph.pixels[:, middle:], middle, columns - middle))
    return tuple(_part(replace(radiograph, pixels=pixels), start / columns, width / columns) for pixels, start, width in parts)


def _part(radiograph: Radiograph, start: float, share: float) -> PreparedFilm:
    film = prepare(radiograph)
    to_film = film.to_film.copy()
    to_film[0] *= share
    to_film[0, 2] += start
    return PreparedFilm(film.pixels, to_film, is_half=True)


def shrink(pixels: np.ndarray) -> np.ndarray:
    """(rows, columns) float32 with the longer side at most LONG_SIDE, as sharp and as finely graded as the films that the
    network learned from.

    Those had 256 grey levels and were squashed to squares with a triangle filter (Pillow's BILINEAR), then stretched back to
    their aspect. LBP sees what another filter or finer grading leaves: one film of twelve was read 10 months apart from its own
    copy. So a film of 8 bits and its copy become the same picture to the last bit.
    """
    rows, columns = pixels.shape
    grey = pixels if pixels.dtype == np.uint8 else in_256_levels(pixels)
    if max(rows, columns) <= LONG_SIDE:
        return grey.astype(np.float32)
    squashed = Image.fromarray(grey).resize((LONG_SIDE, LONG_SIDE), Image.Resampling.BILINEAR)
    return at_aspect(np.asarray(squashed), rows=rows, columns=columns).astype(np.float32)


def in_256_levels(pixels: np.ndarray) -> np.ndarray:
    """uint8 grey levels, the darkest and brightest thousandth of the film cut off."""
    low, high = np.percentile(pixels, (0.1, 99.9))
    scale = 255 / max(float(high) - float(low), 1e-6)
    return np.clip(np.rint((pixels.astype(np.float32) - low) * scale), 0, 255).astype(np.uint8)


def at_aspect(pixels: np.ndarray, *, rows: int, columns: int) -> np.ndarray:
    """A squashed copy with the aspect of a film of these rows and columns, its longer side kept."""
    scale = max(pixels.shape) / max(rows, columns)
    rows, columns = max(1, round(rows * scale)), max(1, round(columns * scale))
    if abs(rows - pixels.shape[0]) <= 1 and abs(columns - pixels.shape[1]) <= 1:
        return pixels
    shrinks = rows <= pixels.shape[0] and columns <= pixels.shape[1]
    return cv2.resize(pixels, (columns, rows), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)


def normalise(grey: np.ndarray) -> np.ndarray:
    """uint8 local contrast of a (rows, columns) float32 film: 128 + 42 (value - local mean) / local deviation.

    The deviation has a floor, a share of the film's own high deviations, so that noise in an empty background stays faint,
    and above the rounding of float32, so that an empty film stays neutral.
    """
    sigma = max(grey.shape) * NEIGHBOURHOOD
    mean = cv2.GaussianBlur(grey, (0, 0), sigma, borderType=cv2.BORDER_REFLECT)
    detail = grey - mean
    deviation = np.sqrt(cv2.GaussianBlur(detail * detail, (0, 0), sigma, borderType=cv2.BORDER_REFLECT))
    rounding = 1e-5 * float(np.abs(grey).max()) + 1e-6
    floor = FLOOR_SHARE * float(np.percentile(deviation, FLOOR_PERCENTILE)) + rounding
    contrast = detail / np.maximum(deviation, floor)
    return np.clip(np.rint(NEUTRAL + GREY_PER_DEVIATION * contrast), 0, 255).astype(np.uint8)
