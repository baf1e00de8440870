from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.distribution_view import DistributionView
from boneage_desktop.ui.theme import DARK


@pytest.fixture
def view(qtbot) -> DistributionView:
    widget = DistributionView()
    qtbot.addWidget(widget)
    widget.resize(308, 120)
    return widget


def channels(view: DistributionView) -> np.ndarray:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def columns_of(view: DistributionView, colour: str, rows: slice = slice(None)) -> np.ndarray:
    near = np.abs(channels(view)[rows] - np.array(QColor(colour).getRgb()[:3])).max(axis=2) < 30
    return np.nonzero(near.any(axis=0))[0]


def test_the_axis_runs_from_birth_to_nineteen_years(view: DistributionView) -> None:
    assert view.x_of(0) == 8
    assert view.x_of(19 * 12) == 300
    assert view.x_of(9.5 * 12) == pytest.approx(154)
    assert view.x_of(400) == 300


def test_the_age_is_a_line_in_the_accent(view: DistributionView, hand_reading: Reading) -> None:
    view.set_reading(replace(hand_reading, interval_months=None), None)
    assert columns_of(view, DARK.accent).mean() == pytest.approx(view.x_of(103.0), abs=1.5)


def test_the_interval_is_a_band(view: DistributionView, hand_reading: Reading) -> None:
    flat = replace(hand_reading, class_probabilities=(0.0,) * 19, interval_months=None)
    view.set_reading(flat, None)
    without = channels(view)
    view.set_reading(replace(flat, interval_months=(60.0, 140.0)), None)
    changed = np.nonzero((channels(view) != without)[40].any(axis=1))[0]
    assert changed.min() == pytest.approx(view.x_of(60.0), abs=1.5)
    assert changed.max() == pytest.approx(view.x_of(140.0), abs=1.5)


def test_each_class_is_a_bar_over_its_year(view: DistributionView, hand_reading: Reading) -> None:
    shares = [0.0] * 19
    shares[3], shares[12] = 0.8, 0.2
    reading = replace(hand_reading, age_months=220.0, class_probabilities=tuple(shares), interval_months=None)
    view.set_reading(replace(reading, class_probabilities=(0.0,) * 19), None)
    without = channels(view)
    view.set_reading(reading, None)
    filled = (channels(view) != without).any(axis=2)
    columns = np.nonzero(filled.any(axis=0))[0]
    tall = columns[columns < view.x_of(12 * 8)]
    low = columns[columns > view.x_of(12 * 8)]
    assert (tall.min(), tall.max()) == (pytest.approx(view.x_of(36), abs=2), pytest.approx(view.x_of(48), abs=2))
    assert (low.min(), low.max()) == (pytest.approx(view.x_of(144), abs=2), pytest.approx(view.x_of(156), abs=2))
    heights = filled[:, tall[5]].sum(), filled[:, low[5]].sum()
    assert heights[1] == pytest.approx(heights[0] / 4, abs=2)


def test_the_chronological_age_is_marked_where_known(view: DistributionView, hand_reading: Reading) -> None:
    below = slice(-24, None)
    view.set_reading(hand_reading, 150.0)
    assert columns_of(view, DARK.caution, below).mean() == pytest.approx(view.x_of(150.0), abs=1)
    view.set_reading(hand_reading, None)
    assert columns_of(view, DARK.caution, below).size == 0


def test_it_says_the_same_in_words(view: DistributionView, hand_reading: Reading) -> None:
    view.set_reading(hand_reading, 112.0)
    assert view.accessibleDescription().splitlines() == [
        "Line: bone age 8 y 7 m",
        "Band: 7 y 9 m to 9 y 4 m",
        "Triangle: chronological age 9 y 4 m",
    ]
    view.set_reading(None, None)
    assert view.accessibleDescription() == ""
