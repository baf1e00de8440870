"""Keeps what happens in a session in the study history."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from boneage_desktop.core import paths
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.jobs import Failed
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.study import StoredFilm
from boneage_desktop.service.history.store import History
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.history_care import HistoryCare
from boneage_desktop.ui.session import Session

log = logging.getLogger(__name__)


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
        self._facts: dict[Film, tuple[object, ...]] = {}
        self._opened: dict[Film, Radiograph] = {}
        self.care = HistoryCare(self)
        self.care.damaged.connect(self.mend)
        self._open(damaged=False)
        session.opened.connect(self._on_opened)
        session.read.connect(self._on_read)
        session.edited.connect(self._on_edited)
        session.model_changed.connect(self._on_model_changed)

    def close(self) -> None:
        """Let go of the file."""
        self.care.stop()
        if self.history is not None:
            self.history.close()
            self.history = None

    def mend(self) -> None:
        """Put a history right that was found to be damaged; what was lost of this sitting is kept again."""
        self.close()
        self._open(damaged=True)
        if self.history is not None:
            for film, radiograph in self._opened.items():
                self._keep_again(film, radiograph)
            self.mended.emit(self.history.recovery)

    def set_user(self, name: str) -> None:
        """Who acts from now on."""
        if self.history is not None:
            self.history.by = name

    def take_in(self, radiograph: Radiograph) -> bool:
        """Keep a film that was imported; whether it is new to the history."""
        known = self._try(lambda: self.history.import_film(radiograph))
        if known is not None:
            self.kept.emit(known.study)
        return known is not None

    def films(self, study: int) -> list[StoredFilm]:
        """What is kept of the films of a study."""
        return self._try(lambda: self.history.films(study)) or []

    def report(self, film: Film) -> None:
        """Keep that the decided age of a film was handed on."""
        if film.known is not None and film.bone_age_months is not None and film.decision is not None:
            self._keep(film, lambda: self.history.keep_report(film.known.film))

    def _open(self, *, damaged: bool) -> None:
        try:
            self.history, self.failure = self._open_history(damaged), None
        except BoneAgeError as error:
            self._fail(error)

    def _on_opened(self, film: Film, radiograph: Radiograph) -> None:
        """A film that is known comes with what was corrected and decided before."""
        if film.path == paths.demo_film().absolute() or radiograph.imprint is None:
            return
        known = self._try(lambda: self.history.know_film(radiograph))
        if known is None:
            return
        film.known = known
        self._opened[film] = replace(radiograph, pixels=radiograph.pixels[:0, :0].copy())
        if film.edits == Edits():
            film.edits = replace(film.edits, sex=known.sex, birth_date=known.birth_date, decision=known.decision)
        self._facts[film] = _facts(film)
        self.kept.emit(known.study)

    def _keep_again(self, film: Film, radiograph: Radiograph) -> None:
        film.known = known = self._try(lambda: self.history.know_film(radiograph))
        if known is not None and film.reading is not None:
            self._on_read(film)
            self._facts[film] = known.sex, known.birth_date, known.decision
            self._on_edited(film)

    def _on_read(self, film: Film) -> None:
        if film.known is not None:
            self._keep(film, lambda: self.history.keep_reading(film.known.film, film.reading))

    def _on_edited(self, film: Film) -> None:
        before, now = self._facts.get(film), _facts(film)
        if film.known is None or before is None or before == now:
            return
        self._facts[film] = now
        if before[:2] != now[:2]:
            self._keep(film, lambda: self.history.keep_edits(film.known.film, film.edits))
        if before[2] != now[2]:
            self._keep(film, lambda: self.history.keep_decision(film.known.film, film.decision))

    def _on_model_changed(self) -> None:
        details = self._session.model
        if details is not None:
            self._try(lambda: self.history.use_model(details))
            if self.history is not None:
                self.care.start(self.history.folder)

    def _keep(self, film: Film, act: Callable[[], object]) -> None:
        self._try(act)
        if film.known is not None:
            self.kept.emit(film.known.study)

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


def _facts(film: Film) -> tuple[object, ...]:
    """What the history keeps of the edits."""
    return film.edits.sex, film.edits.birth_date, film.edits.decision
