"""Finding studies, and going through a long list page by page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from films_and_readings import film, picture, reading

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.study import StudyQuery, StudyState
from boneage_desktop.service.history import search


@pytest.fixture
def filled(history):
    history.know_film(film("张小明", "P-77", content="a", spelling="Zhang Xiaoming 张 小明"))
    history.know_film(film("Müller, Anna", "Q1", content="b", study_date=date(2022, 2, 2), path="/f/left.dcm"))
    history.know_film(picture("c", path="/f/Ｈａｎｄ７.png"))
    return history


def titles(history, **query):
    return [row.title for row in history.page(StudyQuery(**query))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("小明", ["张小明"]),
        ("张", ["张小明"]),
        ("zhang XIAO", ["张小明"]),
        ("p-77", ["张小明"]),
        ("MÜLLER", ["Müller, Anna"]),
        ("ｍüller anna", ["Müller, Anna"]),
        ("2022-02", ["Müller, Anna"]),
        ("left", ["Müller, Anna"]),
        ("hand7", ["Ｈａｎｄ７.png"]),
        ("anna zhang", []),
        ("%", []),
        ("' OR 1=1 --", []),
    ],
)
def test_words_are_found_in_names_numbers_files_and_days(filled, text, found):
    assert titles(filled, text=text) == found
    assert filled.count(StudyQuery(text)) == len(found)


def test_days_ages_and_states_narrow_the_list(filled):
    assert titles(filled, first_day=date(2024, 1, 1), last_day=date(2024, 12, 31)) == ["张小明"]
    assert titles(filled, last_day=date(2022, 2, 2)) == ["Müller, Anna"]
    assert titles(filled, oldest_months=90) == ["Müller, Anna"]
    assert titles(filled, youngest_months=90) == ["张小明"]
    known = filled.know_film(film("张小明", "P-77", content="a"))
    filled.keep_reading(known.film, reading())
    assert titles(filled, state=StudyState.READ) == ["张小明"]
    assert len(titles(filled, state=StudyState.NEW)) == 2


def test_the_newest_comes_first_and_each_study_once_over_all_pages(history):
    for number in range(23):
        day = date(2024, 1, 1) + timedelta(days=number // 3)
        history.know_film(film(str(number), f"N{number}", content=f"{number:02}", study_date=day))
    pages, rows = [], history.page(StudyQuery(), size=5)
    while rows:
        pages += rows
        rows = history.page(StudyQuery(), after=rows[-1], size=5)
    assert len({row.id for row in pages}) == 23
    assert pages == sorted(pages, key=lambda row: (row.listed, row.id), reverse=True)
    assert list(search.every(history._connection, StudyQuery())) == pages


def test_the_list_reads_the_index_alone_until_a_page_is_full(filled):
    """Without this the list of a large history would be as slow as the history is large."""
    asked = "SELECT id FROM studies INDEXED BY studies_listed WHERE instr(search, 'x') > 0 AND state = 'new'"
    plan = [row[3] for row in filled._connection.execute(f"EXPLAIN QUERY PLAN {asked} ORDER BY listed DESC, id DESC LIMIT 5")]
    assert plan == ["SCAN studies USING COVERING INDEX studies_listed"]


def test_bone_age_sex_reader_and_model_narrow_the_list(filled):
    known = filled.know_film(film("张小明", "P-77", content="a"))
    filled.keep_reading(known.film, reading(103.0))
    filled.keep_decision(known.film, Decision(DecisionKind.ACCEPTED, 103.0))
    other = filled.know_film(film("Müller, Anna", "Q1", content="b", study_date=date(2022, 2, 2)))
    filled.keep_reading(other.film, reading(60.0, "cnn"))
    assert titles(filled, least_bone_months=100) == ["张小明"]
    assert titles(filled, most_bone_months=100) == ["Müller, Anna"]
    assert titles(filled, decided_by=filled.by) == ["张小明"]
    assert titles(filled, model="cnn 1") == ["Müller, Anna"]
    assert titles(filled, sex=Sex.UNKNOWN) == ["Ｈａｎｄ７.png"]
    assert (filled.choices("decided_by"), filled.choices("model")) == ([filled.by], ["cnn 1", "zh05 1"])
    filled.keep_decision(known.film, None)
    assert titles(filled, decided_by=filled.by) == []
    assert titles(filled, without=(known.study, other.study)) == ["Ｈａｎｄ７.png"]
    assert known.study not in filled.numbers(StudyQuery(without=(known.study,)))


def test_a_veiled_bone_age_is_not_told_by_a_filter(filled):
    known = filled.know_film(film("张小明", "P-77", content="a"))
    filled.keep_reading(known.film, reading(103.0), veiled=True)
    assert titles(filled, least_bone_months=100) == []
    assert titles(filled, youngest_months=100) == ["张小明"]


def test_the_list_reads_the_index_alone_for_every_filter(filled):
    asked = "sex = 'male' AND bone_age_months > 1 AND decided_by = 'dr' AND model = 'm'"
    hidden = "id NOT IN (SELECT value FROM json_each('[1]'))"
    statement = f"SELECT id FROM studies INDEXED BY studies_listed WHERE {asked} AND {hidden} ORDER BY listed DESC, id DESC"
    plan = [row[3] for row in filled._connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert plan[0] == "SCAN studies USING COVERING INDEX studies_listed"
    assert not [step for step in plan if "TEMP B-TREE" in step]


def test_several_studies_are_deleted_at_once_and_each_stays_in_the_audit_log(filled):
    gone = filled.numbers(StudyQuery())[:2]
    filled.delete(*gone)
    assert filled.count(StudyQuery()) == 1
    assert [entry.study for entry in filled.audit_entries() if entry.action == "deleted"] == gone
    assert filled.audit_faults() == []
    filled.delete()
    assert filled.count(StudyQuery()) == 1
