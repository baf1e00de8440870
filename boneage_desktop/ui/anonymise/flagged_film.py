"""A film on which text may be burned in, and what a person decided about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.copies import Box, FilmLook


class Choice(StrEnum):
    """What becomes of a film on which text may be burned in."""

    AS_IT_IS = "as_it_is"
    BLACK = "black"
    LEAVE_OUT = "leave_out"


@dataclass(eq=False)
class FlaggedFilm:
    """The places to black out begin with those that were found; a film that nobody looked at (None) is left out."""

    look: FilmLook
    boxes: list[Box] = field(default_factory=list)
    choice: Choice | None = None

    @property
    def is_copied(self) -> bool:
        return self.choice in (Choice.AS_IT_IS, Choice.BLACK)

    @property
    def black(self) -> tuple[Box, ...]:
        """What is blacked out in the copy."""
        return tuple(self.boxes) if self.choice is Choice.BLACK else ()


def choice_word(choice: Choice | None) -> str:
    """A choice in a few words."""
    words = {
        None: QCoreApplication.translate("Copies", "to look at"),
        Choice.AS_IT_IS: QCoreApplication.translate("Copies", "copied as it is"),
        Choice.BLACK: QCoreApplication.translate("Copies", "places blacked out"),
        Choice.LEAVE_OUT: QCoreApplication.translate("Copies", "left out"),
    }
    return words[choice]
