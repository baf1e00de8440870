"""The evidence of a reading as pictures: where the network looked, and what moved the age."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import cv2
import numpy as np
from PySide6.QtGui import QImage

from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.colormaps import colourise, diverging, diverging_fading, fading, inferno

HeatKind = Literal["none", "looks", "moved"]
SMOOTH_PX = 96


@dataclass(frozen=True, eq=False)
class Heat:
    """One translucent picture for each region that has evidence; low and high are the values at the ends of `legend`."""

    images: dict[str, QImage] = field(default_factory=dict)
    low: float = 0.0
    high: float = 0.0
    legend: np.ndarray | None = None


def heat_of(reading: Reading | None, kind: HeatKind) -> Heat:
    """Pictures on one common scale: looks from 0 to 1, moved symmetric about zero (months of a cell)."""
    if reading is None or kind == "none":
        return Heat()
    values = {region.name: getattr(region, kind) for region in reading.regions if getattr(region, kind) is not None}
    if not values:
        return Heat()
    high = 1.0 if kind == "looks" else max(float(np.nanmax(np.abs(cells))) for cells in values.values()) or 1.0
    low = 0.0 if kind == "looks" else -high
    table, legend = (fading(inferno(), strongest=0.7), inferno()) if kind == "looks" else (diverging_fading(), diverging())
    images = {name: colourise(_smooth(cells), low, high, table) for name, cells in values.items()}
    return Heat(images, low, high, legend)


def _smooth(cells: np.ndarray) -> np.ndarray:
    return cv2.resize(np.asarray(cells, np.float32), (SMOOTH_PX, SMOOTH_PX), interpolation=cv2.INTER_CUBIC)
