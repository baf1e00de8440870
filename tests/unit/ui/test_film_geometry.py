from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSizeF

from boneage_desktop.core.reading import RegionReading
from boneage_desktop.ui.film_geometry import FilmGeometry

VIEWS = [(turns, flipped) for turns in range(4) for flipped in (False, True)]


def near(point: QPointF, x: float, y: float) -> bool:
    return point.x() == pytest.approx(x, abs=1e-6) and point.y() == pytest.approx(y, abs=1e-6)


@pytest.mark.parametrize(("turns", "flipped"), VIEWS)
def test_a_pixel_goes_where_turning_and_mirroring_the_array_puts_it(turns: int, flipped: bool) -> None:
    film = np.arange(6 * 4).reshape(6, 4)
    shown = np.rot90(film, -turns)
    shown = np.fliplr(shown) if flipped else shown
    rows, columns = shown.shape
    geometry = FilmGeometry(6, 4, QSizeF(10 * columns, 10 * rows), turns, flipped).fitted()
    for row, column in np.ndindex(film.shape):
        place = geometry.to_screen().map(QPointF(column + 0.5, row + 0.5))
        assert shown[int(place.y() // 10), int(place.x() // 10)] == film[row, column]


@pytest.mark.parametrize(("turns", "flipped"), VIEWS)
def test_zooming_keeps_the_film_point_under_the_cursor(turns: int, flipped: bool) -> None:
    geometry = FilmGeometry(900, 700, QSizeF(640, 480), turns, flipped).fitted(8)
    cursor = QPointF(300, 200)
    before = geometry.to_film(cursor)
    for factor in (1.5, 3.0, 0.6):
        geometry = geometry.zoomed(factor, cursor)
        assert near(geometry.to_film(cursor), before.x(), before.y())


def test_zoom_has_a_nearest_and_a_farthest_end() -> None:
    geometry = FilmGeometry(1000, 1000, QSizeF(500, 500)).fitted()
    assert geometry.zoomed(1e9, QPointF(250, 250)).scale == 24.0
    assert geometry.zoomed(1e-9, QPointF(250, 250)).scale == pytest.approx(0.125)


@pytest.mark.parametrize(("turns", "flipped"), VIEWS)
def test_panning_moves_the_film_with_the_hand(turns: int, flipped: bool) -> None:
    geometry = FilmGeometry(900, 700, QSizeF(640, 480), turns, flipped).fitted().zoomed(4, QPointF(320, 240))
    held = geometry.to_film(QPointF(320, 240))
    assert near(geometry.panned(QPointF(30, -20)).to_screen().map(held), 350, 220)


def test_the_film_cannot_be_lost_by_panning() -> None:
    geometry = FilmGeometry(900, 700, QSizeF(640, 480)).fitted().panned(QPointF(1e6, 1e6))
    assert geometry.center == (0.0, 0.0)


@pytest.mark.parametrize("turns", range(4))
def test_fitting_leaves_the_margin_on_the_tight_sides(turns: int) -> None:
    rect = FilmGeometry(900, 700, QSizeF(640, 480), turns).fitted(8).film_rect()
    assert max(rect.width() / (640 - 16), rect.height() / (480 - 16)) == pytest.approx(1.0)
    assert near(rect.center(), 320, 240)


def test_a_region_turns_counter_clockwise_on_the_screen() -> None:
    geometry = FilmGeometry(100, 200, QSizeF(200, 100)).fitted()
    region = RegionReading("MC3", (0.5, 0.5), (0.2, 0.2), 90.0)
    corners = geometry.region_outline(region)
    own_top_left, own_top_right = corners.at(0), corners.at(1)
    assert near(own_top_left, 90, 70)
    assert near(own_top_right, 90, 30)
