"""From grey values to what the screen shows: windows and the 8-bit picture."""

from __future__ import annotations

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Radiograph, Window

SAMPLES = 200_000
MARGIN = 0.08
BLOCK_ROWS = 64
LEAST_VISIBLE_STEPS = 24


def to_grey8(pixels: np.ndarray, window: Window, *, inverted: bool = False) -> np.ndarray:
    """The film as the screen shows it, (rows, columns) uint8, by the window's function (PS3.3 C.11.2.1.2, C.11.2.1.3)."""
    if pixels.dtype in (np.uint8, np.uint16):
        table = _shades(np.arange(np.iinfo(pixels.dtype).max + 1, dtype=np.float32), window, inverted)
        return cv2.LUT(pixels, table) if pixels.dtype == np.uint8 else _looked_up(pixels, table)
    return _shades(pixels, window, inverted)


def _looked_up(pixels: np.ndarray, table: np.ndarray) -> np.ndarray:
    """table[pixels], some rows at a time: NumPy widens its indices to 8 bytes each."""
    shown = np.empty(pixels.shape, np.uint8)
    for start in range(0, len(pixels), BLOCK_ROWS):
        block = np.s_[start : start + BLOCK_ROWS]
        np.take(table, pixels[block], out=shown[block], mode="clip")
    return shown


def _shades(values: np.ndarray, window: Window, inverted: bool) -> np.ndarray:
    shares = _shares(values.astype(np.float32), window)
    if inverted:
        shares = 1 - shares
    return (np.clip(shares, 0, 1) * 255 + 0.5).astype(np.uint8)


def _shares(values: np.ndarray, window: Window) -> np.ndarray:
    """Brightness from 0 to 1, beyond them outside of a linear window."""
    center, width = np.float32(window.center), np.float32(window.width)
    if window.shape == "SIGMOID":
        return 1 / (1 + np.exp(np.clip(-4 * (values - center) / width, -80, 80)))
    if window.shape == "LINEAR":
        center, width = center - np.float32(0.5), width - 1
    if width <= 0:
        return (values > center).astype(np.float32)
    return (values - center) / width + np.float32(0.5)


def window_between(low: float, high: float) -> Window:
    """The linear window that shows `low` as black and `high` as white."""
    return Window((low + high + 1) / 2, max(high - low, 0) + 1)


def default_window(radiograph: Radiograph) -> Window:
    """The file's own window where it shows the film, else from its dark to its dense parts; frames and markers do not count."""
    dark, dense = _extent(radiograph.pixels)
    given = radiograph.window
    if given is not None and _shows(given, dark, dense):
        return given
    return window_between(dark, dense + 0.2 * (dense - dark))


def presets(radiograph: Radiograph) -> dict[str, Window]:
    """Windows by name: default, full_range, bone, soft_tissue, high_contrast; the last three from the film's own values."""
    dark, dense = _extent(radiograph.pixels)
    extent = dense - dark
    return {
        "default": default_window(radiograph),
        "full_range": window_between(float(radiograph.pixels.min()), float(radiograph.pixels.max())),
        "bone": window_between(dark + 0.20 * extent, dense + 0.15 * extent),
        "soft_tissue": window_between(dark, dark + 0.80 * extent),
        "high_contrast": window_between(dark + 0.25 * extent, dark + 0.95 * extent),
    }


def automatic_window(part: np.ndarray) -> Window | None:
    """The window for a part of a film, from its 1st to its 99th percentile; None where it is all one grey."""
    step = max(1, int(np.sqrt(part.size / SAMPLES)))
    dark, dense = (float(value) for value in np.percentile(part[::step, ::step], (1, 99)))
    return window_between(dark, dense) if dense > dark else None


def _extent(pixels: np.ndarray) -> tuple[float, float]:
    """Values of background and dense bone: the 2nd and 98th percentile of the film without its margins."""
    rows, columns = (int(MARGIN * side) for side in pixels.shape)
    inner = pixels[rows : pixels.shape[0] - rows, columns : pixels.shape[1] - columns]
    step = max(1, int(np.sqrt(inner.size / SAMPLES)))
    dark, dense = np.percentile(inner[::step, ::step], (2, 98))
    return float(dark), float(dense)


def _shows(window: Window, dark: float, dense: float) -> bool:
    """Whether the film's values differ on the screen under this window."""
    low, high = to_grey8(np.array([dark, dense], np.float32), window)
    return int(high) - int(low) >= LEAST_VISIBLE_STEPS
