"""What a DICOM header says about the person, the study and the scale; what is malformed counts as not said."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from pydicom.dataset import Dataset
from pydicom.valuerep import PersonName

from boneage_desktop.core.radiograph import Patient, Sex, Side, Spacing

MONTHS_PER_UNIT = {"D": 12 / 365.25, "W": 7 * 12 / 365.25, "M": 1.0, "Y": 12.0}
PLAUSIBLE_SPACING_MM = (0.005, 5.0)
PLAUSIBLE_MAGNIFICATION = (1.0, 3.0)


def value(dataset: Dataset, keyword: str) -> Any:
    """An element's value; None if it is absent, empty or cannot be parsed."""
    try:
        return dataset.get(keyword) or None
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, NotImplementedError):
        return None


def numbers(dataset: Dataset, keyword: str) -> list[float]:
    """An element's values as finite numbers; empty if it is absent or one of them is none."""
    try:
        given = dataset.get(keyword)
        many = given if hasattr(given, "__iter__") and not isinstance(given, str) else [given]
        result = [float(v) for v in many if v is not None]
    except (ValueError, TypeError, OverflowError):
        return []
    return result if all(abs(v) < float("inf") for v in result) else []


def text(dataset: Dataset, keyword: str) -> str:
    """An element's text without padding; empty if it has none."""
    return str(value(dataset, keyword) or "").strip(" \0")


def patient(dataset: Dataset) -> Patient:
    """Who is on the film."""
    sex = {"M": Sex.MALE, "F": Sex.FEMALE}.get(text(dataset, "PatientSex").upper(), Sex.UNKNOWN)
    given = value(dataset, "PatientName")
    return Patient(
        name=person_name(given),
        id=text(dataset, "PatientID") or None,
        sex=sex,
        birth_date=day(dataset, "PatientBirthDate"),
        issuer=text(dataset, "IssuerOfPatientID"),
        spelling=" ".join(re.split(r"[=^\s]+", str(given or ""))).strip(),
    )


def person_name(name: PersonName | str | None) -> str | None:
    """A name for display: the ideographic group where there is one, else "Family, Given"; 張^小明 gives 張小明."""
    if not name:
        return None
    groups = [group.strip() for group in str(name).split("=")]
    chosen = groups[1] if len(groups) > 1 and groups[1].strip("^ ") else groups[0]
    family, *others = (part.strip() for part in chosen.split("^"))
    given = " ".join(part for part in others[:2] if part)
    if not (family and given):
        return family or given or None
    if re.fullmatch(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+", family + given):
        return family + given
    return f"{family}, {given}" if family.isascii() else f"{family} {given}"


def day(dataset: Dataset, *keywords: str) -> date | None:
    """The first of these elements that holds a date (PS3.5 6.2, DA; also the retired form with dots)."""
    for keyword in keywords:
        digits = text(dataset, keyword).replace(".", "")
        try:
            if re.fullmatch(r"\d{8}", digits):
                return date.fromisoformat(digits)
        except ValueError:
            continue
    return None


def stated_age_months(dataset: Dataset) -> float | None:
    """Patient's Age (0010,1010): 009Y, 112M, 030W or 200D."""
    found = re.fullmatch(r"(\d{1,4})([DWMY])", text(dataset, "PatientAge").upper())
    return int(found[1]) * MONTHS_PER_UNIT[found[2]] if found else None


def laterality(dataset: Dataset) -> Side | None:
    """Left or right, of the image where said, else of the series."""
    said = (text(dataset, keyword).upper() for keyword in ("ImageLaterality", "Laterality"))
    return next(({"L": Side.LEFT, "R": Side.RIGHT}[letter] for letter in said if letter in ("L", "R")), None)


def spacing(dataset: Dataset) -> Spacing | None:
    """Pixel spacing with its source (PS3.3 10.7.1.3): calibrated, of the detector, or of a film scanner.

    The detector's is divided by the radiographic magnification where the file states it.
    """
    pixel, imager = numbers(dataset, "PixelSpacing"), numbers(dataset, "ImagerPixelSpacing")
    calibration = text(dataset, "PixelSpacingCalibrationType")
    if pixel and (calibration or pixel != imager):
        return _spacing(pixel, f"PixelSpacing {calibration}".strip()) or _detector_spacing(dataset, imager)
    scanned = "NominalScannedPixelSpacing"
    return _detector_spacing(dataset, imager) or _spacing(numbers(dataset, scanned), scanned)


def _detector_spacing(dataset: Dataset, imager: list[float]) -> Spacing | None:
    factor = (numbers(dataset, "EstimatedRadiographicMagnificationFactor") or [0.0])[0]
    if PLAUSIBLE_MAGNIFICATION[0] < factor <= PLAUSIBLE_MAGNIFICATION[1]:
        at_hand = [v / factor for v in imager]
        return _spacing(at_hand, "ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor")
    return _spacing(imager, "ImagerPixelSpacing")


def _spacing(pair: list[float], source: str) -> Spacing | None:
    low, high = PLAUSIBLE_SPACING_MM
    return Spacing(pair[0], pair[1], source) if len(pair) == 2 and all(low <= v <= high for v in pair) else None


def is_synthetic(dataset: Dataset) -> bool:
    """Whether the file says that it was made artificially (Synthetic Data, PS3.3 C.12.1)."""
    return text(dataset, "SyntheticData") == "YES"
