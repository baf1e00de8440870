"""Films changed on purpose: 8 and 16 bits and floats, and what each change does to known pixels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Radiograph, Sex, Window
from boneage_desktop.core.reading import Hand, ModelName, Reading
from boneage_desktop.model.changes import (
    CHANGES,
    bent,
    compressed,
    framed,
    inverted,
    mirrored,
    quarter_turned,
    shifted,
    turned,
)

BY_NAME = {change.name: change for change in CHANGES}
DTYPES = ("uint8", "uint16", "float32")


def film(dtype: str = "uint8", rows: int = 60, columns: int = 40) -> Radiograph:
    """A smooth film that uses the whole range of 8 bits, 12 bits in 16, or a float range around nought."""
    y, x = np.mgrid[:rows, :columns]
    share = (0.6 * x / (columns - 1) + 0.4 * y / (rows - 1)) ** 1.5
    low, high = {"uint8": (0, 255), "uint16": (100, 4095), "float32": (-1, 2)}[dtype]
    pixels = low + (high - low) * share
    pixels = pixels if dtype == "float32" else np.rint(pixels)
    return Radiograph(pixels.astype(dtype), Path("film.png"), "0" * 64, "PNG", window=Window(100, 50))


def dot(at: tuple[int, int], shape: tuple[int, int] = (61, 41)) -> Radiograph:
    pixels = np.zeros(shape, np.uint8)
    pixels[at[0] - 1 : at[0] + 2, at[1] - 1 : at[1] + 2] = 200
    return Radiograph(pixels, Path("dot.png"), "", "PNG")


def middle_of_light(pixels: np.ndarray) -> tuple[float, float]:
    y, x = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    return float((y * pixels).sum() / pixels.sum()), float((x * pixels).sum() / pixels.sum())


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", BY_NAME)
def test_every_change_keeps_the_kind_of_film_and_leaves_the_film_itself_alone(name, dtype):
    before = film(dtype)
    kept = before.pixels.copy()
    after = BY_NAME[name].apply(before)
    np.testing.assert_array_equal(before.pixels, kept)
    assert after.pixels.dtype == before.pixels.dtype
    assert after.pixels.flags.c_contiguous
    assert (after.path, after.sha256, after.window) == (before.path, before.sha256, None)
    assert after.pixels.shape != before.pixels.shape or not np.array_equal(after.pixels, before.pixels)
    assert after.pixels.min() >= before.pixels.min()
    assert after.pixels.max() <= before.pixels.max()


def test_the_changes_are_those_that_the_card_tells_of():
    assert list(BY_NAME) == [
        "turned_+15",
        "turned_-15",
        "shifted_10_percent",
        "gamma_0.7",
        "gamma_1.4",
        "jpeg_75",
        "white_frame_6_percent",
        "mirrored",
        "inverted",
        "turned_90",
        "turned_180",
    ]
    assert [change.name for change in CHANGES if change.repaired] == ["mirrored", "inverted", "turned_90", "turned_180"]


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_mirroring_inverting_and_quarter_turns_can_be_undone(dtype):
    before = film(dtype)
    np.testing.assert_array_equal(mirrored(mirrored(before)).pixels, before.pixels)
    np.testing.assert_array_equal(mirrored(before).pixels[:, 0], before.pixels[:, -1])
    np.testing.assert_array_equal(inverted(inverted(before)).pixels, before.pixels)
    np.testing.assert_array_equal(quarter_turned(before, times=1).pixels[-1, :], before.pixels[:, 0])
    np.testing.assert_array_equal(quarter_turned(quarter_turned(before, times=2), times=2).pixels, before.pixels)


def test_black_and_white_change_places():
    assert inverted(film()).pixels[0, 0] == 255
    twelve_bits = inverted(film("uint16")).pixels
    assert (twelve_bits[0, 0], twelve_bits[-1, -1]) == (4095, 100)


def test_turning_and_shifting_go_the_way_they_are_named():
    right_of_the_middle = dot((30, 32))
    row, column = middle_of_light(turned(right_of_the_middle, degrees=15).pixels)
    assert row == pytest.approx(30 - 12 * np.sin(np.radians(15)), abs=0.1)
    assert column == pytest.approx(20 + 12 * np.cos(np.radians(15)), abs=0.1)
    row, column = middle_of_light(shifted(dot((30, 10))).pixels)
    assert (row, column) == pytest.approx((30, 14))


def test_what_comes_in_at_the_edge_is_grey_as_the_edge():
    bright = replace(film(), pixels=np.full((60, 40), 77, np.uint8))
    assert set(np.unique(turned(bright, degrees=15).pixels)) == {77}
    assert set(np.unique(shifted(bright).pixels)) == {77}


def test_gamma_bends_between_black_and_white():
    grey = replace(film(), pixels=np.array([[0, 64, 128, 255]], np.uint8))
    expected = [round(255 * (value / 255) ** 1.4) for value in (0, 64, 128, 255)]
    assert bent(grey, gamma=1.4).pixels.tolist() == [expected]
    assert (bent(grey, gamma=0.7).pixels[0, 1:3] > grey.pixels[0, 1:3]).all()
    deep = replace(film(), pixels=np.array([[100, 2000, 4095]], np.uint16))
    assert bent(deep, gamma=0.7).pixels.tolist() == [[100, round(100 + 3995 * (1900 / 3995) ** 0.7), 4095]]


@pytest.mark.parametrize("dtype", DTYPES)
def test_jpeg_loses_a_little_and_not_more(dtype):
    before = film(dtype)
    noise = np.random.default_rng(5).normal(0, 0.02, before.pixels.shape) * np.ptp(before.pixels)
    pixels = np.clip(before.pixels + noise, before.pixels.min(), before.pixels.max()).astype(dtype)
    lost = np.abs(compressed(replace(before, pixels=pixels)).pixels.astype(float) - pixels) / np.ptp(pixels)
    assert 0.002 < lost.mean() < 0.03


def test_a_white_frame_surrounds_the_whole_film():
    before = film()
    after = framed(before).pixels
    assert after.shape == (60 + 2 * 4, 40 + 2 * 4)
    assert (after[:4] == 255).all()
    assert (after[:, -4:] == 255).all()
    np.testing.assert_array_equal(after[4:-4, 4:-4], before.pixels)


def test_an_empty_film_survives_every_change():
    empty = Radiograph(np.zeros((3, 2), np.uint16), Path(), "", "")
    for change in CHANGES:
        assert (change.apply(empty).pixels == 0).all(), change.name


def read(*repairs: str, rotation: float | None = 0.0) -> Reading:
    hand = Hand(None, rotation, "inverted" in repairs, 0.9)
    return Reading(100, (1.0,), {}, Sex.MALE, "argument", ModelName("m", "1", ""), hand, repairs=repairs)


def test_a_repair_counts_only_where_it_is_new_or_no_longer_needed():
    mirror = BY_NAME["mirrored"].repaired
    assert mirror(read(), read("mirrored"))
    assert mirror(read("mirrored"), read())
    assert not mirror(read("mirrored"), read("mirrored"))
    assert not BY_NAME["inverted"].repaired(read(), read("mirrored"))


@pytest.mark.parametrize(
    ("name", "before", "after", "seen"),
    [
        ("turned_90", 0.0, 95.0, True),
        ("turned_90", -170.0, -80.0, True),
        ("turned_90", 100.0, -171.0, True),
        ("turned_90", 0.0, -90.0, False),
        ("turned_180", 10.0, -165.0, True),
        ("turned_180", 0.0, 90.0, False),
        ("turned_180", 0.0, None, False),
    ],
)
def test_a_turn_is_seen_where_the_hand_is_read_as_turned_by_as_much(name, before, after, seen):
    assert BY_NAME[name].repaired(read(rotation=before), read(rotation=after)) is seen
