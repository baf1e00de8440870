"""Has films of the history read again with the present model, beside what the session does."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Signal

from boneage_desktop.core.errors import REFUSALS
from boneage_desktop.core.jobs import Done, Failed, ImportFilm, ReadFilm
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.service.series import SeriesFilm
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.session import Session


@dataclass(frozen=True)
class Reread:
    """How far it has come: films wanted and read, and the names of those whose file is gone or which could not be read."""

    wanted: int = 0
    read: int = 0
    gone: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()

    @property
    def done(self) -> int:
        return self.read + len(self.gone) + len(self.failed)


class Rereading(QObject):
    """One film at a time, and none while a film of the session waits to be read; what was read before a stop stays.

    A file is looked at first: a reading is kept only where it shows the pixels that the history knows.
    """

    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, session: Session, recorder: HistoryRecorder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False
        self.count = Reread()
        self._session, self._recorder = session, recorder
        self._waiting: deque[SeriesFilm] = deque()
        self._film: SeriesFilm | None = None
        self._ids = itertools.count(-1, -1)  # those of the session count up
        self._job = 0
        for client in session.clients:
            client.finished.connect(self._on_finished)
            client.failed.connect(self._on_failed)
        session.changed.connect(lambda _film: self._go_on())

    def start(self, films: Iterable[SeriesFilm]) -> None:
        """Have these films read, unless others are being read."""
        if self.running:
            return
        self._waiting.extend(films)
        self.running, self.count = bool(self._waiting), Reread(len(self._waiting))
        if self.running:
            self.progressed.emit(self.count)
        self._go_on()

    def stop(self) -> None:
        """Leave the rest."""
        if self.running:
            for client in self._session.clients:
                client.cancel(self._job)
            self._end()

    def _go_on(self) -> None:
        """Take up the next film once nothing of the session waits."""
        if not self.running or self._film is not None or self._session.unread():
            return
        if not self._waiting:
            self._end()
            return
        self._film, self._job = self._waiting.popleft(), next(self._ids)
        if Path(self._film.path).is_file():
            self._session.clients[0].submit(ImportFilm(self._job, self._film.path))
        else:
            self._close_film(gone=(*self.count.gone, PurePath(self._film.path).name))

    def _on_finished(self, done: Done) -> None:
        film = self._film
        if film is None or done.id != self._job:
            return
        if not isinstance(done.result, Radiograph):
            self._recorder.keep_reread(film.film, film.study, done.result)
            self._session.take_reading(film.film, done.result)
            self._close_film(read=self.count.read + 1)
        elif done.result.imprint is not None and done.result.imprint.pixels_sha256 == film.pixels_sha256:
            self._read(film)
        else:
            self._close_film(gone=(*self.count.gone, PurePath(film.path).name))

    def _read(self, film: SeriesFilm) -> None:
        self._job = next(self._ids)
        self._session.clients[1].submit(read_job(self._job, film))

    def _on_failed(self, failed: Failed) -> None:
        if self._film is None or failed.id not in (None, self._job):
            return
        if failed.id is None:
            self.stop()
        else:
            self._close_film(failed=(*self.count.failed, PurePath(self._film.path).name))

    def _close_film(self, **count: object) -> None:
        self.count, self._film = replace(self.count, **count), None
        self.progressed.emit(self.count)
        self._go_on()

    def _end(self) -> None:
        self.running, self._film = False, None
        self._waiting.clear()
        self.finished.emit(self.count)


def read_job(number: int, film: SeriesFilm) -> ReadFilm:
    """Read a film as its reader left it; one that was read against advice is read so again."""
    edits, warnings = film.edits, film.reading.warnings if film.reading is not None else ()
    forced = any(code in warnings for code in REFUSALS)
    return ReadFilm(number, film.path, edits.sex, forced, edits.regions, edits.left_as_is)
