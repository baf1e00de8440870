"""The audit log: each kind of tampering is found at its entry."""

from __future__ import annotations

import json
import sqlite3
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "history"))

from films_and_readings import film, reading

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.service.history.store import FILE, History

STAY = "DROP TRIGGER audit_stays; DROP TRIGGER audit_keeps;"


@pytest.fixture
def history(tmp_path):
    """A history with six entries: the model, three films opened, a reading, a decision."""
    history = open_history(tmp_path)
    history.use_model({"model": "zh05", "version": "1"})
    known = [history.know_film(film(content=content)) for content in "abc"]
    history.keep_reading(known[0].film, reading())
    history.keep_decision(known[0].film, Decision(DecisionKind.CHANGED, 110.0, "手腕 ahead"))
    yield history
    history.close()


def open_history(tmp_path):
    return History.open(tmp_path / "history", tmp_path / "head.json", by="dr")


def tamper(tmp_path, statements):
    connection = sqlite3.connect(tmp_path / "history" / FILE)
    connection.executescript(STAY + statements)
    connection.close()


def faults(history):
    return [(fault.number, fault.kind) for fault in history.audit_faults()]


def test_the_log_says_who_did_what_to_which_study_and_names_nobody(history):
    entries = list(history.audit_entries())
    assert [entry.action for entry in entries] == ["model changed", "opened", "opened", "opened", "read", "changed"]
    assert entries[-1].by == "dr"
    assert entries[-1].study == entries[1].study
    assert json.loads(entries[-1].details) == {"age_months": 110.0, "reason": "手腕 ahead"}
    assert "小明" not in "".join(entry.details for entry in entries)
    assert faults(history) == []


@pytest.mark.parametrize(
    "statement", ["UPDATE audit SET by = 'someone'", "DELETE FROM audit", "DELETE FROM audit WHERE number = 2"]
)
def test_the_database_itself_refuses_to_change_the_log(history, statement):
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        history._connection.execute(statement)


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        ("UPDATE audit SET by = 'nobody' WHERE number = 3", [(3, "changed")]),
        ("UPDATE audit SET details = '{}' WHERE number = 6", [(6, "changed")]),
        ("UPDATE audit SET study = 9 WHERE number = 4", [(4, "changed")]),
        ("DELETE FROM audit WHERE number = 3", [(3, "missing")]),
        ("DELETE FROM audit WHERE number = 1", [(1, "missing")]),
        ("DELETE FROM audit WHERE number > 4", [(5, "cut_off")]),
        ("DELETE FROM audit", [(1, "cut_off")]),
        (
            "UPDATE audit SET number = 99 WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3;"
            "UPDATE audit SET number = 3 WHERE number = 99",
            [(2, "changed"), (3, "changed"), (4, "unlinked")],
        ),
    ],
)
def test_tampering_is_found_at_its_entry(history, tmp_path, statements, found):
    tamper(tmp_path, statements)
    assert faults(history) == found


def test_an_entry_sealed_anew_breaks_the_link_to_the_next(history, tmp_path):
    from dataclasses import replace

    from boneage_desktop.service import audit

    entry = replace(list(history.audit_entries())[2], by="nobody")
    tamper(tmp_path, f"UPDATE audit SET by = 'nobody', hash = '{audit._seal(entry)}' WHERE number = 3")
    assert faults(history) == [(4, "unlinked")]


def test_a_cut_is_not_covered_up_by_what_is_written_afterwards(history, tmp_path):
    history.close()
    tamper(tmp_path, "DELETE FROM audit WHERE number > 4")
    again = open_history(tmp_path)
    again.know_film(film(content="d"))
    assert faults(again) == [(5, "cut_off")]
    again.close()


def test_without_the_head_it_cannot_be_shown_that_nothing_was_cut_off(history, tmp_path):
    (tmp_path / "head.json").unlink()
    assert faults(history) == [(6, "no_head")]


def test_an_entry_that_was_written_after_the_head_was_noted_is_no_fault(history, tmp_path):
    noted = (tmp_path / "head.json").read_text()
    history.know_film(film(content="e"))
    (tmp_path / "head.json").write_text(noted)
    assert faults(history) == []


def test_the_model_is_noted_when_it_changes(history):
    history.use_model({"model": "zh05", "version": "1"})
    history.use_model({"model": "zh05", "version": "2"})
    assert [entry.action for entry in history.audit_entries()].count("model changed") == 2
