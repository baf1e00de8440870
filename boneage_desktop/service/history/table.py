"""The history as a table: a line for each film, for a spreadsheet or a statistics program."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

COLUMNS = {
    "study": "s.id",
    "date": "s.day",
    "name": "s.title",
    "patient_id": "p.patient_id",
    "issuer": "p.issuer",
    "sex": "s.sex",
    "age_months": "round(s.age_months, 2)",
    "state": "s.state",
    "film": "f.path",
    "pixels_sha256": "f.pixels_sha256",
    "read_months": "round(r.age_months, 3)",
    "low_months": "round(r.low_months, 3)",
    "high_months": "round(r.high_months, 3)",
    "read_at": "r.at",
    "model": "r.model",
    "version": "r.version",
    "model_sha256": "r.model_sha256",
    "device": "r.device",
    "decision": "d.kind",
    "decided_months": "round(d.age_months, 3)",
    "reason": "d.reason",
    "decided_by": "d.by",
    "decided_at": "d.at",
}
STATEMENT = f"""
SELECT {", ".join(COLUMNS.values())} FROM films f JOIN studies s ON s.id = f.study LEFT JOIN patients p ON p.id = s.patient
LEFT JOIN readings r ON r.id = (SELECT max(id) FROM readings WHERE film = f.id)
LEFT JOIN decisions d ON d.id = (SELECT max(id) FROM decisions WHERE film = f.id) AND d.kind IS NOT NULL
WHERE s.id = ? ORDER BY f.id
"""
FORMULA_STARTS = ("=", "+", "-", "@")


def write(connection: sqlite3.Connection, studies: Iterable[int], file: Path) -> int:
    """Write the films of the studies to a CSV file (UTF-8 with its mark, so that spreadsheets show Chinese); how many films.

    Errors: OSError.
    """
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        table = csv.writer(out)
        table.writerow(COLUMNS)
        films = 0
        for line in _lines(connection, studies):
            table.writerow(line)
            films += 1
    return films


def _lines(connection: sqlite3.Connection, studies: Iterable[int]) -> Iterator[list[object]]:
    for study in studies:
        for row in connection.execute(STATEMENT, (study,)):
            yield [_harmless(cell) for cell in row]


def _harmless(cell: object) -> object:
    """Text that a spreadsheet would take for a formula is marked as text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
