from __future__ import annotations

import numpy as np
import pytest

from boneage_desktop.core.reading import RegionReading
from boneage_desktop.imaging.corresponding import counterpart
from boneage_desktop.imaging.phantom import Phantom, draw


def regions(centers: dict[str, tuple[float, float]]) -> tuple[RegionReading, ...]:
    return tuple(RegionReading(name, center, (0.1, 0.1), 0.0) for name, center in centers.items())


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("angle", [0, 25, 170])
def test_a_turned_scaled_and_mirrored_hand_is_found_again(angle: float, mirrored: bool) -> None:
    rng = np.random.default_rng(3)
    shape, other_shape = (1000, 800), (1500, 1400)
    places = rng.uniform((100, 100), (700, 900), (11, 2))
    turn = 1.3 * np.exp(1j * np.deg2rad(angle))

    def moved(x: float, y: float) -> tuple[float, float]:
        z = complex(-x if mirrored else x, y) * turn + complex(700, 400)
        return z.real, z.imag

    one = regions({str(k): (x / 800, y / 1000) for k, (x, y) in enumerate(places)})
    targets = {str(k): moved(x, y) for k, (x, y) in enumerate(places)}
    other = regions({name: (x / 1400, y / 1500) for name, (x, y) in targets.items()})
    way = counterpart(one, shape, other, other_shape)
    assert way(345.0, 678.0) == pytest.approx(moved(345.0, 678.0))
    assert way.scale == pytest.approx(1.3)
    assert way.mirrored is mirrored


def test_the_joints_of_two_visits_correspond() -> None:
    one, two = (draw(Phantom(age_months=age, rows=600, columns=462, seed=4)) for age in (84, 108))
    names = sorted(one.centers)
    way = counterpart(regions(one.centers), (600, 462), regions(two.centers), (600, 462))
    found = np.array([way(one.centers[name][0] * 462, one.centers[name][1] * 600) for name in names])
    wanted = np.array([two.centers[name] for name in names]) * (462, 600)
    assert np.linalg.norm(found - wanted, axis=1).max() < 12


def test_without_regions_the_same_fraction_of_the_film_is_meant() -> None:
    way = counterpart((), (1000, 800), regions({"Radius": (0.5, 0.5)}), (500, 1600))
    assert way(400, 250) == pytest.approx((800, 125))
