"""One film of the session: where it lies, what is known of it, how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

import numpy as np

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.jobs import Failed, Progress
from boneage_desktop.core.radiograph import Patient, Radiograph, Sex, chronological_age_months
from boneage_desktop.core.reading import Reading
from boneage_desktop.core.study import KnownFilm


class State(StrEnum):
    """How far a film has come."""

    OPENING = "opening"
    NEW = "new"
    READING = "reading"
    READ = "read"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(eq=False)
class Film:
    """One film of the session; its pixels are kept only while it is among the last shown.

    answer: the reading as it came from the network; `reading` is what may be shown of it. reader_first: the reader gives an age
    of their own before any is shown.
    """

    path: Path
    state: State = State.OPENING
    radiograph: Radiograph | None = None
    patient: Patient = field(default_factory=Patient)
    study_date: date | None = None
    stated_age_months: float | None = None
    answer: Reading | None = None
    failure: Failed | None = None
    progress: Progress | None = None
    edits: Edits = field(default_factory=Edits)
    past: list[Edits] = field(default_factory=list)
    future: list[Edits] = field(default_factory=list)
    forced: bool = False
    reading_job: int | None = None
    overlays: dict[tuple[str, ...], np.ndarray] = field(default_factory=dict)
    known: KnownFilm | None = None
    reader_first: bool = False

    @property
    def name(self) -> str:
        return self.patient.name or self.path.name

    @property
    def sex(self) -> Sex:
        return self.edits.sex or self.patient.sex

    @property
    def veiled(self) -> bool:
        """The reader's own reading is awaited; until then the film has no age and no reading to anybody who shows it."""
        return self.reader_first and self.edits.own_age_months is None and not self.edits.own_age_skipped

    @property
    def reading(self) -> Reading | None:
        """What the network says, as far as it may be shown."""
        return None if self.veiled else self.answer

    @property
    def birth_date(self) -> date | None:
        return None if self.veiled else self.edits.birth_date or self.patient.birth_date

    @property
    def age_months(self) -> float | None:
        """Chronological age on the day of the study, as far as it may be shown."""
        if self.veiled:
            return None
        return chronological_age_months(self.birth_date, self.study_date) or self.stated_age_months

    @property
    def decision(self) -> Decision | None:
        """What the reader decided about the reading."""
        return self.edits.decision

    @property
    def bone_age_months(self) -> float | None:
        """The age that counts: the decided one, else the one read for a known sex; None where the reading was rejected."""
        if self.decision is not None:
            return None if self.decision.kind is DecisionKind.REJECTED else self.decision.age_months
        return self.reading.age_months if self.reading is not None and self.reading.sex is not Sex.UNKNOWN else None

    @property
    def stale(self) -> bool:
        """There is a number, and a newer one is on its way."""
        return self.reading is not None and self.state in (State.NEW, State.READING)
