"""Places of a film where text may be burned into the pixels: small, bright or dark, sharp and flat shapes.

It finds letters of a marker as well as a name; it does not read, and it does not find everything. A person looks and decides.
"""

from __future__ import annotations

import cv2
import numpy as np

from boneage_desktop.core.copies import Box

LONGEST = 1200
STROKE_SHARE = 0.02
LEAST_HEIGHT, MOST_HEIGHT = 7, 100
LEAST_STEP = 0.35
LEAST_SHARPNESS = 0.45
"""Share of the step from ground to ink within 3 pixels: bones of phantoms 0.17 to 0.33, letters of real films 0.58 and more."""
FLATTEST = 0.2
FILL = (0.12, 0.9)
ASPECT = (0.08, 2.2)
LEAST_CORE = 6
GAP = 0.6
MARGIN = 4


Place = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""


def text_places(pixels: np.ndarray) -> tuple[Box, ...]:
    """Where text may stand on a film of shape (rows, columns), larger = brighter; the largest place first."""
    small = _small(pixels)
    glyphs = [*_glyphs(small), *_glyphs(255 - small)]
    rows, columns = small.shape
    boxes = [_box(place, rows, columns) for place in _joined(glyphs, (rows, columns))]
    return tuple(sorted(boxes, key=lambda box: -box.width * box.height))


def _small(pixels: np.ndarray) -> np.ndarray:
    """The film in 256 shades between its darkest and brightest parts, longest side at most LONGEST."""
    scale = min(1.0, LONGEST / max(pixels.shape))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    small = cv2.resize(pixels.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    low, high = np.percentile(small, (0.5, 99.95))
    return (np.clip((small - low) / max(high - low, 1e-6), 0, 1) * 255).astype(np.uint8)


def _glyphs(shades: np.ndarray) -> list[Place]:
    """Shapes of the size of a letter that are brighter than all around them."""
    side = max(9, round(STROKE_SHARE * max(shades.shape)) | 1)
    hat = cv2.morphologyEx(shades, cv2.MORPH_TOPHAT, cv2.getStructuringElement(cv2.MORPH_RECT, (side, side)))
    mask = (hat > LEAST_STEP * 255).astype(np.uint8)
    steps = cv2.morphologyEx(shades, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    found = []
    for label in range(1, count):
        left, top, width, height, area = (int(value) for value in stats[label])
        if _has_size_of_letter((left, top, width, height), area, shades.shape):
            around = np.s_[max(0, top - 3) : top + height + 3, max(0, left - 3) : left + width + 3]
            if _is_ink(shades[around], steps[around], labels[around] == label):
                found.append((left, top, width, height))
    return found


def _has_size_of_letter(place: Place, area: int, shape: tuple[int, ...]) -> bool:
    """Whether a shape may be a letter by its size and fill; what the edge of the film cuts is none."""
    left, top, width, height = place
    fits = LEAST_HEIGHT <= height <= MOST_HEIGHT and ASPECT[0] <= width / height <= ASPECT[1]
    whole = left > 0 and top > 0 and left + width < shape[1] and top + height < shape[0]
    return fits and whole and FILL[0] <= area / (width * height) <= FILL[1]


def _is_ink(shades: np.ndarray, steps: np.ndarray, inside: np.ndarray) -> bool:
    """Whether a shape is of one shade with sharp edges, as ink is and bone is not, on a ground that is much darker."""
    letter = inside.astype(np.uint8)
    core = cv2.erode(letter, np.ones((2, 2), np.uint8)).astype(bool)
    middle, upper = np.percentile(shades[core if core.sum() >= LEAST_CORE else inside], (50, 90))
    ground = np.median(np.concatenate((shades[0], shades[-1], shades[:, 0], shades[:, -1])))
    flat = upper - middle < FLATTEST * 255 and middle - ground > LEAST_STEP * 255
    edge = cv2.morphologyEx(letter, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)).astype(bool)
    return bool(flat and np.median(steps[edge]) > LEAST_SHARPNESS * (middle - ground))


def _joined(glyphs: list[Place], shape: tuple[int, int]) -> list[Place]:
    """Letters that stand beside each other or right below, as one place."""
    mask = np.zeros(shape, np.uint8)
    for left, top, width, height in glyphs:
        aside, below = round(GAP * height), round(GAP * height / 3)
        mask[max(0, top - below) : top + height + below, max(0, left - aside) : left + width + aside] = 1
    _, labels = cv2.connectedComponents(mask)
    together: dict[int, list[Place]] = {}
    for glyph in glyphs:
        together.setdefault(int(labels[glyph[1], glyph[0]]), []).append(glyph)
    return [_around(each) for each in together.values()]


def _around(glyphs: list[Place]) -> Place:
    left, top = min(each[0] for each in glyphs), min(each[1] for each in glyphs)
    right, bottom = max(each[0] + each[2] for each in glyphs), max(each[1] + each[3] for each in glyphs)
    return left, top, right - left, bottom - top


def _box(place: Place, rows: int, columns: int) -> Box:
    """The place with a margin around it, as fractions of the film."""
    left, top = max(0, place[0] - MARGIN), max(0, place[1] - MARGIN)
    right, bottom = min(columns, place[0] + place[2] + MARGIN), min(rows, place[1] + place[3] + MARGIN)
    return Box(left / columns, top / rows, (right - left) / columns, (bottom - top) / rows)
