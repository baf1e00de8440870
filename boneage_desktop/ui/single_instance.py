"""One window for each user: a second launch hands its films to the first."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MS = 500
ANSWER_MS = 3000
RECEIVED = b"received\n"


def server_name(home: Path) -> str:
    """The name under which a user's window listens."""
    return "boneage-desktop-" + hashlib.sha256(str(home).encode()).hexdigest()[:16]


def hand_over(name: str, films: list[Path]) -> bool:
    """Give films to the window that runs already; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    socket.write(json.dumps([str(film.absolute()) for film in films]).encode() + b"\n")
    taken = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == RECEIVED
    socket.disconnectFromServer()
    return taken


class SingleInstance(QObject):
    """Listens for later launches of the same user; `asked` carries their films."""

    asked = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

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
