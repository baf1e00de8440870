from __future__ import annotations

import numpy as np
import pytest

from boneage_desktop.core.grades import BONES, LAST_STAGES, Grades
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.rus_chn import Limit, score, stage_score, table, tw3_sharers, tw3_stage

SEXES = (Sex.MALE, Sex.FEMALE)
CHILD = Grades((5, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5))
POLYNOMIALS = {  # a second route from score to age in years, published as sum(c[i] * score ** i) and good from 2 years on
    Sex.MALE: (
        2.01790023656577, -0.0931820870747269, 0.00334709095418796, -3.32988302362153e-05, 1.75712910819776e-07,
        -5.59998691223273e-10, 1.1296711294933e-12, -1.45218037113138e-15, 1.15333377080353e-18, -5.15887481551927e-22,
        9.94098428102335e-26,
    ),
    Sex.FEMALE: (
        5.81191794824917, -0.271546561737745, 0.00526301486340724, -4.37797717401925e-05, 2.0858722025667e-07,
        -6.21879866563429e-10, 1.19909931745368e-12, -1.49462900826936e-15, 1.162435538672e-18, -5.12713017846218e-22,
        9.78989966891478e-26,
    ),
}  # fmt: skip


@pytest.mark.parametrize("sex", SEXES)
@pytest.mark.parametrize("scores", ["scores", "tw3_scores"])
def test_scores_grow_with_each_stage_and_the_last_ones_make_a_thousand(scores, sex):
    rows = table()[scores][sex]
    assert tuple(rows) == BONES
    assert sum(row[-1] for row in rows.values()) == 1000
    alike = {bone for bone, row in rows.items() if any(np.diff(row) == 0)}
    assert all(min(np.diff(row)) >= 0 for row in rows.values())
    assert alike == ({"PP3"} if (scores, sex) == ("tw3_scores", Sex.MALE) else set())


@pytest.mark.parametrize("bone", BONES)
def test_both_sexes_have_the_stages_of_the_standard(bone):
    assert {len(table()["scores"][sex][bone]) for sex in SEXES} == {LAST_STAGES[bone]}
    tw3 = table()["tw3_stage"][bone]
    assert len(tw3) == LAST_STAGES[bone]
    assert set(tw3) == set(range(1, len(table()["tw3_scores"][Sex.MALE][bone]) + 1)), "each TW3 stage has one of RUS-CHN"
    assert tw3 == sorted(tw3)


@pytest.mark.parametrize("sex", SEXES)
@pytest.mark.parametrize("curve", ["curve", "tw3c_curve"])
def test_curves_grow_and_end_at_a_thousand(curve, sex):
    points = table()[curve][sex]
    assert len(points["age_months"]) == len(points["score"])
    assert all(np.diff(points["age_months"]) == 6)
    assert all(np.diff(points["score"]) > 0)
    assert points["score"][-1] == 1000


@pytest.mark.parametrize("sex", SEXES)
def test_the_curve_agrees_with_the_published_polynomial_within_a_third_of_a_year(sex):
    points = table()["curve"][sex]
    years = np.array(points["age_months"]) / 12
    scores = np.array(points["score"])[years >= 2]
    by_polynomial = np.polynomial.polynomial.polyval(scores, POLYNOMIALS[sex])
    assert np.abs(by_polynomial - years[years >= 2]).max() < 0.32


def test_a_boy_worked_by_hand():
    # 31 + 35 + 16 + 8 + 9 + 17 + 14 + 16 + 14 + 17 + 19 + 15 + 17 = 228, between 212 at 9.5 and 238 at 10 years
    found = score(CHILD, Sex.MALE)
    assert found.rus_chn.total == 228
    assert found.rus_chn.age_months == pytest.approx(114 + 6 * (228 - 212) / (238 - 212))
    # TW3 stages F D E E E E E E E E F F F: 59 + 32 + 21 + 12 + 14 + 17 + 15 + 15 + 15 + 15 + 26 + 18 + 18 = 277
    assert found.tw3_c.total == 277
    assert found.tw3_c.age_months == pytest.approx(114 + 6 * (277 - 276) / (296 - 276))


def test_a_girl_worked_by_hand():
    # 40 + 36 + 16 + 9 + 10 + 17 + 15 + 18 + 16 + 19 + 20 + 16 + 18 = 250, between 236 at 7.5 and 268 at 8 years
    found = score(CHILD, Sex.FEMALE)
    assert found.rus_chn.total == 250
    assert found.rus_chn.age_months == pytest.approx(90 + 6 * (250 - 236) / (268 - 236))


def test_an_incomplete_set_names_what_is_missing_and_has_no_age():
    found = score(CHILD.graded("Ulna", None).graded("DP5", None), Sex.MALE)
    assert found.missing == ("Ulna", "DP5")
    assert found.rus_chn is None
    assert found.tw3_c is None


def test_without_a_sex_there_is_no_score():
    assert score(CHILD, Sex.UNKNOWN) is None
    assert stage_score("Radius", 5, Sex.UNKNOWN) is None


@pytest.mark.parametrize("sex", SEXES)
def test_the_ends_of_the_scale(sex):
    grown = score(Grades(tuple(LAST_STAGES.values())), sex)
    assert (grown.rus_chn.total, grown.rus_chn.limit) == (1000, Limit.END)
    assert grown.rus_chn.age_months == (216 if sex is Sex.MALE else 204)
    assert (grown.tw3_c.total, grown.tw3_c.limit) == (1000, Limit.END)
    newborn = score(Grades((0,) * len(BONES)), sex)
    assert (newborn.rus_chn.total, newborn.rus_chn.age_months, newborn.rus_chn.limit) == (0, None, Limit.BELOW)


def test_the_first_age_of_the_curve_is_still_told():
    # 11 of the radius and 4 of MC1: 15, which half of the boys have at one year
    grades = Grades((0,) * len(BONES)).graded("Radius", 2).graded("MC1", 1)
    assert score(grades, Sex.MALE).rus_chn.age_months == 12


def test_one_stage_more_of_any_bone_never_makes_a_child_younger():
    for bone in BONES:
        ages = [score(CHILD.graded(bone, stage), Sex.FEMALE).rus_chn.age_months for stage in range(LAST_STAGES[bone] + 1)]
        assert ages == sorted(ages)


def test_stages_are_tied_to_those_of_tw3():
    assert (tw3_stage("Radius", 0), tw3_stage("Radius", 7), tw3_stage("Radius", 14)) == ("A", "G", "I")
    assert tw3_sharers("Radius", 12) == (10, 11, 12, 13, 14)
    assert tw3_sharers("PP5", 4) == (4, 5)
    assert tw3_sharers("MC3", 6) == (6,)
