"""What the pooling and the fully connected layer do in the course of training, kept round by round beside the state."""

from __future__ import annotations

import io
from pathlib import Path

import keras
import numpy as np
from keras import ops

from boneage_desktop.model.fitting import write_whole

QUANTILES = (0.07, 0.16, 0.31, 0.5, 0.69, 0.84, 0.93)
"""The bands in which TensorBoard draws a distribution, without the outermost: single channels would set the scale."""

BINS = 48


class Recorder(keras.callbacks.Callback):
    """Keeps, before the first and after each round: `pooling_mean` and `pooling_variance` over a batch of probe films (one
    value a channel), the 19 `biases` of the fully connected layer, and quantiles and a histogram of its `weights` and of the
    `kernels` of all convolutions.

    A run that goes on after a kill drops what lies beyond its last kept round.
    """

    def __init__(self, file: Path, probe: np.ndarray) -> None:
        super().__init__()
        self.file, self.probe = file, probe

    def on_train_begin(self, logs=None):  # noqa: ARG002
        self.pooling = keras.Model(self.model.input, self.model.get_layer("pooling").output)
        if not self.file.exists():
            self._keep(0)

    def on_epoch_end(self, epoch, logs=None):  # noqa: ARG002
        if not self.model.stop_training:
            self._keep(epoch + 1)

    def _keep(self, done: int) -> None:
        now = {"round": np.array(done), **self._pooled(), **_weights(self.model)}
        before = read_records(self.file) if done else {}
        rows = {name: value[None] for name, value in now.items()}
        if before:
            kept = before["round"] < done
            rows = {name: np.concatenate([before[name][kept], row]) for name, row in rows.items()}
        data = io.BytesIO()
        np.savez(data, allow_pickle=False, **rows)
        write_whole(self.file, data.getvalue())

    def _pooled(self) -> dict[str, np.ndarray]:
        values = ops.convert_to_numpy(ops.cast(self.pooling({"film": self.probe}, training=False), "float32"))
        return {"pooling_mean": values.mean(axis=0), "pooling_variance": values.var(axis=0)}


def read_records(file: Path) -> dict[str, np.ndarray]:
    """All rounds of a Recorder's file, stacked along the first axis."""
    with np.load(file) as arrays:
        return dict(arrays)


def _weights(model: keras.Model) -> dict[str, np.ndarray]:
    head = model.get_layer("classes")
    convolutions = [weight for weight in model.trainable_weights if weight.name == "kernel" and len(weight.shape) == 4]
    biases = ops.convert_to_numpy(head.bias.value)
    return {"biases": biases, **_distribution("kernels", convolutions), **_distribution("weights", [head.kernel])}


def _distribution(name: str, variables: list) -> dict[str, np.ndarray]:
    values = np.concatenate([ops.convert_to_numpy(variable.value).ravel() for variable in variables])
    counts, edges = np.histogram(values, bins=BINS)
    return {f"{name}_quantiles": np.quantile(values, QUANTILES), f"{name}_counts": counts, f"{name}_edges": edges}
