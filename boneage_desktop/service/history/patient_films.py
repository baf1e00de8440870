"""All films of the patient of one film: by the patient's id, or by name, birth date and sex where there is none to go by."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import PurePath
from typing import Any

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.edits_json import edits_from_json
from boneage_desktop.core.radiograph import Sex, Side, chronological_age_months
from boneage_desktop.core.reading import ModelName
from boneage_desktop.service.history.search import folded
from boneage_desktop.service.series import FilmReading, Match, SeriesFilm

DAYS_A_MONTH = 365.25 / 12
FILMS = """
SELECT f.id AS film, f.study, f.path, f.pixels_sha256, f.sex, f.age_months, s.day, s.title, s.patient, p.issuer, p.name,
    p.birth_date, f.veiled, d.kind, d.age_months AS decided, d.reason, e.edits
FROM films f JOIN studies s ON s.id = f.study LEFT JOIN patients p ON p.id = s.patient
LEFT JOIN decisions d ON d.id = (SELECT max(id) FROM decisions WHERE film = f.id)
LEFT JOIN edits e ON e.id = (SELECT max(id) FROM edits WHERE film = f.id)
"""


@dataclass(frozen=True)
class _Person:
    """Whose a film is, as far as it says so."""

    patient: int | None
    issuer: str | None
    name: str | None
    born: date | None
    sex: Sex

    def is_matched(self, other: _Person) -> Match | None:
        """What the other is recognised by as the same person. Two ids of one issuer are two persons, whatever their names."""
        if self.patient is not None and self.patient == other.patient:
            return Match.PATIENT_ID
        if None not in (self.patient, other.patient) and self.issuer == other.issuer:
            return None
        said = self.name and self.born and self.sex is not Sex.UNKNOWN
        same = (self.name, self.born, self.sex) == (other.name, other.born, other.sex)
        return Match.NAME if said and same else None


def of_patient(connection: sqlite3.Connection, film: int) -> tuple[SeriesFilm, ...]:
    """The films of the patient of a film, itself among them; none for a film that is not there any more."""
    own = next(_rows(connection, f"{FILMS} WHERE f.id = ?", film), None)
    if own is None:
        return ()
    person = _person(own)
    found = (*_same_patient(connection, person), *_same_name(connection, person), own)
    rows = {row["film"]: row for row in found}
    matched = {film: Match.ITSELF if row is own else person.is_matched(_person(row)) for film, row in rows.items()}
    return tuple(_film(connection, row, match) for film, row in rows.items() if (match := matched[film]) is not None)


def _same_patient(connection: sqlite3.Connection, person: _Person) -> Iterator[dict[str, Any]]:
    return iter(()) if person.patient is None else _rows(connection, f"{FILMS} WHERE s.patient = ?", person.patient)


def _same_name(connection: sqlite3.Connection, person: _Person) -> Iterator[dict[str, Any]]:
    """The films whose study is found by this name; whether they are the person's is another question."""
    if person.name is None or person.born is None:
        return iter(())
    studies = "SELECT id FROM studies WHERE instr(search, ?) > 0"
    return _rows(connection, f"{FILMS} WHERE f.study IN ({studies})", person.name)


def _rows(connection: sqlite3.Connection, statement: str, value: object) -> Iterator[dict[str, Any]]:
    found = connection.execute(statement, (value,))
    names = [column[0] for column in found.description]
    return (dict(zip(names, row, strict=True)) for row in found.fetchall())


def _person(row: dict[str, Any]) -> _Person:
    """A study without a patient carries the name as its title, and the birth date in the age of its films."""
    edits, day = _edits(row), _day(row["day"])
    named = row["title"] != PurePath(row["path"]).name
    name = row["name"] or (row["title"] if named else None)
    born = edits.birth_date or _day(row["birth_date"])
    if born is None and day is not None and row["age_months"] is not None:
        born = day - timedelta(days=round(row["age_months"] * DAYS_A_MONTH))
    return _Person(row["patient"], row["issuer"], name and folded(name), born, edits.sex or Sex(row["sex"]))


def _film(connection: sqlite3.Connection, row: dict[str, Any], match: Match) -> SeriesFilm:
    """A veiled film is there, without its reading and without the age that would give it away."""
    edits, day, veiled = _edits(row), _day(row["day"]), bool(row["veiled"])
    age = chronological_age_months(edits.birth_date, day) or row["age_months"]
    return SeriesFilm(
        film=row["film"],
        study=row["study"],
        path=row["path"],
        pixels_sha256=row["pixels_sha256"],
        day=day,
        age_months=None if veiled else age,
        sex=edits.sex or Sex(row["sex"]),
        reading=None if veiled else _last_reading(connection, row["film"]),
        decision=Decision(DecisionKind(row["kind"]), row["decided"], row["reason"]) if row["kind"] else None,
        edits=edits,
        matched=match,
        awaited=veiled,
    )


def _last_reading(connection: sqlite3.Connection, film: int) -> FilmReading | None:
    """What is needed of the last reading of a film, which was kept as `reading_json`."""
    found = connection.execute("SELECT reading FROM readings WHERE film = ? ORDER BY id DESC LIMIT 1", (film,)).fetchone()
    if found is None:
        return None
    said: dict[str, Any] = json.loads(found[0])
    model, side = said["model"], said["hand"]["side"]
    interval = said["interval_months"]
    return FilmReading(
        age_months=said["age_months"],
        interval_months=None if interval is None else (interval[0], interval[1]),
        coverage=said["interval_coverage"],
        sex=Sex(said["sex"]),
        model=ModelName(model["name"], model["version"], model["sha256"]),
        views=said.get("views", 1),
        side=None if side is None else Side(side),
        warnings=tuple(said["warnings"]),
    )


def _edits(row: dict[str, Any]) -> Edits:
    return edits_from_json(json.loads(row["edits"])) if row["edits"] else Edits()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
