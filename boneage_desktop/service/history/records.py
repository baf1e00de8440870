"""All that the history knows of a film, for a report: whose it is, the last reading, what was done and decided, and by whom."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Any

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Patient, Sex
from boneage_desktop.core.reading import Reading
from boneage_desktop.service.history import films
from boneage_desktop.service.reading_json import reading_from_json

FILMS = """
SELECT f.id AS film, f.study, f.path, f.pixels_sha256, f.thumbnail, f.sex, f.age_months, f.veiled, s.day, s.title,
    p.patient_id, p.issuer, p.name, p.birth_date,
    (SELECT reading FROM readings WHERE film = f.id ORDER BY id DESC LIMIT 1) AS reading
FROM films f JOIN studies s ON s.id = f.study LEFT JOIN patients p ON p.id = s.patient WHERE f.study = ? ORDER BY f.id
"""


@dataclass(frozen=True)
class Signed:
    """Who decided about a film, and the day in ISO 8601; "" where nobody did."""

    by: str = ""
    day: str = ""


@dataclass(frozen=True, eq=False)
class FilmRecord:
    """One film; patient and age as its file says, edits with the decision; no reading where it is veiled or was not read."""

    film: int
    study: int
    path: str
    pixels_sha256: str
    thumbnail: bytes
    patient: Patient
    study_date: date | None
    stated_age_months: float | None
    reading: Reading | None
    edits: Edits


def of_study(connection: sqlite3.Connection, study: int) -> list[FilmRecord]:
    """The films of a study in the order in which they came."""
    found = connection.execute(FILMS, (study,))
    names = [column[0] for column in found.description]
    return [_record(connection, dict(zip(names, row, strict=True))) for row in found.fetchall()]


def signed(connection: sqlite3.Connection, film: int) -> Signed:
    """Who decided last about a film; nobody where it was taken back."""
    found = connection.execute("SELECT by, at, kind FROM decisions WHERE film = ? ORDER BY id DESC LIMIT 1", (film,)).fetchone()
    return Signed(found[0], found[1][:10]) if found and found[2] else Signed()


def _record(connection: sqlite3.Connection, row: dict[str, Any]) -> FilmRecord:
    return FilmRecord(
        film=row["film"],
        study=row["study"],
        path=row["path"],
        pixels_sha256=row["pixels_sha256"],
        thumbnail=row["thumbnail"],
        patient=_patient(row),
        study_date=_day(row["day"]),
        stated_age_months=row["age_months"],
        reading=None if row["veiled"] or row["reading"] is None else reading_from_json(json.loads(row["reading"])),
        edits=replace(films.last_edits(connection, row["film"]), decision=films.last_decision(connection, row["film"])),
    )


def _patient(row: dict[str, Any]) -> Patient:
    """A study without a patient carries the name as its title, or where there is none that of the file."""
    named = row["title"] != PurePath(row["path"]).name
    return Patient(
        name=row["name"] or (row["title"] if named else None),
        id=row["patient_id"],
        sex=Sex(row["sex"]),
        birth_date=_day(row["birth_date"]),
        issuer=row["issuer"] or "",
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
