"""A second launch hands its films to the window that is open, whatever became of the first."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket

from boneage_desktop.ui.single_instance import Launch, SingleInstance, server_name

ROOT = Path(__file__).parents[2]
ANSWER_MS = 1500

LAUNCH = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.ui import messages, single_instance

folder = Path(sys.argv[3])
paths.settings_file = lambda: folder / "settings.json"
paths.logs = lambda: folder / "log"
single_instance.server_name = lambda home: sys.argv[1]
settle = single_instance.SingleInstance.settle
single_instance.SingleInstance.settle = lambda self, films: settle(self, films, answer_ms=1500)

def press_close():
    box = app.qt_application().activeModalWidget()
    if box is None:
        return
    print(box.text(), flush=True)
    [button.click() for button in box.buttons() if button.text() == "Close"]

application = app.qt_application()
timer = QTimer(interval=50)
timer.timeout.connect(press_close)
timer.start()
sys.exit(app.run([Path(name) for name in json.loads(sys.argv[2])]))
"""

FIRST = """
import os, sys, time
from PySide6.QtCore import QCoreApplication
from boneage_desktop.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
instance.asked.connect(lambda films: print(*films, flush=True))
print(instance.settle([]), flush=True)
application.exec()
"""


@pytest.fixture
def name():
    return f"boneage-test-{uuid.uuid4().hex}"


@pytest.fixture
def instance(window, name):
    listening = SingleInstance(name, window)
    assert listening.settle([]) is Launch.FIRST
    listening.asked.connect(lambda films: (window.present(), window.show_films(films)))
    yield listening
    listening.close()


@pytest.fixture
def first(name):
    """A process that is the first launch; gives it once it listens."""
    process = subprocess.Popen([sys.executable, "-c", FIRST, name], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "first\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def launch(name, films, folder, **options):
    """The program started once more."""
    names = json.dumps([os.fspath(film) for film in films])
    command = [sys.executable, "-c", LAUNCH, name, names, str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(folder)}
    return subprocess.Popen(command, **{"cwd": ROOT, "env": environment, "stdout": subprocess.PIPE, "text": True, **options})


def ended(process, until):
    until(lambda: process.poll() is not None)
    process.stdout.close()
    return process.returncode


@pytest.mark.usefixtures("instance")
def test_a_second_launch_hands_over_its_films_and_ends_well(window, until, film_file, name, tmp_path):
    second = launch(name, [film_file("from-second-launch")], tmp_path)
    assert ended(second, until) == 0
    assert [film.path.name for film in window.session.films] == ["from-second-launch.film"]


@pytest.mark.usefixtures("instance")
def test_a_second_launch_without_films_brings_the_window_to_the_front(window, until, name, tmp_path):
    window.showMinimized()
    assert ended(launch(name, [], tmp_path), until) == 0
    assert not window.isMinimized()
    assert window.isActiveWindow()


@pytest.mark.usefixtures("instance")
def test_relative_paths_are_those_of_the_second_launch(window, until, film_file, name, tmp_path):
    film = film_file("陈-手部")
    second = launch(name, [film.name], tmp_path / "kept", cwd=film.parent)
    assert ended(second, until) == 0
    assert [film.path for film in window.session.films] == [film]


@pytest.mark.usefixtures("instance")
def test_a_film_from_a_second_launch_is_seen_while_the_training_is_shown(window, until, film_file, name, tmp_path):
    window.show_tab("train")
    second = launch(name, [film_file("hand")], tmp_path)
    assert ended(second, until) == 0
    assert window.acts["read"].isChecked()
    assert window.page.isVisible()


def test_many_films_are_handed_over_whole(qapp, qtbot, name, first):
    films = [f"/films/手部{number:05}.dcm" for number in range(5000)]
    assert SingleInstance(name).settle([Path(film) for film in films]) is Launch.HANDED_OVER
    assert first.stdout.readline().split() == films


def test_two_launches_at_once_give_one_window(name):
    launches = [
        subprocess.Popen([sys.executable, "-c", FIRST, name], cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    said = sorted(process.stdout.readline() for process in launches)
    for process in launches:
        process.kill()
        process.wait()
        process.stdout.close()
    assert said == ["first\n", "handed_over\n", "handed_over\n"]


def test_the_lock_and_the_socket_of_a_killed_window_are_taken_over(qapp, until, name, first):
    first.send_signal(signal.SIGKILL)
    first.wait()
    heard = []
    instance = SingleInstance(name)
    began = time.monotonic()
    assert instance.settle([]) is Launch.FIRST
    assert time.monotonic() - began < 1
    instance.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(name)
    socket.write(b'["/films/hand.dcm"]\n')
    until(lambda: heard == [[Path("/films/hand.dcm")]])
    instance.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a process is stopped by a signal")
def test_a_window_that_hangs_is_named_and_no_second_one_opens_by_itself(until, name, first, film_file, tmp_path):
    first.send_signal(signal.SIGSTOP)
    second = launch(name, [film_file("hand")], tmp_path)
    until(lambda: second.poll() is not None)
    assert second.returncode == 1
    assert second.stdout.read().startswith("A window of the program is open and does not answer.")
    second.stdout.close()
    first.send_signal(signal.SIGCONT)
    assert SingleInstance(name).settle([]) is Launch.HANDED_OVER


@pytest.mark.parametrize("line", [b"not json\n", b'{"a": 1}\n', b"[1, 2]\n"])
def test_nonsense_on_the_socket_is_ignored(qapp, qtbot, until, name, line):
    heard = []
    instance = SingleInstance(name)
    instance.settle([])
    instance.asked.connect(heard.append)
    for content in (line, b'["/films/hand.dcm"]\n'):
        socket = QLocalSocket(instance)
        socket.connectToServer(name)
        socket.write(content)
    until(lambda: heard)
    assert heard == [[Path("/films/hand.dcm")]]
    instance.close()


def test_each_user_has_a_name_of_their_own():
    assert server_name(Path("/home/a")) != server_name(Path("/home/b"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="where sockets lie in a folder of the user's own")
def test_the_socket_lies_where_no_other_user_can_reach_it(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = SingleInstance(server_name(Path.home()))
    assert instance.settle([]) is Launch.FIRST
    socket = next(path for path in tmp_path.iterdir() if path.is_socket())
    assert not socket.stat().st_mode & 0o077
    instance.close()


def test_a_film_opened_in_the_finder_is_opened(qapp, window, until, film_file):
    qapp.films_asked.connect(window.show_films)
    film = film_file("from-finder")
    event = QFileOpenEvent(QUrl.fromLocalFile(str(film)))
    assert event.type() is QEvent.Type.FileOpen
    qapp.sendEvent(qapp, event)
    until(lambda: [film.path for film in window.session.films] == [film])
    qapp.films_asked.disconnect(window.show_films)
