from __future__ import annotations

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.adult_height import Caution, Group, NotApplicable, Reason, bayley_pinneau, mid_parental, table


def rows(sex, group):
    return table()[sex][group]


@pytest.mark.parametrize("sex", [Sex.MALE, Sex.FEMALE])
@pytest.mark.parametrize("group", list(Group))
def test_percentages_never_fall(sex, group):
    found = rows(sex, group)
    assert len(found["age_months"]) == len(found["percent"])
    assert all(np.diff(found["age_months"]) > 0)
    assert all(np.diff(found["percent"]) >= 0)
    assert found["percent"][-1] <= 100
    assert set(found["check"]) | set(found["derived"]) <= set(found["age_months"])


def test_what_was_corrected_is_told_and_lies_between_its_neighbours():
    (entry,) = table()["corrections"]
    found = rows(entry["sex"], entry["group"])
    at = found["age_months"].index(entry["age_months"])
    before, used, after = found["percent"][at - 1 : at + 2]
    assert used == entry["used"] == pytest.approx((before + after) / 2)
    assert entry["source"] > after
    prediction = bayley_pinneau(140, entry["age_months"], age_months=110, sex=Sex.FEMALE)
    assert prediction.cautions == (Caution.CORRECTED,)


def test_a_boy_of_the_table_worked_by_hand():
    # 14 years, bone age 14 years: 92.7 % reached, 160 cm / 0.927
    found = bayley_pinneau(160, 168, age_months=168, sex=Sex.MALE)
    assert found.height_cm == pytest.approx(172.600, abs=0.001)
    assert (found.group, found.percent, found.cautions, found.range_cm) == (Group.NORMAL, 92.7, (), None)


def test_between_the_rows_the_percentage_is_interpolated():
    # a girl of 10 years with a bone age of 10 years 1 month: 86.2 + (87.4 - 86.2) / 3
    found = bayley_pinneau(140, 121, age_months=120, sex=Sex.FEMALE)
    assert found.percent == pytest.approx(86.6)
    assert found.height_cm == pytest.approx(140 / 0.866)


@pytest.mark.parametrize(
    ("age", "group", "percent"),
    [
        (144 - 12, Group.ADVANCED, 80.9),
        (144 - 11.9, Group.NORMAL, 83.45),
        (144 + 11.9, Group.NORMAL, 83.45),
        (144 + 12, Group.DELAYED, 84.5),
    ],
)
def test_a_year_apart_chooses_another_table(age, group, percent):
    found = bayley_pinneau(150, 144, age_months=age, sex=Sex.MALE)
    assert (found.group, found.percent) == (group, percent)


def test_the_interval_of_the_bone_age_gives_a_range_in_the_same_table():
    found = bayley_pinneau(150, 150, age_months=150, sex=Sex.FEMALE, interval_months=(141, 159))
    assert found.range_cm == pytest.approx((150 / 0.967, 150 / 0.918))
    assert found.range_cm[0] < found.height_cm < found.range_cm[1]


def test_an_interval_that_leaves_the_table_gives_no_range():
    assert bayley_pinneau(120, 75, age_months=75, sex=Sex.FEMALE, interval_months=(70, 80)).range_cm is None


def test_cells_that_contradict_themselves_are_used_and_told():
    assert bayley_pinneau(130, 132, age_months=150, sex=Sex.MALE).cautions == (Caution.CHECK,)
    assert bayley_pinneau(130, 120, age_months=120, sex=Sex.MALE).cautions == (Caution.DERIVED,)
    assert bayley_pinneau(130, 154.5, age_months=170, sex=Sex.MALE).cautions == (Caution.CHECK,), "one of two rows is marked"


@pytest.mark.parametrize(
    ("height", "bone_age", "age", "sex", "reason"),
    [
        (130, 120, 120, Sex.UNKNOWN, Reason.NO_SEX),
        (None, 120, 120, Sex.MALE, Reason.NO_HEIGHT),
        (130, None, 120, Sex.MALE, Reason.NO_BONE_AGE),
        (130, 120, None, Sex.MALE, Reason.NO_AGE),
        (130, 83.9, 84, Sex.MALE, Reason.TOO_YOUNG),
        (130, 157, 170, Sex.MALE, Reason.TOO_OLD),
    ],
)
def test_where_the_tables_do_not_apply_they_say_why(height, bone_age, age, sex, reason):
    found = bayley_pinneau(height, bone_age, age_months=age, sex=sex)
    assert isinstance(found, NotApplicable)
    assert found.reason is reason


def test_outside_the_table_its_ends_are_told():
    assert bayley_pinneau(130, 157, age_months=170, sex=Sex.MALE) == NotApplicable(Reason.TOO_OLD, 72, 156)


def test_a_grown_girl_is_as_tall_as_she_will_be():
    assert bayley_pinneau(163, 216, age_months=216, sex=Sex.FEMALE).height_cm == 163


def test_the_parents_heights_worked_by_hand():
    assert mid_parental(178, 165, Sex.MALE).height_cm == 178.0
    assert mid_parental(178, 165, Sex.FEMALE).height_cm == 165.0
    assert mid_parental(178, 165, Sex.MALE).range_cm == (169.5, 186.5)


def test_both_parents_and_the_sex_are_needed():
    assert mid_parental(None, 165, Sex.MALE) is None
    assert mid_parental(178, None, Sex.MALE) is None
    assert mid_parental(178, 165, Sex.UNKNOWN) is None
