"""The reports of many studies, written into a folder one after the other while films are read."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from boneage_desktop.core.errors import BoneAgeError, HistoryUnusable, ReportError, WorkerLost
from boneage_desktop.core.jobs import Done, Failed, OpenFilm
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.settings import Settings
from boneage_desktop.service.history.records import FilmRecord
from boneage_desktop.ui.background import Background
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.report import output, report
from boneage_desktop.ui.report.contents import Sources, can_report, contents, recorded
from boneage_desktop.ui.report.file_name import file_name, free
from boneage_desktop.ui.report.report import Contents
from boneage_desktop.ui.worker_client import WorkerClient


@dataclass(frozen=True)
class Batch:
    """How far the reports have come: studies asked for and done, reports saved, films that were never read.

    trouble: what was wrong first, with a report or with the own template; all others were made all the same.
    """

    studies: int = 0
    done: int = 0
    saved: int = 0
    unread: int = 0
    trouble: BoneAgeError | None = None


class ReportBatch(QObject):
    """One batch at a time; what was saved before a stop stays. Films are opened in a process of their own."""

    progressed = Signal(object)
    finished = Signal(object)

    def __init__(
        self, recorder: HistoryRecorder, client: WorkerClient, template_file: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.template_file = template_file
        self.running = False
        self.count = Batch()
        self._recorder, self._client = recorder, client
        self._background = Background(self)
        self._ids = itertools.count(1)
        self._studies: deque[int] = deque()
        self._films: deque[FilmRecord] = deque()
        client.finished.connect(self._on_opened)
        client.failed.connect(self._on_failed)

    def start(self, studies: list[int], folder: Path, settings: Settings) -> None:
        """Write the reports of these studies of the history."""
        if self.running or self._recorder.history is None:
            return
        self._recorder.flush()
        self.running, self.count = True, Batch(len(studies))
        self._studies = deque(studies)
        self._folder = folder
        self._sources = Sources(self._recorder.history, settings, date.today())  # noqa: DTZ011  (the day on the reader's wall)
        self._client.start()
        self._go_on()

    def stop(self) -> None:
        """Leave the rest."""
        if self.running:
            self._end()

    def close(self) -> None:
        """End the process."""
        self.running = False
        self._client.close()

    def _go_on(self) -> None:
        """The next film, of the next study if need be."""
        if not self.running:
            return
        while not self._films and self._studies:
            self._take(self._studies.popleft())
        self.progressed.emit(self.count)
        if not self._films:
            self._end()
        elif Path(self._films[0].path).is_file():
            self._client.submit(OpenFilm(next(self._ids), self._films[0].path))
        else:
            self._make(self._films[0], None)

    def _take(self, study: int) -> None:
        try:
            found = self._sources.history.records(study)
        except HistoryUnusable as error:
            self._note(error)
            found = []
        self._films.extend(record for record in found if can_report(recorded(record, None)))
        unread = len(found) - len(self._films)
        self.count = replace(self.count, unread=self.count.unread + unread, done=self.count.done + (not self._films))

    def _on_opened(self, done: Done) -> None:
        if self.running and self._films:
            self._make(self._films[0], done.result)

    def _on_failed(self, failed: Failed) -> None:
        """A film that cannot be opened any more is reported with what the history keeps of it; without a process, none is."""
        if failed.id is None and self.running:
            self._note(WorkerLost(**failed.values))
            self._end()
        elif self.running and self._films:
            self._make(self._films[0], None)

    def _make(self, record: FilmRecord, radiograph: Radiograph | None) -> None:
        """Draw the pictures here, and write the pages beside the window."""
        same = radiograph is not None and radiograph.imprint.pixels_sha256 == record.pixels_sha256
        film = recorded(record, radiograph if same else None)
        made = contents(film, self._sources)
        if made.film is None:
            made = replace(made, film=_thumbnail(record))
        file = free(self._folder / file_name(made.facts, ".pdf", named=self._sources.settings.report_named))
        self._background.do(
            _Writing(made, file, self.template_file),
            lambda wrong: self._on_saved(record, film, file, wrong),
            lambda error: self._on_not_saved(record, error),
        )

    def _on_saved(self, record: FilmRecord, film: Film, file: Path, wrong: ReportError | None) -> None:
        self._recorder.report(film, format="pdf", folder=str(file.parent))
        if wrong is not None:
            self._note(wrong)
        self.count = replace(self.count, saved=self.count.saved + 1)
        self._next(record)

    def _on_not_saved(self, record: FilmRecord, error: BoneAgeError) -> None:
        self._note(error)
        self._next(record)

    def _next(self, record: FilmRecord) -> None:
        """Go on after a film, unless the batch it belonged to was stopped meanwhile."""
        if not self._films or self._films[0] is not record:
            return
        self._films.popleft()
        if not self._films:
            self.count = replace(self.count, done=self.count.done + 1)
        self._go_on()

    def _note(self, error: BoneAgeError) -> None:
        self.count = replace(self.count, trouble=self.count.trouble or error)

    def _end(self) -> None:
        self.running = False
        self._studies.clear()
        self._films.clear()
        self._client.close()
        self.finished.emit(self.count)


@dataclass(frozen=True)
class _Writing:
    """What is done in the thread; gives what is wrong with the own template."""

    made: Contents
    file: Path
    template_file: Path

    def __call__(self) -> ReportError | None:
        pages, wrong = report.pages(self.made, self.template_file)
        output.save(pages, self.file)
        return wrong


def _thumbnail(record: FilmRecord) -> QImage | None:
    picture = QImage.fromData(record.thumbnail)
    return None if picture.isNull() else picture
