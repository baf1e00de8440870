"""Sizes of text and of what is laid out by it: they follow the system's font and the text size that was chosen.

The font of the application carries the size, so that everything painted or measured by hand asks it alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QWidget

BASE_PX = 13
SMALL_PX = 12
LARGEST_PX = 22


def set_text_size(percent: int) -> None:
    """Give the application a font of so many percent of the system's, which counts as 13 px where it is smaller."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(max(BASE_PX, _system_px()) * percent / 100))
    if font != QApplication.font():
        QApplication.setFont(font)


def px(size: float) -> int:
    """A length given for text of 13 px, in px at the present size of text."""
    return round(size * _scale())


def text_px(size: float) -> int:
    """A size of text given for text of 13 px, in px at the present one; what is large already grows half as much."""
    return round(size * (_scale() if size <= LARGEST_PX else (1 + _scale()) / 2))


def fitted(widget: QWidget, fit: Callable[[], object]) -> None:
    """Have a widget fitted to the text now, and again whenever the size of text changes."""
    _Fitter(widget, fit)


def text_font(family: QFont, pixels: int = BASE_PX, *, bold: bool = False) -> QFont:
    """The family in a size given for text of 13 px, with tabular figures."""
    font = QFont(family)
    font.setPixelSize(text_px(pixels))
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


class _Fitter(QObject):
    def __init__(self, widget: QWidget, fit: Callable[[], object]) -> None:
        super().__init__(widget)
        self._fit = fit
        widget.installEventFilter(self)
        fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        return super().eventFilter(watched, event)


def _scale() -> float:
    return QFontInfo(QApplication.font()).pixelSize() / BASE_PX


def _system_px() -> int:
    return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
