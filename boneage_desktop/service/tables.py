"""A table of labels as it was saved by whatever program: its cells as text, with the line each row stands on."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from boneage_desktop.core.errors import LabelsError

DELIMITERS = (",", ";", "\t", "|")
SAMPLE_ROWS = 100
TITLE_ROWS = 20
OLD_EXCEL = b"\xd0\xcf\x11\xe0"
NUMBER = re.compile(r"[-+]?\d+([.,]\d+)?")

Rows = list[tuple[int, list[str]]]


@dataclass(frozen=True)
class Table:
    """names of the columns, unique; rows, each as long as names; the line of each row in the file."""

    path: Path
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]

    def column(self, name: str) -> list[str]:
        """The cells of a column, empty for no column ("") or one that is not there."""
        if name not in self.names:
            return [""] * len(self.rows)
        place = self.names.index(name)
        return [row[place] for row in self.rows]


def read(path: Path) -> Table:
    """The table of a CSV file of any delimiter and usual encoding or of an XLSX file's first sheet that holds one.

    Raises LabelsError.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LabelsError(path=path, detail=error.strerror or "it cannot be read") from error
    if data.startswith(OLD_EXCEL):
        raise LabelsError(
            path=path, detail="it is an old or protected Excel file; save it as CSV or as XLSX without a password"
        )
    rows = _of_workbook(data, path) if data.startswith(b"PK") else _of_text(decoded(data))
    return _table(rows, path)


def decoded(data: bytes) -> str:
    """Text of a byte order mark's encoding, else UTF-16 by its zeros, UTF-8, GB18030 or Windows Latin-1, whichever fits."""
    marks = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
    marked = next((encoding for mark, encoding in marks.items() if data.startswith(mark)), None)
    zeros = [data[start::2][:1000].count(0) for start in (0, 1)]
    if marked is None and any(zeros):
        marked = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    for encoding in (marked, "utf-8", "gb18030" if _in_pairs(data) else None):
        try:
            if encoding is not None:
                return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", errors="replace")


def _in_pairs(data: bytes) -> bool:
    """Whether most bytes above ASCII stand in even runs, as Chinese characters do; accents stand alone among letters."""
    runs = [len(run) for run in re.findall(rb"[\x81-\xfe]+", data)]
    return sum(run for run in runs if run % 2 == 0) > sum(run for run in runs if run % 2)


def _of_text(text: str) -> Rows:
    text = re.sub(r"\Asep=(.)\r?\n", "\n", text)
    return max((_parsed(text, delimiter) for delimiter in DELIMITERS), key=_regularity)


def _parsed(text: str, delimiter: str) -> Rows:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error:
        return []


def _regularity(rows: Rows) -> tuple[float, int]:
    """How evenly a delimiter cuts: the share of rows with the usual number of cells, and that number; nothing for one cell."""
    counts = Counter(len(row) for _, row in rows[:SAMPLE_ROWS] if any(row))
    if not counts:
        return (-1.0, 0)
    cells, often = counts.most_common(1)[0]
    return (often / counts.total(), cells) if cells > 1 else (0.0, 0)


def _of_workbook(data: bytes, path: Path) -> Rows:
    from openpyxl import load_workbook  # only a table of this kind needs it

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = (_of_sheet(sheet) for sheet in book.worksheets)
        return next((rows for rows in sheets if sum(any(row) for _, row in rows) > 1), [])
    except (BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError) as error:
        raise LabelsError(path=path, detail="it is not a whole XLSX file; save it again or as CSV") from error


def _of_sheet(sheet: Any) -> Rows:
    return [(line, [_cell(cell) for cell in row]) for line, row in enumerate(sheet.iter_rows(), 1)]


def _cell(cell: Any) -> str:
    """As the sheet shows it, as far as ids and ages need: 12.0 is 12, and a format of zeros keeps leading ones."""
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool) and re.fullmatch("0{2,}", cell.number_format or ""):
        return str(value).zfill(len(cell.number_format))
    return "" if value is None else str(value).strip()


def _table(rows: Rows, path: Path) -> Table:
    """Rows below the first that is as full as the others; one of numbers is no heading, and the columns are numbered."""
    filled = [(line, row) for line, row in rows if any(row)]
    if not filled:
        raise LabelsError(path=path, detail="it holds no rows")
    width = max(len(row) for _, row in filled)
    usual = max(sum(map(bool, row)) for _, row in filled[:TITLE_ROWS])
    first = next(i for i, (_, row) in enumerate(filled) if 2 * sum(map(bool, row)) >= usual)
    heading = filled[first][1]
    named = not any(NUMBER.fullmatch(cell) for cell in heading)
    below = filled[first + named :]
    if not below:
        raise LabelsError(path=path, detail="it holds a heading and no rows")
    cells = tuple(tuple(row[:width]) + ("",) * (width - len(row)) for _, row in below)
    return Table(path, _unique(heading if named else [], width), cells, tuple(line for line, _ in below))


def _unique(heading: Iterable[str], width: int) -> tuple[str, ...]:
    names: list[str] = []
    for place, name in enumerate([*heading, *[""] * width][:width], 1):
        plain = name.strip("\ufeff ") or f"column {place}"
        names.append(plain if plain not in names else f"{plain} ({place})")
    return tuple(names)
