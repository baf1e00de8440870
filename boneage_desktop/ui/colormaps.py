"""Colour tables of the heat maps: 256 rows of red, green, blue and opacity."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtGui import QColor, QImage, QLinearGradient

YOUNGER = "#3A8FE6"
OLDER = "#F08A24"


def viridis() -> np.ndarray:
    """Perceptually even, dark blue to yellow: (256, 4) uint8, opaque."""
    return _opencv_table(cv2.COLORMAP_VIRIDIS)


def inferno() -> np.ndarray:
    """Perceptually even, black to pale yellow: (256, 4) uint8, opaque."""
    return _opencv_table(cv2.COLORMAP_INFERNO)


def fading(table: np.ndarray, *, strongest: float = 0.85) -> np.ndarray:
    """The table with an opacity that grows from 0 at row 0 to `strongest` (share of full opacity) at row 255."""
    faded = table.copy()
    faded[:, 3] = np.rint(255 * strongest * np.linspace(0.0, 1.0, 256) ** 0.8)
    return faded


def diverging() -> np.ndarray:
    """Blue over white to orange, opaque: row 0 is the most negative value, rows 127 and 128 enclose zero."""
    value = np.linspace(-1.0, 1.0, 256)
    strength = np.abs(value)[:, None]
    end = np.where(value[:, None] < 0, _rgb(YOUNGER), _rgb(OLDER))
    table = np.full((256, 4), 255, np.uint8)
    table[:, :3] = np.rint(255 + (end - 255) * strength)
    return table


def diverging_fading(*, strongest: float = 0.9) -> np.ndarray:
    """The diverging table with zero transparent and an opacity that grows to `strongest` at both ends."""
    table = diverging()
    table[:, 3] = np.rint(255 * strongest * np.abs(np.linspace(-1.0, 1.0, 256)) ** 0.7)
    return table


def colourise(values: np.ndarray, low: float, high: float, table: np.ndarray) -> QImage:
    """A picture of (rows, columns) values: low takes row 0 of the table, high row 255; NaN is clear."""
    span = high - low if high > low else 1.0
    rows = np.rint((np.nan_to_num(values, nan=low) - low) / span * 255).clip(0, 255).astype(np.uint8)
    rgba = table[rows]
    rgba[np.isnan(values), 3] = 0
    height, width = values.shape
    return QImage(rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def gradient(table: np.ndarray, left: float, right: float) -> QLinearGradient:
    """The table from `left` to `right` (screen px), for a legend; shown opaque."""
    shades = QLinearGradient(left, 0.0, right, 0.0)
    for row in range(0, 256, 15):
        red, green, blue = (int(part) for part in table[row, :3])
        shades.setColorAt(row / 255, QColor(red, green, blue))
    return shades


def _opencv_table(kind: int) -> np.ndarray:
    blue_green_red = cv2.applyColorMap(np.arange(256, dtype=np.uint8).reshape(256, 1), kind).reshape(256, 3)
    return np.column_stack([blue_green_red[:, ::-1], np.full(256, 255, np.uint8)])


def _rgb(colour: str) -> np.ndarray:
    parsed = QColor(colour)
    return np.array([parsed.red(), parsed.green(), parsed.blue()], float)
