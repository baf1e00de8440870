"""The films opened in this session and what is being done with them; the window only shows it."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import REFUSALS
from boneage_desktop.core.jobs import Done, Failed, FindFilms, Job, LbpOverlay, OpenFilm, Progress, ReadFilm, Ready
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Mode, Reading
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.worker_client import WorkerClient

FILMS_IN_MEMORY = 4


class Session(QObject):
    """Opens films, has them read again whenever an edit asks for it, and drops answers that nobody waits for."""

    added = Signal(object)
    opened = Signal(object, object)
    read = Signal(object)
    edited = Signal(object)
    changed = Signal(object)
    selected = Signal(object)
    overlaid = Signal(object)
    trouble = Signal(object)
    model_changed = Signal()
    reader_lost = Signal()
    nothing_found = Signal(object)

    def __init__(self, opener: WorkerClient, reader: WorkerClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.films: list[Film] = []
        self.current: Film | None = None
        self.model: dict[str, str] | None = None
        self.model_failure: Failed | None = None
        self.modes: tuple[Mode, ...] = ()
        self.places_regions = True
        self.reader_first = False
        self.preparing = QElapsedTimer()
        self.preparing.start()
        self._opener = opener
        self._reader = reader
        self._ids = itertools.count(1)
        self._awaited: dict[int, tuple[Job, Film | None]] = {}
        self._recent: list[Film] = []
        for client in (opener, reader):
            client.finished.connect(self._on_finished)
            client.progressed.connect(self._on_progressed)
        opener.failed.connect(self._on_opening_failed)
        reader.failed.connect(self._on_reading_failed)
        reader.ready.connect(self._on_reader_ready)
        reader.lost.connect(self._on_reader_lost)

    def start(self) -> None:
        """Start both worker processes, the one that opens films first."""
        self._opener.start()
        self.preparing.restart()
        self._reader.start()

    def close(self) -> None:
        """End both worker processes."""
        self._opener.close()
        self._reader.close()

    def open(self, paths: list[Path]) -> None:
        """Add films and those of folders and DICOMDIRs; the first is shown, also where it was open already."""
        for path in paths:
            if _holds_films(path):
                self._ask(self._opener, FindFilms(next(self._ids), str(path)), None)
        self._add([path.absolute() for path in paths if not _holds_films(path)])

    def select(self, film: Film) -> None:
        """Show a film; its reading goes before all others."""
        if self.current is not None and film is not self.current:
            self.current.overlays.clear()
        self.current = film
        if film.radiograph is None and film.state is not State.FAILED:
            self._hasten_opening(film)
        self._keep(film)
        if film.reading_job is not None:
            self._reader.hasten(film.reading_job)
        self.selected.emit(film)

    def take(self, path: Path) -> Film:
        """The film of a file, added where it is not there yet, without showing it."""
        found = next((film for film in self.films if film.path == path.absolute()), None)
        return found or self._new(path.absolute())

    def hold(self, film: Film) -> None:
        """Have the pixels of a film that is shown beside the current one."""
        if film.radiograph is None and film.state is not State.FAILED:
            self._hasten_opening(film)
        self._keep(film)

    def edit(self, film: Film, edits: Edits) -> None:
        """Take over what the reader changed; it can be undone."""
        if edits != film.edits:
            film.past.append(film.edits)
            film.future.clear()
            self._apply(film, edits)

    def settle(self, film: Film, **values: object) -> None:
        """Take over what cannot be undone, since it would not be the same a second time."""
        film.past = [replace(edits, **values) for edits in film.past]
        film.future = [replace(edits, **values) for edits in film.future]
        self._apply(film, replace(film.edits, **values))

    def set_reader_first(self, on: bool) -> None:
        """Whether the reader reads before the machine's age is shown: from the next film on, and off at once."""
        self.reader_first = on
        for film in self.films:
            film.reader_first = on and film.state is State.OPENING
            self.changed.emit(film)

    def undo(self, film: Film) -> None:
        """Go back one edit."""
        if film.past:
            film.future.append(film.edits)
            self._apply(film, film.past.pop())

    def redo(self, film: Film) -> None:
        """Take back the last undo."""
        if film.future:
            film.past.append(film.edits)
            self._apply(film, film.future.pop())

    def try_again(self, film: Film) -> None:
        """Open a film that could not be opened, or read one that could not be read, once more."""
        film.failure = None
        if film.radiograph is None:
            film.state = State.OPENING
            self._ask(self._opener, OpenFilm(next(self._ids), str(film.path)), film, first=True)
        else:
            self._read(film)
        self.changed.emit(film)

    def read_anyway(self, film: Film) -> None:
        """Read a film that was refused; its reading carries the reason as a warning."""
        film.forced = True
        self._read(film)
        self.changed.emit(film)

    def restart_reader(self, *arguments: object) -> None:
        """Start the reading process afresh, on another model if its arguments are given; waiting films are read by it."""
        self.model = self.model_failure = None
        self.preparing.restart()
        self._reader.restart(*arguments)
        self.model_changed.emit()

    def stop(self) -> None:
        """Give up what is being read and what waits to be read."""
        for film in self.films:
            if film.reading_job is not None:
                self._forget_reading(film, kill=True)
                film.state, film.progress = (State.READ if film.answer else State.NEW), None
                self.changed.emit(film)

    def want_overlay(self, film: Film, operators: tuple[str, ...]) -> None:
        """Have a texture computed; `overlaid` tells when it is in `film.overlays`."""
        wanted = any(
            owner is film and isinstance(job, LbpOverlay) and job.operators == operators
            for job, owner in self._awaited.values()
        )
        if operators not in film.overlays and not wanted:
            self._ask(self._reader, LbpOverlay(next(self._ids), str(film.path), operators), film, first=True)

    @property
    def clients(self) -> tuple[WorkerClient, WorkerClient]:
        """Opener and reader, for work beside the session's; such jobs have numbers below zero and are answered there."""
        return self._opener, self._reader

    def take_reading(self, number: int, reading: Reading) -> None:
        """Show a reading of a film of the history that was asked for beside the session, where that film is open and read."""
        for film in self.films:
            if film.known is not None and film.known.film == number and film.state is State.READ:
                film.answer = reading
                self.changed.emit(film)

    @property
    def reader_process_id(self) -> int | None:
        """The id of the reading process."""
        return self._reader.process_id

    @property
    def reader_report(self) -> str:
        """The report on the reading process that stopped last, "" for none."""
        return self._reader.last_report

    def unread(self) -> int:
        """How many films wait for their reading."""
        return sum(film.reading_job is not None for film in self.films)

    def _add(self, paths: list[Path]) -> None:
        known = {film.path: film for film in self.films}
        chosen = None
        for path in paths:
            film = known.get(path)
            if film is None:
                film = known[path] = self._new(path)
            chosen = chosen or film
        if chosen is not None:
            self.select(chosen)

    def _new(self, path: Path) -> Film:
        film = Film(path, reader_first=self.reader_first)
        self.films.append(film)
        self.added.emit(film)
        self._ask(self._opener, OpenFilm(next(self._ids), str(path)), film)
        return film

    def _apply(self, film: Film, edits: Edits) -> None:
        asks_anew = _asked(edits) != _asked(film.edits)
        film.edits = edits
        if asks_anew and film.state in (State.NEW, State.READING, State.READ, State.REFUSED):
            self._read(film)
        self.edited.emit(film)
        self.changed.emit(film)

    def _read(self, film: Film) -> None:
        """Ask for a reading; an older question about the same film is no longer awaited."""
        self._forget_reading(film)
        film.state, film.failure, film.progress = State.READING, None, None
        edits = film.edits
        job = ReadFilm(next(self._ids), str(film.path), edits.sex, film.forced, edits.regions, edits.left_as_is)
        film.reading_job = job.id
        self._ask(self._reader, job, film, first=film is self.current)

    def _ask(self, client: WorkerClient, job: Job, film: Film | None, *, first: bool = False) -> None:
        self._awaited[job.id] = (job, film)
        client.submit(job, first=first)

    def _forget_reading(self, film: Film, *, kill: bool = False) -> None:
        if film.reading_job is not None:
            del self._awaited[film.reading_job]
            self._reader.cancel(film.reading_job, kill=kill)
            film.reading_job = None

    def _hasten_opening(self, film: Film) -> None:
        for job_id, (job, owner) in self._awaited.items():
            if owner is film and isinstance(job, OpenFilm):
                self._opener.hasten(job_id)
                return
        self._ask(self._opener, OpenFilm(next(self._ids), str(film.path)), film, first=True)

    def _keep(self, film: Film) -> None:
        """Hold the pixels of the films last shown, let go of the others'."""
        if film in self._recent:
            self._recent.remove(film)
        self._recent.append(film)
        while len(self._recent) > FILMS_IN_MEMORY:
            self._recent.pop(0).radiograph = None

    def _on_finished(self, done: Done) -> None:
        job, film = self._awaited.pop(done.id, (None, None))
        if isinstance(job, FindFilms):
            self._on_found(job, done.result)
        elif isinstance(job, OpenFilm) and film is not None:
            self._on_opened(film, done.result)
        elif isinstance(job, ReadFilm) and film is not None:
            film.answer, film.state, film.progress, film.reading_job = done.result, State.READ, None, None
            self.read.emit(film)
            self.changed.emit(film)
        elif isinstance(job, LbpOverlay) and film is not None and film is self.current:
            film.overlays[job.operators] = done.result
            self.overlaid.emit(film)

    def _on_found(self, job: FindFilms, paths: tuple[str, ...]) -> None:
        if not paths:
            self.nothing_found.emit(Path(job.folder))
        self._add([Path(path).absolute() for path in paths])

    def _on_opened(self, film: Film, radiograph: Radiograph) -> None:
        film.patient, film.study_date = radiograph.patient, radiograph.study_date
        film.stated_age_months = radiograph.stated_age_months
        film.radiograph = radiograph if film in self._recent else None
        if film.state is State.OPENING:
            self.opened.emit(film, radiograph)
            self._read(film)
        self.changed.emit(film)

    def _on_progressed(self, progress: Progress) -> None:
        job, film = self._awaited.get(progress.id, (None, None))
        if isinstance(job, ReadFilm) and film is not None:
            film.progress = progress
            self.changed.emit(film)

    def _on_opening_failed(self, failed: Failed) -> None:
        if failed.id is not None and failed.id < 0:
            return
        film = self._awaited.pop(failed.id)[1] if failed.id in self._awaited else None
        if film is not None:
            film.state, film.failure = State.FAILED, failed
            self.changed.emit(film)
        else:
            self.trouble.emit(failed)

    def _on_reading_failed(self, failed: Failed) -> None:
        if failed.id is None:
            self.model, self.model_failure = None, failed
            self.model_changed.emit()
            return
        if failed.id < 0:
            return
        job, film = self._awaited.pop(failed.id, (None, None))
        if isinstance(job, ReadFilm) and film is not None:
            film.state = State.REFUSED if failed.code in REFUSALS else State.FAILED
            film.failure, film.progress, film.reading_job = failed, None, None
            if film.state is State.REFUSED:
                film.answer = None
            self.changed.emit(film)
        else:
            self.trouble.emit(failed)

    def _on_reader_ready(self, ready: Ready) -> None:
        self.model, self.model_failure, self.modes = ready.details, None, ready.modes
        self.places_regions = ready.places_regions
        self.model_changed.emit()

    def _on_reader_lost(self, exit_code: int) -> None:  # noqa: ARG002
        self.model = None
        self.preparing.restart()
        self.model_changed.emit()
        self.reader_lost.emit()


def _holds_films(path: Path) -> bool:
    """A folder, or the DICOMDIR of a medium."""
    return path.is_dir() or path.name.upper() == "DICOMDIR"


def _asked(edits: Edits) -> tuple[object, ...]:
    """What of the edits a reading depends on."""
    return edits.sex, edits.regions, edits.left_as_is
