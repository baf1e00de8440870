"""The stages that teach the age: the whole hand alone, then all of zh05 behind its localiser.

The 11 regions learn within an epoch and would leave the deep network of the whole hand no error to learn from. So it has
heads of its own while training (Lee et al., Deeply-Supervised Nets, AISTATS 2015): the age from the whole hand alone, and the
sex that it shows, which helps where none is known (docs/adr/0012). The model that reads holds neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
from keras import layers

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import network
from boneage_desktop.model.age_head import AgeHead, StandardTokens
from boneage_desktop.model.batches import AgeBatches, PlainBatches
from boneage_desktop.model.config import StageConfig, TrainingConfig
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.encoding import sex_rows
from boneage_desktop.model.fitting import Report, Stop, Watched, fit
from boneage_desktop.model.id_ranges import in_range
from boneage_desktop.model.losses import AgeLoss, ClassLoss, MonthsError, SexLoss
from boneage_desktop.model.network import NetworkConfig
from boneage_desktop.model.spatial_transformer import SpatialTransformer

OWN_WEIGHTS = {"alone": 0.5, "sex": 0.2}
"""How much the errors of the whole hand's own heads count beside that of the age."""


def whole_hand_trainer(config: NetworkConfig) -> keras.Model:
    """The whole hand alone: film, view and sex (one-hot) to classes (19,) and sex (2,), male and female."""
    film = keras.Input((config.film_side, config.film_side, 1), name="film")
    view, sex = keras.Input((1, 2, 3), name="view"), keras.Input((3,), name="sex")
    classes, shown = own_heads(network.whole_hand(config)(SpatialTransformer(config.view_size)(film, view)), sex)
    return keras.Model({"film": film, "view": view, "sex": sex}, {"classes": classes, "sex": shown}, name="whole_hand_trainer")


def age_trainer(model: keras.Model) -> keras.Model:
    """The part of zh05 behind the localiser, with the transforms as inputs: film, regions, view, sex to classes (19,), alone
    (19,), the age by the whole hand alone, and sex (2,), male and female. The model's weights are shared.
    """
    film, sex = model.input["film"], model.input["sex"]
    regions, view = keras.Input((len(REGIONS), 2, 3), name="regions"), keras.Input((1, 2, 3), name="view")
    tokens, whole = tokens_of(model, film, regions, view)
    classes = model.get_layer("age_head")(model.get_layer("hide_tokens")(tokens), sex)
    alone, shown = own_heads(whole, sex)
    outputs = {"classes": classes, "alone": alone, "sex": shown}
    return keras.Model({"film": film, "regions": regions, "view": view, "sex": sex}, outputs, name="age_trainer")


def tokens_of(
    model: keras.Model, film: keras.KerasTensor, regions: keras.KerasTensor, view: keras.KerasTensor
) -> tuple[keras.KerasTensor, keras.KerasTensor]:
    """The standard vectors (12, d) of a film's pieces, and that of the whole hand (1, d) as it was."""
    cells = model.get_layer("recognition")(model.get_layer("region_crops")(film, regions))
    whole = model.get_layer("whole_hand")(model.get_layer("hand_view")(film, view))
    joined = model.get_layer("tokens")([model.get_layer("region_vectors")(cells), whole])
    return model.get_layer("standard_tokens")(joined), whole


def own_heads(whole: keras.KerasTensor, sex: keras.KerasTensor) -> tuple[keras.KerasTensor, keras.KerasTensor]:
    """What teaches the whole hand by itself: classes (19,) and sex (2,) from its vector (1, d)."""
    vector = StandardTokens(name="whole_hand_standard")(whole)
    alone = AgeHead(units=64, dropout=0.1, name="alone")(vector, sex)
    shown = layers.Dense(2, activation="softmax", dtype="float32", name="sex_shown")(layers.Flatten()(vector))
    return alone, shown


def train_whole_hand(
    config: TrainingConfig,
    model: keras.Model,
    array: FilmArray,
    parts: dict[str, np.ndarray],
    out: Path,
    *,
    report: Report,
    stop: Stop,
) -> None:
    """Teach the whole hand alone, at a size at which it is fast; convolutions read at any."""
    trainer = whole_hand_trainer(replace(config.network, view_size=config.whole_hand_view))
    places = {"view": kept_poses(model, array, out / "poses.npz")["view"]}
    losses = {"classes": age_loss(config), "sex": SexLoss()}
    _fit(config, "whole_hand", trainer, array, places, parts, out, losses=losses, report=report, stop=stop)
    model.get_layer("whole_hand").set_weights(trainer.get_layer("whole_hand").get_weights())


def train_age(
    config: TrainingConfig,
    model: keras.Model,
    array: FilmArray,
    parts: dict[str, np.ndarray],
    out: Path,
    *,
    report: Report,
    stop: Stop,
    more: Sequence[keras.callbacks.Callback] = (),
) -> None:
    """Teach the age on the part "train"; "validation" is watched, never learned from."""
    found = kept_poses(model, array, out / "poses.npz")
    places = {name: found[name] for name in ("regions", "view")}
    losses = age_losses(config)
    _fit(config, "age", age_trainer(model), array, places, parts, out, losses=losses, more=more, report=report, stop=stop)


def _fit(
    config: TrainingConfig,
    name: str,
    trainer: keras.Model,
    array: FilmArray,
    places: dict[str, np.ndarray],
    parts: dict[str, np.ndarray],
    out: Path,
    *,
    losses: dict[str, keras.losses.Loss],
    more: Sequence[keras.callbacks.Callback] = (),
    report: Report,
    stop: Stop,
) -> None:
    stage: StageConfig = getattr(config, name)
    batches = AgeBatches(
        array,
        places,
        parts["train"],
        outputs=tuple(losses),
        augmentation=config.augmentation,
        unknown_sex=config.unknown_sex,
        batch=stage.batch,
        seed=config.seed,
        times=times_shown(array, parts["train"], config.oversample),
    )
    batches.steps = steps_per_round(stage, batches.steps_per_epoch)
    fit(
        trainer,
        batches,
        stage,
        folder=out,
        name=name,
        loss=losses,
        loss_weights={output: OWN_WEIGHTS.get(output, 1.0) for output in losses},
        metrics={output: [MonthsError()] for output in losses if output != "sex"},
        watched=watch(array, parts["validation"], config, places),
        more=more,
        report=report,
        stop=stop,
    )


def poses(model: keras.Model, array: FilmArray, indices: np.ndarray) -> dict[str, np.ndarray]:
    """Regions (n, 11, 2, 3), view (n, 1, 2, 3), pose (n, 4) and confidence (n, 11) of films as the localiser sees them."""
    locate = network.locator(model)
    by_name = keras.Model({"film": locate.input}, locate.output)
    found = by_name.predict(PlainBatches(array, indices), verbose=0)
    return {name: values[: len(indices)] for name, values in found.items()}


def kept_poses(model: keras.Model, array: FilmArray, file: Path) -> dict[str, np.ndarray]:
    """The poses of all films, worked out once a run."""
    if not file.exists():
        found = poses(model, array, np.arange(len(array.films)))
        part = file.with_name(f"part-{file.name}")
        np.savez(part, allow_pickle=False, **found)
        part.replace(file)
    return dict(np.load(file))


def age_losses(config: TrainingConfig) -> dict[str, keras.losses.Loss]:
    """What the age stage minimises, by the outputs of its trainer."""
    return {"classes": age_loss(config), "alone": age_loss(config), "sex": SexLoss()}


def age_loss(config: TrainingConfig) -> keras.losses.Loss:
    """What an output of classes is taught by."""
    return AgeLoss() if config.loss == "distribution" else ClassLoss()


def steps_per_round(stage: StageConfig, steps_per_epoch: int) -> int:
    """Batches in each of the stage's rounds."""
    return max(1, round(stage.epochs * steps_per_epoch / stage.rounds))


def times_shown(array: FilmArray, part: np.ndarray, oversample: dict[str, float]) -> np.ndarray:
    """How many times an epoch shows each film of a part (n,)."""
    times = np.ones(len(part))
    for group, share in oversample.items():
        times[[in_range(array.films[index].id, group) for index in part]] = share
    return times


def watch(
    array: FilmArray, part: np.ndarray, config: TrainingConfig, places: dict[str, np.ndarray] | None = None
) -> Watched | None:
    """The films of a part to be read between rounds, each group of `oversample` told apart; None for an empty part."""
    if len(part) == 0:
        return None
    ages = np.array([array.films[index].age_months for index in part])
    groups = {group: np.array([in_range(array.films[i].id, group) for i in part]) for group in config.oversample}
    sexes = sex_rows([array.films[index].sex for index in part])
    return Watched(PlainBatches(array, part, places), ages, groups, sexes)
