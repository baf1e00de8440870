"""Films with known bone ages, for training and evaluation: a table of labels and folders or zip files of films."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from math import isfinite
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile, is_zipfile

import numpy as np

from boneage_desktop.core.errors import DamagedFilm, FilmNotFound, LabelsError, UnsupportedCoding
from boneage_desktop.core.radiograph import Radiograph, Sex
from boneage_desktop.core.training_project import PARTS
from boneage_desktop.imaging import load, picture
from boneage_desktop.imaging.prepare import at_aspect

FILM_SUFFIXES = ("", ".bmp", ".dcm", ".dicom", ".jpeg", ".jpg", ".jxl", ".png", ".tif", ".tiff", ".webp")
SEXES = {"true": Sex.MALE, "1": Sex.MALE, "m": Sex.MALE, "male": Sex.MALE}
SEXES |= {"false": Sex.FEMALE, "0": Sex.FEMALE, "f": Sex.FEMALE, "female": Sex.FEMALE, "": Sex.UNKNOWN, "unknown": Sex.UNKNOWN}


@dataclass(frozen=True)
class FilmSource:
    """Where a film is stored: a file, or a member of a zip file."""

    path: Path
    member: str | None = None


@dataclass(frozen=True)
class LabelledFilm:
    """A film and its labelled age; width and height are those of the film before it was squashed, None if not stated.

    patient: a name for the person, "" if not stated; part: of a training, where the table divides the films itself.
    """

    id: str
    age_months: float
    sex: Sex
    width: int | None
    height: int | None
    split: str | None
    source: FilmSource
    patient: str = ""
    part: str | None = None


def labelled_films(paths: Iterable[Path], labels: Path) -> list[LabelledFilm]:
    """The films of the table that are in the folders, zip files (of pictures) or files, in the order of the table.

    The table is CSV with the columns id, boneage (months), male and optionally width, height (of the raw film), split,
    patient, part (all films or none) and path; a film's id is its name without the suffix, but where the table gives a path,
    the film is that file. Errors: FilmNotFound for a path that does not exist, LabelsError for a table that cannot be used or
    that names none of the films.
    """
    sources: dict[str, FilmSource] = {}
    for path in paths:
        for name, source in _sources(Path(path)):
            sources.setdefault(name, source)
    rows = [_labelled(row, line, sources, labels) for line, row in _rows(labels)]
    films = [film for film in rows if film is not None]
    if not films:
        raise LabelsError(path=labels, detail=f"none of the {len(sources)} films found is in its column id")
    if len({film.part is None for film in films}) > 1:
        raise LabelsError(path=labels, detail="some of its films have a part and others have none")
    return films


def radiograph(film: LabelledFilm) -> Radiograph:
    """The film with its raw aspect: a squashed copy is stretched back to width:height, its longer side kept."""
    opened = _open(film.source)
    pixels = opened.pixels
    if film.height is not None and film.width is not None:
        pixels = at_aspect(pixels, rows=film.height, columns=film.width)
    spacing = opened.spacing if pixels is opened.pixels else None
    return replace(opened, pixels=pixels, spacing=spacing, patient=replace(opened.patient, sex=film.sex))


def _sources(path: Path) -> Iterator[tuple[str, FilmSource]]:
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.suffix.lower() in FILM_SUFFIXES and file.is_file())
        yield from ((file.stem, FilmSource(file)) for file in files)
    elif not path.exists():
        raise FilmNotFound(path=path)
    elif is_zipfile(path):
        members = (PurePosixPath(name) for name in _archive(path, os.getpid()).namelist() if not name.endswith("/"))
        yield from ((m.stem, FilmSource(path, str(m))) for m in members if m.suffix.lower() in FILM_SUFFIXES)
    else:
        yield path.stem, FilmSource(path)


def _rows(labels: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        with labels.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = {"id", "boneage", "male"} - set(reader.fieldnames or ())
            rows = [(reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LabelsError(path=labels, detail=str(error)) from error
    if missing:
        raise LabelsError(path=labels, detail=f"the columns {', '.join(sorted(missing))} are missing")
    return rows


def _labelled(row: dict[str, str], line: int, sources: dict[str, FilmSource], labels: Path) -> LabelledFilm | None:
    source = FilmSource(labels.parent / row["path"]) if row.get("path") else sources.get(row["id"])
    if source is None:
        return None
    try:
        age = float(row["boneage"])
        sex = SEXES[(row["male"] or "").strip().lower()]
        width, height = (int(row[side]) if row.get(side) else None for side in ("width", "height"))
    except (KeyError, ValueError) as error:
        raise LabelsError(path=labels, detail=f"line {line} cannot be read ({error})") from error
    if not (isfinite(age) and age >= 0 and all(side is None or side > 0 for side in (width, height))):
        raise LabelsError(path=labels, detail=f"line {line} has an impossible age or size")
    part = row.get("part") or None
    if part not in (None, *PARTS):
        raise LabelsError(path=labels, detail=f"line {line} names no part that there is ({part})")
    return LabelledFilm(
        row["id"], age, sex, width, height, row.get("split") or None, source, patient=row.get("patient") or "", part=part
    )


def _open(source: FilmSource) -> Radiograph:
    if source.member is None and source.path.suffix.lower() != ".jxl":
        return load.open(source.path)
    name = source.path if source.member is None else source.path / source.member
    data = source.path.read_bytes() if source.member is None else _archive(source.path, os.getpid()).read(source.member)
    return _jpeg_xl(data, name) if name.suffix.lower() == ".jxl" else picture.read(data, name)


@cache
def _archive(path: Path, process: int) -> ZipFile:  # noqa: ARG001 - a forked process must not share the file's position
    try:
        return ZipFile(path)
    except BadZipFile as error:
        raise DamagedFilm(path=path, detail=str(error)) from error


def _jpeg_xl(data: bytes, name: Path) -> Radiograph:
    try:
        import pillow_jxl  # noqa: F401 - registers the decoder with Pillow
        from PIL import Image
    except ImportError as error:
        raise UnsupportedCoding(path=name, coding="JPEG XL (this needs the Python package pillow-jxl-plugin)") from error
    try:
        pixels = np.array(Image.open(io.BytesIO(data)).convert("L"))
    except (OSError, RuntimeError, ValueError) as error:
        raise DamagedFilm(path=name, detail="its JPEG XL data cannot be decoded") from error
    return Radiograph(pixels, name, hashlib.sha256(data).hexdigest(), "JPEG XL")
