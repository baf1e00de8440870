"""The directories of a TIFF file (TIFF 6.0, section 2; BigTIFF), which also carry the orientation in Exif data."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 8: 2, 9: 4, 13: 4, 16: 8, 17: 8, 18: 8}
CODES = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
REDUCED, WIDTH, LENGTH, BITS, COMPRESSION, PHOTOMETRIC, OFFSETS, ORIENTATION, SAMPLES, COUNTS = (
    254, 256, 257, 258, 259, 262, 273, 274, 277, 279,
)  # fmt: skip
TILE_OFFSETS, TILE_COUNTS = 324, 325
MOST_DIRECTORIES = 64


@dataclass(frozen=True)
class Directory:
    """One picture's tags, each with its whole numbers."""

    tags: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def number(self, tag: int, default: int) -> int:
        """The first number of a tag."""
        return self.tags[tag][0] if self.tags.get(tag) else default

    @property
    def ends(self) -> int:
        """Where the last of its strips or tiles ends in the file."""
        offsets = self.tags.get(OFFSETS) or self.tags.get(TILE_OFFSETS) or ()
        counts = self.tags.get(COUNTS) or self.tags.get(TILE_COUNTS) or ()
        return max((offset + count for offset, count in zip(offsets, counts, strict=False)), default=0)


def directories(data: bytes) -> list[Directory]:
    """The directories of a file in their order; those beyond the end of the bytes are left out."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 8:
        return []
    is_big = struct.unpack_from(order + "H", data, 2)[0] == 43
    layout = _Layout(order, *(("Q", "Q", 20, 8) if is_big else ("H", "I", 12, 4)))
    found: list[Directory] = []
    try:
        at = struct.unpack_from(order + layout.pointer, data, 8 if is_big else 4)[0]
        while at and len(found) < MOST_DIRECTORIES:
            directory, at = _directory(data, at, layout)
            found.append(directory)
    except struct.error:
        pass
    return found


@dataclass(frozen=True)
class _Layout:
    order: str
    count: str
    pointer: str
    entry_bytes: int
    value_bytes: int


def _directory(data: bytes, at: int, layout: _Layout) -> tuple[Directory, int]:
    (entries,) = struct.unpack_from(layout.order + layout.count, data, at)
    at += struct.calcsize(layout.count)
    tags = {}
    for _ in range(min(entries, 4096)):
        tag, kind, count = struct.unpack_from(layout.order + "HH" + layout.pointer, data, at)
        values = _values(data, at + layout.entry_bytes - layout.value_bytes, kind, count, layout)
        if values is not None:
            tags[tag] = values
        at += layout.entry_bytes
    return Directory(tags), struct.unpack_from(layout.order + layout.pointer, data, at)[0]


def _values(data: bytes, at: int, kind: int, count: int, layout: _Layout) -> tuple[int, ...] | None:
    if kind not in CODES or count * SIZES[kind] > len(data):
        return None
    if count * SIZES[kind] > layout.value_bytes:
        (at,) = struct.unpack_from(layout.order + layout.pointer, data, at)
    return struct.unpack_from(f"{layout.order}{count}{CODES[kind]}", data, at)
