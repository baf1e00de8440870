from __future__ import annotations

import numpy as np
import pytest
from keras import ops

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import mean_hand
from boneage_desktop.model.hand_pose import HandPose, SoftArgmax
from boneage_desktop.model.spatial_transformer import SpatialTransformer

MEAN = np.array([mean_hand.CENTRES[name] for name in REGIONS])
SURE = np.ones((1, 11), np.float32)
FILM_SIDE = 288

placings = pytest.mark.parametrize("mirrored", [False, True], ids=["left", "mirrored"])
turns = pytest.mark.parametrize("degrees", [0, 20, -35, 90, 179, -120])


def placed(degrees: float, *, scale: float = 0.2, shift=(0.5, 0.52), mirrored: bool = False) -> np.ndarray:
    """The mean hand on a square film, turned counter-clockwise on the screen, where y points down."""
    angle = np.deg2rad(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    hand = MEAN * (-1, 1) if mirrored else MEAN
    return scale * hand @ turn.T + shift


def pose_of(centres: np.ndarray, confidence: np.ndarray = SURE) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    regions, view, pose = HandPose()(centres[None].astype(np.float32), confidence)
    return tuple(ops.convert_to_numpy(value)[0] for value in (regions, view, pose))


@placings
@turns
@pytest.mark.parametrize("scale", [0.1, 0.23])
def test_a_placed_mean_hand_is_recovered(degrees, scale, mirrored):
    centres = placed(degrees, scale=scale, shift=(0.45, 0.55), mirrored=mirrored)
    regions, view, pose = pose_of(centres)
    apart = (np.rad2deg(pose[0]) - degrees + 180) % 360 - 180
    assert apart == pytest.approx(0, abs=0.05)
    assert pose[1] == pytest.approx(scale, rel=1e-3)
    assert pose[2] == mirrored
    assert pose[3] == pytest.approx(0, abs=1e-3)
    np.testing.assert_allclose(regions[:, :, 2], centres, atol=1e-4)
    sides = 2 * np.hypot(regions[:, 0, 0], regions[:, 1, 0])
    np.testing.assert_allclose(sides, scale * np.array([mean_hand.SIDES[name] for name in REGIONS]), rtol=1e-3)
    assert np.hypot(*view[0, :, 1]) == pytest.approx(scale * mean_hand.VIEW_HALF[1], rel=1e-3)


@placings
def test_squares_are_upright_with_the_hand_and_mirrored_only_for_a_mirrored_one(mirrored):
    regions, view, _ = pose_of(placed(90, mirrored=mirrored))
    for transform in (*regions, view[0]):
        assert np.sign(np.linalg.det(transform[:, :2])) == (-1 if mirrored else 1)
        down = transform[:, 1] / np.hypot(*transform[:, 1])
        assert down @ (1, 0) > 0.9, "fingers point left, so the wrist's side is right"


def test_one_wild_centre_is_drawn_back_and_leaves_the_others():
    wild = REGIONS.index("DP5")
    centres = placed(10)
    expected = centres.copy()
    centres[wild] += (0.35, 0.3)
    regions, _, pose = pose_of(centres)
    others = np.arange(11) != wild
    assert np.abs(regions[others, :, 2] - expected[others]).max() < 0.02
    assert np.hypot(*(regions[wild, :, 2] - expected[wild])) < 0.06
    assert np.rad2deg(pose[0]) == pytest.approx(10, abs=4)
    assert pose[2] == 0
    assert pose[3] > 0.3


def test_an_unsure_wild_centre_hardly_counts():
    wild = REGIONS.index("Radius")
    centres, confidence = placed(0), SURE.copy()
    centres[wild] += (0.2, -0.3)
    confidence[0, wild] = 0
    assert pose_of(centres, confidence)[2][3] < pose_of(centres)[2][3] / 2


def test_the_residual_tells_a_hand_from_no_hand():
    chance = np.random.default_rng(8)
    hand = placed(0) + chance.normal(0, 0.01, (11, 2))
    assert pose_of(hand)[2][3] < 0.12
    for _ in range(20):
        assert pose_of(chance.uniform(0.1, 0.9, (11, 2)))[2][3] > 0.25


@placings
@turns
def test_every_crop_shows_its_mark_in_the_middle(degrees, mirrored):
    centres = placed(degrees, scale=0.19, mirrored=mirrored)
    x, y = np.meshgrid((np.arange(FILM_SIDE) + 0.5) / FILM_SIDE, (np.arange(FILM_SIDE) + 0.5) / FILM_SIDE)
    marks = np.stack([np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 2 / 0.008**2) for cx, cy in centres], axis=-1)
    regions, _, _ = pose_of(centres)
    found = ops.convert_to_numpy(SpatialTransformer((31, 31))(255 * marks[None].astype(np.float32), regions[None]))[0]
    steps = np.arange(31) - 15
    for index, name in enumerate(REGIONS):
        crop = found[index, :, :, index]
        assert np.abs((crop.sum(axis=0) @ steps, crop.sum(axis=1) @ steps)).max() / crop.sum() < 0.1, name
        assert crop[15, 15] > 240, name


def test_a_mirrored_hand_gives_the_crops_of_the_unmirrored_one():
    film = np.random.default_rng(2).uniform(0, 255, (1, 64, 64, 1)).astype(np.float32)
    centres = placed(15)
    regions, view, _ = pose_of(centres)
    mirrored_regions, mirrored_view, _ = pose_of(centres * (-1, 1) + (1, 0))
    cut = SpatialTransformer((16, 16))
    for transforms, mirrored in ((regions, mirrored_regions), (view, mirrored_view)):
        upright, turned = cut(film, transforms[None]), cut(film[:, :, ::-1].copy(), mirrored[None])
        np.testing.assert_allclose(ops.convert_to_numpy(upright), ops.convert_to_numpy(turned), atol=0.5)


def test_soft_argmax_is_exact_on_a_peaked_map():
    logits = np.zeros((1, 12, 12, 3), np.float32)
    for index, (row, column) in enumerate([(0, 0), (7, 3), (11, 5)]):
        logits[0, row, column, index] = 60
    centres, confidence, attention = (ops.convert_to_numpy(value) for value in SoftArgmax()(logits))
    np.testing.assert_allclose(centres[0], np.array([(0.5, 0.5), (3.5, 7.5), (5.5, 11.5)]) / 12, atol=1e-6)
    np.testing.assert_allclose(confidence, 1, atol=1e-6)
    np.testing.assert_allclose(attention.sum(axis=(1, 2)), 1, atol=1e-5)
    assert attention[0, 7, 3, 1] == pytest.approx(1)


def test_soft_argmax_lies_between_two_equal_peaks_and_is_unsure():
    logits = np.zeros((1, 12, 12, 1), np.float32)
    logits[0, 2, 1] = logits[0, 2, 10] = 60
    centres, confidence, _ = (ops.convert_to_numpy(value) for value in SoftArgmax()(logits))
    np.testing.assert_allclose(centres[0, 0], (0.5, 2.5 / 12), atol=1e-6)
    assert confidence[0, 0] < 1e-3


def test_soft_argmax_of_a_flat_map_is_the_middle_without_confidence():
    centres, confidence, _ = (ops.convert_to_numpy(value) for value in SoftArgmax()(np.zeros((1, 36, 36, 1), np.float32)))
    np.testing.assert_allclose(centres[0, 0], (0.5, 0.5), atol=1e-5)
    assert confidence[0, 0] < 0.02


@placings
def test_spread_fingers_leave_the_side_of_the_hand(mirrored):
    spread = np.zeros((11, 2))
    for name, moved in {"MP5": (-0.2, 0.36), "DP5": (-0.32, 0.64), "PP1": (0.13, 0.13), "DP1": (0.26, 0.4)}.items():
        spread[REGIONS.index(name)] = moved
    hand = (MEAN + spread) * ((-1, 1) if mirrored else (1, 1))
    pose = pose_of(0.27 * hand + (0.5, 0.54))[2]
    assert pose[2] == mirrored
    assert pose[3] < 0.4
