"""What a report of a study rests on: the age that counts and all that is worked out from it, without a word of prose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.reading import Reading
from boneage_desktop.service import adult_height, growth, rus_chn
from boneage_desktop.service.adult_height import NotApplicable, Prediction, Target
from boneage_desktop.service.growth import Gap
from boneage_desktop.service.rus_chn import Score
from boneage_desktop.service.sd_references import Reference, references


class Outcome(StrEnum):
    """What became of the network's age."""

    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Subject:
    """Whose film it is and when it was taken, as a reader corrected it; age_months: chronological, on the day of the study."""

    name: str = ""
    id: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    study_date: date | None = None
    age_months: float | None = None


@dataclass(frozen=True, eq=False)
class ReportFacts:
    """What is known of a film's bone age; all ages in months.

    bone_age_months: the age that counts, None where the reading was rejected, or the sex is unknown and no reader decided.
    reference: what that age is compared with; gap: of the score's age and the network's; height: None where none was entered.
    reader, decided_on: who decided, and the day (ISO), "" where it is not known; study: its number in the history.
    """

    subject: Subject
    outcome: Outcome
    bone_age_months: float | None
    reading: Reading
    edits: Edits
    reference: Reference
    score: Score | None
    gap: Gap | None
    height: Prediction | NotApplicable | None
    target: Target | None
    reader: str = ""
    decided_on: str = ""
    study: int | None = None

    @property
    def decision(self) -> Decision | None:
        return self.edits.decision


def report_facts(
    subject: Subject,
    *,
    reading: Reading,
    edits: Edits,
    reference: Reference | None = None,
    reader: str = "",
    decided_on: str = "",
    study: int | None = None,
) -> ReportFacts:
    """The facts of a film that was read, by the reader's name and day of the decision as far as they are known."""
    months = _bone_age(reading, edits.decision)
    score = rus_chn.score(edits.grades, subject.sex) if edits.grades.begun else None
    return ReportFacts(
        subject=subject,
        outcome=Outcome.UNDECIDED if edits.decision is None else Outcome(edits.decision.kind.value),
        bone_age_months=months,
        reading=reading,
        edits=edits,
        reference=reference or references()[0],
        score=score,
        gap=_gap(score, reading),
        height=_height(subject, months, reading=reading, edits=edits),
        target=adult_height.mid_parental(edits.heights.father_cm, edits.heights.mother_cm, subject.sex),
        reader=reader,
        decided_on=decided_on,
        study=study,
    )


def _bone_age(reading: Reading, decision: Decision | None) -> float | None:
    """The decided age, else the one read for a known sex."""
    if decision is not None:
        return None if decision.kind is DecisionKind.REJECTED else decision.age_months
    return None if reading.sex is Sex.UNKNOWN else reading.age_months


def _gap(score: Score | None, reading: Reading) -> Gap | None:
    scored = None if score is None or score.rus_chn is None else score.rus_chn.age_months
    if scored is None or reading.sex is Sex.UNKNOWN:
        return None
    return growth.gap(scored, reading.age_months)


def _height(subject: Subject, months: float | None, *, reading: Reading, edits: Edits) -> Prediction | NotApplicable | None:
    """By the age that counts; the interval is the network's, so it goes with the network's age only."""
    if edits.heights.child_cm is None:
        return None
    changed = edits.decision is not None and edits.decision.kind is DecisionKind.CHANGED
    interval = None if changed else reading.interval_months
    return adult_height.bayley_pinneau(
        edits.heights.child_cm, months, age_months=subject.age_months, sex=subject.sex, interval_months=interval
    )
