"""Places of a film that are blacked out in its copy."""

from __future__ import annotations

import math

import numpy as np

from boneage_desktop.core.copies import Box

ROUNDING = 1e-6


def blacked_out(stored: np.ndarray, shown: np.ndarray, boxes: tuple[Box, ...]) -> np.ndarray:
    """The stored values (rows, columns) with the boxes as dark as the darkest pixel of the film.

    shown: the same film with larger = brighter, by which the darkest is known.
    """
    if not boxes:
        return stored
    result = stored.copy()
    darkest = stored.flat[int(shown.argmin())]
    rows, columns = stored.shape
    for box in boxes:
        top, left = max(0, math.floor(box.top * rows)), max(0, math.floor(box.left * columns))
        bottom = math.ceil((box.top + box.height) * rows - ROUNDING)
        right = math.ceil((box.left + box.width) * columns - ROUNDING)
        result[top:bottom, left:right] = darkest
    return result
