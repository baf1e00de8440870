"""The tables of the history and the way from older ones to these; `PRAGMA user_version` counts the steps."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from boneage_desktop import __version__
from boneage_desktop.core.errors import MadeByNewer

BUSY_SECONDS = 2.0
CORRUPT, NO_DATABASE = 11, 26  # primary result codes SQLITE_CORRUPT and SQLITE_NOTADB

FIRST = """
CREATE TABLE program (version TEXT NOT NULL);
CREATE TABLE patients (
    id INTEGER PRIMARY KEY, patient_id TEXT NOT NULL, issuer TEXT NOT NULL, name TEXT, sex TEXT NOT NULL, birth_date TEXT,
    UNIQUE (patient_id, issuer)
);
CREATE TABLE studies (
    id INTEGER PRIMARY KEY AUTOINCREMENT, patient INTEGER REFERENCES patients (id), day TEXT, listed TEXT NOT NULL,
    title TEXT NOT NULL, sex TEXT NOT NULL, age_months REAL, bone_age_months REAL, state TEXT NOT NULL, decided TEXT,
    search TEXT NOT NULL
);
CREATE INDEX studies_of_patients ON studies (patient, day);
CREATE INDEX studies_listed ON studies (listed DESC, id DESC, state, age_months, search);
CREATE TABLE films (
    id INTEGER PRIMARY KEY AUTOINCREMENT, study INTEGER NOT NULL REFERENCES studies (id) ON DELETE CASCADE, path TEXT NOT NULL,
    pixels_sha256 TEXT NOT NULL, file_sha256 TEXT NOT NULL, format TEXT NOT NULL, sex TEXT NOT NULL, age_months REAL,
    added_at TEXT NOT NULL, added_by TEXT NOT NULL, thumbnail BLOB NOT NULL, UNIQUE (study, pixels_sha256)
);
CREATE INDEX films_by_content ON films (pixels_sha256);
CREATE TABLE readings (
    id INTEGER PRIMARY KEY, film INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE, at TEXT NOT NULL, by TEXT NOT NULL,
    age_months REAL NOT NULL, low_months REAL, high_months REAL, sex TEXT NOT NULL, model TEXT NOT NULL,
    version TEXT NOT NULL, model_sha256 TEXT NOT NULL, device TEXT NOT NULL, repairs TEXT NOT NULL, warnings TEXT NOT NULL,
    reading TEXT NOT NULL
);
CREATE INDEX readings_of_films ON readings (film);
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY, film INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE,
    reading INTEGER REFERENCES readings (id) ON DELETE SET NULL, at TEXT NOT NULL, by TEXT NOT NULL, kind TEXT, age_months REAL,
    reason TEXT NOT NULL
);
CREATE INDEX decisions_of_films ON decisions (film);
CREATE INDEX decisions_of_readings ON decisions (reading);
CREATE TABLE edits (
    id INTEGER PRIMARY KEY, film INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE, at TEXT NOT NULL, by TEXT NOT NULL,
    edits TEXT NOT NULL
);
CREATE INDEX edits_of_films ON edits (film);
CREATE TABLE reports (
    id INTEGER PRIMARY KEY, film INTEGER NOT NULL REFERENCES films (id) ON DELETE CASCADE,
    decision INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE, at TEXT NOT NULL, by TEXT NOT NULL
);
CREATE INDEX reports_of_films ON reports (film);
CREATE INDEX reports_of_decisions ON reports (decision);
CREATE TABLE audit (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, action TEXT NOT NULL, study INTEGER, film INTEGER,
    details TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
CREATE TRIGGER audit_keeps BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
"""

FILTERED = """
ALTER TABLE studies ADD COLUMN model TEXT;
ALTER TABLE studies ADD COLUMN decided_by TEXT;
UPDATE studies SET
    model = (SELECT r.model || ' ' || r.version FROM readings r JOIN films f ON f.id = r.film WHERE f.study = studies.id
        ORDER BY r.id DESC LIMIT 1),
    decided_by = (SELECT CASE WHEN d.kind IS NULL THEN NULL ELSE d.by END FROM decisions d JOIN films f ON f.id = d.film
        WHERE f.study = studies.id ORDER BY d.id DESC LIMIT 1);
DROP INDEX studies_listed;
CREATE INDEX studies_listed ON studies (
    listed DESC, id DESC, state, sex, age_months, bone_age_months, decided_by, model, search
);
"""

OWN_READINGS = """
ALTER TABLE films ADD COLUMN veiled INTEGER NOT NULL DEFAULT 0;
CREATE INDEX films_veiled ON films (study) WHERE veiled;
"""
"""From here on a row of `edits` holds all that a reader did; a film that was read before its reader gave an age is veiled."""

MIGRATIONS: tuple[str, ...] = (FIRST, FILTERED, OWN_READINGS)
TABLES = {
    "patients": "id",
    "studies": "id",
    "films": "id",
    "readings": "id",
    "decisions": "id",
    "edits": "id",
    "reports": "id",
    "audit": "number",
}


def connect(file: Path) -> sqlite3.Connection:
    """A connection that begins no transaction by itself; nothing of the file has been read yet."""
    return sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file is broken, rather than locked, full or forbidden."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (CORRUPT, NO_DATABASE)


def version(connection: sqlite3.Connection) -> int:
    """How many steps the file has taken, 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def open_file(file: Path, *, backups: Path) -> sqlite3.Connection:
    """The history in a file, brought to this version; what was there before a step is kept in `backups`.

    Errors: MadeByNewer for one that a newer program wrote, of which nothing is changed; sqlite3.Error, OSError.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = connect(file)
    try:
        found = version(connection)
        if found > len(MIGRATIONS):
            raise MadeByNewer(path=file, written_by=_writer(connection), found=found, known=len(MIGRATIONS))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # nothing is left of a patient that was deleted
        if 0 < found < len(MIGRATIONS):
            copy(connection, backups / f"{file.stem}-before-version-{len(MIGRATIONS)}.sqlite")
        migrate(connection, MIGRATIONS[found:])
    except BaseException:
        connection.close()
        raise
    return connection


def migrate(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Take the steps, each as a whole or not at all."""
    for step in steps:
        with transaction(connection):
            for statement in _statements(step):
                connection.execute(statement)
            connection.execute("DELETE FROM program")
            connection.execute("INSERT INTO program VALUES (?)", (__version__,))
            connection.execute(f"PRAGMA user_version = {version(connection) + 1}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """What is written inside is on the disk at the end, or, after an error, not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """Write the whole history to another file, which appears when it is complete."""
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(".tmp")
    draft.unlink(missing_ok=True)
    written = connect(draft)
    try:
        connection.backup(written)
        written.execute("PRAGMA journal_mode = DELETE")
    finally:
        written.close()
    draft.replace(target)


def _writer(connection: sqlite3.Connection) -> str:
    """The version of the program that took the last step."""
    try:
        return str(connection.execute("SELECT version FROM program").fetchone()[0])
    except (sqlite3.DatabaseError, TypeError):
        return "?"


def _statements(script: str) -> Iterator[str]:
    """The statements one by one: executescript would end the transaction."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
