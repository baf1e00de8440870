"""The stage that teaches the head alone: all before it is frozen, so its vectors are worked out once, each film in several
looks, and the head learns from them in seconds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model.age_stages import age_loss, kept_poses, steps_per_round, times_shown, tokens_of, watch
from boneage_desktop.model.batches import AgeBatches, PlainBatches, ShuffledBatches
from boneage_desktop.model.config import TrainingConfig
from boneage_desktop.model.dataset import FilmArray, reserve
from boneage_desktop.model.encoding import sex_rows
from boneage_desktop.model.fitting import Report, Stop, Stopped, Watched, fit, write_whole
from boneage_desktop.model.losses import MonthsError

BEFORE_HEAD = {"localiser", "recognition", "whole_hand"}
"""With these frozen only the head learns."""

LOOKS = 8
"""Changed looks at each film, from which every showing draws one."""


class LooksInOrder(AgeBatches):
    """Each film LOOKS times, changed at random, in order."""

    def __init__(self, array: FilmArray, places: dict[str, np.ndarray], part: np.ndarray, config: TrainingConfig) -> None:
        examples = np.repeat(part, LOOKS)
        batch = config.age.batch
        steps = -(-len(examples) // batch)
        how = config.augmentation
        super().__init__(
            array, places, examples, augmentation=how, unknown_sex=0.0, batch=batch, seed=config.seed, steps=steps
        )  # fmt: skip

    def pick(self, number: int) -> tuple[np.ndarray, np.random.Generator]:
        chosen = np.take(self.examples, np.arange(number * self.batch, (number + 1) * self.batch), mode="wrap")
        return chosen, np.random.default_rng((self.seed, number))


class TokenBatches(ShuffledBatches):
    """tokens (batch, 12, d), one of each film's looks, and sex; age (batch, 1) in months."""

    def __init__(self, tokens: np.ndarray, sexes: np.ndarray, ages: np.ndarray, *, unknown_sex: float, **kwargs) -> None:
        super().__init__(np.arange(len(ages)), **kwargs)
        self.tokens, self.sexes, self.ages, self.unknown_sex = tokens, sexes, ages, unknown_sex

    def __getitem__(self, number: int):
        chosen, random = self.pick(number)
        tokens = self.tokens[chosen, random.integers(LOOKS, size=len(chosen))].astype(np.float32)
        sex = self.sexes[chosen].copy()
        sex[random.random(len(chosen)) < self.unknown_sex] = (0, 0, 1)
        return {"tokens": tokens, "sex": sex}, {"classes": self.ages[chosen, None].astype(np.float32)}


class PlainTokens(keras.utils.PyDataset):
    """All of these tokens (n, 12, d) and sexes in one batch."""

    def __init__(self, tokens: np.ndarray, sexes: np.ndarray) -> None:
        super().__init__()
        self.tokens, self.sexes = tokens, sexes

    def __len__(self) -> int:
        return 1

    def __getitem__(self, number: int):
        return ({"tokens": self.tokens, "sex": self.sexes},)


def train_head(
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
    """Teach the head on the part "train"; "validation" is watched, never learned from. Error: Stopped."""
    found = kept_poses(model, array, out / "poses.npz")
    places, part = {name: found[name] for name in ("regions", "view")}, parts["train"]
    reader = token_reader(model)
    looks = LooksInOrder(array, places, part, config)
    batches = TokenBatches(
        kept_tokens(reader, looks, out / "tokens.npy", report=report, stop=stop),
        sex_rows([array.films[index].sex for index in part]),
        np.array([array.films[index].age_months for index in part]),
        unknown_sex=config.unknown_sex,
        batch=config.age.batch,
        seed=config.seed,
        times=times_shown(array, part, config.oversample),
    )
    batches.steps = steps_per_round(config.age, batches.steps_per_epoch)
    fit(
        head_trainer(model),
        batches,
        config.age,
        folder=out,
        name="age",
        loss={"classes": age_loss(config)},
        metrics={"classes": [MonthsError()]},
        watched=_watched(reader, array, places, parts["validation"], config),
        more=more,
        report=report,
        stop=stop,
    )


def token_reader(model: keras.Model) -> keras.Model:
    """The part of zh05 between localiser and head: film, regions, view to tokens (12, d)."""
    film = model.input["film"]
    regions, view = keras.Input((len(REGIONS), 2, 3), name="regions"), keras.Input((1, 2, 3), name="view")
    tokens, _ = tokens_of(model, film, regions, view)
    return keras.Model({"film": film, "regions": regions, "view": view}, tokens, name="token_reader")


def head_trainer(model: keras.Model) -> keras.Model:
    """The head alone: tokens (12, d) and sex to classes (19,). Its weights are the model's."""
    tokens, sex = keras.Input(model.get_layer("tokens").output.shape[1:], name="tokens"), keras.Input((3,), name="sex")
    classes = model.get_layer("age_head")(model.get_layer("hide_tokens")(tokens), sex)
    return keras.Model({"tokens": tokens, "sex": sex}, {"classes": classes}, name="head_trainer")


def kept_tokens(reader: keras.Model, looks: LooksInOrder, file: Path, *, report: Report, stop: Stop) -> np.ndarray:
    """The tokens (films, LOOKS, 12, d) float16 of all looks as a memory map; what an earlier start has done is kept.

    Error: Stopped.
    """
    shape, done = (len(looks.examples), *reader.output.shape[1:]), file.with_suffix(".json")
    if not done.exists():
        reserve(file.parent, 2 * int(np.prod(shape)))
        np.lib.format.open_memmap(file, "w+", np.float16, shape).flush()
        write_whole(done, b"0")
    kept = np.lib.format.open_memmap(file, "r+")
    for number in range(json.loads(done.read_text()), len(looks)):
        if stop():
            raise Stopped
        part = kept[number * looks.batch : (number + 1) * looks.batch]
        part[:] = reader.predict_on_batch(_pieces(looks[number][0]))[: len(part)]
        kept.flush()
        write_whole(done, str(number + 1).encode())
        report((number + 1) / len(looks), "features")
    return kept.reshape(-1, LOOKS, *shape[1:])


def _watched(
    reader: keras.Model, array: FilmArray, places: dict[str, np.ndarray], part: np.ndarray, config: TrainingConfig
) -> Watched | None:
    watched = watch(array, part, config, places)
    if watched is None or watched.sexes is None:
        return None
    plain = PlainBatches(array, part, places)
    tokens = np.concatenate([reader.predict_on_batch(_pieces(plain[number][0])) for number in range(len(plain))])
    return replace(watched, inputs=PlainTokens(tokens[: len(part)], watched.sexes))


def _pieces(inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {name: inputs[name] for name in ("film", "regions", "view")}
