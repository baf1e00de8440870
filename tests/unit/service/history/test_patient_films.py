"""Which films of the history are one patient's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import films_and_readings as fr
import pytest

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Patient, Sex
from boneage_desktop.core.reading import ModelName
from boneage_desktop.service import series as serial
from boneage_desktop.service.series import Match
from boneage_desktop.service.series_warnings import warnings

DAYS = (date(2018, 5, 6), date(2020, 5, 6), date(2022, 5, 6), date(2024, 5, 6))


def known(history, content, day, **says):
    return history.know_film(fr.film(content=content, study_date=day, path=f"/films/{content}.dcm", **says)).film


def identified(history, content, *, name="张小明", born=date(2015, 3, 1), sex=Sex.MALE, day=DAYS[0]):
    """A film that names the child and has no number."""
    film = fr.film(content=content, study_date=day, path=f"/films/{content}.dcm")
    return history.know_film(replace(film, patient=Patient(name, None, sex, born))).film


@pytest.fixture
def patients(history):
    """Three patients: one with four films over six years, one whose model changed, one with a single film."""
    first = [known(history, content, day) for content, day in zip("abcd", DAYS, strict=True)]
    second = [known(history, content, day, number="P2", name="李娜") for content, day in zip("ef", DAYS, strict=False)]
    single = [known(history, "9", DAYS[0], number="P3", name="王伟")]
    for film, months in zip((*first, *second, *single), (36, 58, 80, 104, 40, 66, 50), strict=True):
        history.keep_reading(film, fr.reading(months))
    newer = replace(fr.reading(66), model=ModelName("zh05", "2", "1" * 64))
    history.keep_reading(second[1], newer)
    return first, second, single


def numbers(history, film):
    return [each.film for each in history.patient_films(film)]


def test_each_film_leads_to_all_of_its_patient(history, patients):
    for films in patients:
        for film in films:
            assert sorted(numbers(history, film)) == films


def test_a_film_comes_with_its_ages_and_how_it_was_recognised(history, patients):
    first, _, _ = patients
    found = {film.film: film for film in history.patient_films(first[0])}
    assert found[first[0]].matched is Match.ITSELF
    assert found[first[3]].matched is Match.PATIENT_ID
    assert found[first[3]].bone_age_months == 104
    assert found[first[3]].interval_months == (94, 114)
    assert found[first[3]].age_months == pytest.approx(110.2, abs=0.1)
    assert found[first[3]].day == DAYS[3]
    assert found[first[3]].pixels_sha256 == "d" * 64


def test_over_six_years_there_are_three_velocities(history, patients):
    whole = serial.in_order(history.patient_films(patients[0][0]), patients[0][0])
    assert [step.velocity.months_a_year for step in serial.steps(whole)] == pytest.approx([11, 11, 12], abs=0.1)


def test_a_changed_model_is_seen_in_the_last_readings(history, patients):
    whole = serial.in_order(history.patient_films(patients[1][0]), patients[1][0])
    assert [found.code for found in warnings(whole)] == ["other_model"]
    assert [film.film for film in serial.of_other_model(whole, "zh05", "2", None)] == [patients[1][0]]


def test_decisions_and_corrections_count(history):
    film = known(history, "a", DAYS[0])
    history.keep_reading(film, fr.reading(50))
    history.keep_decision(film, Decision(DecisionKind.CHANGED, 44.0, "carpals"))
    history.keep_edits(film, Edits(sex=Sex.FEMALE, birth_date=date(2014, 5, 6)))
    (found,) = history.patient_films(film)
    assert (found.bone_age_months, found.sex) == (44, Sex.FEMALE)
    assert found.age_months == pytest.approx(48, abs=0.1)


def test_name_birth_date_and_sex_stand_in_for_a_missing_id(history):
    first, second = identified(history, "a"), identified(history, "b", day=DAYS[1])
    others = (
        identified(history, "c", born=date(2015, 3, 2)),
        identified(history, "d", sex=Sex.FEMALE),
        identified(history, "e", name="张小"),
    )
    found = {film.film: film.matched for film in history.patient_films(first)}
    assert found == {first: Match.ITSELF, second: Match.NAME}
    assert all(numbers(history, other) == [other] for other in others)


def test_a_film_without_an_id_joins_those_with_one_and_another_issuers_too(history):
    own = known(history, "a", DAYS[0], issuer="North")
    without = identified(history, "b", day=DAYS[1])
    elsewhere = known(history, "c", DAYS[2], number="77", issuer="South")
    found = {film.film: film.matched for film in history.patient_films(own)}
    assert found == {own: Match.ITSELF, without: Match.NAME, elsewhere: Match.NAME}


def test_two_ids_of_one_issuer_are_two_persons_whatever_their_name(history):
    one, other = known(history, "a", DAYS[0]), known(history, "b", DAYS[1], number="P2")
    assert numbers(history, one) == [one]
    assert numbers(history, other) == [other]


def test_the_name_is_compared_without_regard_to_case_and_width(history):
    one, other = identified(history, "a", name="Zhang Wei"), identified(history, "b", name="ＺＨＡＮＧ ｗｅｉ", day=DAYS[1])
    assert sorted(numbers(history, one)) == [one, other]


def test_pictures_that_say_nothing_stay_alone(history):
    one = history.know_film(fr.picture("a", "/films/hand.png")).film
    other = history.know_film(fr.picture("b", "/other/hand.png")).film
    for film in (one, other):
        history.keep_edits(film, Edits(sex=Sex.MALE, birth_date=date(2015, 3, 1)))
    assert numbers(history, one) == [one]
    (found,) = history.patient_films(one)
    assert found.age_months is None
    assert found.reading is None


def test_a_film_that_was_deleted_has_no_series(history):
    film = history.know_film(fr.film())
    history.delete(film.study)
    assert history.patient_films(film.film) == ()


def test_a_film_that_its_reader_has_yet_to_read_gives_nothing_away(history):
    seen, veiled = known(history, "a", DAYS[0]), known(history, "b", DAYS[1])
    history.keep_reading(seen, fr.reading(36))
    history.keep_reading(veiled, fr.reading(58), veiled=True)
    whole = serial.in_order(history.patient_films(seen), seen)
    hidden = whole.films[1]
    assert hidden.awaited
    assert (hidden.reading, hidden.age_months, hidden.bone_age_months) == (None, None, None)
    assert warnings(whole) == ()
    assert serial.of_other_model(whole, "zh05", "1", None) == ()
    history.keep_edits(veiled, Edits(own_age_months=60.0))
    assert history.patient_films(veiled)[0].age_months is not None
