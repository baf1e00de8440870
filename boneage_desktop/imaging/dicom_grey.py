"""From stored values to grey values in which larger is brighter, in the order that DICOM prescribes.

Modality LUT or rescale (PS3.3 C.11.1), VOI LUT sequence (C.11.2), then the inversion of MONOCHROME1 or of an inverse
presentation LUT shape (C.7.6.3.1.2, C.11.6). A window is not applied but kept, in the units of the result.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from pydicom.dataset import Dataset
from pydicom.pixels import apply_color_lut

from boneage_desktop.core.radiograph import Window
from boneage_desktop.imaging.dicom_facts import numbers

SHAPES = ("LINEAR", "LINEAR_EXACT", "SIGMOID")


@dataclass(frozen=True, eq=False)
class Grey:
    """Values (rows, columns), the range that they can take, and the window in their units."""

    values: np.ndarray
    low: float
    high: float
    window: Window | None = None


def grey(stored: np.ndarray, dataset: Dataset) -> Grey:
    """Grey values of a decoded frame: uint8, uint16 or float32."""
    if dataset.PhotometricInterpretation == "PALETTE COLOR":
        stored = apply_color_lut(stored, dataset)
    if stored.ndim == 3:
        values = luminance(stored)
        return Grey(values, 0, np.iinfo(values.dtype).max)
    padding = _padding(stored, dataset)
    result = _mirrored(_voi(_modality(_stored_range(stored, dataset), dataset), dataset), dataset)
    values = _narrowed(result.values)
    if padding is not None and not padding.all():
        values = np.where(padding, values[~padding].min(), values)
    return Grey(values, result.low, result.high, result.window)


def luminance(rgb: np.ndarray) -> np.ndarray:
    """Grey of an RGB picture, (rows, columns, 3) to (rows, columns), by ITU-R BT.601."""
    return cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2GRAY)


def _padding(stored: np.ndarray, dataset: Dataset) -> np.ndarray | None:
    """Where the file has no image (PS3.3 C.7.5.1.1.2), None if everywhere is image."""
    first = numbers(dataset, "PixelPaddingValue")
    if not first:
        return None
    last = numbers(dataset, "PixelPaddingRangeLimit") or first
    bounds = [int(np.array(int(v)).astype(stored.dtype)) for v in (first[0], last[0])]
    mask = (stored >= min(bounds)) & (stored <= max(bounds))
    return mask if mask.any() else None


def _stored_range(stored: np.ndarray, dataset: Dataset) -> Grey:
    bits = int(dataset.get("BitsStored") or stored.itemsize * 8)
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if stored.dtype.kind == "i" else (0, 2**bits - 1)
    return Grey(stored, min(low, int(stored.min())), max(high, int(stored.max())))


def _modality(given: Grey, dataset: Dataset) -> Grey:
    table = _table(dataset, "ModalityLUTSequence")
    if table is not None:
        return table.applied(given)
    slope = (numbers(dataset, "RescaleSlope") or [1.0])[0] or 1.0
    intercept = (numbers(dataset, "RescaleIntercept") or [0.0])[0]
    if (slope, intercept) == (1, 0):
        return given
    whole = slope.is_integer() and intercept.is_integer() and abs(slope) * 2**17 + abs(intercept) < 2**31
    kind, factor, offset = (np.int32, int(slope), int(intercept)) if whole else (np.float32, slope, intercept)
    low, high = sorted((given.low * slope + intercept, given.high * slope + intercept))
    return Grey(given.values.astype(kind) * factor + offset, low, high)


def _voi(given: Grey, dataset: Dataset) -> Grey:
    table = _table(dataset, "VOILUTSequence")
    if table is None:
        return Grey(given.values, given.low, given.high, window_of(dataset))
    done = table.applied(given)
    return Grey(done.values, done.low, done.high, Window((done.low + done.high + 1) / 2, done.high - done.low + 1))


def window_of(dataset: Dataset) -> Window | None:
    """The file's first window (PS3.3 C.11.2.1.2), None if it has none that could be applied."""
    centers, widths = numbers(dataset, "WindowCenter"), numbers(dataset, "WindowWidth")
    if not centers or not widths:
        return None
    shape = str(dataset.get("VOILUTFunction") or "LINEAR").strip().upper()
    shape = shape if shape in SHAPES else "LINEAR"
    narrowest = 1 if shape == "LINEAR" else 0
    enough = widths[0] >= narrowest and widths[0] > 0
    return Window(centers[0], widths[0], shape) if enough else None


def _mirrored(given: Grey, dataset: Dataset) -> Grey:
    """Turned in its range where low values are to be bright; MONOCHROME1 with INVERSE is one inversion, not two."""
    dark_is_high = dataset.PhotometricInterpretation == "MONOCHROME1" or dataset.get("PresentationLUTShape") == "INVERSE"
    if not dark_is_high:
        return given
    total = given.low + given.high
    values = given.values.astype(np.int32) if given.values.dtype.kind in "iu" else given.values
    window = given.window and _mirrored_window(given.window, total)
    return Grey((int(total) if values.dtype.kind == "i" else np.float32(total)) - values, given.low, given.high, window)


def _mirrored_window(window: Window, total: float) -> Window:
    middle = 1.0 if window.shape == "LINEAR" else 0.0
    return Window(total - window.center + middle, window.width, window.shape)


def _narrowed(values: np.ndarray) -> np.ndarray:
    """uint8 as it is, whole values from 0 to 65535 as uint16, else float32."""
    if values.dtype in (np.uint8, np.uint16, np.float32):
        return values
    if values.dtype.kind in "iu" and values.min() >= 0 and values.max() <= 65535:
        return values.astype(np.uint16)
    return values.astype(np.float32)


@dataclass(frozen=True, eq=False)
class _Table:
    """A lookup table: output for `first`, first + 1 …; values outside take its ends (PS3.3 C.11.1.1.1)."""

    first: int
    outputs: np.ndarray

    def applied(self, given: Grey) -> Grey:
        index = np.rint(given.values) if given.values.dtype.kind == "f" else given.values
        index = np.clip(index.astype(np.int32) - self.first, 0, len(self.outputs) - 1)
        return Grey(self.outputs[index], int(self.outputs.min()), int(self.outputs.max()))


def _table(dataset: Dataset, keyword: str) -> _Table | None:
    """The first table of a LUT sequence; None where there is none or it is empty or broken."""
    items = dataset.get(keyword) or []
    descriptor = numbers(items[0], "LUTDescriptor") if len(items) else []
    if len(descriptor) != 3:
        return None
    entries, first = int(descriptor[0]) or 65536, int(descriptor[1])
    outputs = _outputs(items[0].get("LUTData"), entries, dataset.original_encoding[1])
    if first > 32767 and int(dataset.get("PixelRepresentation") or 0) == 1:
        first -= 65536
    return None if outputs is None else _Table(first, outputs[:entries])


def _outputs(data: bytes | list[int] | int | None, entries: int, is_little_endian: bool | None) -> np.ndarray | None:
    if not data:
        return None
    if isinstance(data, bytes):
        wide = len(data) >= 2 * entries
        data_type = ("<u2" if is_little_endian in (True, None) else ">u2") if wide else "u1"
        return np.frombuffer(data[: len(data) // 2 * 2 if wide else None], data_type).astype(np.uint16)
    return np.atleast_1d(np.asarray(data)).astype(np.uint16)
