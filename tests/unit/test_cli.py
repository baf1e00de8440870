from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
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
from boneage_desktop.model.config import TrainingConfig, preset

ROOT = Path(__file__).parents[2]
PNG_START = b"\x89PNG\r\n\x1a\n"


class FakeEstimator:
    """Reads every film as its mean grey in months; a black film is no hand."""

    model = ModelName("fake", "1", "0" * 64)
    device = "CPU"

    @classmethod
    def open(
        cls, folder: Path | None = None, *, device: str = "auto", mode: str = "best", engine: str = "auto"
    ) -> FakeEstimator:
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


@pytest.mark.usefixtures("fake")
def test_evaluate_tells_apart_what_it_is_asked_to_and_saves_what_it_prints(tmp_path, capsys):
    for name in ("30", "60", "72", "84"):
        (tmp_path / f"{name}.png").touch()
    labels, ids, boxes = tmp_path / "labels.csv", tmp_path / "split.json", tmp_path / "boxes.csv"
    labels.write_text("id,boneage,male\n30,30,True\n60,66,True\n72,72,False\n84,90,True\n")
    ids.write_text('{"holdout": ["60", "72", "84", "99"], "train": ["30"]}')
    boxes.write_text("id,roi,cx,cy,w,h,side\n60,Radius,0.5,0.5,0.1,0.1,left\n")
    given = [
        "evaluate",
        str(tmp_path),
        "--labels",
        str(labels),
        "--ids",
        f"{ids}:holdout",
        "--group",
        "60-72",
        "--group",
        "73-99",
    ]
    given += ["--regions", str(tmp_path), "--changes", "--save", str(tmp_path / "saved"), "--json"]
    assert entry.main(given) == 0
    (figures,) = lines(capsys)
    assert figures == json.loads((tmp_path / "saved" / "figures.json").read_text())
    asked = {"sex": "given", "mode": "best", "split": None, "ids": "split.json:holdout", "limit": None}
    assert figures["asked"] == asked | {"ids_listed": 4, "films": 3}
    assert {group: part["n"] for group, part in figures["by_group"].items()} == {"60-72": 2, "73-99": 1}
    assert figures["regions"] == {"films": 1, "boxes": {}, "inside": {}}
    assert figures["changes"]["inverted"]["mean_months"] == pytest.approx((135 + 111 + 87) / 3)
    assert figures["changes"]["inverted"]["repair_recognised"] == 0
    assert figures["model"] == {"name": "fake", "version": "1", "sha256": "0" * 64}
    rows = (tmp_path / "saved" / "predictions.csv").read_text().splitlines()
    assert [row.split(",")[0] for row in rows] == ["id", "60", "72", "84"]
    assert entry.main([*given[:4], "--ids", f"{ids}:nothing"]) == 1
    assert "split.json:nothing" in capsys.readouterr().err


def test_card_takes_saved_evaluations_by_name(tmp_path, monkeypatch, capsys):
    taken: list[tuple[Path, dict[str, Path]]] = []
    page = SimpleNamespace(write=lambda folder, saved: taken.append((folder, saved)) or folder / "CARD.md")
    monkeypatch.setitem(sys.modules, "boneage_desktop.model.card_page", page)
    monkeypatch.setattr(model_package, "card_page", page, raising=False)
    assert entry.main(["card", str(tmp_path), "holdout=a/b", "paper_test=c"]) == 0
    assert taken == [(tmp_path, {"holdout": Path("a/b"), "paper_test": Path("c")})]
    assert capsys.readouterr().out == f"{tmp_path / 'CARD.md'}\n"


def test_card_says_what_is_wrong_with_an_evaluation(tmp_path, capsys):
    assert entry.main(["card", str(ROOT / "model_weights" / "zh05"), f"holdout={tmp_path}"]) == 1
    assert "no saved evaluation" in capsys.readouterr().err
    assert entry.main(["card", str(tmp_path), f"holdout={tmp_path}"]) == 1
    assert "There is no model" in capsys.readouterr().err


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What training was asked for: configuration, ids of the films, regions, run folder."""
    asked: list[tuple[Any, ...]] = []

    def run(config: TrainingConfig, films: list[Any], regions: Path | None, out: Path, **keywords: Any) -> Path:
        asked.append((config, [film.id for film in films], regions, out))
        return out / "model"

    training = SimpleNamespace(run=run)
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
    given = ["--out", str(out), "--epochs", "3", "--limit", "2", "--regions", str(tmp_path), "--initial", "model_weights/zh05"]
    assert entry.main(["train", "--preset", "zh05", *films, *given]) == 0
    usual = preset("zh05")
    expected = replace(usual, initial="model_weights/zh05", age=replace(usual.age, epochs=3.0))
    assert runs == [(expected, ["1", "3"], tmp_path, out)]
    assert capsys.readouterr().out == f"{out / 'model'}\n"


def test_train_reads_a_configuration_and_goes_on_only_when_told(tmp_path, runs, capsys):
    films, out = labelled(tmp_path), tmp_path / "run"
    (tmp_path / "own.toml").write_text('loss = "cross_entropy"\nseed = 3\n[age]\nepochs = 5\n')
    command = ["train", "--config", str(tmp_path / "own.toml"), *films, "--out", str(out)]
    out.mkdir()
    (out / "log.csv").touch()
    assert entry.main(command) == 1
    assert "--resume" in capsys.readouterr().err
    assert entry.main([*command, "--resume", "--seed", "9"]) == 0
    usual = preset("zh05", loss="cross_entropy", seed=9)
    assert runs == [(replace(usual, age=replace(usual.age, epochs=5.0)), ["1", "2", "3", "4"], None, out)]
    (tmp_path / "own.toml").write_text("{")
    assert entry.main([*command, "--resume"]) == 1
    assert "own.toml" in capsys.readouterr().err
    (tmp_path / "own.toml").write_text("[age]\nepoch = 5\n")
    assert entry.main([*command, "--resume"]) == 1
    assert "age.epoch" in capsys.readouterr().err
    assert len(runs) == 1


@pytest.mark.parametrize(
    "given",
    [
        ["read"],
        ["read", "a.png", "--sex", "x"],
        ["read", "a.png", "--js"],
        ["evaluate", "films"],
        ["evaluate", "films", "--labels", "l.csv", "--limit", "0"],
        ["evaluate", "films", "--labels", "l.csv", "--group", "9-3"],
        ["evaluate", "films", "--labels", "l.csv", "--save", "no/such/folder"],
        ["card", "model"],
        ["card", "model", "folder"],
        ["card", "model", "a/b=folder"],
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


@pytest.mark.parametrize("command", [[], ["read"], ["evaluate"], ["card"], ["train"], ["self-test"]])
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
