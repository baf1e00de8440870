"""The films of the project as the survey, the table and the user's choices make them; worked out only when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_jobs import LookAtFilms, SurveyFilms
from boneage_desktop.service import parts
from boneage_desktop.service.findings import Check, check
from boneage_desktop.service.use import FilmInUse, in_use
from boneage_desktop.ui import words
from boneage_desktop.ui.training.training_session import TrainingSession


class ProjectFilms(QObject):
    """What is odd about the films, which are in use, and how many each part holds."""

    changed = Signal()

    def __init__(self, session: TrainingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._check: Check | None = None
        self._used: list[FilmInUse] | None = None
        self._parts: dict[str, int] | None = None
        self.trouble: BoneAgeError | None = None
        self._of, self._actions = self._key(), session.choices.actions
        session.changed.connect(self._on_changed)
        session.opened.connect(self.forget)
        session.finished.connect(lambda job, _result: self.forget() if isinstance(job, SurveyFilms | LookAtFilms) else None)

    def forget(self) -> None:
        """Work everything out again: the files have changed."""
        self._check = self.trouble = None
        self._forget_use()

    def _forget_use(self) -> None:
        self._used = self._parts = None
        self._of, self._actions = self._key(), self._session.choices.actions
        self.changed.emit()

    @property
    def check(self) -> Check | None:
        """What is odd; None where the table cannot be used, `trouble` then tells why."""
        if self._check is None and self.trouble is None:
            try:
                self._check = check(self._session.project, self._session.choices)
            except BoneAgeError as error:
                self.trouble = error
        return self._check

    @property
    def used(self) -> Sequence[FilmInUse]:
        """The films in use after the actions."""
        if self._used is None:
            self._used = in_use(self.check, self._session.choices.actions) if self.check else []
        return self._used

    @property
    def parts(self) -> dict[str, int]:
        """How many films each part holds since the labels were written; all 0 before."""
        if self._parts is None:
            self._parts = parts.in_parts(self._session.project)
        return self._parts

    def counts(self) -> dict[int, dict[str, int]]:
        """Films in use by year of the labelled age (0 to 18) and sex."""
        found: dict[int, dict[str, int]] = {}
        for film in self.used:
            of_year = found.setdefault(min(18, max(0, int(film.age_months // 12))), dict.fromkeys(Sex, 0))
            of_year[film.sex] += 1
        return found

    def divided(self) -> dict[str, int]:
        """How many films each part will hold with the present seed."""
        found, seed = dict.fromkeys(parts.NEEDED["check_up"], 0), self._session.choices.seed
        for part in parts.divide(self.used, seed, kept=parts.kept_parts(self._session.project, seed)).values():
            found[part] = found.get(part, 0) + 1
        return found

    def write(self) -> None:
        """Divide the patients and write the labels that training reads."""
        self._parts = parts.write_labels(self._session.project, list(self.used), self._session.choices.seed)

    def caption(self, place: int) -> tuple[str, str]:
        """A film's id, and its labelled age and sex."""
        assert self._check is not None
        film = self._check.films[place]
        label = self._check.labelled.get(film.id)
        if film.error:
            return film.id, words.short_error(film.error)
        if label is None:
            return film.id, ""
        return film.id, f"{words.age(label.age_months)} · {words.sex_letter(label.sex)}"

    def _key(self) -> tuple[object, ...]:
        choices = self._session.choices
        return self._session.project, choices.sources, choices.table, choices.columns

    def _on_changed(self) -> None:
        if self._key() != self._of:
            self.forget()
        elif self._session.choices.actions != self._actions:
            self._forget_use()
