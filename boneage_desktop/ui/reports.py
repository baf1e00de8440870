"""Reports of errors (`core.crash_report`), written when something fails in the window or in a worker process."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from boneage_desktop.core import crash_report
from boneage_desktop.core.jobs import Failed

log = logging.getLogger(__name__)


class Reports(QObject):
    """Writes a report for what fails in this window and its worker processes; `failed` tells of the window's own errors.

    `device` gives what a report says of model and device.
    """

    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.device: Callable[[], dict[str, str]] = dict
        self._told: set[str] = set()

    def keep(self, process: str, what: str, stack: str = "") -> str:
        """Write a report of what happened in a process, with the stacks that it left; its path, "" where that failed."""
        stacks = "\n\n".join((stack, crash_report.left_behind(self.folder, process)))
        written = crash_report.write(self.folder, f"{process}: {what}", stack=stacks, facts=self._facts())
        return str(written or "")

    def keep_last_crash(self, process: str) -> str:
        """Write a report if a signal ended that process the last time; its path, "" where it ended well."""
        stacks = crash_report.left_behind(self.folder, process)
        if not stacks:
            return ""
        return str(crash_report.write(self.folder, f"{process}: a signal ended it the last time", stack=stacks) or "")

    def catch_unhandled(self) -> None:
        """From now on an error that nobody handles, in a slot or in a thread, is reported and told once."""
        sys.excepthook = self._on_unhandled
        threading.excepthook = lambda args: self._on_unhandled(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unhandled(self, kind: type[BaseException], error: BaseException | None, places: TracebackType | None) -> None:
        error = error or kind()
        sys.__excepthook__(kind, error, places)
        stack = crash_report.trace(error)
        if stack in self._told or isinstance(error, KeyboardInterrupt):
            return
        self._told.add(stack)
        log.error("unhandled error", exc_info=(kind, error, places))
        self.failed.emit(Failed(None, "unexpected", {}, stack, self.keep("window", "unhandled error", stack)))

    def _facts(self) -> dict[str, str]:
        return {"Qt": f"{qVersion()}, {QGuiApplication.platformName()}", **self.device()}
