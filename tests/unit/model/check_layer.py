"""What every layer of ours must stand: a configuration and a file that bring it back, mixed precision, and a gradient."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import keras
import numpy as np
from keras import ops


def check_layer(
    layer: keras.layers.Layer,
    inputs: np.ndarray | Sequence[np.ndarray],
    *,
    training_gradient: bool | Sequence[int] = True,
    stays_float32: bool = True,
) -> None:
    """Assert that a layer survives configuration, file and mixed precision, and passes a gradient on.

    training_gradient: True expects one to every weight and input, False expects no weight that learns, numbers name the inputs
    that get one. stays_float32: the layer computes in float32 whatever the precision policy; else it follows the policy.
    """
    inputs = [inputs] if isinstance(inputs, np.ndarray) else list(inputs)
    expected = outputs_of(layer, inputs)
    assert all(np.isfinite(output).all() for output in expected)
    _check_configuration(layer, inputs, expected)
    _check_file(layer, inputs, expected)
    _check_mixed_precision(layer, inputs, expected, stays_float32)
    if training_gradient is False:
        assert layer.trainable_weights == []
    elif keras.backend.backend() == "tensorflow":
        given = range(len(inputs)) if training_gradient is True else training_gradient
        _check_gradient(layer, inputs, given)


def outputs_of(layer: keras.layers.Layer, inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The layer's outputs on the inputs, one after the other, as float32."""
    return [ops.convert_to_numpy(ops.cast(output, "float32")) for output in keras.tree.flatten(layer(*inputs))]


@contextmanager
def precision(policy: str) -> Iterator[None]:
    """The precision policy for a while."""
    before = keras.mixed_precision.global_policy()
    keras.mixed_precision.set_global_policy(policy)
    try:
        yield
    finally:
        keras.mixed_precision.set_global_policy(before)


def _check_configuration(layer, inputs, expected) -> None:
    again = type(layer).from_config(layer.get_config())
    assert again.get_config() == layer.get_config()
    assert [output.shape for output in outputs_of(again, inputs)] == [output.shape for output in expected]
    again.set_weights(layer.get_weights())
    for output, wanted in zip(outputs_of(again, inputs), expected, strict=True):
        np.testing.assert_array_equal(output, wanted)


def _check_file(layer, inputs, expected) -> None:
    symbols = [keras.Input(value.shape[1:], dtype=value.dtype.name) for value in inputs]
    results = layer(*symbols)
    stated = [tuple(symbol.shape[1:]) for symbol in keras.tree.flatten(results)]
    model = keras.Model(symbols, results)
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder) / "layer.keras")
        loaded = keras.saving.load_model(Path(folder) / "layer.keras")
    found = outputs_of(lambda *values: loaded(list(values)), inputs)
    for output, wanted, shape in zip(found, expected, stated, strict=True):
        np.testing.assert_allclose(output, wanted, rtol=1e-6, atol=1e-6)
        assert output.shape[1:] == shape


def _check_mixed_precision(layer, inputs, expected, stays_float32) -> None:
    config = {key: value for key, value in layer.get_config().items() if key != "dtype"}
    with precision("mixed_bfloat16"):
        mixed = type(layer).from_config(config)
        outputs_of(mixed, inputs)
        mixed.set_weights(layer.get_weights())
        results = keras.tree.flatten(mixed(*inputs))
        kinds = {keras.backend.standardize_dtype(result.dtype) for result in results}
        found = outputs_of(mixed, inputs)
    assert kinds == ({"float32"} if stays_float32 else {"bfloat16"})
    assert {weight.dtype for weight in mixed.trainable_weights} <= {"float32"}
    for output, wanted in zip(found, expected, strict=True):
        if stays_float32:
            np.testing.assert_array_equal(output, wanted)
        else:
            np.testing.assert_allclose(output, wanted, rtol=0.05, atol=0.05 * np.abs(wanted).max())


def _check_gradient(layer, inputs, given) -> None:
    import tensorflow as tf

    chance = np.random.default_rng(11)
    values = [tf.convert_to_tensor(value) for value in inputs]
    with tf.GradientTape() as tape:
        tape.watch(values)
        results = keras.tree.flatten(layer(*values))
        total = sum(tf.reduce_sum(result * chance.normal(size=result.shape).astype(np.float32)) for result in results)
    sources = [values[index] for index in given] + [weight.value for weight in layer.trainable_weights]
    names = [f"input {index}" for index in given] + [weight.path for weight in layer.trainable_weights]
    for name, gradient in zip(names, tape.gradient(total, sources), strict=True):
        assert gradient is not None, f"no gradient to {name}"
        found = ops.convert_to_numpy(gradient)
        assert np.isfinite(found).all(), f"infinite gradient to {name}"
        assert np.abs(found).max() > 0, f"zero gradient to {name}"
