"""Augmentation and the batches made of it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.prepare import NEUTRAL
from boneage_desktop.model.augment import changed_contrast, jitter, moved_film, similarity
from boneage_desktop.model.batches import AgeBatches, LocaliserBatches, sex_rows
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.films import FilmSource, LabelledFilm

SIDE, FILMS = 96, 13
CHANCE = np.random.default_rng(12)
PIXELS = CHANCE.integers(0, 256, (FILMS, SIDE, SIDE)).astype(np.uint8)
SEXES = (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)
ARRAY = FilmArray(
    [LabelledFilm(str(k), 6.0 * k, SEXES[k % 3], None, None, None, FilmSource(Path(f"{k}.png"))) for k in range(FILMS)],
    PIXELS,
    np.tile(np.eye(2, 3), (FILMS, 1, 1)),
)
CENTRES = np.concatenate([CHANCE.uniform(0.3, 0.7, (FILMS, 11, 2)), np.ones((FILMS, 11, 1))], axis=2)
POSES = {
    "regions": np.tile(similarity(0, 0.1, (0.5, 0.5)), (FILMS, 11, 1, 1)),
    "view": np.tile(similarity(0, 0.4, (0.5, 0.5)), (FILMS, 1, 1, 1)),
}


def generator(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("seed", range(12))
def test_a_moved_film_keeps_its_centres_on_their_marks(seed):
    side = 288
    centres = np.concatenate([generator(seed).uniform(0.35, 0.65, (11, 2)), np.ones((11, 1))], axis=1)
    x, y = np.meshgrid((np.arange(side) + 0.5) / side, (np.arange(side) + 0.5) / side)
    for index in range(3):
        mark = 255 * np.exp(-((x - centres[index, 0]) ** 2 + (y - centres[index, 1]) ** 2) / 2 / 0.01**2)
        moved, places = moved_film(mark.astype(np.uint8), centres, generator(seed + 100))
        weight = np.where(moved == NEUTRAL, 0.0, moved)
        weight = np.where(np.hypot(x - places[index, 0], y - places[index, 1]) < 0.05, weight, 0)
        found = np.array([(weight * x).sum(), (weight * y).sum()]) / weight.sum()
        np.testing.assert_allclose(found * side, places[index, :2] * side, atol=0.25)


def test_a_centre_moved_off_the_film_is_no_longer_known():
    centres = np.concatenate([np.linspace((0.02, 0.02), (0.98, 0.98), 11), np.ones((11, 1))], axis=1)
    seen = [moved_film(PIXELS[0], centres, generator(seed))[1] for seed in range(30)]
    for places in seen:
        outside = ((places[:, :2] < 0) | (places[:, :2] > 1)).any(axis=1)
        assert (places[outside, 2] == 0).all()
    assert {0.0, 1.0} == set(np.concatenate([places[:, 2] for places in seen]))


def test_an_unknown_centre_stays_unknown():
    centres = CENTRES[0].copy()
    centres[4] = 0
    assert all(moved_film(PIXELS[0], centres, generator(seed))[1][4, 2] == 0 for seed in range(10))


def test_jitter_without_deviation_changes_nothing():
    transforms = CHANCE.normal(size=(11, 2, 3))
    np.testing.assert_allclose(jitter(transforms, generator(1), turn=0, scale=0, shift=0), transforms)
    assert np.abs(jitter(transforms, generator(1), turn=0.1, scale=0.1, shift=0.1) - transforms).max() > 0.01


def test_jitter_moves_the_piece_in_its_own_frame():
    transforms = np.tile(similarity(0, 0.1, (0.5, 0.5)), (400, 1, 1))
    moved = jitter(transforms, generator(2), turn=0, scale=0, shift=0.08)
    assert moved[:, :, 2].std(axis=0) == pytest.approx((0.008, 0.008), rel=0.15)
    np.testing.assert_allclose(moved[:, :, :2], transforms[:, :, :2])


def test_contrast_comes_from_its_own_source_of_chance_alone():
    film = cv2.GaussianBlur(PIXELS[0], (0, 0), 2)
    cv2.setRNGSeed(1)
    first = [changed_contrast(film, generator(seed)) for seed in range(20)]
    cv2.setRNGSeed(2)
    again = [changed_contrast(film, generator(seed)) for seed in range(20)]
    for one, other in zip(first, again, strict=True):
        np.testing.assert_array_equal(one, other)
    assert len({one.tobytes() for one in first}) == 20
    assert all(one.dtype == np.uint8 for one in first)


def age_batches(**changes) -> AgeBatches:
    choices = {"batch": 4, "seed": 5, "unknown_sex": 0.2, **changes}
    return AgeBatches(ARRAY, POSES, np.arange(FILMS), **choices)


def localiser_batches(**changes) -> LocaliserBatches:
    return LocaliserBatches(ARRAY, np.arange(FILMS), CENTRES, **{"batch": 4, "seed": 5, **changes})


def flat(batch) -> list[np.ndarray]:
    inputs, targets = batch
    parts = [part if isinstance(part, dict) else {"": part} for part in (inputs, targets)]
    return [part[name] for part in parts for name in sorted(part)]


def equal(one, other) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(flat(one), flat(other), strict=True))


@pytest.mark.parametrize("batches", [age_batches, localiser_batches])
def test_a_batch_depends_on_seed_epoch_and_number_only(batches):
    first = batches()
    expected = [first[number] for number in range(len(first))]
    assert len(expected) == 3
    again = batches()
    for number in (2, 0, 1, 0):
        assert equal(again[number], expected[number])
    first.on_epoch_end()
    assert not equal(first[0], expected[0])
    assert equal(batches(first_epoch=1)[0], first[0])
    assert not equal(batches(seed=6)[0], expected[0])


def test_an_epoch_shows_each_example_once():
    batches = age_batches(batch=6)
    ages = np.concatenate([batches[number][1][:, 0] for number in range(len(batches))])
    assert len(set(ages)) == 12
    assert set(ages) <= {6.0 * k for k in range(FILMS)}


def test_age_batches_hold_what_the_network_takes():
    inputs, age = age_batches(unknown_sex=0.0)[0]
    assert {name: value.shape for name, value in inputs.items()} == {
        "film": (4, SIDE, SIDE, 1),
        "regions": (4, 11, 2, 3),
        "view": (4, 1, 2, 3),
        "sex": (4, 3),
    }
    assert {value.dtype for value in (*inputs.values(), age)} == {np.dtype(np.float32)}
    np.testing.assert_array_equal(inputs["sex"], sex_rows([SEXES[round(months / 6) % 3] for months in age[:, 0]]))


def test_sex_is_hidden_at_the_rate_asked():
    batches = age_batches(batch=FILMS, unknown_sex=1.0)
    np.testing.assert_array_equal(batches[0][0]["sex"], np.tile((0, 0, 1), (FILMS, 1)))
    np.testing.assert_array_equal(sex_rows(SEXES), np.eye(3))
