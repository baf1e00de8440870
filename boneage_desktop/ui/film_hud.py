"""What is written round the film: a tag, hand side, window and zoom, scale bar, legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from boneage_desktop.ui.colormaps import gradient
from boneage_desktop.ui.theme import DARK
from boneage_desktop.ui.typography import BASE_PX, SMALL_PX, draw_haloed, px, text_font

MARGIN = 12.0
CHIP_HEIGHT = 22.0
LEGEND_WIDTH = 200.0
HINT_ABOVE = 36.0
CROSS_PX = 16.0
LENGTHS_MM = (1, 2, 5, 10, 20, 50, 100, 200)
INK = QColor(DARK.text)
CHIP = QColor(20, 23, 26, 215)
SHADE = QColor(7, 9, 10, 150)


@dataclass(frozen=True)
class ScaleBar:
    """A length on the screen in px and what it is."""

    pixels: float
    text: str


@dataclass(frozen=True, eq=False)
class Legend:
    """A colour table with its title and the texts from its left end to its right one."""

    title: str
    texts: tuple[str, ...]
    table: np.ndarray


@dataclass(frozen=True, eq=False)
class Hud:
    """Texts for the corners of a film; `tag` stands out."""

    tag: str = ""
    marker: str = ""
    corner: tuple[str, ...] = ()
    scale_bar: ScaleBar | None = None
    legend: Legend | None = None


def scale_bar_length(pixels_per_mm: float, longest_pixels: float) -> int:
    """The longest round length in mm that fits, at least 1."""
    return max((length for length in LENGTHS_MM if length * pixels_per_mm <= longest_pixels), default=LENGTHS_MM[0])


def paint_hud(painter: QPainter, view: QRectF, hud: Hud, family: QFont) -> None:
    """The texts inside `view`, each in its own corner; the film is dark in both themes, and so is what lies on it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = view.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    room = _paint_marker(painter, area, hud.marker, family)
    _paint_tag(painter, area.adjusted(0, 0, -room, 0), hud.tag, family)
    painter.setFont(text_font(family, BASE_PX))
    _paint_corner(painter, _corner_area(painter, area, hud), hud.corner)
    if hud.scale_bar:
        _paint_scale_bar(painter, area, hud.scale_bar)
    if hud.legend:
        painter.setFont(text_font(family, SMALL_PX))
        _paint_legend(painter, area, hud.legend)
    painter.restore()


def paint_hint(painter: QPainter, view: QSizeF, text: str, family: QFont) -> None:
    """A line about what the mouse does now, above the scale bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(text_font(family, SMALL_PX))
    metrics = QFontMetricsF(painter.font())
    card = QRectF(0, 0, min(metrics.horizontalAdvance(text) + 24, view.width() - 2 * MARGIN), metrics.height() + 8)
    card.moveCenter(QPointF(view.width() / 2, view.height() - 2 * MARGIN - HINT_ABOVE - card.height() / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(CHIP)
    painter.drawRoundedRect(card, card.height() / 2, card.height() / 2)
    painter.setPen(INK)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, card.width() - 16)
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def paint_cross(painter: QPainter, at: QPointF) -> None:
    """Four arms round a place that stays free to see."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 190), 4.0), (QColor("#FFFFFF"), 1.6)):
        painter.setPen(QPen(colour, width))
        for reach in (QPointF(CROSS_PX, 0), QPointF(0, CROSS_PX)):
            painter.drawLine(at - reach, at - reach / 4)
            painter.drawLine(at + reach / 4, at + reach)
    painter.restore()


def _paint_marker(painter: QPainter, area: QRectF, marker: str, family: QFont) -> float:
    if not marker:
        return 0.0
    painter.setFont(text_font(family, 26, bold=True))
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(marker)
    draw_haloed(painter, area.right() - width, area.top() + metrics.capHeight() + 2, marker, INK)
    return width + MARGIN


def _paint_tag(painter: QPainter, area: QRectF, tag: str, family: QFont) -> None:
    if not tag:
        return
    painter.setFont(text_font(family, SMALL_PX))
    metrics, colour = QFontMetricsF(painter.font()), QColor(DARK.caution)
    shape = QRectF(area.left(), area.top(), min(metrics.horizontalAdvance(tag) + 18, area.width()), CHIP_HEIGHT)
    painter.setPen(QPen(QColor(colour.red(), colour.green(), colour.blue(), 110), 1))
    painter.setBrush(CHIP)
    painter.drawRoundedRect(shape, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    painter.setPen(colour)
    shown = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, shape.width() - 16)
    painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, shown)


def _paint_corner(painter: QPainter, area: QRectF, lines: Sequence[str]) -> None:
    height = QFontMetricsF(painter.font()).height()
    for index, line in enumerate(reversed(lines)):
        draw_haloed(painter, area.left(), area.bottom() - 3 - index * (height + 2), line, INK)


def _corner_area(painter: QPainter, area: QRectF, hud: Hud) -> QRectF:
    """Where the corner's texts have room: above the scale bar where they would run into it."""
    if hud.scale_bar is None:
        return area
    bar = _bar_card(painter, area, hud.scale_bar)
    width = max(map(QFontMetricsF(painter.font()).horizontalAdvance, hud.corner), default=0.0)
    return area if area.left() + width < bar.left() - 8 else area.adjusted(0, 0, 0, -bar.height() - 4)


def _bar_card(painter: QPainter, area: QRectF, bar: ScaleBar) -> QRectF:
    metrics = QFontMetricsF(painter.font())
    card = QRectF(0, 0, max(bar.pixels, metrics.horizontalAdvance(bar.text)) + 20, metrics.height() + 16)
    card.moveCenter(QPointF(area.center().x(), area.bottom() - card.height() / 2))
    return card


def _paint_scale_bar(painter: QPainter, area: QRectF, bar: ScaleBar) -> None:
    card = _bar_card(painter, area, bar)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADE)
    painter.drawRoundedRect(card, 4, 4)
    left, right, base = card.center().x() - bar.pixels / 2, card.center().x() + bar.pixels / 2, card.bottom() - 6
    painter.setPen(QPen(INK, 1.5))
    painter.drawPolyline([QPointF(left, base - 6), QPointF(left, base), QPointF(right, base), QPointF(right, base - 6)])
    painter.drawText(card.adjusted(0, 3, 0, 0), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, bar.text)


def _paint_legend(painter: QPainter, area: QRectF, legend: Legend) -> None:
    metrics = QFontMetricsF(painter.font())
    width = min(px(LEGEND_WIDTH), area.width())
    card = QRectF(0, 0, width, 2 * metrics.height() + 26)
    card.moveBottomRight(area.bottomRight())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(CHIP)
    painter.drawRoundedRect(card, 4, 4)
    inner = card.adjusted(10, 6, -10, -6)
    painter.setPen(INK)
    painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, legend.title)
    ramp = QRectF(inner.left(), inner.top() + metrics.height() + 4, inner.width(), 8)
    painter.fillRect(ramp, gradient(legend.table, ramp.left(), ramp.right()))
    numbers = QRectF(inner.left(), ramp.bottom() + 2, inner.width(), metrics.height())
    last = max(1, len(legend.texts) - 1)
    for index, text in enumerate(legend.texts):
        side = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)[index * 2 // last]
        painter.drawText(numbers, side | Qt.AlignmentFlag.AlignTop, text)
