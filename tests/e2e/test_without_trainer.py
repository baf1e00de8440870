"""A program without TensorFlow reads as before, and says calmly how training is added."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from boneage_desktop.core import paths
from boneage_desktop.ui.training.trainer_missing_view import TrainerMissingView

ROOT = Path(__file__).parents[2]
COMMAND = """
import sys
for package in ("keras", "tensorflow", "matplotlib"):
    sys.modules[package] = None
from boneage_desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
WAYS = ("boneage-desktop-trainer", "run the installer again", "requirements.lock")


@pytest.fixture
def without_trainer(monkeypatch):
    for package in ("keras", "tensorflow"):
        monkeypatch.setitem(sys.modules, package, None)


@pytest.mark.usefixtures("without_trainer")
def test_the_training_tab_says_what_is_missing_and_how_it_is_added(window, until):
    window.acts["train"].trigger()
    said = window.findChild(TrainerMissingView)
    assert said.isVisible()
    assert all(way.casefold() in said.text.casefold() for way in WAYS)
    assert window.wizard is None
    window.set_language("de")
    until(lambda: "Training ist nicht installiert" in said.text)
    window.set_theme("light")
    window.acts["read"].trigger()
    window.acts["train"].trigger()
    assert window.findChildren(TrainerMissingView) == [said]


@pytest.mark.usefixtures("without_trainer")
def test_a_film_dropped_on_that_tab_is_read(window, film_file, until):
    window.acts["train"].trigger()
    window.dropped.emit([film_file("hand")])
    until(lambda: window.session.films[0].reading is not None)
    assert window.acts["read"].isChecked()
    assert window.page.isVisible()


def test_the_wizard_is_there_once_the_trainer_was_added(window, monkeypatch):
    with monkeypatch.context() as missing:
        missing.setitem(sys.modules, "tensorflow", None)
        window.acts["train"].trigger()
        assert window.wizard is None
    window.acts["read"].trigger()
    window.acts["train"].trigger()
    assert window.wizard.isVisible()


@pytest.mark.parametrize(
    "arguments",
    [
        ["train", "--preset", "zh05", "--films", "films", "--labels", "labels.csv", "--out", "run"],
        ["reproduce", "--out", "paper"],
        ["card", "model", "holdout=saved"],
        ["read", "--engine", "tensorflow", str(paths.demo_film())],
        ["evaluate", "--engine", "tensorflow", "films", "--labels", "labels.csv"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_that_needs_the_trainer_says_so_in_one_sentence(tmp_path, arguments):
    (tmp_path / "films").mkdir()
    shutil.copy(paths.demo_film(), tmp_path / "films" / "1.dcm")
    (tmp_path / "labels.csv").write_text("id,boneage,male\n1,100,True\n")
    command = [sys.executable, "-c", COMMAND, *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert "needs the training component, which is not installed" in said
    assert all(way.casefold() in said.casefold() for way in WAYS)
    assert "Traceback" not in said
    assert {path.name for path in tmp_path.iterdir()} == {"films", "labels.csv"}
