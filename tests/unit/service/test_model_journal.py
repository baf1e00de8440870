"""Lines are only ever added, and one that a power cut left unfinished costs none of the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from boneage_desktop.service.model_journal import Event, append, events

EVENT = Event(
    "2026-11-25T20:00:00+00:00", "Dr. 李", 'local films,\nread "better"\u2028', "install", "zh05", "1", "0" * 64, "zh05-1"
)


def test_events_come_back_in_their_order(tmp_path):
    journal = tmp_path / "deep" / "journal.jsonl"
    assert events(journal) == ()
    second = replace(EVENT, action="use", by="B")
    append(journal, EVENT)
    first_bytes = journal.read_bytes()
    append(journal, second)
    assert events(journal) == (EVENT, second)
    assert journal.read_bytes().startswith(first_bytes)
    assert journal.read_bytes().count(b"\n") == 2


@pytest.mark.parametrize("kept_bytes", [1, 40, -2])
def test_an_unfinished_line_is_passed_over_and_ended(tmp_path, kept_bytes):
    journal = tmp_path / "journal.jsonl"
    append(journal, EVENT)
    whole = journal.read_bytes()
    journal.write_bytes(whole + whole[:kept_bytes])
    assert events(journal) == (EVENT,)
    append(journal, replace(EVENT, action="remove"))
    assert [event.action for event in events(journal)] == ["install", "remove"]


@pytest.mark.parametrize("line", [b"\xff\xfe", b"[1]", b"{}", b"null", b'{"when": "now"}'])
def test_a_strange_line_costs_no_other(tmp_path, line):
    journal = tmp_path / "journal.jsonl"
    append(journal, EVENT)
    journal.write_bytes(line + b"\n" + journal.read_bytes())
    assert events(journal) == (EVENT,)


def test_a_name_from_a_terminal_of_another_encoding_is_kept(tmp_path):
    append(tmp_path / "journal.jsonl", replace(EVENT, by="M\udcfcller"))
    assert events(tmp_path / "journal.jsonl")[0].by == "M\udcfcller"
