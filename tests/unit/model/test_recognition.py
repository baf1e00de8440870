"""The 11 recognition networks and the head that joins them."""

from __future__ import annotations

import keras
import numpy as np
import pytest
from keras import ops

from boneage_desktop.model.age_head import AgeHead, HideTokens, StandardTokens, expected_months
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS, CLASSES
from boneage_desktop.model.recognition import FoldRegions, RegionExcitation, RegionProjection, UnfoldRegions

CHANCE = np.random.default_rng(6)
CELLS = CHANCE.normal(size=(2, 3, 4, 5, 8)).astype(np.float32)
TOKENS = CHANCE.normal(size=(4, 5, 6)).astype(np.float32)
MALE, FEMALE, UNKNOWN = np.eye(3, dtype=np.float32)


def array(value) -> np.ndarray:
    return ops.convert_to_numpy(value)


@pytest.mark.parametrize(("layer", "channels"), [(RegionExcitation(4), 8), (RegionProjection(6), 6)])
def test_a_region_has_weights_of_its_own(layer, channels):
    before = array(layer(CELLS))
    assert before.shape == (2, 3, 4, 5, channels)
    for weight in layer.weights:
        changed = array(weight).copy()
        changed[1] += CHANCE.normal(1, 0.5, changed[1].shape)
        weight.assign(changed)
    apart = np.abs(array(layer(CELLS)) - before).max(axis=(0, 2, 3, 4))
    assert apart[1] > 0.01
    np.testing.assert_array_equal(apart[[0, 2]], 0)


def test_excitation_scales_channels_and_keeps_their_picture():
    found = array(RegionExcitation(4)(CELLS)) / CELLS
    assert (found > 0).all()
    assert (found < 1).all()
    np.testing.assert_allclose(found, np.broadcast_to(found[:, :, :1, :1], found.shape), rtol=1e-4)


def test_unfolding_undoes_folding():
    folded = FoldRegions()(CELLS)
    assert tuple(folded.shape) == (6, 4, 5, 8)
    np.testing.assert_array_equal(array(UnfoldRegions(3)(folded)), CELLS)


def test_standard_tokens_measure_each_value_against_the_average_hand():
    layer = StandardTokens()
    tokens = CHANCE.normal(3, 2, (500, 4, 2)).astype(np.float32) * (1, 10)
    trained = array(layer(tokens.astype(np.float32), training=True))
    np.testing.assert_allclose(trained.mean(axis=0), 0, atol=1e-4)
    np.testing.assert_allclose(trained.std(axis=0), 1, atol=1e-2)
    mean, variance = CHANCE.normal(size=8), CHANCE.uniform(1, 4, 8)
    layer.set_weights([mean, variance])
    expected = (tokens - mean.reshape(4, 2)) / np.sqrt(variance.reshape(4, 2) + 1e-3)
    np.testing.assert_allclose(array(layer(tokens.astype(np.float32))), expected, rtol=1e-3, atol=1e-4)


def test_standard_cells_have_the_standard_token_as_their_mean():
    layer = StandardTokens()
    layer.build((None, 4, 8))
    layer.set_weights([CHANCE.normal(size=32), CHANCE.uniform(1, 4, 32)])
    tokens = np.concatenate([CELLS.mean(axis=(2, 3)), np.zeros((2, 1, 8), np.float32)], axis=1)
    np.testing.assert_allclose(array(layer.of_cells(CELLS)).mean(axis=(2, 3)), array(layer(tokens))[:, :3], atol=1e-5)


def test_tokens_are_hidden_whole_and_only_in_training():
    tokens = np.ones((50, 12, 4), np.float32)
    layer = HideTokens(0.25, seed=1)
    np.testing.assert_array_equal(array(layer(tokens)), tokens)
    hidden = array(layer(tokens, training=True))
    np.testing.assert_array_equal(hidden, np.broadcast_to(hidden[..., :1], hidden.shape))
    assert set(np.unique(hidden)) == {0, 1}
    assert 1 - hidden.mean() == pytest.approx(0.25, abs=0.06)
    assert (array(layer(tokens, training=True)) != hidden).any()


def head() -> AgeHead:
    layer = AgeHead(units=16, dropout=0.5)
    layer(TOKENS, np.tile(UNKNOWN, (4, 1)))
    for weight in layer.trainable_weights:
        weight.assign(array(weight) + CHANCE.normal(0, 0.3, weight.shape))
    return layer


def test_probabilities_and_their_expectation():
    probabilities = array(head()(TOKENS, np.tile(MALE, (4, 1))))
    assert probabilities.shape == (4, CLASSES)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(array(expected_months(probabilities)), probabilities @ CLASS_CENTRES_MONTHS, rtol=1e-5)


def test_by_sex_is_three_calls():
    layer = head()
    expected = np.stack([array(layer(TOKENS, np.tile(sex, (4, 1)))) for sex in (MALE, FEMALE, UNKNOWN)], axis=1)
    np.testing.assert_allclose(array(layer.by_sex(TOKENS)), expected, atol=1e-6)
    assert np.abs(expected[:, 0] - expected[:, 1]).max() > 1e-3


def test_hidden_months_are_those_of_a_zeroed_token():
    layer, sex = head(), np.stack([MALE, FEMALE, UNKNOWN, MALE])
    found = array(layer.hidden_months(TOKENS, sex))
    assert found.shape == (4, 5)
    for token in range(5):
        zeroed = TOKENS.copy()
        zeroed[:, token] = 0
        np.testing.assert_allclose(found[:, token], array(expected_months(layer(zeroed, sex))), rtol=1e-4)


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="the derivative is asked of TensorFlow's GradientTape")
def test_the_gradient_in_closed_form_is_the_derivative():
    import tensorflow as tf

    layer, sex = head(), np.stack([MALE, FEMALE, UNKNOWN, MALE])
    tokens = tf.convert_to_tensor(TOKENS)
    with tf.GradientTape() as tape:
        tape.watch(tokens)
        months = tf.reduce_sum(expected_months(layer(tokens, sex)))
    expected = tape.gradient(months, tokens).numpy()
    np.testing.assert_allclose(array(layer.gradient(TOKENS, sex)), expected, rtol=1e-3, atol=1e-3 * np.abs(expected).max())
    assert np.abs(expected).max() > 0.1
