"""A stage of training on numbers, with everything that makes a run hard to continue: dropout, batch normalisation, momentum,
examples in a new order each epoch, and chance in the batches.
"""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np

from boneage_desktop.model.batches import ShuffledBatches
from boneage_desktop.model.config import StageConfig
from boneage_desktop.model.fitting import Report, Stop, Watched, fit
from boneage_desktop.model.losses import AgeLoss, MonthsError

STAGE = StageConfig(epochs=3, rounds=6, batch=8, rate=1e-2)
STEPS = 10
CHANCE = np.random.default_rng(31)
NUMBERS = CHANCE.normal(size=(160, 12)).astype(np.float32)
AGES = (110 + 40 * NUMBERS[:, :1] + 15 * NUMBERS[:, 1:2]).clip(0, 228).astype(np.float32)
LEARNED, HELD = np.arange(120), np.arange(120, 160)


class Numbers(ShuffledBatches):
    """Numbers with some noise; an age."""

    ages = AGES

    def __getitem__(self, number: int):
        chosen, random = self.pick(number)
        return NUMBERS[chosen] + random.normal(0, 0.05, (len(chosen), 12)).astype(np.float32), self.ages[chosen]


class HeldNumbers(keras.utils.PyDataset):
    """The numbers that are never learned from, in one batch filled up to 64."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, number: int):
        return (NUMBERS[np.resize(HELD, 64)],)


def reader(seed: int = 3, *, normalised: bool = True) -> keras.Model:
    """Numbers to the probabilities of the classes."""
    keras.utils.set_random_seed(seed)
    inputs = keras.Input((12,))
    x = keras.layers.Dense(16, activation="relu")(inputs)
    x = keras.layers.BatchNormalization()(x) if normalised else x
    x = keras.layers.Dropout(0.2)(x) if normalised else x
    return keras.Model(inputs, keras.layers.Dense(19, activation="softmax")(x))


def watched() -> Watched:
    return Watched(HeldNumbers(), AGES[HELD, 0], {"first": np.arange(len(HELD)) < 10})


def train(
    folder: Path,
    model: keras.Model | None = None,
    stage: StageConfig = STAGE,
    *,
    report: Report = lambda _fraction, _note: None,
    stop: Stop = lambda: False,
    ages: np.ndarray = AGES,
) -> keras.Model:
    """The reader after a stage in this folder."""
    folder.mkdir(exist_ok=True)
    model = model or reader()
    batches = Numbers(LEARNED, batch=stage.batch, seed=8, steps=STEPS)
    batches.ages = ages
    fit(
        model,
        batches,
        stage,
        folder=folder,
        name="age",
        loss=AgeLoss(),
        metrics=[MonthsError()],
        watched=watched(),
        report=report,
        stop=stop,
    )
    return model
