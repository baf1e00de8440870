"""Patients, never single films, divided into the parts of a training; and whether a part is large enough for a step."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_project import FEWEST, PARTS
from boneage_desktop.service.use import FilmInUse

LABELS = "labels.csv"
COLUMNS = ("id", "boneage", "male", "patient", "part", "path", "seed")

SMALL_SET, LARGE_SET = 260, 1000
SHARES_TO_CALIBRATE = {"train": 0.0, "validation": 0.0, "calibration": 0.6, "holdout": 0.4}
SHARES = {"train": 0.5, "validation": 0.1, "calibration": 0.2, "holdout": 0.2}
SHARES_OF_MANY = {"train": 0.7, "validation": 0.1, "calibration": 0.1, "holdout": 0.1}
"""Below SMALL_SET films no part of them could train anything, so all serve the calibration and its measurement; a
measurement on less than about 50 films says little, so only from LARGE_SET on most of them may train.
"""

LAST_LAYERS_FILMS = 120
WHOLE_NETWORK_FILMS = 650
FROM_SCRATCH_FILMS = 3000
"""Films in training below which a preset is not worth its time: judged by how many weights it moves, not measured."""

STRATUM_MONTHS = 36

_MEASURED = {"holdout": FEWEST["holdout"]}
_CALIBRATED = {"calibration": FEWEST["calibration"], **_MEASURED}
_CHOSEN = {"validation": FEWEST["validation"], **_CALIBRATED}
NEEDED: dict[str, dict[str, int]] = {
    "check_up": _MEASURED,
    "calibrate": _CALIBRATED,
    "last_layers": {"train": LAST_LAYERS_FILMS, **_CHOSEN},
    "whole_network": {"train": WHOLE_NETWORK_FILMS, **_CHOSEN},
    "from_scratch": {"train": FROM_SCRATCH_FILMS, **_CHOSEN},
    "paper": {"train": FROM_SCRATCH_FILMS, **_CHOSEN},
}
"""For the check-up and each preset the films that it needs in each part."""


def missing(step: str, parts: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """For each part that is too small for a step the films there are and the films needed."""
    needed = NEEDED[step]
    return {part: (parts.get(part, 0), films) for part, films in needed.items() if parts.get(part, 0) < films}


def shares(films: int) -> dict[str, float]:
    """The share of each part for so many films."""
    if films < SMALL_SET:
        return SHARES_TO_CALIBRATE
    return SHARES if films < LARGE_SET else SHARES_OF_MANY


def divide(films: Sequence[FilmInUse], seed: int, *, kept: Mapping[str, str] | None = None) -> dict[str, str]:
    """The part of each film by its id; all films of a patient share one.

    kept: the part of patients (by `patient_of`) that stay where they are. The others go, one sex and age after the other and
    within them in the order of the seed, to the part that lacks most of its share.
    """
    patients: dict[str, list[FilmInUse]] = {}
    for film in films:
        patients.setdefault(patient_of(film), []).append(film)
    parts = {name: part for name, part in (kept or {}).items() if name in patients}
    wanted, there = shares(len(films)), dict.fromkeys(PARTS, 0)
    for name, part in parts.items():
        there[part] += len(patients[name])
    for name in _in_order(patients, seed):
        if name not in parts:
            total = sum(there.values()) + len(patients[name])
            parts[name] = max(PARTS, key=lambda part: wanted[part] * total - there[part])
            there[parts[name]] += len(patients[name])
    return {film.id: parts[patient_of(film)] for film in films}


def patient_of(film: FilmInUse) -> str:
    """What holds films together: the patient, for a film without one its pixels, which stay the same wherever it lies."""
    return f"patient {film.patient}" if film.patient else f"film {film.content[:16]}"


def _in_order(patients: Mapping[str, Sequence[FilmInUse]], seed: int) -> list[str]:
    """Patients by sex and age band; within one by chance, whatever the order of the films."""
    names = sorted(patients)
    chance = dict(zip(names, np.random.default_rng(seed).permutation(len(names)), strict=True))

    def place(name: str) -> tuple[str, int, int]:
        first = patients[name][0]
        return first.sex.value, int(first.age_months // STRATUM_MONTHS), int(chance[name])

    return sorted(names, key=place)


def write_labels(project: Path, films: Sequence[FilmInUse], seed: int) -> dict[str, int]:
    """Divide the films and write labels.csv as a whole; the number of films of each part.

    Who was divided by the same seed before stays in his part, so that nobody of the locked part is learned from later.
    """
    parts = divide(films, seed, kept=kept_parts(project, seed))
    handle, name = tempfile.mkstemp(dir=project, prefix="labels", suffix=".tmp")
    with os.fdopen(handle, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for film in films:
            male = {Sex.MALE: "True", Sex.FEMALE: "False"}.get(film.sex, "")
            writer.writerow((film.id, f"{film.age_months:g}", male, patient_of(film), parts[film.id], film.path, seed))
    Path(name).replace(project / LABELS)
    return in_parts(project)


def in_parts(project: Path) -> dict[str, int]:
    """The number of films of each part in labels.csv; none where it was not written yet."""
    found = dict.fromkeys(PARTS, 0)
    for row in _rows(project):
        found[row["part"]] += 1
    return found


def kept_parts(project: Path, seed: int) -> dict[str, str]:
    """The part of each patient (by `patient_of`) whom labels.csv divides by this seed."""
    return {row["patient"]: row["part"] for row in _rows(project) if row["seed"] == str(seed)}


def _rows(project: Path) -> list[dict[str, str]]:
    file = project / LABELS
    if not file.exists():
        return []
    with file.open(newline="", encoding="utf-8") as rows:
        return list(csv.DictReader(rows))
