from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.imaging.prepare import FILM_SIDE, NEUTRAL, prepare
from boneage_desktop.model.dataset import FilmArray, prepared_films, read_annotations, same_films, split
from boneage_desktop.model.films import FilmSource, LabelledFilm, radiograph


def labelled(number: int, part: str | None) -> LabelledFilm:
    return LabelledFilm(str(number), 12.0 * number, Sex.FEMALE, None, None, part, FilmSource(Path(f"{number}.png")))


FILMS = [labelled(k, ("dev", "paper_test", None, "dev")[k % 4]) for k in range(200)]


def test_parts_are_disjoint_and_whole():
    parts = split(FILMS, 7)
    sizes = {"train": 120, "validation": 4, "calibration": 11, "holdout": 15, "excluded": 50}
    assert {name: len(part) for name, part in parts.items()} == sizes
    np.testing.assert_array_equal(np.sort(np.concatenate(list(parts.values()))), np.arange(200))


@pytest.mark.parametrize("seed", range(5))
def test_films_of_another_split_are_never_learned_from_or_measured_on(seed):
    parts = split(FILMS, seed)
    learned = ("train", "validation", "calibration", "holdout")
    assert {FILMS[k].split for name in learned for k in parts[name]} == {"dev", None}
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


def test_equal_films_are_found():
    pixels = np.arange(5 * 16, dtype=np.uint8).reshape(5, 4, 4)
    pixels[4] = pixels[1]
    array = FilmArray(FILMS[:5], pixels, np.tile(np.eye(2, 3), (5, 1, 1)))
    assert same_films(array) == [["1", "4"]]


def pictures(folder: Path) -> list[LabelledFilm]:
    """Films of smooth noise, dark and twice as tall as wide."""
    films = []
    for number in range(3):
        pixels = cv2.GaussianBlur(np.random.default_rng(number).integers(0, 256, (120, 60)).astype(np.uint8), (0, 0), 4)
        cv2.imwrite(str(folder / f"{number}.png"), pixels // 2 + 20)
        films.append(LabelledFilm(str(number), 60.0, Sex.MALE, None, None, None, FilmSource(folder / f"{number}.png")))
    return films


def quiet(_fraction: float, _note: str) -> None:
    """Nothing is told."""


@pytest.mark.slow
def test_films_are_prepared_once_and_as_the_program_reads_them(tmp_path):
    films = pictures(tmp_path)
    array = prepared_films(films, tmp_path / "cache", quiet)
    assert array.pixels.shape == (3, FILM_SIDE, FILM_SIDE)
    for index, film in enumerate(films):
        ready = prepare(radiograph(film))
        np.testing.assert_array_equal(array.pixels[index], ready.pixels)
        np.testing.assert_allclose(array.to_film[index], ready.to_film)
    for film in films:
        film.source.path.unlink()
    np.testing.assert_array_equal(prepared_films(films, tmp_path / "cache", quiet).pixels, array.pixels)


@pytest.mark.slow
def test_other_preparations_keep_the_grey_levels_or_stretch_them(tmp_path):
    films = pictures(tmp_path)
    raw, stretched = (
        prepared_films(films, tmp_path / "cache", quiet, preparation=preparation, side=64).pixels
        for preparation in ("raw", "stretched")
    )
    assert raw.shape == stretched.shape == (3, 64, 64)
    inside = np.s_[:, 8:-8, 24:40]
    assert raw[inside].max() < 150
    assert stretched[inside].max() > 240
    assert (raw[:, :, 0] == 0).all()
    assert NEUTRAL not in (raw[0, 0, 0], stretched[0, 0, 0])
