"""A training project of phantoms from its looks to the comparison, as the training process runs it."""

from __future__ import annotations

import csv
import errno
import json
from pathlib import Path

import h5py
import keras
import numpy as np
import pytest
from phantoms import draw_phantoms
from small_networks import SMALL, shaken, shallow

from boneage_desktop.core import training_project
from boneage_desktop.core.errors import DeviceLost, DiskFull, TooFewFilms, TrainingCutShort
from boneage_desktop.core.model_folder import CARD, WEIGHTS, file_sha256
from boneage_desktop.core.training_figures import load_check_up, load_comparison
from boneage_desktop.core.training_jobs import CheckUp, CompareModels, LookAtFilms, ProbeSpeed, TrainModel
from boneage_desktop.imaging.prepare import FILM_SIDE, PREPARATION
from boneage_desktop.model import network, publish
from boneage_desktop.model.card import read_card, write_card
from boneage_desktop.model.config import read_config
from boneage_desktop.model.network import NetworkConfig
from boneage_desktop.model.tuning import live, looks, probe, run
from boneage_desktop.model.tuning.handlers import handlers

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("without_exporter")]

PARTS = ["train"] * 12 + ["validation"] * 2 + ["calibration"] * 6 + ["holdout"] * 4
SMALL_NETWORK = NetworkConfig(**{**SMALL.as_dict(), "film_side": FILM_SIDE})
CHOICES = "[age]\nepochs = 4\nrounds = 2\nbatch = 4\n"


@pytest.fixture(scope="module")
def patched():
    """Few films are enough, every film is taken for a hand, and the network of the whole hand is quick to build."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "resnet50", shallow)
        patch.setattr(publish, "HAND", {"sure": 0.0, "refuse_below": 0.0})
        patch.setattr(publish, "MODES", {"best": 2, "fast": 1})
        for part in training_project.FEWEST:
            patch.setitem(training_project.FEWEST, part, 1)
        yield


@pytest.fixture(scope="module")
def model(patched, tmp_path_factory) -> Path:
    """A model folder whose weights mean nothing, but are not those of a start."""
    folder = tmp_path_factory.mktemp("models") / "zh05"
    folder.mkdir()
    keras.utils.set_random_seed(5)
    shaken(network.build(SMALL_NETWORK)).save_weights(folder / WEIGHTS)
    modes = {mode: {"views": views} for mode, views in publish.MODES.items()}
    card = {"name": "zh05", "version": "1", "sha256": file_sha256(folder / WEIGHTS), "network": SMALL_NETWORK.as_dict()}
    card |= {"preparation": PREPARATION, "modes": modes, "hand": publish.HAND, "limits": ["It is small."]}
    write_card(folder, card | {"training": {"config": {}, "data": "drawn films"}})
    return folder


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    project = tmp_path_factory.mktemp("projects") / "here"
    draw_phantoms(project / "drawn", [20 + 7 * number for number in range(len(PARTS))])
    with (project / "labels.csv").open("w", newline="") as labels, (project / "films.csv").open("w", newline="") as films:
        table, survey = csv.writer(labels), csv.writer(films)
        table.writerow(("id", "boneage", "male", "patient", "part", "path"))
        survey.writerow(("index", "path", "content", "error"))
        for number, part in enumerate(PARTS):
            path = project / "drawn" / "films" / f"{number}.png"
            table.writerow((f"film {number}", 20 + 7 * number, number % 2 == 0, f"p{number}", part, path))
            survey.writerow((number, path, f"c{number}", "damaged" if number == 3 else ""))
    return project


def silent(_fraction: float, _note: str) -> None:
    """A report that nobody hears."""


def heard() -> tuple[list[str], object]:
    notes: list[str] = []
    return notes, lambda _fraction, note: notes.append(note)


def arrays(file: Path) -> dict[str, np.ndarray]:
    found = {}
    with h5py.File(file) as weights:
        weights.visititems(lambda name, part: found.update({name: part[()]}) if isinstance(part, h5py.Dataset) else None)
    return found


def rows(table: Path) -> list[dict[str, str]]:
    with table.open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def tuned(project, model) -> tuple[Path, list[str]]:
    """The model folder of the last layers, reached in two goes, and what was said meanwhile."""
    out, notes = project / "runs" / "last_layers", []

    def told(_fraction: float, note: str) -> None:
        notes.append(note)
        if "round=1" in note and not (out / "once").exists():
            (out / "once").touch()
            (out / run.STOP).touch()

    job = TrainModel(1, str(project), str(model), "last_layers", CHOICES)
    assert handlers()[TrainModel](job, told) is None
    assert len(rows(out / "age.csv")) == 1
    assert not (out / "model").exists()
    return Path(handlers()[TrainModel](job, told)), notes


def test_only_the_head_has_learned_and_the_card_says_from_what(tuned, model):
    folder, _ = tuned
    before, after = arrays(model / WEIGHTS), arrays(folder / WEIGHTS)
    changed = {name for name in before if not np.array_equal(before[name], after[name])}
    assert changed
    assert all("age_head" in name for name in changed)
    card = read_card(folder).values
    assert card["version"].endswith("-last_layers")
    assert card["training"]["films"] == {"train": 12, "validation": 2, "calibration": 6, "holdout": 4, "excluded": 0}
    assert "the start was zh05 1, which had learned from: drawn films" in card["training"]["data"]
    assert card["training"]["split_rule"] == publish.SPLIT_STATED
    assert card["measured"]["holdout"]["n"] == 4
    assert card["modes"]["best"]["calibration"]["films"] == 6


def test_a_stopped_training_goes_on_where_it_was(tuned):
    folder, notes = tuned
    out = folder.parent
    assert [row["round"] for row in rows(out / "age.csv")] == ["1", "2"]
    assert not (out / run.STOP).exists()
    assert read_config(out / "config.toml").age.rounds == 2
    assert [note for note in notes if "round=2" in note]
    assert all("films_per_second=" in note for note in notes if note.startswith("training"))
    assert {note.split(" ")[0] for note in notes} == {"preparing", "starting", "features", "training", "measuring"}
    assert (out / "tokens.npy").stat().st_size == 12 * 8 * 12 * SMALL_NETWORK.vector * 2 + 128


def test_what_is_shown_meanwhile_lies_in_one_file(tuned):
    with np.load(tuned[0].parent / live.LIVE) as shown:
        found = dict(shown)
    assert (found["round"], found["rounds"]) == (2, 2)
    assert found["films_per_second"] > 0
    assert str(found["device"])
    assert found["example_id"].tolist() == ["film 12", "film 13"]
    assert found["example_labelled"].tolist() == [104, 111]
    n, side = 2, SMALL_NETWORK.region_size
    assert found["example_film"].shape == (n, FILM_SIDE, FILM_SIDE)
    assert found["example_crop"].shape == (n, 11, side, side)
    assert found["example_regions"].shape == (n, 11, 2, 3)
    assert found["example_view"].shape == (n, 2, 3)
    assert found["example_moved"].shape == (n, 11, side // 4, side // 4)
    assert found["example_looks"].shape == (n, 11, 16, 16)
    assert ((found["example_read"] > 0) & (found["example_read"] < 228)).all()
    weights = arrays(tuned[0] / WEIGHTS)
    kernels = [value for name, value in weights.items() if "age_head" in name and value.ndim > 1]
    assert found["age_head.weights.counts"].sum() == sum(value.size for value in kernels)
    assert len(found["age_head.weights.edges"]) == live.BINS + 1
    assert {"recognition.biases.counts", "whole_hand.weights.counts"} <= set(found)


def test_the_same_training_is_not_run_again_and_another_does_not_overwrite_it(tuned, project, model):
    folder, _ = tuned
    before = (folder / CARD).stat().st_mtime_ns
    assert run.train(project, model, "last_layers", choices=CHOICES, report=silent) == str(folder)
    assert (folder / CARD).stat().st_mtime_ns == before

    def stop_at_once(_fraction: float, note: str) -> None:
        (folder.parent / run.STOP).touch()

    choices = CHOICES.replace("rounds = 2", "rounds = 4")
    assert run.train(project, model, "last_layers", choices=choices, report=stop_at_once) is None
    kept = folder.parent.with_name("last_layers.1")
    assert (kept / "model" / CARD).stat().st_mtime_ns == before

    def finish_after_two(_fraction: float, note: str) -> None:
        if "round=2" in note:
            (folder.parent / live.FINISH).touch()

    assert run.train(project, model, "last_layers", choices=choices, report=finish_after_two) == str(folder)
    assert [row["round"] for row in rows(folder.parent / "age.csv")] == ["1", "2"]
    assert read_card(folder).model.sha256 != read_card(kept / "model").model.sha256
    folder.parent.rename(folder.parent.with_name("finished"))
    kept.rename(folder.parent)


def test_a_check_up_and_a_comparison_are_kept(tuned, project, model):
    notes, report = heard()
    figures = handlers()[CheckUp](CheckUp(2, str(project), str(model)), report)
    assert load_check_up(project / "check-up.json") == figures
    assert [row.id for row in figures.films] == [f"film {number}" for number in range(20, 24)]
    assert set(notes) == {"reading"}

    notes.clear()
    found = handlers()[CompareModels](CompareModels(3, str(project), str(model), str(tuned[0])), report)
    assert load_comparison(project / "comparison-last_layers.json") == found
    assert len(notes) == 4, "the old model was read again"
    assert found.old == figures
    assert found.new.version == read_card(tuned[0]).model.version
    own = json.loads((tuned[0].parent / "evaluation" / "holdout" / "figures.json").read_text())
    assert found.new.groups[0].mae == pytest.approx(own["mae_months"], abs=1e-3)


def test_a_calibration_keeps_the_weights_and_says_so(project, model):
    notes, report = heard()
    folder = Path(handlers()[TrainModel](TrainModel(4, str(project), str(model), "calibrate"), report))
    assert folder == project / "runs" / "calibrate" / "model"
    assert file_sha256(folder / WEIGHTS) == file_sha256(model / WEIGHTS)
    card = read_card(folder)
    assert card.model.version.endswith("-calibrate")
    assert {mode: found["calibration"]["films"] for mode, found in card.values["modes"].items()} == {"best": 6, "fast": 6}
    assert card.values["calibrated"] == {"films": 6, "from": {"name": "zh05", "version": "1"}}
    assert "fitted again on 6 films" in card.values["limits"][-1]
    assert card.values["measured"]["holdout"]["n"] == 4
    assert "calibrating" in notes


def test_looks_are_taken_once_for_each_film(project, model, monkeypatch):
    job = LookAtFilms(5, str(project), str(model))
    assert handlers()[LookAtFilms](job, silent) == len(PARTS) - 1
    first = rows(project / looks.LOOKS)
    assert [row["index"] for row in first] == [str(number) for number in range(len(PARTS)) if number != 3]
    assert {row["mirrored"] for row in first} <= {"True", "False"}
    assert all(0 <= float(row["hand"]) <= 1 and -180 <= float(row["rotation_degrees"]) <= 180 for row in first)

    lines = (project / looks.LOOKS).read_text().splitlines(keepends=True)
    (project / looks.LOOKS).write_text("".join(lines[:-2]) + lines[-2][:4])
    opened: list[str] = []
    look = looks._look
    monkeypatch.setattr(looks, "_look", lambda path, estimator: opened.append(Path(path).stem) or look(path, estimator))
    assert handlers()[LookAtFilms](job, silent) == len(PARTS) - 1
    assert opened == ["22", "23"]
    assert rows(project / looks.LOOKS) == first


def test_the_paper_s_network_leaves_no_model_to_read_with(project, model):
    choices = '[network]\npreset = "cnn"\nfilm_side = 64\n[age]\nepochs = 1\nrounds = 1\nbatch = 4\n'
    assert handlers()[TrainModel](TrainModel(7, str(project), str(model), "paper", choices), silent) == ""
    out = project / "runs" / "paper"
    assert (out / WEIGHTS).stat().st_size > 0
    assert not (out / "model").exists()
    with np.load(out / live.LIVE) as shown:
        assert shown["network.weights.counts"].sum() > 0
        assert "example_id" not in shown


def test_each_preset_is_timed(project, model, monkeypatch):
    monkeypatch.setattr(probe, "PRESETS", ("calibrate", "last_layers", "from_scratch"))
    seconds = handlers()[ProbeSpeed](ProbeSpeed(6, str(project), str(model)), silent)
    assert list(seconds) == ["calibrate", "last_layers", "from_scratch"]
    assert 0 < seconds["calibrate"] < seconds["last_layers"] < seconds["from_scratch"]
    assert json.loads((project / probe.SPEED).read_text()) == seconds


def test_a_part_without_films_is_named(project, model, tmp_path):
    lines = (project / "labels.csv").read_text().splitlines()
    (tmp_path / "labels.csv").write_text("\n".join(line for line in lines if "validation" not in line))
    with pytest.raises(TooFewFilms, match="part validation has 0 films"):
        run.train(tmp_path, model, "last_layers", report=silent)


class OpError(Exception):
    """As TensorFlow's."""


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), DiskFull),
        (OSError("Unable to write (errno = 28, error message = 'No space left on device')"), DiskFull),
        (MemoryError(), TrainingCutShort),
        (OpError("the GPU has fallen off the bus"), DeviceLost),
    ],
)
def test_what_ends_a_training_is_said_in_a_sentence(tmp_path, error, kind):
    with pytest.raises(kind, match="goes on where it was"), run.resumable(tmp_path):
        raise error


def test_a_mistake_of_the_program_is_not_dressed_up(tmp_path):
    with pytest.raises(ZeroDivisionError), run.resumable(tmp_path):
        _ = 1 / 0
