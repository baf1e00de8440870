from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date

import pytest

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import Heights
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.reading import ModelName
from boneage_desktop.service import series_csv
from boneage_desktop.service.sd_references import references
from boneage_desktop.service.series import (
    FilmReading,
    SeriesFilm,
    by_network,
    deviation,
    in_order,
    last_year,
    of_other_model,
    steps,
    throughout,
)
from boneage_desktop.service.series_warnings import warnings

MODEL = ModelName("zh05", "7", "0" * 64)
OTHER = ModelName("zh05", "8", "1" * 64)


def film(number, age, bone_age, *, half_width=6.0, **says) -> SeriesFilm:
    """A film of a boy taken at this age in months, read with an even interval."""
    reading = FilmReading(
        bone_age,
        (bone_age - half_width, bone_age + half_width),
        0.9,
        Sex.MALE,
        says.pop("model", MODEL),
        says.pop("views", 5),
        says.pop("side", Side.LEFT),
    )
    day = date(2010 + int(age // 12), 1 + int(age % 12), 1)
    return SeriesFilm(**{"film": number, "study": number, "path": f"/{number}.dcm", "day": day, "age_months": age,
                         "sex": Sex.MALE, "reading": reading, **says})  # fmt: skip


def series(*films, **says):
    return in_order(films, films[-1].film, **says)


def codes(whole):
    return [found.code for found in warnings(whole)]


def test_films_are_put_in_the_order_of_time_and_those_without_a_day_come_last():
    whole = series(film(1, 120, 118), replace(film(2, 60, 60), day=None), film(3, 96, 90))
    assert [each.film for each in whole.films] == [3, 1, 2]


def test_the_decided_age_counts_and_a_rejected_film_does_not():
    changed = film(1, 96, 90, decision=Decision(DecisionKind.CHANGED, 84.0, "ulna"))
    rejected = film(2, 108, 99, decision=Decision(DecisionKind.REJECTED, None, "turned"))
    whole = series(changed, rejected, film(3, 120, 118))
    assert [each.film for each in whole.counted] == [1, 3]
    assert whole.films[0].bone_age_months == 84
    assert whole.films[0].interval_months is None, "the interval belongs to the network's age"
    assert whole.films[1].rejected_months == 99
    assert [each.bone_age_months for each in by_network(whole).films] == [90, None, 118]


def test_an_accepted_age_keeps_its_interval_until_the_film_is_read_again():
    accepted = film(1, 96, 90, decision=Decision(DecisionKind.ACCEPTED, 90.0))
    assert accepted.interval_months == (84, 96)
    read_again = replace(accepted, reading=replace(accepted.reading, age_months=87.0, interval_months=(81.0, 93.0)))
    assert read_again.bone_age_months == 90
    assert read_again.interval_months is None


def test_no_age_of_the_network_is_given_away_before_the_readers_own():
    awaited = film(1, 96, 90, awaited=True)
    assert (awaited.bone_age_months, awaited.interval_months) == (None, None)
    assert series(awaited, film(2, 108, 100)).counted[0].film == 2


def test_an_age_of_an_unknown_sex_does_not_count():
    unknown = film(1, 96, 90)
    assert replace(unknown, reading=replace(unknown.reading, sex=Sex.UNKNOWN)).bone_age_months is None


def test_velocity_goes_back_to_the_nearest_film_three_months_away():
    whole = series(film(1, 96, 90), film(2, 97, 99), film(3, 99.5, 93))
    (found,) = steps(whole)
    assert (found.first.film, found.second.film) == (1, 3)
    assert found.velocity.months_a_year == pytest.approx(3 / 3.5 * 12)


def test_the_last_year_is_measured_from_the_film_most_nearly_a_year_before():
    whole = series(film(1, 84, 80), film(2, 109, 104), film(3, 114, 108), film(4, 120, 119))
    found = last_year(whole)
    assert (found.first.film, found.second.film) == (2, 4)
    assert (throughout(whole).first.film, throughout(whole).second.film) == (1, 4)
    assert last_year(series(film(1, 96, 90), film(2, 120, 119))) is None
    assert last_year(series(film(1, 96, 90))) is None
    assert throughout(series(film(1, 96, 90), film(2, 108, 100))) is None


def test_a_fall_within_the_error_is_possible_and_one_beyond_it_is_not():
    within = series(film(1, 96, 100), film(2, 108, 95))
    assert not steps(within)[0].impossible
    assert not steps(within)[0].velocity.differs or steps(within)[0].velocity.band[1] > 0
    beyond = series(film(1, 96, 100), film(2, 108, 90))
    assert steps(beyond)[0].impossible
    assert codes(beyond) == ["falls"]
    by_hand = series(film(1, 96, 100), film(2, 108, 100, decision=Decision(DecisionKind.CHANGED, 90.0, "x")))
    assert not steps(by_hand)[0].impossible, "how far a reader errs is not known"


@pytest.mark.parametrize(
    ("second", "code"),
    [
        (film(2, 108, 100, side=Side.RIGHT), "other_hand"),
        (film(2, 108, 100, model=OTHER), "other_model"),
        (film(2, 108, 100, views=1), "other_mode"),
        (film(2, 100, 95), "close"),
        (film(2, 121, 116), "gap"),
        (film(2, 108, 100, sex=Sex.FEMALE), "other_sex"),
        (film(2, 108, 100, age_months=None), "no_age"),
        (film(2, 108, 100, reading=None), "unread"),
        (film(2, 108, 100), None),
    ],
)
def test_what_to_beware_of(second, code):
    whole = in_order((film(1, 96, 90), second), 1)
    assert codes(whole) == ([code] if code else [])


def test_young_films_are_warned_of_and_left_out_ones_no_more():
    whole = series(film(1, 20, 20), film(2, 32, 33))
    assert codes(whole) == ["under_24_months"]
    assert codes(replace(whole, left_out=frozenset({1}))) == []


def test_a_change_is_told_where_it_happens():
    whole = series(film(1, 96, 90), film(2, 108, 100, side=None), film(3, 120, 112, side=Side.RIGHT))
    (found,) = warnings(whole)
    assert [each.film for each in found.films] == [3], "a hand of unknown side is no other hand"


def test_the_films_that_another_model_read():
    whole = series(film(1, 72, 70), film(2, 84, 80, model=OTHER), film(3, 96, 90, views=1), film(4, 108, 100, reading=None))
    assert [each.film for each in of_other_model(whole, "zh05", "7", 5)] == [2, 3, 4]
    assert [each.film for each in of_other_model(whole, "zh05", "7", None)] == [2, 4]


def test_the_reference_is_the_one_that_was_chosen():
    brush, atlas = references()
    child = film(1, 96, 96)
    assert deviation(series(child, reference=atlas), child).sd_score == 0
    assert deviation(series(child), child).reference == brush.name


def test_the_table_holds_a_line_for_each_shown_film_and_no_name(tmp_path):
    edits = Edits(heights=Heights(child_cm=128.5))
    whole = series(film(1, 96, 90), film(2, 108, 110, edits=edits), film(3, 120, 118, awaited=True), title="张小明")
    assert series_csv.write(replace(whole, left_out=frozenset({1})), tmp_path / "series.csv") == 2
    text = (tmp_path / "series.csv").read_text(encoding="utf-8-sig")
    assert "张小明" not in text
    second, third = csv.DictReader(text.splitlines())
    assert (second["bone_age_months"], second["height_cm"], second["velocity_months_a_year"]) == ("110", "128.5", "")
    assert (third["network_months"], third["bone_age_months"], third["model"]) == ("", "", "zh05")
    series_csv.write(whole, tmp_path / "series.csv")
    with (tmp_path / "series.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert (rows[1]["velocity_months_a_year"], rows[1]["velocity_since"]) == ("20.0", "2018-01-01")
