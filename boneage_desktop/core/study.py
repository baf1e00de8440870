"""A study as the history lists it, and what it can be asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
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
    """Which studies are wanted; text: words, each part of a name, an id, a file's name or the day; days and ages inclusive;
    model: name and version joined by a space; `without`: studies that are left out.
    """

    text: str = ""
    state: StudyState | None = None
    first_day: date | None = None
    last_day: date | None = None
    youngest_months: float | None = None
    oldest_months: float | None = None
    least_bone_months: float | None = None
    most_bone_months: float | None = None
    sex: Sex | None = None
    decided_by: str | None = None
    model: str | None = None
    without: tuple[int, ...] = ()


@dataclass(frozen=True)
class StudyRow:
    """One study of the list: `listed` is its day, or where it has none the day it came in; the bone age is the decided one if
    there is a decision, else the one read, both in months. Veiled: the reader's own reading comes first, and no age is told.
    """

    id: int
    listed: str
    title: str
    sex: Sex
    age_months: float | None
    bone_age_months: float | None
    state: StudyState
    decided: DecisionKind | None
    veiled: bool = False


@dataclass(frozen=True)
class StoredFilm:
    """What is kept of a film: where it lay last, a JPEG thumbnail, the last reading as `reading_json`, the decision.

    Veiled: it was read, and the reader's own reading comes first; until then the reading is not told.
    """

    id: int
    path: str
    thumbnail: bytes
    reading: dict[str, object] | None
    decision: Decision | None
    day: str
    title: str
    veiled: bool = False


@dataclass(frozen=True)
class KnownFilm:
    """A film of the history with all that a reader did about it before; seen: the machine's age of it was shown."""

    film: int
    study: int
    is_new: bool
    edits: Edits = field(default_factory=Edits)
    seen: bool = False


@dataclass(frozen=True)
class OwnReading:
    """A bone age in months that a reader gave before the machine's was shown, the machine's, and the one decided on.

    at: when it was given, in ISO 8601; None where the film was not read yet, or nothing or a rejection was decided.
    """

    at: str
    age_months: float
    machine_months: float | None
    decided_months: float | None
