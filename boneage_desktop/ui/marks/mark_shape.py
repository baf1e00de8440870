"""Where a mark and its words lie on the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from boneage_desktop.core.marks import Mark, MarkKind
from boneage_desktop.ui.film_geometry import FilmGeometry

GAP_PX = 8.0
EDGE_PX = 4.0
REACH_PX = 7.0
ARC_PX = 24.0


@dataclass(frozen=True)
class MarkShape:
    """A mark's points on the screen, and its lines of words inside `label`."""

    kind: MarkKind
    points: tuple[QPointF, ...]
    lines: tuple[str, ...]
    label: QRectF

    def point_at(self, spot: QPointF) -> int | None:
        """The point under the mouse, the last one first."""
        near = [index for index, point in enumerate(self.points) if QLineF(point, spot).length() <= REACH_PX]
        return near[-1] if near else None

    def touches(self, spot: QPointF) -> bool:
        """Whether the mark lies under the mouse, with its words."""
        if self.lines and self.label.contains(spot):
            return True
        ends = [*zip(self.points, self.points[1:], strict=False)] or [(self.points[0], self.points[0])]
        return any(_distance(spot, start, end) <= REACH_PX for start, end in ends)


def shape_of(mark: Mark, geometry: FilmGeometry, lines: tuple[str, ...], metrics: QFontMetricsF) -> MarkShape:
    """The mark in a view; its words keep their size at any zoom."""
    points = tuple(geometry.place(point) for point in mark.points)
    label = QRectF(0, 0, max((metrics.horizontalAdvance(line) for line in lines), default=0), len(lines) * metrics.height())
    _put(label, mark.kind, points)
    _keep_in(label, QRectF(QPointF(0, 0), geometry.view), points)
    return MarkShape(mark.kind, points, lines, label)


def _put(label: QRectF, kind: MarkKind, points: tuple[QPointF, ...]) -> None:
    """Beside a note, beyond an arrow's tail, over the middle of a distance, in front of a corner."""
    if kind is MarkKind.NOTE:
        label.moveTopLeft(points[0] + QPointF(GAP_PX, -label.height() / 2))
    elif kind is MarkKind.ARROW:
        _move_beyond(label, points[0], points[0] - points[1])
    elif kind is MarkKind.DISTANCE:
        along = points[1] - points[0]
        across = _unit(QPointF(along.y(), -along.x()) if along.x() >= 0 else QPointF(-along.y(), along.x()))
        clear = abs(across.x()) * label.width() / 2 + abs(across.y()) * label.height() / 2 + GAP_PX
        label.moveCenter((points[0] + points[1]) / 2 + across * clear)
    else:
        corner = points[1]
        _move_beyond(label, corner, _unit(corner - points[0]) + _unit(corner - points[2]))


def _keep_in(label: QRectF, view: QRectF, points: tuple[QPointF, ...]) -> None:
    """Words of a mark that is in view are in view too."""
    if any(view.contains(point) for point in points):
        room = view.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        label.moveLeft(max(min(label.left(), room.right() - label.width()), room.left()))
        label.moveTop(max(min(label.top(), room.bottom() - label.height()), room.top()))


def _move_beyond(label: QRectF, start: QPointF, direction: QPointF) -> None:
    """So that the label lies in that direction and just clears the start."""
    unit = _unit(direction)
    across, down = max(abs(unit.x()), 1e-6), max(abs(unit.y()), 1e-6)
    reach = min(label.width() / 2 / across, label.height() / 2 / down) + GAP_PX
    label.moveCenter(start + unit * reach)


def _unit(direction: QPointF) -> QPointF:
    length = math.hypot(direction.x(), direction.y())
    return direction / length if length > 1e-6 else QPointF(0, -1)


def _distance(spot: QPointF, start: QPointF, end: QPointF) -> float:
    """From a point to the nearest of a line."""
    along = end - start
    share = QPointF.dotProduct(spot - start, along) / max(QPointF.dotProduct(along, along), 1e-9)
    return QLineF(start + along * min(max(share, 0.0), 1.0), spot).length()
