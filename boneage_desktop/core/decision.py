"""What a reader decided about a reading."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DecisionKind(StrEnum):
    """A changed age counts as accepted, with its own mark."""

    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Decision:
    """The age that counts from now on, in months, None where the reading was rejected; a change has a reason."""

    kind: DecisionKind
    age_months: float | None
    reason: str = ""
