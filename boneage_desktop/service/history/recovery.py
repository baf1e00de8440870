"""What can still be read of a damaged history; the damaged file is kept aside."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from boneage_desktop.service.history import backup, schema

log = logging.getLogger(__name__)

FARTHEST = 2**40


@dataclass(frozen=True)
class Recovery:
    """aside: the damaged file; studies: how many of them are there again; from_backup: it could not be read at all."""

    aside: Path
    studies: int
    from_backup: bool


def recover(file: Path, *, backups: Path) -> Recovery:
    """Put what is readable of a damaged history in its place, or the newest sound backup where nothing is.

    Errors: sqlite3.Error, OSError.
    """
    aside = _put_aside(file)
    studies = _salvage(aside, file)
    log.warning("the history was damaged; %d studies were read from it", studies)
    if studies:
        return Recovery(aside, studies, from_backup=False)
    for copy in backup.backups(backups):
        if backup.is_sound(copy):
            file.unlink(missing_ok=True)
            shutil.copyfile(copy, file)
            return Recovery(aside, _count(file), from_backup=True)
    return Recovery(aside, 0, from_backup=False)


def _put_aside(file: Path) -> Path:
    """The file with its log of last writes, which SQLite looks for under the same name."""
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    aside = file.with_name(f"{file.stem}-damaged-{now}.sqlite")
    for suffix in ("-wal", "-shm", ""):
        part = file.with_name(file.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    return aside


def _salvage(damaged: Path, file: Path) -> int:
    """Build the file from the readable rows; how many studies it holds then."""
    source, target = schema.connect(damaged), schema.connect(file)
    try:
        found = schema.version(source)
        schema.migrate(target, schema.MIGRATIONS[: max(1, found)])
        with schema.transaction(target):
            for table, key in schema.TABLES.items():
                _copy_rows(source, target, table, key)
            _drop_orphans(target)
        return int(target.execute("SELECT count(*) FROM studies").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if not schema.is_damage(error):
            raise
        return 0
    finally:
        source.close()
        target.close()


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection, table: str, key: str) -> None:
    for row in _readable_rows(source, table, key):
        places = ", ".join("?" * len(row))
        target.execute(f"INSERT OR IGNORE INTO {table} VALUES ({places})", row)


def _readable_rows(source: sqlite3.Connection, table: str, key: str) -> Iterator[tuple[Any, ...]]:
    """The rows by ascending key, their first column; what lies on a broken page is passed over."""
    last: int | None = 0
    while last is not None:
        try:
            for row in _after(source, table, key, last):
                yield row
                last = row[0]
            return
        except sqlite3.DatabaseError as error:
            if not schema.is_damage(error):
                raise
            last = _end_of_damage(source, table, key, last)


def _end_of_damage(source: sqlite3.Connection, table: str, key: str, last: int) -> int | None:
    """The smallest key from which on a row can be read again, None where all the rest is lost."""
    step = 1
    while not _is_readable(source, table, key, last + step):
        step *= 2
        if step > FARTHEST:
            return None
    low, high = last + step // 2, last + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _is_readable(source, table, key, middle) else (middle, high)
    return high


def _is_readable(source: sqlite3.Connection, table: str, key: str, last: int) -> bool:
    try:
        _after(source, table, key, last).fetchone()
    except sqlite3.DatabaseError:
        return False
    return True


def _after(source: sqlite3.Connection, table: str, key: str, last: int) -> sqlite3.Cursor:
    return source.execute(f"SELECT * FROM {table} WHERE {key} > ? ORDER BY {key}", (last,))


def _drop_orphans(target: sqlite3.Connection) -> None:
    """Rows whose study or film was lost."""
    target.execute("UPDATE studies SET patient = NULL WHERE patient NOT IN (SELECT id FROM patients)")
    target.execute("DELETE FROM films WHERE study NOT IN (SELECT id FROM studies)")
    for table in ("readings", "decisions", "edits", "reports"):
        target.execute(f"DELETE FROM {table} WHERE film NOT IN (SELECT id FROM films)")
    target.execute("UPDATE decisions SET reading = NULL WHERE reading NOT IN (SELECT id FROM readings)")


def _count(file: Path) -> int:
    connection = schema.connect(file)
    try:
        return int(connection.execute("SELECT count(*) FROM studies").fetchone()[0])
    finally:
        connection.close()
