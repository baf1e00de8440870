"""One backup a day, the newest few of them kept."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from boneage_desktop.service.history import schema

KEPT = 7
PAGES_AT_ONCE = 512
PAUSE_SECONDS = 0.005
STEPS_AT_ONCE = 100_000


class Stopped(Exception):
    """The window closed before the backup was complete."""


def backups(folder: Path) -> list[Path]:
    """The daily backups, newest first."""
    return sorted(folder.glob("history-????-??-??.sqlite"), reverse=True)


def back_up(file: Path, folder: Path, *, today: date, stopped: Callable[[], bool] = lambda: False) -> Path | None:
    """Today's backup of the history, None where there is one already or it was stopped; older ones than the newest few go.

    A backup reads one state of the history while others write on. Errors: sqlite3.Error, OSError.
    """
    target = folder / f"history-{today.isoformat()}.sqlite"
    if target.exists():
        return None
    folder.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(".tmp")
    try:
        _copy(file, draft, stopped)
        draft.replace(target)
    except Stopped:
        return None
    finally:
        draft.unlink(missing_ok=True)
    for old in backups(folder)[KEPT:]:
        old.unlink()
    return target


def _copy(file: Path, draft: Path, stopped: Callable[[], bool]) -> None:
    def go_on(_status: int, _remaining: int, _total: int) -> None:
        if stopped():
            raise Stopped
        time.sleep(PAUSE_SECONDS)  # leaves the disk to the records of the window

    draft.unlink(missing_ok=True)
    source, target = schema.connect(file), schema.connect(draft)
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # holds this state while the pages are copied
        source.backup(target, pages=PAGES_AT_ONCE, progress=go_on)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        source.close()
        target.close()


def is_sound(file: Path, *, stopped: Callable[[], bool] = lambda: False) -> bool:
    """Whether SQLite finds the file free of damage (PRAGMA quick_check). Errors: sqlite3.Error, also where it was stopped."""
    connection = schema.connect(file)
    connection.set_progress_handler(stopped, STEPS_AT_ONCE)
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError as error:
        if not schema.is_damage(error):
            raise
        return False
    finally:
        connection.close()
