"""Takes the films of a folder or a DICOMDIR into the history, in a process of its own and one at a time."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from boneage_desktop.core.jobs import Done, Failed, FindFilms, ImportFilm
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.worker_client import WorkerClient


@dataclass(frozen=True)
class Imported:
    """How far an import has come: films found, new ones, known ones, and those that could not be opened."""

    found: int = 0
    new: int = 0
    known: int = 0
    failed: int = 0

    @property
    def done(self) -> int:
        return self.new + self.known + self.failed


class HistoryImport(QObject):
    """One import at a time; what was imported before a stop stays."""

    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, recorder: HistoryRecorder, client: WorkerClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False
        self.count = Imported()
        self._recorder = recorder
        self._client = client
        self._ids = itertools.count(1)
        self._waiting: deque[str] = deque()
        client.finished.connect(self._on_finished)
        client.failed.connect(self._on_failed)

    def start(self, where: Path) -> None:
        """Import the films of a folder, by its DICOMDIR if it has one."""
        if self.running or self._recorder.history is None:
            return
        self.running, self.count = True, Imported()
        listed = where / "DICOMDIR"
        self._client.start()
        self._client.submit(FindFilms(next(self._ids), str(listed if listed.is_file() else where)))
        self.progressed.emit(self.count)

    def stop(self) -> None:
        """Leave the rest."""
        if self.running:
            self._end()

    def close(self) -> None:
        """End the process."""
        self._client.close()

    def _on_finished(self, done: Done) -> None:
        if not self.running:
            return
        if isinstance(done.result, tuple):
            self._waiting.extend(done.result)
            self.count = replace(self.count, found=len(done.result))
        else:
            new = self._recorder.take_in(done.result)
            self.count = replace(self.count, new=self.count.new + new, known=self.count.known + (not new))
        self._go_on()

    def _on_failed(self, failed: Failed) -> None:
        if not self.running:
            return
        self.count = replace(self.count, failed=self.count.failed + 1)
        if failed.id is None:
            self._end()
        else:
            self._go_on()

    def _go_on(self) -> None:
        self.progressed.emit(self.count)
        if self._waiting:
            self._client.submit(ImportFilm(next(self._ids), self._waiting.popleft()))
        else:
            self._end()

    def _end(self) -> None:
        self.running = False
        self._waiting.clear()
        self._client.close()
        self.finished.emit(self.count)
