"""The 11 regions drawn on the film: heat, outlines and names."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from boneage_desktop.core.reading import RegionReading
from boneage_desktop.core.regions import bone_row
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.label_layout import place_labels
from boneage_desktop.ui.theme import BONE_ROW_COLOURS

SHADOW = QColor(0, 0, 0, 120)
PILL = QColor(8, 10, 12, 185)
STALE = QColor("#9AA4AE")
STALE_OPACITY = 0.45
LEADER_FROM_PX = 8.0
DASH_PX = 8.0


@dataclass(frozen=True)
class RegionText:
    """What is written at a region: always its name, and its months while it is highlighted."""

    name: str
    months: str = ""


def region_colour(name: str) -> QColor:
    """The colour of the region's bone row."""
    return QColor(BONE_ROW_COLOURS[bone_row(name)])


def region_at(geometry: FilmGeometry, regions: Sequence[RegionReading], point: QPointF) -> str | None:
    """The smallest region under a screen point."""
    hit = [region for region in regions if geometry.region_outline(region).containsPoint(point, Qt.FillRule.WindingFill)]
    return min(hit, key=lambda region: region.size[0] * region.size[1]).name if hit else None


def paint_heat(
    painter: QPainter, geometry: FilmGeometry, regions: Sequence[RegionReading], images: Mapping[str, QImage]
) -> None:
    """Each region's picture over its rotated box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    base = painter.transform()
    for region in regions:
        if region.name in images:
            painter.setTransform(geometry.region_transform(region) * base)
            painter.drawImage(QRectF(0, 0, 1, 1), images[region.name])
    painter.restore()


def paint_regions(
    painter: QPainter,
    geometry: FilmGeometry,
    regions: Sequence[RegionReading],
    texts: Mapping[str, RegionText],
    *,
    highlighted: str | None,
    stale: bool,
) -> None:
    """Outlines in the colours of the bone rows, dashed where a reader put them, with names that keep clear of each other; the
    highlighted one on top.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(painter.font())
    outlines = [geometry.region_outline(region) for region in regions]
    sizes = [_pill_size(metrics, texts[region.name].name) for region in regions]
    bounds = geometry.film_rect()
    labels = place_labels([outline.boundingRect() for outline in outlines], sizes, bounds, _axis(geometry, regions))
    for index in sorted(range(len(regions)), key=lambda index: regions[index].name == highlighted):
        name = regions[index].name
        strong = name == highlighted
        colour = STALE if stale else region_colour(name)
        painter.setOpacity(STALE_OPACITY if stale or (highlighted and not strong) else 1.0)
        paint_outline(painter, outlines[index], colour, strong=strong, dashed=regions[index].by_hand)
        painter.setOpacity(1.0)
        _paint_leader(painter, outlines[index], labels[index], colour)
        text = texts[name]
        words = f"{text.name}  {text.months}" if strong and text.months else text.name
        _paint_label(painter, labels[index], words, colour, bounds)
    painter.restore()


def _axis(geometry: FilmGeometry, regions: Sequence[RegionReading]) -> QPointF:
    """The mean direction from wrist to fingertip of the regions on the screen, of length 1."""
    transforms = [geometry.region_transform(region) for region in regions]
    ups = [(-turn.m21(), -turn.m22()) for turn in transforms]
    x, y = (sum(part / math.hypot(*up) for part, up in zip(parts, ups, strict=True)) for parts in zip(*ups, strict=True))
    length = math.hypot(x, y)
    return QPointF(x / length, y / length) if length > 0 else QPointF(0, -1)


def paint_outline(painter: QPainter, outline: QPolygonF, colour: QColor, *, strong: bool, dashed: bool) -> None:
    """The four sides of a region with a dark rim."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke, width in ((SHADOW, 5.0 if strong else 3.5), (colour, 2.5 if strong else 1.5)):
        pen = QPen(stroke, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed and stroke is colour:
            pen.setDashPattern([DASH_PX / width, DASH_PX / 2 / width])
        painter.setPen(pen)
        painter.drawPolygon(outline)


def _paint_leader(painter: QPainter, outline: QPolygonF, label: QRectF, colour: QColor) -> None:
    start = _nearest_on_outline(outline, label.center())
    end = QPointF(
        min(max(start.x(), label.left()), label.right()),
        min(max(start.y(), label.top()), label.bottom()),
    )
    if QLineF(start, end).length() > LEADER_FROM_PX:
        for pen in (QPen(SHADOW, 3.0), QPen(colour, 1.0)):
            painter.setPen(pen)
            painter.drawLine(start, end)


def _paint_label(painter: QPainter, label: QRectF, words: str, colour: QColor, bounds: QRectF) -> None:
    size = _pill_size(QFontMetricsF(painter.font()), words)
    left = min(label.left(), max(bounds.right() - size.width(), bounds.left()))
    pill = QRectF(QPointF(left, label.top()), size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PILL)
    painter.drawRoundedRect(pill, 3, 3)
    painter.setPen(colour.lighter(118))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def _pill_size(metrics: QFontMetricsF, words: str) -> QSizeF:
    return QSizeF(metrics.horizontalAdvance(words) + 10, metrics.height() + 2)


def _nearest_on_outline(outline: QPolygonF, point: QPointF) -> QPointF:
    corners = [outline.at(index) for index in range(outline.count())]
    feet = [_foot(point, start, end) for start, end in zip(corners, corners[1:] + corners[:1], strict=True)]
    return min(feet, key=lambda foot: QLineF(foot, point).length())


def _foot(point: QPointF, start: QPointF, end: QPointF) -> QPointF:
    """The point of the line from start to end that is nearest."""
    along = end - start
    share = QPointF.dotProduct(point - start, along) / max(QPointF.dotProduct(along, along), 1e-9)
    return start + along * min(max(share, 0.0), 1.0)
