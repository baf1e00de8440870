"""The choice between the best and the fast way of reading, and of what computes it."""

from __future__ import annotations

import json
from dataclasses import replace

import fake_workers
import pytest
from test_open_menu import menu_action

from boneage_desktop import app
from boneage_desktop.ui.worker_client import WorkerClient


@pytest.fixture
def wired(qapp, qtbot, settings_file):
    """A window wired as the program wires it, so that a choice reaches the reading process."""
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=WorkerClient(fake_workers.open_films),
        reader=WorkerClient(fake_workers.read_films, None, "cpu", "best"),
        data_folder=settings_file.parent,
    )
    qtbot.addWidget(window)
    window.session.start()
    yield window
    window.close()
    window.session.close()


def ways(window):
    return menu_action(window, "File", "Way of reading").menu().actions()


def test_each_way_says_what_it_costs_with_this_model(wired, until):
    assert [action.text() for action in ways(wired)] == ["Best: mean of several looks", "Fast: one look"]
    until(lambda: wired.session.model is not None)
    assert ways(wired)[0].text() == "Best: mean of several looks  ·  error 7.5 months, 0.30 s a film"
    assert ways(wired)[1].text() == "Fast: one look  ·  error 8.2 months, 0.10 s a film"


def test_the_choice_reaches_the_reading_process_and_is_kept(wired, until, settings_file):
    until(lambda: wired.session.model is not None)
    assert ways(wired)[0].isChecked()
    ways(wired)[1].trigger()
    until(lambda: wired.session.model is not None and wired.session.model["version"] == "fast")
    assert json.loads(settings_file.read_text())["mode"] == "fast"


def test_the_engine_is_chosen_beside_it_reaches_the_reading_process_and_is_kept(wired, until, settings_file):
    until(lambda: wired.session.model is not None)
    engines = menu_action(wired, "File", "Engine").menu().actions()
    assert [action.text() for action in engines] == ["Automatic", "ONNX Runtime", "TensorFlow"]
    assert engines[0].isChecked()
    engines[1].trigger()
    until(lambda: wired.session.model is not None and wired.session.model["engine"] == "onnx")
    assert wired.session.model["version"] == "best"
    assert json.loads(settings_file.read_text())["engine"] == "onnx"


def test_the_engines_are_measured_once_the_window_is_idle(wired, until, tmp_path, monkeypatch):
    monkeypatch.setattr(app, "measure_engines", fake_workers.measure_engines)
    wired.settings = replace(wired.settings, model_folder=str(tmp_path))
    app.measure_when_idle(wired, "cpu", after_ms=1)
    until(lambda: (tmp_path / "measured").exists())
    assert (tmp_path / "measured").read_text() == "cpu"
