"""Sizes that compressed streams declare in their own first bytes, and whether so few bytes can hold them."""

from __future__ import annotations

import struct
from typing import NamedTuple

HARMLESS_BYTES = 64 * 2**20
PLAUSIBLE_RATIO = 2000
RLE_RATIO = 64
DEFLATE_RATIO = 1032
START_OF_FRAME = {*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC}


class Size(NamedTuple):
    """Extent of a picture in pixels."""

    rows: int
    columns: int


def stream_size(stream: bytes) -> Size | None:
    """Size that a JPEG, JPEG-LS or JPEG 2000 codestream (or JP2 file) declares; None if it declares none."""
    if stream[:3] == b"\xff\xd8\xff":
        return jpeg_size(stream)
    start = stream.find(b"\xff\x4f\xff\x51", 0, 4096)
    return jpeg_2000_size(stream[start:]) if start >= 0 else None


def is_whole(stream: bytes) -> bool:
    """Whether a JPEG or JPEG-LS stream has its end; decoders silently fill what is missing with grey. True for others."""
    return stream[:3] != b"\xff\xd8\xff" or stream.rfind(b"\xff\xd9") > stream.rfind(b"\xff\xda") >= 0


def jpeg_size(stream: bytes) -> Size | None:
    """Size in the first frame header (ITU-T T.81 B.2.2, T.87 C.2.2)."""
    at = 2
    while at + 9 <= len(stream):
        if stream[at] != 0xFF:
            return None
        marker = stream[at + 1]
        if marker in START_OF_FRAME:
            rows, columns = struct.unpack_from(">HH", stream, at + 5)
            return Size(rows, columns)
        if marker == 0xFF:
            at += 1
        elif marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
        else:
            at += 2 + struct.unpack_from(">H", stream, at + 2)[0]
    return None


def jpeg_2000_size(stream: bytes) -> Size | None:
    """Size in the SIZ segment (ITU-T T.800 A.5.1)."""
    if len(stream) < 24:
        return None
    width, height, left, top = struct.unpack_from(">IIII", stream, 8)
    return Size(height - top, width - left)


def can_hold(stored_bytes: int, decoded_bytes: int, largest_ratio: int | None = None) -> bool:
    """Whether a stream of so many bytes may be decoded to so many.

    largest_ratio: what the coding can reach at all; without one, a plausible ratio, or so little memory that it does no harm.
    """
    if largest_ratio is not None:
        return decoded_bytes <= largest_ratio * stored_bytes
    return decoded_bytes <= max(HARMLESS_BYTES, PLAUSIBLE_RATIO * stored_bytes)
