"""What the history knows a film by: a hash of its pixels and a thumbnail."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Imprint, Radiograph
from boneage_desktop.imaging.display import default_window, to_grey8

LONGEST_SIDE = 160
JPEG_QUALITY = 75


def imprint(film: Radiograph) -> Imprint:
    """The film's imprint; the same picture in another file has the same hash."""
    pixels = np.ascontiguousarray(film.pixels)
    seal = hashlib.sha256(f"{pixels.dtype} {pixels.shape}".encode())
    seal.update(pixels.data)
    return Imprint(seal.hexdigest(), thumbnail(film))


def thumbnail(film: Radiograph) -> bytes:
    """The film under its own window as a JPEG, longest side 160 pixels."""
    rows, columns = film.pixels.shape
    scale = min(1.0, LONGEST_SIDE / max(rows, columns))
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    small = replace(film, pixels=cv2.resize(film.pixels, size, interpolation=cv2.INTER_AREA))
    _, data = cv2.imencode(".jpg", to_grey8(small.pixels, default_window(small)), [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return data.tobytes()
