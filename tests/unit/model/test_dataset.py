from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model.dataset import FilmArray, read_annotations, split
from boneage_desktop.model.films import FilmSource, LabelledFilm


def labelled(number: int, part: str | None) -> LabelledFilm:
    return LabelledFilm(str(number), 12.0 * number, Sex.FEMALE, None, None, part, FilmSource(Path(f"{number}.png")))


FILMS = [labelled(k, ("dev", "paper_test", None, "dev")[k % 4]) for k in range(200)]


def test_parts_are_disjoint_and_whole():
    parts = split(FILMS, 7)
    assert {name: len(part) for name, part in parts.items()} == {"train": 120, "calibration": 15, "holdout": 15, "excluded": 50}
    np.testing.assert_array_equal(np.sort(np.concatenate(list(parts.values()))), np.arange(200))


@pytest.mark.parametrize("seed", range(5))
def test_films_of_another_split_are_never_learned_from_or_measured_on(seed):
    parts = split(FILMS, seed)
    assert {FILMS[k].split for name in ("train", "calibration", "holdout") for k in parts[name]} == {"dev", None}
    assert {FILMS[k].split for k in parts["excluded"]} == {"paper_test"}


def test_the_seed_alone_decides():
    first, again, other = split(FILMS, 7), split(FILMS, 7), split(FILMS, 8)
    for name, part in first.items():
        np.testing.assert_array_equal(part, again[name])
    assert set(first["holdout"]) != set(other["holdout"])


def test_annotations_are_told_in_fractions_of_the_prepared_square(tmp_path):
    (tmp_path / "boxes.csv").write_text("id,roi,cx,cy,w,h,side\n5,Radius,0.5,0.8,0.2,0.1,left\n999,Ulna,0.1,0.1,0.1,0.1,left\n")
    (tmp_path / "points.csv").write_text("id,roi,cx,cy,side\n5,MC1,0.25,0.4,left\n8,hand,0.5,0.5,left\n7,DP5,0.9,0.1,left\n")
    twice_as_tall = np.array([[2.0, 0, -0.5], [0, 1.0, 0]])
    array = FilmArray(FILMS[:10], np.zeros((10, 4, 4), np.uint8), np.tile(twice_as_tall, (10, 1, 1)))

    found = read_annotations(tmp_path, array)

    assert found.indices.tolist() == [5, 7]
    five, seven = found.centres
    np.testing.assert_allclose(five[REGIONS.index("Radius")], (0.5, 0.8, 1))
    np.testing.assert_allclose(five[REGIONS.index("MC1")], (0.375, 0.4, 1))
    np.testing.assert_allclose(seven[REGIONS.index("DP5")], (0.7, 0.1, 1))
    assert (five[:, 2].sum(), seven[:, 2].sum()) == (2, 1)
    np.testing.assert_allclose(found.boxes[0, REGIONS.index("Radius")], (0.05, 0.05))
    assert np.isnan(found.boxes).sum() == found.boxes.size - 2


def test_no_annotated_film_at_hand_gives_none(tmp_path):
    array = FilmArray(FILMS[:2], np.zeros((2, 4, 4), np.uint8), np.tile(np.eye(2, 3), (2, 1, 1)))
    found = read_annotations(tmp_path, array)
    assert (len(found.indices), found.centres.shape, found.boxes.shape) == (0, (0, 11, 3), (0, 11, 2))
