"""Batches of examples, as a run sees them again when it goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model.augment import Augmentation, mirrored, similarity
from boneage_desktop.model.batches import AgeBatches, FilmBatches, LocaliserBatches
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.encoding import sex_rows
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


def age_batches(**changes) -> AgeBatches:
    choices = {"batch": 4, "seed": 5, "unknown_sex": 0.2, "augmentation": Augmentation(), **changes}
    return AgeBatches(ARRAY, POSES, np.arange(FILMS), **choices)


def localiser_batches(**changes) -> LocaliserBatches:
    return LocaliserBatches(ARRAY, np.arange(FILMS), CENTRES, **{"batch": 4, "seed": 5, **changes})


def film_batches(**changes) -> FilmBatches:
    return FilmBatches(ARRAY, np.arange(FILMS), **{"batch": 4, "seed": 5, **changes})


def flat(batch) -> list[np.ndarray]:
    inputs, targets = batch
    parts = [part if isinstance(part, dict) else {"": part} for part in (inputs, targets)]
    return [part[name] for part in parts for name in sorted(part)]


def equal(one, other) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(flat(one), flat(other), strict=True))


@pytest.mark.parametrize("batches", [age_batches, localiser_batches, film_batches])
def test_a_batch_depends_on_seed_round_and_number_only(batches):
    first = batches()
    expected = [first[number] for number in range(len(first))]
    assert len(expected) == 3
    again = batches()
    for number in (2, 0, 1, 0):
        assert equal(again[number], expected[number])
    first.round = 1
    assert not equal(first[0], expected[0])
    assert equal(batches(first_round=1)[0], first[0])
    assert not equal(batches(seed=6)[0], expected[0])


def test_an_epoch_shows_each_example_once():
    batches = age_batches(batch=6)
    ages = np.concatenate([batches[number][1]["classes"][:, 0] for number in range(len(batches))])
    assert len(set(ages)) == 12
    assert set(ages) <= {6.0 * k for k in range(FILMS)}


def test_age_batches_hold_what_the_network_takes():
    inputs, targets = age_batches(unknown_sex=0.0)[0]
    age = targets["classes"]
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


def test_each_output_has_its_target_and_the_sex_is_told_where_it_is_hidden():
    inputs, targets = age_batches(batch=FILMS, unknown_sex=1.0, outputs=("classes", "alone", "sex"))[0]
    assert list(targets) == ["classes", "alone", "sex"]
    np.testing.assert_array_equal(targets["alone"], targets["classes"])
    np.testing.assert_array_equal(
        targets["sex"], sex_rows([SEXES[round(months / 6) % 3] for months in targets["classes"][:, 0]])
    )
    assert not np.array_equal(inputs["sex"], targets["sex"])


@pytest.mark.parametrize("batches", [age_batches, localiser_batches, film_batches])
def test_rounds_cut_the_same_sequence_of_steps(batches):
    """Epochs of three steps in rounds of two: round 1 ends an epoch and begins the next."""
    whole = [batches(first_round=epoch)[step] for epoch in range(2) for step in range(3)]
    cut = [batches(steps=2, first_round=number)[step] for number in range(3) for step in range(2)]
    assert all(equal(one, other) for one, other in zip(whole, cut, strict=True))


@pytest.mark.parametrize(("times", "seen"), [(1.0, 1), (2.0, 2), (0.0, 0), (3.0, 3)])
def test_an_epoch_shows_a_film_as_often_as_configured(times, seen):
    often = np.ones(FILMS)
    often[:4] = times
    batches = film_batches(batch=1, times=often)
    shown = [round(batches[number][1][0, 0] / 6) for number in range(len(batches))]
    assert len(shown) == 9 + 4 * seen
    assert [shown.count(k) for k in range(FILMS)] == [seen] * 4 + [1] * 9


def test_a_fraction_of_a_showing_is_drawn_anew_each_epoch():
    batches = film_batches(batch=1, times=np.full(FILMS, 1.25))
    counts = np.zeros((200, FILMS))
    for epoch in range(200):
        ids, shown = np.unique(batches._order(epoch), return_counts=True)
        counts[epoch, ids] = shown
    assert set(counts.ravel()) == {1.0, 2.0}
    assert counts.mean() == pytest.approx(1.25, abs=0.03)
    assert len(np.unique(counts, axis=0)) > 100


def test_without_augmentation_films_and_places_are_as_prepared():
    inputs, targets = age_batches(augmentation=Augmentation.none(), unknown_sex=0.0)[0]
    films = np.round(targets["classes"][:, 0] / 6).astype(int)
    np.testing.assert_array_equal(inputs["film"][..., 0], PIXELS[films])
    np.testing.assert_allclose(inputs["regions"], POSES["regions"][films], atol=1e-6)
    np.testing.assert_allclose(inputs["view"], POSES["view"][films], atol=1e-6)


def test_a_mirrored_film_is_mirrored_in_all_its_pieces():
    inputs, _ = age_batches(augmentation=replace(Augmentation.none(), mirrored=1.0))[0]
    np.testing.assert_allclose(inputs["regions"], np.tile(mirrored(POSES["regions"][0]), (4, 1, 1, 1)), atol=1e-6)
    np.testing.assert_allclose(inputs["view"], np.tile(mirrored(POSES["view"][0]), (4, 1, 1, 1)), atol=1e-6)


def test_batches_for_the_paper_s_networks_hold_the_film_as_it_is():
    inputs, age = film_batches()[0]
    assert set(inputs) == {"film"}
    np.testing.assert_array_equal(inputs["film"][..., 0], PIXELS[np.round(age[:, 0] / 6).astype(int)])
