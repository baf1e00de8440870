from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

import numpy as np

from boneage_desktop.core.jobs import Done, Failed, FindFilms, ImportFilm, OpenFilm, Ready
from boneage_desktop.imaging import worker

DEMO = Path(__file__).parents[3] / "resources/demo/demo-hand.dcm"


def serve_and_tell_what_was_imported(connection, imported):
    worker.main(connection)
    imported.send([name for name in ("keras", "tensorflow", "PySide6") if name in sys.modules])


def test_the_worker_opens_films_reports_failures_and_stays_light(tmp_path):
    (tmp_path / "notes").write_text("not a film")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    told, tell = context.Pipe(duplex=False)
    process = context.Process(target=serve_and_tell_what_was_imported, args=(theirs, tell), daemon=True)
    process.start()
    theirs.close()
    assert isinstance(ours.recv(), Ready)
    (tmp_path / "DICOMDIR").write_bytes(DEMO.read_bytes())
    jobs = (
        OpenFilm(1, str(tmp_path / "notes")),
        OpenFilm(2, str(DEMO)),
        ImportFilm(3, str(DEMO)),
        FindFilms(4, str(tmp_path / "DICOMDIR")),
    )
    for job in jobs:
        ours.send(job)
    failed, done, imported, no_directory = (ours.recv() for _ in jobs)
    assert isinstance(failed, Failed)
    assert (failed.id, failed.code) == (1, "unknown_format")
    assert isinstance(done, Done)
    assert done.id == 2
    assert done.result.pixels.dtype == np.uint16
    assert imported.result.pixels.size == 0, "an import sends no pixels to the window"
    assert imported.result.imprint == done.result.imprint
    assert imported.result.imprint.thumbnail
    assert (no_directory.id, no_directory.code) == (4, "damaged"), "a DICOMDIR is read as one, not searched as a folder"
    ours.close()
    assert told.recv() == []
    process.join()
    assert process.exitcode == 0
