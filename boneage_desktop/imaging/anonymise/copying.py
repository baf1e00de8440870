"""Films looked at before they are copied, and copied without identity, DICOM or picture."""

from __future__ import annotations

import os
import tempfile
import warnings
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from pydicom.dataset import Dataset

from boneage_desktop.core.copies import CopyFilm, FilmLook, LookForText
from boneage_desktop.core.errors import BoneAgeError, CopyNotWritten, DamagedFilm
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging import dicom, dicom_facts, load
from boneage_desktop.imaging.anonymise import dicom_copy
from boneage_desktop.imaging.anonymise.blacking import blacked_out
from boneage_desktop.imaging.anonymise.burned_in import text_places
from boneage_desktop.imaging.display import default_window, to_grey8
from boneage_desktop.imaging.imprint import imprint

PREVIEW_LONGEST = 720
PREVIEW_QUALITY = 75
SCANNED = ("DF", "DV", "SD", "SI", "WSD")
"""Conversion types of pictures that were photographed, scanned or captured from a screen (PS3.3 C.8.6.1)."""


def look(job: LookForText) -> FilmLook:
    """Whose film it is, and where text may be burned into it; raises a FilmError."""
    path = Path(job.path)
    film = load.open(path)
    return FilmLook(
        path=job.path,
        pixels_sha256=imprint(film).pixels_sha256,
        patient_id=film.patient.id or "",
        issuer=film.patient.issuer,
        day=film.study_date,
        sex=film.patient.sex,
        age_months=film.age_months,
        declared=_declared(path) if film.format == "DICOM" else "",
        places=text_places(film.pixels),
        preview=_preview(film),
    )


def copy(job: CopyFilm) -> str:
    """The name of the file that was written; it appears when it is complete. Raises FilmError, CopyNotWritten."""
    path = Path(job.path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DamagedFilm(path=path, detail=error.strerror or "it cannot be read") from error
    suffix, copied = (".dcm", _dicom(data, job)) if load.is_dicom(data[: load.START_BYTES]) else _picture(job)
    target = Path(job.folder) / f"{job.name}{suffix}"
    try:
        _write_whole(copied, target)
    except OSError as error:
        raise CopyNotWritten(folder=job.folder, detail=error.strerror or str(error)) from error
    return target.name


def _dicom(data: bytes, job: CopyFilm) -> bytes:
    path, written = Path(job.path), BytesIO()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = dicom.image(data, path)
            copied = dicom_copy.copy(dataset, path, job.pseudonym, job.choices, black=job.black, known=job.known)
            dicom_copy.write(copied, written)
    except BoneAgeError:
        raise
    except Exception as error:  # pydicom and its decoders raise anything at all on bytes that break the rules
        raise DamagedFilm(path=path, detail="it breaks the rules of DICOM") from error
    return written.getvalue()


def _picture(job: CopyFilm) -> tuple[str, bytes]:
    """The pixels alone, written anew without loss: PNG, or TIFF where their values are no whole numbers."""
    film = load.open(Path(job.path))
    pixels = blacked_out(film.pixels, film.pixels, job.black)
    suffix = ".png" if pixels.dtype in (np.uint8, np.uint16) else ".tiff"
    done, data = cv2.imencode(suffix, pixels)
    if not done:
        raise DamagedFilm(path=job.path, detail="it cannot be written anew")
    return suffix, data.tobytes()


def _write_whole(data: bytes, target: Path) -> None:
    """Write a new file, never over one that is there. Errors: OSError."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".copy-", suffix=".part")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if target.exists():
            raise FileExistsError(17, "a file of that name is there")
        draft.chmod(0o644)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _declared(path: Path) -> str:
    """Burned In Annotation (0028,0301) as the file has it; "LIKELY" where it says nothing and the picture was scanned."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dicom.image(path.read_bytes(), path)
    said = dicom_facts.text(dataset, "BurnedInAnnotation").upper()
    return said or ("LIKELY" if _is_scanned(dataset) else "")


def _is_scanned(dataset: Dataset) -> bool:
    return (
        dicom_facts.text(dataset, "ConversionType") in SCANNED
        or dicom_facts.text(dataset, "Modality") in ("OT", "SC")
        or "Secondary Capture" in getattr(dataset.get("SOPClassUID"), "name", "")
    )


def _preview(film: Radiograph) -> bytes:
    """The film under its own window as a JPEG."""
    rows, columns = film.pixels.shape
    scale = min(1.0, PREVIEW_LONGEST / max(rows, columns))
    shades = to_grey8(film.pixels, default_window(film))
    small = cv2.resize(shades, (max(1, round(columns * scale)), max(1, round(rows * scale))), interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, PREVIEW_QUALITY])
    return data.tobytes()
