"""Looks at films and copies them without identity in a process of its own, one after the other."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from boneage_desktop.core.copies import Box, CopyFilm, FilmLook, KnownFacts, LookForText
from boneage_desktop.core.jobs import Done, Failed, FindFilms
from boneage_desktop.service.copy_run import CopyRun
from boneage_desktop.ui.worker_client import WorkerClient

PARTS = ".copy-*.part"
Planned = tuple[FilmLook, tuple[Box, ...], KnownFacts]


class CopySession(QObject):
    """One thing at a time: it looks at what was added, then copies what is planned. A stop lets the film in hand be finished.
    The client is used by one session at a time.

    looked carries a FilmLook. `failed` are the films that could not be opened or copied, with the reason.
    """

    looked = Signal(object)
    progressed = Signal()
    ended = Signal()

    def __init__(self, client: WorkerClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks: list[FilmLook] = []
        self.failed: list[tuple[str, Failed]] = []
        self.run: CopyRun | None = None
        self.done = self.total = 0
        self._client = client
        self._ids = itertools.count(1)
        self._waiting: deque[LookForText | FindFilms | Planned] = deque()
        self._now: LookForText | FindFilms | CopyFilm | None = None
        self._look: FilmLook | None = None
        client.finished.connect(self._on_finished)
        client.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether films are being looked at or copied."""
        return self._now is not None

    @property
    def copying(self) -> bool:
        """Whether films are being copied."""
        return self.running and self.run is not None

    def look(self, films: Sequence[str | Path]) -> None:
        """Look at these films, each once."""
        known = {look.path for look in self.looks}
        known |= {job.path for job in (*self._waiting, self._now) if isinstance(job, LookForText)}
        new = [str(film) for film in films if str(film) not in known]
        self._waiting.extend(LookForText(next(self._ids), film) for film in dict.fromkeys(new))
        self.total += len(set(new))
        self._begin()

    def look_into(self, folder: Path) -> None:
        """Look at the films of a folder or a DICOM medium."""
        listed = folder / "DICOMDIR"
        self._waiting.append(FindFilms(next(self._ids), str(listed if listed.is_file() else folder)))
        self._begin()

    def copy(self, run: CopyRun, planned: Sequence[Planned]) -> None:
        """Copy what is planned."""
        self.run, self.done, self.total = run, 0, len(planned)
        self._waiting.extend(planned)
        self._begin()

    def stop(self) -> None:
        """Leave the rest."""
        self._waiting.clear()

    def close(self) -> None:
        """End the process at once; a copy that was being written is not left behind."""
        job, self._now = self._now, None
        self._waiting.clear()
        self._client.close()
        if isinstance(job, CopyFilm):
            for unfinished in (*Path(job.folder).glob(PARTS), *Path(job.folder).glob(f"{job.name}.*")):
                unfinished.unlink(missing_ok=True)

    def _begin(self) -> None:
        if not self.running:
            self._client.start()
            self._go_on()

    def _go_on(self) -> None:
        self.progressed.emit()
        if not self._waiting:
            self._end()
            return
        job = self._waiting.popleft()
        if isinstance(job, tuple):
            assert self.run is not None
            self._look, black, known = job
            job = self.run.job(next(self._ids), self._look, black=black, known=known)
        self._now = job
        self._client.submit(job)

    def _on_finished(self, done: Done) -> None:
        job, self._now = self._now, None
        if job is None or done.id != job.id:
            return
        if isinstance(job, FindFilms):
            self._now = job
            self.look(done.result)
        elif isinstance(job, LookForText):
            self.looks.append(done.result)
            self.looked.emit(done.result)
        elif self.run is not None and self._look is not None:
            self.run.keep(job, self._look, done.result)
        self.done += not isinstance(job, FindFilms)
        self._go_on()

    def _on_failed(self, failed: Failed) -> None:
        job, self._now = self._now, None
        if job is None:
            return
        self.failed.append((job.path if not isinstance(job, FindFilms) else job.folder, failed))
        self.done += not isinstance(job, FindFilms)
        if failed.id is None or failed.code == "copy":
            self._waiting.clear()
        self._go_on()

    def _end(self) -> None:
        self._now = None
        if self.run is not None:
            self._client.close()
        self.ended.emit()
