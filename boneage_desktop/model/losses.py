"""What training minimises."""

from __future__ import annotations

import keras
import numpy as np
from keras import ops

from boneage_desktop.model.age_head import expected_months
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS


@keras.saving.register_keras_serializable("boneage")
class AgeLoss(keras.losses.Loss):
    """Cross-entropy to the two neighbouring classes whose mean is the labelled age, plus the expectation's absolute error in
    years.

    y_true (batch, 1) months; y_pred (batch, 19) probabilities. Ages outside the class centres count as the outer centre.
    """

    def call(self, y_true, y_pred):
        centres = np.array(CLASS_CENTRES_MONTHS, np.float32)
        months = ops.clip(ops.cast(y_true, "float32"), float(centres[0]), float(centres[-1]))
        target = ops.relu(1 - ops.abs(months - ops.convert_to_tensor(centres)) / 12.0)
        entropy = -ops.sum(target * ops.log(ops.clip(y_pred, 1e-6, 1.0)), axis=-1)
        return entropy + ops.abs(expected_months(y_pred) - months[:, 0]) / 12.0


@keras.saving.register_keras_serializable("boneage")
class ClassLoss(keras.losses.Loss):
    """Cross-entropy to the class of the labelled age, as in the paper; y_true (batch, 1) months; y_pred (batch, 19)."""

    def call(self, y_true, y_pred):
        return keras.losses.sparse_categorical_crossentropy(_true_class(y_true), ops.clip(y_pred, 1e-6, 1.0))


@keras.saving.register_keras_serializable("boneage")
class SexLoss(keras.losses.Loss):
    """Cross-entropy to the sex: y_true (batch, 3) one-hot male, female, unknown, which counts nothing; y_pred (batch, 2)."""

    def call(self, y_true, y_pred):
        return -ops.sum(ops.cast(y_true, "float32")[:, :2] * ops.log(ops.clip(y_pred, 1e-6, 1.0)), axis=-1)


@keras.saving.register_keras_serializable("boneage")
class HeatLoss(keras.losses.Loss):
    """Cross-entropy of each heat map to a Gaussian of one cell around the annotated centre; unknown centres count nothing.

    y_true (batch, n, 3): x, y in fractions of the film and 1 if known; y_pred (batch, rows, columns, n) logits.
    """

    def call(self, y_true, y_pred):
        rows, columns, n = y_pred.shape[1:]
        y_true = ops.cast(y_true, "float32")
        x = ops.convert_to_tensor(((np.arange(columns) + 0.5) / columns).astype(np.float32))
        y = ops.convert_to_tensor(((np.arange(rows) + 0.5) / rows).astype(np.float32))
        across = ops.exp(-0.5 * ops.square((x[None, :, None] - y_true[:, None, :, 0]) * columns))
        down = ops.exp(-0.5 * ops.square((y[None, :, None] - y_true[:, None, :, 1]) * rows))
        target = ops.reshape(down[:, :, None, :] * across[:, None, :, :], (-1, rows * columns, n))
        target = target / (ops.sum(target, axis=1, keepdims=True) + 1e-6)
        logs = ops.log_softmax(ops.reshape(ops.cast(y_pred, "float32"), (-1, rows * columns, n)), axis=1)
        known = y_true[:, :, 2]
        return -ops.sum(ops.sum(target * logs, axis=1) * known, axis=1) / (ops.sum(known, axis=1) + 1e-6)


@keras.saving.register_keras_serializable("boneage")
class CentreLoss(keras.losses.Loss):
    """Mean distance of the found centres from the annotated ones in hundredths of the film's side; y_true as in HeatLoss."""

    def call(self, y_true, y_pred):
        y_true = ops.cast(y_true, "float32")
        apart = ops.sum(ops.abs(ops.cast(y_pred, "float32") - y_true[:, :, :2]), axis=-1) * y_true[:, :, 2]
        return 100 * ops.sum(apart, axis=1) / (ops.sum(y_true[:, :, 2], axis=1) + 1e-6)


@keras.saving.register_keras_serializable("boneage")
class MonthsError(keras.metrics.MeanMetricWrapper):
    """Mean absolute error of the expected age in months."""

    def __init__(self, name: str = "mae_months", dtype=None) -> None:
        super().__init__(_absolute_error, name=name, dtype=dtype)

    def get_config(self):
        return {"name": self.name, "dtype": self.dtype}


@keras.saving.register_keras_serializable("boneage")
class ExactYear(keras.metrics.MeanMetricWrapper):
    """Share of films whose most probable class is that of the label: the paper's accuracy."""

    def __init__(self, name: str = "exact_year", dtype=None) -> None:
        super().__init__(_same_class, name=name, dtype=dtype)

    def get_config(self):
        return {"name": self.name, "dtype": self.dtype}


def _true_class(y_true):
    return ops.clip(ops.floor(ops.cast(y_true, "float32")[:, 0] / 12.0), 0, len(CLASS_CENTRES_MONTHS) - 1)


def _same_class(y_true, y_pred):
    return ops.cast(ops.cast(ops.argmax(y_pred, axis=-1), "float32") == _true_class(y_true), "float32")


def _absolute_error(y_true, y_pred):
    return ops.abs(expected_months(y_pred) - ops.cast(y_true, "float32")[:, 0])
