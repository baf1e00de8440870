"""One window for each user: a second launch hands its films to the first.

The first launch holds a lock that ends with its process, so two launches at once do not both become the first, and a socket
that a killed process left is told from that of one that hangs.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import sys
import time
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MS = 500
ANSWER_MS = 10_000  # the first window may still be opening on a busy machine
PAUSE_SECONDS = 0.05
RECEIVED = b"received\n"
ANY_PROCESS = -1


class Launch(StrEnum):
    """FIRST: this launch shall open the window; HANDED_OVER: the open one took the films; UNANSWERED: it does not answer."""

    FIRST = "first"
    HANDED_OVER = "handed_over"
    UNANSWERED = "unanswered"


def server_name(home: Path) -> str:
    """Where a user's window listens: a socket in the user's own runtime folder where there is one, else a name."""
    name = "boneage-desktop-" + hashlib.sha256(str(home).encode(errors="surrogateescape")).hexdigest()[:16]
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(own) / name) if own and Path(own).is_dir() else name


def hand_over(name: str, films: Sequence[Path], *, answer_ms: int = ANSWER_MS) -> bool:
    """Give films to the window that runs already; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    _let_come_to_front()
    socket.write(json.dumps([str(film.absolute()) for film in films]).encode() + b"\n")
    end = time.monotonic() + answer_ms / 1000
    while socket.bytesToWrite() and time.monotonic() < end and socket.waitForBytesWritten(answer_ms):
        pass
    left_ms = max(0, round(1000 * (end - time.monotonic())))
    taken = socket.waitForReadyRead(left_ms) and bytes(socket.readAll().data()) == RECEIVED
    socket.disconnectFromServer()
    return taken


class SingleInstance(QObject):
    """Listens for later launches of the same user once it is the first, or no lock can be kept; `asked` has their films."""

    asked = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._lock = QLockFile(QDir.temp().absoluteFilePath(f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def settle(self, films: Sequence[Path], *, answer_ms: int = ANSWER_MS) -> Launch:
        """Become the first launch, which then listens, or hand the films to it; it may take a while to answer."""
        end = time.monotonic() + answer_ms / 1000
        while True:
            if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
                self._listen()
                return Launch.FIRST
            if hand_over(self._name, films, answer_ms=answer_ms):
                return Launch.HANDED_OVER
            if time.monotonic() > end:
                return Launch.UNANSWERED
            time.sleep(PAUSE_SECONDS)

    def close(self) -> None:
        """Stop listening and let another launch be the first."""
        self._server.close()
        self._lock.unlock()

    def _listen(self) -> None:
        """A socket that is there now is that of a process that was killed: whoever lives holds the lock."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)
        self._answer(socket)

    def _on_ready(self) -> None:
        self._answer(self.sender())

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return
        if isinstance(names, list) and all(isinstance(name, str) for name in names):
            socket.write(RECEIVED)
            socket.flush()
            self.asked.emit([Path(name) for name in names])


def _let_come_to_front() -> None:
    """Windows lets only the process that the user started last raise a window, unless that passes the right on."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)
