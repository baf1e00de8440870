"""The demo film inverted, mirrored, turned, cut off and doubled, as the real processes meet it."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boneage_desktop import __main__ as entry
from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.imaging import load
from boneage_desktop.imaging.prepare import in_256_levels
from boneage_desktop.ui.film import State
from boneage_desktop.ui.worker_client import WorkerClient

START_MS = 180_000
ROUNDING_MONTHS = 2.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not any(paths.model_weights().glob("*/card.json")), reason="there are no weights in model_weights/"),
]


@pytest.fixture(scope="module")
def film_files(tmp_path_factory):
    """The demo film as it is and changed, as 8-bit pictures by name."""
    pixels = in_256_levels(load.open(paths.demo_film()).pixels)
    changed = {
        "whole": pixels,
        "inverted": 255 - pixels,
        "mirrored": pixels[:, ::-1],
        "rotated": np.rot90(pixels),
        "one_of_two_hands": np.hstack([pixels[:, ::-1], pixels]),
        "wrist": pixels[: 3 * len(pixels) // 4],
        "dark": pixels // 50,
    }
    files = {name: tmp_path_factory.getbasetemp() / f"{name}.png" for name in changed}
    for name, each in changed.items():
        Image.fromarray(np.ascontiguousarray(each)).save(files[name])
    return files


@pytest.fixture
def real_window(qapp, qtbot, settings_file):
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=WorkerClient(app.open_films),
        reader=WorkerClient(app.read_films, None, "cpu", "fast", "onnx"),
        data_folder=settings_file.parent,
    )
    qtbot.addWidget(window)
    window.show()
    window.session.start()
    yield window
    window.close()
    window.close_workers()


def test_repairs_are_told_undone_and_taken_up_again_and_a_dark_film_is_refused(real_window, qtbot, film_files):
    session, chips = real_window.session, real_window.page.chips

    def settled(name):
        film = next(film for film in session.films if film.path.stem == name)
        session.select(film)
        qtbot.waitUntil(lambda: film.state in (State.READ, State.REFUSED, State.FAILED), timeout=START_MS)
        return film

    session.open(list(film_files.values()))
    age = settled("whole").reading.by_sex["male"]
    for repair in ("inverted", "mirrored", "rotated", "one_of_two_hands"):
        film = settled(repair)
        assert film.reading.repairs == (repair,)
        assert list(chips.buttons) == [repair]
    assert settled("inverted").reading.by_sex["male"] == pytest.approx(age, abs=ROUNDING_MONTHS)
    assert settled("wrist").reading.warnings == ("regions_outside",)

    film = settled("mirrored")
    qtbot.mouseClick(chips.buttons["mirrored"], Qt.MouseButton.LeftButton)
    assert settled("mirrored").reading.repairs == ()
    assert film.reading.warnings == ("left_as_is",)
    assert film.reading.hand.side == "left"
    qtbot.keyClick(real_window.page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert settled("mirrored").reading.repairs == ("mirrored",)

    film = settled("dark")
    assert film.state is State.REFUSED
    assert "too dark" in real_window.panel.state.text
    real_window.panel.patient.sex_buttons["male"].click()
    settled("dark")
    real_window.panel.state.anyway.click()
    assert settled("dark").reading.warnings == ("too_dark",)
    real_window.acts["copy"].trigger()
    assert "few steps of grey" in QApplication.clipboard().text()


def test_the_command_line_reads_a_refused_film_when_told_to(film_files, capsys):
    arguments = ["read", str(film_files["dark"]), "--json", "--engine", "onnx", "--device", "cpu"]
    assert entry.main(arguments) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "too_dark"
    assert entry.main([*arguments, "--anyway"]) == 0
    assert json.loads(capsys.readouterr().out)["warnings"] == ["too_dark"]
