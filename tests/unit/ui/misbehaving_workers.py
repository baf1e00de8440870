"""Worker processes that hang, die, or never start."""

from __future__ import annotations

import os
import time

from boneage_desktop.core.jobs import OpenFilm, Ready
from boneage_desktop.core.serve import serve

HANG, DIE = "hang", "die"


def obliging(connection) -> None:
    """Answers a job with its path, unless the path asks for worse."""
    serve(connection, lambda: (Ready(), {OpenFilm: _do}))


def stillborn(connection) -> None:
    os._exit(4)


def _do(job: OpenFilm, report) -> str:
    if job.path == HANG:
        time.sleep(60)
    if job.path == DIE:
        os._exit(3)
    return job.path
