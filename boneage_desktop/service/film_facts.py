"""What is known of one file of a survey: who is on it, how it was taken, and a picture of it the size of a stamp.

What opens files is imported where it is used: the window reads what a survey found, and opens none.
"""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from boneage_desktop.core.errors import DamagedFilm, FilmError
from boneage_desktop.core.radiograph import Radiograph, Sex, Side
from boneage_desktop.core.training_project import THUMBNAIL
from boneage_desktop.imaging.display import default_window, to_grey8

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

TAGS = ["PatientID", "AccessionNumber", "SOPInstanceUID", "BodyPartExamined", "PhotometricInterpretation"]


@dataclass(frozen=True)
class SurveyedFilm:
    """A file that was looked at; "" and None for what it does not say.

    index: its row in films.csv and its slot in thumbnails.npy; content: sha256 of size and pixels; age_months: chronological;
    inverted: whether the header stores white as 0; error: the code of why it cannot be opened; id: unique in the project, the
    shortest end of its path that no other film has.
    """

    index: int
    path: str
    content: str = ""
    patient: str = ""
    sex: Sex = Sex.UNKNOWN
    age_months: float | None = None
    study_date: str = ""
    body_part: str = ""
    side: Side | None = None
    inverted: bool | None = None
    rows: int = 0
    columns: int = 0
    error: str = ""
    accession: str = ""
    instance: str = ""
    size: int = 0
    mtime_ns: int = 0
    id: str = ""


COLUMNS = tuple(field.name for field in fields(SurveyedFilm) if field.name != "id")


def row_of(film: SurveyedFilm) -> list[str]:
    """The film as a row of films.csv, in the order of COLUMNS."""
    return ["" if getattr(film, name) is None else str(getattr(film, name)) for name in COLUMNS]


def film_of(row: list[str]) -> SurveyedFilm:
    """The film of a row; raises ValueError or KeyError for one that was not written whole."""
    values: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    values |= {name: int(values[name]) for name in ("index", "rows", "columns", "size", "mtime_ns")}
    values["sex"] = Sex(values["sex"])
    values["age_months"] = float(values["age_months"]) if values["age_months"] else None
    values["side"] = Side(values["side"]) if values["side"] else None
    values["inverted"] = {"True": True, "False": False, "": None}[values["inverted"]]
    return SurveyedFilm(**values)


def look(path: Path) -> tuple[SurveyedFilm, np.ndarray]:
    """What a file is, with index 0, and its thumbnail, (THUMBNAIL, THUMBNAIL) uint8; black for one that cannot be opened."""
    film, thumbnail = unopened(path, ""), np.zeros((THUMBNAIL, THUMBNAIL), np.uint8)
    if not _is_text(film.path):
        return replace(film, error=DamagedFilm.code), thumbnail
    from pydicom.dataset import Dataset

    from boneage_desktop.imaging import load

    try:
        radiograph = load.open(path)
        header = _header(path) if radiograph.format == "DICOM" else Dataset()
        return _facts(film, radiograph, header), _thumbnail(radiograph)
    except FilmError as error:
        return replace(film, error=error.code), thumbnail
    except (MemoryError, ValueError, cv2.error):  # values that break a rule only here, such as pixels that are no numbers
        return replace(film, error=DamagedFilm.code), thumbnail


def unopened(path: Path, error: str) -> SurveyedFilm:
    """A file of which nothing is known but its size and date."""
    try:
        size, mtime_ns = path.stat().st_size, path.stat().st_mtime_ns
    except OSError:
        size, mtime_ns = 0, 0
    return SurveyedFilm(0, str(path), error=error, size=size, mtime_ns=mtime_ns)


def _is_text(path: str) -> bool:
    """Whether a path can be written to a table; a name in another computer's encoding cannot."""
    try:
        return bool(path.encode())
    except UnicodeEncodeError:
        return False


def _header(path: Path) -> Dataset:
    from pydicom import dcmread

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return dcmread(path, stop_before_pixels=True, force=True, specific_tags=TAGS)


def _facts(film: SurveyedFilm, radiograph: Radiograph, header: Dataset) -> SurveyedFilm:
    from boneage_desktop.imaging import dicom_facts

    photometric = dicom_facts.text(header, "PhotometricInterpretation")
    return replace(
        film,
        content=_content(radiograph.pixels),
        patient=radiograph.patient.id or "",
        sex=radiograph.patient.sex,
        age_months=radiograph.age_months,
        study_date=radiograph.study_date.isoformat() if radiograph.study_date else "",
        body_part=dicom_facts.text(header, "BodyPartExamined"),
        side=radiograph.laterality,
        inverted=photometric == "MONOCHROME1" if photometric else None,
        rows=radiograph.pixels.shape[0],
        columns=radiograph.pixels.shape[1],
        accession=dicom_facts.text(header, "AccessionNumber"),
        instance=dicom_facts.text(header, "SOPInstanceUID"),
    )


def _content(pixels: np.ndarray) -> str:
    """The same for the same pixels, in whatever kind of file."""
    found = hashlib.sha256(f"{pixels.shape} {pixels.dtype}".encode())
    found.update(np.ascontiguousarray(pixels).data)
    return found.hexdigest()


def _thumbnail(radiograph: Radiograph) -> np.ndarray:
    rows, columns = radiograph.pixels.shape
    scale = THUMBNAIL / max(rows, columns)
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    small = replace(radiograph, pixels=cv2.resize(radiograph.pixels, size, interpolation=cv2.INTER_AREA))
    stamp = np.zeros((THUMBNAIL, THUMBNAIL), np.uint8)
    top, left = (THUMBNAIL - size[1]) // 2, (THUMBNAIL - size[0]) // 2
    stamp[top : top + size[1], left : left + size[0]] = to_grey8(small.pixels, default_window(small))
    return stamp
