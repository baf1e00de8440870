"""From a finished run to a model folder: weights, calibrated intervals and a card with what was measured."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.prepare import PREPARATION
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
    """Write `run/model`; intervals come from the part "calibration", figures from "holdout"; the model computes in float32."""
    folder = run / "model"
    folder.mkdir(exist_ok=True)
    model.save_weights(folder / WEIGHTS)
    ages = np.array([film.age_months for film in array.films])
    sexes = [film.sex for film in array.films]
    calibration = _calibrate(predict_by_sex(model, array, parts["calibration"]), ages, sexes, parts["calibration"])
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    card = {
        "name": name,
        "version": version,
        "sha256": file_sha256(folder / WEIGHTS),
        "network": config["network"],
        "preparation": PREPARATION,
        "licence": LICENCE,
        "classes": "floor(age_months / 12), at most 18; the age is the expectation of the class centres",
        "training": {
            "config": config,
            "films": {part: len(indices) for part, indices in parts.items()},
            "split_seed": config["seed"],
            "environment": {
                "keras": keras.__version__,
                "backend": keras.backend.backend(),
                "python": platform.python_version(),
            },
        },
        "calibration": calibration,
        "hand": HAND,
        "measured": {
            "holdout": _figures(predict_by_sex(model, array, parts["holdout"]), ages, sexes, parts["holdout"]),
            "regions": json.loads((run / "regions.json").read_text(encoding="utf-8")),
        },
    }
    (folder / CARD).write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
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


def _calibrate(by_sex: np.ndarray, ages: np.ndarray, sexes: list[Sex], part: np.ndarray) -> dict[str, Any]:
    """Split-conformal half widths by sex and band of the read age (Vovk 2012; Romano et al. 2019, section 2).

    Boys' and girls' widths come from their own films; the widths for an unknown sex from all of them, read without sex.
    """
    own = np.array([sexes[index].value for index in part])
    widths = {}
    for column, sex in enumerate(SEX_ORDER):
        which = np.ones(len(part), bool) if sex is Sex.UNKNOWN else own == sex.value
        read, error = by_sex[which, column], np.abs(by_sex[which, column] - ages[part][which])
        bands = np.digitize(read, INNER_EDGES_MONTHS)
        widths[sex.value] = [_conformal(error[bands == number]) for number in range(len(INNER_EDGES_MONTHS) + 1)]
    return {
        "coverage": COVERAGE,
        "inner_edges_months": list(INNER_EDGES_MONTHS),
        "half_width_months": widths,
        "films": len(part),
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
