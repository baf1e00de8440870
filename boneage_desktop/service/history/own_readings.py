"""What readers read before the machine's age was shown."""

from __future__ import annotations

import sqlite3

from boneage_desktop.core.study import OwnReading

FIRST = "(SELECT min(id) FROM edits WHERE film = f.id AND json_extract(edits, '$.own_age_months') IS NOT NULL)"
"""The row of `edits` in which the own reading of a film f was given."""

STATEMENT = f"""
SELECT o.at, json_extract(o.edits, '$.own_age_months'), r.age_months, d.age_months
FROM films f JOIN edits o ON o.id = {FIRST}
LEFT JOIN readings r ON r.id = (SELECT max(id) FROM readings WHERE film = f.id AND sex <> 'unknown')
LEFT JOIN decisions d ON d.id = (SELECT max(id) FROM decisions WHERE film = f.id)
WHERE o.by = ? ORDER BY o.id
"""


def of(connection: sqlite3.Connection, by: str) -> list[OwnReading]:
    """The own readings of one reader beside the machine's last reading and the last decision, the oldest first."""
    return [OwnReading(*row) for row in connection.execute(STATEMENT, (by,))]
