"""Films changed on purpose: what a scanner, a copy or a careless hand does to a film without changing the age that it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading

SHIFT = 0.1
FRAME = 0.06
JPEG_QUALITY = 75
NEAR_DEGREES = 30


@dataclass(frozen=True)
class Change:
    """A change of a film and, where the reading should say that it was undone, the question whether it did.

    repaired(before, after): the readings of the film as it was and changed.
    """

    name: str
    apply: Callable[[Radiograph], Radiograph]
    repaired: Callable[[Reading, Reading], bool] | None = None


def turned(radiograph: Radiograph, *, degrees: float) -> Radiograph:
    """Turned counter-clockwise about its middle within its own frame; what comes in has the median grey of the film's edge."""
    pixels = radiograph.pixels
    rows, columns = pixels.shape
    turn = cv2.getRotationMatrix2D(((columns - 1) / 2, (rows - 1) / 2), degrees, 1)
    return _with(radiograph, _warped(pixels, turn))


def quarter_turned(radiograph: Radiograph, *, times: int) -> Radiograph:
    """Turned counter-clockwise by quarters; every pixel is kept."""
    return _with(radiograph, np.rot90(radiograph.pixels, times))


def shifted(radiograph: Radiograph) -> Radiograph:
    """Moved to the right by SHIFT of its width; what comes in has the median grey of the film's edge."""
    by = round(SHIFT * radiograph.pixels.shape[1])
    return _with(radiograph, _warped(radiograph.pixels, np.array([[1.0, 0, by], [0, 1.0, 0]])))


def bent(radiograph: Radiograph, *, gamma: float) -> Radiograph:
    """Its grey levels between black and white raised to a power; above 1 darkens."""
    black, white = _ends(radiograph.pixels)
    share = (radiograph.pixels.astype(np.float64) - black) / max(white - black, 1e-6)
    return _with(radiograph, _like(radiograph.pixels, black + (white - black) * share**gamma))


def compressed(radiograph: Radiograph) -> Radiograph:
    """Through a JPEG file of 8 bits at JPEG_QUALITY and back to its own grey range."""
    black, white = _ends(radiograph.pixels)
    step = max(white - black, 1e-6) / 255
    grey = np.rint((radiograph.pixels.astype(np.float64) - black) / step).astype(np.uint8)
    _, data = cv2.imencode(".jpg", grey, (cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY))
    found = np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.float64)
    return _with(radiograph, _like(radiograph.pixels, black + found * step))


def framed(radiograph: Radiograph) -> Radiograph:
    """With a white frame as wide as FRAME of its longer side."""
    wide = round(FRAME * max(radiograph.pixels.shape))
    return _with(radiograph, np.pad(radiograph.pixels, wide, constant_values=_ends(radiograph.pixels)[1]))


def mirrored(radiograph: Radiograph) -> Radiograph:
    """Left for right."""
    return _with(radiograph, radiograph.pixels[:, ::-1])


def inverted(radiograph: Radiograph) -> Radiograph:
    """Black for white."""
    black, white = _ends(radiograph.pixels)
    return _with(radiograph, _like(radiograph.pixels, black + white - radiograph.pixels.astype(np.float64)))


def _toggled(code: str) -> Callable[[Reading, Reading], bool]:
    return lambda before, after: (code in before.repairs) != (code in after.repairs)


def _turn_seen(degrees: float) -> Callable[[Reading, Reading], bool]:
    def seen(before: Reading, after: Reading) -> bool:
        was, is_now = before.hand.rotation_degrees, after.hand.rotation_degrees
        return was is not None and is_now is not None and abs((is_now - was - degrees + 180) % 360 - 180) <= NEAR_DEGREES

    return seen


CHANGES = (
    Change("turned_+15", partial(turned, degrees=15)),
    Change("turned_-15", partial(turned, degrees=-15)),
    Change("shifted_10_percent", shifted),
    Change("gamma_0.7", partial(bent, gamma=0.7)),
    Change("gamma_1.4", partial(bent, gamma=1.4)),
    Change("jpeg_75", compressed),
    Change("white_frame_6_percent", framed),
    Change("mirrored", mirrored, _toggled("mirrored")),
    Change("inverted", inverted, _toggled("inverted")),
    Change("turned_90", partial(quarter_turned, times=1), _turn_seen(90)),
    Change("turned_180", partial(quarter_turned, times=2), _turn_seen(180)),
)


def _with(radiograph: Radiograph, pixels: np.ndarray) -> Radiograph:
    """The film with other pixels; what its file says about grey levels and millimetres no longer holds."""
    return replace(radiograph, pixels=np.ascontiguousarray(pixels), window=None, spacing=None)


def _ends(pixels: np.ndarray) -> tuple[float, float]:
    """Black and white: 0 and 255 for 8 bits, else (12 bits in 16, floats) the film's own darkest and brightest."""
    return (0.0, 255.0) if pixels.dtype == np.uint8 else (float(pixels.min()), float(pixels.max()))


def _like(pixels: np.ndarray, values: np.ndarray) -> np.ndarray:
    if pixels.dtype.kind == "f":
        return values.astype(pixels.dtype)
    return np.clip(np.rint(values), 0, np.iinfo(pixels.dtype).max).astype(pixels.dtype)


def _warped(pixels: np.ndarray, place: np.ndarray) -> np.ndarray:
    edge = float(np.median(np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])))
    return cv2.warpAffine(pixels, place, pixels.shape[::-1], borderMode=cv2.BORDER_CONSTANT, borderValue=edge)
