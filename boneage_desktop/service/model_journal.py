"""The journal of the models: who installed, chose or removed which one, when and why; lines are only ever added."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from boneage_desktop.core import kept
from boneage_desktop.core.errors import ModelMadeByNewer

log = logging.getLogger(__name__)

FORMAT_VERSION = 1
Action = Literal["install", "use", "remove"]


@dataclass(frozen=True)
class Event:
    """One line: sha256 of the weights; folder of the store, "" for the shipped model; when in ISO 8601, UTC."""

    when: str
    by: str
    reason: str
    action: Action
    model: str
    version: str
    sha256: str
    folder: str


def now() -> str:
    """The time of an event that happens now."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def append(journal: Path, event: Event) -> None:
    """Add a line, which is on the disk when this returns, to a journal that `events` can read. Errors: OSError."""
    journal.parent.mkdir(parents=True, exist_ok=True)
    values = kept.stamped(asdict(event), FORMAT_VERSION)
    line = json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
    with journal.open("a+b") as stream:
        stream.write(line if _ends_a_line(journal) else b"\n" + line)
        stream.flush()
        os.fsync(stream.fileno())


def events(journal: Path) -> tuple[Event, ...]:
    """All events, oldest first; a line that a power cut left unfinished is passed over.

    Errors: ModelMadeByNewer where a newer version of the program wrote a line.
    """
    try:
        lines = journal.read_bytes().split(b"\n")
    except FileNotFoundError:
        return ()
    found = (_event(line, journal) for line in lines if line)
    return tuple(event for event in found if event is not None)


def _event(line: bytes, journal: Path) -> Event | None:
    try:
        values = json.loads(line)
        kept.check(values, journal, known=FORMAT_VERSION, error=ModelMadeByNewer)
        return Event(**{field.name: str(values[field.name]) for field in fields(Event)})  # type: ignore[arg-type]
    except (ValueError, KeyError, TypeError, AttributeError):
        log.warning("a line of the journal of models cannot be read")
        return None


def _ends_a_line(journal: Path) -> bool:
    with journal.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, size - 1))
        return stream.read() in (b"", b"\n")
