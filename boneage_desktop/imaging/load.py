"""Films from files: what a file is, is decided by its bytes, never by its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from boneage_desktop.core.errors import DamagedFilm, FilmNotFound, NotAnImage, UnknownFormat
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging import dicom, picture

START_BYTES = 160


def open(path: Path | str) -> Radiograph:  # noqa: A001
    """The film in a file; raises a FilmError that says what is wrong and what to do."""
    path = Path(path)
    if path.is_dir():
        raise NotAnImage(path=path, what="folder")
    try:
        with path.open("rb") as file:
            start = file.read(START_BYTES)
            read = _reader(start, path)
            data = start + file.read()
    except FileNotFoundError as error:
        raise FilmNotFound(path=path) from error
    except OSError as error:
        raise DamagedFilm(path=path, detail=error.strerror or "it cannot be read") from error
    return read(data, path)


def is_dicom(start: bytes) -> bool:
    """Whether a file that starts with these bytes is read as DICOM."""
    return _known(start) is dicom.read


def _reader(start: bytes, path: Path) -> Callable[[bytes, Path], Radiograph]:
    if not start:
        raise DamagedFilm(path=path, detail="the file is empty")
    reader = _known(start)
    if reader is None:
        raise UnknownFormat(path=path)
    return reader


def _known(start: bytes) -> Callable[[bytes, Path], Radiograph] | None:
    """DICOM's own mark counts first, since a preamble may make the same file a TIFF (PS3.10 7.1)."""
    if dicom.has_preamble(start):
        return dicom.read
    if picture.picture_format(start):
        return picture.read
    return dicom.read if dicom.is_bare(start) else None


def films_in(folder: Path | str) -> list[Path]:
    """Files under a folder that start like a film, in natural order; hidden ones and DICOMDIR are left out."""
    return [
        path for path in sorted(_files(Path(folder)), key=lambda path: _natural(path, Path(folder))) if _starts_like_film(path)
    ]


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.name.upper() != "DICOMDIR" and path.is_file():
            yield path


def _starts_like_film(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(START_BYTES)
    except OSError:
        return False
    return _known(start) is not None


def _natural(path: Path, folder: Path) -> list[tuple[int, int, str]]:
    """Sorts 2.png before 10.png."""
    pieces = re.findall(r"\d+|\D+", str(path.relative_to(folder)).casefold())
    return [(0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces]
