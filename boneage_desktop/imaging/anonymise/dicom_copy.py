"""A DICOM film without identity: PS3.15 Annex E, Basic Application Level Confidentiality Profile with its options.

The tables of PS3.15 are those of dicom-anonymizer. Before they are applied, all that is not known to be harmless is left out
(`kept_elements`); afterwards dates, UIDs and the marks of the profile are put right.
"""

from __future__ import annotations

from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any

import dicomanonymizer
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.tag import Tag
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage, UID_dictionary

from boneage_desktop.core.copies import Box, CopyChoices, KnownFacts
from boneage_desktop.core.radiograph import Sex, chronological_age_months
from boneage_desktop.imaging import dicom_facts
from boneage_desktop.imaging.anonymise.blacking import blacked_out
from boneage_desktop.imaging.anonymise.kept_elements import DAYS, PERSON, kept_elements
from boneage_desktop.imaging.anonymise.pseudonyms import new_uid, shifted
from boneage_desktop.imaging.dicom_coding import stored_values
from boneage_desktop.imaging.dicom_grey import grey

EDITION = "dicomfields_2026c"
EMPTY = (
    *("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID", "AccessionNumber"),
    *("ReferringPhysicianName", "Manufacturer", "SeriesNumber", "InstanceNumber", "PatientOrientation"),
)
"""Elements of type 2 of a radiograph: they stand in every copy, empty where nothing is known."""
UIDS = ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID")
METHOD = "boneage-desktop, DICOM PS3.15 Annex E"
BASIC = ("113100", "Basic Application Confidentiality Profile")
CLEAN_PIXELS = ("113101", "Clean Pixel Data Option")
MODIFIED_DATES = ("113107", "Retain Longitudinal Temporal Information Modified Dates Option")
CHARACTERISTICS = ("113108", "Retain Patient Characteristics Option")
OLDEST_IN_MONTHS = 999
OF_COLOUR = ("PlanarConfiguration", "WindowCenter", "WindowWidth", "VOILUTFunction", "VOILUTSequence", "RescaleSlope",
             "RescaleIntercept", "PixelPaddingValue", "PixelPaddingRangeLimit", "SmallestImagePixelValue",
             "LargestImagePixelValue")  # fmt: skip


def person_of(dataset: Dataset) -> str:
    """By what the films of one person belong together; "" where the file does not say whose it is."""
    patient = dicom_facts.patient(dataset)
    return f"{patient.issuer}\n{patient.id}" if patient.id else ""


def day_of(dataset: Dataset) -> date | None:
    """The day of the study."""
    return dicom_facts.day(dataset, *DAYS)


def copy(
    dataset: Dataset, path: Path, pseudonym: str, choices: CopyChoices, *, black: tuple[Box, ...], known: KnownFacts
) -> Dataset:
    """The film as a new data set that holds only what may be known of it; the pixels uncompressed, as they were.

    Errors: those of the film's pixels.
    """
    names = {PERSON[name] for name in choices.kept} | (set(DAYS) if choices.shift_dates else set())
    result = Dataset()
    for element in kept_elements(dataset, names):
        result.add(element)
    _apply_profile(result, names, choices, person_of(dataset) or str(path))
    _put_person(result, dataset, pseudonym, choices, known)
    _put_pixels(result, dataset, path, black)
    _put_marks(result, choices, cleaned=bool(black))
    result.file_meta = _file_meta(result)
    return result


def write(copied: Dataset, file: Any) -> None:
    """Write a copy with an empty preamble."""
    dcmwrite(file, copied, enforce_file_format=True)


@cache
def _table() -> dict[tuple[int, ...], Any]:
    rules: dict[tuple[int, ...], Any] = dicomanonymizer.initialize_actions(EDITION)
    return rules


def _apply_profile(result: Dataset, names: set[str], choices: CopyChoices, person: str) -> None:
    """The actions of PS3.15 Table E.1-1 on what is left, but for what an option retains."""
    retained = {_place(name): dicomanonymizer.keep for name in names if name not in DAYS}
    days = {_place(name): partial(_shift_day, person=person, secret=choices.secret) for name in DAYS}
    uids = {_place(name): partial(_replace_uid, secret=choices.secret) for name in UIDS}
    dicomanonymizer.anonymize_dataset(result, retained | days | uids, base_rules_gen=lambda: dict(_table()))
    if str(result.get("SOPClassUID", "")) not in UID_dictionary:
        result.SOPClassUID = SecondaryCaptureImageStorage
    for keyword in UIDS[:3]:
        if keyword not in result:
            setattr(result, keyword, new_uid(f"{person} {keyword}", choices.secret))


def _place(keyword: str) -> tuple[int, int]:
    tag = Tag(keyword)
    return tag.group, tag.element


def _replace_uid(dataset: Dataset, place: tuple[int, int], *, secret: bytes) -> None:
    if place in dataset:
        dataset[place].value = new_uid(str(dataset[place].value), secret)


def _shift_day(dataset: Dataset, place: tuple[int, int], *, person: str, secret: bytes) -> None:
    """A day that cannot be read is left out."""
    day = dicom_facts.day(dataset, dataset[place].keyword) if place in dataset else None
    if day is not None:
        dataset[place].value = f"{shifted(day, person, secret):%Y%m%d}"
    elif place in dataset:
        del dataset[place]


def _put_person(result: Dataset, dataset: Dataset, pseudonym: str, choices: CopyChoices, known: KnownFacts) -> None:
    for keyword in EMPTY:
        if keyword not in result:
            setattr(result, keyword, "")
    result.PatientName = result.PatientID = pseudonym
    if "sex" in choices.kept and known.sex is not None:
        result.PatientSex = {Sex.MALE: "M", Sex.FEMALE: "F"}.get(known.sex, "")
    exact = chronological_age_months(dicom_facts.patient(dataset).birth_date, day_of(dataset))
    age = exact if known.age_months is None else known.age_months
    if "age" in choices.kept and age is not None:
        result.PatientAge = age_string(age)


def age_string(months: float) -> str:
    """An age as DICOM writes it (VR AS): 103M for completed months, years where these have more than three digits."""
    return f"{int(months):03}M" if months <= OLDEST_IN_MONTHS else f"{int(months / 12):03}Y"


def _put_pixels(result: Dataset, dataset: Dataset, path: Path, black: tuple[Box, ...]) -> None:
    """The decoded frame without what may stand before, behind or between its pixels; colour becomes grey."""
    stored = stored_values(dataset, path)
    shades = grey(stored, dataset)
    if stored.ndim == 3 or dataset.PhotometricInterpretation == "PALETTE COLOR":
        stored = shades.values
        for keyword in OF_COLOUR:
            result.pop(Tag(keyword), None)
        result.PhotometricInterpretation = "MONOCHROME2"
        result.BitsStored = stored.itemsize * 8
    stored = blacked_out(stored, shades.values, black)
    result.Rows, result.Columns = stored.shape
    result.SamplesPerPixel, result.BitsAllocated = 1, stored.itemsize * 8
    result.HighBit = result.BitsStored - 1
    result.PixelRepresentation = int(stored.dtype.kind == "i")
    result.PixelData = stored.astype(stored.dtype.newbyteorder("<")).tobytes()
    result["PixelData"].VR = "OW" if stored.itemsize > 1 else "OB"


def _put_marks(result: Dataset, choices: CopyChoices, *, cleaned: bool) -> None:
    """What was done, as the profile wants it said (PS3.15 E.1, PS3.3 C.12.1, codes of PS3.16 CID 7050)."""
    options = {CLEAN_PIXELS: cleaned, MODIFIED_DATES: choices.shift_dates, CHARACTERISTICS: bool(choices.kept)}
    codes = [BASIC, *(code for code, taken in options.items() if taken)]
    result.PatientIdentityRemoved = "YES"
    result.DeidentificationMethod = METHOD
    result.DeidentificationMethodCodeSequence = [_code(*code) for code in codes]
    result.LongitudinalTemporalInformationModified = "MODIFIED" if choices.shift_dates else "REMOVED"
    if cleaned:
        result.BurnedInAnnotation = "NO"


def _code(value: str, meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = value, "DCM", meaning
    return code


def _file_meta(result: Dataset) -> FileMetaDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = result.SOPClassUID
    meta.MediaStorageSOPInstanceUID = result.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return meta
