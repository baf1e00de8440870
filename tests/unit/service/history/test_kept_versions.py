"""Histories as earlier versions of the program wrote them, statement by statement, are read with all that lies in them."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from films_and_readings import film

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import Grades, Heights
from boneage_desktop.core.marks import Mark, MarkKind
from boneage_desktop.core.radiograph import Sex, Window
from boneage_desktop.core.regions_by_hand import PlacedRegion
from boneage_desktop.core.study import StudyQuery
from boneage_desktop.service.history import schema
from boneage_desktop.service.history.store import History

FIXTURES = Path(__file__).parents[3] / "fixtures" / "history"
CHANGED = Decision(DecisionKind.CHANGED, 110.0, "carpals ahead")
DONE = Edits(
    window=Window(2048.0, 4096.0),
    quarter_turns=1,
    grades=Grades((5, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5)),
    heights=Heights(131.5, 180.0, 165.0),
    decision=CHANGED,
    marks=(Mark(MarkKind.NOTE, ((0.25, 0.5),), "ulna ahead"),),
    own_age_months=110.0,
    regions=(PlacedRegion("Ulna", (0.4, 0.8), (0.1, 0.12), -7.5),),
    left_as_is=("rotated",),
)


@pytest.fixture
def open_kept(tmp_path):
    """Opens the history that one version wrote, after a statement of the test's own."""
    opened = []

    def open_one(version: int, statement: str = "") -> History:
        (tmp_path / "history").mkdir()
        connection = sqlite3.connect(tmp_path / "history" / "history.sqlite")
        connection.executescript((FIXTURES / f"history-{version}.sql").read_text(encoding="utf-8") + statement)
        connection.close()
        head = shutil.copy(FIXTURES / f"history-{version}-head.json", tmp_path / "head.json")
        opened.append(History.open(tmp_path / "history", head, by="dr"))
        return opened[-1]

    yield open_one
    for history in opened:
        history.close()


def test_there_is_a_history_of_the_present_version():
    assert (FIXTURES / f"history-{len(schema.MIGRATIONS)}.sql").exists()


def test_version_1_knew_sex_birth_date_and_decision(open_kept):
    corrected = '{"sex": "female", "birth_date": "2014-03-01"}'
    history = open_kept(1, f"INSERT INTO edits VALUES (1, 1, '2026-11-26T00:22:00+00:00', 'dr', '{corrected}');")
    (row,) = history.page(StudyQuery())
    assert (row.title, row.bone_age_months, row.veiled) == ("张小明", 110.0, False)
    known = history.know_film(film())
    assert (known.is_new, known.seen) == (False, True)
    assert known.edits == Edits(sex=Sex.FEMALE, birth_date=date(2014, 3, 1), decision=CHANGED)


def test_version_3_knows_all_that_a_reader_did_and_what_waits_for_the_reader(open_kept):
    history = open_kept(3)
    assert [(row.title, row.bone_age_months, row.veiled) for row in history.page(StudyQuery())] == [
        ("Miller", None, True),
        ("张小明", 110.0, False),
    ]
    known = history.know_film(film(spelling="Zhang Xiaoming"))
    assert (known.is_new, known.seen, known.edits) == (False, True, DONE)
    assert [reading.age_months for reading in history.own_readings("dr")] == [110.0]
    assert history.audit_faults() == []
