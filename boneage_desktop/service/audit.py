"""The audit log: who did what to which study when; each entry holds the hash of the one before.

hash = SHA-256 over the previous hash and the canonical JSON of the entry. The number and hash of the last entry are kept in a
file outside the history as well (the head), by which entries cut off at the end are noticed. It finds a change by hand, not a
forger who computes every later hash and the head anew.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, astuple, dataclass
from pathlib import Path
from typing import Any

from boneage_desktop.service.model_journal import now

START = "0" * 64
CUT_OFF = "log cut off"


@dataclass(frozen=True)
class Entry:
    """One entry; when in ISO 8601, UTC; studies and films by their number in the history, never by a patient's name."""

    number: int
    at: str
    by: str
    action: str
    study: int | None
    film: int | None
    details: str
    previous: str
    hash: str


@dataclass(frozen=True)
class Head:
    """The last entry as it was noted outside the history."""

    number: int
    hash: str


@dataclass(frozen=True)
class Fault:
    """What is wrong at an entry: "changed", "missing", "unlinked", "cut_off", or "no_head" where nothing was noted outside."""

    number: int
    kind: str


def append(
    connection: sqlite3.Connection,
    action: str,
    *,
    by: str,
    study: int | None = None,
    film: int | None = None,
    **details: Any,
) -> Head:
    """Add an entry within the transaction that is open; the head to be noted when it has ended."""
    last = connection.execute("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1").fetchone() or (0, START)
    said = json.dumps(details, ensure_ascii=False, sort_keys=True)
    unsealed = Entry(last[0] + 1, now(), by, action, study, film, said, last[1], "")
    sealed = (*astuple(unsealed)[:-1], _seal(unsealed))
    connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", sealed)
    return Head(unsealed.number, sealed[-1])


def entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    """All entries in the order of their numbers."""
    for row in connection.execute("SELECT * FROM audit ORDER BY number"):
        yield Entry(*row)


def faults(connection: sqlite3.Connection, head: Head | None) -> list[Fault]:
    """What is wrong with the log, in the order of the entries; [] for one that is whole."""
    found: list[Fault] = []
    previous, number, passed = START, 0, head is None
    for entry in entries(connection):
        kind = _fault(entry, number, previous)
        if kind:
            found.append(Fault(number + 1 if kind == "missing" else entry.number, kind))
        passed = passed or (head is not None and (entry.number, entry.hash) == (head.number, head.hash))
        previous, number = entry.hash, entry.number
    if head is None and number:
        found.append(Fault(number, "no_head"))
    if not passed and head is not None and not found:
        found.append(Fault(min(number + 1, head.number), "cut_off" if number < head.number else "changed"))
    return found


def holds(connection: sqlite3.Connection, head: Head) -> bool:
    """Whether the log holds the entry that was noted as its last."""
    kept = connection.execute("SELECT hash FROM audit WHERE number = ?", (head.number,)).fetchone()
    return kept is not None and kept[0] == head.hash


def read_head(file: Path) -> Head | None:
    """The head as noted, None where it is not or cannot be read."""
    try:
        noted = json.loads(file.read_text(encoding="utf-8"))
        return Head(int(noted["number"]), str(noted["hash"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_head(head: Head, file: Path) -> None:
    """Note the head; the file is replaced as a whole or not at all. Errors: OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".tmp")
    draft.write_text(json.dumps(asdict(head)), encoding="utf-8")
    draft.replace(file)


def _fault(entry: Entry, number: int, previous: str) -> str:
    if entry.hash != _seal(entry):
        return "changed"
    if entry.number != number + 1:
        return "missing"
    if entry.previous != previous:
        return "unlinked"
    return "cut_off" if entry.action == CUT_OFF else ""


def _seal(entry: Entry) -> str:
    said = json.dumps(
        [entry.number, entry.at, entry.by, entry.action, entry.study, entry.film, entry.details], ensure_ascii=False
    )
    return hashlib.sha256(f"{entry.previous}\n{said}".encode("utf-8", "surrogatepass")).hexdigest()
