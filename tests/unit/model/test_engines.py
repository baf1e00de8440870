"""ONNX Runtime and TensorFlow read the same, and the first needs nothing of the second."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import onnx
import onnxruntime
import pytest
from small_networks import SMALL, shaken, shallow

from boneage_desktop import __main__ as entry
from boneage_desktop.core import paths
from boneage_desktop.core.errors import ConfigurationError, GraphMissing, ModelDamaged
from boneage_desktop.core.model_folder import CARD, GRAPH, WEIGHTS, file_sha256
from boneage_desktop.core.radiograph import Radiograph, Sex, Side
from boneage_desktop.core.regions_by_hand import placed_as
from boneage_desktop.imaging import load
from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.imaging.prepare import FILM_SIDE, PREPARATION, prepare
from boneage_desktop.model import network
from boneage_desktop.model.augment import similarity
from boneage_desktop.model.card import read_card, write_card
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS
from boneage_desktop.model.engines import choice
from boneage_desktop.model.engines.choice import open_engine
from boneage_desktop.model.engines.engine import LOCATED
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.evidence import PLACE_STEPS
from boneage_desktop.model.export import export
from boneage_desktop.model.network import NetworkConfig

ROOT = Path(__file__).parents[3]
DATA = ROOT / "../shared/data/films"
ALIKE_MONTHS, ALIKE_PLACES = 0.05, 0.002
RESNET50 = network.resnet50
SMALL_NETWORK = NetworkConfig(**{**SMALL.as_dict(), "film_side": FILM_SIDE})
WITHOUT_KERAS = "import sys\nsys.modules.update(dict.fromkeys(('keras', 'tensorflow', 'tf2onnx', 'onnx'), None))\n"
WORKER = """
import sys
from multiprocessing import get_context
from pathlib import Path
from boneage_desktop import app
from boneage_desktop.core.jobs import LbpOverlay, ReadFilm

if __name__ == "__main__":
    here, there = get_context("spawn").Pipe()
    reader = get_context("spawn").Process(target=app.read_films, args=(there, Path(sys.argv[1]), "auto"), daemon=True)
    reader.start()
    print(here.recv().details["device"])
    here.send(ReadFilm(1, sys.argv[2], None, True))
    answers = iter(here.recv, None)
    print(next(answer.result for answer in answers if hasattr(answer, "result")).age_months)
    here.send(LbpOverlay(2, sys.argv[2], ("lbp",)))
    print(max(here.recv().result.shape))
"""


@pytest.fixture(scope="module", autouse=True)
def patched():
    """The network of the whole hand is quick to build."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "resnet50", shallow)
        yield


@pytest.fixture(scope="module")
def model(patched, tmp_path_factory) -> Path:
    """A model folder with network.onnx, whose weights mean nothing but are not those of a start."""
    folder = tmp_path_factory.mktemp("models") / "zh05"
    folder.mkdir()
    keras.utils.set_random_seed(5)
    shaken(network.build(SMALL_NETWORK)).save_weights(folder / WEIGHTS)
    card = {"name": "zh05", "version": "1", "sha256": file_sha256(folder / WEIGHTS), "network": SMALL_NETWORK.as_dict()}
    card |= {"preparation": PREPARATION, "modes": {"best": {"views": 5}, "fast": {"views": 1}}}
    write_card(folder, card | {"hand": {"sure": 0.9, "refuse_below": 0.0}})
    export(folder)
    return folder


@pytest.fixture
def cache(monkeypatch, tmp_path) -> Path:
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def without_graph(model: Path, folder: Path) -> Path:
    shutil.copytree(model, folder, ignore=shutil.ignore_patterns(GRAPH))
    return folder


def phantoms() -> list[Radiograph]:
    """Twelve hands: left and right, turned, upside down, with dark bones, at one edge of the film."""
    chance = np.random.default_rng(11)
    drawn = []
    for number in range(12):
        phantom = Phantom(
            age_months=24 + 17 * number,
            sex=list(Sex)[number % 2],
            side=Side.RIGHT if number % 3 == 0 else Side.LEFT,
            rotation_degrees=180 if number == 5 else float(chance.normal(0, 12)),
            inverted=number == 7,
            rows=600,
            columns=462,
            seed=number,
        )
        drawn.append(Radiograph(draw(phantom).pixels, Path(f"{number}.png"), "", ""))
    return drawn


def check_alike(onnx_engine, keras_engine, films: list[np.ndarray], *, months: float, placed=None) -> list[float]:
    """Holds all outputs against each other and gives the ages."""
    ages, apart = [], []
    for film in films:
        ours, theirs = (engine.look(film, Sex.FEMALE, placed) for engine in (onnx_engine, keras_engine))
        assert {name: value.shape for name, value in ours.items()} == {name: value.shape for name, value in theirs.items()}
        by_sex = [found["by_sex"] @ np.array(CLASS_CENTRES_MONTHS) for found in (ours, theirs)]
        apart.append(np.abs(by_sex[0] - by_sex[1]).max())
        for name in ("regions", "view", "centres"):
            np.testing.assert_allclose(ours[name], theirs[name], atol=ALIKE_PLACES)
        np.testing.assert_allclose(ours["attention"], theirs["attention"], atol=1e-3 * theirs["attention"].max())
        np.testing.assert_allclose(ours["crops"], theirs["crops"], atol=0.05)
        np.testing.assert_allclose(ours["hidden"], theirs["hidden"], rtol=0, atol=2 * months)
        np.testing.assert_allclose(ours["moved"], theirs["moved"], rtol=0, atol=2 * months)
        ages.append(by_sex[0][1])
    assert max(apart) < months
    assert np.median(apart) < months / 5
    return ages


@pytest.mark.parametrize("views", [1, 5])
def test_both_engines_read_phantoms_alike_with_and_without_regions_placed_by_hand(model, views):
    card = read_card(model)
    engines = [open_engine(card, engine=engine, device="cpu", views=views) for engine in ("onnx", "tensorflow")]
    films = [prepare(film).pixels for film in phantoms()]
    ages = check_alike(*engines, films, months=ALIKE_MONTHS)
    assert np.ptp(ages) > 1
    placed = {"MC3": similarity(0.2, 0.07, (0.45, 0.5)), "DP1": similarity(-0.4, 0.05, (0.7, 0.4))}
    by_hand = check_alike(*engines, films[:3], months=ALIKE_MONTHS, placed=placed)
    assert np.abs(np.subtract(by_hand, ages[:3])).min() > 1e-3


def test_regions_put_where_they_were_read_change_nothing_and_elsewhere_they_are_looked_at_there(model):
    """On a right hand and one upside down, too."""
    estimator = Estimator.open(model, device="cpu", engine="onnx", mode="fast")
    for film in (phantoms()[number] for number in (0, 5)):
        found = estimator.read(film, force=True)
        again = estimator.read(film, force=True, regions=[placed_as(region) for region in found.regions])
        assert again.age_months == pytest.approx(found.age_months, abs=1e-3)
        assert all(region.by_hand for region in again.regions)
        assert "regions_by_hand" in again.warnings
        assert "regions_by_hand" not in found.warnings
        for ours, theirs in zip(found.regions, again.regions, strict=True):
            np.testing.assert_allclose((*ours.center, *ours.size), (*theirs.center, *theirs.size), atol=1e-6)
            assert np.abs(ours.crop.astype(int) - theirs.crop).max() <= 1
        elsewhere = placed_as(found.regions[3]).moved((0.1, -0.05)).scaled(1.2).turned(20)
        moved = estimator.read(film, force=True, regions=[elsewhere])
        assert [region.name for region in moved.regions if region.by_hand] == ["MC3"]
        np.testing.assert_allclose(
            (*moved.regions[3].center, *moved.regions[3].size), (*elsewhere.center, *elsewhere.size), atol=2 / PLACE_STEPS[-1]
        )
        assert (moved.regions[3].angle_degrees - elsewhere.angle_degrees + 180) % 360 == pytest.approx(180, abs=1)
        assert np.abs(moved.regions[3].crop.astype(int) - found.regions[3].crop).mean() > 2


def test_a_graph_exported_before_regions_could_be_placed_reads_on_and_says_so(model, tmp_path):
    earlier = without_graph(model, tmp_path / "zh05")
    graph = onnx.load(model / GRAPH)
    for name in ("placed", "by_hand"):
        _make_constant(graph.graph, name)
    onnx.save(graph, earlier / GRAPH)
    values = json.loads((earlier / CARD).read_text(encoding="utf-8"))
    write_card(earlier, values | {"graph": {"file": GRAPH, "sha256": file_sha256(earlier / GRAPH)}})
    estimator = Estimator.open(earlier, device="cpu", engine="onnx")
    assert not estimator.places_regions
    film = phantoms()[1]
    found = estimator.read(film, force=True)
    assert found.age_months == pytest.approx(
        Estimator.open(model, device="cpu", engine="onnx").read(film, force=True).age_months
    )
    asked = estimator.read(film, force=True, regions=[placed_as(found.regions[3]).moved((0.1, 0.1))])
    assert asked.age_months == found.age_months
    assert "regions_not_placed" in asked.warnings
    assert not any(region.by_hand for region in asked.regions)


def _make_constant(graph: onnx.GraphProto, name: str) -> None:
    """Give an input of the graph the value of a region that is not placed, for good."""
    given = next(value for value in graph.input if value.name == name)
    shape = [1, *(axis.dim_value for axis in given.type.tensor_type.shape.dim[1:])]
    graph.input.remove(given)
    graph.initializer.append(onnx.numpy_helper.from_array(np.zeros(shape, np.float32), name))


@pytest.mark.slow
def test_both_engines_read_alike_with_the_shipped_model():
    card = read_card()
    if card.graph is None:
        pytest.skip("the shipped model has no network.onnx")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "resnet50", RESNET50)
        engines = [open_engine(card, engine=engine, device="cpu", views=5) for engine in ("onnx", "tensorflow")]
        drawn = [prepare(film).pixels for film in phantoms()]
        assert np.ptp(check_alike(*engines, drawn, months=ALIKE_MONTHS)) > 12
        films = [prepare(load.open(file)).pixels for file in (load.films_in(DATA)[:12] if DATA.is_dir() else [])]
        assert not films or np.ptp(check_alike(*engines, films, months=ALIKE_MONTHS)) > 12


def test_the_first_look_needs_only_the_localiser(model):
    card = read_card(model)
    squares = np.stack([prepare(film).pixels for film in phantoms()])
    ours, theirs = (open_engine(card, engine=each, device="cpu", views=5).locate(squares) for each in ("onnx", "tensorflow"))
    assert set(ours) == set(theirs) == set(LOCATED)
    for name in ours:
        np.testing.assert_allclose(ours[name], theirs[name], atol=1e-4)


def test_a_turned_and_inverted_film_is_put_right_by_either_engine(model):
    turned = [phantoms()[number] for number in (5, 7)]
    readings = [
        [Estimator.open(model, device="cpu", engine=engine).read(film, force=True) for film in turned]
        for engine in ("onnx", "tensorflow")
    ]
    for ours, theirs in zip(*readings, strict=True):
        assert (ours.repairs, ours.warnings, ours.hand.side) == (theirs.repairs, theirs.warnings, theirs.hand.side)
        assert ours.age_months == pytest.approx(theirs.age_months, abs=ALIKE_MONTHS)
        for our_region, their_region in zip(ours.regions, theirs.regions, strict=True):
            np.testing.assert_allclose(our_region.center, their_region.center, atol=ALIKE_PLACES)
            np.testing.assert_allclose(our_region.size, their_region.size, atol=ALIKE_PLACES)
        assert (ours.device, theirs.device) == ("CPU, ONNX Runtime", "CPU, TensorFlow")


def test_the_exported_file_is_plain_onnx_and_the_same_each_time(model, tmp_path):
    again = without_graph(model, tmp_path / "zh05")
    export(again)
    assert file_sha256(again / GRAPH) == file_sha256(model / GRAPH) == read_card(again).values["graph"]["sha256"]
    graph = onnx.load(model / GRAPH)
    onnx.checker.check_model(graph, full_check=True)
    assert {node.domain for node in graph.graph.node} == {""}
    assert (model / GRAPH).stat().st_size < 1.2 * (model / WEIGHTS).stat().st_size


def test_without_keras_films_are_read_on_the_command_line_and_by_the_reading_process(model, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(WITHOUT_KERAS)
    (tmp_path / "worker.py").write_text(WORKER)
    around = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)]),
        "XDG_CACHE_HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
    }

    def ran(*arguments) -> subprocess.CompletedProcess:
        command = [sys.executable, *map(str, arguments)]
        return subprocess.run(command, cwd=tmp_path, env=around, capture_output=True, text=True, timeout=300, check=False)

    read = ("-m", "boneage_desktop", "read", "--json", paths.demo_film(), "--model")
    found = ran(*read, model)
    record = json.loads(found.stdout)
    assert (found.returncode, record["ok"], len(record["rois"])) == (0, True, 11), found.stderr
    film = ran("worker.py", model, paths.demo_film())
    device, age, longest_side = film.stdout.splitlines()
    assert device == "CPU, ONNX Runtime"
    assert float(age) == pytest.approx(record["age_months"], abs=1e-3)
    assert longest_side == "1024"
    lacking = ran(*read, without_graph(model, tmp_path / "lacking"))
    assert (lacking.returncode, json.loads(lacking.stdout)["error"]["code"]) == (1, "graph_missing")
    refused = ran("-m", "boneage_desktop", "read", paths.demo_film(), "--model", model, "--engine", "tensorflow")
    assert refused.returncode == 1
    assert "not installed" in refused.stderr


def test_a_model_without_a_graph_is_read_by_tensorflow_alone(model, tmp_path, monkeypatch):
    card = read_card(without_graph(model, tmp_path / "zh05"))
    assert open_engine(card, engine="auto", device="cpu", views=1).device == "CPU, TensorFlow"
    with pytest.raises(ConfigurationError, match="boneage-desktop export"):
        open_engine(card, engine="onnx", device="cpu", views=1)
    monkeypatch.setattr(choice, "trainer_installed", lambda: False)
    with pytest.raises(GraphMissing):
        open_engine(card, engine="auto", device="cpu", views=1)


@pytest.mark.parametrize("contents", [b"", b"\x08\x08 no graph at all"])
def test_a_damaged_graph_is_refused(model, tmp_path, contents):
    folder = tmp_path / "zh05"
    shutil.copytree(model, folder)
    (folder / GRAPH).write_bytes(contents)
    with pytest.raises(ModelDamaged, match="not the one the card describes"):
        read_card(folder)
    values = json.loads((folder / CARD).read_text(encoding="utf-8"))
    write_card(folder, values | {"graph": {"file": GRAPH, "sha256": file_sha256(folder / GRAPH)}})
    with pytest.raises(ModelDamaged):
        Estimator.open(folder, engine="onnx")


@pytest.mark.filterwarnings("ignore:Specified provider")
def test_a_provider_that_does_not_start_is_left_out_with_a_word_in_the_log(model, monkeypatch, caplog):
    here = ["CUDAExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: here)
    with caplog.at_level(logging.WARNING):
        assert open_engine(read_card(model), engine="onnx", device="auto", views=1).device == "CPU, ONNX Runtime"
        with pytest.raises(ConfigurationError, match="no GPU could be used"):
            open_engine(read_card(model), engine="onnx", device="gpu", views=1)
    assert "NVIDIA GPU, CUDA is not used" in caplog.text
    caplog.clear()


def test_without_a_graphics_card_none_can_be_asked_for(model):
    with pytest.raises(ConfigurationError, match="no GPU was found"):
        open_engine(read_card(model), engine="onnx", device="gpu", views=1)


def test_the_faster_engine_is_remembered_for_this_model_and_machine(model, cache, monkeypatch):
    card = read_card(model)
    assert choice.remembered(card, "cpu") == {}
    choice.measure_once(model, "cpu")
    seconds = choice.remembered(card, "cpu")
    assert set(seconds) == {"onnx", "tensorflow"}
    assert all(0 < each < 60 for each in seconds.values())
    assert choice.remembered(card, "auto") == {}
    monkeypatch.setattr(choice.platform, "node", lambda: "another machine")
    assert choice.remembered(card, "cpu") == {}


@pytest.mark.parametrize(
    ("seconds", "engine"),
    [
        ({}, "onnx"),
        ({"onnx": 0.10, "tensorflow": 0.06}, "onnx"),
        ({"onnx": 0.10, "tensorflow": 0.04}, "tensorflow"),
        ({"onnx": 0.05, "tensorflow": 0.10}, "onnx"),
    ],
)
def test_tensorflow_is_taken_only_where_it_is_clearly_faster(model, cache, seconds, engine):
    cache.mkdir()
    (cache / "engines.json").write_text(json.dumps({choice._case(read_card(model), "cpu"): seconds}))
    opened = open_engine(read_card(model), engine="auto", device="cpu", views=1)
    assert opened.device == {"onnx": "CPU, ONNX Runtime", "tensorflow": "CPU, TensorFlow"}[engine]


@pytest.mark.parametrize(
    "contents", ["", "[]", "{", '{"CASE": 3}', '{"CASE": {"onnx": "fast"}}', '{"CASE": {"onnx": 1, "tensorflow": -1}}']
)
def test_a_damaged_memory_of_the_choice_is_ignored(model, cache, contents):
    cache.mkdir()
    case = json.dumps(choice._case(read_card(model), "cpu"))[1:-1]
    (cache / "engines.json").write_text(contents.replace("CASE", case))
    assert choice.remembered(read_card(model), "cpu") == {}
    assert open_engine(read_card(model), engine="auto", device="cpu", views=1).device == "CPU, ONNX Runtime"


def test_the_command_export_makes_a_folder_ready_and_engines_measures_it(model, cache, tmp_path, capsys):
    folder = without_graph(model, tmp_path / "zh05")
    assert entry.main(["export", "--model", str(folder)]) == 0
    assert capsys.readouterr().out == f"{folder / GRAPH}\n"
    assert entry.main(["engines", "--model", str(folder), "--device", "cpu", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["engine"] == choice.faster(told["seconds"])
    assert choice.remembered(read_card(folder), "cpu")["onnx"] == pytest.approx(told["seconds"]["onnx"], abs=1e-4)
