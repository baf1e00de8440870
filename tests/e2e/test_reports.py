"""What fails leaves a report on this computer, offers to show it, and names no patient in it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import fake_workers
import pytest

from boneage_desktop import app
from boneage_desktop.core import crash_report, paths
from boneage_desktop.core.settings import Settings, save
from boneage_desktop.ui import main_window, messages
from boneage_desktop.ui.film import State
from boneage_desktop.ui.reports import Reports
from boneage_desktop.ui.worker_client import WorkerClient

PATIENT = "Mueller_Hans_19990101"
ROOT = Path(__file__).parents[2]
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="a process is ended by a signal")

PROGRAM = """
import faulthandler, os, sys, uuid
from pathlib import Path
sys.path.insert(0, "tests/e2e")
import fake_workers
from PySide6.QtCore import QTimer
from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.ui import single_instance

folder, film, what = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
paths.settings_file = lambda: folder / "settings.json"
paths.logs = lambda: folder / "log"
app.open_films, app.read_films = fake_workers.open_films, fake_workers.read_films
single_instance.server_name = lambda home: uuid.uuid4().hex

def tell():
    window = next(widget for widget in app.qt_application().topLevelWidgets() if hasattr(widget, "messages"))
    print(window.messages.text, window.messages.report.isVisible(), flush=True)

def fail():
    if what == "raise":
        raise ValueError(f"cannot read {film}")
    if what == "crash":
        faulthandler._sigsegv()

application = app.qt_application()
for place, step in enumerate((fail, fail, tell, application.quit)):
    QTimer.singleShot(800 + 200 * place, step)
sys.exit(app.run([Path(film)]))
"""


def reports(folder):
    return [file.read_text(encoding="utf-8") for file in crash_report.past(folder)]


def nothing_names_the_patient(folder):
    kept = [file for file in folder.rglob("*") if file.is_file()]
    return kept and not [file.name for file in kept if PATIENT in file.name + file.read_text(encoding="utf-8")]


def run_program(folder, film, what):
    settings = folder / "settings.json"
    if not settings.exists():
        save(Settings(language="en"), settings)
    command = [sys.executable, "-c", PROGRAM, str(folder), str(film), what]
    environment = {**os.environ, "XDG_DATA_HOME": str(folder / "data")}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def window_logs(settings_file):
    """The folder of the reports of `window`."""
    return settings_file.parent / "log"


@pytest.fixture
def shown(monkeypatch):
    """The reports that the file manager was asked to show."""
    asked = []
    for module in (messages, main_window):
        monkeypatch.setattr(module, "reveal", asked.append)
    return asked


@needs_signals
def test_a_killed_reader_is_reported_and_the_report_is_shown(window, until, film_file, window_logs, shown):
    window.session.open([film_file(PATIENT, wait_for=str(window_logs / "never"))])
    until(lambda: window.session.current.progress is not None)
    os.kill(window.session.reader_process_id, signal.SIGKILL)
    until(lambda: "stopped" in window.messages.text)
    assert window.messages.report.isVisible()
    window.messages.report.click()
    assert shown == crash_report.past(window_logs)
    assert reports(window_logs)[0].startswith("reader: ended with code -9 (SIGKILL)")
    assert "model: canned" in reports(window_logs)[0]
    assert nothing_names_the_patient(window_logs)


@needs_signals
def test_a_crash_in_a_real_worker_is_reported_with_its_stack(qapp, qtbot, settings_file, until, tmp_path, logs):
    film = tmp_path / f"{PATIENT}.dcm"
    shutil.copy(paths.demo_film(), film)
    opener = WorkerClient(app.open_films)
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=opener,
        reader=WorkerClient(fake_workers.read_films),
        data_folder=tmp_path / "data",
        reports=Reports(logs),
    )
    qtbot.addWidget(window)
    window.session.start()
    window.session.open([film])
    until(lambda: window.session.films[0].radiograph is not None)
    os.kill(opener.process_id, signal.SIGSEGV)
    until(lambda: crash_report.past(logs) and reports(logs)[0].startswith("opener: ended with code -11 (SIGSEGV)"))
    assert "Segmentation fault" in reports(logs)[0]
    assert 'File "boneage_desktop/core/serve.py"' in reports(logs)[0]
    assert "opener started, version" in reports(logs)[0]
    assert nothing_names_the_patient(logs)
    window.close()
    window.close_workers()


def test_an_unforeseen_error_of_a_worker_is_reported_beside_the_film(window, until, tmp_path, window_logs):
    film = tmp_path / f"{PATIENT}.film"
    film.write_text(f"no film of {PATIENT}")
    window.session.open([film])
    until(lambda: window.session.films[0].state is State.FAILED)
    assert window.panel.state.report.isVisible()
    assert "JSONDecodeError" in reports(window_logs)[0]
    assert "fake_workers.py" in reports(window_logs)[0]
    assert nothing_names_the_patient(window_logs)


def test_past_reports_are_in_the_help_menu(window, window_logs, shown):
    window.acts["reports"].trigger()
    assert window.messages.text == "No error was recorded on this computer."
    written = [crash_report.write(window_logs, what) for what in ("first", "second")]
    window.acts["reports"].trigger()
    assert shown == [written[1]]


def test_an_error_in_a_slot_is_told_once_and_reported(tmp_path, film_file):
    said = run_program(tmp_path, film_file(PATIENT), "raise")
    assert said.stdout == "Something went wrong. The film is unchanged; copy the details and report them. True\n"
    assert said.returncode == 0
    (report,) = reports(tmp_path / "log")
    assert report.startswith("window: unhandled error")
    assert "ValueError\n" in report
    assert nothing_names_the_patient(tmp_path / "log")


@needs_signals
def test_a_hard_crash_of_the_window_is_found_at_the_next_start(tmp_path, film_file):
    film = film_file(PATIENT)
    assert run_program(tmp_path, film, "crash").returncode == -signal.SIGSEGV
    assert not reports(tmp_path / "log")
    next_start = run_program(tmp_path, film, "")
    assert next_start.stdout.startswith("The program ended unexpectedly the last time.")
    assert next_start.stdout.endswith(" True\n")
    (report,) = reports(tmp_path / "log")
    assert "Segmentation fault" in report
    assert nothing_names_the_patient(tmp_path / "log")
    assert "unexpectedly" not in run_program(tmp_path, film, "").stdout
