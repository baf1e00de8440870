"""How the window says what was decided about a reading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.ui import words

MARKS = {
    DecisionKind.ACCEPTED: ("accept", "good"),
    DecisionKind.CHANGED: ("change", "good"),
    DecisionKind.REJECTED: ("reject", "stop"),
}


def kind(value: DecisionKind) -> str:
    """What was decided, in a word."""
    names = {
        DecisionKind.ACCEPTED: QCoreApplication.translate("Decisions", "accepted"),
        DecisionKind.CHANGED: QCoreApplication.translate("Decisions", "changed"),
        DecisionKind.REJECTED: QCoreApplication.translate("Decisions", "rejected"),
    }
    return names[value]


def decision(value: Decision) -> str:
    """What was decided, with the age and the reason."""
    texts = {
        DecisionKind.ACCEPTED: QCoreApplication.translate("Decisions", "Accepted: {age}"),
        DecisionKind.CHANGED: QCoreApplication.translate("Decisions", "Changed to {age}"),
        DecisionKind.REJECTED: QCoreApplication.translate("Decisions", "Rejected"),
    }
    said = texts[value.kind].format(age="" if value.age_months is None else words.age(value.age_months))
    return f"{said} ({value.reason})" if value.reason else said
