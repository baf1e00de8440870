"""Films of the history: told apart by patient and content, so that a film that comes again is the same film."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.edits_json import edits_from_json
from boneage_desktop.core.radiograph import Imprint, Radiograph
from boneage_desktop.core.study import KnownFilm, StoredFilm, StudyState
from boneage_desktop.service.history.search import folded
from boneage_desktop.service.model_journal import now


def know(connection: sqlite3.Connection, film: Radiograph, *, by: str) -> KnownFilm:
    """The film with what was decided about it before, put into the history where it is new."""
    imprint = film.imprint
    assert imprint is not None
    patient = _patient(connection, film)
    found = _found(connection, imprint, patient)
    if found is None:
        study = _study(connection, film, patient)
        return KnownFilm(_add(connection, film, imprint, study, by), study, is_new=True)
    number, study = found
    connection.execute("UPDATE films SET path = ? WHERE id = ?", (str(film.path), number))
    edits = replace(last_edits(connection, number), decision=last_decision(connection, number))
    return KnownFilm(number, study, False, edits, seen=is_seen(connection, number))


def is_known(connection: sqlite3.Connection, film: Radiograph) -> bool:
    """Whether the history holds these pixels of the same patient, or of none."""
    assert film.imprint is not None
    patient = (film.patient.id, film.patient.issuer) if film.patient.id else (None, None)
    found = connection.execute(
        "SELECT 1 FROM films f JOIN studies s ON s.id = f.study LEFT JOIN patients p ON p.id = s.patient"
        " WHERE f.pixels_sha256 = ? AND p.patient_id IS ? AND p.issuer IS ?",
        (film.imprint.pixels_sha256, *patient),
    ).fetchone()
    return found is not None


def last_edits(connection: sqlite3.Connection, film: int) -> Edits:
    """What a reader did about a film, without the decision."""
    found = connection.execute("SELECT edits FROM edits WHERE film = ? ORDER BY id DESC LIMIT 1", (film,)).fetchone()
    return edits_from_json(json.loads(found[0])) if found else Edits()


def last_decision(connection: sqlite3.Connection, film: int) -> Decision | None:
    """What was decided last, None where nothing was or it was taken back."""
    found = connection.execute(
        "SELECT kind, age_months, reason FROM decisions WHERE film = ? ORDER BY id DESC LIMIT 1", (film,)
    ).fetchone()
    return Decision(DecisionKind(found[0]), found[1], found[2]) if found and found[0] else None


def stored(connection: sqlite3.Connection, study: int) -> list[StoredFilm]:
    """The films of a study in the order in which they came."""
    found = connection.execute(
        "SELECT f.id, f.path, f.thumbnail, s.listed, s.title, f.veiled,"
        " (SELECT reading FROM readings r WHERE r.film = f.id ORDER BY r.id DESC LIMIT 1)"
        " FROM films f JOIN studies s ON s.id = f.study WHERE f.study = ? ORDER BY f.id",
        (study,),
    ).fetchall()
    return [
        StoredFilm(
            id=number,
            path=path,
            thumbnail=thumbnail,
            reading=json.loads(reading) if reading and not veiled else None,
            decision=last_decision(connection, number),
            day=day,
            title=title,
            veiled=bool(veiled),
        )
        for number, path, thumbnail, day, title, veiled, reading in found
    ]


def is_seen(connection: sqlite3.Connection, film: int) -> bool:
    """Whether the machine's age of a film was shown: it was read, and not before the reader's own reading."""
    statement = "SELECT NOT veiled AND EXISTS (SELECT 1 FROM readings WHERE film = films.id) FROM films WHERE id = ?"
    return bool(connection.execute(statement, (film,)).fetchone()[0])


def _patient(connection: sqlite3.Connection, film: Radiograph) -> int | None:
    """The patient's row, brought up to date; None for a film without an identity."""
    patient = film.patient
    if not patient.id:
        return None
    born = patient.birth_date and patient.birth_date.isoformat()
    found = connection.execute(
        "INSERT INTO patients VALUES (NULL, ?, ?, ?, ?, ?) ON CONFLICT (patient_id, issuer) DO UPDATE SET"
        " name = coalesce(excluded.name, name), birth_date = coalesce(excluded.birth_date, birth_date), sex = excluded.sex"
        " RETURNING id",
        (patient.id, patient.issuer, patient.name, str(patient.sex), born),
    ).fetchone()
    return int(found[0])


def _found(connection: sqlite3.Connection, imprint: Imprint, patient: int | None) -> tuple[int, int] | None:
    """Film and study of these pixels, of the same patient or of none."""
    found = connection.execute(
        "SELECT f.id, f.study FROM films f JOIN studies s ON s.id = f.study WHERE f.pixels_sha256 = ? AND s.patient IS ?",
        (imprint.pixels_sha256, patient),
    ).fetchone()
    return found and (found[0], found[1])


def _study(connection: sqlite3.Connection, film: Radiograph, patient: int | None) -> int:
    """The patient's study of the day, a new one where there is none; a film without patient or day is a study of its own."""
    day = film.study_date and film.study_date.isoformat()
    if patient is not None and day is not None:
        found = connection.execute("SELECT id FROM studies WHERE patient = ? AND day = ?", (patient, day)).fetchone()
        if found:
            return int(found[0])
    title = film.patient.name or film.path.name
    words = (title, film.patient.spelling, film.patient.id or "", film.path.name, day or "")
    values = (patient, day, day or now()[:10], title, str(film.patient.sex), film.age_months, str(StudyState.NEW))
    added = connection.execute(
        "INSERT INTO studies (patient, day, listed, title, sex, age_months, state, search) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*values, folded(" ".join(words))),
    )
    return int(added.lastrowid or 0)


def _add(connection: sqlite3.Connection, film: Radiograph, imprint: Imprint, study: int, by: str) -> int:
    hashes = imprint.pixels_sha256, film.sha256
    said = film.format, str(film.patient.sex), film.age_months
    values = (study, str(film.path), *hashes, *said, now(), by, imprint.thumbnail)
    columns = "study, path, pixels_sha256, file_sha256, format, sex, age_months, added_at, added_by, thumbnail"
    added = connection.execute(f"INSERT INTO films ({columns}) VALUES (?{', ?' * (len(values) - 1)})", values)
    return int(added.lastrowid or 0)
