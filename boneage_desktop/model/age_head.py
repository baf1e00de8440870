"""From region vectors and sex to a distribution over one-year classes, and which of them moved the age."""

from __future__ import annotations

import keras
import numpy as np
from keras import ops

from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS, CLASSES


def expected_months(probabilities):
    """Expectation of the age: (…, 19) to (…)."""
    return ops.sum(
        ops.cast(probabilities, "float32") * ops.convert_to_tensor(np.array(CLASS_CENTRES_MONTHS, np.float32)), axis=-1
    )


@keras.saving.register_keras_serializable("boneage")
class StandardTokens(keras.layers.Layer):
    """Vectors (batch, tokens, d) measured against those of the average hand: each value's mean 0 and deviation 1, float32.

    Batch normalisation without scale and shift (Ioffe & Szegedy, ICML 2015). Means over a region differ little between hands
    beside what they share; without this the head learns the shared part for hundreds of steps. 0 becomes the average hand.
    """

    def __init__(self, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})
        self.norm = keras.layers.BatchNormalization(momentum=0.98, center=False, scale=False, dtype="float32")

    def build(self, shape):
        self.norm.build((None, shape[1] * shape[2]))

    def call(self, tokens, training=False):
        n, d = tokens.shape[1:]
        return ops.reshape(self.norm(ops.reshape(tokens, (-1, n * d)), training=training), (-1, n, d))

    def of_cells(self, cells):
        """Cells (batch, regions, rows, columns, d) on the same scale; their mean over rows and columns is the region's
        vector.
        """
        regions, d = cells.shape[1], cells.shape[4]
        mean = ops.reshape(self.norm.moving_mean, (-1, d))[:regions, None, None]
        variance = ops.reshape(self.norm.moving_variance, (-1, d))[:regions, None, None]
        return (ops.cast(cells, "float32") - mean) / ops.sqrt(variance + self.norm.epsilon)

    def compute_output_shape(self, shape):
        return shape


@keras.saving.register_keras_serializable("boneage")
class HideTokens(keras.layers.Layer):
    """While training, replaces whole vectors of (batch, tokens, d) by the average one, 0, at random, so that a hidden region
    is nothing new to the head.
    """

    def __init__(self, rate: float, seed: int = 0, **kwargs) -> None:
        super().__init__(**kwargs)
        self.rate = rate
        self.seed = seed
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, tokens, training=False):
        if not training or self.rate == 0:
            return tokens
        keep = keras.random.uniform((*ops.shape(tokens)[:2], 1), seed=self.seed_generator) >= self.rate
        return tokens * ops.cast(keep, tokens.dtype)

    def compute_output_shape(self, shape):
        return shape

    def get_config(self):
        return {**super().get_config(), "rate": self.rate, "seed": self.seed}


SEX_WEIGHT = 4.0
"""The sex is one of thousands of inputs of the head; at 1 its weights have not grown when the others have learned."""


@keras.saving.register_keras_serializable("boneage")
class AgeHead(keras.layers.Layer):
    """Fully connected layer and softmax over the concatenated N × D vectors and the sex.

    Inputs: tokens (batch, n, d) and sex (batch, 3), one-hot male, female, unknown. Output: probabilities (batch, 19),
    float32.
    """

    def __init__(self, units: int = 256, dropout: float = 0.3, **kwargs) -> None:
        kwargs["dtype"] = "float32"
        super().__init__(**kwargs)
        self.units = units
        self.dropout = keras.layers.Dropout(dropout, dtype="float32")

    def build(self, tokens_shape, sex_shape):
        n, d = tokens_shape[1:]
        fan_in = keras.initializers.RandomNormal(stddev=(2 / (n * d)) ** 0.5)
        self.kernel = self.add_weight(shape=(n, d, self.units), initializer=fan_in, name="kernel")
        self.sex_kernel = self.add_weight(shape=(sex_shape[1], self.units), initializer="glorot_uniform", name="sex_kernel")
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros", name="bias")
        self.class_kernel = self.add_weight(shape=(self.units, CLASSES), initializer="glorot_uniform", name="class_kernel")
        self.class_bias = self.add_weight(shape=(CLASSES,), initializer="zeros", name="class_bias")

    def call(self, tokens, sex, training=False):
        hidden = ops.relu(self._parts(tokens, sex)[0])
        return self._classes(self.dropout(hidden, training=training))

    def by_sex(self, tokens):
        """Probabilities (batch, 3, 19) as if male, female and unknown."""
        share = ops.sum(self._shares(tokens), axis=1)[:, None]
        return self._classes(ops.relu(share + SEX_WEIGHT * self.sex_kernel + self.bias))

    def hidden_months(self, tokens, sex):
        """The age with each token hidden, in months: (batch, n)."""
        whole, share = self._parts(tokens, sex)
        return expected_months(self._classes(ops.relu(whole[:, None, :] - share)))

    def gradient(self, tokens, sex):
        """Derivative of the expected age to each token, in months per unit: (batch, n, d); in closed form, so that any
        runtime has it.
        """
        whole, _ = self._parts(tokens, sex)
        probabilities = self._classes(ops.relu(whole))
        centres = ops.convert_to_tensor(np.array(CLASS_CENTRES_MONTHS, np.float32))
        to_logits = probabilities * (centres - expected_months(probabilities)[:, None])
        to_hidden = ops.matmul(to_logits, ops.transpose(self.class_kernel)) * ops.cast(whole > 0, "float32")
        return ops.transpose(ops.matmul(self.kernel, ops.transpose(to_hidden)[None]), (2, 0, 1))

    def compute_output_shape(self, tokens_shape, sex_shape):  # noqa: ARG002
        return (tokens_shape[0], CLASSES)

    def get_config(self):
        return {**super().get_config(), "units": self.units, "dropout": self.dropout.rate}

    def _parts(self, tokens, sex):
        share = self._shares(tokens)
        return ops.sum(share, axis=1) + SEX_WEIGHT * ops.matmul(ops.cast(sex, "float32"), self.sex_kernel) + self.bias, share

    def _shares(self, tokens):
        """What each token gives to the hidden units: (batch, n, units)."""
        return ops.einsum("bnd,ndu->bnu", ops.cast(tokens, "float32"), self.kernel)

    def _classes(self, hidden):
        return ops.softmax(ops.matmul(hidden, self.class_kernel) + self.class_bias, axis=-1)
