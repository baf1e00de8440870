"""What a trained network says about films, as a table and as figures that can be worked out from the table again."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from boneage_desktop.model.batches import PlainBatches
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.fitting import write_whole
from boneage_desktop.model.metrics import accuracy, age_class

LEAST_PROBABILITY = 1e-6
COLUMNS = ("id", "sex", "boneage", "age_months", "class", "probability")


@dataclass(frozen=True)
class Measures:
    """The figures of table 1 for one network and one set of films.

    exact_year: share whose most probable class is the label's, the paper's accuracy; exact_year_expected: share whose expected
    age lies in it; within_one_year: share whose expected age is at most 12 months off; mae_months: error of the expected age,
    with its 95 % bootstrap interval; mae_argmax_months: error of the middle of the most probable class; loss: cross-entropy.
    """

    films: int
    exact_year: float
    exact_year_expected: float
    within_one_year: float
    mae_months: float
    mae_interval_months: tuple[float, float]
    mae_argmax_months: float
    loss: float


def probabilities(model: keras.Model, array: FilmArray, part: np.ndarray) -> np.ndarray:
    """Probabilities (n, 19) of the films of a part."""
    answer = model.predict(PlainBatches(array, part), verbose=0)["classes"]
    return np.asarray(answer, float)[: len(part)]


def expected_ages(shares: np.ndarray) -> np.ndarray:
    """Expected ages (n,) in months of probabilities (n, 19)."""
    return shares @ np.array(CLASS_CENTRES_MONTHS)


def write_readings(model: keras.Model, array: FilmArray, part: np.ndarray, file: Path) -> None:
    """Read the films of a part into a CSV: id, sex, labelled and expected age (months), most probable class and the
    probability of the label's class.
    """
    shares = probabilities(model, array, part)
    films = [array.films[index] for index in part]
    own = shares[np.arange(len(part)), age_class(np.array([film.age_months for film in films]))]
    rows = zip(films, expected_ages(shares), shares.argmax(axis=1), own, strict=True)
    write_table(file, [dict(zip(COLUMNS, _row(*row), strict=True)) for row in rows])


def _row(film: LabelledFilm, age: float, chosen: int, share: float) -> tuple[str, ...]:
    return film.id, film.sex.value, f"{film.age_months:g}", f"{age:.4f}", str(chosen), f"{share:.6g}"


def measures(file: Path) -> Measures:
    """The figures of a table of readings."""
    rows = read_table(file)
    label, age, chosen, share = (np.array([float(row[name]) for row in rows]) for name in COLUMNS[2:])
    found = accuracy(age, label)
    assert found is not None, "a part without films was refused before"
    return Measures(
        films=len(rows),
        exact_year=float((chosen == age_class(label)).mean()),
        exact_year_expected=found.exact_year,
        within_one_year=found.within_one_year,
        mae_months=found.mae_months,
        mae_interval_months=found.mae_interval_months,
        mae_argmax_months=float(np.abs(12 * chosen + 6 - label).mean()),
        loss=float(-np.log(np.maximum(share, LEAST_PROBABILITY)).mean()),
    )


def bias_by_sex(file: Path) -> dict[str, float]:
    """Mean of read minus labelled age in months, by sex, of a table of readings; the networks are not told the sex."""
    found: dict[str, list[float]] = {}
    for row in read_table(file):
        found.setdefault(row["sex"], []).append(float(row["age_months"]) - float(row["boneage"]))
    return {sex: float(np.mean(errors)) for sex, errors in found.items()}


def read_table(file: Path) -> list[dict[str, str]]:
    """The rows of a CSV file by column."""
    with file.open(newline="", encoding="utf-8") as table:
        return list(csv.DictReader(table))


def write_table(file: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows of the same columns as CSV."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_whole(file, text.getvalue().encode())
