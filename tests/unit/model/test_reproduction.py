"""The published experiment, repeated on phantoms through the command line, and its promises."""

from __future__ import annotations

import csv
import json
import math
import re
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import keras
import numpy as np
import pytest

from boneage_desktop.__main__ import main
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model import network
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.films import FilmSource, LabelledFilm
from boneage_desktop.model.network import PAPER_CHAIN, PRESETS
from boneage_desktop.model.reproduction.protocol import BUDGETS, NETWORKS, ORDERS, parts, with_test_part
from boneage_desktop.model.reproduction.records import Recorder, read_records
from boneage_desktop.model.reproduction.stages import codes
from boneage_desktop.model.reproduction.style import smoothed

LEARNED = ("train", "sample", "order_train", "validation", "watched")


def films(count: int, split: str | None = None, first: int = 0) -> list[LabelledFilm]:
    sexes = (Sex.MALE, Sex.FEMALE)
    return [
        LabelledFilm(str(k), 12.0 + k % 200, sexes[k % 2], None, None, split, FilmSource(Path(f"{k}.png")))
        for k in range(first, first + count)
    ]


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.open(newline="")))


def states(out: Path) -> dict[str, int]:
    return {str(file.relative_to(out)): file.stat().st_mtime_ns for file in out.rglob("*.state.npz")}


@pytest.fixture(scope="module")
def finished(tmp_path_factory) -> Path:
    """The folder of the small experiment on phantoms."""
    out = tmp_path_factory.mktemp("reproduction") / "small"
    assert main(["reproduce", "--out", str(out), "--budget", "small"]) == 0
    return out


@pytest.mark.slow
def test_the_experiment_leaves_tables_figures_predictions_and_a_report(finished):
    for name in ("report.html", "table1.csv", "table2.csv", "orders.csv"):
        assert (finished / name).stat().st_size > 0, name
    for figure in ("figure5", "figure6", "figure7", "figure8", "orders", "ages"):
        assert (finished / f"{figure}.svg").stat().st_size > 1000, figure
    assert {file.stem for file in (finished / "predictions").iterdir()} == set(NETWORKS)
    assert len(states(finished)) == len(NETWORKS) + len(ORDERS)


@pytest.mark.slow
def test_the_report_needs_nothing_else_and_names_both_numbers(finished):
    text = (finished / "report.html").read_text(encoding="utf-8")
    assert "http" not in text
    assert "file:" not in text
    assert all(source.startswith("data:image/svg+xml;base64,") for source in re.findall(r'(?:src|href)="([^"]*)', text))
    assert "<script" not in text
    for published in ("93.20", "96.37", "97.31", "98.14", "0.312"):
        assert published in text
    for row in rows(finished / "table1.csv"):
        assert f">{float(row['mae_months']):.1f}<" in text
    assert "Phantoms teach nothing about accuracy" in text


@pytest.mark.slow
def test_the_numbers_of_the_test_films_follow_from_the_predictions(finished):
    told = {row["network"]: row for row in rows(finished / "table1.csv") if row["read"] == "test"}
    test_films = set(json.loads((finished / "experiment.json").read_text())["films"]["test"])
    assert set(told) == set(NETWORKS)
    for name, row in told.items():
        readings = rows(finished / "predictions" / f"{name}.csv")
        label, age, chosen = (np.array([float(r[c]) for r in readings]) for c in ("boneage", "age_months", "class"))
        years = np.minimum(label // 12, 18)
        loss = sum(-math.log(max(float(r["probability"]), 1e-6)) for r in readings) / len(readings)
        assert {r["id"] for r in readings} == test_films
        assert float(row["films"]) == len(readings)
        assert float(row["exact_year"]) == pytest.approx(np.mean(chosen == years), abs=1e-4)
        assert float(row["exact_year_expected"]) == pytest.approx(np.mean(np.minimum(age // 12, 18) == years), abs=1e-4)
        assert float(row["within_one_year"]) == pytest.approx(np.mean(np.abs(age - label) <= 12), abs=1e-4)
        assert float(row["mae_months"]) == pytest.approx(np.abs(age - label).mean(), abs=1e-4)
        assert float(row["mae_argmax_months"]) == pytest.approx(np.abs(12 * chosen + 6 - label).mean(), abs=1e-4)
        assert float(row["loss"]) == pytest.approx(loss, abs=1e-4)


@pytest.mark.slow
def test_all_orders_are_ranked_by_their_error_on_validation_films(finished):
    table = rows(finished / "orders.csv")
    assert {row["order"] for row in table} == {" > ".join(order) for order in ORDERS}
    errors = [float(row["validation_mae_months"]) for row in table]
    assert errors == sorted(errors)
    assert [int(row["validation_rank"]) for row in table] == [1 + sum(other < error for other in errors) for error in errors]


@pytest.mark.slow
def test_a_finished_stage_is_not_trained_again(finished):
    before, table = states(finished), (finished / "table1.csv").read_text()
    lost = finished / "networks" / "cnn" / "result.json"
    kept = json.loads(lost.read_text())
    lost.unlink()
    assert main(["reproduce", "--out", str(finished), "--resume"]) == 0
    assert states(finished) == before
    assert json.loads(lost.read_text()) == kept
    assert (finished / "table1.csv").read_text() == table


@pytest.mark.slow
def test_a_folder_in_use_is_not_taken_for_another_experiment(finished, capsys):
    assert main(["reproduce", "--out", str(finished)]) == 1
    assert "is not empty" in capsys.readouterr().err
    assert main(["reproduce", "--out", str(finished), "--budget", "medium", "--resume"]) == 1
    assert "another budget or other films" in capsys.readouterr().err


def test_films_without_labels_are_refused(tmp_path, capsys):
    assert main(["reproduce", "--out", str(tmp_path / "run"), "--films", str(tmp_path)]) == 1
    assert "give both or neither" in capsys.readouterr().err


def test_there_are_15_different_orders():
    names = ("rotation_invariant", "lbp", "circular")
    assert len(ORDERS) == len(set(ORDERS)) == 15
    assert set(ORDERS) == {order for k in (1, 2, 3) for order in permutations(names, k)}
    assert tuple(PAPER_CHAIN.split(">")) in ORDERS


@pytest.mark.parametrize("budget", BUDGETS)
@pytest.mark.parametrize("seed", range(3))
def test_no_test_film_is_learned_from_or_chosen_by(budget, seed):
    given = [*films(300, "paper_test"), *films(900, "dev", first=300)]
    made = parts(with_test_part(given, seed), BUDGETS[budget], seed)
    assert {given[k].split for name in LEARNED for k in made[name]} == {"dev"}
    assert [given[k].id for k in made["test"]] == [str(k) for k in range(300)]
    learned = set(made["train"]) | set(made["order_train"])
    assert not learned & set(made["validation"])
    assert set(made["watched"]) <= set(made["validation"])
    assert set(made["sample"]) <= set(made["train"])


def test_films_without_a_test_part_give_a_tenth_by_the_seed():
    made = [{film.id for film in with_test_part(films(200), seed) if film.split == "test"} for seed in (1, 1, 2)]
    assert [len(ids) for ids in made] == [20, 20, 20]
    assert made[0] == made[1] != made[2]


def test_the_full_budget_is_the_published_one():
    for name in NETWORKS:
        config = BUDGETS["full"].config(name)
        assert config.network == PRESETS[name]
        assert (config.age.batch, config.age.rate, config.age.weight_decay, config.loss) == (16, 1e-4, 0.0, "cross_entropy")
    assert BUDGETS["full"].order_stage.rounds == 120
    assert BUDGETS["full"].train_films is None


def test_codes_worked_out_once_are_those_of_the_layer():
    pixels = np.random.default_rng(3).integers(0, 256, (5, 32, 32), dtype=np.uint8)
    array = FilmArray(films(5), pixels, np.tile(np.eye(2, 3), (5, 1, 1)))
    tiny = replace(PRESETS["cnn"], film_side=32, lbp=PAPER_CHAIN)
    model = network.build(tiny)
    layer = keras.Model(model.input, model.get_layer("lbp_overlay").output)
    expected = keras.ops.convert_to_numpy(layer({"film": pixels[..., None].astype(np.float32)}))[..., 0]
    np.testing.assert_array_equal(codes(array, PAPER_CHAIN.split(">"), batch=2).pixels, expected)


def test_records_of_a_round_that_is_begun_again_are_replaced(tmp_path):
    film = keras.Input((8, 8, 1), name="film")
    x = keras.layers.GlobalAveragePooling2D(name="pooling")(keras.layers.Conv2D(3, 3)(film))
    model = keras.Model({"film": film}, keras.layers.Dense(19, activation="softmax", name="classes")(x))
    model.compile("sgd", "mse", run_eagerly=True)
    recorder = Recorder(tmp_path / "records.npz", np.random.default_rng(0).random((4, 8, 8, 1), np.float32))
    data = {"film": np.ones((4, 8, 8, 1), np.float32)}, np.eye(19, dtype=np.float32)[:4]
    model.fit(*data, epochs=3, verbose=0, callbacks=[recorder])
    first = read_records(recorder.file)
    model.fit(*data, initial_epoch=1, epochs=2, verbose=0, callbacks=[recorder])
    again = read_records(recorder.file)
    assert first["round"].tolist() == [0, 1, 2, 3]
    assert again["round"].tolist() == [0, 1, 2]
    np.testing.assert_array_equal(again["weights_quantiles"][:2], first["weights_quantiles"][:2])
    assert (again["weights_quantiles"][2] != first["weights_quantiles"][2]).any()
    assert again["pooling_mean"].shape == (3, 3)
    assert again["biases"].shape == (3, 19)
    assert again["weights_counts"].sum(axis=1).tolist() == [57, 57, 57]


def test_smoothing_starts_at_the_first_value_and_keeps_a_constant():
    assert smoothed(np.array([3.0, 3.0, 3.0])) == pytest.approx([3, 3, 3])
    assert smoothed(np.array([1.0, 0.0])) == pytest.approx([1, 0.375])
