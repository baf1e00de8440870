"""A second launch hands its films to the window that is open."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from boneage_desktop.ui.single_instance import SingleInstance, hand_over, server_name

LAUNCH = """
import json, sys
from pathlib import Path
from boneage_desktop import app
from boneage_desktop.ui import single_instance
single_instance.server_name = lambda home: sys.argv[1]
sys.exit(app.run([Path(name) for name in json.loads(sys.argv[2])]))
"""


@pytest.fixture
def name():
    return f"boneage-test-{uuid.uuid4().hex}"


@pytest.fixture
def instance(window, name):
    listening = SingleInstance(name, window)
    listening.asked.connect(lambda films: (window.present(), window.session.open(films)))
    yield listening
    listening.close()


def launch(name, films):
    root = Path(__file__).parents[2]
    arguments = [sys.executable, "-c", LAUNCH, name, json.dumps([str(film) for film in films])]
    return subprocess.Popen(arguments, cwd=root)


@pytest.mark.usefixtures("instance")
def test_a_second_launch_hands_over_its_films_and_ends_well(window, until, film_file, name):
    second = launch(name, [film_file("from-second-launch")])
    until(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert [film.path.name for film in window.session.films] == ["from-second-launch.film"]


@pytest.mark.usefixtures("instance")
def test_a_second_launch_without_films_brings_the_window_to_the_front(window, until, name):
    window.showMinimized()
    second = launch(name, [])
    until(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert not window.isMinimized()


def test_nobody_to_hand_over_to(qapp, name):
    assert not hand_over(name, [Path("film.dcm")])


def test_the_socket_of_a_crashed_window_is_taken_over(qapp, until, name):
    crash = f"""
import os
from PySide6.QtCore import QCoreApplication
from boneage_desktop.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance({name!r})
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", crash], cwd=Path(__file__).parents[2], check=False)
    assert not hand_over(name, [])
    heard = []
    instance = SingleInstance(name)
    instance.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(name)
    socket.write(b'["/films/hand.dcm"]\n')
    until(lambda: heard == [[Path("/films/hand.dcm")]])
    instance.close()


@pytest.mark.parametrize("line", [b"not json\n", b'{"a": 1}\n', b"[1, 2]\n"])
def test_nonsense_on_the_socket_is_ignored(qapp, qtbot, until, name, line):
    heard = []
    instance = SingleInstance(name)
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
