from __future__ import annotations

import numpy as np
import pytest

from boneage_desktop.model.metrics import accuracy, age_class, coverage, mean_width, share_interval


def test_classes_are_completed_years_and_the_last_holds_the_rest():
    ages = np.array([0, 11.99, 12, 215.9, 216, 228, -3])
    np.testing.assert_array_equal(age_class(ages), [0, 0, 1, 17, 18, 18, 0])


def test_figures_of_a_few_films():
    found = accuracy([100, 112, 59, 228], [100, 100, 60, 216])
    assert found.n == 4
    assert found.mae_months == pytest.approx((0 + 12 + 1 + 12) / 4)
    assert found.bias_months == pytest.approx((0 + 12 - 1 + 12) / 4)
    assert found.median_months == pytest.approx((1 + 12) / 2)
    assert found.rmse_months == pytest.approx(((0 + 144 + 1 + 144) / 4) ** 0.5)
    assert found.correlation == pytest.approx(np.corrcoef([100, 112, 59, 228], [100, 100, 60, 216])[0, 1])
    assert found.exact_year == 0.5
    assert found.within_one_year == 1


def test_just_over_twelve_months_is_not_within_a_year():
    assert accuracy([72.01], [60]).within_one_year == 0
    assert accuracy([48], [60]).within_one_year == 1


def test_the_bootstrap_interval_is_that_of_the_mean():
    error = np.random.default_rng(7).normal(0, 10, 900)
    found = accuracy(100 + error, np.full(900, 100.0))
    half = 1.96 * np.abs(error).std() / 30
    low, high = found.mae_interval_months
    assert low == pytest.approx(found.mae_months - half, abs=0.15)
    assert high == pytest.approx(found.mae_months + half, abs=0.15)
    assert accuracy(100 + error, np.full(900, 100.0)) == found


def test_coverage_counts_the_films_that_have_an_interval():
    assert coverage([(50, 70), (50, 59.9), None], [60, 60, 60]) == 0.5
    assert coverage([None], [60]) is None
    assert accuracy([], []) is None


def test_films_of_one_age_have_no_correlation():
    assert accuracy([60, 70], [60, 60]).correlation is None
    assert accuracy([60], [66]).correlation is None


def test_the_mean_width_is_that_of_the_intervals_there_are():
    assert mean_width([(50, 70), None, (0, 10)]) == 15
    assert mean_width([None]) is None


def test_the_interval_of_a_share_is_wilson_s():
    assert share_interval(0.9, 100) == pytest.approx((0.8256, 0.9448), abs=1e-4)
    assert share_interval(1.0, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert share_interval(0.0, 5)[0] == 0
