"""The process that opens films, so that the window never waits for a decoder; it starts without the network's libraries."""

from __future__ import annotations

from collections.abc import Mapping
from multiprocessing.connection import Connection

from boneage_desktop.core.jobs import FindFilms, OpenFilm, Ready
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.serve import Handler, Report, serve


def main(connection: Connection) -> None:
    """Opens films until the other end closes: OpenFilm is answered with a Radiograph, FindFilms with the paths of a folder."""
    serve(connection, _start)


def _start() -> tuple[Ready, Mapping[type, Handler]]:
    from boneage_desktop.imaging import dicom_coding, load

    def open_film(job: OpenFilm, _report: Report) -> Radiograph:
        return load.open(job.path)

    def find_films(job: FindFilms, _report: Report) -> tuple[str, ...]:
        return tuple(str(path) for path in load.films_in(job.folder))

    dicom_coding.warm()
    return Ready(), {OpenFilm: open_film, FindFilms: find_films}
