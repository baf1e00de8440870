"""The real training process over a network small enough for a test, for which few films are enough."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "model"))


def train_models(connection) -> None:
    make_small()
    from boneage_desktop import app

    app.train_models(connection, "cpu")


def make_small() -> None:
    """A network of the whole hand that is quick to build, every film a hand, and few films enough."""
    from small_networks import shallow

    from boneage_desktop.core import training_project
    from boneage_desktop.model import network, publish

    network.resnet50 = shallow
    publish.HAND = {"sure": 0.0, "refuse_below": 0.0}
    publish.MODES = {"best": 2, "fast": 1}
    for part in training_project.FEWEST:
        training_project.FEWEST[part] = 1


def write_model(folder: Path) -> Path:
    """A model folder whose weights mean nothing."""
    make_small()
    import keras
    from small_networks import SMALL, shaken

    from boneage_desktop.core.model_folder import WEIGHTS, file_sha256
    from boneage_desktop.imaging.prepare import FILM_SIDE, PREPARATION
    from boneage_desktop.model import network, publish
    from boneage_desktop.model.card import write_card

    small = network.NetworkConfig(**{**SMALL.as_dict(), "film_side": FILM_SIDE})
    folder.mkdir(parents=True)
    keras.utils.set_random_seed(5)
    shaken(network.build(small)).save_weights(folder / WEIGHTS)
    modes = {mode: {"views": views} for mode, views in publish.MODES.items()}
    card = {"name": "zh05", "version": "1", "sha256": file_sha256(folder / WEIGHTS), "network": small.as_dict()}
    card |= {"preparation": PREPARATION, "modes": modes, "hand": publish.HAND, "limits": ["It is small."]}
    write_card(folder, card | {"training": {"config": {}, "data": "drawn films"}})
    return folder


def window(application, settings_file: Path, data: Path):
    """The program's window with this training process, and processes that open and read nothing real."""
    import fake_workers

    from boneage_desktop import app
    from boneage_desktop.ui.worker_client import WorkerClient

    return app.build(
        application,
        settings_file=settings_file,
        opener=WorkerClient(fake_workers.open_films),
        reader=WorkerClient(fake_workers.read_films),
        trainer=WorkerClient(train_models, daemon=False),
        data_folder=data,
    )


def running_program(settings_file: Path, data: Path) -> subprocess.Popen:
    """The program as a process of its own, which trains the last layers of the project that it finds."""
    places = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    surroundings = {**os.environ, "PYTHONPATH": places, "QT_QPA_PLATFORM": "offscreen", "TF_CPP_MIN_LOG_LEVEL": "3"}
    return subprocess.Popen([sys.executable, __file__, str(settings_file), str(data)], env=surroundings)


def run_program(settings_file: Path, data: Path) -> None:
    from boneage_desktop import app

    application = app.qt_application()
    shown = window(application, settings_file, data)
    shown.show()
    shown.training.train("last_layers")
    application.exec()


if __name__ == "__main__":
    write_model(Path(sys.argv[1])) if len(sys.argv) == 2 else run_program(Path(sys.argv[1]), Path(sys.argv[2]))
