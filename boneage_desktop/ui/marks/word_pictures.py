"""Words with a dark rim as pictures that are kept: stroking letters anew in each frame is what costs most about a mark."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from boneage_desktop.ui.typography import draw_haloed

RIM_PX = 3.0
KEPT = 200

_pictures: dict[tuple[str, str, str, float], QImage] = {}


def draw_words(painter: QPainter, x: float, baseline: float, text: str, colour: QColor) -> None:
    """Like `draw_haloed`, on the nearest pixel of the device."""
    ratio = painter.device().devicePixelRatioF()
    key = text, painter.font().key(), colour.name(), ratio
    if key not in _pictures:
        if len(_pictures) >= KEPT:
            _pictures.clear()
        _pictures[key] = _picture(painter, text, colour, ratio)
    ascent = QFontMetricsF(painter.font()).ascent()
    corner = QPointF(x - RIM_PX, baseline - ascent - RIM_PX) * ratio
    painter.drawImage(QPointF(round(corner.x()), round(corner.y())) / ratio, _pictures[key])


def _picture(painter: QPainter, text: str, colour: QColor, ratio: float) -> QImage:
    metrics = QFontMetricsF(painter.font())
    size = metrics.horizontalAdvance(text) + 2 * RIM_PX, metrics.height() + 2 * RIM_PX
    image = QImage(*(math.ceil(side * ratio) for side in size), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setFont(painter.font())
    draw_haloed(inner, RIM_PX, RIM_PX + metrics.ascent(), text, colour)
    inner.end()
    return image
