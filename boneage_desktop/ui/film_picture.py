"""A film as a picture to hand on: as it is shown, at a size of its own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_canvas import CANVAS, PICTURE_PX, FilmCanvas
from boneage_desktop.ui.heat import HeatKind
from boneage_desktop.ui.theme import DARK
from boneage_desktop.ui.typography import BASE_PX, px, text_font

LEAST_PX = 2000
LINE_PX = 20
MARGIN_PX = 8


def film_picture(
    film: Film,
    *,
    longest_side: int = LEAST_PX,
    regions: bool = True,
    marks: bool = True,
    heat: HeatKind | None = None,
    texture: np.ndarray | None = None,
    texture_opacity: float = 0.0,
    shown_px: int = PICTURE_PX,
) -> QImage:
    """The whole film in its window, turned and mirrored as it is shown, so many px long; without the patient's name.

    shown_px: lines and words are as large as on a film of that many px on the screen.

    A null picture while the film's pixels are not in memory (`film.radiograph` is None). Only for the thread of the window.
    """
    if film.radiograph is None:
        return QImage()
    canvas = FilmCanvas()
    canvas.show_film(film.radiograph)
    canvas.set_edits(film.edits)
    canvas.set_reading(film.reading)
    canvas.set_stale(film.stale)
    canvas.set_regions_visible(regions)
    canvas.set_marks_visible(marks)
    canvas.set_heat(heat or "none")
    canvas.set_overlay(texture)
    canvas.set_overlay_opacity(texture_opacity)
    return canvas.picture(longest_side, shown_px=shown_px)


def with_lines(picture: QImage, lines: Sequence[str]) -> QImage:
    """The picture with lines of words below it."""
    ratio = max(picture.width(), picture.height()) / PICTURE_PX
    foot = (len(lines) * px(LINE_PX) + 2 * MARGIN_PX) * ratio
    whole = QImage(picture.width(), picture.height() + round(foot), QImage.Format.Format_RGB32)
    whole.fill(CANVAS)
    painter = QPainter(whole)
    painter.drawImage(0, 0, picture)
    painter.translate(0, picture.height())
    painter.scale(ratio, ratio)
    painter.setFont(text_font(painter.font(), BASE_PX))
    painter.setPen(QColor(DARK.text))
    metrics, width = QFontMetricsF(painter.font()), picture.width() / ratio - 2 * MARGIN_PX
    for index, line in enumerate(lines):
        room = QRectF(MARGIN_PX, MARGIN_PX + index * px(LINE_PX), width, px(LINE_PX))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    painter.end()
    return whole
