"""Finding studies: a page of the list, newest first, without reading the rows that are not shown."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterator
from typing import Any

from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.study import StudyQuery, StudyRow, StudyState

COLUMNS = (
    "id, listed, title, sex, age_months, bone_age_months, state, decided,"
    " EXISTS (SELECT 1 FROM films WHERE study = studies.id AND veiled)"
)
PAGE = 200


def folded(text: str) -> str:
    """Text as it is compared: without regard to case and to the width of letters (Unicode NFKC, casefold)."""
    return unicodedata.normalize("NFKC", text).casefold()


def page(
    connection: sqlite3.Connection, query: StudyQuery, *, after: StudyRow | None = None, size: int = PAGE
) -> list[StudyRow]:
    """The studies that follow `after` in the list.

    All that is asked for stands in the index studies_listed, which is read in the order of the list until the page is full.
    """
    conditions, values = _conditions(query)
    if after is not None:
        conditions.append("(listed, id) < (?, ?)")
        values += [after.listed, after.id]
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    chosen = f"SELECT id FROM studies INDEXED BY studies_listed {where} ORDER BY listed DESC, id DESC LIMIT ?"
    statement = f"SELECT {COLUMNS} FROM studies WHERE id IN ({chosen}) ORDER BY listed DESC, id DESC"
    return [_row(row) for row in connection.execute(statement, (*values, size))]


def count(connection: sqlite3.Connection, query: StudyQuery) -> int:
    """How many studies are asked for."""
    conditions, values = _conditions(query)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    statement = f"SELECT count(*) FROM studies INDEXED BY studies_listed {where}"
    return int(connection.execute(statement, values).fetchone()[0])


def every(connection: sqlite3.Connection, query: StudyQuery) -> Iterator[StudyRow]:
    """All studies asked for, page by page."""
    rows = page(connection, query)
    while rows:
        yield from rows
        rows = page(connection, query, after=rows[-1])


def numbers(connection: sqlite3.Connection, query: StudyQuery) -> list[int]:
    """The numbers of all studies asked for, in the order of the list."""
    conditions, values = _conditions(query)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    statement = f"SELECT id FROM studies INDEXED BY studies_listed {where} ORDER BY listed DESC, id DESC"
    return [int(found[0]) for found in connection.execute(statement, values)]


def choices(connection: sqlite3.Connection, column: str) -> list[str]:
    """What stands in a column ("decided_by" or "model") of any study, in the order of the alphabet."""
    assert column in ("decided_by", "model")
    statement = f"SELECT DISTINCT {column} FROM studies INDEXED BY studies_listed WHERE {column} IS NOT NULL ORDER BY {column}"
    return [str(found[0]) for found in connection.execute(statement)]


def row(connection: sqlite3.Connection, study: int) -> StudyRow | None:
    """One study, None where it was deleted."""
    found = connection.execute(f"SELECT {COLUMNS} FROM studies WHERE id = ?", (study,)).fetchone()
    return None if found is None else _row(found)


def _conditions(query: StudyQuery) -> tuple[list[str], list[object]]:
    asked: list[tuple[str, object]] = [("instr(search, ?) > 0", word) for word in folded(query.text).split()]
    asked += [
        ("state = ?", query.state and str(query.state)),
        ("listed >= ?", query.first_day and query.first_day.isoformat()),
        ("listed <= ?", query.last_day and query.last_day.isoformat()),
        ("age_months >= ?", query.youngest_months),
        ("age_months <= ?", query.oldest_months),
        ("bone_age_months >= ?", query.least_bone_months),
        ("bone_age_months <= ?", query.most_bone_months),
        ("sex = ?", query.sex and str(query.sex)),
        ("decided_by = ?", query.decided_by),
        ("model = ?", query.model),
        ("id NOT IN (SELECT value FROM json_each(?))", json.dumps(query.without) if query.without else None),
    ]
    wanted = [(condition, value) for condition, value in asked if value is not None]
    conditions = [condition for condition, _ in wanted]
    if query.least_bone_months is not None or query.most_bone_months is not None:
        conditions.append("id NOT IN (SELECT study FROM films WHERE veiled)")
    return conditions, [value for _, value in wanted]


def _row(found: tuple[Any, ...]) -> StudyRow:
    study, listed, title, sex, age, bone_age, state, decided, veiled = found
    return StudyRow(
        id=study,
        listed=listed,
        title=title,
        sex=Sex(sex),
        age_months=None if veiled else age,
        bone_age_months=None if veiled else bone_age,
        state=StudyState(state),
        decided=DecisionKind(decided) if decided else None,
        veiled=bool(veiled),
    )
