"""The survey of a project's films: every file looked at once, kept as films.csv and thumbnails.npy.

Each film is written as soon as it was looked at, so a survey that was cut short goes on where it was.
"""

from __future__ import annotations

import csv
import errno
import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TextIO, cast

import cv2
import numpy as np

from boneage_desktop.core import training_project
from boneage_desktop.core.errors import DamagedFilm, DiskFull, FilmNotFound
from boneage_desktop.core.serve import Handler, end_with_parent
from boneage_desktop.core.training_jobs import SurveyFilms
from boneage_desktop.core.training_project import THUMBNAIL
from boneage_desktop.service.film_facts import COLUMNS, SurveyedFilm, film_of, look, row_of, unopened
from boneage_desktop.service.film_names import SUFFIXES, short_names
from boneage_desktop.service.thumbnails import Thumbnails

FILMS, THUMBNAILS = "films.csv", "thumbnails.npy"
MOST_PROCESSES = 4
BATCH = 16
AS_NAMED = "surrogateescape"  # a file's name need not be text

Looked = tuple[SurveyedFilm, np.ndarray]


def handlers() -> Mapping[type, Handler]:
    """What answers SurveyFilms; its process must not be daemonic, since it starts processes of its own."""

    def survey_films(job: SurveyFilms, report: Callable[[float, str], None]) -> int:
        project = Path(job.project)
        try:
            return run(project, training_project.load(project).sources, report)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            raise DiskFull(folder=project) from error

    return {SurveyFilms: survey_films}


def run(
    project: Path, sources: Sequence[str | Path], report: Callable[[float, str], None], *, processes: int | None = None
) -> int:
    """Look at every film of the sources that is not known by path, size and date; the number of films.

    processes: how many look at once; 0 for this one alone. Raises FilmNotFound for a source that is not there: a drive that
    was taken out must not empty the project.
    """
    report(0.0, "surveying")
    project.mkdir(parents=True, exist_ok=True)
    paths = _paths(sources)
    known = _carry_over(project, {str(path) for path in paths}, len(paths))
    unknown = [path for path in paths if str(path) not in known]
    at_once = min(MOST_PROCESSES, os.cpu_count() or 1) if processes is None else processes
    with _opened(project / FILMS, "a") as file, Thumbnails(project / THUMBNAILS) as thumbnails:
        for index, (film, thumbnail) in enumerate(_looked_at(unknown, at_once), len(known)):
            thumbnails[index] = thumbnail
            csv.writer(file, lineterminator="\n").writerow(row_of(replace(film, index=index)))
            file.flush()
            report((index + 1) / len(paths), "surveying")
    return len(paths)


def films(project: Path) -> list[SurveyedFilm]:
    """The films looked at so far, in the order of their index, with their ids."""
    found = list(_rows(project / FILMS))
    ids = short_names([PurePath(film.path) for film in found])
    return [replace(film, id=name) for film, name in zip(found, ids, strict=True)]


def thumbnails(project: Path, indices: Sequence[int]) -> np.ndarray:
    """(n, THUMBNAIL, THUMBNAIL) uint8, copies; the file stays closed, so that the next survey can replace it."""
    with Thumbnails(project / THUMBNAILS) as kept:
        return np.stack([kept[index] for index in indices])


def _paths(sources: Sequence[str | Path]) -> list[Path]:
    found: dict[Path, None] = {}
    for source in (Path(source).absolute() for source in sources):
        if not source.exists():
            raise FilmNotFound(path=source)
        found |= dict.fromkeys([source] if source.is_file() else _films_in(source))
    return list(found)


def _films_in(folder: Path) -> list[Path]:
    """What starts like a film, then what is only named like one: an empty film.dcm is to be listed, not to vanish."""
    from boneage_desktop.imaging import load  # reaches pydicom, which the window does without

    found = load.films_in(folder)
    seen = set(found)
    named = (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path not in seen and path.is_file())
    return found + sorted(path for path in named if not any(part[0] == "." for part in path.relative_to(folder).parts))


def _carry_over(project: Path, wanted: set[str], slots: int) -> set[str]:
    """Keep what is wanted, known and unchanged, and make room for the rest; the paths kept.

    Indices may move, so the old table goes first: a stop between the three steps costs a new survey, never a mix of both.
    """
    table, stamps = project / FILMS, project / THUMBNAILS
    new_table, new_stamps = table.with_suffix(".csv.new"), stamps.with_suffix(".npy.new")
    known = ((film, stamp) for film, stamp in _known(table, stamps) if film.path in wanted and _unchanged(film))
    kept: set[str] = set()
    with _opened(new_table, "w") as file, Thumbnails.create(new_stamps, slots=slots) as new:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for index, (film, stamp) in enumerate(known):
            new[index] = stamp
            writer.writerow(row_of(replace(film, index=index)))
            kept.add(film.path)
    table.unlink(missing_ok=True)
    new_stamps.replace(stamps)
    new_table.replace(table)
    return kept


def _known(table: Path, stamps: Path) -> Iterator[Looked]:
    """What was looked at, as far as both files are there and whole."""
    try:
        with Thumbnails(stamps) as thumbnails:
            for film in _rows(table):
                yield film, thumbnails[film.index]
    except (FileNotFoundError, ValueError):
        return


def _rows(table: Path) -> Iterator[SurveyedFilm]:
    """The films of a table as far as they were written whole."""
    try:
        with _opened(table, "r") as file:
            for row in csv.reader(line for line in file if line.endswith("\n")):
                try:
                    yield film_of(row)
                except (ValueError, KeyError):
                    continue
    except FileNotFoundError:
        return


def _opened(table: Path, mode: str) -> TextIO:
    return cast(TextIO, table.open(mode, newline="", encoding="utf-8", errors=AS_NAMED))


def _unchanged(film: SurveyedFilm) -> bool:
    now = unopened(Path(film.path), "")
    return (now.size, now.mtime_ns) == (film.size, film.mtime_ns)


def _looked_at(paths: Sequence[Path], processes: int) -> Iterator[Looked]:
    """Each path looked at, in order. A film whose decoder ends its process is looked at again alone, then called damaged."""
    if not processes or not paths:
        yield from map(look, paths)
        return
    pool = _pool(processes)
    try:
        for batch in (paths[start : start + BATCH] for start in range(0, len(paths), BATCH)):
            try:
                found = list(pool.map(look, batch))
            except BrokenProcessPool:
                found, pool = [_looked_at_alone(path) for path in batch], _pool(processes)
            yield from found
    finally:
        pool.shutdown(cancel_futures=True)


def _looked_at_alone(path: Path) -> Looked:
    with _pool(1) as pool:
        try:
            return pool.submit(look, path).result()
        except BrokenProcessPool:
            return unopened(path, DamagedFilm.code), np.zeros((THUMBNAIL, THUMBNAIL), np.uint8)


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"), initializer=_begin)


def _begin() -> None:
    end_with_parent()
    cv2.setNumThreads(1)
