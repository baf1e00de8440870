"""Labelled films as arrays: decoded and prepared once, split by a seed, joined with their annotated regions."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.imaging.prepare import FILM_SIDE, PREPARATION, prepare
from boneage_desktop.model.films import LabelledFilm, radiograph

HOLDOUT_SHARE = 0.1
CALIBRATION_SHARE = 0.1


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


def prepared_films(films: Sequence[LabelledFilm], folder: Path, report: Callable[[float, str], None]) -> FilmArray:
    """All films prepared by `imaging.prepare`, read from the folder's cache if the same list was prepared before."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = "\n".join(f"{film.source} {film.width} {film.height}" for film in films)
    key = hashlib.sha256(f"{PREPARATION}\n{listed}".encode()).hexdigest()[:16]
    pixels_file, places_file = folder / f"films-{key}.npy", folder / f"places-{key}.npy"
    if not places_file.exists():
        shape = (len(films), FILM_SIDE, FILM_SIDE)
        pixels = np.lib.format.open_memmap(pixels_file, "w+", np.uint8, shape)
        places = np.empty((len(films), 2, 3))
        with ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=cv2.setNumThreads, initargs=(1,)) as pool:
            for index, (square, place) in enumerate(pool.map(_prepared, films, chunksize=32)):
                pixels[index], places[index] = square, place
                if index % 200 == 0:
                    report(index / len(films), "preparing films")
        pixels.flush()
        np.save(places_file, places)
    return FilmArray(films, np.load(pixels_file, mmap_mode="r"), np.load(places_file))


def _prepared(film: LabelledFilm) -> tuple[np.ndarray, np.ndarray]:
    ready = prepare(radiograph(film))
    return ready.pixels, ready.to_film


def split(films: Sequence[LabelledFilm], seed: int) -> dict[str, np.ndarray]:
    """Indices of the parts "train", "calibration", "holdout" and "excluded"; films of any split but "dev" or none are
    excluded.
    """
    usable = np.array([film.split in (None, "dev") for film in films])
    order = np.random.default_rng(seed).permutation(np.flatnonzero(usable))
    holdout, calibration = round(len(order) * HOLDOUT_SHARE), round(len(order) * CALIBRATION_SHARE)
    parts = {
        "holdout": order[:holdout],
        "calibration": order[holdout : holdout + calibration],
        "train": order[holdout + calibration :],
    }
    return {name: np.sort(part) for name, part in parts.items()} | {"excluded": np.flatnonzero(~usable)}


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
