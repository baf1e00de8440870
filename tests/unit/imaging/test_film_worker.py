from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

import numpy as np

from boneage_desktop.core.jobs import Done, Failed, OpenFilm, Ready
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
    for job in (OpenFilm(1, str(tmp_path / "notes")), OpenFilm(2, str(DEMO))):
        ours.send(job)
    failed, done = ours.recv(), ours.recv()
    assert isinstance(failed, Failed)
    assert (failed.id, failed.code) == (1, "unknown_format")
    assert isinstance(done, Done)
    assert done.id == 2
    assert done.result.pixels.dtype == np.uint16
    ours.close()
    assert told.recv() == []
    process.join()
    assert process.exitcode == 0
