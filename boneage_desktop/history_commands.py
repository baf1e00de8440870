"""The commands `history` and `audit`: what they do to the study history, and how they say so."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from boneage_desktop.core import paths, settings, user
from boneage_desktop.core.errors import BoneAgeError, FilmNotFound, message
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.study import StudyQuery, StudyState
from boneage_desktop.service.history.store import History

FAULTS = {
    "changed": "was changed",
    "missing": "is missing",
    "unlinked": "does not follow the one before it",
    "cut_off": "and what came after it were cut off",
    "no_head": "is the last, but none was noted outside the history to compare it with",
}


def open_history() -> History:
    """The user's history. Errors: HistoryUnusable, MadeByNewer."""
    by = settings.load(paths.settings_file()).user_name or user.system_name()
    history = History.open(paths.history(), paths.audit_head(), by=by)
    if history.recovery is not None:
        print(f"The history was damaged. Studies that could be read: {history.recovery.studies}.", file=sys.stderr)
    return history


def history_records(parsed: Namespace) -> Iterator[dict[str, Any]]:
    """Does what is asked and gives what to print: studies, films, the file that was written, or the study that was deleted."""
    with closing(open_history()) as history:
        match parsed.action:
            case "import":
                yield from _imported(history, parsed.paths)
            case "export":
                films = history.export(_query(parsed), parsed.file)
                yield {"file": str(parsed.file), "films": films}
            case "delete":
                history.delete(parsed.study)
                yield {"study": parsed.study, "deleted": True}
            case _:
                for row in history.page(_query(parsed), size=parsed.limit):
                    yield asdict(row)


def audit_records(parsed: Namespace) -> Iterator[dict[str, Any]]:
    """Gives the entries of the audit log, or whether they are all there as they were written."""
    with closing(open_history()) as history:
        if parsed.action == "export":
            yield from (asdict(entry) | {"details": json.loads(entry.details)} for entry in history.audit_entries())
            return
        last = next(iter(deque(history.audit_entries(), maxlen=1)), None)
        faults = [asdict(fault) for fault in history.audit_faults()]
        ends = {"entries": last.number if last else 0, "hash": last.hash if last else None}
        yield {"ok": not faults, **ends, "faults": faults}


def history_line(record: dict[str, Any]) -> str:
    """A record of the history in words."""
    if "deleted" in record:
        return f"study {record['study']} was deleted"
    if "films" in record:
        return f"{record['file']}: {record['films']} films"
    if "file" in record:
        return f"{record['file']}: {record['error'] or ('new' if record['new'] else 'known')}"
    ages = [f"{record[key]:.0f}" if record[key] is not None else "-" for key in ("age_months", "bone_age_months")]
    state = record["decided"] if record["state"] == "accepted" else record["state"]
    said = f"{record['sex']:<7}  {ages[0]:>3} -> {ages[1]:>3} months  {record['title']}"
    return f"{record['id']:>6}  {record['listed']}  {state:<8}  {said}"


def audit_line(record: dict[str, Any]) -> str:
    """A record of the audit log in words."""
    if "action" in record:
        return "{number} {at} {by}: {action}, study {study}, film {film} {details}".format(**record)
    if record["ok"]:
        return f"All {record['entries']} entries are there as they were written. Hash of the last: {record['hash']}"
    return "\n".join(f"Entry {fault['number']} {FAULTS[fault['kind']]}." for fault in record["faults"])


def _query(parsed: Namespace) -> StudyQuery:
    return StudyQuery(
        text=parsed.search or "",
        state=StudyState(parsed.state) if parsed.state else None,
        first_day=parsed.first_day,
        last_day=parsed.last_day,
        youngest_months=parsed.youngest,
        oldest_months=parsed.oldest,
        least_bone_months=parsed.least,
        most_bone_months=parsed.most,
        sex=Sex(parsed.sex) if parsed.sex else None,
        decided_by=parsed.decided_by,
        model=parsed.model,
    )


def _imported(history: History, given: list[Path]) -> Iterator[dict[str, Any]]:
    """A record for each film: new, known, or why it could not be opened."""
    from dataclasses import replace

    from boneage_desktop.imaging import load
    from boneage_desktop.imaging.imprint import imprint

    for path in films_of(given):
        record: dict[str, Any] = {"file": str(path), "new": False, "error": None}
        try:
            film = load.open(path)
            record["new"] = history.import_film(replace(film, imprint=imprint(film))) is not None
        except BoneAgeError as error:
            record["error"] = message(error)
        yield record


def films_of(given: list[Path]) -> Iterator[Path]:
    """The films of files, folders and DICOMDIRs. Errors: FilmNotFound."""
    from boneage_desktop.imaging import dicomdir, load

    for path in (path.absolute() for path in given):
        if path.is_dir():
            found = load.films_in(path)
        else:
            found = dicomdir.films_of(path) if path.name.upper() == dicomdir.NAME and path.is_file() else [path]
        if not found:
            raise FilmNotFound(path=path)
        yield from found
