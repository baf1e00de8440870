"""A bone is cut upright from the film, and one without a region from its place between two."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Window
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.film_geometry import box_transform
from boneage_desktop.ui.scores.bone_crop import BoneCrop, region_of, upright

ROWS, COLUMNS, SIDE = 400, 300, 200


@pytest.mark.parametrize("angle", [0.0, 15.0, -40.0, 180.0])
@pytest.mark.parametrize("flipped", [False, True])
def test_the_region_stands_upright_in_the_middle(hand_reading, angle, flipped):
    region = replace(hand_reading.regions[3], angle_degrees=angle)
    to_film = box_transform(region, ROWS, COLUMNS)
    to_crop = upright(region, (ROWS, COLUMNS), SIDE, flipped=flipped)
    middle, top, right = (to_crop.map(to_film.map(QPointF(x, y))) for x, y in ((0.5, 0.5), (0.5, 0.0), (1.0, 0.5)))
    assert (middle.x(), middle.y()) == pytest.approx((SIDE / 2, SIDE / 2))
    assert top.x() == pytest.approx(SIDE / 2)
    assert 0 < top.y() < SIDE / 2
    assert right.y() == pytest.approx(SIDE / 2)
    assert (right.x() < SIDE / 2) is flipped


def test_a_bone_without_a_region_lies_an_eighth_of_the_way_to_the_next(hand_reading):
    # MC3 at (0.50, 0.50), MP3 at (0.50, 0.30); MC5 at (0.34, 0.55), MP5 at (0.26, 0.40)
    assert region_of(hand_reading, "PP3").center == pytest.approx((0.5, 0.475))
    assert region_of(hand_reading, "PP5").center == pytest.approx((0.33, 0.53125))
    assert region_of(hand_reading, "MC5").center == (0.34, 0.55)


def test_without_the_regions_around_it_a_bone_has_no_place(hand_reading):
    bare = replace(hand_reading, regions=hand_reading.regions[:4])
    assert region_of(bare, "PP3") is None
    assert region_of(bare, "MP3") is None


def test_the_crop_shows_the_films_pixels_with_the_readers_edits(qtbot, film_of, hand_reading):
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS]
    pixels = np.full((ROWS, COLUMNS), 500, np.uint16)
    pixels[(abs(rows - 0.5 * ROWS) < 4) & (abs(columns - 0.5 * COLUMNS) < 4)] = 3500
    window = Window(2048.0, 4096.0)
    film = Film(film_of(pixels).path, State.READ, film_of(pixels), answer=hand_reading, edits=Edits(window))
    crop = BoneCrop()
    qtbot.addWidget(crop)
    crop.resize(SIDE, SIDE)
    crop.show_bone(film, "MC3")
    middle, corner = (crop.image.pixelColor(at, at).value() for at in (crop.image.width() // 2, 3))
    assert (middle, corner) == (pytest.approx(218, abs=2), pytest.approx(31, abs=2))
    film.edits = Edits(window, inverted=True)
    crop.show_bone(film, "MC3")
    assert crop.image.pixelColor(3, 3).value() == pytest.approx(224, abs=2)
    film.answer = None
    crop.show_bone(film, "MC3")
    assert crop.image is None
