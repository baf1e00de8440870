"""Stored grey values resampled to the pixels of the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QTransform

from boneage_desktop.core.radiograph import Window
from boneage_desktop.imaging.display import to_grey8
from boneage_desktop.ui.film_geometry import FilmGeometry


@dataclass(frozen=True)
class Look:
    """How grey values become grey: the window, whether black and white are exchanged, and how much of a texture covers them."""

    window: Window
    inverted: bool = False
    texture_opacity: float = 0.0


class Pyramid:
    """A picture and its area-averaged halves, so that any zoom samples at least every pixel of one level."""

    def __init__(self, pixels: np.ndarray) -> None:
        self._levels = [np.ascontiguousarray(pixels)]

    def sample(self, to_screen: QTransform, area: QRect) -> np.ndarray:
        """Values at the pixel centres of `area` in the picture's own dtype, bilinear.

        to_screen: from this picture's px to screen px, without shear; beyond the picture the edge repeats.
        """
        shrink = 1 / math.sqrt(abs(to_screen.determinant()))
        level = self._level(int(math.log2(shrink)) if shrink > 1 else 0)
        full = self._levels[0]
        across, down = level.shape[1] / full.shape[1], level.shape[0] / full.shape[0]
        inverse, _ = to_screen.inverted()
        origin = inverse.map(QPointF(area.topLeft()) + QPointF(0.5, 0.5))
        matrix = np.array(
            [
                [inverse.m11() * across, inverse.m21() * across, origin.x() * across - 0.5],
                [inverse.m12() * down, inverse.m22() * down, origin.y() * down - 0.5],
            ]
        )
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = (area.width(), area.height())
        return cv2.warpAffine(level, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)

    def _level(self, wanted: int) -> np.ndarray:
        while len(self._levels) <= wanted and min(self._levels[-1].shape) > 1:
            rows, columns = self._levels[-1].shape
            half = max(1, (columns + 1) // 2), max(1, (rows + 1) // 2)
            self._levels.append(cv2.resize(self._levels[-1], half, interpolation=cv2.INTER_AREA))
        return self._levels[min(wanted, len(self._levels) - 1)]


class FilmRaster:
    """A film, and a texture over it, as the grey picture that a view shows; remembers the last one."""

    def __init__(self, pixels: np.ndarray) -> None:
        self._film = Pyramid(pixels)
        self._rows, self._columns = pixels.shape
        self._texture: Pyramid | None = None
        self._stretch = QTransform()
        self._sampled: tuple[object, np.ndarray, np.ndarray | None] | None = None
        self._shown: tuple[object, QImage] | None = None

    def set_texture(self, texture: np.ndarray | None) -> None:
        """A (rows, columns) uint8 picture stretched over the film, or none."""
        self._texture = None if texture is None else Pyramid(texture)
        if texture is not None:
            self._stretch = QTransform.fromScale(self._columns / texture.shape[1], self._rows / texture.shape[0])
        self._sampled = self._shown = None

    def image(self, geometry: FilmGeometry, pixel_ratio: float, look: Look) -> tuple[QImage, QPointF] | None:
        """What of the film is in view, in the screen's own pixels, and where its top left corner is in screen px."""
        to_device = geometry.to_screen() * QTransform.fromScale(pixel_ratio, pixel_ratio)
        whole = to_device.mapRect(QRectF(0, 0, self._columns, self._rows)).toRect()
        view = QRect(0, 0, math.ceil(geometry.view.width() * pixel_ratio), math.ceil(geometry.view.height() * pixel_ratio))
        area = whole.intersected(view)
        if area.isEmpty():
            return None
        if self._shown is None or self._shown[0] != (to_device, area, look):
            image = self._grey(to_device, area, look)
            image.setDevicePixelRatio(pixel_ratio)
            self._shown = (to_device, area, look), image
        return self._shown[1], QPointF(area.topLeft()) / pixel_ratio

    def _grey(self, to_device: QTransform, area: QRect, look: Look) -> QImage:
        film, texture = self._sample(to_device, area)
        grey = to_grey8(film, look.window, inverted=look.inverted)
        if texture is not None:
            grey = cv2.addWeighted(grey, 1 - look.texture_opacity, texture, look.texture_opacity, 0)
        return QImage(grey.tobytes(), area.width(), area.height(), area.width(), QImage.Format.Format_Grayscale8).copy()

    def _sample(self, to_device: QTransform, area: QRect) -> tuple[np.ndarray, np.ndarray | None]:
        if self._sampled is None or self._sampled[0] != (to_device, area):
            texture = self._texture.sample(self._stretch * to_device, area) if self._texture else None
            self._sampled = (to_device, area), self._film.sample(to_device, area), texture
        return self._sampled[1:]
