"""What is changed at random: places, grey levels, and what lies on a film."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from boneage_desktop.imaging.prepare import NEUTRAL
from boneage_desktop.model.augment import Augmentation, changed_film, jitter, mirrored, moved_film, similarity, weaker

SIDE = 96
STILL = Augmentation.none()
CHANCE = np.random.default_rng(12)
PIXELS = CHANCE.integers(0, 256, (2, SIDE, SIDE)).astype(np.uint8)
CENTRES = np.concatenate([CHANCE.uniform(0.3, 0.7, (2, 11, 2)), np.ones((2, 11, 1))], axis=2)
SMOOTH = cv2.GaussianBlur(PIXELS[0], (0, 0), 3)


def generator(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("seed", range(12))
def test_a_moved_film_keeps_its_centres_on_their_marks(seed):
    side = 288
    centres = np.concatenate([generator(seed).uniform(0.35, 0.65, (11, 2)), np.ones((11, 1))], axis=1)
    x, y = np.meshgrid((np.arange(side) + 0.5) / side, (np.arange(side) + 0.5) / side)
    for index in range(3):
        mark = 255 * np.exp(-((x - centres[index, 0]) ** 2 + (y - centres[index, 1]) ** 2) / 2 / 0.01**2)
        moved, places = moved_film(mark.astype(np.uint8), centres, generator(seed + 100))
        weight = np.where(moved == NEUTRAL, 0.0, moved)
        weight = np.where(np.hypot(x - places[index, 0], y - places[index, 1]) < 0.05, weight, 0)
        found = np.array([(weight * x).sum(), (weight * y).sum()]) / weight.sum()
        np.testing.assert_allclose(found * side, places[index, :2] * side, atol=0.25)


def test_a_centre_moved_off_the_film_is_no_longer_known():
    centres = np.concatenate([np.linspace((0.02, 0.02), (0.98, 0.98), 11), np.ones((11, 1))], axis=1)
    seen = [moved_film(PIXELS[0], centres, generator(seed))[1] for seed in range(30)]
    for places in seen:
        outside = ((places[:, :2] < 0) | (places[:, :2] > 1)).any(axis=1)
        assert (places[outside, 2] == 0).all()
    assert {0.0, 1.0} == set(np.concatenate([places[:, 2] for places in seen]))


def test_an_unknown_centre_stays_unknown():
    centres = CENTRES[0].copy()
    centres[4] = 0
    assert all(moved_film(PIXELS[0], centres, generator(seed))[1][4, 2] == 0 for seed in range(10))


def test_jitter_without_deviation_changes_nothing():
    transforms = CHANCE.normal(size=(11, 2, 3))
    np.testing.assert_allclose(jitter(transforms, generator(1), STILL), transforms)
    assert np.abs(jitter(transforms, generator(1), replace(STILL, turn=0.1, scale=0.1, shift=0.1)) - transforms).max() > 0.01


def test_jitter_moves_the_piece_in_its_own_frame():
    transforms = np.tile(similarity(0, 0.1, (0.5, 0.5)), (400, 1, 1))
    moved = jitter(transforms, generator(2), replace(STILL, shift=0.08))
    assert moved[:, :, 2].std(axis=0) == pytest.approx((0.008, 0.008), rel=0.15)
    np.testing.assert_allclose(moved[:, :, :2], transforms[:, :, :2])


def test_what_is_changed_comes_from_its_own_source_of_chance_alone():
    film = cv2.GaussianBlur(PIXELS[0], (0, 0), 2)
    cv2.setRNGSeed(1)
    first = [changed_film(film, generator(seed), Augmentation()) for seed in range(20)]
    cv2.setRNGSeed(2)
    again = [changed_film(film, generator(seed), Augmentation()) for seed in range(20)]
    for one, other in zip(first, again, strict=True):
        np.testing.assert_array_equal(one, other)
    assert len({one.tobytes() for one in first}) == 20
    assert all(one.dtype == np.uint8 for one in first)


def test_nothing_is_changed_where_nothing_is_asked():
    for seed in range(10):
        np.testing.assert_array_equal(changed_film(PIXELS[0], generator(seed), STILL), PIXELS[0])


@pytest.mark.parametrize("share", ["noisy", "blurred", "coarse", "framed", "marked", "inverted"])
def test_each_change_comes_as_often_as_its_share(share):
    kept = PIXELS[0].copy()
    always = [changed_film(PIXELS[0], generator(seed), replace(STILL, **{share: 1.0})) for seed in range(20)]
    assert all(not np.array_equal(film, PIXELS[0]) for film in always)
    half = [changed_film(PIXELS[0], generator(seed), replace(STILL, **{share: 0.5})) for seed in range(200)]
    assert np.mean([not np.array_equal(film, PIXELS[0]) for film in half]) == pytest.approx(0.5, abs=0.12)
    np.testing.assert_array_equal(PIXELS[0], kept)


@pytest.mark.parametrize(("name", "value"), [("contrast", 0.35), ("gamma", 0.3), ("brightness", 12.0)])
def test_grey_levels_keep_their_order_within_the_range_asked(name, value):
    ramp = np.arange(256, dtype=np.uint8)[None].repeat(4, 0)
    found = [changed_film(ramp, generator(seed), replace(STILL, **{name: value}))[0].astype(int) for seed in range(60)]
    assert all((np.diff(levels) >= 0).all() for levels in found)
    middle = np.array([levels[NEUTRAL] for levels in found]) - NEUTRAL
    assert np.abs(middle).max() == (pytest.approx(12, abs=1.5) if name == "brightness" else 0)
    assert len({levels.tobytes() for levels in found}) > 15


def test_an_inverted_film_is_dark_where_it_was_light():
    found = changed_film(PIXELS[0], generator(1), replace(STILL, inverted=1.0)).astype(int)
    np.testing.assert_allclose(found + PIXELS[0], 2 * NEUTRAL, atol=1)


def test_a_frame_leaves_neutral_grey_outside_and_the_film_inside():
    found = changed_film(SMOOTH, generator(2), replace(STILL, framed=1.0))
    assert (found == NEUTRAL).any()
    inside = found[SIDE // 4 : -SIDE // 4, SIDE // 4 : -SIDE // 4]
    np.testing.assert_array_equal(inside, SMOOTH[SIDE // 4 : -SIDE // 4, SIDE // 4 : -SIDE // 4])


def test_mirrored_pieces_show_the_same_place_turned_over():
    transforms = CHANCE.normal(size=(11, 2, 3))
    point = np.array([0.3, -0.7, 1])
    np.testing.assert_allclose(mirrored(transforms) @ (point * (-1, 1, 1)), transforms @ point)


def test_shear_keeps_the_area_of_a_piece():
    transforms = np.tile(similarity(0, 0.1, (0.5, 0.5)), (200, 1, 1))
    moved = jitter(transforms, generator(3), replace(STILL, shear=0.1))
    np.testing.assert_allclose(np.linalg.det(moved[:, :, :2]), 0.01, rtol=1e-9)
    assert np.log(moved[:, 0, 0] / moved[:, 1, 1]).std() == pytest.approx(0.2, rel=0.2)


def test_weaker_changes_only_where_pieces_lie():
    how = Augmentation()
    half = weaker(how, 0.5)
    assert (half.turn, half.scale, half.shift, half.shear) == (how.turn / 2, how.scale / 2, how.shift / 2, how.shear / 2)
    assert replace(half, turn=how.turn, scale=how.scale, shift=how.shift, shear=how.shear) == how
