"""Batch normalisation that trains in one fused kernel where TensorFlow computes (docs/adr/0008)."""

from __future__ import annotations

import keras
from keras import ops


@keras.saving.register_keras_serializable("boneage")
class BatchNormalization(keras.layers.BatchNormalization):
    """Keras's own layer, weights and results; a training step on TensorFlow normalises a picture (batch, rows, columns,
    channels) in one kernel instead of a dozen.

    The moving variance is the unbiased one there, as in TensorFlow's and cuDNN's kernels.
    """

    def call(self, inputs, training=None, mask=None):
        fused = training and self.trainable and mask is None and len(inputs.shape) == 4 and self.axis in (-1, 3)
        if not fused or keras.backend.backend() != "tensorflow":
            return super().call(inputs, training=training, mask=mask)
        outputs, mean, variance = _fused(inputs, self.gamma, self.beta, self.epsilon)
        self.moving_mean.assign(self.moving_mean * self.momentum + mean * (1 - self.momentum))
        self.moving_variance.assign(self.moving_variance * self.momentum + variance * (1 - self.momentum))
        return outputs


def _fused(inputs, scale, offset, epsilon: float):
    from tensorflow.compat.v1.nn import fused_batch_norm

    scale, offset = ops.cast(scale, "float32"), ops.cast(offset, "float32")
    return fused_batch_norm(inputs, scale, offset, epsilon=epsilon, is_training=True)[:3]
