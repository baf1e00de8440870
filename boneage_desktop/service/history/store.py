"""The study history: what was opened, read and decided, kept with who did it and when."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from boneage_desktop.core.decision import Decision
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import HistoryUnusable
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.core.study import KnownFilm, StoredFilm, StudyQuery, StudyRow
from boneage_desktop.service import audit
from boneage_desktop.service.history import backup, films, recovery, schema, search, states, table
from boneage_desktop.service.history.recovery import Recovery
from boneage_desktop.service.model_journal import now
from boneage_desktop.service.reading_json import reading_json

log = logging.getLogger(__name__)

FILE = "history.sqlite"


class History:
    """An open history; every act is one transaction that ends with an entry of the audit log.

    recovery: how a damaged file was mended when this one was opened, None where it was sound. Acts raise HistoryUnusable.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection, head_file: Path, by: str) -> None:
        self.folder = folder
        self.by = by
        self.recovery: Recovery | None = None
        self._connection = connection
        self._head_file = head_file

    @classmethod
    def open(cls, folder: Path, head_file: Path, *, by: str) -> History:
        """The history in a folder, made where there is none; a damaged one is mended first.

        Errors: HistoryUnusable, MadeByNewer.
        """
        try:
            history = cls._open(folder, head_file, by)
        except sqlite3.DatabaseError as error:
            if not schema.is_damage(error):
                raise HistoryUnusable(folder=folder, detail=str(error)) from error
            history = cls.mend(folder, head_file, by=by)
        except OSError as error:
            raise HistoryUnusable(folder=folder, detail=error.strerror or str(error)) from error
        return history

    @classmethod
    def mend(cls, folder: Path, head_file: Path, *, by: str) -> History:
        """The history as far as it can be read from a damaged file, which must not be open. Errors: HistoryUnusable."""
        try:
            found = recovery.recover(folder / FILE, backups=folder / "backups")
            history = cls._open(folder, head_file, by)
        except (sqlite3.Error, OSError) as error:
            raise HistoryUnusable(folder=folder, detail=str(error)) from error
        history.recovery = found
        history.note("recovered", studies=found.studies, from_backup=found.from_backup, damaged=found.aside.name)
        return history

    @classmethod
    def _open(cls, folder: Path, head_file: Path, by: str) -> History:
        history = cls(folder, schema.open_file(folder / FILE, backups=folder / "backups"), head_file, by)
        try:
            history._check_head()
        except (sqlite3.Error, HistoryUnusable):
            history.close()
            raise
        return history

    def close(self) -> None:
        self._connection.close()

    def is_sound(self) -> bool:
        """Whether the file is free of damage; takes a second and more for a large one."""
        return backup.is_sound(self.folder / FILE)

    def import_film(self, film: Radiograph) -> KnownFilm | None:
        """Keep a film that was not opened; None for one that is known already."""
        with self._reading():
            known = films.is_known(self._connection, film)
        return None if known else self.know_film(film, "imported")

    def know_film(self, film: Radiograph, action: str = "opened") -> KnownFilm:
        """Keep a film that was opened, or find it again by its content; the film needs its imprint."""
        with self._act(action) as said:
            known = films.know(self._connection, film, by=self.by)
            said |= {"study": known.study, "film": known.film}
        return known

    def keep_reading(self, film: int, reading: Reading) -> None:
        """Keep a reading of a film with the model that gave it."""
        with self._act("read") as said:
            values = (film, now(), self.by, *reading_values(reading))
            self._connection.execute(f"INSERT INTO readings VALUES (NULL{', ?' * len(values)})", values)
            said |= {"film": film, "study": states.refresh(self._connection, film)}
            said |= {"model": reading.model.name, "version": reading.model.version, "age_months": round(reading.age_months, 1)}

    def keep_edits(self, film: int, edits: Edits) -> None:
        """Keep what a reader corrected about the patient."""
        corrected = {"sex": edits.sex, "birth_date": edits.birth_date and edits.birth_date.isoformat()}
        with self._act("edited") as said:
            values = (film, now(), self.by, json.dumps(corrected))
            self._connection.execute("INSERT INTO edits VALUES (NULL, ?, ?, ?, ?)", values)
            said |= {"film": film, "study": states.refresh(self._connection, film)}

    def keep_decision(self, film: int, decision: Decision | None) -> None:
        """Keep what was decided about the last reading of a film; None takes the decision back."""
        given = (None, None, "") if decision is None else (str(decision.kind), decision.age_months, decision.reason)
        with self._act("decision taken back" if decision is None else str(decision.kind)) as said:
            reading = self._connection.execute("SELECT max(id) FROM readings WHERE film = ?", (film,)).fetchone()[0]
            values = (film, reading, now(), self.by, *given)
            self._connection.execute("INSERT INTO decisions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", values)
            said |= {"film": film, "study": states.refresh(self._connection, film)}
            said |= {"age_months": given[1] and round(given[1], 1), "reason": given[2]}

    def keep_report(self, film: int) -> None:
        """Keep that the age of a film was handed on as it was decided last."""
        with self._act("reported") as said:
            self._connection.execute(
                "INSERT INTO reports SELECT NULL, film, max(id), ?, ? FROM decisions WHERE film = ?", (now(), self.by, film)
            )
            said |= {"film": film, "study": states.refresh(self._connection, film)}

    def delete(self, study: int) -> None:
        """Take a study out of the history with all that is known of it; the audit log keeps that it was there."""
        with self._act("deleted") as said:
            patient = self._connection.execute("SELECT patient FROM studies WHERE id = ?", (study,)).fetchone()
            self._connection.execute("DELETE FROM studies WHERE id = ?", (study,))
            self._connection.execute(
                "DELETE FROM patients WHERE id = ? AND id NOT IN (SELECT patient FROM studies WHERE patient IS NOT NULL)",
                patient or (None,),
            )
            said |= {"study": study}

    def note(self, action: str, **details: Any) -> None:
        """Put an act into the audit log that concerns no study."""
        with self._act(action) as said:
            said |= details

    def use_model(self, details: dict[str, str]) -> None:
        """Note the model that reads from now on, unless it was noted last."""
        found = self._connection.execute(
            "SELECT details FROM audit WHERE action = 'model changed' ORDER BY number DESC LIMIT 1"
        ).fetchone()
        if found is None or json.loads(found[0]) != details:
            self.note("model changed", **details)

    def page(self, query: StudyQuery, *, after: StudyRow | None = None, size: int = search.PAGE) -> list[StudyRow]:
        """The studies that follow `after` in the list, newest first."""
        with self._reading():
            return search.page(self._connection, query, after=after, size=size)

    def count(self, query: StudyQuery) -> int:
        """How many studies are asked for."""
        with self._reading():
            return search.count(self._connection, query)

    def export(self, query: StudyQuery, file: Path) -> int:
        """Write the films of all studies asked for to a CSV file; how many films. Errors: HistoryUnusable."""
        try:
            with self._reading():
                films_written = table.write(self._connection, (row.id for row in search.every(self._connection, query)), file)
        except OSError as error:
            raise HistoryUnusable(folder=file.parent, detail=error.strerror or str(error)) from error
        self.note("exported", films=films_written)
        return films_written

    def row(self, study: int) -> StudyRow | None:
        """One study of the list."""
        with self._reading():
            return search.row(self._connection, study)

    def films(self, study: int) -> list[StoredFilm]:
        """What is kept of the films of a study."""
        with self._reading():
            return films.stored(self._connection, study)

    def audit_entries(self) -> Iterator[audit.Entry]:
        """The audit log from its first entry on."""
        return audit.entries(self._connection)

    def audit_faults(self) -> list[audit.Fault]:
        """What is wrong with the audit log."""
        return audit.faults(self._connection, audit.read_head(self._head_file))

    def back_up(self, today: date) -> Path | None:
        """The backup of the day, unless there is one."""
        return backup.back_up(self.folder / FILE, self.folder / "backups", today=today)

    @contextmanager
    def _act(self, action: str) -> Iterator[dict[str, Any]]:
        """A transaction; what the block puts into the dictionary goes into the audit log with it."""
        said: dict[str, Any] = {}
        with self._reading():
            with schema.transaction(self._connection):
                yield said
                head = audit.append(self._connection, action, by=self.by, **said)
            self._note_head(head)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise HistoryUnusable(folder=self.folder, detail=str(error)) from error

    def _check_head(self) -> None:
        """Put down that the end of the audit log is gone, so that the next head does not cover it up."""
        head = audit.read_head(self._head_file)
        if head is not None and not audit.holds(self._connection, head):
            log.warning("the audit log does not hold the entry that was noted as its last")
            self.note(audit.CUT_OFF, reached=head.number, hash=head.hash)

    def _note_head(self, head: audit.Head) -> None:
        try:
            audit.write_head(head, self._head_file)
        except OSError:
            log.warning("the end of the audit log could not be noted outside the history")


def reading_values(reading: Reading) -> tuple[object, ...]:
    low, high = reading.interval_months or (None, None)
    model = reading.model
    return (
        *(reading.age_months, low, high, str(reading.sex), model.name, model.version, model.sha256, reading.device),
        json.dumps(reading.repairs),
        json.dumps(reading.warnings),
        json.dumps(reading_json("", reading), separators=(",", ":")),
    )
