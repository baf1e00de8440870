"""A whole run on phantoms, from films on the disk to a model folder."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest
from check_layer import precision
from small_networks import SMALL

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.imaging.prepare import FILM_SIDE
from boneage_desktop.model import network, training
from boneage_desktop.model.blocks import convolve
from boneage_desktop.model.card import read_card
from boneage_desktop.model.films import LabelledFilm, labelled_films
from boneage_desktop.model.network import NetworkConfig
from boneage_desktop.model.training import TrainingConfig

TINY = TrainingConfig(network=replace(SMALL, film_side=FILM_SIDE), localiser_epochs=1, epochs=2, batch=5, precision="float32")
DEV, PAPER_TEST = 12, 3


@pytest.fixture(scope="module")
def phantoms(tmp_path_factory) -> Path:
    """Films, labels.csv, boxes.csv (dev) and points.csv (paper_test) as the real data are laid out."""
    folder = tmp_path_factory.mktemp("phantoms")
    (folder / "films").mkdir()
    tables = {"labels": ["id,boneage,male,split"], "boxes": ["id,roi,cx,cy,w,h,side"], "points": ["id,roi,cx,cy,side"]}
    for number in range(DEV + PAPER_TEST):
        part = "dev" if number < DEV else "paper_test"
        phantom = Phantom(20 + 8 * number, (Sex.MALE, Sex.FEMALE)[number % 2], rows=220, columns=170, bits=8, seed=number)
        drawn = draw(phantom)
        cv2.imwrite(str(folder / "films" / f"{number}.png"), drawn.pixels)
        tables["labels"].append(f"{number},{phantom.age_months},{phantom.sex is Sex.MALE},{part}")
        size, table = (",0.08,0.07", "boxes") if part == "dev" else ("", "points")
        tables[table] += [f"{number},{name},{x},{y}{size},left" for name, (x, y) in drawn.centers.items()]
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def films(phantoms) -> list[LabelledFilm]:
    return labelled_films([phantoms / "films"], phantoms / "labels.csv")


def shallow(x, *, width: float):
    """In place of the 16 bottlenecks, whose graphs take a minute to trace."""
    return convolve(convolve(x, round(64 * width), strides=2), round(128 * width), strides=2)


def train(
    films, regions, out: Path, config: TrainingConfig = TINY, report=lambda _fraction, _note: None
) -> tuple[Path, list[str]]:
    notes: list[str] = []

    def noted(fraction: float, note: str) -> None:
        notes.append(note)
        report(fraction, note)

    with precision(config.precision), pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "resnet50", shallow)
        folder = training.run(config, films, regions, out, cache=out.parent / "cache", report=noted)
    return folder, notes


def arrays(file: Path) -> dict[str, np.ndarray]:
    found = {}
    with h5py.File(file) as weights:
        weights.visititems(lambda name, part: found.update({name: part[()]}) if isinstance(part, h5py.Dataset) else None)
    return found


@pytest.fixture(scope="module")
def finished(phantoms, films, tmp_path_factory) -> tuple[Path, Path, list[str]]:
    """The folder of a finished run, its model folder and what was reported."""
    out = tmp_path_factory.mktemp("finished") / "run"
    return out, *train(films, phantoms, out)


@pytest.mark.slow
def test_a_run_leaves_its_records_and_a_model_folder(finished):
    out, folder, notes = finished
    assert any(note.startswith("localiser epoch 1 done") for note in notes)
    assert any(note.startswith("age epoch 2 done") for note in notes)
    for name in ("config.json", "split.json", "regions.json", "localiser.svg", "age.csv", "age.svg"):
        assert (out / name).stat().st_size > 0, name
    assert json.loads((out / "regions.json").read_text())["films"] == DEV // 5
    log = list(csv.DictReader((out / "age.csv").open()))
    assert len(log) == 2
    assert all(np.isfinite(float(value)) for row in log for value in row.values())

    card = read_card(folder)
    assert NetworkConfig.from_dict(card.values["network"]) == TINY.network
    assert card.values["training"]["films"] == {"train": 10, "calibration": 1, "holdout": 1, "excluded": PAPER_TEST}
    assert all(np.isfinite(value).all() for value in arrays(card.weights).values())


@pytest.mark.slow
def test_no_film_of_the_paper_s_test_part_is_learned_from_or_measured_on(finished):
    split = json.loads((finished[0] / "split.json").read_text())
    used = [film for part in ("train", "calibration", "holdout") for film in split[part]]
    assert sorted(used, key=int) == [str(number) for number in range(DEV)]
    assert set(split["excluded"]) == {str(number) for number in range(DEV, DEV + PAPER_TEST)}


@pytest.mark.slow
def test_a_finished_run_is_not_trained_again(finished, phantoms, films):
    out, folder, _ = finished
    before = arrays(read_card(folder).weights)
    folder, notes = train(films, phantoms, out)
    assert not any("epoch" in note for note in notes)
    after = arrays(read_card(folder).weights)
    assert before.keys() == after.keys()
    for name, value in before.items():
        np.testing.assert_array_equal(after[name], value, err_msg=name)


@pytest.mark.slow
def test_an_interrupted_run_goes_on_where_it_was(phantoms, films, tmp_path):
    class PowerCut(Exception):
        pass

    def cut(_fraction: float, note: str) -> None:
        if note.startswith("age epoch 1 done"):
            raise PowerCut

    config = replace(TINY, backup_every=1)
    with pytest.raises(PowerCut):
        train(films, phantoms, tmp_path / "run", config, report=cut)
    folder, notes = train(films, phantoms, tmp_path / "run", config)
    assert not any(note.startswith("localiser") for note in notes)
    assert any(note.startswith("age epoch 2 done") for note in notes)
    assert read_card(folder).values["training"]["films"]["train"] == 10


@pytest.mark.slow
def test_a_run_of_another_configuration_is_not_continued(finished, phantoms, films):
    with pytest.raises(ConfigurationError, match="another configuration"):
        train(films, phantoms, finished[0], replace(TINY, rate=1e-4))


@pytest.mark.slow
def test_without_annotated_regions_a_run_says_what_it_needs(films, tmp_path):
    with pytest.raises(ConfigurationError, match="regions"):
        train(films, None, tmp_path / "run")


def test_a_configuration_survives_json():
    again = TrainingConfig.from_dict(json.loads(json.dumps(TINY.as_dict())))
    assert again == TINY
    assert TrainingConfig.from_dict({"network": {"width": 0.5}}).network == replace(NetworkConfig(), width=0.5)


def test_an_unknown_choice_is_named():
    with pytest.raises(ConfigurationError, match="lbp_size"):
        TrainingConfig.from_dict({"lbp_size": 3})
    with pytest.raises(ConfigurationError, match="zh06"):
        training.preset("zh06")
