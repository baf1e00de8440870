"""The path of the training tab with the real training process: a small network, drawn films, and a kill in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import small_trainings

from boneage_desktop.core import settings, training_project
from boneage_desktop.core.training_figures import load_check_up, load_comparison
from boneage_desktop.service import parts, survey, tables
from boneage_desktop.service.table_columns import guess
from boneage_desktop.ui.training import run_files

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "model"))

from phantoms import draw_phantoms

ROOT = Path(__file__).parents[2]
WAIT_MS = 480_000
CHOICES = "[age]\nepochs = 12\nrounds = 6\nbatch = 4\n"


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A small model folder, written by a process of its own: this one stays without Keras."""
    folder = tmp_path_factory.mktemp("models") / "zh05"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3"}
    subprocess.run([sys.executable, small_trainings.__file__, str(folder)], check=True, env=environment)
    return folder


@pytest.fixture
def project(tmp_path):
    """24 drawn films with a table, looked at."""
    draw_phantoms(tmp_path / "drawn", [30 + 7 * number for number in range(24)])
    sources, table = (str(tmp_path / "drawn" / "films"),), tables.read(tmp_path / "drawn" / "labels.csv")
    project = tmp_path / "data" / "trainings" / "here"
    survey.run(project, sources, lambda *_: None, processes=0)
    columns = replace(guess(table, survey.films(project)), patient="")
    choices = training_project.Choices(sources, str(table.path), columns, preset_choices={"last_layers": CHOICES})
    training_project.save(choices, project)
    return project


@pytest.fixture
def open_window(qapp, qtbot, tmp_path, model, project, monkeypatch):
    """Opens the program's window on the project, with the real training process."""
    monkeypatch.setattr(parts, "SMALL_SET", 10)
    file, windows = settings_file(tmp_path, model), []

    def open_it():
        window = small_trainings.window(qapp, file, tmp_path / "data")
        qtbot.addWidget(window)
        window.show()
        window.show_tab("train")
        windows.append(window)
        return window

    yield open_it
    for window in windows:
        window.close()
        window.close_workers()


def settings_file(folder: Path, model: Path) -> Path:
    file = folder / "settings.json"
    settings.save(settings.Settings(language="en", model_folder=str(model)), file)
    return file


@pytest.mark.slow
def test_from_the_check_up_over_two_kills_to_the_comparison(open_window, project, tmp_path, qtbot):
    window = open_window()
    window.wizard.show_step("check_up")
    window.wizard.check_up.check_up.click()
    qtbot.waitUntil(lambda: not window.training.jobs, timeout=WAIT_MS)
    assert load_check_up(project / "check-up.json").films
    window.wizard.show_step("train")
    window.close_workers()

    run = project / "runs" / "last_layers"
    with small_trainings.running_program(tmp_path / "settings.json", tmp_path / "data") as program:
        qtbot.waitUntil(lambda: (run / "age.state.npz").exists(), timeout=WAIT_MS)
        program.kill()
    window = open_window()
    assert window.training.interrupted == "last_layers"
    wizard, training = window.wizard, window.training
    assert wizard.train.notice.title.text() == "A training can go on"
    rounds = len(run_files.curves(run)["loss"][0])
    wizard.train.start.click()
    qtbot.waitUntil(lambda: not training.jobs or len(run_files.curves(run)["loss"][0]) > rounds, timeout=WAIT_MS)
    os.kill(training.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: not training.jobs, timeout=WAIT_MS)
    assert list(run_files.curves(run)["loss"][0]) == [1, 2, 3, 4, 5, 6]
    assert run_files.live(run).histograms
    assert run_files.live(run).examples
    assert load_comparison(project / "comparison-last_layers.json") is not None
    wizard.show_step("compare")
    assert wizard.compare.table.rowCount() > 1
    assert wizard.compare.install.isVisible()
