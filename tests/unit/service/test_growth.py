from __future__ import annotations

import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.growth import Verdict, deviation


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
