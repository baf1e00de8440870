"""What bone ages are compared with, and where it ends."""

from __future__ import annotations

from dataclasses import fields

import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.settings import Settings
from boneage_desktop.service.growth import Verdict, deviation
from boneage_desktop.service.sd_references import reference, references


def test_the_settings_offer_what_there_is_the_default_first():
    allowed = {each.name: each.metadata.get("allowed") for each in fields(Settings)}["sd_reference"]
    assert tuple(each.key for each in references()) == allowed
    assert reference(Settings().sd_reference).name == "Brush Foundation"
    assert reference("of a later version").key == allowed[0]


def test_each_names_its_source_and_its_limits():
    for each in references():
        assert "Brush Foundation" in each.source
        assert each.ages(Sex.MALE) == (3, 204)
        assert each.ages(Sex.FEMALE) == (3, 192)
        assert each.ages(Sex.UNKNOWN) is None


@pytest.mark.parametrize(("age", "sex"), [(2.9, Sex.MALE), (204.1, Sex.MALE), (192.1, Sex.FEMALE), (96.0, Sex.UNKNOWN)])
def test_beyond_its_ages_and_without_a_sex_a_reference_says_nothing(age, sex):
    assert [each.mean_and_sd(sex, age) for each in references()] == [None] * len(references())


def test_by_the_atlas_the_mean_is_the_age_itself():
    assert reference("greulich_pyle").mean_and_sd(Sex.FEMALE, 90.0) == pytest.approx((90.0, (9.64 + 10.23) / 2))
    assert reference("brush").mean_and_sd(Sex.FEMALE, 90.0)[0] == pytest.approx((89.3 + 100.66) / 2)


def test_the_reference_can_turn_the_verdict():
    """A boy of four with a bone age of 62: 13 months above the Brush Foundation's mean, 14 above his own age."""
    by = {each.key: deviation(62.2, 48.0, Sex.MALE, each) for each in references()}
    assert by["brush"].verdict is Verdict.NORMAL
    assert by["greulich_pyle"].verdict is Verdict.ADVANCED
    assert by["greulich_pyle"].reference == "Greulich-Pyle"
