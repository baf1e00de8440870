"""Older histories are brought up to date after a copy, newer ones are left as they are."""

from __future__ import annotations

import sqlite3

import pytest
from films_and_readings import film

from boneage_desktop import __version__
from boneage_desktop.core.errors import HistoryUnusable, MadeByNewer
from boneage_desktop.core.study import StudyQuery
from boneage_desktop.service.history import schema
from boneage_desktop.service.history.store import History


@pytest.fixture
def next_version(monkeypatch):
    step = "ALTER TABLE studies ADD COLUMN note TEXT;\nUPDATE studies SET title = title || '!';"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))


def test_an_older_history_is_migrated_after_a_copy_of_it(open_history, tmp_path, next_version, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
    old = open_history()
    old.know_film(film())
    old.close()
    monkeypatch.undo()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, "UPDATE studies SET title = title || '!';"))
    assert [row.title for row in open_history().page(StudyQuery())] == ["张小明!"]
    copy = sqlite3.connect(tmp_path / "history" / "backups" / f"history-before-version-{len(schema.MIGRATIONS)}.sqlite")
    assert copy.execute("SELECT title FROM studies").fetchall() == [("张小明",)]
    assert copy.execute("PRAGMA user_version").fetchone() == (1,)
    copy.close()


def test_a_step_that_fails_leaves_the_older_history(open_history, tmp_path, monkeypatch):
    history = open_history()
    history.know_film(film())
    history.close()
    broken = "UPDATE studies SET title = 'lost';\nSELECT no_such_column FROM studies;"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, broken))
    with pytest.raises(HistoryUnusable):
        open_history()
    monkeypatch.undo()
    assert [row.title for row in open_history().page(StudyQuery())] == ["张小明"]


def test_a_newer_history_is_refused_and_not_one_byte_of_it_changed(open_history, tmp_path):
    history = open_history()
    history.know_film(film())
    history.close()
    file = tmp_path / "history" / "history.sqlite"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA user_version = 99")
    connection.execute("UPDATE program SET version = '2031.1.1'")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    with pytest.raises(MadeByNewer) as refused:
        open_history()
    assert refused.value.values["written_by"] == "2031.1.1"
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["history.sqlite"]


def test_the_history_of_version_1_is_read(kept_version_1):
    """The file as the first version of the history wrote it, statement by statement."""
    history = kept_version_1
    rows = history.page(StudyQuery())
    assert [(row.title, row.state, row.bone_age_months) for row in rows] == [("张小明", "accepted", 110.0)]
    (kept,) = history.films(rows[0].id)
    assert kept.decision.reason == "carpals ahead"
    assert kept.reading["age_months"] == 103.0
    assert history.audit_faults() == []


def test_the_file_says_which_program_wrote_it(history):
    assert history._connection.execute("SELECT version FROM program").fetchall() == [(__version__,)]


@pytest.fixture
def kept_version_1(tmp_path):
    from pathlib import Path

    script = (Path(__file__).parents[3] / "fixtures" / "history" / "history-1.sql").read_text(encoding="utf-8")
    (tmp_path / "history").mkdir()
    connection = sqlite3.connect(tmp_path / "history" / "history.sqlite")
    connection.executescript(script)
    connection.close()
    head = Path(__file__).parents[3] / "fixtures" / "history" / "history-1-head.json"
    history = History.open(tmp_path / "history", head, by="dr")
    yield history
    history.close()


def test_a_folder_that_cannot_be_written_leaves_no_history(tmp_path):
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(HistoryUnusable):
        History.open(tmp_path / "taken", tmp_path / "head.json", by="dr")
