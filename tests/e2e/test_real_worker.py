"""The demo film, read by the real processes with the weights that are shipped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.ui.film import State
from boneage_desktop.ui.worker_client import WorkerClient

ROOT = Path(__file__).parents[2]
START_MS = 180_000

needs_weights = pytest.mark.skipif(
    not any(paths.model_weights().glob("*/card.json")), reason="there are no weights in model_weights/"
)


@pytest.mark.slow
@needs_weights
def test_the_demo_film_is_read(qapp, qtbot, settings_file):
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=WorkerClient(app.open_films),
        reader=WorkerClient(app.read_films, None, "cpu"),
        data_folder=settings_file.parent,
    )
    qtbot.addWidget(window)
    window.show()
    window.session.start()
    try:
        window.open_demo()
        film = window.session.current
        qtbot.waitUntil(lambda: film.state in (State.READ, State.REFUSED, State.FAILED), timeout=START_MS)
        assert film.state is State.READ
        assert film.radiograph.synthetic
        assert len(film.reading.regions) == 11
        assert window.panel.age.text
        assert "CPU" in window.status.text
    finally:
        window.session.close()


@pytest.mark.slow
@needs_weights
def test_the_self_test_passes(tmp_path):
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "boneage_desktop", "self-test"]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert json.loads(ended.stdout)["ok"] is True


def test_the_window_process_never_imports_keras_nor_pydicom():
    script = (
        "import sys; from boneage_desktop import app; from boneage_desktop.ui import main_window, worker_client;"
        "from boneage_desktop.ui.training import wizard;"
        "print(sorted({'keras', 'tensorflow', 'pydicom', 'skimage'} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
