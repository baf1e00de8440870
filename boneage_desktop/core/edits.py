"""What a reader changed about a film; undo is a stack of old values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from boneage_desktop.core.decision import Decision
from boneage_desktop.core.grades import Grades, Heights
from boneage_desktop.core.radiograph import Sex, Window


@dataclass(frozen=True)
class Edits:
    """How the film is shown and what the reader knows better than the file; None means: as the file says.

    quarter_turns: clockwise turns of 90 degrees of the view; flipped: mirrored left to right after turning.
    """

    window: Window | None = None
    inverted: bool = False
    quarter_turns: int = 0
    flipped: bool = False
    sex: Sex | None = None
    birth_date: date | None = None
    grades: Grades = field(default_factory=Grades)
    heights: Heights = field(default_factory=Heights)
    decision: Decision | None = None
