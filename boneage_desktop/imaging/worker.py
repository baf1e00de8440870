"""The process that opens films, so that the window never waits for a decoder; it starts without the network's libraries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from boneage_desktop.core.copies import CopyFilm, FilmLook, LookForText
from boneage_desktop.core.jobs import FindFilms, ImportFilm, OpenFilm, Ready
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.serve import Handler, Report, serve


def main(connection: Connection) -> None:
    """Opens films until the other end closes, and copies them without identity: OpenFilm is answered with a Radiograph,
    FindFilms with paths.
    """
    serve(connection, _start)


def _start() -> tuple[Ready, Mapping[type, Handler]]:
    import numpy as np

    from boneage_desktop.imaging import dicom_coding, dicomdir, load
    from boneage_desktop.imaging.imprint import imprint

    def open_film(job: OpenFilm | ImportFilm, _report: Report) -> Radiograph:
        film = load.open(job.path)
        return replace(film, imprint=imprint(film))

    def import_film(job: ImportFilm, report: Report) -> Radiograph:
        return replace(open_film(job, report), pixels=np.zeros((0, 0), np.uint8))

    def find_films(job: FindFilms, _report: Report) -> tuple[str, ...]:
        where = Path(job.folder)
        return tuple(str(path) for path in (dicomdir.films_of(where) if where.is_file() else load.films_in(where)))

    def look_for_text(job: LookForText, _report: Report) -> FilmLook:
        from boneage_desktop.imaging.anonymise import copying

        return copying.look(job)

    def copy_film(job: CopyFilm, _report: Report) -> str:
        from boneage_desktop.imaging.anonymise import copying

        return copying.copy(job)

    dicom_coding.warm()
    opening: dict[type, Handler] = {OpenFilm: open_film, ImportFilm: import_film, FindFilms: find_films}
    return Ready(), {**opening, LookForText: look_for_text, CopyFilm: copy_film}
