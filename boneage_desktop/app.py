"""Builds settings, worker processes, session and window: the only wiring of the GUI.

Qt and Keras are imported inside functions: a worker process imports this module to find what it shall run, and needs neither
at once.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from boneage_desktop.core import paths, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from boneage_desktop.ui.main_window import MainWindow
    from boneage_desktop.ui.worker_client import WorkerClient

log = logging.getLogger(__name__)

SELF_TEST_SECONDS = 180


def open_films(connection: Connection) -> None:
    """What the light process runs: it opens films, so that they are on the screen before the network is loaded."""
    from boneage_desktop.imaging import worker

    worker.main(connection)


def read_films(connection: Connection, model_folder: Path | None, device: str, mode: str = "best") -> None:
    """What the reading process runs."""
    from boneage_desktop.model import worker

    worker.main(connection, model_folder, device, mode)


def train_models(connection: Connection, device: str = "auto") -> None:
    """What the training process runs: it surveys films, checks models on them and trains; reading goes on meanwhile."""
    from boneage_desktop.core.jobs import Ready
    from boneage_desktop.core.serve import end_with_parent, serve
    from boneage_desktop.model.tuning.handlers import handlers
    from boneage_desktop.service import survey

    end_with_parent()
    serve(connection, lambda: (Ready(), {**survey.handlers(), **handlers(device)}))


def run(films: list[Path], *, model_folder: Path | None = None, device: str = "auto") -> int:
    """Open the window, or hand the films to the one that is open; the exit code of the program."""
    from PySide6.QtCore import QTimer

    from boneage_desktop.ui import single_instance
    from boneage_desktop.ui.worker_client import WorkerClient

    application = qt_application()
    name = single_instance.server_name(Path.home())
    if single_instance.hand_over(name, films):
        return 0
    settings_file = paths.settings_file()
    kept = settings.load(settings_file)
    folder = model_folder or _chosen_folder(kept)
    window = build(
        application,
        settings_file=settings_file,
        opener=WorkerClient(open_films),
        reader=WorkerClient(read_films, folder, device, kept.mode),
        device=device,
    )
    instance = single_instance.SingleInstance(name, window)
    instance.asked.connect(lambda asked: (window.present(), window.session.open(asked)))
    application.aboutToQuit.connect(window.close_workers)
    window.show()
    QTimer.singleShot(0, window, lambda: (window.session.start(), window.session.open(films)))
    return application.exec()


def build(
    application: QApplication,
    *,
    settings_file: Path,
    opener: WorkerClient,
    reader: WorkerClient,
    trainer: WorkerClient | None = None,
    data_folder: Path | None = None,
    device: str = "auto",
) -> MainWindow:
    """A window over worker processes that are not started yet; it remembers its settings in the file, its models and trainings
    in the data folder (that of the user if None).
    """
    from boneage_desktop.service.model_store import ModelStore
    from boneage_desktop.ui.language import Language
    from boneage_desktop.ui.main_window import MainWindow
    from boneage_desktop.ui.session import Session
    from boneage_desktop.ui.training.training_session import TrainingSession
    from boneage_desktop.ui.worker_client import WorkerClient

    kept = settings.load(settings_file)
    session = Session(opener, reader)
    training = TrainingSession(
        trainer or WorkerClient(train_models, device, daemon=False),
        data_folder / "trainings" if data_folder else paths.trainings(),
        lambda: window.settings.model_folder,
    )
    store = ModelStore(data_folder / "models" if data_folder else paths.models())
    language = Language(application, kept.language)
    window = MainWindow(session, training, store, kept, language, lambda changed: _keep(changed, settings_file))
    for part in (session, training):
        part.setParent(window)
    window.reader_asked.connect(lambda folder, mode: session.restart_reader(folder, device, mode))
    return window


def self_test() -> dict[str, Any]:
    """Open the window off the screen, read the demo film in the real worker, and check what is shipped; "ok" sums it up."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from boneage_desktop.ui import shipped
    from boneage_desktop.ui.worker_client import WorkerClient

    application = qt_application()
    report: dict[str, Any] = {"icons": shipped.icons_drawn(), "translations": shipped.texts_translated()}
    with tempfile.TemporaryDirectory() as folder:
        window = build(
            application,
            settings_file=Path(folder) / "settings.json",
            opener=WorkerClient(open_films),
            reader=WorkerClient(read_films, None, "auto"),
            data_folder=Path(folder) / "data",
        )
        window.show()
        report["window"] = window.isVisible()
        report["reading"] = shipped.read_demo(window, seconds=SELF_TEST_SECONDS)
        window.close()
        window.close_workers()
    report["ok"] = all(part if isinstance(part, bool) else part["ok"] for part in report.values())
    return report


def qt_application() -> QApplication:
    """The one Qt application of this process."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    running = QCoreApplication.instance()
    if running is not None:
        return running
    QCoreApplication.setApplicationName(paths.NAME)
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(paths.resources() / "app-icon.svg")))
    return application


def _chosen_folder(kept: settings.Settings) -> Path | None:
    return Path(kept.model_folder) if kept.model_folder else None


def _keep(changed: settings.Settings, file: Path) -> None:
    try:
        settings.save(changed, file)
    except OSError:
        log.warning("the settings could not be saved")
