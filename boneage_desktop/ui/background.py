"""Work of a moment on the disk, done beside the window; what takes longer has a process of its own (`ui.worker_client`)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from boneage_desktop.core.errors import BoneAgeError


class Background(QObject):
    """Does one piece of work after the other in a thread, and tells in the window's thread how each ended.

    `busy` tells when there is something to do, and when there is nothing any more.
    """

    busy = Signal(bool)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "background")
        self._count = 0
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[BoneAgeError], None]) -> None:
        """Do the work, then hand on what it gives, or the error that it foresaw."""
        self._count += 1
        self.busy.emit(True)
        self._thread.submit(work).add_done_callback(lambda future: self._tell((future, then, failed)))

    def _tell(self, ended: tuple[Future[Any], Callable[[Any], None], Callable[[BoneAgeError], None]]) -> None:
        with suppress(RuntimeError):  # the window is gone: nobody waits for it
            self._ended.emit(ended)

    def _on_ended(self, ended: tuple[Future[Any], Callable[[Any], None], Callable[[BoneAgeError], None]]) -> None:
        future, then, failed = ended
        self._count -= 1
        if not self._count:
            self.busy.emit(False)
        error = future.exception()
        if isinstance(error, BoneAgeError):
            failed(error)
        else:
            then(future.result())
