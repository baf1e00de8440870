"""Builds settings, worker processes, session and window: the only wiring of the GUI.

Qt and Keras are imported inside functions: a worker process imports this module to find what it shall run, and needs neither
at once.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from boneage_desktop import __version__
from boneage_desktop.core import crash_report, installation, logs, paths, settings, user
from boneage_desktop.core.errors import MadeByNewer

if TYPE_CHECKING:
    from boneage_desktop.service.history.store import History
    from boneage_desktop.ui.application import Application
    from boneage_desktop.ui.main_window import MainWindow
    from boneage_desktop.ui.reports import Reports
    from boneage_desktop.ui.worker_client import WorkerClient

log = logging.getLogger(__name__)

SELF_TEST_SECONDS = 180
MEASURE_AFTER_MS = 120_000
WINDOW, OPENER, READER, TRAINER = "window", "opener", "reader", "trainer"
"""The processes as the log and the reports name them."""


def open_films(connection: Connection) -> None:
    """What the light process runs: it opens films, so that they are on the screen before the network is loaded."""
    from boneage_desktop.imaging import worker

    _begin(OPENER)
    worker.main(connection)


def read_films(
    connection: Connection, model_folder: Path | None, device: str, mode: str = "best", engine: str = "auto"
) -> None:
    """What the reading process runs."""
    from boneage_desktop.model import worker

    _begin(READER)
    worker.main(connection, model_folder, device, mode, engine)


def measure_engines(model_folder: Path | None, device: str) -> None:
    """What a short process runs: it finds out which engine reads faster here, unless that is known."""
    from boneage_desktop.model.engines import choice

    if hasattr(os, "nice"):
        os.nice(10)
    choice.measure_once(model_folder, device)


def train_models(connection: Connection, device: str = "auto") -> None:
    """What the training process runs: it surveys films, checks models on them and trains; reading goes on meanwhile."""
    from boneage_desktop.core.jobs import Ready
    from boneage_desktop.core.serve import end_with_parent, serve
    from boneage_desktop.model.tuning.handlers import handlers
    from boneage_desktop.service import survey

    _begin(TRAINER)
    end_with_parent()
    serve(connection, lambda: (Ready(), {**survey.handlers(), **handlers(device)}))


def run(films: list[Path], *, model_folder: Path | None = None, device: str = "auto", engine: str | None = None) -> int:
    """Open the window, or hand the films to the one that is open; the exit code of the program."""
    from PySide6.QtCore import QTimer

    from boneage_desktop.ui.reports import Reports
    from boneage_desktop.ui.single_instance import Launch, SingleInstance, server_name
    from boneage_desktop.ui.worker_client import WorkerClient

    application = qt_application()
    settings_file = paths.settings_file()
    kept = settings.load(settings_file)
    instance = SingleInstance(server_name(Path.home()))
    launch = instance.settle(films)
    if launch is Launch.HANDED_OVER:
        return 0
    if launch is Launch.UNANSWERED and not _second_window_wanted(application, kept):
        return 1
    installation.hold_mutex()
    reports = Reports(paths.logs())
    reports.catch_unhandled()
    last_crash = reports.keep_last_crash(WINDOW)
    _begin(WINDOW)
    folder = model_folder or _chosen_folder(kept)
    window = build(
        application,
        settings_file=settings_file,
        opener=WorkerClient(open_films),
        reader=WorkerClient(read_films, folder, device, kept.mode, engine or kept.engine),
        device=device,
        reports=reports,
    )
    for signal in (instance.asked, application.films_asked):
        signal.connect(lambda asked: (window.present(), window.show_films(asked)))
    application.aboutToQuit.connect(window.close_workers)
    window.lock.engage("start")
    window.show()
    if last_crash:
        window.tell_last_crash(last_crash)
    QTimer.singleShot(0, window, lambda: (window.session.start(), window.session.open(films)))
    if not (films or kept.tour_seen or window.lock.is_locked):
        QTimer.singleShot(0, window, window.help.start_tour)
    measure_when_idle(window, device)
    exit_code = application.exec()
    instance.close()
    crash_report.disarm(paths.logs(), WINDOW)
    return exit_code


def measure_when_idle(window: MainWindow, device: str, *, after_ms: int = MEASURE_AFTER_MS) -> None:
    """Have the engines measured in a process of their own once the window has been open for a while and reads nothing, so that
    the next start takes the faster one.
    """
    from PySide6.QtCore import QTimer

    def measure() -> None:
        if window.session.unread():
            timer.start()
        elif window.settings.engine == "auto":
            get_context("spawn").Process(
                target=measure_engines, args=(_chosen_folder(window.settings), device), daemon=True
            ).start()

    timer = QTimer(window, interval=after_ms, singleShot=True)
    timer.timeout.connect(measure)
    timer.start()


def build(
    application: Application,
    *,
    settings_file: Path,
    opener: WorkerClient,
    reader: WorkerClient,
    trainer: WorkerClient | None = None,
    importer: WorkerClient | None = None,
    exporter: WorkerClient | None = None,
    copier: WorkerClient | None = None,
    data_folder: Path | None = None,
    device: str = "auto",
    reports: Reports | None = None,
) -> MainWindow:
    """A window over worker processes that are not started yet; it remembers its settings in the file, its models, trainings and
    history in the data folder (that of the user if None), reports of errors in the folder of the log.
    """
    from boneage_desktop.service.lock import Lock
    from boneage_desktop.service.model_store import ModelStore
    from boneage_desktop.ui import theme, typography
    from boneage_desktop.ui.history_import import HistoryImport
    from boneage_desktop.ui.history_recorder import HistoryRecorder
    from boneage_desktop.ui.language import Language
    from boneage_desktop.ui.main_window import MainWindow
    from boneage_desktop.ui.report.report_batch import ReportBatch
    from boneage_desktop.ui.reports import Reports
    from boneage_desktop.ui.session import Session
    from boneage_desktop.ui.training.training_session import TrainingSession
    from boneage_desktop.ui.worker_client import WorkerClient

    kept = settings.load(settings_file)
    reports = reports or Reports(data_folder / "log" if data_folder else paths.logs())
    trainer = trainer or WorkerClient(train_models, device, daemon=False)
    for name, client in ((OPENER, opener), (READER, reader), (TRAINER, trainer)):
        client.keep_report = partial(reports.keep, name)
    session = Session(opener, reader)
    training = TrainingSession(
        trainer,
        data_folder / "trainings" if data_folder else paths.trainings(),
        lambda: window.settings.model_folder,
    )
    store = ModelStore(data_folder / "models" if data_folder else paths.models())
    language = Language(application, kept.language)
    typography.set_text_size(kept.text_size)
    theme.apply(kept.theme)
    recorder = HistoryRecorder(session, partial(_open_history, data_folder, kept.user_name or user.system_name()))
    for part in (session, recorder):
        part.set_reader_first(kept.blind_first)
    importing = HistoryImport(recorder, importer or WorkerClient(open_films))
    template_file = data_folder / "report" / "report.html" if data_folder else paths.report_template()
    batch = ReportBatch(recorder, exporter or WorkerClient(open_films), template_file)
    lock = Lock(settings_file.with_name("lock.json"))
    keep = partial(_keep, file=settings_file)
    copier = copier or WorkerClient(open_films)
    window = MainWindow(session, training, recorder, importing, batch, copier, store, kept, language, lock, keep)
    for part in (session, training, recorder, importing, batch, copier, reports):
        part.setParent(window)
    reports.device = lambda: session.model or {}
    reports.failed.connect(window.fail)
    window.acts["reports"].triggered.connect(lambda: window.show_reports(crash_report.past(reports.folder)))
    _tell_if_newer(window, settings_file)
    window.reader_asked.connect(lambda folder, mode: session.restart_reader(folder, device, mode, window.settings.engine))
    return window


def self_test() -> dict[str, Any]:
    """Open the window off the screen, read the demo film in the real worker, and check what is shipped; "ok" sums it up."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from boneage_desktop.ui import shipped
    from boneage_desktop.ui.single_instance import Launch, SingleInstance
    from boneage_desktop.ui.worker_client import WorkerClient

    application = qt_application()
    report: dict[str, Any] = {
        "icons": shipped.icons_drawn(),
        "translations": shipped.texts_translated(),
        "help": shipped.help_written(),
    }
    with tempfile.TemporaryDirectory() as folder:
        instance = SingleInstance(str(Path(folder) / "instance"))
        report["single_instance"] = instance.settle([]) is Launch.FIRST
        instance.close()
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


def qt_application() -> Application:
    """The one Qt application of this process."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QIcon

    from boneage_desktop.ui.application import Application

    running = QCoreApplication.instance()
    if running is not None:
        return running
    QCoreApplication.setApplicationName(paths.NAME)
    application = Application(sys.argv[:1])
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(paths.resources() / "app-icon.svg")))
    return application


def _chosen_folder(kept: settings.Settings) -> Path | None:
    return Path(kept.model_folder) if kept.model_folder else None


def _begin(process: str) -> None:
    """Keep the log of this process, and its stacks if a signal ends it."""
    logs.begin(paths.logs(), process)
    crash_report.arm(paths.logs(), process)
    log.info("%s started, version %s", process, __version__)


def _second_window_wanted(application: Application, kept: settings.Settings) -> bool:
    """Ask what to do where the window that is open does not answer."""
    from boneage_desktop.ui import messages, theme, typography
    from boneage_desktop.ui.language import Language

    language = Language(application, kept.language)
    typography.set_text_size(kept.text_size)
    theme.apply(kept.theme)
    wanted = messages.ask_for_second_window()
    language.use("en")
    return wanted


def _tell_if_newer(window: MainWindow, settings_file: Path) -> None:
    try:
        settings.check(settings_file)
    except MadeByNewer as error:
        window.tell_settings_are_newer(error)


def _open_history(data_folder: Path | None, by: str, damaged: bool) -> History:
    """The history of the data folder, mended first if it is known to be damaged. Errors: HistoryUnusable, MadeByNewer."""
    from boneage_desktop.service.history.store import History

    folder = data_folder / "history" if data_folder else paths.history()
    head = data_folder / "audit-head.json" if data_folder else paths.audit_head()
    return (History.mend if damaged else History.open)(folder, head, by=by)


def _keep(changed: settings.Settings, file: Path) -> None:
    try:
        settings.save(changed, file)
    except (OSError, MadeByNewer):
        log.warning("the settings could not be saved")
