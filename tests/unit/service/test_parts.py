from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_project import FEWEST, PARTS, PRESETS
from boneage_desktop.service.parts import NEEDED, divide, in_parts, missing, shares, write_labels
from boneage_desktop.service.use import FilmInUse


def films(count: int, *, per_patient: int = 1, known: bool = True) -> list[FilmInUse]:
    """Films of boys and girls of 2 to 18 years."""
    rng = np.random.default_rng(7)
    found = []
    for number in range(count):
        patient = number // per_patient
        sex = Sex.MALE if patient % 3 else Sex.FEMALE
        age, name = float(rng.uniform(24, 216)), str(number)
        found.append(
            FilmInUse(number, name, f"/films/{name}.png", f"{number:064x}"[::-1], age, sex, f"P{patient}" if known else "")
        )
    return found


@pytest.mark.parametrize(("count", "expected"), [
    (100, {"train": 0, "validation": 0, "calibration": 60, "holdout": 40}),
    (300, {"train": 150, "validation": 30, "calibration": 60, "holdout": 60}),
    (2000, {"train": 1400, "validation": 200, "calibration": 200, "holdout": 200}),
])  # fmt: skip
def test_each_part_gets_its_share(count, expected):
    found = Counter(divide(films(count), 1).values())
    assert all(abs(found[part] - expected[part]) <= 1 for part in PARTS)


def test_all_films_of_a_patient_are_in_one_part():
    several = films(300, per_patient=4)
    parts = divide(several, 3)
    of_patient: dict[str, set[str]] = {}
    for film in several:
        of_patient.setdefault(film.patient, set()).add(parts[film.id])
    assert all(len(own) == 1 for own in of_patient.values())
    found = Counter(parts.values())
    assert all(abs(found[part] - 300 * shares(300)[part]) <= 6 for part in PARTS)


def test_films_of_unknown_patients_are_each_their_own():
    assert set(divide(films(300, known=False), 3).values()) == set(PARTS)


def test_each_part_has_the_ages_and_sexes_of_all():
    many = films(600)
    parts = divide(many, 5)
    for part in PARTS:
        own = [film for film in many if parts[film.id] == part]
        assert np.mean([film.sex is Sex.MALE for film in own]) == pytest.approx(2 / 3, abs=0.03)
        assert np.mean([film.age_months for film in own]) == pytest.approx(np.mean([f.age_months for f in many]), abs=8)
        assert np.std([film.age_months for film in own]) == pytest.approx(np.std([f.age_months for f in many]), abs=8)


def test_the_seed_decides_and_the_order_of_the_films_does_not():
    some = films(300)
    assert divide(some, 1) == divide(some[::-1], 1)
    assert divide(some, 1) != divide(some, 2)


def test_labels_are_written_for_training(tmp_path):
    some = [replace(films(1)[0], id="a/影像", age_months=93.5), replace(films(2)[1], sex=Sex.UNKNOWN)]
    assert write_labels(tmp_path, some, 4) == in_parts(tmp_path)
    with (tmp_path / "labels.csv").open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    parts = divide(some, 4)
    assert first == {
        "id": "a/影像", "boneage": "93.5", "male": "False", "patient": "patient P0", "part": parts["a/影像"],
        "path": "/films/0.png", "seed": "4",
    }  # fmt: skip
    assert (second["male"], second["id"]) == ("", "1")
    assert [path.name for path in tmp_path.iterdir()] == ["labels.csv"]


def test_patients_stay_in_their_part_when_films_come_and_go_until_the_seed_changes(tmp_path):
    all_films = films(400, per_patient=2)
    write_labels(tmp_path, all_films[:280], 1)
    before = part_of(tmp_path)
    write_labels(tmp_path, all_films[20:], 1)
    after = part_of(tmp_path)
    assert all(after[name] == before[name] for name in before.keys() & after.keys())
    found = Counter(after.values())
    assert all(abs(found[part] - 380 * shares(380)[part]) <= 4 for part in PARTS)
    write_labels(tmp_path, all_films[20:], 2)
    assert part_of(tmp_path) != after


def part_of(project) -> dict[str, str]:
    with (project / "labels.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["part"] for row in csv.DictReader(file)}


def test_what_is_missing_is_told_with_the_number_needed():
    assert missing("check_up", {"holdout": FEWEST["holdout"]}) == {}
    assert missing("check_up", {}) == {"holdout": (0, FEWEST["holdout"])}
    assert missing("last_layers", {"train": 119, "validation": 10, "calibration": 60, "holdout": 60}) == {"train": (119, 120)}


@pytest.mark.parametrize(("count", "steps"), [
    (60, set()), (100, {"check_up", "calibrate"}), (300, {"check_up", "calibrate", "last_layers"}),
    (1000, {"check_up", "calibrate", "last_layers", "whole_network"}), (5000, {"check_up", *PRESETS}),
])  # fmt: skip
def test_more_films_allow_more_steps(count, steps):
    parts = Counter(divide(films(count), 1).values())
    assert {step for step in NEEDED if not missing(step, parts)} == steps


def test_no_labels_are_no_films(tmp_path):
    assert in_parts(tmp_path) == dict.fromkeys(PARTS, 0)
