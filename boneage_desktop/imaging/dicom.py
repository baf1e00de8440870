"""A film from the bytes of a DICOM file (PS3.10), with or without preamble and file meta information."""

from __future__ import annotations

import hashlib
import warnings
import zlib
from io import BytesIO
from pathlib import Path

from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MediaStorageDirectoryStorage,
)

from boneage_desktop.core.errors import BoneAgeError, DamagedFilm, NotAnImage, TruncatedFilm, UnknownFormat
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging import dicom_facts
from boneage_desktop.imaging.dicom_coding import cut_short, stored_values
from boneage_desktop.imaging.dicom_grey import grey

LARGEST_INFLATED_BYTES = 512 * 2**20


def has_preamble(start: bytes) -> bool:
    """Whether a file that starts with these bytes (at least 132) has the mark of a DICOM file."""
    return start[128:132] == b"DICM"


def is_bare(start: bytes) -> bool:
    """Whether a file that starts with these bytes is a data set without preamble: its first tag is in group 0002 or 0008."""
    little, big = start[:2] in (b"\x02\x00", b"\x08\x00"), start[:2] in (b"\x00\x02", b"\x00\x08")
    explicit = start[4:6] in (b"UL", b"UI", b"CS", b"OB", b"SH", b"LO", b"DA")
    implicit = little and start[3:4] == b"\x00" and start[6:8] == b"\x00\x00" and start[4:5] != b"\x00"
    return ((little or big) and explicit) or implicit


def read(data: bytes, path: Path) -> Radiograph:
    """The film in a DICOM file; raises one of the film errors."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _radiograph(image(data, path), data, path)
    except BoneAgeError:
        raise
    except Exception as error:  # pydicom and its decoders raise anything at all on bytes that break the rules
        raise DamagedFilm(path=path, detail="it breaks the rules of DICOM") from error


def image(data: bytes, path: Path) -> Dataset:
    """The data set of a film; raises one of the film errors, or whatever pydicom raises on bytes that break the rules."""
    dataset = _dataset(data, path)
    _check_is_image(dataset, data, path)
    return dataset


def _dataset(data: bytes, path: Path) -> Dataset:
    _check_inflated_size(data, path)
    dataset = dcmread(BytesIO(data), force=True)
    if not len(dataset) and not len(dataset.file_meta):
        raise UnknownFormat(path=path)
    if "TransferSyntaxUID" not in dataset.file_meta:
        implicit, little = dataset.original_encoding
        explicit = ExplicitVRLittleEndian if little else ExplicitVRBigEndian
        dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else explicit
    return dataset


def _check_inflated_size(data: bytes, path: Path) -> None:
    """A deflated data set is inflated by pydicom in one piece, so its size is found first, a piece at a time."""
    if DeflatedExplicitVRLittleEndian.encode() not in data[:2048]:
        return
    meta_length = int.from_bytes(data[140:144], "little") if data[132:138] == b"\x02\x00\x00\x00UL" else 0
    inflater, total, rest = zlib.decompressobj(-zlib.MAX_WBITS), 0, data[144 + meta_length :]
    while rest and not inflater.eof:
        total += len(inflater.decompress(rest, 2**20))
        rest = inflater.unconsumed_tail
        if total > LARGEST_INFLATED_BYTES:
            raise DamagedFilm(path=path, detail="it inflates without end")


def _radiograph(dataset: Dataset, data: bytes, path: Path) -> Radiograph:
    shades = grey(stored_values(dataset, path), dataset)
    return Radiograph(
        pixels=shades.values,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        format="DICOM",
        window=shades.window,
        spacing=dicom_facts.spacing(dataset),
        patient=dicom_facts.patient(dataset),
        study_date=dicom_facts.day(dataset, "StudyDate", "AcquisitionDate", "ContentDate"),
        stated_age_months=dicom_facts.stated_age_months(dataset),
        laterality=dicom_facts.laterality(dataset),
        synthetic=dicom_facts.is_synthetic(dataset),
    )


def _check_is_image(dataset: Dataset, data: bytes, path: Path) -> None:
    """Raises NotAnImage or, where the file just ends too early, TruncatedFilm."""
    kind = UID(str(dataset.get("SOPClassUID") or dataset.file_meta.get("MediaStorageSOPClassUID") or ""))
    if kind == MediaStorageDirectoryStorage or "DirectoryRecordSequence" in dataset:
        raise NotAnImage(path=path, what="DICOMDIR")
    if "PixelData" in dataset:
        if not (dataset.get("Rows") and dataset.get("Columns") and dataset.get("BitsAllocated")):
            raise DamagedFilm(path=path, detail="the size of the picture is missing")
        return
    expected = cut_short(data, dataset)
    if expected is not None:
        raise TruncatedFilm(path=path, expected_bytes=expected, found_bytes=len(data))
    raise NotAnImage(path=path, what="structured report" if kind.name.endswith("SR Storage") else "no pixel data")
