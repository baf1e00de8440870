"""The study history: what was opened, read and decided, kept with who did it and when."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from boneage_desktop.core.copies import FilmLook, KnownFacts
from boneage_desktop.core.decision import Decision
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.edits_json import edits_to_json
from boneage_desktop.core.errors import HistoryUnusable
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.core.study import KnownFilm, OwnReading, StoredFilm, StudyQuery, StudyRow, StudyState
from boneage_desktop.service import audit
from boneage_desktop.service.history import (
    backup,
    facts,
    films,
    own_readings,
    patient_films,
    records,
    recovery,
    schema,
    search,
    states,
    table,
)
from boneage_desktop.service.history.records import FilmRecord, Signed
from boneage_desktop.service.history.recovery import Recovery
from boneage_desktop.service.model_journal import now
from boneage_desktop.service.reading_json import reading_json
from boneage_desktop.service.series import SeriesFilm

log = logging.getLogger(__name__)

FILE = "history.sqlite"


class History:
    """An open history; every act is one transaction that ends with an entry of the audit log.

    recovery: how a damaged file was mended when this one was opened, None where it was sound. reader_first: the list tells no
    age of a child whose film was not read yet. Acts raise HistoryUnusable.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection, head_file: Path, by: str) -> None:
        self.folder = folder
        self.by = by
        self.recovery: Recovery | None = None
        self.reader_first = False
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

    def keep_reading(self, film: int, reading: Reading, *, veiled: bool | None = None) -> None:
        """Keep a reading of a film with the model that gave it.

        veiled: the reader's own reading comes first; None for a film that is not shown: then it does if no age was seen yet.
        """
        with self._act("read") as said:
            hidden = self.reader_first and not films.is_seen(self._connection, film) if veiled is None else veiled
            values = (film, now(), self.by, *reading_values(reading))
            self._connection.execute(f"INSERT INTO readings VALUES (NULL{', ?' * len(values)})", values)
            self._connection.execute("UPDATE films SET veiled = ? WHERE id = ?", (hidden, film))
            said |= {"film": film, "study": states.refresh(self._connection, film)}
            said |= {"model": reading.model.name, "version": reading.model.version, "age_months": round(reading.age_months, 1)}

    def keep_edits(self, film: int, edits: Edits) -> None:
        """Keep all that a reader did about a film but the decision; an own reading, given or skipped, lifts the veil."""
        done = edits_to_json(edits)
        with self._act("edited") as said:
            before = edits_to_json(films.last_edits(self._connection, film))
            values = (film, now(), self.by, json.dumps(done, ensure_ascii=False))
            self._connection.execute("INSERT INTO edits VALUES (NULL, ?, ?, ?, ?)", values)
            if edits.own_age_months is not None or edits.own_age_skipped:
                self._connection.execute("UPDATE films SET veiled = 0 WHERE id = ?", (film,))
            said |= {"film": film, "study": states.refresh(self._connection, film)}
            said |= {"changed": sorted(name for name in done | before if done.get(name) != before.get(name))}

    def keep_decision(self, film: int, decision: Decision | None) -> None:
        """Keep what was decided about the last reading of a film; None takes the decision back."""
        given = (None, None, "") if decision is None else (str(decision.kind), decision.age_months, decision.reason)
        with self._act("decision taken back" if decision is None else str(decision.kind)) as said:
            reading = self._connection.execute("SELECT max(id) FROM readings WHERE film = ?", (film,)).fetchone()[0]
            values = (film, reading, now(), self.by, *given)
            self._connection.execute("INSERT INTO decisions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", values)
            said |= {"film": film, "study": states.refresh(self._connection, film)}
            said |= {"age_months": given[1] and round(given[1], 1), "reason": given[2]}

    def keep_report(self, film: int, **where: str) -> None:
        """Keep that a film was reported as it was decided last, and where the report went; no decision, no reported study."""
        with self._act("reported") as said:
            self._connection.execute(
                "INSERT INTO reports SELECT NULL, film, id, ?, ? FROM decisions"
                " WHERE id = (SELECT max(id) FROM decisions WHERE film = ?) AND kind IS NOT NULL",
                (now(), self.by, film),
            )
            said |= where
            said |= {"film": film, "study": states.refresh(self._connection, film)}

    def lift_veils(self) -> None:
        """Have the machine's ages of all films shown from now on."""
        with self._act("veils lifted"):
            self._connection.execute("UPDATE films SET veiled = 0 WHERE veiled")

    def own_readings(self, by: str) -> list[OwnReading]:
        """What one reader read before the machine's ages were shown, the oldest first."""
        with self._reading():
            return own_readings.of(self._connection, by)

    def delete(self, *studies: int) -> None:
        """Take studies out of the history with all that is known of them; the audit log keeps that they were there."""
        with self._reading():
            with schema.transaction(self._connection):
                for study in studies:
                    self._forget(study)
                    head = audit.append(self._connection, "deleted", by=self.by, study=study)
            if studies:
                self._note_head(head)

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
            return [self._shown(row) for row in search.page(self._connection, query, after=after, size=size)]

    def count(self, query: StudyQuery) -> int:
        """How many studies are asked for."""
        with self._reading():
            return search.count(self._connection, query)

    def numbers(self, query: StudyQuery) -> list[int]:
        """The numbers of all studies asked for, in the order of the list."""
        with self._reading():
            return search.numbers(self._connection, query)

    def choices(self, column: str) -> list[str]:
        """What stands in a column ("decided_by" or "model") of any study."""
        with self._reading():
            return search.choices(self._connection, column)

    def export(self, query: StudyQuery, file: Path) -> int:
        """Write the films of all studies asked for to a CSV file, or an XLSX file by its suffix; how many films.

        Errors: HistoryUnusable.
        """
        try:
            with self._reading():
                films_written = table.write(self._connection, (row.id for row in search.every(self._connection, query)), file)
        except OSError as error:
            raise HistoryUnusable(folder=file.parent, detail=error.strerror or str(error)) from error
        self.note_export(file, films=films_written)
        return films_written

    def note_export(self, file: Path, *, films: int) -> None:
        """Put down that films were written to a table, and where."""
        self.note("exported", films=films, format=file.suffix.lstrip("."), folder=str(file.absolute().parent))

    def row(self, study: int) -> StudyRow | None:
        """One study of the list."""
        with self._reading():
            found = search.row(self._connection, study)
        return None if found is None else self._shown(found)

    def films(self, study: int) -> list[StoredFilm]:
        """What is kept of the films of a study."""
        with self._reading():
            return films.stored(self._connection, study)

    def patient_films(self, film: int) -> tuple[SeriesFilm, ...]:
        """The films of the patient of a film, each with its last reading and what was decided."""
        with self._reading():
            return patient_films.of_patient(self._connection, film)

    def records(self, study: int) -> list[FilmRecord]:
        """All that is known of the films of a study, for a report."""
        with self._reading():
            return records.of_study(self._connection, study)

    def signed(self, film: int) -> Signed:
        """Who decided about a film, and when."""
        with self._reading():
            return records.signed(self._connection, film)

    def facts(self, look: FilmLook) -> KnownFacts:
        """What a reader corrected and decided about a film that is to be copied."""
        with self._reading():
            return facts.facts(self._connection, look)

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

    def _shown(self, row: StudyRow) -> StudyRow:
        """A study as the list may show it: while the reader reads first, no age of one that was not read."""
        return replace(row, age_months=None) if self.reader_first and row.state is StudyState.NEW else row

    def _forget(self, study: int) -> None:
        patient = self._connection.execute("SELECT patient FROM studies WHERE id = ?", (study,)).fetchone()
        self._connection.execute("DELETE FROM studies WHERE id = ?", (study,))
        self._connection.execute(
            "DELETE FROM patients WHERE id = ? AND NOT EXISTS (SELECT 1 FROM studies WHERE patient = patients.id)",
            patient or (None,),
        )

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
