"""Small films as files: pictures and DICOM files whose header says what a test needs."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian


def shades(seed: int, rows: int = 60, columns: int = 48) -> np.ndarray:
    """(rows, columns) uint16 of 12 bits, different for each seed."""
    ramp = np.linspace(200, 3800, rows)[:, None] + np.random.default_rng(seed).normal(0, 60, (rows, columns))
    return np.clip(ramp, 0, 4095).astype(np.uint16)


def write_picture(path: Path, seed: int) -> Path:
    """A PNG of 8 bits, whatever the suffix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", (shades(seed) // 16).astype(np.uint8))[1].tobytes())
    return path


def write_film(path: Path, seed: int, **elements: object) -> Path:
    """A DICOM file with these elements."""
    film = Dataset()
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film.SpecificCharacterSet = "ISO_IR 192"
    film.SOPClassUID, film.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.1", f"1.2.3.{seed}"
    pixels = shades(seed)
    film.Rows, film.Columns = pixels.shape
    film.SamplesPerPixel, film.PhotometricInterpretation, film.PixelRepresentation = 1, "MONOCHROME2", 0
    film.BitsAllocated, film.BitsStored, film.HighBit = 16, 12, 11
    film.PixelData = pixels.tobytes()
    for keyword, value in elements.items():
        setattr(film, keyword, value)
    path.parent.mkdir(parents=True, exist_ok=True)
    film.save_as(path, enforce_file_format=True)
    return path
