"""From a finished run to a model folder: weights, calibrated intervals and a card with what was measured."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model import network
from boneage_desktop.model.age_head import CLASS_CENTRES_MONTHS
from boneage_desktop.model.batches import SEX_ORDER, sex_rows
from boneage_desktop.model.card import CARD, WEIGHTS, file_sha256
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.metrics import accuracy

COVERAGE = 0.9
INNER_EDGES_MONTHS = (84.0, 120.0, 150.0)
HAND = {"sure": 0.6, "refuse_below": 0.3}
LICENCE = "Research use only, non-commercial; trained on films under the terms of the RSNA Pediatric Bone Age Challenge 2017."


def publish(model: keras.Model, array: FilmArray, parts: dict[str, np.ndarray], run: Path, *, name: str, version: str) -> Path:
    """Write `run/model` from the run's weights; intervals from the part "calibration", figures from the part "holdout"."""
    folder = run / "model"
    folder.mkdir(exist_ok=True)
    model.save_weights(folder / WEIGHTS)
    ages = np.array([film.age_months for film in array.films])
    sexes = [film.sex for film in array.films]
    calibration = _calibrate(predict_by_sex(model, array, parts["calibration"]), ages[parts["calibration"]])
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    card = {
        "name": name,
        "version": version,
        "sha256": file_sha256(folder / WEIGHTS),
        "network": config["network"],
        "licence": LICENCE,
        "classes": "floor(age_months / 12), at most 18; the age is the expectation of the class centres",
        "training": {
            "config": config,
            "films": {part: len(indices) for part, indices in parts.items()},
            "split_seed": config["seed"],
            "environment": json.loads((run / "environment.json").read_text(encoding="utf-8")),
        },
        "calibration": calibration,
        "hand": HAND,
        "measured": {
            "holdout": _figures(predict_by_sex(model, array, parts["holdout"]), ages, sexes, parts["holdout"]),
            "regions": json.loads((run / "regions.json").read_text(encoding="utf-8")),
        },
    }
    (folder / CARD).write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    shutil.copy(run / "split.json", folder / "split.json")
    return folder


def predict_by_sex(model: keras.Model, array: FilmArray, indices: np.ndarray, batch: int = 32) -> np.ndarray:
    """Expected ages (n, 3) in months as if male, female and unknown."""
    reader = network.with_evidence(model)
    found = []
    for start in range(0, len(indices), batch):
        films = array.pixels[indices[start : start + batch]][..., None].astype(np.float32)
        answer = reader.predict_on_batch({"film": films, "sex": sex_rows([Sex.UNKNOWN] * len(films))})
        found.append(ops.convert_to_numpy(answer["by_sex"]) @ np.array(CLASS_CENTRES_MONTHS))
    return np.concatenate(found)


def _calibrate(by_sex: np.ndarray, ages: np.ndarray) -> dict[str, Any]:
    """Split-conformal half widths by sex and band of the predicted age (Vovk 2012; Romano et al. 2019, section 2).

    Each band's films are read under every sex: the width for "unknown" is measured on readings without sex.
    """
    widths = {}
    for column, sex in enumerate(SEX_ORDER):
        error, band = np.abs(by_sex[:, column] - ages), np.digitize(by_sex[:, column], INNER_EDGES_MONTHS)
        widths[sex.value] = [_conformal(error[band == number]) for number in range(len(INNER_EDGES_MONTHS) + 1)]
    return {
        "coverage": COVERAGE,
        "inner_edges_months": list(INNER_EDGES_MONTHS),
        "half_width_months": widths,
        "films": len(ages),
    }


def _conformal(errors: np.ndarray) -> float:
    rank = min(1.0, COVERAGE * (len(errors) + 1) / max(1, len(errors)))
    return float(np.quantile(errors, rank, method="higher")) if len(errors) else 36.0


def _figures(by_sex: np.ndarray, ages: np.ndarray, sexes: list[Sex], part: np.ndarray) -> dict[str, Any]:
    """Errors with the sex given and without."""
    rows = np.arange(len(part))
    given = by_sex[rows, [SEX_ORDER.index(sexes[index]) for index in part]]
    measured = {"sex_given": accuracy(given, ages[part]), "sex_unknown": accuracy(by_sex[:, 2], ages[part])}
    return {name: asdict(value) for name, value in measured.items() if value is not None}
