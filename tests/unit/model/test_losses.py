from __future__ import annotations

import numpy as np
import pytest
from keras import ops

from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS
from boneage_desktop.model.losses import AgeLoss, CentreLoss, ClassLoss, ExactYear, HeatLoss, MonthsError, SexLoss

CENTRES = np.array(CLASS_CENTRES_MONTHS, np.float32)
OUTER = (CENTRES[0], CENTRES[-1])


def age_loss(months: float, probabilities: np.ndarray) -> float:
    return float(AgeLoss()(np.float32([[months]]), probabilities[None].astype(np.float32)))


def two_neighbours(months: float) -> np.ndarray:
    return np.clip(1 - np.abs(CENTRES - np.clip(months, *OUTER)) / 12, 0, None)


@pytest.mark.parametrize("months", [6, 7, 60, 113.5, 200, 222])
def test_the_least_age_loss_is_at_the_two_neighbours_whose_mean_is_the_label(months):
    target = two_neighbours(months)
    assert (target > 0).sum() <= 2
    assert target.sum() == pytest.approx(1)
    assert target @ CENTRES == pytest.approx(months)
    entropy = -np.sum(target[target > 0] * np.log(target[target > 0]))
    assert age_loss(months, target) == pytest.approx(entropy, abs=1e-4)
    for seed in range(5):
        other = target + np.random.default_rng(seed).uniform(0, 0.02, 19)
        assert age_loss(months, other / other.sum()) > age_loss(months, target)


@pytest.mark.parametrize(("months", "outer"), [(1, 0), (228, 18)])
def test_ages_beyond_the_class_centres_count_as_the_outer_one(months, outer):
    assert age_loss(months, np.eye(19)[outer]) == pytest.approx(0, abs=1e-4)


def test_age_loss_counts_years_of_error():
    assert age_loss(66, np.eye(19)[8]) - age_loss(66, np.eye(19)[6]) == pytest.approx(2, abs=1e-4)
    assert np.isfinite(age_loss(66, np.eye(19)[0]))


def heat(rows: int = 12, places=((3.5, 4.5), (8.5, 2.5)), height: float = 30.0) -> np.ndarray:
    """Logits of a Gaussian of one cell around places (x, y) in cells."""
    y, x = np.mgrid[:rows, :rows] + 0.5
    maps = [-((x - px) ** 2 + (y - py) ** 2) / 2 for px, py in places]
    return np.maximum(np.stack(maps, axis=-1), -height)[None].astype(np.float32)


def centres(*rows) -> np.ndarray:
    return np.float32([[(x / 12, y / 12, known) for x, y, known in rows]])


def test_heat_loss_is_least_at_the_annotated_centre():
    loss, logits = HeatLoss(), heat()
    right = float(loss(centres((3.5, 4.5, 1), (8.5, 2.5, 1)), logits))
    for shifted in ((4.5, 4.5), (3.5, 3.5), (8.5, 2.5)):
        assert float(loss(centres((*shifted, 1), (8.5, 2.5, 1)), logits)) > right + 0.1


@pytest.mark.parametrize("loss", [HeatLoss(), CentreLoss()])
def test_unknown_centres_count_nothing(loss):
    logits = heat()
    found = logits if isinstance(loss, HeatLoss) else np.float32([[(0.3, 0.4), (0.7, 0.2)]])
    alone = float(loss(centres((3.5, 4.5, 1))[:, :1], found[..., :1] if found.ndim == 4 else found[:, :1]))
    for anywhere in ((0, 0, 0), (11, 3, 0), (-40, 100, 0)):
        assert float(loss(centres((3.5, 4.5, 1), anywhere), found)) == pytest.approx(alone, rel=1e-4)
    assert float(loss(centres((1, 1, 0), (2, 2, 0)), found)) == pytest.approx(0, abs=1e-4)


def test_centre_loss_is_in_hundredths_of_the_side():
    annotated = np.float32([[(0.30, 0.40, 1), (0.5, 0.5, 1)]])
    found = np.float32([[(0.32, 0.37), (0.5, 0.5)]])
    assert float(CentreLoss()(annotated, found)) == pytest.approx((2 + 3) / 2, abs=1e-3)


def test_months_error_is_that_of_the_expected_age():
    metric = MonthsError()
    metric.update_state(np.float32([[70], [40]]), np.eye(19, dtype=np.float32)[[5, 3]])
    assert float(ops.convert_to_numpy(metric.result())) == pytest.approx((4 + 2) / 2)
    assert MonthsError.from_config(metric.get_config()).name == "mae_months"


@pytest.mark.parametrize(("months", "year"), [(0, 0), (11.9, 0), (12, 1), (66, 5), (216, 18), (228, 18)])
def test_class_loss_is_the_cross_entropy_of_the_label_s_class(months, year):
    probabilities = np.random.default_rng(2).dirichlet(np.ones(19)).astype(np.float32)
    found = float(ClassLoss()(np.float32([[months]]), probabilities[None]))
    assert found == pytest.approx(-np.log(probabilities[year]), abs=1e-4)


def test_class_loss_stays_finite_where_the_network_is_sure_and_wrong():
    assert 10 < float(ClassLoss()(np.float32([[66]]), np.eye(19, dtype=np.float32)[[0]])) < 20


def test_exact_year_is_the_share_of_films_whose_most_probable_class_is_the_label_s():
    metric = ExactYear()
    metric.update_state(np.float32([[70], [47.9], [48], [228]]), np.eye(19, dtype=np.float32)[[5, 3, 3, 18]])
    assert float(ops.convert_to_numpy(metric.result())) == pytest.approx(3 / 4)
    assert ExactYear.from_config(metric.get_config()).name == "exact_year"


def test_the_sex_loss_is_a_cross_entropy_in_which_an_unknown_sex_counts_nothing():
    read = np.float32([[0.8, 0.2], [0.8, 0.2], [0.8, 0.2]])
    found = ops.convert_to_numpy(SexLoss().call(np.eye(3, dtype=np.float32), read))
    np.testing.assert_allclose(found, [-np.log(0.8), -np.log(0.2), 0], atol=1e-6)
