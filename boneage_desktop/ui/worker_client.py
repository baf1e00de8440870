"""The window's end of a worker process: jobs go out one at a time, answers come back as signals."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from boneage_desktop.core import crash_report
from boneage_desktop.core.jobs import Done, Failed, Job, Progress, Ready

log = logging.getLogger(__name__)

ATTEMPTS = 2
GRACE_MS = 5000


class _Link:
    """One process, its pipe and the thread that waits for what it sends."""

    def __init__(
        self, target: Callable[..., None], arguments: tuple[Any, ...], heard: Callable[[_Link, object], None], *, daemon: bool
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self.process = context.Process(target=target, args=(theirs, *arguments), daemon=daemon)
        self.process.start()
        theirs.close()
        self._heard = heard
        self._reader = threading.Thread(target=self._listen, name="worker-reader", daemon=True)
        self._reader.start()

    def send(self, job: Job) -> None:
        try:
            self._connection.send(job)
        except OSError:
            log.info("worker was gone before its job arrived")

    def kill(self) -> None:
        """End the process and wait for the reader, which hears the pipe close."""
        self.process.kill()
        self._reader.join()
        self.process.join()
        self._connection.close()

    def exit_code(self) -> int:
        self.process.join()
        return self.process.exitcode or 0

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                self._heard(self, None)
                return
            self._heard(self, message)


class WorkerClient(QObject):
    """Runs jobs in a process of its own and survives its death.

    A job that was running when the process died is sent once more to a fresh one; the second death fails it with "worker_lost".
    daemon False: the process may start processes of its own. `keep_report` is given what happened in the process and where, and
    gives the file that tells of it; the failure carries it.
    """

    ready = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    lost = Signal(int)
    _heard = Signal(object, object)

    def __init__(
        self, target: Callable[..., None], *arguments: Any, daemon: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.keep_report: Callable[[str, str], str] = lambda _what, _stack: ""
        self.last_report = ""
        self._target = target
        self._daemon = daemon
        self._arguments = arguments
        self._link: _Link | None = None
        self._is_ready = False
        self._queue: deque[Job] = deque()
        self._running: Job | None = None
        self._dropped: int | None = None
        self._deaths: dict[int, int] = {}
        self._failed_starts = 0
        self._heard.connect(self._on_heard)

    @property
    def process_id(self) -> int | None:
        """The id of the process, None while there is none."""
        return self._link.process.pid if self._link else None

    def start(self) -> None:
        """Start the process if there is none."""
        if self._link is None:
            self._is_ready = False
            self._link = _Link(self._target, self._arguments, self._heard.emit, daemon=self._daemon)

    def submit(self, job: Job, *, first: bool = False) -> None:
        """Queue a job, `first` before all that wait."""
        if first:
            self._queue.appendleft(job)
        else:
            self._queue.append(job)
        self._send_next()

    def hasten(self, job_id: int) -> None:
        """Let a waiting job be the next."""
        job = next((job for job in self._queue if job.id == job_id), None)
        if job is not None:
            self._queue.remove(job)
            self._queue.appendleft(job)

    def cancel(self, job_id: int, *, kill: bool = False) -> None:
        """Forget a job: a waiting one never starts, the answer of a running one is dropped.

        kill: a running one that has not ended after a grace of some seconds is killed with its process.
        """
        self._queue = deque(job for job in self._queue if job.id != job_id)
        if self._running is not None and self._running.id == job_id:
            self._dropped = job_id
            if kill:
                QTimer.singleShot(GRACE_MS, self, lambda: self._kill_if_still_running(job_id))

    def restart(self, *arguments: Any) -> None:
        """A fresh process, with other arguments if given; unfinished jobs are run again."""
        if arguments:
            self._arguments = arguments
        self._failed_starts = 0
        self._stop()
        if self._running is not None and self._running.id != self._dropped:
            self._queue.appendleft(self._running)
        self._running = self._dropped = None
        self.start()

    def close(self) -> None:
        """End the process; nothing is emitted afterwards."""
        self._queue.clear()
        self._running = None
        self._stop()

    def _stop(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            link.kill()

    def _kill_if_still_running(self, job_id: int) -> None:
        if self._running is not None and self._running.id == job_id == self._dropped:
            self.restart()

    def _send_next(self) -> None:
        if self._link is not None and self._is_ready and self._running is None and self._queue:
            self._running = self._queue.popleft()
            self._link.send(self._running)

    def _on_heard(self, link: _Link, message: object) -> None:
        if link is not self._link:
            return
        match message:
            case None:
                self._on_closed(link)
            case Ready():
                self._is_ready, self._failed_starts = True, 0
                self.ready.emit(message)
                self._send_next()
            case Progress():
                if message.id != self._dropped:
                    self.progressed.emit(message)
            case Failed(id=None):
                self._stop()
                self.failed.emit(self._reported(message))
            case Done() | Failed():
                self._on_answered(message)

    def _on_answered(self, message: Done | Failed) -> None:
        dropped = message.id == self._dropped
        self._running = self._dropped = None
        self._send_next()
        if isinstance(message, Failed):
            message = self._reported(message)
        if not dropped:
            (self.finished if isinstance(message, Done) else self.failed).emit(message)

    def _reported(self, failed: Failed) -> Failed:
        """The failure with its report, which an unforeseen one has."""
        if failed.code != "unexpected":
            return failed
        return replace(failed, report=self.keep_report("unforeseen error", failed.details))

    def _on_closed(self, link: _Link) -> None:
        """The process died: start a fresh one unless it cannot even start, and run the unfinished job again."""
        exit_code = link.exit_code()
        log.warning("worker process ended with code %s", exit_code)
        self.last_report = self.keep_report(f"ended with {crash_report.ended(exit_code)}", "")
        self._failed_starts += not self._is_ready
        self._stop()
        victim, self._running = self._running, None
        given_up = self._mourn(victim, exit_code) if victim is not None else None
        self._dropped = None
        self.lost.emit(exit_code)
        if given_up is not None:
            self.failed.emit(given_up)
        if self._failed_starts < ATTEMPTS:
            self.start()
        else:
            self.failed.emit(Failed(None, "worker_lost", {"exit_code": exit_code}, report=self.last_report))

    def _mourn(self, job: Job, exit_code: int) -> Failed | None:
        """Queue the job that was running again, or give it up when it has killed the worker before."""
        if job.id == self._dropped:
            return None
        self._deaths[job.id] = self._deaths.get(job.id, 0) + 1
        if self._deaths[job.id] < ATTEMPTS:
            self._queue.appendleft(job)
            return None
        return Failed(job.id, "worker_lost", {"exit_code": exit_code}, report=self.last_report)
