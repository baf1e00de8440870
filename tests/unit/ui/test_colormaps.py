from __future__ import annotations

import numpy as np
import pytest

from boneage_desktop.ui.colormaps import colourise, diverging, diverging_fading, fading, inferno, viridis


def luminance(table: np.ndarray) -> np.ndarray:
    return table[:, :3].astype(float) @ [0.2126, 0.7152, 0.0722]


@pytest.mark.parametrize("table", [viridis(), inferno()])
def test_even_tables_grow_brighter_and_are_opaque(table: np.ndarray) -> None:
    assert table.shape == (256, 4)
    assert table.dtype == np.uint8
    assert (np.diff(luminance(table)) > -1.0).all()
    assert luminance(table)[255] > luminance(table)[0] + 150
    assert (table[:, 3] == 255).all()


def test_the_tables_are_red_green_blue() -> None:
    np.testing.assert_allclose(viridis()[0, :3], (68, 1, 84), atol=1)
    np.testing.assert_allclose(viridis()[255, :3], (253, 231, 37), atol=1)
    np.testing.assert_allclose(inferno()[255, :3], (252, 255, 164), atol=1)


def test_fading_is_clear_at_the_lowest_value_and_leaves_the_table_alone() -> None:
    table = inferno()
    faded = fading(table, strongest=0.8)
    assert faded[0, 3] == 0
    assert faded[255, 3] == 204
    assert (np.diff(faded[:, 3].astype(int)) >= 0).all()
    assert (table[:, 3] == 255).all()


def test_diverging_runs_from_blue_over_white_to_orange() -> None:
    red, _, blue = (diverging()[:, channel].astype(int) for channel in range(3))
    assert blue[0] > red[0] + 100
    assert red[255] > blue[255] + 100
    assert diverging()[127:129, :3].min() >= 253


def test_zero_is_clear_and_both_ends_are_equally_strong() -> None:
    opacity = diverging_fading()[:, 3].astype(int)
    assert opacity[127:129].max() <= 6
    assert opacity[0] == opacity[255] > 200
    np.testing.assert_array_equal(opacity, opacity[::-1])


def test_values_take_their_rows_and_missing_ones_are_clear() -> None:
    table = viridis()
    image = colourise(np.array([[0.0, 5.0, 10.0, 99.0, np.nan]]), 0.0, 10.0, table)
    colours = [image.pixelColor(column, 0).getRgb() for column in range(5)]
    assert colours[0] == tuple(int(part) for part in table[0])
    assert colours[1] == tuple(int(part) for part in table[128])
    assert colours[2] == colours[3] == tuple(int(part) for part in table[255])
    assert colours[4][3] == 0
