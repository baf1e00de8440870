"""Intervals hold what they promise on films that they were not fitted on."""

from __future__ import annotations

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model.calibration import CENTRES, WIDEST_MONTHS, calibrate, half_interval_months, line_of, spread_months

FILMS = 6000


def distributions(means: np.ndarray, deviations: np.ndarray) -> np.ndarray:
    """(n, 19) around the means, in months."""
    weights = np.exp(-0.5 * np.square((CENTRES - means[:, None]) / deviations[:, None]))
    return weights / weights.sum(axis=1, keepdims=True)


@pytest.fixture(scope="module")
def films():
    """Distributions by sex, labelled ages and sexes of films; where the network is unsure, and for girls, errors are larger."""
    chance = np.random.default_rng(3)
    sure = chance.random(FILMS) < 0.5
    by_sex = np.repeat(distributions(chance.uniform(40, 190, FILMS), np.where(sure, 8, 20))[:, None], 3, axis=1)
    girls = chance.random(FILMS) < 0.5
    ages = by_sex[:, 0] @ CENTRES + chance.normal(0, np.where(sure, 6.3, 11.7) * np.where(girls, 1.5, 1))
    return by_sex, ages, np.where(girls, Sex.FEMALE, Sex.MALE), sure


@pytest.mark.parametrize("sex", [Sex.MALE, Sex.FEMALE, Sex.UNKNOWN])
def test_other_films_are_covered_as_promised_whether_the_network_is_sure_or_not(films, sex):
    by_sex, ages, sexes, sure = films
    own, other = np.arange(FILMS) < FILMS // 2, np.arange(FILMS) >= FILMS // 2
    calibration = calibrate(by_sex[own], ages[own], [Sex(name) for name in sexes[own]])
    if sex is not Sex.UNKNOWN:
        other = other & (sexes == sex)
    halves = np.array([half_interval_months(calibration, read, sex) for read in by_sex[other, 0]])
    inside = np.abs(by_sex[other, 0] @ CENTRES - ages[other]) <= halves
    assert inside.mean() == pytest.approx(0.9, abs=0.02)
    for part in (sure[other], ~sure[other]):
        assert inside[part].mean() == pytest.approx(0.9, abs=0.05)
    assert halves[~sure[other]].mean() > 1.4 * halves[sure[other]].mean()


def test_without_films_or_calibration_nothing_narrow_is_claimed(films):
    by_sex, ages, _, _ = films
    calibration = calibrate(by_sex[:50], ages[:50], [Sex.MALE] * 50)
    assert half_interval_months(calibration, by_sex[0, 0], Sex.FEMALE) == WIDEST_MONTHS
    assert half_interval_months(None, by_sex[0, 0], Sex.FEMALE) is None


def test_the_spread_is_the_deviation_in_months():
    two = np.zeros(19)
    two[[4, 6]] = 0.5
    assert spread_months(two) == pytest.approx(12 + 6)
    assert spread_months(np.eye(19)[3]) == pytest.approx(6)


def test_each_sex_has_the_line_that_leads_to_its_labels(films):
    by_sex, _, sexes, _ = films
    read = by_sex[:, 0] @ CENTRES
    boys = sexes == Sex.MALE
    calibration = calibrate(by_sex, np.where(boys, 5 + 0.9 * read, read - 4), [Sex(name) for name in sexes])
    assert line_of(calibration, Sex.MALE) == pytest.approx((5, 0.9))
    assert line_of(calibration, Sex.FEMALE) == pytest.approx((-4, 1))
    assert half_interval_months(calibration, by_sex[0, 0], Sex.MALE) == pytest.approx(0, abs=1e-6)


def test_too_few_films_move_nothing(films):
    by_sex, ages, _, _ = films
    assert line_of(calibrate(by_sex[:20], ages[:20] + 30, [Sex.MALE] * 20), Sex.MALE) == (0, 1)
    assert line_of(None, Sex.FEMALE) == (0, 1)
