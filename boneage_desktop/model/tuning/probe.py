"""How long each preset will take on this device, from a few of its steps."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.core.serve import Report
from boneage_desktop.core.training_project import PRESETS, Preset
from boneage_desktop.imaging.prepare import prepare
from boneage_desktop.model import network
from boneage_desktop.model.age_stages import OWN_WEIGHTS, age_loss, age_losses, age_trainer, steps_per_round, whole_hand_trainer
from boneage_desktop.model.batches import AgeBatches, FilmBatches, ShuffledBatches
from boneage_desktop.model.card import read_card
from boneage_desktop.model.config import StageConfig, TrainingConfig
from boneage_desktop.model.dataset import FilmArray, split
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.films import LabelledFilm, labelled_films, radiograph
from boneage_desktop.model.fitting import write_whole
from boneage_desktop.model.losses import SexLoss
from boneage_desktop.model.network import MeanHandTransforms
from boneage_desktop.model.training import precision
from boneage_desktop.model.tuning.head_stage import LOOKS, LooksInOrder, head_trainer, token_reader
from boneage_desktop.model.tuning.presets import training_config
from boneage_desktop.model.views import VIEWS

SPEED = "speed.json"
STEPS = 2
TIMED_FILMS = 3
READINGS = 2.4
"""How many readings of the mode "best" a film of the locked part costs: best twice, fast once (`publish.WAYS`)."""
CALIBRATING = 1.2
CALIBRATION_S_GRAPHS, TRAINING_S_GRAPHS = 4, 8
"""Graphs that are traced on the way, each as long as one to read with."""


@dataclass(frozen=True)
class Timed:
    """Seconds to be ready to read, to open and prepare a film and to read one in the mode "best"; how many films each part
    has.
    """

    ready: float
    prepare: float
    read: float
    films: dict[str, int]

    def around(self, preset: Preset) -> float:
        """Seconds that a preset needs beside its steps: the films prepared, the calibration and the measuring."""
        read = self.read * (CALIBRATING * self.films["calibration"] + READINGS * self.films["holdout"])
        if preset == "calibrate":
            return read + CALIBRATION_S_GRAPHS * self.ready
        each = self.prepare / (os.cpu_count() or 1) + self.read / len(VIEWS)
        return read + TRAINING_S_GRAPHS * self.ready + sum(self.films.values()) * each


def probe_speed(project: Path, folder: Path | None, *, device: str = "auto", report: Report) -> dict[str, float]:
    """Seconds of the whole training of each preset; kept as SPEED in the project. Errors: LabelsError, ModelMissing,
    ModelDamaged.
    """
    card, films = read_card(folder), labelled_films([], project / "labels.csv")
    seconds: dict[str, float] = {}
    timed = _timed(films, folder, device)
    for number, preset in enumerate(PRESETS):
        report(number / len(PRESETS), f"timing preset={preset}")
        seconds[preset] = timed.around(preset)
        if preset != "calibrate":
            config = training_config(preset, card)
            with precision(config.precision):
                seconds[preset] += _training(preset, config, films, timed.films["train"])
        keras.utils.clear_session()
    write_whole(project / SPEED, json.dumps(seconds, indent=1).encode())
    return seconds


def _timed(films: list[LabelledFilm], folder: Path | None, device: str) -> Timed:
    parts = {name: len(part) for name, part in split(films, 0).items()}
    few = films[:: -(-len(films) // TIMED_FILMS)]
    opened = [radiograph(film) for film in few]
    moments = [time.perf_counter()]
    estimator = Estimator.open(folder, device=device)
    estimator.warm_up()
    moments.append(time.perf_counter())
    for film in few:
        prepare(radiograph(film))
    moments.append(time.perf_counter())
    for pixels in opened:
        estimator.read(pixels, force=True)
    ready, prepared, read = np.diff([*moments, time.perf_counter()])
    return Timed(float(ready), float(prepared / len(few)), float(read / len(few)), parts)


def _training(preset: Preset, config: TrainingConfig, films: list[LabelledFilm], learned: int) -> float:
    """Seconds of all steps of a training."""
    model = network.build(config.network)
    array, places = _drawn(films, config)
    part = np.arange(len(array.films))
    if preset == "paper":
        batches: ShuffledBatches = FilmBatches(array, part, batch=config.age.batch, seed=0)
        return _steps(config.age, learned) * _seconds_a_step(model, batches, {"classes": age_loss(config)})
    if preset == "last_layers":
        return _head(config, model, array, places, learned)
    losses = age_losses(config)
    seconds = _steps(config.age, learned) * _seconds_a_step(age_trainer(model), _batches(array, places, config, losses), losses)
    if config.whole_hand.epochs:
        trainer = whole_hand_trainer(replace(config.network, view_size=config.whole_hand_view))
        alone, view = {"classes": age_loss(config), "sex": SexLoss()}, {"view": places["view"]}
        seconds += _steps(config.whole_hand, learned) * _seconds_a_step(trainer, _batches(array, view, config, alone), alone)
    return seconds


def _head(config: TrainingConfig, model: keras.Model, array: FilmArray, places: dict[str, np.ndarray], learned: int) -> float:
    """Seconds until the vectors of all looks are worked out and the head has learned from them."""
    looks, reader, batch = (
        LooksInOrder(array, places, np.arange(len(array.films)), config),
        token_reader(model),
        config.age.batch,
    )
    pieces = {name: values for name, values in looks[0][0].items() if name != "sex"}
    a_batch = _mean_seconds(lambda: reader(pieces))
    trainer, tokens = head_trainer(model), ops.convert_to_numpy(reader(pieces))
    trainer.compile("adamw", {"classes": age_loss(config)}, jit_compile=False, run_eagerly=True)
    inputs, ages = {"tokens": tokens, "sex": looks[0][0]["sex"]}, looks[0][1]
    a_step = _mean_seconds(lambda: trainer.train_on_batch(inputs, ages))
    return LOOKS * learned / batch * a_batch + _steps(config.age, learned) * a_step


def _steps(stage: StageConfig, learned: int) -> int:
    return stage.rounds * steps_per_round(stage, max(1, learned // stage.batch))


def _seconds_a_step(trainer: keras.Model, batches: ShuffledBatches, losses: dict[str, keras.losses.Loss]) -> float:
    """Without a graph, which would take longer to trace than the steps take."""
    weights = {output: OWN_WEIGHTS.get(output, 1.0) for output in losses}
    trainer.compile("adamw", losses, loss_weights=weights, jit_compile=False, run_eagerly=True)
    inputs, labels = batches[0]
    labels = labels if isinstance(labels, dict) else {"classes": labels}
    return _mean_seconds(lambda: trainer.train_on_batch(inputs, labels))


def _mean_seconds(step: Callable[[], object]) -> float:
    """The mean of a few steps after a first one."""
    step()
    started = time.perf_counter()
    for _ in range(STEPS):
        step()
    return (time.perf_counter() - started) / STEPS


def _batches(
    array: FilmArray, places: dict[str, np.ndarray], config: TrainingConfig, losses: dict[str, keras.losses.Loss]
) -> AgeBatches:
    batch, how = config.age.batch, config.augmentation
    examples = np.arange(len(array.films))
    return AgeBatches(
        array, places, examples, outputs=tuple(losses), augmentation=how, unknown_sex=0.0, batch=batch, seed=0
    )  # fmt: skip


def _drawn(films: list[LabelledFilm], config: TrainingConfig) -> tuple[FilmArray, dict[str, np.ndarray]]:
    """A batch of noise in place of prepared films, and where an average hand has its pieces: as long to compute."""
    few = [films[number % len(films)] for number in range(config.age.batch)]
    side = config.network.film_side
    noise = np.random.default_rng(0).integers(0, 256, (len(few), side, side), np.uint8)
    regions = ops.convert_to_numpy(MeanHandTransforms()((len(REGIONS), 2, 3)))
    view = np.array([[[0.5, 0.0, 0.5], [0.0, 0.5, 0.5]]], np.float32)
    places = {"regions": np.tile(regions, (len(few), 1, 1, 1)), "view": np.tile(view, (len(few), 1, 1, 1))}
    return FilmArray(few, noise, np.zeros((len(few), 2, 3))), places
