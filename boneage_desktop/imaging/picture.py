"""A film from the bytes of a picture file: PNG, JPEG, TIFF, BMP or WebP; grey, colour or palette; 8 or 16 bit."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

import cv2
import numpy as np
from cv2.utils import logging

from boneage_desktop.core.errors import DamagedFilm
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging import picture_headers
from boneage_desktop.imaging.picture_headers import Header

CHECKS = {
    "PNG": picture_headers.check_png,
    "JPEG": picture_headers.check_jpeg,
    "TIFF": picture_headers.check_tiff,
    "BMP": picture_headers.check_bmp,
    "WebP": picture_headers.check_webp,
}
BMP_HEADER_BYTES = (12, 40, 52, 56, 64, 108, 124)


def picture_format(start: bytes) -> str | None:
    """The picture format of a file that starts with these bytes."""
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if start.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if start[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return "TIFF"
    if start[:2] == b"BM" and len(start) >= 18 and int.from_bytes(start[14:18], "little") in BMP_HEADER_BYTES:
        return "BMP"
    return "WebP" if start[:4] == b"RIFF" and start[8:12] == b"WEBP" else None


def read(data: bytes, path: Path) -> Radiograph:
    """The film in a picture file; raises one of the film errors."""
    name = picture_format(data[:32]) or ""
    try:
        header = CHECKS[name](data, path)
    except (struct.error, IndexError) as error:
        raise DamagedFilm(path=path, detail=f"its {name} header is broken") from error
    values = _upright(_grey(_decoded(data, header, path)), header.orientation)
    return Radiograph(pixels=np.ascontiguousarray(values), path=path, sha256=hashlib.sha256(data).hexdigest(), format=name)


def _decoded(data: bytes, header: Header, path: Path) -> np.ndarray:
    """Pixels as OpenCV gives them: grey, BGR or BGRA."""
    before = logging.setLogLevel(logging.LOG_LEVEL_SILENT)
    try:
        values = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise DamagedFilm(path=path, detail="it cannot be decoded") from error
    finally:
        logging.setLogLevel(before)
    if values is None:
        raise DamagedFilm(path=path, detail="it cannot be decoded")
    if values.shape[:2] != (header.rows, header.columns):
        raise DamagedFilm(path=path, detail="its size is not what it declares")
    return np.iinfo(values.dtype).max - values if header.zero_is_white and values.dtype == np.uint16 else values


def _grey(values: np.ndarray) -> np.ndarray:
    """One channel, larger = brighter; what is transparent becomes black."""
    if values.dtype not in (np.uint8, np.uint16):
        values = values.astype(np.float32)
    if values.ndim == 2:
        return values
    if values.shape[2] < 3:
        return values[:, :, 0]
    shades = cv2.cvtColor(values[:, :, :3], cv2.COLOR_BGR2GRAY)
    alpha = values[:, :, 3] if values.shape[2] == 4 else None
    if alpha is None or not alpha.any() or values.dtype == np.float32:
        return shades
    opaque = np.iinfo(values.dtype).max
    if (alpha == opaque).all():
        return shades
    return np.rint(shades * (alpha / np.float32(opaque))).astype(values.dtype)


def _upright(values: np.ndarray, orientation: int) -> np.ndarray:
    """Turned and mirrored as Exif says (CIPA DC-008, tag 274)."""
    if orientation in (5, 6, 7, 8):
        values = values.T
    if orientation in (2, 3, 6, 7):
        values = values[:, ::-1]
    if orientation in (3, 4, 7, 8):
        values = values[::-1]
    return values
