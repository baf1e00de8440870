from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from boneage_desktop import __main__ as entry
from boneage_desktop import arguments
from boneage_desktop import model as model_package
from boneage_desktop.core.errors import ModelMissing, NotAHand
from boneage_desktop.core.radiograph import Radiograph, Sex
from boneage_desktop.core.reading import Hand, ModelName, Reading
from boneage_desktop.imaging import load

ROOT = Path(__file__).parents[2]
PNG_START = b"\x89PNG\r\n\x1a\n"


class FakeEstimator:
    """Reads every film as its mean grey in months; a black film is no hand."""

    model = ModelName("fake", "1", "0" * 64)
    device = "CPU"

    @classmethod
    def open(cls, folder: Path | None = None, *, device: str = "auto") -> FakeEstimator:
        if folder is not None:
            raise ModelMissing(folder=folder)
        return cls()

    def read(self, radiograph: Radiograph, *, sex: Sex | None = None, force: bool = False) -> Reading:
        age = float(radiograph.pixels.mean())
        if age == 0:
            raise NotAHand(confidence=0.0)
        if age == 255:
            raise ZeroDivisionError
        used = sex or Sex.UNKNOWN
        source = "none" if sex is None else "argument"
        return Reading(
            age, (1 / 19,) * 19, {"male": age, "female": age}, used, source, self.model, Hand(None, None, False, None)
        )


def fake_open(path: Path) -> Radiograph:
    return Radiograph(np.full((4, 4), int(path.stem), np.uint8), path, "0" * 64, "fake")


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "boneage_desktop.model.estimator", SimpleNamespace(Estimator=FakeEstimator))
    monkeypatch.setattr(load, "open", fake_open)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.usefixtures("fake")
def test_read_prints_one_object_a_line_in_input_order(tmp_path, capsys):
    for name in ("b/90.png", "b/30.png", "b/notes.txt", "b/deep/12.png", "60.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"" if name.endswith("txt") else PNG_START)
    assert entry.main(["read", str(tmp_path / "60.png"), str(tmp_path / "b"), "--json", "--sex", "male"]) == 0
    records = lines(capsys)
    assert [record["age_months"] for record in records] == [60, 30, 90, 12]
    assert {record["sex"] for record in records} == {"male"}


@pytest.mark.usefixtures("fake")
def test_one_film_that_is_not_read_does_not_stop_the_others(tmp_path, capsys):
    films = [tmp_path / name for name in ("0.png", "255.png", "60.png")]
    assert entry.main(["read", *map(str, films), "--json"]) == 1
    records = lines(capsys)
    assert [record["ok"] for record in records] == [False, False, True]
    assert [record["error"]["code"] for record in records[:2]] == ["not_a_hand", "unexpected"]
    assert "Traceback" not in records[1]["error"]["message"]


@pytest.mark.usefixtures("fake")
def test_a_folder_without_films_and_a_missing_model_are_told_for_each_path(tmp_path, capsys):
    (tmp_path / "notes.txt").touch()
    assert entry.main(["read", str(tmp_path), "--json"]) == 1
    assert lines(capsys)[0]["error"]["code"] == "not_found"
    assert entry.main(["read", "1.png", "2.png", "--model", str(tmp_path), "--json"]) == 1
    assert [record["error"]["code"] for record in lines(capsys)] == ["model_missing"] * 2


@pytest.mark.usefixtures("fake")
def test_the_readable_line_names_both_ages_where_the_sex_is_unknown(capsys):
    assert entry.main(["read", "103.png"]) == 0
    assert capsys.readouterr().out == "103.png: 8 y 7 m (103.0 months); sex unknown: male 8 y 7 m, female 8 y 7 m\n"


@pytest.mark.usefixtures("fake")
def test_evaluate_prints_the_figures_and_writes_the_readings(tmp_path, capsys):
    for name in ("60", "72", "0"):
        (tmp_path / f"{name}.png").touch()
    labels = tmp_path / "labels.csv"
    labels.write_text("id,boneage,male\n60,66,True\n72,72,False\n0,9,True\n")
    table = tmp_path / "readings.csv"
    assert entry.main(["evaluate", str(tmp_path), "--labels", str(labels), "--json", "--predictions", str(table)]) == 1
    (figures,) = lines(capsys)
    assert figures["n"] == 2
    assert figures["mae_months"] == pytest.approx(3)
    assert figures["bias_months"] == pytest.approx(-3)
    assert figures["exact_year"] == figures["within_one_year"] == 1
    assert figures["by_sex"]["male"]["mae_months"] == pytest.approx(6)
    assert figures["not_read"] == [{"id": "0", "code": "not_a_hand"}]
    assert figures["interval_coverage"] is None
    assert figures["seconds"] >= 0
    assert [row.split(",")[3] for row in table.read_text().splitlines()[1:]] == ["60.0", "72.0", ""]


@dataclass(frozen=True)
class FakeConfig:
    name: str
    epochs: int = 14
    seed: int = 1

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> FakeConfig:
        return cls(**values)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What training was asked for: configuration, ids of the films, regions, run folder."""
    asked: list[tuple[Any, ...]] = []

    def run(config: FakeConfig, films: list[Any], regions: Path | None, out: Path, **keywords: Any) -> Path:
        asked.append((config, [film.id for film in films], regions, out))
        return out / "model"

    training = SimpleNamespace(run=run, preset=FakeConfig, TrainingConfig=FakeConfig)
    monkeypatch.setitem(sys.modules, "boneage_desktop.model.training", training)
    monkeypatch.setattr(model_package, "training", training, raising=False)
    return asked


def labelled(folder: Path) -> list[str]:
    """A folder of four films with labels, as arguments."""
    (folder / "films").mkdir()
    for name in "1234":
        (folder / "films" / f"{name}.png").touch()
    (folder / "labels.csv").write_text("id,boneage,male\n1,10,True\n2,20,True\n3,30,True\n4,40,True\n")
    return ["--films", str(folder / "films"), "--labels", str(folder / "labels.csv")]


def test_train_changes_a_preset_by_what_is_given(tmp_path, runs, capsys):
    films, out = labelled(tmp_path), tmp_path / "run"
    given = ["--out", str(out), "--epochs", "3", "--limit", "2", "--regions", str(tmp_path)]
    assert entry.main(["train", "--preset", "zh05", *films, *given]) == 0
    assert runs == [(FakeConfig("zh05", epochs=3, seed=1), ["1", "3"], tmp_path, out)]
    assert capsys.readouterr().out == f"{out / 'model'}\n"


def test_train_reads_a_configuration_and_goes_on_only_when_told(tmp_path, runs, capsys):
    films, out = labelled(tmp_path), tmp_path / "run"
    (tmp_path / "own.json").write_text('{"name": "own", "epochs": 5}')
    command = ["train", "--config", str(tmp_path / "own.json"), *films, "--out", str(out)]
    out.mkdir()
    (out / "log.csv").touch()
    assert entry.main(command) == 1
    assert "--resume" in capsys.readouterr().err
    assert entry.main([*command, "--resume", "--seed", "9"]) == 0
    assert runs == [(FakeConfig("own", epochs=5, seed=9), ["1", "2", "3", "4"], None, out)]
    (tmp_path / "own.json").write_text("{")
    assert entry.main([*command, "--resume"]) == 1
    assert "own.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    "given",
    [
        ["read"],
        ["read", "a.png", "--sex", "x"],
        ["read", "a.png", "--js"],
        ["evaluate", "films"],
        ["evaluate", "films", "--labels", "l.csv", "--limit", "0"],
        ["train", "--films", "a", "--labels", "b", "--out", "c"],
        ["self-test", "film.png"],
        ["--multiprocessing-fork"],
        ["-c", "from multiprocessing.spawn import spawn_main"],
    ],
)
def test_wrong_arguments_end_with_2_before_anything_opens(given, capsys):
    with pytest.raises(SystemExit) as stopped:
        entry.main(given)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_films_that_are_called_like_a_command_are_given_as_paths():
    assert arguments.parse(["./read", "train"]).films == ["./read", "train"]
    assert arguments.parse(["read", "read"]).paths == [Path("read")]
    assert arguments.parse([]).command == "window"


@pytest.mark.parametrize("command", [[], ["read"], ["evaluate"], ["train"], ["self-test"]])
def test_help_is_complete_and_imports_nothing_heavy(command):
    program = "import sys; from boneage_desktop.__main__ import main\ntry: main(sys.argv[1:])\nexcept SystemExit: pass\n"
    program += "print('heavy:', [m for m in ('numpy', 'cv2', 'PySide6', 'keras', 'tensorflow') if m in sys.modules])"
    shown = subprocess.run(
        [sys.executable, "-c", program, *command, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "heavy: []" in shown.stdout
    for word in ("read", "evaluate", "train", "self-test", "--version", "--device") if not command else ("Research use only",):
        assert word in shown.stdout


def test_without_a_screen_the_window_says_so_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(entry, "missing_qt_packages", lambda x11: [])
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert entry.main(["film.png"]) == 1
    assert "no screen" in capsys.readouterr().err


def test_missing_system_libraries_are_told_with_the_command_that_cures_it(monkeypatch, capsys):
    monkeypatch.setattr(entry, "missing_qt_packages", lambda x11: ["libegl1", "libxcb-cursor0"])
    assert entry.main([]) == 1
    assert "sudo apt-get install -y libegl1 libxcb-cursor0" in capsys.readouterr().err
