from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging.prepare import FILM_SIDE, NEUTRAL, PreparedFilm, prepare
from boneage_desktop.model.augment import similarity
from boneage_desktop.model.orientation import ORIENTATIONS, Orientation, Placement, placement, transform

ROWS, COLUMNS = 700, 500
every_orientation = pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)


def marked_film(place: tuple[float, float]) -> PreparedFilm:
    x, y = np.meshgrid((np.arange(COLUMNS) + 0.5) / COLUMNS, (np.arange(ROWS) + 0.5) / ROWS)
    apart = np.hypot((x - place[0]) * COLUMNS, (y - place[1]) * ROWS)
    return prepare(Radiograph(np.round(4000 * np.exp(-((apart / 8) ** 2))).astype(np.uint16), Path("film.png"), "", "PNG"))


def on_the_film(film: PreparedFilm, angle: float = 0.0, scale: float = 0.1, at=(0.4, 0.6), orientation=ORIENTATIONS[0]):
    return placement(similarity(angle, scale, at), orientation, film)


def test_there_are_four_turns_of_the_film_and_of_its_negative():
    assert len(set(ORIENTATIONS)) == 8
    assert {(o.quarter_turns, o.inverted) for o in ORIENTATIONS} == {(k, i) for k in range(4) for i in (False, True)}


@every_orientation
@pytest.mark.parametrize("place", [(0.3, 0.2), (0.8, 0.55)])
def test_a_point_found_on_the_turned_square_leads_back_to_the_film(orientation, place):
    film = marked_film(place)
    turned = orientation.apply(film.pixels).astype(float)
    contrast = (NEUTRAL - turned) if orientation.inverted else (turned - NEUTRAL)
    peak = np.where(contrast > 60, contrast, 0)
    steps = (np.arange(FILM_SIDE) + 0.5) / FILM_SIDE
    found = np.array([peak.sum(axis=0) @ steps, peak.sum(axis=1) @ steps]) / peak.sum()
    centre = on_the_film(film, at=tuple(found), orientation=orientation).center
    np.testing.assert_allclose(centre, place, atol=0.004)


@every_orientation
def test_turning_is_counter_clockwise_and_undone_by_its_matrix(orientation):
    square = np.random.default_rng(3).integers(10, 240, (6, 6)).astype(np.uint8)
    turned = orientation.apply(square)
    for row in range(6):
        for column in range(6):
            x, y, _ = orientation.to_prepared() @ ((column + 0.5) / 6, (row + 0.5) / 6, 1)
            stored = int(square[int(y * 6), int(x * 6)])
            assert turned[row, column] == np.clip(2 * NEUTRAL - stored if orientation.inverted else stored, 0, 255)
    assert (Orientation(1).apply(square)[-1] == square[:, 0]).all()


def test_an_upright_piece_has_its_size_in_fractions_of_the_film():
    found = on_the_film(marked_film((0.5, 0.5)), scale=0.1, at=(0.5, 0.5))
    assert found.center == pytest.approx((0.5, 0.5), abs=1e-6)
    assert found.size == pytest.approx((0.2 * ROWS / COLUMNS, 0.2), rel=0.005)
    assert found.angle_degrees == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("degrees", [30, -60, 90, 179])
def test_a_turned_piece_has_a_counter_clockwise_angle_and_the_same_size(degrees):
    """`similarity` turns from x to y, which is clockwise on the screen."""
    film = marked_film((0.5, 0.5))
    found = on_the_film(film, angle=-np.deg2rad(degrees))
    assert found.angle_degrees == pytest.approx(degrees, abs=1e-6)
    assert found.size == pytest.approx(on_the_film(film).size, rel=1e-6)


@pytest.mark.parametrize(("turns", "degrees"), [(0, 0), (1, -90), (2, 180), (3, 90)])
def test_a_hand_upright_after_turning_lies_turned_the_other_way_on_the_film(turns, degrees):
    found = on_the_film(marked_film((0.5, 0.5)), orientation=Orientation(turns))
    assert (found.angle_degrees - degrees + 180) % 360 - 180 == pytest.approx(0, abs=1e-6)


def test_a_mirrored_piece_keeps_the_angle_of_its_upright_axis():
    transform = similarity(-np.deg2rad(20), 0.1, (0.5, 0.5), mirrored=True)
    assert placement(transform, Orientation(), marked_film((0.5, 0.5))).angle_degrees == pytest.approx(20, abs=1e-6)


@every_orientation
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("degrees", [0, 35, -120, 179])
def test_a_place_on_the_film_leads_back_to_its_transform(orientation, mirrored, degrees):
    """A mirrored hand's pieces are turned over by the network itself, so what leads back is the piece as it lies."""
    film = marked_film((0.5, 0.5))
    found = similarity(np.deg2rad(degrees), 0.1, (0.4, 0.6), mirrored=mirrored)
    back = transform(placement(found, orientation, film), orientation, film)
    np.testing.assert_allclose(back, found * ([-1, 1, 1] if mirrored else 1), atol=1e-12)


@every_orientation
def test_a_region_of_unequal_sides_keeps_each_of_them(orientation):
    film = marked_film((0.5, 0.5))
    place = Placement((0.3, 0.7), (0.2, 0.05), 25.0)
    again = placement(transform(place, orientation, film), orientation, film)
    assert again.center == pytest.approx(place.center)
    assert again.size == pytest.approx(place.size)
    assert again.angle_degrees == pytest.approx(25)
