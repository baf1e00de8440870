"""What the repeated experiment does: its budgets, its parts, and the numbers that others published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from itertools import permutations
from typing import Any

import numpy as np

from boneage_desktop.model.config import StageConfig, TrainingConfig, preset
from boneage_desktop.model.dataset import split
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.lbp import LBP_OPERATORS

NETWORKS = {"cnn": "CNN", "resnet50": "ResNet-50", "dl_resnet50": "DL-ResNet50", "zh05_dl_resnet50": "ZH05-DL-ResNet50"}
PROPOSED = "zh05_dl_resnet50"
ORDERS = tuple(order for length in (1, 2, 3) for order in permutations(LBP_OPERATORS, length))
"""All 15 ordered choices of one, two or three of the paper's operators."""

OPERATOR_NAMES = {"lbp": "LBP", "circular": "circular", "rotation_invariant": "rotation-invariant"}

PAPER_ACCURACY = {"cnn": 0.9320, "resnet50": 0.9637, "dl_resnet50": 0.9731, "zh05_dl_resnet50": 0.9814}
PAPER_MAE_MONTHS = {"zh05_dl_resnet50": 3.744}
"""0.312 year."""
TEST_SHARE = 0.1
TEST_SPLITS = ("paper_test", "test")


@dataclass(frozen=True)
class Budget:
    """How much of the paper's experiment is repeated; None means: all there are.

    Networks: films learned from, watched between rounds, and read after training; sizes (see NetworkConfig) and the stage,
    the same for all four. Orders: films and stage of the plain CNN that ranks them. eager: no graph is traced, for a handful
    of steps. phantoms: films drawn where none are given.
    """

    train_films: int | None
    watched_films: int | None
    sample_films: int | None
    film_side: int
    width: float
    region_size: int
    region_width: int
    vector: int
    stage: StageConfig
    order_films: int | None
    order_side: int
    order_stage: StageConfig
    precision: str
    eager: bool
    phantoms: int

    def config(self, name: str) -> TrainingConfig:
        """Every choice of one of the four networks: the paper's preset in this budget's sizes."""
        published = preset(name)
        sizes = {size: getattr(self, size) for size in ("film_side", "width", "region_size", "region_width", "vector")}
        network = replace(published.network, **sizes)
        return replace(published, network=network, age=self.stage, precision=self.precision)

    def order_config(self) -> TrainingConfig:
        """Every choice of the plain CNN that ranks an order; its films have gone through the chain before."""
        whole = self.config("cnn")
        return replace(whole, network=replace(whole.network, film_side=self.order_side), age=self.order_stage)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def _stage(epochs: float, rounds: int, batch: int, rate: float) -> StageConfig:
    return StageConfig(epochs=epochs, rounds=rounds, batch=batch, rate=rate, weight_decay=0.0)


BUDGETS = {
    "small": Budget(
        train_films=24,
        watched_films=4,
        sample_films=12,
        film_side=32,
        width=1 / 16,
        region_size=8,
        region_width=8,
        vector=8,
        stage=_stage(epochs=2, rounds=2, batch=12, rate=2e-3),
        order_films=24,
        order_side=32,
        order_stage=_stage(epochs=1, rounds=1, batch=12, rate=2e-3),
        precision="float32",
        eager=True,
        phantoms=40,
    ),
    "medium": Budget(
        train_films=4000,
        watched_films=337,
        sample_films=1000,
        film_side=96,
        width=0.25,
        region_size=16,
        region_width=8,
        vector=64,
        stage=_stage(epochs=8, rounds=24, batch=32, rate=2e-3),
        order_films=2500,
        order_side=64,
        order_stage=_stage(epochs=4, rounds=4, batch=32, rate=2e-3),
        precision="mixed_bfloat16",
        eager=False,
        phantoms=400,
    ),
    "full": Budget(
        train_films=None,
        watched_films=None,
        sample_films=None,
        film_side=224,
        width=1.0,
        region_size=32,
        region_width=32,
        vector=512,
        stage=_stage(epochs=20, rounds=60, batch=16, rate=1e-4),
        order_films=None,
        order_side=224,
        order_stage=_stage(epochs=120, rounds=120, batch=16, rate=1e-4),
        precision="float32",
        eager=False,
        phantoms=2000,
    ),
}


def order_name(order: Sequence[str]) -> str:
    """An order for people: rotation-invariant → LBP → circular."""
    return " → ".join(OPERATOR_NAMES[operator] for operator in order)


def with_test_part(films: Sequence[LabelledFilm], seed: int) -> list[LabelledFilm]:
    """The films with their published test part; where there is none, a tenth by the seed becomes the split "test"."""
    if any(film.split in TEST_SPLITS for film in films):
        return list(films)
    drawn = set(np.random.default_rng(seed).permutation(len(films))[: max(1, round(TEST_SHARE * len(films)))].tolist())
    return [replace(film, split="test" if number in drawn else "dev") for number, film in enumerate(films)]


def parts(films: Sequence[LabelledFilm], budget: Budget, seed: int) -> dict[str, np.ndarray]:
    """Indices of the films: "train" and "order_train" are learned from, "validation" ranks the orders and "watched", a part of
    it, draws the curves; "sample", a part of "train", is read for the table; "test" is read last and decides nothing.

    Validation is what `dataset.split` calls validation and calibration, a tenth of the films for development.
    """
    made = split(films, seed)
    train = np.sort(np.concatenate([made["train"], made["holdout"]]))
    validation = np.sort(np.concatenate([made["validation"], made["calibration"]]))
    learned = thinned(train, budget.train_films)
    return {
        "train": learned,
        "sample": thinned(learned, budget.sample_films),
        "order_train": thinned(train, budget.order_films),
        "validation": validation,
        "watched": thinned(validation, budget.watched_films),
        "test": np.flatnonzero([film.split in TEST_SPLITS for film in films]),
    }


def thinned(part: np.ndarray, limit: int | None) -> np.ndarray:
    """At most `limit` of these, evenly spread."""
    if limit is None or limit >= len(part):
        return part
    return part[np.arange(limit) * len(part) // limit]
