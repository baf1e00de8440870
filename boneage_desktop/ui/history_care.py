"""Looks after the history beside the window: is the file sound, and has it been backed up today?"""

from __future__ import annotations

import logging
import sqlite3
import threading
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from boneage_desktop.service.history import backup
from boneage_desktop.service.history.store import FILE

log = logging.getLogger(__name__)


class HistoryCare(QObject):
    """One check and one backup a start, in a thread with connections of its own; a damaged file is never backed up."""

    damaged = Signal()
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, folder: Path) -> None:
        """Begin, unless it was begun before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._care, args=(folder,), name="history-care", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End at once; nothing is emitted afterwards."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def _care(self, folder: Path) -> None:
        try:
            sound = backup.is_sound(folder / FILE, stopped=self._stopped.is_set)
            if sound:
                backup.back_up(folder / FILE, folder / "backups", today=date.today(), stopped=self._stopped.is_set)  # noqa: DTZ011 - the day of this place
        except (sqlite3.Error, OSError) as error:
            log.warning("the history could not be looked after: %s", error)
            return
        if not self._stopped.is_set():
            (self.done if sound else self.damaged).emit()
