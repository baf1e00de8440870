"""From a finished run to a model folder: weights, calibrated intervals and a card with what was measured."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.model_folder import GRAPH, WEIGHTS, file_sha256
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.prepare import PREPARATION
from boneage_desktop.model import evaluation, network
from boneage_desktop.model.calibration import calibrate
from boneage_desktop.model.card import write_card
from boneage_desktop.model.dataset import CALIBRATION_SHARE, HOLDOUT_SHARE, VALIDATION_SHARE, FilmArray
from boneage_desktop.model.encoding import reading_inputs
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.figures import CLASS_RULE, summary
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.views import VIEWS

MODES = {"best": len(VIEWS), "fast": 1}
WAYS = (("holdout", "best", "given"), ("holdout_sex_unknown", "best", "unknown"), ("holdout_fast", "fast", "given"))
HAND = {
    "sure": 0.6,
    "refuse_below": 0.3,
    "chosen_on": "calibration films of dev, read with an earlier model, and radiographs without a hand; 400 films of "
    "paper_test had been in view when the values were first set",
}
STAGES = ("localiser", "whole_hand", "age")
LICENCE = "Research use only, non-commercial; trained on films under the terms of the RSNA Pediatric Bone Age Challenge 2017."
SPLIT_RULE = (
    "films whose split is dev or not stated, shuffled by the seed: "
    f"{HOLDOUT_SHARE:.0%} holdout, {CALIBRATION_SHARE:.0%} calibration, {VALIDATION_SHARE:.0%} validation, the rest train; "
    "films of any other split are excluded from all four"
)
SPLIT_STATED = "as the table of labels states it (column part)"
LIMITS = (
    "Each label is one reading; two readers differ by months, and the model repeats the habits of those who read.",
    "It sees a film reduced to {side} pixels; what only a larger film shows, it does not see.",
    "It learned from {young} films younger than 24 months, and from none outside {youngest:.0f} to {oldest:.0f} months.",
    "Its intervals hold their coverage on films like those of the calibration; on films of other scanners measure it first.",
    "It looks at the places of China-05, but gives no China-05 grades: the age follows the labels that it learned from.",
    "Diseases that change the shape of bones, casts and implants were not examined on their own.",
)


def publish(model: keras.Model, array: FilmArray, parts: dict[str, np.ndarray], run: Path, *, name: str, version: str) -> Path:
    """Write `run/model`; intervals come from the part "calibration", figures from the films of "holdout" as the program reads
    them. The model computes in float32. The folder appears when it is whole; `run/evaluation` keeps the readings.
    """
    draft = run / "part-model"
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    model.save_weights(draft / WEIGHTS)
    card = {"name": name, "version": version, "sha256": file_sha256(draft / WEIGHTS), **_described(array, parts, run)}
    card |= _exported(model, draft)
    card["modes"] = {mode: _calibrated(model, array, parts["calibration"], views) for mode, views in MODES.items()}
    oversampled = tuple(card["training"]["config"].get("oversample", {}))
    return finish(draft, card, [array.films[index] for index in parts["holdout"]], run, groups=oversampled)


def finish(draft: Path, card: dict[str, Any], films: Sequence[LabelledFilm], run: Path, *, groups: Sequence[str] = ()) -> Path:
    """Measure the model of a draft on films, write that into its card and make it `run/model`."""
    write_card(draft, card)
    card["measured"] = measure(draft, films, run / "evaluation", groups=groups)
    for mode in MODES:
        figures = card["measured"]["holdout" if mode == "best" else f"holdout_{mode}"]
        card["modes"][mode] |= {"mae_months": figures["mae_months"], "seconds": figures["seconds_per_film"]}
    card["measured"] |= _optional("regions", run / "regions.json")
    write_card(draft, card)
    shutil.rmtree(run / "model", ignore_errors=True)
    return draft.rename(run / "model")


def measure(folder: Path, films: Sequence[LabelledFilm], out: Path, *, groups: Sequence[str] = ()) -> dict[str, Any]:
    """The figures that the evaluate command gives for a model folder on these films, in each way to read, groups of ids told
    apart; `out` keeps the readings.
    """
    estimators = {mode: Estimator.open(folder, mode=mode) for mode in MODES}
    measured = {}
    for name, mode, sex in WAYS:
        estimator = estimators[mode]
        results = list(evaluation.outcomes(films, estimator, sex_given=sex == "given", report=lambda _: None))
        asked = {"sex": sex, "mode": mode, "split": None, "ids": "split.json:holdout", "limit": None}
        figures = {
            "asked": asked | {"ids_listed": len(films), "films": len(films)},
            **summary(results, groups=groups),
            "model": asdict(estimator.model),
            "device": estimator.device,
        }
        evaluation.save(results, figures, out / name)
        measured[name] = figures
    return measured


def predict_by_sex(model: keras.Model, array: FilmArray, indices: np.ndarray, *, views: int = 1, batch: int = 32) -> np.ndarray:
    """Distributions (n, 3, 19) as if male, female and unknown."""
    reader = network.with_evidence(model)
    found = []
    for start in range(0, len(indices), batch):
        films = array.pixels[indices[start : start + batch]]
        answer = reader.predict_on_batch(reading_inputs(films, [Sex.UNKNOWN] * len(films), VIEWS[:views]))
        found.append(ops.convert_to_numpy(answer["by_sex"]))
    return np.concatenate(found)


def _calibrated(model: keras.Model, array: FilmArray, part: np.ndarray, views: int) -> dict[str, Any]:
    films = [array.films[index] for index in part]
    by_sex, ages = predict_by_sex(model, array, part, views=views), np.array([film.age_months for film in films])
    return {"views": views, "calibration": calibrate(by_sex, ages, [film.sex for film in films])}


def _exported(model: keras.Model, draft: Path) -> dict[str, Any]:
    """Write network.onnx where tf2onnx is installed, and give what the card says of it."""
    if find_spec("tf2onnx") is None or keras.backend.backend() != "tensorflow":
        return {}
    from boneage_desktop.model.export import described, write_graph

    write_graph(model, draft / GRAPH)
    return described(draft)


def _described(array: FilmArray, parts: dict[str, np.ndarray], run: Path) -> dict[str, Any]:
    """What a card says before anything is calibrated or measured."""
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    ages = np.array([array.films[index].age_months for index in parts["train"]])
    return {
        "network": config["network"],
        "preparation": PREPARATION,
        "licence": LICENCE,
        "classes": f"{CLASS_RULE}; the age is the expectation of the class centres",
        "training": _training(config, parts, run) | ({"split_rule": SPLIT_STATED} if array.films[0].part else {}),
        "hand": HAND,
        "limits": _limits(ages, config["network"]["film_side"]),
    }


def _training(config: dict[str, Any], parts: dict[str, np.ndarray], run: Path) -> dict[str, Any]:
    seconds = {stage: _seconds(run / f"{stage}.csv") for stage in STAGES if (run / f"{stage}.csv").exists()}
    return {
        "config": config,
        "data": config.get("data", ""),
        "films": {part: len(indices) for part, indices in parts.items()},
        "split_seed": config["seed"],
        "split_rule": SPLIT_RULE,
        "seconds": seconds,
        **_optional("environment", run / "environment.json"),
        **_optional("same_films", run / "same_films.json"),
    }


def _limits(ages: np.ndarray, side: int) -> list[str]:
    if len(ages) == 0:
        return []
    values = {"side": side, "young": int((ages < 24).sum()), "youngest": ages.min(), "oldest": ages.max()}
    return [limit.format(**values) for limit in LIMITS]


def _seconds(table: Path) -> float:
    """Time of all rounds of a stage."""
    with table.open(newline="", encoding="utf-8") as file:
        return round(sum(float(row["seconds"]) for row in csv.DictReader(file)), 1)


def _optional(name: str, file: Path) -> dict[str, Any]:
    return {name: json.loads(file.read_text(encoding="utf-8"))} if file.exists() else {}
