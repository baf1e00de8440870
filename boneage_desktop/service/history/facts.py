"""What a reader knows better than the file of a film that is to be copied."""

from __future__ import annotations

import sqlite3
from datetime import date

from boneage_desktop.core.copies import FilmLook, KnownFacts
from boneage_desktop.core.radiograph import chronological_age_months
from boneage_desktop.service.history.films import last_decision, last_edits


def facts(connection: sqlite3.Connection, look: FilmLook) -> KnownFacts:
    """What was corrected and decided about a film, found by its content and patient; nothing where it is not known."""
    found = connection.execute(
        "SELECT f.id, s.day FROM films f JOIN studies s ON s.id = f.study LEFT JOIN patients p ON p.id = s.patient"
        " WHERE f.pixels_sha256 = ? AND p.patient_id IS ? AND p.issuer IS ?",
        (look.pixels_sha256, *((look.patient_id, look.issuer) if look.patient_id else (None, None))),
    ).fetchone()
    if found is None:
        return KnownFacts()
    film, day = found
    corrected, decision = last_edits(connection, film), last_decision(connection, film)
    age = chronological_age_months(corrected.birth_date, date.fromisoformat(day) if day else None)
    return KnownFacts(corrected.sex, age, None if decision is None else decision.age_months)
