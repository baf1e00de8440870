"""A real window over fake worker processes, for tests of what a person does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parent))

import fake_workers

from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.core.settings import Settings, save
from boneage_desktop.ui.film import State
from boneage_desktop.ui.worker_client import WorkerClient

WAIT_MS = 15_000


OFFSCREEN_CANNOT = ("This plugin does not support",)


@pytest.fixture(autouse=True)
def no_stray_warning(qtlog):
    """A warning of Qt's that nobody asked for fails the test."""
    yield
    said = [record.message for record in qtlog.records if record.type_name != "QtDebugMsg"]
    assert not [message for message in said if not message.startswith(OFFSCREEN_CANNOT)]


@pytest.fixture(autouse=True)
def logs(tmp_path, monkeypatch):
    """The folder of the log and of reports of errors, for the window and its worker processes."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(paths, "logs", lambda: tmp_path / "state" / paths.NAME / "log")
    return paths.logs()


@pytest.fixture
def settings_file(tmp_path):
    file = tmp_path / "settings" / "settings.json"
    save(Settings(language="en"), file)
    return file


@pytest.fixture
def open_window(qapp, qtbot, settings_file):
    """Opens a window whose reading process runs the function given."""
    opened = []

    def open_one(read_films=fake_workers.read_films):
        window = app.build(
            qapp,
            settings_file=settings_file,
            opener=WorkerClient(fake_workers.open_films),
            reader=WorkerClient(read_films),
            data_folder=settings_file.parent,
        )
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.session.start()
        opened.append(window)
        return window

    yield open_one
    for window in opened:
        window.language.use("en")
        window.close()
        window.close_workers()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def until(qtbot):
    """Waits for a state."""

    def wait(state) -> None:
        qtbot.waitUntil(lambda: bool(state()), timeout=WAIT_MS)

    return wait


@pytest.fixture
def read(window, until):
    """Opens one film and waits for its reading."""

    def open_and_wait(path: Path):
        window.session.open([path])
        film = window.session.current
        until(lambda: film.state is State.READ)
        return film

    return open_and_wait


@pytest.fixture
def film_file(tmp_path):
    """Writes a film that the fake workers understand."""

    def write(name: str = "hand", **says) -> Path:
        return fake_workers.write_film(tmp_path, name, **says)

    return write
