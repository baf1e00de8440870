"""The fused batch normalisation is Keras's own layer in all but speed."""

from __future__ import annotations

import keras
import numpy as np
import pytest
from check_layer import check_layer, precision
from keras import ops

from boneage_desktop.model.batch_norm import BatchNormalization

CHANCE = np.random.default_rng(17)
PICTURES = (3 * CHANCE.normal(size=(6, 5, 7, 4)) + np.array([1, -2, 0, 5])).astype(np.float32)
WEIGHT = CHANCE.normal(size=PICTURES.shape).astype(np.float32)
PLACES = 6 * 5 * 7
"""What a moving variance is averaged over: the unbiased one is larger by n / (n - 1)."""


def pair(**choices) -> list[keras.layers.Layer]:
    """Keras's layer and ours with the same weights."""
    layers = [kind(name="norm", **choices) for kind in (keras.layers.BatchNormalization, BatchNormalization)]
    for layer in layers:
        layer.build(PICTURES.shape)
        layer.set_weights(np.float32([[0.5, 1, 2, 1.5], [0.1, -1, 0, 3], [1, 2, 3, 4], [0.5, 1, 2, 4]]))
    return layers


def plain(value) -> np.ndarray:
    return ops.convert_to_numpy(ops.cast(value, "float32"))


def test_it_stands_what_every_layer_must():
    check_layer(BatchNormalization(), PICTURES, stays_float32=False)


@pytest.mark.parametrize("training", [True, False])
def test_outputs_are_those_of_keras(training):
    theirs, mine = (layer(PICTURES, training=training) for layer in pair())
    np.testing.assert_allclose(plain(mine), plain(theirs), rtol=1e-4, atol=1e-4)


def test_moving_statistics_are_those_of_keras_but_for_the_unbiased_variance():
    theirs, mine = pair(momentum=0.9)
    for layer in (theirs, mine):
        layer(PICTURES, training=True)
    np.testing.assert_allclose(plain(mine.moving_mean), plain(theirs.moving_mean), rtol=1e-5)
    before = np.array([0.5, 1, 2, 4])
    biased = (plain(theirs.moving_variance) - 0.9 * before) / 0.1
    found = (plain(mine.moving_variance) - 0.9 * before) / 0.1
    fused = keras.backend.backend() == "tensorflow"
    np.testing.assert_allclose(found, biased * (PLACES / (PLACES - 1) if fused else 1), rtol=1e-4)


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="gradients are asked of TensorFlow")
@pytest.mark.parametrize("training", [True, False])
def test_gradients_are_those_of_keras(training):
    import tensorflow as tf

    found = []
    for layer in pair():
        pictures = tf.constant(PICTURES)
        with tf.GradientTape() as tape:
            tape.watch(pictures)
            total = tf.reduce_sum(layer(pictures, training=training) * WEIGHT)
        found.append([np.asarray(part) for part in tape.gradient(total, [pictures, layer.gamma.value, layer.beta.value])])
    for theirs, mine in zip(*found, strict=True):
        assert np.abs(theirs).max() > 0.1
        np.testing.assert_allclose(mine, theirs, rtol=1e-3, atol=1e-3)


def test_bfloat16_stays_near_keras():
    with precision("mixed_bfloat16"):
        theirs, mine = (layer(ops.cast(PICTURES, "bfloat16"), training=True) for layer in pair())
    assert keras.backend.standardize_dtype(mine.dtype) == "bfloat16"
    np.testing.assert_allclose(plain(mine), plain(theirs), rtol=0.02, atol=0.05)


def test_frozen_it_reads_with_its_moving_statistics_and_leaves_them():
    _, layer = pair()
    layer.trainable = False
    before = [plain(weight) for weight in layer.weights]
    frozen, reading = layer(PICTURES, training=True), layer(PICTURES, training=False)
    np.testing.assert_array_equal(plain(frozen), plain(reading))
    for weight, wanted in zip(layer.weights, before, strict=True):
        np.testing.assert_array_equal(plain(weight), wanted)


def network_of(kind: type[keras.layers.Layer]) -> keras.Model:
    inputs = keras.Input((5, 7, 4))
    return keras.Model(inputs, kind(name="norm")(keras.layers.Conv2D(4, 1, name="filters")(inputs)))


@pytest.mark.parametrize("way", [1, -1])
def test_a_weights_file_of_either_loads_into_the_other(tmp_path, way):
    giver, taker = (network_of(kind) for kind in (keras.layers.BatchNormalization, BatchNormalization)[::way])
    giver.set_weights([CHANCE.uniform(0.5, 2, weight.shape) for weight in giver.weights])
    giver.save_weights(tmp_path / "a.weights.h5")
    taker.load_weights(tmp_path / "a.weights.h5")
    np.testing.assert_allclose(plain(taker(PICTURES)), plain(giver(PICTURES)), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("rows", [PICTURES[:, 0, 0], PICTURES[:, 0]])
def test_what_is_no_picture_is_normalised_as_by_keras(rows):
    layers = [kind() for kind in (keras.layers.BatchNormalization, BatchNormalization)]
    theirs, mine = (layer(rows, training=True) for layer in layers)
    np.testing.assert_allclose(plain(mine), plain(theirs), rtol=1e-5, atol=1e-5)
