"""Damage is noticed, what is readable survives it, and the damaged file is kept."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

import pytest
from films_and_readings import film, reading

from boneage_desktop.core.study import StudyQuery
from boneage_desktop.service.history import backup
from boneage_desktop.service.history.store import History

STUDIES = 400
PAGE_BYTES = 4096


@pytest.fixture
def filled(open_history, tmp_path):
    """A closed history of many studies; its file."""
    history = open_history()
    history._connection.execute("PRAGMA synchronous = OFF")
    for number in range(STUDIES):
        day = date(2020, 1, 1) + timedelta(days=number)
        known = history.know_film(film(f"name {number}", f"N{number}", content=f"{number:04}", study_date=day))
        history.keep_reading(known.film, reading())
    history._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    history.close()
    return tmp_path / "history" / "history.sqlite"


def overwrite(file, pages):
    with file.open("r+b") as stream:
        for page in pages:
            stream.seek((page - 1) * PAGE_BYTES)
            stream.write(b"\xa5" * PAGE_BYTES)


def leaves(file, table):
    """The pages that hold rows of a table, by SQLite's own account where it has one."""
    connection = sqlite3.connect(file)
    try:
        found = connection.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)).fetchall()
    except sqlite3.OperationalError:
        pytest.skip("this SQLite has no dbstat")
    finally:
        connection.close()
    return [page for (page,) in found]


def test_overwritten_pages_cost_only_their_rows(filled, open_history, tmp_path):
    lost = leaves(filled, "studies")[2:4]
    overwrite(filled, lost)
    assert not backup.is_sound(filled)
    history = History.mend(filled.parent, tmp_path / "head.json", by="dr")
    rows = history.page(StudyQuery(), size=1000)
    assert STUDIES // 2 < len(rows) < STUDIES
    assert history.recovery.studies == len(rows)
    assert history.recovery.aside.read_bytes().count(b"\xa5" * PAGE_BYTES) == len(lost)
    assert all(len(history.films(row.id)) == 1 and history.films(row.id)[0].reading for row in rows)
    assert history.is_sound()
    assert history.know_film(film("new", "NEW", content="zzzz")).is_new
    history.close()


@pytest.mark.parametrize("place", [0, -1])
def test_the_first_and_the_last_page_of_a_table_may_be_the_broken_one(filled, tmp_path, place):
    overwrite(filled, [leaves(filled, "readings")[place]])
    history = History.mend(filled.parent, tmp_path / "head.json", by="dr")
    assert history.count(StudyQuery()) == STUDIES, "a lost reading costs no study"
    assert history.is_sound()
    history.close()


def test_a_file_that_is_no_database_is_replaced_by_the_newest_backup(filled, open_history):
    open_history().back_up(date(2026, 1, 1))
    overwrite(filled, range(1, filled.stat().st_size // PAGE_BYTES + 1))
    history = open_history()
    assert history.recovery.from_backup
    assert history.count(StudyQuery()) == STUDIES


def test_without_a_backup_a_hopeless_file_leaves_an_empty_history_that_works(filled, open_history):
    filled.write_bytes(b"not a database at all" * 1000)
    history = open_history()
    assert history.count(StudyQuery()) == 0
    assert history.recovery.aside.read_bytes().startswith(b"not a database")
    assert history.know_film(film()).is_new


def test_the_audit_log_tells_of_the_recovery_and_of_entries_that_were_lost(filled, tmp_path):
    overwrite(filled, [leaves(filled, "audit")[-1]])
    history = History.mend(filled.parent, tmp_path / "head.json", by="dr")
    assert {"recovered", "log cut off"} <= {entry.action for entry in history.audit_entries()}
    assert "cut_off" in {fault.kind for fault in history.audit_faults()}
    history.close()
