"""Places for the names of regions: near their boxes, apart from each other, on the film."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

GAPS_PX = (5.0, 16.0, 30.0, 48.0, 70.0)
DIRECTIONS = 16
APART_PX = 3.0


def place_labels(boxes: Sequence[QRectF], sizes: Sequence[QSizeF], bounds: QRectF, axis: QPointF) -> list[QRectF]:
    """One rectangle of the given size for each box, found greedily in their order.

    axis: the direction of the fingers on the screen, of length 1. A place costs for covering another label, leaving `bounds`,
    covering a box, its distance, and for lying towards the middle of the hand or along the axis, where the next bone is. What
    was found last is kept, wherever the whole lies: a film that is moved keeps its labels.
    """
    origin = bounds.topLeft()
    whole = (round(bounds.width(), 2), round(bounds.height(), 2))
    found = _placed(
        tuple(_rounded(box.translated(-origin)) for box in boxes),
        tuple((size.width(), size.height()) for size in sizes),
        whole,
        (round(axis.x(), 4), round(axis.y(), 4)),
    )
    return [
        QRectF(left, top, size.width(), size.height()).translated(origin)
        for (left, top), size in zip(found, sizes, strict=True)
    ]


@lru_cache(maxsize=8)
def _placed(
    rects: tuple[tuple[float, ...], ...],
    room: tuple[tuple[float, float], ...],
    whole: tuple[float, float],
    along: tuple[float, float],
) -> list[tuple[float, float]]:
    """The top left corners of the labels, all measured from the top left corner of the bounds."""
    if not rects:
        return []
    boxes, sizes = [QRectF(*rect) for rect in rects], [QSizeF(*size) for size in room]
    bounds, axis = QRectF(0, 0, *whole), QPointF(*along)
    corners = np.array([_corners(box) for box in boxes])
    middle = ((corners[:, :2] + corners[:, 2:]) / 2).mean(axis=0)
    across = np.array([-axis.y(), axis.x()])
    placed: list[QRectF] = []
    for box, size in zip(boxes, sizes, strict=True):
        places, distance, aim = _candidates(box, size)
        taken = np.array([_corners(label.adjusted(-APART_PX, -APART_PX, APART_PX, APART_PX)) for label in placed]).reshape(
            -1, 4
        )
        area = size.width() * size.height()
        outside = area - _overlap(places, np.array([_corners(bounds)]))
        off_middle = np.array([box.center().x(), box.center().y()]) - middle
        outward = np.clip(off_middle @ across / max(box.width(), 1.0), -1, 1)
        cost = 900 * _overlap(places, taken) / area + 400 * outside / area + 60 * _overlap(places, corners) / area
        cost += 0.4 * distance + 6 * (1 - outward * (aim @ across)) + 5 * np.abs(aim @ [axis.x(), axis.y()])
        left, top, _, _ = places[int(np.argmin(cost))]
        placed.append(QRectF(float(left), float(top), size.width(), size.height()))
    return [(label.left(), label.top()) for label in placed]


def _rounded(rect: QRectF) -> tuple[float, ...]:
    return tuple(round(value, 2) for value in (rect.left(), rect.top(), rect.width(), rect.height()))


def _candidates(box: QRectF, size: QSizeF) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rectangles (n, 4), their gaps (n,) and their directions (n, 2) round a box."""
    angles = np.linspace(0, 2 * np.pi, DIRECTIONS, endpoint=False)
    circle = np.column_stack([np.cos(angles), np.sin(angles)])
    square = circle / np.abs(circle).max(axis=1, keepdims=True)
    aim, gap = np.tile(square, (len(GAPS_PX), 1)), np.repeat(GAPS_PX, DIRECTIONS)
    half = np.array([size.width(), size.height()]) / 2
    reach = np.array([box.width(), box.height()]) / 2 + half + gap[:, None]
    centers = np.array([box.center().x(), box.center().y()]) + aim * reach
    return np.hstack([centers - half, centers + half]), gap, np.tile(circle, (len(GAPS_PX), 1))


def _overlap(places: np.ndarray, others: np.ndarray) -> np.ndarray:
    """The area of each place (n, 4) that the others (m, 4) cover, summed: (n,)."""
    low = np.maximum(places[:, None, :2], others[None, :, :2])
    high = np.minimum(places[:, None, 2:], others[None, :, 2:])
    return np.prod(np.clip(high - low, 0, None), axis=2).sum(axis=1)


def _corners(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.right(), rect.bottom()
