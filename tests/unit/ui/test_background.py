"""Work beside the window ends in the window's thread, and the window lives on meanwhile."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QTimer

from boneage_desktop.core.errors import StoreUnwritable
from boneage_desktop.ui.background import Background


def test_work_is_done_in_another_thread_and_ends_in_this_one(qtbot):
    background, ended, busy = Background(), [], []
    background.busy.connect(busy.append)
    for _ in range(2):
        background.do(threading.get_ident, lambda there: ended.append((there, threading.get_ident())), ended.append)
    qtbot.waitUntil(lambda: len(ended) == 2)
    (there, here), _ = ended
    assert there != here == threading.get_ident()
    assert ended[0] == ended[1]
    assert busy == [True, True, False]


def test_a_foreseen_error_is_handed_on(qtbot):
    def fail():
        raise StoreUnwritable(folder="models", detail="full")

    background, failed = Background(), []
    background.do(fail, lambda _: failed.append("then"), failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert [error.code for error in failed] == ["model_store"]


def test_another_error_is_the_windows_own(qtbot):
    def fail():
        raise ValueError("unforeseen")

    background, told = Background(), []
    with qtbot.captureExceptions() as raised:
        background.do(fail, told.append, told.append)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ValueError
    assert not told


def test_the_window_goes_on_while_the_disk_is_busy(qtbot):
    beats, done = [], []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    background = Background()
    background.do(lambda: time.sleep(0.5), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert len(beats) > 20
