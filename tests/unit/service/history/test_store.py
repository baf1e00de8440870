"""What is kept comes back, under the rules that tell patients, studies and films apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from films_and_readings import film, picture, reading

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import HistoryUnusable
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.study import StudyQuery, StudyState

ACCEPTED = Decision(DecisionKind.ACCEPTED, 103.0)
CHANGED = Decision(DecisionKind.CHANGED, 110.0, "carpals ahead")
REJECTED = Decision(DecisionKind.REJECTED, None, "hand cut off")


def only(history):
    (row,) = history.page(StudyQuery())
    return row


def test_the_same_film_is_known_again_wherever_it_lies(history):
    first = history.know_film(film())
    again = history.know_film(film(path="/usb/copy.dcm"))
    assert (first.is_new, again.is_new) == (True, False)
    assert again.film == first.film
    assert history.films(first.study)[0].path == "/usb/copy.dcm"


def test_films_of_one_patient_and_day_are_one_study(history):
    studies = {history.know_film(film(content=content)).study for content in "abc"}
    assert len(studies) == 1
    assert history.know_film(film(content="d", study_date=date(2025, 5, 6))).study not in studies


def test_the_same_number_of_another_issuer_is_another_patient(history):
    here = history.know_film(film(issuer="north", content="a"))
    there = history.know_film(film(issuer="south", content="a"))
    assert there.is_new
    assert there.study != here.study


def test_a_picture_without_identity_is_a_study_of_its_own(history):
    one, other = history.know_film(picture("b")), history.know_film(picture("c"))
    assert one.study != other.study
    assert history.know_film(picture("b", path="/elsewhere/x.png")).film == one.film
    assert history.know_film(film(content="b")).is_new, "the same pixels with a patient's name are that patient's"


def test_a_study_goes_from_new_to_reported_and_back(history):
    known = history.know_film(film())
    seen = [(only(history).state, only(history).bone_age_months)]
    for act in (
        lambda: history.keep_reading(known.film, reading(103.0)),
        lambda: history.keep_decision(known.film, CHANGED),
        lambda: history.keep_report(known.film),
        lambda: history.keep_decision(known.film, REJECTED),
        lambda: history.keep_decision(known.film, None),
    ):
        act()
        seen.append((only(history).state, only(history).bone_age_months))
    assert seen == [
        (StudyState.NEW, None),
        (StudyState.READ, 103.0),
        (StudyState.ACCEPTED, 110.0),
        (StudyState.REPORTED, 110.0),
        (StudyState.REJECTED, None),
        (StudyState.READ, 103.0),
    ]


def test_a_study_waits_as_long_as_one_of_its_films_does(history):
    first, second = history.know_film(film(content="a")), history.know_film(film(content="b"))
    history.keep_reading(first.film, reading())
    history.keep_decision(first.film, ACCEPTED)
    assert only(history).state is StudyState.ACCEPTED, "an unread second view does not take the answer back"
    history.keep_reading(second.film, reading(90.0))
    assert only(history).state is StudyState.READ


def test_decision_and_corrections_come_back_with_the_film(open_history):
    history = open_history()
    known = history.know_film(film())
    history.keep_reading(known.film, reading())
    history.keep_edits(known.film, Edits(sex=Sex.FEMALE, birth_date=date(2014, 3, 1)))
    history.keep_decision(known.film, CHANGED)
    history.close()
    again = open_history().know_film(film())
    assert (again.sex, again.birth_date, again.decision) == (Sex.FEMALE, date(2014, 3, 1), CHANGED)


def test_the_list_shows_the_patient_as_corrected_and_as_the_file_says_when_taken_back(history):
    known = history.know_film(film())
    before = only(history)
    history.keep_edits(known.film, Edits(sex=Sex.FEMALE, birth_date=date(2014, 3, 1)))
    assert only(history).sex is Sex.FEMALE
    assert only(history).age_months == pytest.approx(before.age_months + 12, abs=0.1)
    history.keep_edits(known.film, Edits())
    assert only(history) == before


def test_the_whole_reading_is_kept(history):
    known = history.know_film(film())
    history.keep_reading(known.film, reading(103.25))
    kept = history.films(known.study)[0].reading
    assert kept["age_months"] == 103.25
    assert kept["model"] == {"name": "zh05", "version": "1", "sha256": "0" * 64}
    assert kept["repairs"] == ["mirrored"]


def test_a_deleted_study_is_gone_and_its_patient_with_the_last_one(history, tmp_path):
    first = history.know_film(film(content="a"))
    second = history.know_film(film(content="b", study_date=date(2025, 1, 1)))
    history.keep_reading(first.film, reading())
    history.keep_decision(first.film, ACCEPTED)
    history.keep_report(first.film)
    history.delete(first.study)
    assert history.films(first.study) == []
    assert only(history).id == second.study
    history.delete(second.study)
    assert history.page(StudyQuery()) == []
    history.close()
    assert "小明".encode() not in (tmp_path / "history" / "history.sqlite").read_bytes()


def test_a_new_study_never_gets_the_number_of_a_deleted_one(history):
    first = history.know_film(film())
    history.delete(first.study)
    assert history.know_film(film()).study > first.study


def test_a_history_that_cannot_be_written_says_so(history):
    history._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(HistoryUnusable):
        history.know_film(film())
    history._connection.execute("PRAGMA query_only = OFF")
    assert history.know_film(replace(film(), study_date=None)).is_new
