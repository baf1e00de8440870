from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSizeF

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph, Side, Spacing, Window
from boneage_desktop.core.reading import Hand, Reading
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hud import scale_bar_length
from boneage_desktop.ui.film_texts import FilmTexts
from boneage_desktop.ui.heat import heat_of

BLANK = np.zeros((10, 10), np.uint8)


@pytest.fixture
def texts(qapp) -> FilmTexts:
    return FilmTexts()


def test_the_scale_bar_needs_a_known_spacing(texts: FilmTexts) -> None:
    geometry = FilmGeometry(2000, 1000, QSizeF(500, 1000), scale=0.5)
    assert texts.scale_bar(None, geometry) is None
    bar = texts.scale_bar(Spacing(0.2, 0.1, "PixelSpacing"), geometry)
    assert (bar.pixels, bar.text) == (pytest.approx(100), "20 mm")


def test_the_scale_bar_measures_across_the_screen(texts: FilmTexts) -> None:
    geometry = FilmGeometry(2000, 1000, QSizeF(500, 1000), quarter_turns=1, scale=0.5)
    bar = texts.scale_bar(Spacing(0.2, 0.1, "PixelSpacing"), geometry)
    assert bar.pixels == pytest.approx(int(bar.text.split()[0]) / 0.2 * 0.5)


def test_detector_spacing_is_called_so(texts: FilmTexts) -> None:
    bar = texts.scale_bar(Spacing(0.1, 0.1, "ImagerPixelSpacing"), FilmGeometry(10, 10, QSizeF(10, 10)))
    assert bar.text.endswith("mm at the detector")


def test_the_scale_bar_is_a_round_length() -> None:
    assert scale_bar_length(1.0, 160) == 100
    assert scale_bar_length(3.3, 160) == 20
    assert scale_bar_length(500.0, 160) == 1


def test_the_marker_is_the_hand_as_read_else_as_the_file_says(
    texts: FilmTexts, film_of: Callable[..., Radiograph], hand_reading: Reading
) -> None:
    right = film_of(BLANK, laterality=Side.RIGHT)
    assert texts.marker(right, None) == "R"
    assert texts.marker(right, hand_reading) == "L"
    assert texts.marker(right, replace(hand_reading, hand=Hand(None, None, False, None))) == "R"
    assert texts.marker(film_of(BLANK), None) == ""


def test_a_synthetic_film_says_so(texts: FilmTexts, film_of: Callable[..., Radiograph]) -> None:
    assert texts.tag(film_of(BLANK, synthetic=True)) == "SYNTHETIC"
    assert texts.tag(film_of(BLANK)) == ""


def test_the_corner_tells_window_zoom_and_what_was_turned(texts: FilmTexts) -> None:
    assert texts.corner(Window(2048.0, 4096.0), Edits(), 0.432) == ("zoom 43 %", "W 4096  L 2048")
    turned = texts.corner(Window(-0.5, 1.25), Edits(inverted=True, quarter_turns=5, flipped=True), 1.0)
    assert turned == ("inverted · turned 90° · mirrored", "zoom 100 %", "W 1.25  L −0.5")


def test_regions_tell_their_months(texts: FilmTexts, hand_reading: Reading) -> None:
    unmeasured = replace(hand_reading.regions[10], contribution_months=None)
    told = texts.regions((*hand_reading.regions[:10], unmeasured))
    assert (told["Radius"].name, told["Radius"].months) == ("Radius", "−5.0 mo")
    assert told["DP5"].months == ""


def test_legends_have_units(texts: FilmTexts, hand_reading: Reading) -> None:
    assert texts.legend(heat_of(hand_reading, "none"), "none") is None
    looks = texts.legend(heat_of(hand_reading, "looks"), "looks")
    assert looks.texts == ("0", "share of attention", "1")
    moved = texts.legend(heat_of(hand_reading, "moved"), "moved")
    assert moved.texts == ("−1.0 mo", "0", "+1.0 mo")
