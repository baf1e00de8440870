"""How the hand lies on each film, as the training process saw it (looks.csv)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Look:
    """hand: how surely there is one, 0 to 1; rotation_degrees counter-clockwise from upright; error: why it was not seen."""

    hand: float = 0.0
    mirrored: bool = False
    inverted: bool = False
    two_hands: bool = False
    rotation_degrees: float = 0.0
    error: str = ""


def looks(project: Path) -> dict[str, Look]:
    """The looks by the film's content, which stays the same when films are added or taken away; none where no one looked."""
    file = project / "looks.csv"
    if not file.exists():
        return {}
    with file.open(newline="", encoding="utf-8") as rows:
        whole = (line for line in rows if line.endswith("\n"))
        return {row["content"]: _look(row) for row in csv.DictReader(whole)}


def _look(row: dict[str, str]) -> Look:
    if row["error"]:
        return Look(error=row["error"])
    mirrored, inverted, two_hands = (row[name] == "True" for name in ("mirrored", "inverted", "two_hands"))
    return Look(float(row["hand"]), mirrored, inverted, two_hands, float(row["rotation_degrees"] or 0))
