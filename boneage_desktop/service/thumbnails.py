"""Thumbnails in one .npy file, written and read one by one: a memory map would count as the process's own memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.lib import format as npy

from boneage_desktop.core.training_project import THUMBNAIL

BYTES = THUMBNAIL**2


class Thumbnails:
    """A file of (slots, THUMBNAIL, THUMBNAIL) uint8, open for reading and writing until the block is left.

    Raises FileNotFoundError, and ValueError for a file that is cut short.
    """

    def __init__(self, file: Path) -> None:
        with file.open("rb") as header:
            npy.read_magic(header)
            npy.read_array_header_1_0(header)
            self._start = header.tell()
        self._file = file.open("r+b")

    @classmethod
    def create(cls, file: Path, *, slots: int) -> Thumbnails:
        """A new file of black ones, which takes room on the disk only where one is written."""
        shape = (slots, THUMBNAIL, THUMBNAIL)
        with file.open("wb") as out:
            npy.write_array_header_1_0(out, {"descr": "|u1", "fortran_order": False, "shape": shape})
            out.truncate(out.tell() + slots * BYTES)
        return cls(file)

    def __enter__(self) -> Thumbnails:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def __getitem__(self, index: int) -> np.ndarray:
        self._file.seek(self._start + index * BYTES)
        return np.frombuffer(self._file.read(BYTES), np.uint8).reshape(THUMBNAIL, THUMBNAIL)

    def __setitem__(self, index: int, thumbnail: np.ndarray) -> None:
        self._file.seek(self._start + index * BYTES)
        self._file.write(thumbnail.tobytes())
        self._file.flush()
