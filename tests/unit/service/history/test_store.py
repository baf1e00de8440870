"""What is kept comes back, under the rules that tell patients, studies and films apart."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date

import pytest
from films_and_readings import film, picture, reading

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import HistoryUnusable
from boneage_desktop.core.grades import Grades, Heights
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
    assert again.edits == Edits(sex=Sex.FEMALE, birth_date=date(2014, 3, 1), decision=CHANGED)


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


def test_all_that_a_reader_did_comes_back_and_the_log_says_what_changed(open_history):
    history = open_history()
    known = history.know_film(film())
    done = Edits(quarter_turns=1, grades=Grades().graded("Radius", 5), heights=Heights(131.5), own_age_months=110.0)
    history.keep_edits(known.film, done)
    history.keep_edits(known.film, replace(done, heights=Heights(132.0)))
    history.close()
    again = open_history()
    assert again.know_film(film()).edits == replace(done, heights=Heights(132.0))
    edited = [json.loads(entry.details) for entry in again.audit_entries() if entry.action == "edited"]
    assert edited[0]["changed"] == ["grades", "heights", "own_age_months", "quarter_turns"]
    assert edited[1]["changed"] == ["heights"]


def test_a_veiled_film_has_no_age_until_its_reader_gave_one(history, tmp_path):
    known = history.know_film(film())
    history.keep_reading(known.film, reading(), veiled=True)
    assert (only(history).age_months, only(history).bone_age_months, only(history).veiled) == (None, None, True)
    assert history.films(known.study)[0].reading is None
    assert not history.know_film(film()).seen
    assert exported(history, tmp_path)["read_months"] == ""
    history.keep_edits(known.film, Edits(own_age_months=110.0))
    assert (only(history).bone_age_months, only(history).veiled) == (103.0, False)
    assert history.know_film(film()).seen
    row = exported(history, tmp_path)
    assert (row["own_months"], row["own_by"], row["own_skipped"], row["read_months"]) == ("110.0", "dr", "0", "103.0")


def test_a_skipped_own_reading_lifts_the_veil_and_is_exported_as_skipped(history, tmp_path):
    known = history.know_film(film())
    history.keep_reading(known.film, reading(), veiled=True)
    history.keep_edits(known.film, Edits(own_age_skipped=True))
    assert not only(history).veiled
    row = exported(history, tmp_path)
    assert (row["own_months"], row["own_skipped"]) == ("", "1")


def test_while_the_reader_reads_first_an_unread_child_has_no_age_in_the_list(history):
    known = history.know_film(film())
    history.reader_first = True
    assert only(history).age_months is None
    assert history.row(known.study).age_months is None
    history.keep_reading(known.film, reading())
    assert only(history).veiled, "a film that is read beside the window waits for its reader as well"
    history.lift_veils()
    assert only(history).bone_age_months == 103.0


def test_own_readings_are_those_of_one_reader_as_they_were_given_first(history):
    for number, months in enumerate((100.0, 120.0)):
        known = history.know_film(film(content=str(number), study_date=date(2024, 1, 1 + number)))
        history.by = f"dr {number}"
        history.keep_edits(known.film, Edits(own_age_months=months))
        history.keep_reading(known.film, reading(103.0))
        history.by = "somebody else"
        history.keep_edits(known.film, Edits(own_age_months=months, flipped=True))
    history.keep_decision(known.film, CHANGED)
    (first,), (second,) = history.own_readings("dr 0"), history.own_readings("dr 1")
    assert (first.age_months, first.machine_months, first.decided_months) == (100.0, 103.0, None)
    assert (second.age_months, second.machine_months, second.decided_months) == (120.0, 103.0, 110.0)
    assert history.own_readings("somebody else") == []


def exported(history, folder):
    history.export(StudyQuery(), folder / "table.csv")
    with (folder / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    return row
