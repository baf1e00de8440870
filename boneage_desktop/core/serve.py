"""The loop of a worker process: take a job from the pipe, answer it, never die of a film."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from typing import Any

from boneage_desktop.core import crash_report
from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.jobs import Done, Failed, Job, Progress, Ready

log = logging.getLogger(__name__)

Report = Callable[[float, str], None]
Handler = Callable[[Any, Report], Any]


def serve(connection: Connection, start: Callable[[], tuple[Ready, Mapping[type, Handler]]]) -> None:
    """Answer jobs until the other end closes.

    start() prepares what is slow and gives (what it is ready for, one handler for each type of job); a handler takes the job
    and report(fraction, note) and returns the result. If start fails, Failed(id=None) is sent and the process ends.
    """
    try:
        ready, handlers = start()
    except Exception as error:
        connection.send(failure(None, error))
        return
    connection.send(ready)
    while True:
        try:
            job = connection.recv()
        except (EOFError, OSError):
            return
        connection.send(_answer(connection, job, handlers))


def end_with_parent() -> None:
    """From now on this process ends at once when the one that started it does, however that ended.

    A training that outlived its window would write beside the one that goes on with its run.
    """
    threading.Thread(target=_wait_for_end, name="parent-watch", daemon=True).start()


def _wait_for_end() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _answer(connection: Connection, job: Job, handlers: Mapping[type, Handler]) -> Done | Failed:
    try:
        result = handlers[type(job)](job, lambda fraction, note: connection.send(Progress(job.id, fraction, note)))
        return Done(job.id, result)
    except Exception as error:
        return failure(job.id, error)


def failure(job_id: int | None, error: Exception) -> Failed:
    """The answer for an error: its code and values if foreseen, else "unexpected" with the places in the code."""
    if isinstance(error, BoneAgeError):
        return Failed(job_id, error.code, error.values)
    log.exception("job failed")
    return Failed(job_id, "unexpected", {}, crash_report.trace(error))
