"""Networks of every kind, small enough for a test.

The regions are 16 channels wide: with 8, training zh05 in float32 aborts in TensorFlow 2.21 with a corrupted heap (with oneDNN
switched off it does not; the cause is not known).
"""

from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model.blocks import convolve
from boneage_desktop.model.network import PRESETS
from boneage_desktop.model.views import VIEWS

SMALL = replace(
    PRESETS["zh05"], film_side=64, width=1 / 8, view_size=(32, 32), region_size=16, region_width=16, vector=8, hide_rate=0.3
)
SMALL_PAPER = {
    name: replace(PRESETS[name], film_side=64, width=1 / 16, region_size=16, region_width=8, vector=8)
    for name in ("cnn", "resnet50", "dl_resnet50", "zh05_dl_resnet50")
}


def shallow(x, *, width: float):
    """In place of the 16 bottlenecks of a ResNet-50, whose graphs take a minute to trace."""
    return convolve(convolve(x, round(64 * width), strides=2), round(128 * width), strides=2)


def shaken(model, amount: float = 0.1, seed: int = 4):
    """A zh05 with weights away from their start and tokens of one size, so that every path shows in the age."""
    chance = np.random.default_rng(seed)
    for weight in model.trainable_weights:
        value = ops.convert_to_numpy(weight)
        weight.assign(value + chance.normal(0, amount, value.shape) * (0.05 + np.abs(value)))
    head = model.get_layer("age_head")
    tokens = keras.Model(model.input, model.get_layer("standard_tokens").output)(small_inputs(3, model.input["film"].shape[1]))
    size = np.sqrt((ops.convert_to_numpy(tokens) ** 2).mean(axis=(0, 2))) + 1e-6
    head.kernel.assign(ops.convert_to_numpy(head.kernel) / size[:, None, None])
    return model


def small_inputs(films: int = 2, side: int = 64, seed: int = 9) -> dict[str, np.ndarray]:
    """Films of blurred noise and a sex each."""
    chance = np.random.default_rng(seed)
    coarse = chance.integers(0, 256, (films, side // 4, side // 4, 1)).astype(np.float32)
    return {
        "film": np.kron(coarse, np.ones((1, 4, 4, 1), np.float32)),
        "sex": np.eye(3, dtype=np.float32)[np.arange(films) % 3],
    }


def to_read(inputs: dict[str, np.ndarray], views: np.ndarray = VIEWS[:1]) -> dict[str, np.ndarray]:
    """The same for the graph that reads, all regions where they are found."""
    films = len(inputs["film"])
    places, by_hand = np.zeros((films, len(REGIONS), 2, 3), np.float32), np.zeros((films, len(REGIONS)), np.float32)
    return inputs | {"views": views, "placed": places, "by_hand": by_hand}
