"""What a reader drew on a film: distances, angles, arrows and notes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from boneage_desktop.core.radiograph import Spacing

Point = tuple[float, float]
Shape = tuple[int, int]


class MarkKind(StrEnum):
    """What a mark is."""

    DISTANCE = "distance"
    ANGLE = "angle"
    ARROW = "arrow"
    NOTE = "note"


POINTS = {MarkKind.DISTANCE: 2, MarkKind.ANGLE: 3, MarkKind.ARROW: 2, MarkKind.NOTE: 1}
"""How many points each kind has: the ends; one end, the corner, the other end; tail and tip; the place."""


@dataclass(frozen=True)
class Mark:
    """A mark with the reader's own words; points are fractions of the film's width and height as stored."""

    kind: MarkKind
    points: tuple[Point, ...]
    text: str = ""

    def with_point(self, index: int, point: Point) -> Mark:
        """The mark with one point elsewhere."""
        return replace(self, points=(*self.points[:index], point, *self.points[index + 1 :]))

    def moved(self, by: Point) -> Mark:
        """The mark as a whole elsewhere."""
        return replace(self, points=tuple((x + by[0], y + by[1]) for x, y in self.points))

    def to_json(self) -> dict[str, Any]:
        """Plain data."""
        return {"kind": str(self.kind), "points": [list(point) for point in self.points], "text": self.text}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Mark:
        """A mark from plain data. Errors: KeyError, TypeError, ValueError where it is none."""
        kind = MarkKind(data["kind"])
        points = tuple((float(x), float(y)) for x, y in data["points"])
        if len(points) != POINTS[kind]:
            raise ValueError(f"{kind} with {len(points)} points")
        return cls(kind, points, str(data.get("text", "")))


@dataclass(frozen=True)
class Length:
    """A length in mm where the size of a pixel is known, else in pixels of the film.

    at_detector: not corrected for magnification, so larger than the bone.
    """

    value: float
    in_mm: bool
    at_detector: bool = False


def length(mark: Mark, shape: Shape, spacing: Spacing | None) -> Length:
    """The distance of a mark's first and last point on a film of (rows, columns)."""
    start, end = (_place(point, shape, spacing) for point in (mark.points[0], mark.points[-1]))
    return Length(math.dist(start, end), spacing is not None, spacing is not None and spacing.at_detector)


def angle_degrees(mark: Mark, shape: Shape, spacing: Spacing | None) -> float:
    """The angle at the corner of a mark of three points, 0 to 180; 0 where an end lies on the corner."""
    (ax, ay), (bx, by), (cx, cy) = (_place(point, shape, spacing) for point in mark.points)
    one, other = (ax - bx, ay - by), (cx - bx, cy - by)
    cross = one[0] * other[1] - one[1] * other[0]
    return math.degrees(math.atan2(abs(cross), one[0] * other[0] + one[1] * other[1]))


def _place(point: Point, shape: Shape, spacing: Spacing | None) -> Point:
    """Where a point lies in mm, or in px where the size of a pixel is not known."""
    rows, columns = shape
    across, down = (spacing.column_mm, spacing.row_mm) if spacing else (1.0, 1.0)
    return point[0] * columns * across, point[1] * rows * down
