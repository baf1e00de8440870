"""Fonts of what is painted by hand: the system's family, sizes in px, figures of one width."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

BASE_PX = 13
SMALL_PX = 12


def text_font(family: QFont, pixels: int = BASE_PX, *, bold: bool = False) -> QFont:
    """The family in px, with tabular figures."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def draw_haloed(painter: QPainter, x: float, baseline: float, text: str, colour: QColor) -> None:
    """Text that can be read on bright and on dark film: a dark rim below the letters."""
    path = QPainterPath()
    path.addText(x, baseline, painter.font(), text)
    rim = QPen(QColor(0, 0, 0, 190), 3.0)
    rim.setJoinStyle(rim.joinStyle().RoundJoin)
    painter.strokePath(path, rim)
    painter.fillPath(path, colour)
