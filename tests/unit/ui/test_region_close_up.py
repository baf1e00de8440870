"""One region large beside its heat maps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.region_close_up import RegionCloseUp
from boneage_desktop.ui.theme import DARK, LIGHT


@pytest.fixture
def film(film_of: Callable[..., Radiograph], hand_reading: Reading) -> Film:
    """Brighter from left to right, from 0 to 4095."""
    pixels = np.tile(np.linspace(0, 4095, 600).astype(np.uint16), (800, 1))
    return Film(Path("film.png"), State.READ, film_of(pixels), answer=hand_reading)


@pytest.fixture
def close_up(qtbot, film: Film) -> RegionCloseUp:
    widget = RegionCloseUp()
    qtbot.addWidget(widget)
    widget.resize(900, 620)
    widget.set_colours(DARK)
    widget.open(film, "DP5")
    qtbot.waitExposed(widget)
    return widget


def record(signal) -> list:
    got: list = []
    signal.connect(got.append)
    return got


def grey_at(close_up: RegionCloseUp, name: str, x: float, y: float) -> tuple[int, int, int]:
    pane = close_up.panes[name]
    image: QImage = pane.grab().toImage()
    area = pane.area
    spot = QPointF(area.left() + x * area.width(), area.top() + y * area.height()).toPoint()
    return image.pixelColor(spot).getRgb()[:3]


def test_it_shows_the_crop_as_the_network_saw_it_and_both_heat_maps_over_it(close_up):
    assert grey_at(close_up, "crop", 0.5, 0.5) == (200, 200, 200)
    assert grey_at(close_up, "looks", 0.8, 0.8) == (200, 200, 200)
    red, _, blue = grey_at(close_up, "looks", 0.1, 0.1)
    assert (red, blue) != (200, 200)
    red, _, blue = grey_at(close_up, "moved", 0.1, 0.1)
    assert red > blue + 50
    red, _, blue = grey_at(close_up, "moved", 0.9, 0.9)
    assert blue > red + 50


def test_the_same_place_comes_from_the_films_own_pixels(close_up, film, hand_reading):
    """The film brightens along its width, so that grey tells where a point of the picture lies; the box is turned by 15°."""
    region = hand_reading.regions[REGIONS.index("DP5")]
    rows, columns = 800, 600
    side = region.size[1] * rows
    for x, y in ((0.5, 0.5), (0.1, 0.2), (0.9, 0.7)):
        across, down = (x - 0.5) * side, (y - 0.5) * side
        turn = np.radians(region.angle_degrees)
        column = region.center[0] * columns + across * np.cos(turn) + down * np.sin(turn)
        assert grey_at(close_up, "film", x, y)[0] == pytest.approx(column / columns * 255, abs=3)


def test_all_pictures_are_of_one_size_in_any_room(close_up):
    for width, height in ((900, 620), (1500, 520), (420, 380), (1900, 1000)):
        close_up.resize(width, height)
        QApplication.processEvents()
        sides = [pane.area.width() for pane in close_up.panes.values()]
        assert max(sides) - min(sides) <= 1
        assert min(sides) > 0.13 * min(width, 2 * height)


def test_it_tells_name_months_and_that_a_region_was_placed_by_hand(close_up, film, hand_reading):
    assert close_up.texts == ("DP5", "+5.0 months")
    assert not close_up.reset.isVisible()
    regions = (*hand_reading.regions[:-1], replace(hand_reading.regions[-1], by_hand=True))
    film.answer = replace(hand_reading, regions=regions)
    close_up.show_film(film)
    assert close_up.texts == ("DP5", "+5.0 months", "placed by hand")
    asked = record(close_up.reset_asked)
    close_up.reset.click()
    QTest.keyClick(close_up, Qt.Key.Key_Delete)
    assert asked == ["DP5", "DP5"]


def test_arrow_keys_go_round_the_regions_and_escape_closes(close_up):
    shown, closed = record(close_up.shown), record(close_up.closed)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(close_up, key)
    assert shown == ["Radius", "Ulna", "Radius", "DP5", "DP3"]
    assert close_up.texts[0] == "DP3"
    QTest.keyClick(close_up, Qt.Key.Key_Escape)
    assert (closed, close_up.region, close_up.isVisible()) == (["DP3"], None, False)


def test_it_closes_where_the_reading_is_gone(close_up, film):
    closed = record(close_up.closed)
    film.answer = None
    close_up.show_film(film)
    assert closed == ["DP5"]
    close_up.show_film(film)
    assert closed == ["DP5"]


def test_a_region_without_evidence_or_film_is_empty_but_named(close_up, film, hand_reading):
    bare = [replace(region, crop=None, looks=None, moved=None, contribution_months=None) for region in hand_reading.regions]
    film.answer, film.radiograph = replace(hand_reading, regions=tuple(bare)), None
    close_up.show_film(film)
    assert close_up.texts[0] == "DP5"
    for name in close_up.panes:
        assert max(grey_at(close_up, name, 0.5, 0.5)) < 12


def test_light_and_stale_look_different(close_up, film):
    before = close_up.grab().toImage()
    film.state = State.READING
    close_up.show_film(film)
    stale = close_up.grab().toImage()
    assert stale != before
    close_up.set_colours(LIGHT)
    assert close_up.grab().toImage() != stale
