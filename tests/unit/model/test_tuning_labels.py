"""Tables of local films: read by path, divided by the table or by patient; lines where a sex has few films."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from boneage_desktop.core.errors import DiskFull, LabelsError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model import dataset
from boneage_desktop.model.calibration import CENTRES, calibrate, line_of
from boneage_desktop.model.dataset import prepared_films, reserve, split
from boneage_desktop.model.films import FilmSource, LabelledFilm, labelled_films, radiograph


def write(folder: Path, *rows: tuple) -> Path:
    with (folder / "labels.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("id", "boneage", "male", "patient", "part", "path"), *rows])
    return folder / "labels.csv"


def film(number: int, *, patient: str = "", part: str | None = None) -> LabelledFilm:
    source = FilmSource(Path(f"{number}.png"))
    return LabelledFilm(str(number), 60.0, Sex.MALE, None, None, None, source, patient=patient, part=part)


def test_a_film_is_the_file_that_the_table_names(tmp_path):
    (tmp_path / "deep").mkdir()
    cv2.imwrite(str(tmp_path / "deep" / "IM0001.png"), np.full((20, 10), 7, np.uint8))
    labels = write(tmp_path, ("a", 60, "True", "p1", "train", tmp_path / "deep" / "IM0001.png"))
    (found,) = labelled_films([], labels)
    assert (found.id, found.patient, found.part) == ("a", "p1", "train")
    assert radiograph(found).pixels.shape == (20, 10)


@pytest.mark.parametrize(("second", "said"), [("", "others have none"), ("test", "no part that there is")])
def test_a_table_that_divides_half_of_its_films_or_wrongly_is_refused(tmp_path, second, said):
    labels = write(tmp_path, ("a", 60, "True", "p1", "train", "a.png"), ("b", 70, "False", "p2", second, "b.png"))
    with pytest.raises(LabelsError, match=said):
        labelled_films([], labels)


def test_the_table_s_own_parts_are_kept():
    parts = ("holdout", "train", "calibration", "validation")
    films = [film(number, patient=str(number % 3), part=parts[number % 4]) for number in range(40)]
    found = split(films, 7)
    assert {name: {films[index].part for index in part} for name, part in found.items()} == {
        **{name: {name} for name in parts},
        "excluded": set(),
    }


def test_all_films_of_a_patient_are_in_one_part():
    chance = np.random.default_rng(2)
    films = [film(number, patient=f"p{chance.integers(120)}") for number in range(400)]
    found = split(films, 7)
    of = {name: {films[index].patient for index in part} for name, part in found.items()}
    for name, patients in of.items():
        assert not patients & set().union(*(other for key, other in of.items() if key != name))
    assert [len(found[name]) for name in ("holdout", "calibration", "validation")] == pytest.approx([40, 28, 12], abs=6)
    np.testing.assert_array_equal(np.sort(np.concatenate(list(found.values()))), np.arange(400))


def test_without_patients_each_film_is_divided_as_before():
    order = np.random.default_rng(7).permutation(np.arange(200))
    found = split([film(number) for number in range(200)], 7)
    np.testing.assert_array_equal(found["holdout"], np.sort(order[:20]))
    np.testing.assert_array_equal(found["train"], np.sort(order[40:]))


def fitted(males: int, females: int):
    """Lines of films whose labels are those read, boys' 9 months older and girls' 3, with a slope of 0.9."""
    chance = np.random.default_rng(4)
    means = chance.uniform(30, 200, males + females)
    by_sex = np.exp(-0.5 * np.square((CENTRES - means[:, None]) / 8))
    by_sex = np.repeat((by_sex / by_sex.sum(axis=1, keepdims=True))[:, None], 3, axis=1)
    read, boys = by_sex[:, 0] @ CENTRES, np.arange(males + females) < males
    ages = 110 + 0.9 * (read - 110) + np.where(boys, 9, 3)
    return calibrate(by_sex, ages, [Sex.MALE if boy else Sex.FEMALE for boy in boys])


@pytest.mark.parametrize(
    ("males", "females", "moved"),
    [
        (200, 200, {Sex.MALE: (20, 0.9), Sex.FEMALE: (14, 0.9)}),
        (200, 60, {Sex.MALE: (20, 0.9), Sex.FEMALE: (3, 1)}),
        (45, 15, {Sex.MALE: (9, 1), Sex.FEMALE: (7.5, 1)}),
        (55, 5, {Sex.MALE: (9, 1), Sex.FEMALE: (0, 1)}),
        (30, 15, {Sex.MALE: (0, 1), Sex.FEMALE: (0, 1)}),
    ],
)
def test_the_fewer_films_the_less_a_line_is_fitted(males, females, moved):
    """A line of its own, an offset of its own, an offset of all, nothing."""
    found = fitted(males, females)
    for sex, line in moved.items():
        assert line_of(found, sex) == (pytest.approx(line[0], abs=2.5), pytest.approx(line[1], abs=1e-6))


def test_films_are_prepared_in_a_process_that_must_start_no_other(tmp_path, monkeypatch):
    cv2.imwrite(str(tmp_path / "0.png"), np.random.default_rng(0).integers(0, 255, (60, 50), np.uint8))
    films = labelled_films([], write(tmp_path, ("0", 60, "True", "", "", tmp_path / "0.png")))

    class Daemon:
        daemon = True

    monkeypatch.setattr(dataset, "current_process", Daemon)
    monkeypatch.setattr(dataset, "ProcessPoolExecutor", lambda **_: pytest.fail("a process was started"))
    array = prepared_films(films, tmp_path / "prepared", lambda _fraction, _note: None)
    assert np.ptp(array.pixels[0]) > 0


def test_no_memory_map_is_begun_that_the_disk_cannot_hold(tmp_path):
    with pytest.raises(DiskFull, match="no room left"):
        reserve(tmp_path, 1 << 60)
