"""LBP against scikit-image on integer pictures, with exact integer arithmetic as the judge of ties."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from check_layer import precision
from keras import ops
from skimage.feature import local_binary_pattern

from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.model.lbp import LbpChain, LbpChannels, LocalBinaryPattern
from boneage_desktop.model.lbp_codes import LBP_OPERATORS, chain_codes, circle

FIVE_DECIMALS = 100_000
CIRCLES = {"circular": (16, 2.0), "rotation_invariant": (8, 1.0)}


def pictures() -> dict[str, np.ndarray]:
    chance = np.random.default_rng(17)
    film = draw(Phantom(rows=240, columns=185, bits=8)).pixels
    return {
        "random": chance.integers(0, 256, (64, 71), dtype=np.uint8),
        "four levels": chance.integers(0, 4, (64, 71), dtype=np.uint8) * 60,
        "two levels": chance.integers(0, 2, (40, 40), dtype=np.uint8),
        "phantom": film,
        "flat": np.full((20, 20), 77, np.uint8),
        "steps": np.repeat(np.arange(0, 250, 10, dtype=np.uint8)[None], 30, axis=0),
    }


PICTURES = pictures()
every_picture = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())


def codes(operator: str, picture: np.ndarray) -> np.ndarray:
    found = LocalBinaryPattern(operator)(picture[None, ..., None].astype(np.float32))
    return ops.convert_to_numpy(found)[0, :, :, 0].astype(np.int64)


def inside(codes_of_picture: np.ndarray, margin: int) -> np.ndarray:
    return codes_of_picture[margin:-margin, margin:-margin]


def exact_differences(picture: np.ndarray, points: int, radius: float) -> np.ndarray:
    """(points, rows, columns) of the inside: interpolated neighbour minus pixel in units of 1e-10 grey, without rounding."""
    margin = math.ceil(radius)
    grey = picture.astype(np.int64)
    rows, columns = (side - 2 * margin for side in grey.shape)
    centre = inside(grey, margin)
    differences = []
    for row, column in circle(points, radius):
        row, column = round(row * FIVE_DECIMALS), round(column * FIVE_DECIMALS)
        (top, down), (left, right) = divmod(row, FIVE_DECIMALS), divmod(column, FIVE_DECIMALS)
        total = np.zeros_like(centre)
        for y, down_share in ((top, FIVE_DECIMALS - down), (top + 1, down)):
            for x, right_share in ((left, FIVE_DECIMALS - right), (left + 1, right)):
                if down_share * right_share:
                    piece = grey[margin + y : margin + y + rows, margin + x : margin + x + columns]
                    total += (piece - centre) * down_share * right_share
        differences.append(total)
    return np.stack(differences)


def bits(values: np.ndarray, count: int) -> np.ndarray:
    return np.stack([(values >> bit) & 1 for bit in range(count)]).astype(bool)


def least_rotation(values: np.ndarray, count: int) -> np.ndarray:
    full = 2**count - 1
    return np.min([(values >> turn | values << (count - turn)) & full for turn in range(count)], axis=0)


@every_picture
def test_the_square_window_equals_scikit_image(picture):
    axial = local_binary_pattern(picture, 8, 1).astype(np.int64)
    diagonal = local_binary_pattern(picture, 8, math.sqrt(2)).astype(np.int64)
    expected = (axial & 0b01010101) | (diagonal & 0b10101010)
    np.testing.assert_array_equal(inside(codes("lbp", picture), 1), inside(expected, 1))


@pytest.mark.parametrize("operator", CIRCLES)
@every_picture
def test_circular_operators_equal_scikit_image_but_for_exact_ties(operator, picture):
    points, radius = CIRCLES[operator]
    exact = exact_differences(picture, points, radius)
    ours = inside(codes(operator, picture), math.ceil(radius))
    theirs = bits(inside(local_binary_pattern(picture, points, radius).astype(np.int64), math.ceil(radius)), points)
    differing = theirs != (exact >= 0)
    assert (exact[differing] == 0).all(), "scikit-image departs from exact arithmetic elsewhere than at ties"
    expected = np.sum((exact >= 0) * (1 << np.arange(points))[:, None, None], axis=0)
    if operator == "rotation_invariant":
        expected = least_rotation(expected, points)
        untied = ~differing.any(axis=0)
        their_least = inside(local_binary_pattern(picture, points, radius, method="ror").astype(np.int64), 1)
        np.testing.assert_array_equal(ours[untied], their_least[untied])
    np.testing.assert_array_equal(ours, expected)


def test_ties_that_scikit_image_loses_are_set_here():
    picture = PICTURES["four levels"]
    lost = exact_differences(picture, 16, 2.0) == 0
    theirs = bits(inside(local_binary_pattern(picture, 16, 2).astype(np.int64), 2), 16)
    ours = bits(inside(codes("circular", picture), 2), 16)
    assert (~theirs & lost).any()
    assert ours[lost].all()


def test_beyond_the_edge_the_edge_is_repeated():
    picture = PICTURES["random"]
    for operator in LBP_OPERATORS:
        padded = np.pad(picture, 2, mode="edge")
        np.testing.assert_array_equal(codes(operator, picture), inside(codes(operator, padded), 2))


def test_codes_are_exact_under_mixed_precision():
    picture = PICTURES["random"]
    for operator in LBP_OPERATORS:
        expected = codes(operator, picture)
        with precision("mixed_bfloat16"):
            np.testing.assert_array_equal(codes(operator, picture), expected)
    assert len(np.unique(codes("circular", picture))) > 1000


def test_codes_do_not_feel_brightness_or_contrast():
    picture = PICTURES["random"]
    for operator in LBP_OPERATORS:
        np.testing.assert_array_equal(codes(operator, picture // 4 * 4), codes(operator, picture // 4 * 2 + 31))


@pytest.mark.parametrize("order", [("rotation_invariant", "lbp", "circular"), ("circular", "rotation_invariant"), ("lbp",)])
def test_a_chain_is_one_operator_after_the_other_scaled_to_grey(order):
    picture = PICTURES["phantom"]
    expected = picture
    for operator in order:
        largest = 65535 if operator == "circular" else 255
        expected = codes(operator, expected) // (largest // 255)
    found = ops.convert_to_numpy(LbpChain(order)(picture[None, ..., None].astype(np.float32)))[0, :, :, 0]
    np.testing.assert_array_equal(found, expected)
    assert found.min() >= 0
    assert found.max() == 255


@pytest.mark.parametrize("order", [("rotation_invariant", "lbp", "circular"), ("lbp",), ("circular",), ("rotation_invariant",)])
@every_picture
def test_without_keras_the_codes_are_the_same_to_the_last_bit(order, picture):
    layer = ops.convert_to_numpy(LbpChain(order)(picture[None, ..., None].astype(np.float32)))[0, :, :, 0]
    found = chain_codes(order, picture)
    assert found.dtype == np.uint8
    np.testing.assert_array_equal(found, layer)


def test_channels_are_the_grey_and_the_operators_in_the_network_s_range():
    picture = PICTURES["phantom"]
    found = ops.convert_to_numpy(LbpChannels()(picture[None, ..., None].astype(np.float32)))[0]
    np.testing.assert_allclose(found[..., 0], picture / 127.5 - 1, atol=1e-6)
    for channel, (operator, largest) in enumerate(zip(LBP_OPERATORS, (255, 65535, 255), strict=True), start=1):
        np.testing.assert_allclose(found[..., channel], codes(operator, picture) * 2 / largest - 1, atol=1e-6)


def test_least_rotation_does_not_feel_quarter_turns():
    picture = cv2.resize(PICTURES["phantom"], (60, 60), interpolation=cv2.INTER_AREA)
    turned = codes("rotation_invariant", np.ascontiguousarray(np.rot90(picture)))
    np.testing.assert_array_equal(turned, np.rot90(codes("rotation_invariant", picture)))
