"""The history as a table: a line for each film, for a spreadsheet or a statistics program."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from boneage_desktop.core.errors import ReportUnwritable
from boneage_desktop.service.history import own_readings, schema

COLUMNS = {
    "study": "s.id",
    "date": "s.day",
    "name": "s.title",
    "patient_id": "p.patient_id",
    "issuer": "p.issuer",
    "sex": "s.sex",
    "age_months": "CASE WHEN NOT f.veiled THEN round(s.age_months, 2) END",
    "state": "s.state",
    "film": "f.path",
    "pixels_sha256": "f.pixels_sha256",
    "own_months": "round(json_extract(o.edits, '$.own_age_months'), 3)",
    "own_by": "o.by",
    "own_at": "o.at",
    "own_skipped": "coalesce(json_extract(e.edits, '$.own_age_skipped'), 0)",
    "read_months": "CASE WHEN NOT f.veiled THEN round(r.age_months, 3) END",
    "low_months": "CASE WHEN NOT f.veiled THEN round(r.low_months, 3) END",
    "high_months": "CASE WHEN NOT f.veiled THEN round(r.high_months, 3) END",
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
LEFT JOIN edits e ON e.id = (SELECT max(id) FROM edits WHERE film = f.id)
LEFT JOIN edits o ON o.id = {own_readings.FIRST}
LEFT JOIN readings r ON r.id = (SELECT max(id) FROM readings WHERE film = f.id)
LEFT JOIN decisions d ON d.id = (SELECT max(id) FROM decisions WHERE film = f.id) AND d.kind IS NOT NULL
WHERE s.id = ? ORDER BY f.id
"""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
SHEET, WIDTH = "films", 18


def write(connection: sqlite3.Connection, studies: Iterable[int], file: Path) -> int:
    """Write the films of the studies to a CSV file, or an XLSX file by its suffix; how many films. Errors: OSError."""
    lines = _lines(connection, studies)
    return _write_xlsx(lines, file) if file.suffix.lower() == ".xlsx" else _write_csv(lines, file)


def export(history: Path, studies: Iterable[int], file: Path) -> int:
    """`write` over a connection of its own to the file of the history, for another thread. Errors: ReportUnwritable."""
    try:
        with closing(schema.connect(history)) as connection:
            return write(connection, studies, file)
    except OSError as error:
        raise ReportUnwritable(path=file, detail=error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise ReportUnwritable(path=file, detail=str(error)) from error


def _write_csv(lines: Iterator[tuple[object, ...]], file: Path) -> int:
    """UTF-8 with its mark, so that spreadsheets show Chinese."""
    films = 0
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        table = csv.writer(out)
        table.writerow(COLUMNS)
        for films, line in enumerate(lines, 1):  # noqa: B007  (the last number is how many)
            table.writerow([_harmless(cell) for cell in line])
    return films


def _write_xlsx(lines: Iterator[tuple[object, ...]], file: Path) -> int:
    """A sheet whose first row stays in sight; text is text there, whatever it begins with."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.freeze_panes = "A2"
    for place in range(len(COLUMNS)):
        sheet.column_dimensions[get_column_letter(place + 1)].width = WIDTH
    sheet.append([_cell(sheet, name, bold=True) for name in COLUMNS])
    films = 0
    for films, line in enumerate(lines, 1):  # noqa: B007
        sheet.append([_cell(sheet, value) for value in line])
    book.save(file)
    return films


def _cell(sheet: object, value: object, *, bold: bool = False) -> WriteOnlyCell:
    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value)
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell


def _lines(connection: sqlite3.Connection, studies: Iterable[int]) -> Iterator[tuple[object, ...]]:
    for study in studies:
        yield from connection.execute(STATEMENT, (study,))


def _harmless(cell: object) -> object:
    """Text that a spreadsheet would take for a formula is marked as text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
