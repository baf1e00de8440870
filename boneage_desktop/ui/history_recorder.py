"""Keeps what happens in a session in the study history."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from boneage_desktop.core import paths
from boneage_desktop.core.copies import FilmLook, KnownFacts
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.jobs import Failed
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.core.study import KnownFilm, OwnReading, StoredFilm, StudyQuery
from boneage_desktop.service.history.store import History
from boneage_desktop.service.series import SeriesFilm
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.history_care import HistoryCare
from boneage_desktop.ui.session import Session

log = logging.getLogger(__name__)

SOON_MS = 500


class HistoryRecorder(QObject):
    """Writes films, readings, corrections and decisions as they come; without a history it lets them pass.

    kept carries the study's number; failed is emitted once, mended when a damaged history was put right. `open_history` gives a
    history, or raises the BoneAgeError that says why there is none; told that the last one is damaged, it mends it.
    """

    kept = Signal(int)
    failed = Signal(object)
    mended = Signal(object)

    def __init__(self, session: Session, open_history: Callable[[bool], History], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: History | None = None
        self.failure: Failed | None = None
        self._session = session
        self._open_history = open_history
        self._kept: dict[Film, Edits] = {}
        self._edited: set[Film] = set()
        self._opened: dict[Film, Radiograph] = {}
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.flush)
        self.care = HistoryCare(self)
        self.care.damaged.connect(self.mend)
        self._open(damaged=False)
        session.opened.connect(self._on_opened)
        session.read.connect(self._on_read)
        session.edited.connect(self._on_edited)
        session.selected.connect(lambda _film: self.flush())
        session.model_changed.connect(self._on_model_changed)

    def close(self) -> None:
        """Keep what is not kept yet, and let go of the file."""
        self.flush()
        self._let_go()

    def flush(self) -> None:
        """Keep now what was edited; a drag with the mouse is kept once, when it has come to rest or half a second later."""
        self._soon.stop()
        for film in [film for film in self._edited if _lasting(film.edits) != _lasting(self._kept[film])]:
            if self._keep(film, lambda film=film: self.history.keep_edits(film.known.film, film.edits)):
                self._kept[film] = replace(film.edits, decision=self._kept[film].decision)

    def set_reader_first(self, on: bool) -> None:
        """Whether the list of studies waits for the reader's own readings; off, it shows all ages from now on."""
        if self.history is not None and self.history.reader_first != on:
            self.history.reader_first = on
            if not on:
                self._try(self.history.lift_veils)

    def own_readings(self) -> list[OwnReading]:
        """What the present user read before the machine's ages were shown."""
        self.flush()
        return self._try(lambda: self.history.own_readings(self.history.by)) or []

    def _let_go(self) -> None:
        self.care.stop()
        if self.history is not None:
            self.history.close()
            self.history = None

    def mend(self) -> None:
        """Put a history right that was found to be damaged; what was lost of this sitting is kept again."""
        reader_first = self.history is not None and self.history.reader_first
        self._let_go()
        self._open(damaged=True)
        if self.history is not None:
            self.history.reader_first = reader_first
            for film, radiograph in self._opened.items():
                self._keep_again(film, radiograph)
            self.mended.emit(self.history.recovery)

    def set_user(self, name: str) -> None:
        """Who acts from now on."""
        if self.history is not None:
            self.history.by = name

    def note(self, action: str, **details: object) -> None:
        """Put an act into the audit log that concerns no study."""
        self._try(lambda: self.history.note(action, **details))

    def take_in(self, radiograph: Radiograph) -> bool:
        """Keep a film that was imported; whether it is new to the history."""
        known = self._try(lambda: self.history.import_film(radiograph))
        if known is not None:
            self.kept.emit(known.study)
        return known is not None

    def films(self, study: int) -> list[StoredFilm]:
        """What is kept of the films of a study."""
        return self._try(lambda: self.history.films(study)) or []

    def numbers(self, query: StudyQuery) -> list[int]:
        """The numbers of all studies asked for."""
        return self._try(lambda: self.history.numbers(query)) or []

    def choices(self, column: str) -> list[str]:
        """Who decided on studies ("decided_by"), or what read them ("model")."""
        return self._try(lambda: self.history.choices(column)) or []

    def facts(self, look: FilmLook) -> KnownFacts:
        """What was corrected and decided about a film that is to be copied."""
        return self._try(lambda: self.history.facts(look)) or KnownFacts()

    def let_go(self, studies: list[int]) -> dict[Film, KnownFilm]:
        """Keep nothing more of the open films of these studies; what `take_back` needs."""
        gone = {film: film.known for film in self._session.films if film.known is not None and film.known.study in set(studies)}
        for film in gone:
            film.known = None
        return gone

    def take_back(self, films: dict[Film, KnownFilm]) -> None:
        """Keep again what is done about films that were let go."""
        for film, known in films.items():
            film.known = known
            self._on_edited(film)

    def delete(self, studies: list[int]) -> None:
        """Take studies out of the history."""
        self._try(lambda: self.history.delete(*studies))

    def patient_films(self, film: Film) -> tuple[SeriesFilm, ...]:
        """The films of the history of a film's patient, itself among them; none for a film that is not kept."""
        if film.known is None:
            return ()
        return self._try(lambda: self.history.patient_films(film.known.film)) or ()

    def keep_reread(self, film: int, study: int, reading: Reading) -> None:
        """Keep a reading of a film of the history that was read beside the session."""
        self._try(lambda: self.history.keep_reading(film, reading))
        self.kept.emit(study)

    def note_export(self, file: Path, films: int) -> None:
        """Keep that a table of films was written."""
        self._try(lambda: self.history.note_export(file, films=films))

    def report(self, film: Film, **where: str) -> None:
        """Keep that a film was reported and where the report went; a text that was copied counts for a decided age only."""
        decided = film.bone_age_months is not None and film.decision is not None
        if film.known is not None and (decided or where):
            self._keep(film, lambda: self.history.keep_report(film.known.film, **where))

    def _open(self, *, damaged: bool) -> None:
        try:
            self.history, self.failure = self._open_history(damaged), None
        except BoneAgeError as error:
            self._fail(error)

    def _on_opened(self, film: Film, radiograph: Radiograph) -> None:
        """A film that is known comes with all that a reader did about it before."""
        if film.path == paths.demo_film().absolute() or radiograph.imprint is None:
            return
        known = self._try(lambda: self.history.know_film(radiograph))
        if known is None:
            return
        film.known = known
        self._opened[film] = replace(radiograph, pixels=radiograph.pixels[:0, :0].copy())
        film.reader_first = film.reader_first and not known.seen
        self._kept[film] = known.edits
        film.edits = replace(known.edits, **_touched(film.edits))
        self._on_edited(film)
        self.kept.emit(known.study)

    def _keep_again(self, film: Film, radiograph: Radiograph) -> None:
        film.known = known = self._try(lambda: self.history.know_film(radiograph))
        if known is not None and film.answer is not None:
            self._on_read(film)
        if known is not None:
            self._kept[film] = known.edits
            self._on_edited(film)

    def _on_read(self, film: Film) -> None:
        if film.known is not None:
            self._keep(film, lambda: self.history.keep_reading(film.known.film, film.answer, veiled=film.veiled))

    def _on_edited(self, film: Film) -> None:
        """What stands in the list is kept at once, all else soon; a timer that runs is not put off."""
        kept = self._kept.get(film)
        if film.known is None or kept is None or film.edits == kept:
            return
        self._edited.add(film)
        if _listed(film.edits) != _listed(kept):
            self.flush()
        elif not self._soon.isActive():
            self._soon.start()
        if film.decision != kept.decision:
            self._keep_decision(film)

    def _keep_decision(self, film: Film) -> None:
        if self._keep(film, lambda: self.history.keep_decision(film.known.film, film.decision)):
            self._kept[film] = replace(self._kept[film], decision=film.decision)

    def _on_model_changed(self) -> None:
        details = self._session.model
        if details is not None:
            self._try(lambda: self.history.use_model(details))
            if self.history is not None:
                self.care.start(self.history.folder)

    def _keep(self, film: Film, act: Callable[[], object]) -> bool:
        """Do an act of the history about a film; whether it was done."""
        done = self._try(lambda: (act(), True))
        if film.known is not None:
            self.kept.emit(film.known.study)
        return done is not None

    def _try(self, act: Callable[[], Any]) -> Any:
        """What the act gives, None where there is no history or it fails; the first failure is told."""
        if self.history is None:
            return None
        try:
            return act()
        except BoneAgeError as error:
            self._fail(error)
            return None

    def _fail(self, error: BoneAgeError) -> None:
        log.warning("the history could not be used: %s", error.code)
        first, self.failure = self.failure is None, Failed(None, error.code, error.values)
        if first:
            self.failed.emit(self.failure)


def _touched(edits: Edits) -> dict[str, object]:
    """What was edited while the film was being opened."""
    untouched = Edits()
    values = ((each.name, getattr(edits, each.name)) for each in fields(Edits))
    return {name: value for name, value in values if value != getattr(untouched, name)}


def _lasting(edits: Edits) -> Edits:
    """What is kept as edits; a decision is kept on its own."""
    return replace(edits, decision=None)


def _listed(edits: Edits) -> tuple[object, ...]:
    """What the list of studies shows of the edits, or waits for."""
    return edits.sex, edits.birth_date, edits.own_age_months, edits.own_age_skipped
