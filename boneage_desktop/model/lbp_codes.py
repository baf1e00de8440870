"""Local binary patterns of a single picture without Keras: the same codes as the layers of `lbp` give.

Guo et al. 2022, eqs. 1 to 4; Ojala et al., PAMI 2002.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

LBP_OPERATORS = ("lbp", "circular", "rotation_invariant")

_WINDOW = ((0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1), (1, 0), (1, 1))


def circle(points: int, radius: float) -> tuple[tuple[float, float], ...]:
    """(row, column) offsets of the sampling points of eq. 2, counter-clockwise from the right, to five decimals."""
    angles = [2 * math.pi * point / points for point in range(points)]
    return tuple((round(-radius * math.sin(a), 5) + 0.0, round(radius * math.cos(a), 5) + 0.0) for a in angles)


OFFSETS = {"lbp": _WINDOW, "circular": circle(16, 2.0), "rotation_invariant": circle(8, 1.0)}
LARGEST_CODES = {operator: 2 ** len(offsets) - 1 for operator, offsets in OFFSETS.items()}


def corners(row: float, column: float) -> dict[float, list[tuple[int, int]]]:
    """The whole offsets around a point by their bilinear weight; the pixel itself, whose difference is 0, is left out."""
    top, left = math.floor(row), math.floor(column)
    down, right = row - top, column - left
    found: dict[float, list[tuple[int, int]]] = {}
    for y, x in ((0, 0), (0, 1), (1, 0), (1, 1)):
        weight = round((down if y else 1 - down) * (right if x else 1 - right), 10)
        if weight and (top + y, left + x) != (0, 0):
            found.setdefault(weight, []).append((top + y, left + x))
    return found


def _least_rotations(bits: int) -> np.ndarray:
    codes = np.arange(2**bits)
    turned = [(codes >> turn | codes << (bits - turn)) & (2**bits - 1) for turn in range(bits)]
    return np.min(turned, axis=0).astype(np.float32)


LEAST_ROTATIONS = _least_rotations(8)
"""(256,): the least of the 8 bit rotations of each code, eq. 3."""


def chain_codes(operators: Sequence[str], grey: np.ndarray) -> np.ndarray:
    """What `lbp.LbpChain` gives for a picture (rows, columns) uint8, as uint8."""
    for operator in operators:
        grey = (_codes(operator, grey) // (LARGEST_CODES[operator] // 255)).astype(np.uint8)
    return grey


def _codes(operator: str, grey: np.ndarray) -> np.ndarray:
    rows, columns = grey.shape
    padded, centre = np.pad(grey, 2, mode="edge").astype(np.int16), grey.astype(np.int16)
    codes = np.zeros(grey.shape, np.uint16)
    for bit, offset in enumerate(OFFSETS[operator]):
        difference = np.zeros(grey.shape, np.float32)
        for weight, places in corners(*offset).items():
            neighbours = (padded[2 + y : 2 + y + rows, 2 + x : 2 + x + columns] for y, x in places)
            difference += np.float32(weight) * sum(neighbour - centre for neighbour in neighbours)
        codes |= (difference >= 0).astype(np.uint16) << bit
    return LEAST_ROTATIONS.astype(np.uint16)[codes] if operator == "rotation_invariant" else codes
