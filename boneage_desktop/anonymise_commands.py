"""The command `anonymise`: copies of films without identity, and how it says what it copied."""

from __future__ import annotations

import itertools
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from boneage_desktop.core.copies import CHARACTERISTICS, CopyChoices, KnownFacts, LookForText
from boneage_desktop.core.errors import BoneAgeError, ConfigurationError, CopyNotWritten, message

if TYPE_CHECKING:
    from boneage_desktop.core.copies import FilmLook
    from boneage_desktop.service.copy_run import CopyRun
    from boneage_desktop.service.history.store import History

KEEP_APART = "The key names every person of the copies. Keep it apart from them, and hand it on to nobody."


def records(parsed: Namespace) -> Iterator[dict[str, Any]]:
    """A record for each film: the name of its copy, where text may be burned in, or why it was not copied."""
    from boneage_desktop.history_commands import films_of
    from boneage_desktop.imaging.anonymise.pseudonyms import new_secret
    from boneage_desktop.service.copy_run import CopyRun

    _check(parsed)
    kept = tuple(name for name in CHARACTERISTICS if name not in parsed.drop)
    run = CopyRun(parsed.out, CopyChoices(new_secret(), kept, parsed.shift_dates))
    films, left_out = list(films_of(parsed.paths)), 0
    history = _history()
    try:
        for number, path in zip(itertools.count(1), films, strict=False):
            record = _copied(run, number, path, history)
            left_out += record["error"] is not None
            yield record
    finally:
        _finish(parsed, run, history, left_out)


def line(record: dict[str, Any]) -> str:
    """A record in words."""
    if record["error"]:
        return f"{record['file']}: left out. {record['error']}"
    said = f"{record['file']}: {record['copy']}"
    if record["burned_in"] == "YES":
        said += "; its file says that text is burned into the picture: look at it before you hand it on"
    elif record["text"] or record["burned_in"] == "LIKELY":
        said += f"; text may be burned in, places found: {len(record['text'])}; look at it before you hand it on"
    return said


def _copied(run: CopyRun, number: int, path: Path, history: History | None) -> dict[str, Any]:
    from boneage_desktop.imaging.anonymise import copying

    record: dict[str, Any] = {"file": str(path), "copy": None, "pseudonym": None, "burned_in": "", "text": [], "error": None}
    try:
        look = copying.look(LookForText(number, str(path)))
        job = run.job(number, look, known=_known(history, look))
        name = copying.copy(job)
    except CopyNotWritten:
        raise
    except BoneAgeError as error:
        return record | {"error": message(error)}
    run.keep(job, look, name)
    text = [[round(value, 4) for value in (box.left, box.top, box.width, box.height)] for box in look.places]
    return record | {"copy": name, "pseudonym": job.pseudonym, "burned_in": look.declared, "text": text}


def _known(history: History | None, look: FilmLook) -> KnownFacts:
    return KnownFacts() if history is None else history.facts(look)


def _history() -> History | None:
    """The history, for what was corrected and decided and for its audit log; copies are made without it as well."""
    from boneage_desktop.history_commands import open_history

    try:
        return open_history()
    except BoneAgeError as error:
        print(message(error), file=sys.stderr)
        return None


def _check(parsed: Namespace) -> None:
    """Make the folder; the tables must be new, and the key must not lie with the copies. Errors: ConfigurationError."""
    try:
        parsed.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CopyNotWritten(folder=parsed.out, detail=error.strerror or str(error)) from error
    for table in (parsed.key, parsed.labels):
        if table is not None and table.exists():
            raise ConfigurationError(detail=f"{table} is there already; choose another name")
    if parsed.key is not None and parsed.out.resolve() in parsed.key.resolve().parents:
        raise ConfigurationError(detail="the key would lie with the copies; give it a place of its own")


def _finish(parsed: Namespace, run: CopyRun, history: History | None, left_out: int) -> None:
    """Write the tables and the entry of the audit log, of an interrupted run as far as it came."""
    if parsed.labels is not None:
        run.write_labels(parsed.labels)
    if parsed.key is not None:
        run.write_key(parsed.key)
        print(KEEP_APART, file=sys.stderr)
    print(f"{len(run.copied)} films copied, {left_out} left out", file=sys.stderr)
    if history is not None:
        with closing(history):
            history.note(
                "copied without identity",
                films=len(run.copied),
                left_out=left_out,
                dates="shifted" if parsed.shift_dates else "removed",
                key=parsed.key is not None,
            )
