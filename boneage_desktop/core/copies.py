"""Copies of films without identity: what is asked for, and what was found on a film before it is copied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from boneage_desktop.core.radiograph import Sex

CHARACTERISTICS = ("sex", "age", "size", "weight")


@dataclass(frozen=True)
class Box:
    """A place on a film; all four as fractions of its width and height as it is stored, from the top left."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class CopyChoices:
    """How the copies of one run are made: what is kept of the person, and whether dates are removed or shifted.

    secret: what new UIDs and the shift of the dates are worked out from; known to this run alone, and never written.
    """

    secret: bytes
    kept: tuple[str, ...] = CHARACTERISTICS
    shift_dates: bool = False


@dataclass(frozen=True)
class KnownFacts:
    """What a reader or the history knows better than the film's file; None where the file counts."""

    sex: Sex | None = None
    age_months: float | None = None
    bone_age_months: float | None = None


@dataclass(frozen=True)
class LookForText:
    """Look at a film before it is copied; answered with a FilmLook."""

    id: int
    path: str


@dataclass(frozen=True)
class FilmLook:
    """A film before it is copied. patient_id, issuer: whose it is, "" where the file does not say; declared: Burned In
    Annotation as the file has it ("YES", "NO" or ""), "LIKELY" where a scanned picture says nothing; places: where text may
    stand; preview: a JPEG of it.
    """

    path: str
    pixels_sha256: str
    patient_id: str
    issuer: str
    day: date | None
    sex: Sex
    age_months: float | None
    declared: str
    places: tuple[Box, ...]
    preview: bytes

    @property
    def flagged(self) -> bool:
        """Whether a person should look at it before it leaves the house."""
        return bool(self.places) or self.declared in ("YES", "LIKELY")


@dataclass(frozen=True)
class CopyFilm:
    """Write a copy without identity; answered with the name of the file that was written.

    name: the file's name without its suffix; black: places that are blacked out, by a person who found nothing else to hide.
    """

    id: int
    path: str
    folder: str
    name: str
    pseudonym: str
    choices: CopyChoices
    black: tuple[Box, ...] = ()
    known: KnownFacts = KnownFacts()
