from __future__ import annotations

import cv2
import keras
import numpy as np
import pytest
from keras import ops

from boneage_desktop.model.augment import similarity
from boneage_desktop.model.spatial_transformer import SpatialTransformer

WHOLE = np.float32([[0.5, 0, 0.5], [0, 0.5, 0.5]])
FILM = cv2.GaussianBlur(np.random.default_rng(5).uniform(0, 255, (40, 56)).astype(np.float32), (0, 0), 3)


def pieces(film: np.ndarray, transforms: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    found = SpatialTransformer(size)(film[None, ..., None], transforms[None].astype(np.float32))
    return ops.convert_to_numpy(found)[0, ..., 0]


def test_the_whole_film_at_its_size_is_the_film():
    np.testing.assert_allclose(pieces(FILM, WHOLE[None], FILM.shape)[0], FILM, atol=1e-3)


@pytest.mark.parametrize(
    "small",
    [
        similarity(0, 1, (0.2, -0.1)),
        similarity(0, 0.6, (0, 0)),
        similarity(0.5, 0.7, (0.1, 0.05)),
        similarity(-2.0, 0.8, (0, 0.2), mirrored=True),
        similarity(0, 1.3, (0, 0)),
    ],
    ids=["shifted", "enlarged", "turned", "mirrored", "beyond the edge"],
)
def test_a_piece_is_what_opencv_cuts_out(small):
    side = 33
    transform = WHOLE @ np.vstack([small, (0, 0, 1)])
    rows, columns = FILM.shape
    to_pixels = np.array([[columns, 0, -0.5], [0, rows, -0.5], [0, 0, 1]]) @ np.vstack([transform, (0, 0, 1)])
    from_indices = np.array([[2 / side, 0, 1 / side - 1], [0, 2 / side, 1 / side - 1], [0, 0, 1]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    expected = cv2.warpAffine(FILM, (to_pixels @ from_indices)[:2], (side, side), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    np.testing.assert_allclose(pieces(FILM, transform[None], (side, side))[0], expected, atol=0.8)


def test_pieces_of_several_films_do_not_mix():
    films = np.stack([FILM, FILM[::-1], 255 - FILM])[..., None]
    transforms = np.stack([WHOLE * share for share in (1, 0.5)]).astype(np.float32)
    together = SpatialTransformer((8, 8))(films, np.tile(transforms, (3, 1, 1, 1)))
    for film, found in zip(films, ops.convert_to_numpy(together), strict=True):
        np.testing.assert_allclose(found[..., 0], pieces(film[..., 0], transforms, (8, 8)), atol=1e-4)


def test_a_flat_film_gives_exactly_flat_pieces():
    flat = np.full((20, 20), 128, np.float32)
    np.testing.assert_array_equal(pieces(flat, similarity(0.3, 0.7, (0.4, 0.6))[None], (16, 16)), 128)


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="the gradient is asked of TensorFlow's GradientTape")
def test_the_gradient_to_the_transform_points_to_the_mark():
    import tensorflow as tf

    x, y = np.meshgrid((np.arange(40) + 0.5) / 40, (np.arange(40) + 0.5) / 40)
    mark = 255 * np.exp(-((x - 0.62) ** 2 + (y - 0.44) ** 2) / 0.02)
    transform = tf.Variable(np.float32([[[[0.1, 0, 0.5], [0, 0.1, 0.5]]]]))
    layer = SpatialTransformer((9, 9))
    with tf.GradientTape() as tape:
        brightness = tf.reduce_mean(layer(mark[None, ..., None].astype(np.float32), transform))
    gradient = tape.gradient(brightness, transform)
    assert gradient is not None
    found = gradient.numpy()[0, 0]
    assert np.isfinite(found).all()
    assert (found != 0).all()
    assert found[0, 2] > 0
    assert found[1, 2] < 0
