"""Marks as lines with a dark rim, so that they are seen on bright and on dark film."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from boneage_desktop.core.marks import MarkKind
from boneage_desktop.ui.marks.mark_shape import ARC_PX, MarkShape
from boneage_desktop.ui.marks.word_pictures import draw_words
from boneage_desktop.ui.typography import BASE_PX, text_font

INK = QColor("#FFE45C")
RIM = QColor(0, 0, 0, 190)
LINE_PX, RIM_PX = 1.6, 4.2
TICK_PX, HEAD_PX, HANDLE_PX = 6.0, 13.0, 4.0


def mark_font(family: QFont) -> QFont:
    """The font of the words at marks."""
    return text_font(family, BASE_PX, bold=True)


def paint_marks(painter: QPainter, shapes: Sequence[MarkShape], family: QFont, *, selected: bool = False) -> None:
    """Marks and their words; the points of selected ones can be seen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(mark_font(family))
    for shape in shapes:
        _paint_lines(painter, shape)
        if shape.kind is MarkKind.ARROW:
            _paint_head(painter, *shape.points)
        if shape.kind is MarkKind.NOTE or selected:
            _paint_points(painter, shape.points, HANDLE_PX if selected else HANDLE_PX / 2)
        _paint_words(painter, shape)
    painter.restore()


def _segments(shape: MarkShape) -> list[QLineF]:
    lines = [QLineF(start, end) for start, end in zip(shape.points, shape.points[1:], strict=False)]
    if shape.kind is MarkKind.DISTANCE:
        lines += [_tick(point, lines[0]) for point in shape.points]
    return lines


def _tick(at: QPointF, along: QLineF) -> QLineF:
    """A short line across the end of a distance."""
    across = along.normalVector()
    across.setLength(TICK_PX)
    half = QPointF(across.dx(), across.dy())
    return QLineF(at - half, at + half)


def _arc(one: QPointF, corner: QPointF, other: QPointF) -> QPainterPath:
    """The arc between both legs, never longer than the shorter of them."""
    legs = QLineF(corner, one), QLineF(corner, other)
    radius = min(ARC_PX, *(leg.length() for leg in legs))
    sweep = (legs[1].angle() - legs[0].angle() + 180) % 360 - 180
    box = QRectF(corner.x() - radius, corner.y() - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(box, legs[0].angle())
    path.arcTo(box, legs[0].angle(), sweep)
    return path


def _paint_lines(painter: QPainter, shape: MarkShape) -> None:
    """First the rim of all lines, then the lines; separate lines are drawn much faster than a path of them."""
    segments = _segments(shape)
    arc = _arc(*shape.points) if shape.kind is MarkKind.ANGLE else None
    for colour, width in ((RIM, RIM_PX), (INK, LINE_PX)):
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(segments)
        if arc is not None:
            painter.strokePath(arc, pen)


def _paint_head(painter: QPainter, tail: QPointF, tip: QPointF) -> None:
    line = QLineF(tip, tail)
    if line.length() < 1:
        return
    head = QPainterPath(tip)
    for turn in (20, -20):
        side = QLineF(line)
        side.setLength(HEAD_PX)
        side.setAngle(line.angle() + turn)
        head.lineTo(side.p2())
    head.closeSubpath()
    painter.strokePath(head, QPen(RIM, RIM_PX - LINE_PX))
    painter.fillPath(head, INK)


def _paint_points(painter: QPainter, points: Sequence[QPointF], radius: float) -> None:
    painter.setPen(QPen(RIM, 1.2))
    painter.setBrush(INK)
    for point in points:
        painter.drawEllipse(point, radius, radius)


def _paint_words(painter: QPainter, shape: MarkShape) -> None:
    metrics = QFontMetricsF(painter.font())
    for index, line in enumerate(shape.lines):
        left = shape.label.center().x() - metrics.horizontalAdvance(line) / 2
        if shape.kind is MarkKind.NOTE:
            left = shape.label.left()
        draw_words(painter, left, shape.label.top() + index * metrics.height() + metrics.ascent(), line, INK)
