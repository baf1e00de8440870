"""A study as the history lists it, and what it can be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.radiograph import Sex


class StudyState(StrEnum):
    """How far a study has come: its films are known, read, decided on, and its age was handed on."""

    NEW = "new"
    READ = "read"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REPORTED = "reported"


@dataclass(frozen=True)
class StudyQuery:
    """Which studies are wanted; text: words, each part of a name, an id, a file's name or the day; days inclusive."""

    text: str = ""
    state: StudyState | None = None
    first_day: date | None = None
    last_day: date | None = None
    youngest_months: float | None = None
    oldest_months: float | None = None


@dataclass(frozen=True)
class StudyRow:
    """One study of the list: `listed` is its day, or where it has none the day it came in; the bone age is the decided one if
    there is a decision, else the one read, both in months.
    """

    id: int
    listed: str
    title: str
    sex: Sex
    age_months: float | None
    bone_age_months: float | None
    state: StudyState
    decided: DecisionKind | None


@dataclass(frozen=True)
class StoredFilm:
    """What is kept of a film: where it lay last, a JPEG thumbnail, the last reading as `reading_json`, the decision."""

    id: int
    path: str
    thumbnail: bytes
    reading: dict[str, object] | None
    decision: Decision | None
    day: str
    title: str


@dataclass(frozen=True)
class KnownFilm:
    """A film of the history with what was decided and corrected about it before."""

    film: int
    study: int
    is_new: bool
    sex: Sex | None = None
    birth_date: date | None = None
    decision: Decision | None = None
