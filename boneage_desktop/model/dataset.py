"""Labelled films as arrays: decoded and prepared once, split by a seed, joined with their annotated regions."""

from __future__ import annotations

import csv
import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import current_process, get_context
from pathlib import Path

import cv2
import numpy as np

from boneage_desktop.core.errors import DiskFull
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.core.serve import end_with_parent
from boneage_desktop.imaging.prepare import FILM_SIDE, PREPARATION, PreparedFilm, in_square, of_local_contrast, shrink
from boneage_desktop.model.films import LabelledFilm, radiograph

HOLDOUT_SHARE = 0.1
CALIBRATION_SHARE = 0.07
VALIDATION_SHARE = 0.03
SHARES = {"holdout": HOLDOUT_SHARE, "calibration": CALIBRATION_SHARE, "validation": VALIDATION_SHARE, "train": 1.0}
"""Of the films, in the order in which they are dealt out; the last has the rest."""


@dataclass(frozen=True, eq=False)
class FilmArray:
    """Prepared films: pixels (n, side, side) uint8 memory map and to_film (n, 2, 3), in the order of `films`."""

    films: Sequence[LabelledFilm]
    pixels: np.ndarray
    to_film: np.ndarray


@dataclass(frozen=True, eq=False)
class Annotations:
    """Annotated region centres: film indices (n,), centres (n, 11, 3) as x, y in fractions of the prepared square and 1 if
    known.

    boxes: (n, 11, 2), half width and half height in the same fractions, NaN where no box was drawn.
    """

    indices: np.ndarray
    centres: np.ndarray
    boxes: np.ndarray


def prepared_films(
    films: Sequence[LabelledFilm],
    folder: Path,
    report: Callable[[float, str], None],
    *,
    preparation: str = "local_contrast",
    side: int = FILM_SIDE,
) -> FilmArray:
    """All films as squares of `side` pixels, read from the folder's cache if the same list was prepared before.

    preparation: "local_contrast", the one that the program reads with (`imaging.prepare`); "stretched", from the 2nd to the
    99th percentile of the middle of the film; "raw", the grey levels as they are. The last two serve comparisons.
    """
    folder.mkdir(parents=True, exist_ok=True)
    listed = "\n".join(f"{film.source} {film.width} {film.height}" for film in films)
    kind = PREPARATION if (preparation, side) == ("local_contrast", FILM_SIDE) else f"{PREPARATION} {preparation} {side}"
    key = hashlib.sha256(f"{kind}\n{listed}".encode()).hexdigest()[:16]
    pixels_file, places_file = folder / f"films-{key}.npy", folder / f"places-{key}.npy"
    if not places_file.exists():
        reserve(folder, len(films) * side * side)
        pixels = np.lib.format.open_memmap(pixels_file, "w+", np.uint8, (len(films), side, side))
        places = np.empty((len(films), 2, 3))
        work = partial(_prepared, preparation=preparation, side=side)
        with _pool() as pool:
            for index, (square, place) in enumerate(pool.map(work, films, chunksize=32)):
                pixels[index], places[index] = square, place
                if index % 200 == 0:
                    report(index / len(films), "preparing films")
        pixels.flush()
        np.save(places_file, places)
    return FilmArray(films, np.load(pixels_file, mmap_mode="r"), np.load(places_file))


def reserve(folder: Path, size: int) -> None:
    """Error: DiskFull, where a memory map of this many bytes would not find room; a page without room ends the process."""
    if shutil.disk_usage(folder).free < size:
        raise DiskFull(folder=folder)


def _pool() -> Executor:
    """Processes, or threads where this process must start none (a daemon would leave them behind when it is killed)."""
    if current_process().daemon:
        return ThreadPoolExecutor(os.cpu_count())
    return ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=_begin)


def _begin() -> None:
    end_with_parent()
    cv2.setNumThreads(1)


def _prepared(film: LabelledFilm, *, preparation: str, side: int) -> tuple[np.ndarray, np.ndarray]:
    ready = _ready(radiograph(film).pixels, preparation, side)
    return ready.pixels, ready.to_film


def _ready(pixels: np.ndarray, preparation: str, side: int) -> PreparedFilm:
    if preparation == "local_contrast":
        return of_local_contrast(pixels, side=side)
    levels = {"stretched": _stretched, "raw": _raw}[preparation]
    white = float(np.iinfo(pixels.dtype).max) if pixels.dtype.kind in "ui" else float(pixels.max())
    grey = shrink(pixels) * (255 / white if preparation == "raw" else 1)
    return in_square(grey, levels, side=side, around=0)


def _raw(grey: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(grey), 0, 255).astype(np.uint8)


def _stretched(grey: np.ndarray) -> np.ndarray:
    rows, columns = grey.shape
    middle = grey[rows // 8 : -(rows // 8) or None, columns // 8 : -(columns // 8) or None]
    low, high = np.percentile(middle, (2, 99))
    return _raw((grey - low) * (255 / max(high - low, 1e-6)))


def same_films(array: FilmArray) -> list[list[str]]:
    """Groups of ids whose prepared films are equal, pixel by pixel."""
    found: dict[bytes, list[str]] = {}
    for film, pixels in zip(array.films, array.pixels, strict=True):
        found.setdefault(hashlib.sha256(pixels.tobytes()).digest(), []).append(film.id)
    return [ids for ids in found.values() if len(ids) > 1]


def split(films: Sequence[LabelledFilm], seed: int) -> dict[str, np.ndarray]:
    """Indices of the parts "train", "validation", "calibration", "holdout" and "excluded".

    Films of any split but "dev" or none are excluded. "validation" chooses, "calibration" sets the intervals, "holdout" is
    measured on and chooses nothing. Where the films state a part, that is it; else all films of a patient go into one.
    """
    usable = np.array([film.split in (None, "dev") for film in films])
    indices = np.flatnonzero(usable)
    part_of = _stated(films, indices) if any(film.part for film in films) else _drawn(films, indices, seed)
    return {part: indices[part_of == part] for part in SHARES} | {"excluded": np.flatnonzero(~usable)}


def _stated(films: Sequence[LabelledFilm], indices: np.ndarray) -> np.ndarray:
    return np.array([films[index].part for index in indices])


def _drawn(films: Sequence[LabelledFilm], indices: np.ndarray, seed: int) -> np.ndarray:
    """The part of each of these films: patients in an order drawn by the seed, each in the part that its first film falls in;
    a film without a patient is one of its own.
    """
    patients: dict[str | int, list[int]] = {}
    for place, index in enumerate(indices):
        patients.setdefault(films[index].patient or int(index), []).append(place)
    ends = np.cumsum([round(len(indices) * share) for share in list(SHARES.values())[:-1]])
    part_of = np.empty(len(indices), dtype="<U11")
    groups, placed = list(patients.values()), 0
    for number in np.random.default_rng(seed).permutation(len(groups)):
        part_of[groups[number]] = list(SHARES)[np.searchsorted(ends, placed, side="right")]
        placed += len(groups[number])
    return part_of


def read_annotations(folder: Path, array: FilmArray) -> Annotations:
    """The centres of `boxes.csv` and `points.csv` (id, roi, cx, cy[, w, h] in fractions of the film) for the films at hand."""
    index_of = {film.id: index for index, film in enumerate(array.films)}
    found: dict[int, tuple[np.ndarray, np.ndarray]] = {}
    for name in ("boxes.csv", "points.csv"):
        if not (folder / name).exists():
            continue
        with (folder / name).open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row["id"] in index_of and row["roi"] in REGIONS:
                    _note(found, index_of[row["id"]], row, array.to_film)
    indices = np.array(sorted(found), dtype=int)
    centres = np.stack([found[index][0] for index in indices]) if len(indices) else np.zeros((0, len(REGIONS), 3))
    boxes = np.stack([found[index][1] for index in indices]) if len(indices) else np.zeros((0, len(REGIONS), 2))
    return Annotations(indices, centres, boxes)


def _note(found: dict[int, tuple[np.ndarray, np.ndarray]], index: int, row: dict[str, str], to_film: np.ndarray) -> None:
    centres, boxes = found.setdefault(index, (np.zeros((len(REGIONS), 3)), np.full((len(REGIONS), 2), np.nan)))
    region, place = REGIONS.index(row["roi"]), to_film[index]
    centres[region] = (float(row["cx"]) - place[0, 2]) / place[0, 0], (float(row["cy"]) - place[1, 2]) / place[1, 1], 1
    if row.get("w"):
        boxes[region] = float(row["w"]) / place[0, 0] / 2, float(row["h"]) / place[1, 1] / 2
