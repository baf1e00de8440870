"""From grey values to what the screen shows: windows and the 8-bit picture."""

from __future__ import annotations

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Radiograph, Window

SAMPLES = 200_000
LEAST_VISIBLE_STEPS = 24


def to_grey8(pixels: np.ndarray, window: Window, *, inverted: bool = False) -> np.ndarray:
    """The film as the screen shows it, (rows, columns) uint8, by the window's function (PS3.3 C.11.2.1.2, C.11.2.1.3)."""
    if pixels.dtype in (np.uint8, np.uint16):
        table = _shades(np.arange(np.iinfo(pixels.dtype).max + 1, dtype=np.float32), window, inverted)
        return cv2.LUT(pixels, table) if pixels.dtype == np.uint8 else np.take(table, pixels)
    return _shades(pixels, window, inverted)


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
    """The file's own window where it shows the film, else one from the film's darkest to its brightest values, outliers left out."""
    sample = _sample(radiograph.pixels)
    low, high = np.percentile(sample, (0.5, 99.8))
    given = radiograph.window
    if given is not None and _shows(given, sample):
        return given
    return window_between(float(low), float(high))


def _shows(window: Window, sample: np.ndarray) -> bool:
    """Whether the film's values differ on the screen under this window."""
    dark, bright = to_grey8(np.percentile(sample, (1, 99)).astype(np.float32), window)
    return int(bright) - int(dark) >= LEAST_VISIBLE_STEPS


def presets(radiograph: Radiograph) -> dict[str, Window]:
    """Windows to choose from: default, full_range, bone, soft_tissue, high_contrast; the last three from the film's own values."""
    sample = _sample(radiograph.pixels)
    exposed = _exposed(sample)
    dark = float(np.percentile(sample, 1))
    flesh, middle, dense, bright = (float(v) for v in np.percentile(exposed, (10, 50, 92, 99.7)))
    return {
        "default": default_window(radiograph),
        "full_range": window_between(float(radiograph.pixels.min()), float(radiograph.pixels.max())),
        "bone": window_between(flesh, bright),
        "soft_tissue": window_between(dark, dense if dense > dark else bright),
        "high_contrast": window_between(flesh + (middle - flesh) / 2, dense),
    }


def _sample(pixels: np.ndarray) -> np.ndarray:
    step = max(1, int(np.sqrt(pixels.size / SAMPLES)))
    return pixels[::step, ::step]


def _exposed(sample: np.ndarray) -> np.ndarray:
    """Values brighter than the background, which Otsu's threshold parts from the hand."""
    low, high = np.percentile(sample, (0.5, 99.5))
    scaled = np.clip((sample - low) / max(high - low, 1e-6) * 255, 0, 255).astype(np.uint8)
    threshold, _ = cv2.threshold(scaled, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bright = sample[scaled > threshold]
    return bright if bright.size else sample
