"""The process that owns the model; imports what computes only once it runs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from boneage_desktop.core.jobs import LbpOverlay, ReadFilm, Ready
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.core.serve import Handler, Report, serve
from boneage_desktop.imaging import load


def main(
    connection: Connection,
    model_folder: Path | None = None,
    device: str = "auto",
    mode: str = "best",
    engine: str = "auto",
) -> None:
    """Serve ReadFilm and LbpOverlay until the other end of the pipe closes."""

    def start() -> tuple[Ready, Mapping[type, Handler]]:
        from boneage_desktop.model.estimator import Estimator

        estimator = Estimator.open(model_folder, device=device, mode=mode, engine=engine)
        estimator.warm_up()

        def read(job: ReadFilm, report: Report) -> Reading:
            report(0.1, "opening")
            film = _open(job.path)
            report(0.4, "reading")
            return estimator.read(film, sex=job.sex, force=job.force, regions=job.regions, left_as_is=job.left_as_is)

        model = estimator.model
        details = {"device": estimator.device, "model": model.name, "version": model.version}
        return Ready(details, estimator.modes, estimator.places_regions), {ReadFilm: read, LbpOverlay: _overlay}

    serve(connection, start)


def _open(path: str) -> Radiograph:
    """The film of a file; the last one stays open, since one whose regions are being placed is read again and again."""
    try:
        file = Path(path).stat()
    except OSError:
        return load.open(path)
    return _opened(path, file.st_mtime_ns, file.st_size)


@lru_cache(maxsize=1)
def _opened(path: str, _changed_ns: int, _size: int) -> Radiograph:
    return load.open(path)


def _overlay(job: LbpOverlay, _report: Report) -> np.ndarray:
    from boneage_desktop.model.overlay import lbp_overlay

    return lbp_overlay(load.open(job.path), job.operators, longest_side=job.longest_side)
