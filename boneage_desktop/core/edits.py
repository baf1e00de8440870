"""What a reader changed about a film; undo is a stack of old values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from boneage_desktop.core.decision import Decision
from boneage_desktop.core.grades import Grades, Heights
from boneage_desktop.core.marks import Mark
from boneage_desktop.core.radiograph import Sex, Window
from boneage_desktop.core.regions_by_hand import PlacedRegion


@dataclass(frozen=True)
class Edits:
    """How the film is shown and what the reader knows better than the file; None means: as the file says.

    quarter_turns: clockwise turns of 90 degrees of the view; flipped: mirrored left to right after turning.
    regions: those placed by hand, each once.
    marks: what the reader drew on the film, the last on top.
    left_as_is: codes of the repairs that the reader took back.
    own_age_months: the bone age that the reader gave before the machine's was shown; own_age_skipped: it was shown without one.
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
    marks: tuple[Mark, ...] = ()
    own_age_months: float | None = None
    own_age_skipped: bool = False
    regions: tuple[PlacedRegion, ...] = ()
    left_as_is: tuple[str, ...] = ()
