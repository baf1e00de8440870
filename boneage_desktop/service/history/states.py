"""How far a study has come, and the age that it carries: kept with the study, so that the list need not look further."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Any

from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.core.radiograph import chronological_age_months
from boneage_desktop.core.study import StudyState
from boneage_desktop.service.history.films import last_edits

FILMS = """
SELECT r.age_months, d.kind, d.age_months, EXISTS (SELECT 1 FROM reports WHERE decision = d.id),
    r.model || ' ' || r.version, d.by
FROM films f LEFT JOIN readings r ON r.id = (SELECT max(id) FROM readings WHERE film = f.id)
LEFT JOIN decisions d ON d.id = (SELECT max(id) FROM decisions WHERE film = f.id)
WHERE f.study = ? ORDER BY f.id DESC
"""


@dataclass(frozen=True)
class _Come:
    state: StudyState
    months: float | None
    kind: str | None
    model: str | None
    decided_by: str | None


def refresh(connection: sqlite3.Connection, film: int) -> int:
    """Bring the study of a film up to date; its number."""
    study, day = connection.execute(
        "SELECT s.id, s.day FROM studies s JOIN films f ON f.study = s.id WHERE f.id = ?", (film,)
    ).fetchone()
    reached = max((_come(row) for row in connection.execute(FILMS, (study,))), key=_weight)
    connection.execute(
        "UPDATE studies SET state = ?, bone_age_months = ?, decided = ?, model = ?, decided_by = ? WHERE id = ?",
        (str(reached.state), reached.months, reached.kind, reached.model, reached.decided_by, study),
    )
    _correct(connection, study, film, day)
    return int(study)


def _come(row: tuple[Any, ...]) -> _Come:
    """How far one film has come; a report counts for the decision that it told."""
    read, kind, decided, handed_on, model, by = row
    if kind is None:
        return _Come(StudyState.NEW if read is None else StudyState.READ, read, None, model, None)
    if kind == DecisionKind.REJECTED:
        return _Come(StudyState.REJECTED, None, str(kind), model, by)
    return _Come(StudyState.REPORTED if handed_on else StudyState.ACCEPTED, decided, str(kind), model, by)


def _weight(come: _Come) -> int:
    """A film that waits for a decision counts before a decided one, a decided one before a rejected or an unread one."""
    order = (StudyState.NEW, StudyState.REJECTED, StudyState.REPORTED, StudyState.ACCEPTED, StudyState.READ)
    return order.index(come.state)


def _correct(connection: sqlite3.Connection, study: int, film: int, day: str | None) -> None:
    """Sex and age as a reader corrected them, else as the film's file says."""
    said = connection.execute("SELECT sex, age_months FROM films WHERE id = ?", (film,)).fetchone()
    edits = last_edits(connection, film)
    age = chronological_age_months(edits.birth_date, date.fromisoformat(day) if day else None)
    connection.execute(
        "UPDATE studies SET sex = ?, age_months = ? WHERE id = ?",
        (edits.sex or said[0], said[1] if age is None else age, study),
    )
