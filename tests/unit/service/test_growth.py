from __future__ import annotations

import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.growth import ReadAge, Verdict, deviation, gap, velocity


def test_at_an_age_of_the_table_the_table_is_used():
    found = deviation(120, 120, Sex.MALE)
    assert (found.mean_months, found.sd_months) == (125.68, 9.79)
    assert found.sd_score == pytest.approx((120 - 125.68) / 9.79)
    assert found.verdict is Verdict.NORMAL
    assert found.reference == "Brush Foundation"


def test_between_ages_mean_and_sd_are_interpolated():
    found = deviation(100, 90, Sex.FEMALE)
    assert found.mean_months == pytest.approx((89.3 + 100.66) / 2)
    assert found.sd_months == pytest.approx((9.64 + 10.23) / 2)


@pytest.mark.parametrize(
    ("score", "verdict"),
    [(-2.01, Verdict.DELAYED), (-1.99, Verdict.NORMAL), (1.99, Verdict.NORMAL), (2.01, Verdict.ADVANCED)],
)
def test_two_standard_deviations_part_normal_from_advanced_and_delayed(score, verdict):
    assert deviation(100.66 + score * 10.23, 96, Sex.FEMALE).verdict is verdict


@pytest.mark.parametrize(
    ("age", "sex"), [(None, Sex.MALE), (96, Sex.UNKNOWN), (2.9, Sex.MALE), (204.1, Sex.MALE), (192.1, Sex.FEMALE)]
)
def test_nothing_is_said_without_sex_or_outside_the_table(age, sex):
    assert deviation(96, age, sex) is None


def test_the_table_reaches_to_its_ends():
    assert deviation(3.01, 3, Sex.MALE).sd_score == pytest.approx(0)
    assert deviation(206.21, 204, Sex.MALE).sd_score == pytest.approx(0)


def test_velocity_is_months_of_bone_age_a_year():
    found = velocity(ReadAge(96, 100), ReadAge(105, 106))
    assert found.months_a_year == pytest.approx(18)
    assert found.band is None
    assert not found.differs


def test_the_band_adds_the_errors_of_both_films():
    # half widths of 3 and 4 months make 5, over half a year 10 months a year
    found = velocity(ReadAge(96, 100, (93, 99)), ReadAge(102, 106, (98, 106)))
    assert found.months_a_year == pytest.approx(12)
    assert found.band == pytest.approx((2, 22))
    assert not found.differs


def test_uneven_intervals_give_an_uneven_band():
    found = velocity(ReadAge(96, 96, (92, 96)), ReadAge(108, 108, (105, 108)))
    assert found.band == pytest.approx((9, 16))


def test_a_velocity_differs_where_the_band_leaves_out_a_year_a_year():
    found = velocity(ReadAge(96, 96, (95, 97)), ReadAge(120, 108, (119, 121)))
    assert found.months_a_year == 24
    assert found.differs


def test_films_of_one_season_give_no_velocity():
    assert velocity(ReadAge(96, 100), ReadAge(97, 102.9)) is None
    assert velocity(ReadAge(97, 106), ReadAge(96, 100)) is None
    assert velocity(ReadAge(96, 100), ReadAge(97, 103)).months_a_year == pytest.approx(4)


@pytest.mark.parametrize(("by_grades", "flagged"), [(112.1, True), (112.0, False), (88.0, False), (87.9, True)])
def test_more_than_a_year_between_two_bone_ages_is_flagged(by_grades, flagged):
    assert gap(by_grades, 100).flagged is flagged
    assert gap(by_grades, 100).months == pytest.approx(by_grades - 100)
