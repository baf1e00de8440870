"""A film as it was stored: its grey values and what its file says about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

import numpy as np


class Sex(StrEnum):
    """Sex as the network and the reference tables know it."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """The hand on the film."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Window:
    """A VOI window in the units of `Radiograph.pixels` (DICOM PS3.3 C.11.2.1.2); shape: LINEAR, LINEAR_EXACT or SIGMOID."""

    center: float
    width: float
    shape: str = "LINEAR"


@dataclass(frozen=True)
class Spacing:
    """Distance of neighbouring pixels in mm and the attribute it was taken from.

    Detector spacing is not corrected for magnification.
    """

    row_mm: float
    column_mm: float
    source: str

    @property
    def at_detector(self) -> bool:
        """Whether a length by it is that at the detector or on the scanned film, larger than the bone."""
        return self.source in ("ImagerPixelSpacing", "NominalScannedPixelSpacing")


@dataclass(frozen=True)
class Patient:
    """What the file says of the person; None or UNKNOWN where it says nothing.

    issuer: who gave the id; spelling: the name in every script of the file, as it is searched for.
    """

    name: str | None = None
    id: str | None = None
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    issuer: str = ""
    spelling: str = ""


@dataclass(frozen=True)
class Imprint:
    """What stays of a film when its pixels are gone: SHA-256 of their type, size and values, and a JPEG thumbnail."""

    pixels_sha256: str
    thumbnail: bytes


@dataclass(frozen=True, eq=False)
class Radiograph:
    """One film.

    pixels: (rows, columns), uint8, uint16 or float32; modality values with larger = brighter on the screen, so MONOCHROME1 and
    an inverse presentation shape are already turned, and a VOI LUT sequence is already applied. `window` is the file's own
    window in these units, if it has one. `sha256` is that of the file's bytes, `imprint` what the history knows the film by.
    """

    pixels: np.ndarray
    path: Path
    sha256: str
    format: str
    window: Window | None = None
    spacing: Spacing | None = None
    patient: Patient = field(default_factory=Patient)
    study_date: date | None = None
    stated_age_months: float | None = None
    laterality: Side | None = None
    synthetic: bool = False
    imprint: Imprint | None = None

    @property
    def age_months(self) -> float | None:
        """Chronological age on the day of the study, from the birth date where known, else as the file states it."""
        return chronological_age_months(self.patient.birth_date, self.study_date) or self.stated_age_months


def chronological_age_months(birth: date | None, study: date | None) -> float | None:
    """Age in months (a month is 365.25 / 12 days), None if a date is missing or the order is impossible."""
    if birth is None or study is None or study < birth:
        return None
    return (study - birth).days * 12 / 365.25
