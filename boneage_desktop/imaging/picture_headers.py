"""What picture files declare, checked against their bytes before anything is decoded."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from boneage_desktop.core.errors import DamagedFilm, LyingHeader, SeveralFrames, TruncatedFilm
from boneage_desktop.imaging import tiff
from boneage_desktop.imaging.codestream import DEFLATE_RATIO, can_hold, is_whole, jpeg_size

PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
EXIF = b"Exif\0\0"


@dataclass(frozen=True)
class Header:
    """Size in pixels, Exif orientation (1 to 8), and whether 0 means white."""

    rows: int
    columns: int
    orientation: int = 1
    zero_is_white: bool = False


def check_png(data: bytes, path: Path) -> Header:
    """PNG (W3C PNG 5.3, 11.2): chunks, their checksums, size, orientation."""
    packed, orientation, size = 0, 1, b""
    for name, body in _png_chunks(data, path):
        if name == b"IHDR":
            size = body
        elif name == b"acTL" and (frames := struct.unpack_from(">I", body)[0]) > 1:
            raise SeveralFrames(path=path, frames=frames)
        elif name == b"eXIf":
            orientation = _orientation(body)
        packed += len(body) if name == b"IDAT" else 0
    if len(size) != 13:
        raise DamagedFilm(path=path, detail="its header is missing")
    columns, rows, depth, kind = struct.unpack_from(">IIBB", size)
    header = Header(rows, columns, orientation)
    row_bytes = 1 + (columns * depth * PNG_CHANNELS.get(kind, 4) + 7) // 8
    _must_hold(header, can_hold(packed, rows * row_bytes, DEFLATE_RATIO), path)
    return header


def _png_chunks(data: bytes, path: Path) -> list[tuple[bytes, bytes]]:
    chunks: list[tuple[bytes, bytes]] = []
    at = 8
    while not chunks or chunks[-1][0] != b"IEND":
        if at + 12 > len(data):
            raise TruncatedFilm(path=path, expected_bytes=at + 12, found_bytes=len(data))
        length, name = struct.unpack_from(">I4s", data, at)
        if at + 12 + length > len(data):
            raise TruncatedFilm(path=path, expected_bytes=at + 12 + length, found_bytes=len(data))
        body = data[at + 8 : at + 8 + length]
        if zlib.crc32(body, zlib.crc32(name)) != struct.unpack_from(">I", data, at + 8 + length)[0]:
            raise DamagedFilm(path=path, detail="a checksum does not agree")
        chunks.append((name, body))
        at += 12 + length
    return chunks


def check_jpeg(data: bytes, path: Path) -> Header:
    """JPEG: frame header and end marker (ITU-T T.81 B.2)."""
    size = jpeg_size(data)
    if size is None or not is_whole(data):
        raise DamagedFilm(path=path, detail="the end of the picture is missing")
    exif = data.find(EXIF, 0, 2**16)
    header = Header(*size, _orientation(data[exif + len(EXIF) :]) if exif >= 0 else 1)
    _must_hold(header, can_hold(len(data), 3 * header.rows * header.columns), path)
    return header


def check_tiff(data: bytes, path: Path) -> Header:
    """TIFF: one full-size picture whose strips or tiles lie inside the file."""
    pages = [page for page in tiff.directories(data) if not page.number(tiff.REDUCED, 0) & 1]
    if not pages:
        raise DamagedFilm(path=path, detail="it has no picture directory, or its end is missing")
    if len(pages) > 1:
        raise SeveralFrames(path=path, frames=len(pages))
    page = pages[0]
    header = Header(
        page.number(tiff.LENGTH, 0),
        page.number(tiff.WIDTH, 0),
        page.number(tiff.ORIENTATION, 1),
        page.number(tiff.PHOTOMETRIC, 1) == 0,
    )
    if page.ends > len(data):
        raise TruncatedFilm(path=path, expected_bytes=page.ends, found_bytes=len(data))
    size = header.rows * header.columns * page.number(tiff.SAMPLES, 1) * page.number(tiff.BITS, 1) // 8
    _must_hold(header, can_hold(len(data), size, 1 if page.number(tiff.COMPRESSION, 1) == 1 else None), path)
    return header


def check_bmp(data: bytes, path: Path) -> Header:
    """Windows bitmap: rows as declared lie inside the file where they are not compressed."""
    if len(data) < 34:
        raise TruncatedFilm(path=path, expected_bytes=54, found_bytes=len(data))
    (announced,), (start,) = struct.unpack_from("<I", data, 2), struct.unpack_from("<I", data, 10)
    columns, rows, _, depth, compression = struct.unpack_from("<iiHHI", data, 18)
    header = Header(abs(rows), abs(columns))
    size = header.rows * ((header.columns * depth + 31) // 32 * 4)
    if announced > len(data):
        raise TruncatedFilm(path=path, expected_bytes=announced, found_bytes=len(data))
    packed = compression in (1, 2)
    _must_hold(header, can_hold(len(data) - (0 if packed else start), size, 128 if packed else 1), path)
    return header


def check_webp(data: bytes, path: Path) -> Header:
    """WebP (RFC 9649): container length, size of the lossy, lossless or extended form, animation, orientation."""
    announced = struct.unpack_from("<I", data, 4)[0] + 8
    if announced > len(data) or len(data) < 30:
        raise TruncatedFilm(path=path, expected_bytes=max(announced, 30), found_bytes=len(data))
    kind, orientation = data[12:16], 1
    if kind == b"VP8X":
        if data[20] & 2:
            raise SeveralFrames(path=path, frames=max(2, data.count(b"ANMF")))
        columns, rows = (1 + int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
        exif = data.find(b"EXIF", 30)
        orientation = _orientation(data[exif + 8 :].removeprefix(EXIF)) if data[20] & 8 and exif >= 0 else 1
    elif kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        columns, rows = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        columns, rows = (v & 0x3FFF for v in struct.unpack_from("<HH", data, 26))
    header = Header(rows, columns, orientation)
    _must_hold(header, can_hold(len(data), 4 * rows * columns), path)
    return header


def _orientation(exif: bytes) -> int:
    found = tiff.directories(exif)
    value = found[0].number(tiff.ORIENTATION, 1) if found else 1
    return value if 1 <= value <= 8 else 1


def _must_hold(header: Header, holds: bool, path: Path) -> None:
    if not holds:
        raise LyingHeader(path=path, rows=header.rows, columns=header.columns)
    if header.rows < 1 or header.columns < 1:
        raise DamagedFilm(path=path, detail="it declares no pixels")
