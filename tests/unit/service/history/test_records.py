"""What a report takes from the history, and what the history keeps of a report."""

from __future__ import annotations

import csv
import json
from datetime import date

import pytest
from films_and_readings import film, picture, reading
from openpyxl import load_workbook

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import ReportUnwritable
from boneage_desktop.core.grades import Heights
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.study import StudyQuery
from boneage_desktop.service.history import table
from boneage_desktop.service.history.records import Signed
from boneage_desktop.service.history.store import FILE

CHANGED = Decision(DecisionKind.CHANGED, 110.0, "ulna ahead")


@pytest.fixture
def decided(history):
    """A film that was read, corrected, measured and decided on."""
    known = history.know_film(film())
    history.keep_reading(known.film, reading())
    history.keep_edits(known.film, Edits(birth_date=date(2015, 4, 1), heights=Heights(131.0)))
    history.keep_decision(known.film, CHANGED)
    return known


def reported(history):
    return [json.loads(entry.details) for entry in history.audit_entries() if entry.action == "reported"]


def test_a_record_holds_all_that_a_report_says(history, decided):
    (record,) = history.records(decided.study)
    assert (record.film, record.study, record.path) == (decided.film, decided.study, "/films/a.dcm")
    assert (record.patient.name, record.patient.id, record.patient.sex) == ("张小明", "P1", Sex.MALE)
    assert record.reading.age_months == 103.0
    assert record.reading.repairs == ("mirrored",)
    assert record.edits.heights.child_cm == 131.0
    assert record.edits.birth_date == date(2015, 4, 1)
    assert record.edits.decision == CHANGED
    assert history.signed(decided.film).by == "dr"
    assert date.fromisoformat(history.signed(decided.film).day)


def test_nobody_signed_what_was_taken_back(history, decided):
    history.keep_decision(decided.film, None)
    assert history.signed(decided.film) == Signed()


def test_a_veiled_or_unread_film_has_no_reading(history):
    veiled, unread = history.know_film(film()), history.know_film(picture())
    history.keep_reading(veiled.film, reading(), veiled=True)
    assert [history.records(known.study)[0].reading for known in (veiled, unread)] == [None, None]
    assert history.records(unread.study)[0].patient.name is None, "a file's name is no patient's"


def test_a_report_makes_a_decided_study_reported_and_says_where_it_went(history, decided):
    history.keep_report(decided.film, format="pdf", folder="/reports")
    assert str(history.row(decided.study).state) == "reported"
    (entry,) = reported(history)
    assert (entry["format"], entry["folder"]) == ("pdf", "/reports")


def test_a_report_before_a_decision_is_put_down_and_changes_no_state(history):
    known = history.know_film(film())
    history.keep_reading(known.film, reading())
    history.keep_report(known.film, format="png", folder="/reports")
    assert str(history.row(known.study).state) == "read"
    assert len(reported(history)) == 1


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1"])
def test_no_table_holds_a_formula(history, tmp_path, name):
    history.know_film(film(name, None))
    for suffix in (".csv", ".xlsx"):
        assert history.export(StudyQuery(), tmp_path / f"table{suffix}") == 1
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == [f"'{name}"]
    sheet = load_workbook(tmp_path / "table.xlsx").active
    cell = sheet.cell(2, list(table.COLUMNS).index("name") + 1)
    assert (cell.value, cell.data_type) == (name, "s")


def test_a_sheet_has_names_on_top_numbers_as_numbers_and_only_the_studies_asked_for(history, decided, tmp_path):
    other = history.know_film(film("Miller\x07", "P2", content="c"))
    file = tmp_path / "table.xlsx"
    assert table.export(history.folder / FILE, [decided.study], file) == 1
    rows = list(load_workbook(file).active.iter_rows(values_only=True))
    assert rows[0] == tuple(table.COLUMNS)
    assert len(rows) == 2
    line = dict(zip(*rows, strict=True))
    assert (line["name"], line["decided_months"], line["reason"]) == ("张小明", 110.0, "ulna ahead")
    assert table.export(history.folder / FILE, [other.study], file) == 1, "a letter that no sheet takes is left out"


def test_a_table_that_cannot_be_written_is_told(history, decided, tmp_path):
    with pytest.raises(ReportUnwritable):
        table.export(history.folder / FILE, [decided.study], tmp_path / "missing" / "table.csv")
