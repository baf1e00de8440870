"""What a finished run leaves: a folder whose figures are those that the program itself reads, and nothing unfinished."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict, replace
from pathlib import Path

import keras
import numpy as np
import pytest
from phantoms import draw_phantoms
from small_networks import SMALL, shaken

from boneage_desktop.core.model_folder import GRAPH, file_sha256
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.prepare import FILM_SIDE, prepare
from boneage_desktop.model import network, publish
from boneage_desktop.model.blocks import convolve
from boneage_desktop.model.calibration import CENTRES
from boneage_desktop.model.card import CARD, read_card
from boneage_desktop.model.config import TrainingConfig
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.films import labelled_films, radiograph

pytestmark = pytest.mark.slow

CONFIG = TrainingConfig(network=replace(SMALL, film_side=FILM_SIDE), oversample={"0-5": 2.0})
PARTS = {"train": [0, 1], "validation": [2], "calibration": [3, 4, 5], "holdout": [6, 7, 8], "excluded": [9]}


def shallow(x, *, width: float):
    """In place of the 16 bottlenecks, whose graphs take a minute to trace."""
    return convolve(convolve(x, round(64 * width), strides=2), round(128 * width), strides=2)


@pytest.fixture(scope="module")
def patched():
    """Hands are what is asked for here, not looked for: every film is taken as it lies."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "resnet50", shallow)
        patch.setattr(publish, "HAND", {"sure": 0.0, "refuse_below": 0.0})
        yield


@pytest.fixture(scope="module")
def array(tmp_path_factory) -> FilmArray:
    folder = tmp_path_factory.mktemp("drawn") / "phantoms"
    draw_phantoms(folder, [20 + 20 * number for number in range(10)], paper_test=1)
    films = labelled_films([folder / "films"], folder / "labels.csv")
    ready = [prepare(radiograph(film)) for film in films]
    return FilmArray(films, np.stack([film.pixels for film in ready]), np.stack([film.to_film for film in ready]))


@pytest.fixture(scope="module")
def model(patched) -> keras.Model:
    keras.utils.set_random_seed(5)
    return shaken(network.build(CONFIG.network))


@pytest.fixture(scope="module")
def run(model, array, tmp_path_factory) -> Path:
    """The folder of a run that was published."""
    run = tmp_path_factory.mktemp("runs") / "run"
    run.mkdir()
    (run / "config.json").write_text(json.dumps(asdict(CONFIG)))
    (run / "environment.json").write_text('{"devices": ["cpu:0"], "packages": {"keras": "3.15.1"}}')
    (run / "age.csv").write_text("round,seconds,loss\n1,10.5,3\n2,20,2\n")
    parts = {name: np.array(part) for name, part in PARTS.items()}
    assert publish.publish(model, array, parts, run, name="zh05", version="1") == run / "model"
    return run


def test_the_ages_of_the_calibration_are_those_that_the_program_reads(run, model, array):
    """But for a film that is turned before it is read."""
    few, estimator = np.arange(6), Estimator.open(run / "model")
    read = [[estimator.read(radiograph(array.films[index]), sex=sex) for sex in Sex] for index in few]
    as_it_lies = [not {"rotated", "inverted"} & set(readings[0].repairs) for readings in read]
    ages = np.array([[reading.age_months for reading in readings] for readings in read])
    by_sex = publish.predict_by_sex(model, array, few, views=publish.MODES["best"]) @ CENTRES
    assert sum(as_it_lies) >= 2
    np.testing.assert_allclose(by_sex[as_it_lies], ages[as_it_lies], rtol=0, atol=0.01)
    assert np.ptp(by_sex[:, 0]) > 1
    assert np.ptp(by_sex[0]) > 1


def test_the_figures_are_those_of_the_holdout_as_the_program_reads_it(run, array):
    card = read_card(run / "model").values
    assert card["graph"] == {"file": GRAPH, "sha256": file_sha256(run / "model" / GRAPH)}
    assert list(card["measured"]) == ["holdout", "holdout_sex_unknown", "holdout_fast"]
    held = [array.films[index] for index in PARTS["holdout"]]
    for name, mode, sex in publish.WAYS:
        figures = card["measured"][name]
        assert figures == json.loads((run / "evaluation" / name / "figures.json").read_text())
        table = list(csv.DictReader((run / "evaluation" / name / "predictions.csv").open()))
        assert [row["id"] for row in table] == [film.id for film in held]
        assert {row["sex_used"] for row in table} == ({"unknown"} if sex == "unknown" else {"male", "female"})
        errors = [abs(float(row["age_months"]) - film.age_months) for row, film in zip(table, held, strict=True)]
        assert figures["mae_months"] == pytest.approx(np.mean(errors))
        assert figures["n"] == len(held)
        assert figures["by_group"] == {"0-5": None}
        assert figures["model"]["sha256"] == card["sha256"]
        if sex == "given":
            assert card["modes"][mode]["mae_months"] == figures["mae_months"]


def test_the_card_says_what_the_run_rests_on(run):
    card = read_card(run / "model").values
    training = card["training"]
    assert training["films"] == {name: len(part) for name, part in PARTS.items()}
    assert training["seconds"] == {"age": 30.5}
    assert training["environment"]["devices"] == ["cpu:0"]
    assert training["split_seed"] == CONFIG.seed
    assert "excluded from all four" in training["split_rule"]
    assert TrainingConfig.from_dict(training["config"]) == CONFIG
    assert {mode: found["views"] for mode, found in card["modes"].items()} == publish.MODES
    assert all(found["calibration"]["films"] == 3 for found in card["modes"].values())
    assert any("1 films younger than 24 months, and from none outside 20 to 40 months" in limit for limit in card["limits"])


def test_a_folder_that_was_not_measured_to_its_end_does_not_count_as_finished(run, model, array, tmp_path, monkeypatch):
    class PowerCut(Exception):
        pass

    def cut(*_: object, **_more: object) -> None:
        raise PowerCut

    (tmp_path / "config.json").write_text((run / "config.json").read_text())
    parts = {name: np.array(part) for name, part in PARTS.items()}
    monkeypatch.setattr(publish, "_calibrated", lambda *_: {"views": 1})
    monkeypatch.setattr(publish, "measure", cut)
    with pytest.raises(PowerCut):
        publish.publish(model, array, parts, tmp_path, name="zh05", version="1")
    assert not (tmp_path / "model" / CARD).exists()
