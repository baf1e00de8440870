"""A whole run on phantoms, from films on the disk to a model folder."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import h5py
import numpy as np
import pytest
from check_layer import precision
from phantoms import draw_phantoms
from small_networks import SMALL, SMALL_PAPER, shallow

from boneage_desktop import __main__ as entry
from boneage_desktop.core.errors import ConfigurationError, ModelMissing
from boneage_desktop.imaging.prepare import FILM_SIDE
from boneage_desktop.model import age_stages, network, training
from boneage_desktop.model.card import CARD, WEIGHTS, read_card
from boneage_desktop.model.config import PARTS, StageConfig, TrainingConfig, preset, read_config, write_config
from boneage_desktop.model.dataset import FilmArray, prepared_films
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS
from boneage_desktop.model.films import LabelledFilm, labelled_films
from boneage_desktop.model.fitting import Stopped
from boneage_desktop.model.network import NetworkConfig

pytestmark = pytest.mark.usefixtures("without_exporter")

TINY = TrainingConfig(
    network=replace(SMALL, film_side=FILM_SIDE),
    localiser=StageConfig(epochs=1, rounds=1, batch=5, rate=2e-3),
    whole_hand=StageConfig(epochs=1, rounds=1, batch=5),
    whole_hand_view=(64, 48),
    age=StageConfig(epochs=2, rounds=2, batch=5),
    oversample={"0-5": 2.0},
    precision="float32",
)
DEV, PAPER_TEST = 24, 3
TRAIN, VALIDATION, CALIBRATION, HOLDOUT = 19, 1, 2, 2


@pytest.fixture(scope="module")
def phantoms(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("drawn") / "phantoms"
    draw_phantoms(folder, [20 + 7 * number for number in range(DEV + PAPER_TEST)], paper_test=PAPER_TEST)
    return folder


@pytest.fixture(scope="module")
def films(phantoms) -> list[LabelledFilm]:
    return labelled_films([phantoms / "films"], phantoms / "labels.csv")


@pytest.fixture(autouse=True)
def _shallow(monkeypatch):
    monkeypatch.setattr(network, "resnet50", shallow)


def train(
    films, regions, out: Path, config: TrainingConfig = TINY, report=lambda _fraction, _note: None, **more
) -> tuple[Path, list[str]]:
    notes: list[str] = []

    def noted(fraction: float, note: str) -> None:
        notes.append(note)
        report(fraction, note)

    with precision(config.precision), pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "resnet50", shallow)
        folder = training.run(config, films, regions, out, cache=out.parent / "cache", report=noted, **more)
    return folder, notes


def arrays(file: Path) -> dict[str, np.ndarray]:
    found = {}
    with h5py.File(file) as weights:
        weights.visititems(lambda name, part: found.update({name: part[()]}) if isinstance(part, h5py.Dataset) else None)
    return found


def rows(table: Path) -> list[dict[str, str]]:
    with table.open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def finished(phantoms, films, tmp_path_factory) -> tuple[Path, Path, list[str]]:
    """The folder of a finished run, its model folder and what was reported."""
    out = tmp_path_factory.mktemp("finished") / "run"
    return out, *train(films, phantoms, out)


@pytest.mark.slow
def test_a_run_leaves_its_records_and_a_model_folder(finished):
    out, folder, notes = finished
    assert any(note.startswith("localiser round 1 done") for note in notes)
    assert any(note.startswith("age round 2 done") for note in notes)
    for name in ("config.json", "split.json", "environment.json", "same_films.json", "regions.json", "localiser.csv"):
        assert (out / name).stat().st_size > 0, name
    for stage in ("localiser", "whole_hand", "age"):
        assert (out / f"{stage}.svg").stat().st_size > 0
        assert (out / f"{stage}.png").stat().st_size > 0
    assert read_config(out / "config.toml") == TINY
    assert json.loads((out / "regions.json").read_text())["films"] == DEV // 5
    table = rows(out / "age.csv")
    assert [row["round"] for row in table] == ["1", "2"]
    assert {"alone_loss", "sex_loss", "alone_mae_months", "val_alone_mae_months", "val_sex_accuracy"} <= set(table[-1])
    assert {"loss", "sex_loss", "mae_months", "val_mae_months"} <= set(rows(out / "whole_hand.csv")[0])
    assert all(np.isfinite(float(value)) for row in table for value in row.values() if value)
    assert float(table[-1]["val_mae_months"]) > 0

    card = read_card(folder)
    assert NetworkConfig.from_dict(card.values["network"]) == TINY.network
    counted = {"train": TRAIN, "validation": VALIDATION, "calibration": CALIBRATION, "holdout": HOLDOUT, "excluded": PAPER_TEST}
    assert card.values["training"]["films"] == counted
    assert all(np.isfinite(value).all() for value in arrays(card.weights).values())


@pytest.mark.slow
def test_no_film_of_the_paper_s_test_part_is_learned_from_or_measured_on(finished):
    split = json.loads((finished[0] / "split.json").read_text())
    used = [film for part in ("train", "validation", "calibration", "holdout") for film in split[part]]
    assert sorted(used, key=int) == [str(number) for number in range(DEV)]
    assert set(split["excluded"]) == {str(number) for number in range(DEV, DEV + PAPER_TEST)}


@pytest.mark.slow
def test_a_finished_run_is_not_trained_again(finished, phantoms, films):
    out, folder, _ = finished
    before = arrays(read_card(folder).weights)
    folder, notes = train(films, phantoms, out)
    assert not any("round" in note for note in notes)
    after = arrays(read_card(folder).weights)
    assert before.keys() == after.keys()
    for name, value in before.items():
        np.testing.assert_array_equal(after[name], value, err_msg=name)


@pytest.mark.slow
def test_a_run_that_is_asked_to_stop_goes_on_where_it_was(finished, phantoms, films, tmp_path):
    """Both runs share one localiser: poses from one that has learned little turn on the last digit of its weights."""
    out = tmp_path / "run"
    shutil.copytree(finished[0], out, ignore=shutil.ignore_patterns("model", WEIGHTS, "age.*", "part-*", "tensorboard"))
    seen: list[str] = []

    def stop() -> bool:
        return any(note.startswith("age round 1 done") for note in seen)

    with pytest.raises(Stopped):
        train(films, phantoms, out, report=lambda _fraction, note: seen.append(note), stop=stop)
    assert [row["round"] for row in rows(out / "age.csv")] == ["1"]
    assert not (out / WEIGHTS).exists()

    folder, notes = train(films, phantoms, out)
    assert not any(note.startswith("localiser") for note in notes)
    assert [note[:16] for note in notes if "done" in note] == ["age round 2 done"]
    for mine, theirs in zip(rows(out / "age.csv"), rows(finished[0] / "age.csv"), strict=True):
        assert float(mine["loss"]) == pytest.approx(float(theirs["loss"]), rel=0.02)
    before, after = arrays(read_card(finished[1]).weights), arrays(read_card(folder).weights)
    apart = {name: np.abs(after[name] - value).max() for name, value in before.items() if value.dtype.kind == "f"}
    assert max(apart.values()) < 0.02, apart


@pytest.mark.slow
def test_a_run_of_another_configuration_or_of_other_films_is_not_continued(finished, phantoms, films):
    with pytest.raises(ConfigurationError, match="another configuration"):
        train(films, phantoms, finished[0], replace(TINY, seed=4))
    with pytest.raises(ConfigurationError, match="other films"):
        train(films[1:], phantoms, finished[0])


@pytest.mark.slow
def test_a_run_may_go_on_with_another_number_of_devices(finished, phantoms, films):
    folder, notes = train(films, phantoms, finished[0], replace(TINY, devices=1))
    assert folder == finished[1]
    assert not any("round" in note for note in notes)


@pytest.mark.slow
def test_without_annotated_regions_a_run_says_what_it_needs(films, tmp_path):
    with pytest.raises(ConfigurationError, match="regions"):
        train(films, None, tmp_path / "run")


def test_another_backend_than_configured_is_told_with_the_cure(films, tmp_path):
    with pytest.raises(ConfigurationError, match="KERAS_BACKEND=torch"):
        train(films, None, tmp_path / "run", replace(TINY, backend="torch"))


@pytest.fixture(scope="module")
def tuned(finished, films, tmp_path_factory) -> Path:
    """The model folder of a run that starts from the finished one and keeps two of its parts."""
    config = replace(TINY, initial=str(finished[1]), frozen=("localiser", "whole_hand"), age=replace(TINY.age, rounds=1))
    folder, notes = train(films, None, tmp_path_factory.mktemp("tuned") / "run", config)
    assert any(note.startswith("starting from the localiser, recognition, whole_hand, age_head") for note in notes)
    return folder


def part_weights(folder: Path, part: str) -> list[np.ndarray]:
    model = network.build(NetworkConfig.from_dict(read_card(folder).values["network"]))
    model.load_weights(folder / WEIGHTS)
    return model.get_layer(part).get_weights()


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_frozen_parts_stay_as_they_are_and_the_others_learn(finished, tuned, part):
    before, after = part_weights(finished[1], part), part_weights(tuned, part)
    same = [np.array_equal(mine, theirs) for mine, theirs in zip(before, after, strict=True)]
    assert all(same) if part in ("localiser", "whole_hand") else not all(same)


@pytest.mark.slow
def test_parts_of_another_size_start_anew(finished):
    wide = network.build(replace(TINY.network, region_width=24))
    before = wide.get_layer("recognition").get_weights()
    assert training.start_from(wide, finished[1]) == ["localiser", "whole_hand", "age_head", "standard_tokens"]
    assert training.start_from(wide, finished[1], anew=["age_head"]) == ["localiser", "whole_hand", "standard_tokens"]
    for mine, theirs in zip(wide.get_layer("recognition").get_weights(), before, strict=True):
        np.testing.assert_array_equal(mine, theirs)
    for part in ("localiser", "whole_hand", "age_head"):
        for mine, theirs in zip(wide.get_layer(part).get_weights(), part_weights(finished[1], part), strict=True):
            np.testing.assert_array_equal(mine, theirs)


def test_a_start_that_is_no_model_folder_is_named(films, tmp_path):
    with pytest.raises(ModelMissing):
        train(films, None, tmp_path / "run", replace(TINY, initial=str(tmp_path / "nothing")))


@pytest.mark.slow
def test_a_network_of_the_paper_is_trained_and_leaves_its_weights(films, tmp_path):
    name = "zh05_dl_resnet50"
    config = preset(name, network=SMALL_PAPER[name], age=replace(preset(name).age, epochs=1.0, rounds=1), precision="float32")
    weights, notes = train(films, None, tmp_path / "run", config)
    assert weights == tmp_path / "run" / WEIGHTS
    assert any(note.startswith("age round 1 done") for note in notes)
    (row,) = rows(tmp_path / "run" / "age.csv")
    assert {"loss", "mae_months", "exact_year", "val_mae_months", "val_within_one_year"} <= set(row)
    again = network.build(config.network)
    again.load_weights(weights)
    assert all(np.isfinite(weight).all() for weight in again.get_weights())
    assert not (tmp_path / "run" / CARD).exists()


@pytest.mark.slow
def test_the_command_trains_a_preset(phantoms, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(network.PRESETS, "resnet50", SMALL_PAPER["resnet50"])
    given = ["--films", str(phantoms / "films"), "--labels", str(phantoms / "labels.csv"), "--out", str(tmp_path / "run")]
    config = preset("resnet50", age=StageConfig(epochs=1, rounds=2, batch=16, rate=1e-4), precision="float32")
    write_config(config, tmp_path / "own.toml")
    assert entry.main(["train", "--config", str(tmp_path / "own.toml"), *given, "--seed", "5"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'run' / WEIGHTS}\n"
    assert read_config(tmp_path / "run" / "config.toml") == replace(config, seed=5)
    assert entry.main(["train", "--config", str(tmp_path / "own.toml"), *given, "--seed", "5"]) == 1
    assert "--resume" in capsys.readouterr().err


def test_films_are_shown_as_often_as_configured(films):
    array = FilmArray(films, np.zeros((len(films), 4, 4), np.uint8), np.zeros((len(films), 2, 3)))
    part = np.array([0, 3, 5, 6, 20])
    np.testing.assert_array_equal(age_stages.times_shown(array, part, {}), 1)
    ids = [int(films[index].id) for index in part]
    expected = [2.5 if number <= 5 else 0.5 if number >= 20 else 1 for number in ids]
    np.testing.assert_array_equal(age_stages.times_shown(array, part, {"0-5": 2.5, "20-99": 0.5}), expected)


def held_out_reading(folder: Path, labels: np.ndarray | None, ages: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ages read of films that a small network did not learn from, and their labels."""
    draw_phantoms(folder / "drawn", ages, labels=labels)
    films = labelled_films([folder / "drawn" / "films"], folder / "drawn" / "labels.csv")
    config = preset(
        "cnn",
        network=SMALL_PAPER["cnn"],
        age=StageConfig(epochs=15, rounds=2, batch=16, rate=3e-3),
        preparation="local_contrast",
        loss="distribution",
        precision="float32",
    )
    weights, _ = train(films, None, folder / "run", config)
    model = network.build(config.network)
    model.load_weights(weights)
    parts = training.split(films, config.seed)
    held = np.concatenate([parts[part] for part in ("holdout", "calibration", "validation")])
    array = prepared_films(films, folder / "cache", lambda _fraction, _note: None, side=config.network.film_side)
    classes = model.predict({"film": array.pixels[held][..., None].astype(np.float32)}, verbose=0)["classes"]
    return classes @ np.array(CLASS_CENTRES_MONTHS), np.array([films[index].age_months for index in held])


@pytest.mark.slow
def test_true_labels_are_learned_and_shuffled_ones_are_not(tmp_path):
    """Were a held-out film seen by the training, or its label by the reading, shuffled labels would be read as well."""
    chance = np.random.default_rng(1)
    ages = chance.permutation(np.linspace(20, 215, 160)).round(1)
    read, labels = held_out_reading(tmp_path / "true", None, ages)
    shuffled_read, shuffled = held_out_reading(tmp_path / "shuffled", chance.permutation(ages), ages)
    by_chance = np.abs(shuffled - np.median(shuffled)).mean()
    assert np.corrcoef(read, labels)[0, 1] > 0.7
    assert abs(np.corrcoef(shuffled_read, shuffled)[0, 1]) < 0.45
    assert np.abs(shuffled_read - shuffled).mean() > 0.8 * by_chance
    assert np.abs(read - labels).mean() < 0.7 * np.abs(shuffled_read - shuffled).mean()
