"""Which elements of a DICOM film stay in a copy without identity: what is not known to be harmless is left out.

By name: what the image is and how it is shown. By kind: numbers and code words of the groups that describe exposure,
orientation and pixels (0018, 0020, 0028). Free text, dates, times, names, private elements, overlays, curves, icons and all
other sequences never stay, nor does a word that holds a part of the patient's name or numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydicom.datadict import dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag

from boneage_desktop.imaging import dicom_facts

NAMED = {
    "AnatomicRegionSequence",
    "ContentQualification",
    "ConversionType",
    "FrameOfReferenceUID",
    "ImageType",
    "Manufacturer",
    "ManufacturerModelName",
    "Modality",
    "ModalityLUTSequence",
    "PresentationIntentType",
    "PresentationLUTShape",
    "SOPClassUID",
    "SOPInstanceUID",
    "SeriesInstanceUID",
    "StudyInstanceUID",
    "SyntheticData",
    "VOILUTSequence",
    "ViewCodeSequence",
}
DAYS = ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate")
PERSON = {"sex": "PatientSex", "age": "PatientAge", "size": "PatientSize", "weight": "PatientWeight"}
MEASURED_GROUPS = (0x0018, 0x0020, 0x0028)
MEASURES = {"DS", "IS", "US", "SS", "UL", "SL", "FL", "FD", "CS", "US or SS"}
CODE_SCHEMES = {"SRT", "SCT", "SNM3", "DCM"}
IN_CODES = ("CodeValue", "CodingSchemeDesignator", "CodeMeaning")
IN_TABLES = ("LUTDescriptor", "LUTData")
CODE_WORD = re.compile(r"[A-Z0-9 _]{0,16}")
PLAIN_TEXT = re.compile(r"[\x20-\x7e]{0,64}")
IDENTITY = (
    *("PatientName", "PatientID", "OtherPatientNames", "OtherPatientIDs", "AccessionNumber", "InstitutionName"),
    *("ReferringPhysicianName", "StudyID"),
)
LEAST_LETTERS = 4
SPOKEN = {"CS", "LO", "SH", "IS"}
PIXELS_GROUP = 0x0028
TEXTS = {"LO", "SH", "AS", "UI", "DA"}


def kept_elements(dataset: Dataset, names: set[str]) -> Iterator[DataElement]:
    """Copies of the elements that stay; names: keywords that stay beside those of this module. What breaks the rules goes."""
    identity = _identity(dataset)
    for tag in sorted(dataset.keys()):
        if _is_wanted(tag, names):
            element = _readable(dataset, tag)
            if element is not None and not _names(element, identity):
                yield element


def _identity(dataset: Dataset) -> set[str]:
    """The words and numbers by which the file names the person, as capitals; short ones name nobody."""
    said = " ".join(dicom_facts.text(dataset, keyword) for keyword in IDENTITY)
    return {word for word in re.split(r"[\W_]+", said.upper()) if len(word) >= LEAST_LETTERS}


def _names(element: DataElement, identity: set[str]) -> bool:
    """Whether a word or whole number says who it is; how the pixels are stored is never left out."""
    if element.VR not in SPOKEN or element.tag.group == PIXELS_GROUP:
        return False
    return any(word in str(value).upper() for value in _values(element) for word in identity)


def _is_wanted(tag: BaseTag, names: set[str]) -> bool:
    if tag.is_private:
        return False
    keyword = keyword_for_tag(tag)
    if keyword in NAMED or keyword in names:
        return True
    return bool(keyword) and tag.group in MEASURED_GROUPS and dictionary_VR(tag) in MEASURES


def _readable(dataset: Dataset, tag: BaseTag) -> DataElement | None:
    """The element where its value is of the kind that the standard prescribes and holds no free text."""
    try:
        element = dataset[tag]
        if element.VR == "SQ":
            return _cleaned(element, dataset)
        known = dictionary_VR(tag)
        fits = element.VR in known.split(" or ") or known == element.VR
        harmless = fits and all(_is_harmless(value, element.VR) for value in _values(element))
        return DataElement(tag, element.VR, element.value) if harmless else None
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, NotImplementedError):
        return None


def _values(element: DataElement) -> list[object]:
    value = element.value
    return list(value) if isinstance(value, (MultiValue, list, tuple)) else [value]


def _is_harmless(value: object, kind: str) -> bool:
    if kind == "CS":
        return CODE_WORD.fullmatch(str(value or "").strip()) is not None
    return kind not in TEXTS or PLAIN_TEXT.fullmatch(str(value or "")) is not None


def _cleaned(element: DataElement, dataset: Dataset) -> DataElement | None:
    """A sequence of codes of a standard, or of lookup tables, with nothing else in it."""
    tables = element.keyword in ("ModalityLUTSequence", "VOILUTSequence")
    items = [_table(item, dataset) if tables else _only(item, IN_CODES) for item in element.value]
    if tables and element.keyword == "ModalityLUTSequence":
        for item in items:
            item.ModalityLUTType = "US"
    good = [item for item in items if tables or item.get("CodingSchemeDesignator") in CODE_SCHEMES]
    return DataElement(element.tag, "SQ", good) if good else None


def _table(item: Dataset, dataset: Dataset) -> Dataset:
    """A lookup table in the byte order of the copy."""
    cleaned = _only(item, IN_TABLES)
    data = cleaned.get("LUTData")
    if isinstance(data, bytes) and dataset.original_encoding[1] is False:
        cleaned["LUTData"].value = b"".join(data[at : at + 2][::-1] for at in range(0, len(data), 2))
    return cleaned


def _only(item: Dataset, keywords: tuple[str, ...]) -> Dataset:
    kept = Dataset()
    for keyword in keywords:
        if keyword in item and all(_is_harmless(value, item[keyword].VR) for value in _values(item[keyword])):
            kept.add_new(keyword, item[keyword].VR, item[keyword].value)
    return kept
