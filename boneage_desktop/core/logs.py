"""The log of each process of the program: a few files that take turns, in which no film and no patient is named."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from boneage_desktop.core import crash_report

MOST_BYTES = 500_000
OLDER_FILES = 2
LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _NamelessFormatter(logging.Formatter):
    """Writes errors as reports do: without their messages, which may name a film or a patient."""

    def format(self, record: logging.LogRecord) -> str:
        return crash_report.without_home(super().format(record))

    def formatException(self, ei: _Caught) -> str:
        return crash_report.trace(ei[1]) if ei[1] is not None else ""


def begin(folder: Path, process: str) -> None:
    """What the program's own modules log in this process goes to PROCESS.log from now on; other packages may log values."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / f"{process}.log", maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(_NamelessFormatter(LINE))
    program = logging.getLogger("boneage_desktop")
    program.setLevel(logging.INFO)
    program.addHandler(handler)
