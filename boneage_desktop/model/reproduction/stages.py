"""The trained stages of the experiment: four networks and 15 orders; a stage whose result is kept is not trained again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops

from boneage_desktop.model import network
from boneage_desktop.model.age_stages import steps_per_round, watch
from boneage_desktop.model.batches import FilmBatches
from boneage_desktop.model.config import StageConfig, TrainingConfig
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.fitting import Report, Watched, fit, write_whole
from boneage_desktop.model.lbp import LbpChain
from boneage_desktop.model.losses import ClassLoss, ExactYear, MonthsError
from boneage_desktop.model.reproduction.protocol import Budget
from boneage_desktop.model.reproduction.readings import expected_ages, measures, probabilities, read_table, write_readings
from boneage_desktop.model.reproduction.records import Recorder
from boneage_desktop.model.training import precision

PROBE_FILMS = 32
RESULT = "result.json"
READ_PARTS = {"training": "sample", "validation": "watched", "test": "test"}
"""The films that a trained network is read on, by the name in table 1."""


@dataclass(frozen=True, eq=False)
class Material:
    """Prepared films, the parts of the experiment as indices into them, and the seed."""

    array: FilmArray
    parts: dict[str, np.ndarray]
    seed: int


def train_network(name: str, budget: Budget, material: Material, folder: Path, report: Report) -> None:
    """Train one of the four networks and keep its curves, records, readings and figures in the folder."""
    if (folder / RESULT).exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    config = budget.config(name)
    array, parts = material.array, material.parts
    probe = array.pixels[parts["sample"][:PROBE_FILMS]][..., None].astype(np.float32)
    watched = watch(array, parts["watched"], config)
    recorder = Recorder(folder / "records.npz", probe)
    with precision(config.precision):
        model = _fitted(config, material, "train", folder, watched=watched, more=[recorder], eager=budget.eager, report=report)
        for title, part in READ_PARTS.items():
            write_readings(model, array, parts[part], readings_file(folder, title))
    figures = {title: asdict(measures(readings_file(folder, title))) for title in READ_PARTS}
    _finish(folder, {"parameters": model.count_params(), "seconds": _seconds(folder), "measures": figures})


def readings_file(folder: Path, title: str) -> Path:
    """Where a network's readings of the films of "training", "validation" or "test" are kept."""
    return folder / f"readings-{title}.csv"


def train_order(order: Sequence[str], budget: Budget, material: Material, folder: Path, report: Report) -> None:
    """Train the plain CNN on the codes of one order; keeps its errors on the validation and on the test films."""
    if (folder / RESULT).exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    config = budget.order_config()
    coded = Material(codes(material.array, order), material.parts, material.seed)
    with precision(config.precision):
        model = _fitted(config, coded, "order_train", folder, eager=budget.eager, report=report)
        errors = {part: _mae_months(model, coded.array, coded.parts[part]) for part in ("validation", "test")}
    _finish(folder, {"order": list(order), "seconds": _seconds(folder), "mae_months": errors})


def codes(array: FilmArray, order: Sequence[str], batch: int = 128) -> FilmArray:
    """The films through a chain of LBP operators, as uint8.

    The chain has no weights: applied once, it gives the network the same numbers as a layer at its top applied each time.
    """
    chain = LbpChain(tuple(order))
    coded = np.empty_like(array.pixels)
    for start in range(0, len(coded), batch):
        grey = array.pixels[start : start + batch][..., None].astype(np.float32)
        coded[start : start + batch] = ops.convert_to_numpy(chain(grey))[..., 0]
    return FilmArray(array.films, coded, array.to_film)


def read_result(folder: Path) -> dict[str, Any]:
    """What a finished stage kept."""
    found: dict[str, Any] = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    return found


def _fitted(
    config: TrainingConfig,
    material: Material,
    part: str,
    folder: Path,
    *,
    watched: Watched | None = None,
    more: Sequence[keras.callbacks.Callback] = (),
    eager: bool,
    report: Report,
) -> keras.Model:
    keras.utils.clear_session()
    keras.utils.set_random_seed(material.seed)
    model = network.build(config.network)
    fit(
        model,
        _batches(material, part, config.age),
        config.age,
        folder=folder,
        name="training",
        loss=ClassLoss(),
        metrics=[MonthsError(), ExactYear()],
        watched=watched,
        more=more,
        eager=eager,
        report=report,
    )
    return model


def _batches(material: Material, part: str, stage: StageConfig) -> FilmBatches:
    batches = FilmBatches(material.array, material.parts[part], batch=stage.batch, seed=material.seed)
    batches.steps = steps_per_round(stage, batches.steps_per_epoch)
    return batches


def _mae_months(model: keras.Model, array: FilmArray, part: np.ndarray) -> float:
    ages = np.array([array.films[index].age_months for index in part])
    return float(np.abs(expected_ages(probabilities(model, array, part)) - ages).mean())


def _seconds(folder: Path) -> float:
    return sum(float(row["seconds"]) for row in read_table(folder / "training.csv"))


def _finish(folder: Path, result: dict[str, Any]) -> None:
    write_whole(folder / RESULT, (json.dumps(result, indent=1) + "\n").encode())
