"""A parametric synthetic PA film of a hand, with growth plates that close with age and known region centres.

For the demo, the tests and property checks. It is drawn, not learned: no patient's film is in it. The demo film is written by
`python -m boneage_desktop.imaging.phantom resources/demo/demo-hand.dcm`.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import cv2
import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ComputedRadiographyImageStorage, ExplicitVRLittleEndian, JPEG2000Lossless

from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.imaging.film_physics import Frame, bone_thickness, flesh_thickness
from boneage_desktop.imaging.hand_anatomy import FILM_ASPECT, progress
from boneage_desktop.imaging.hand_bones import Skeleton, skeleton

OVERSAMPLING = 2
SPACING_MM = 0.2
MONTH_DAYS = 365.25 / 12
DEMO_STUDY = date(2024, 6, 14)


@dataclass(frozen=True)
class Phantom:
    """What to draw.

    rotation_degrees: counter-clockwise on the screen from upright fingers; inverted: stored with dark bones; noise: standard
    deviation as a fraction of the grey range; bits: 8 (uint8) or 9 to 16 (uint16); text: burned in at the lower edge.
    """

    age_months: float = 112
    sex: Sex = Sex.MALE
    side: Side = Side.LEFT
    rotation_degrees: float = 0
    inverted: bool = False
    rows: int = 1200
    columns: int = 924
    noise: float = 0.008
    bits: int = 12
    seed: int = 5
    text: str = ""


@dataclass(frozen=True, eq=False)
class DrawnPhantom:
    """The film and its truth: pixels (rows, columns); centers: region name to (x, y), fractions of width and height."""

    pixels: np.ndarray
    centers: dict[str, tuple[float, float]]
    phantom: Phantom


def draw(phantom: Phantom) -> DrawnPhantom:
    """The film of this phantom; the same phantom always gives the same pixels."""
    rng = np.random.default_rng(phantom.seed)
    hand = skeleton(phantom.age_months, phantom.sex, rng)
    frame = _frame(hand, phantom)
    light = _exposed(hand, frame, phantom, rng)
    _stamp(light, phantom)
    light = cv2.resize(light, (phantom.columns, phantom.rows), interpolation=cv2.INTER_AREA)
    light += rng.standard_normal(light.shape, np.float32) * phantom.noise * (0.6 + 0.6 * light)
    largest = 2**phantom.bits - 1
    pixels = np.round(np.clip(light, 0, 1) * largest).astype(np.uint8 if phantom.bits <= 8 else np.uint16)
    size = np.array([phantom.columns, phantom.rows]) * OVERSAMPLING
    placed = {name: frame.pixels(center) / size for name, center in hand.centers.items()}
    centers = {name: (float(x), float(y)) for name, (x, y) in placed.items()}
    return DrawnPhantom(largest - pixels if phantom.inverted else pixels, centers, phantom)


def _frame(hand: Skeleton, phantom: Phantom) -> Frame:
    """Places the hand, smaller for the young, so that fingertips and wrist lie on the film at any rotation."""
    turn = np.deg2rad(phantom.rotation_degrees)
    rotation = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    if phantom.side is Side.RIGHT:
        rotation = rotation @ np.diag([-1.0, 1.0])
    landmarks = np.concatenate([*(joints for joints in hand.rays.values()), *(c[None] for c in hand.centers.values())])
    reach = np.abs(landmarks @ rotation.T).max(0) + 0.045
    size = np.array([phantom.columns, phantom.rows]) * OVERSAMPLING
    scale = min(*(size / 2 / reach), min(size[1], size[0] / FILM_ASPECT)) * (0.80 + 0.20 * progress(phantom.age_months, 0, 130))
    return Frame(rotation * scale, size / 2, int(size[1]), int(size[0]))


def _exposed(hand: Skeleton, frame: Frame, phantom: Phantom, rng: np.random.Generator) -> np.ndarray:
    """Grey levels in [0, 1], float32: absorption (bright), a little scatter, and the shadow of the collimator."""
    plumpness = 1.18 - 0.18 * progress(phantom.age_months, 0, 110)
    flesh = flesh_thickness(hand, frame, plumpness)
    mineral = bone_thickness(hand.bones, frame, rng)
    ripe = 0.72 + 0.28 * progress(phantom.age_months, 12, 200)
    light = 0.045 + 0.94 * (1 - np.exp(-(3.3 * flesh + 30.0 * ripe * mineral)))
    small = cv2.resize(light, None, fx=1 / 16, fy=1 / 16, interpolation=cv2.INTER_AREA)
    scatter = cv2.GaussianBlur(small, (0, 0), frame.scale / 16 * 0.06)
    light += 0.07 * cv2.resize(scatter, light.shape[::-1], interpolation=cv2.INTER_LINEAR)
    light = cv2.GaussianBlur(light, (0, 0), frame.scale * 0.0007)
    return light * _field(frame)


def _field(frame: Frame) -> np.ndarray:
    """1 where the beam reached the film, dark beyond the collimator's soft edge."""
    field = np.full((frame.rows, frame.columns), 0.18, np.float32)
    margin = 0.012 * frame.rows
    right, bottom = frame.columns - margin, frame.rows - margin
    corners = np.array([[margin, 1.3 * margin], [right, margin], [right * 1.002, bottom], [1.3 * margin, bottom * 1.002]])
    cv2.fillConvexPoly(field, np.round(corners * 16).astype(np.int32), 1.0, cv2.LINE_AA, 4)
    return cv2.GaussianBlur(field, (0, 0), 0.0016 * frame.rows)


def _stamp(light: np.ndarray, phantom: Phantom) -> None:
    """The lead letter of the side on its plate, beside the wrist, and the text."""
    rows, columns = light.shape
    letter = phantom.side.value[0].upper()
    size = min(rows, columns / FILM_ASPECT)
    x = 0.09 * columns if phantom.side is Side.LEFT else 0.91 * columns - 0.05 * size
    y = 0.80 * rows
    shade = np.zeros_like(light)
    plate = (round(x - 0.018 * size), round(y - 0.066 * size), round(0.078 * size), round(0.092 * size))
    cv2.rectangle(shade, plate, 0.10, -1)
    light += cv2.GaussianBlur(shade, (0, 0), 0.002 * size)
    _write(light, letter, (x, y), size * 0.052, 0.97)
    if phantom.text:
        _write(light, phantom.text, (0.035 * columns, rows - 0.035 * size), size * 0.015, 0.80)


def _write(light: np.ndarray, text: str, corner: tuple[float, float], height: float, grey: float) -> None:
    thickness = max(1, round(height * 0.16))
    scale = cv2.getFontScaleFromHeight(cv2.FONT_HERSHEY_SIMPLEX, max(4, round(height)), thickness)
    ink = np.zeros(light.shape, np.uint8)
    place = (int(corner[0]), int(corner[1]))
    cv2.putText(ink, text, place, cv2.FONT_HERSHEY_SIMPLEX, scale, 255, thickness, cv2.LINE_AA)
    light += (grey - light) * (ink / np.float32(255))


def write_dicom(
    drawn: DrawnPhantom,
    path: Path | str,
    *,
    study_date: date = DEMO_STUDY,
    birth_date: date | None = None,
    transfer_syntax: str = JPEG2000Lossless,
) -> None:
    """Writes the film as a CR image (PS3.3 A.2) that says in Synthetic Data (0008,001C) and in words that it is synthetic.

    birth_date: by default such that the chronological age is the phantom's age.
    """
    birth = birth_date or study_date - timedelta(days=round(drawn.phantom.age_months * MONTH_DAYS))
    dataset = _dataset(drawn, study_date, birth)
    if transfer_syntax != ExplicitVRLittleEndian:
        dataset.compress(UID(transfer_syntax), generate_instance_uid=False)
    dataset.save_as(path, enforce_file_format=True)


def _dataset(drawn: DrawnPhantom, study_date: date, birth_date: date) -> Dataset:
    phantom = drawn.phantom
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    study = f"{study_date:%Y%m%d}"
    values = {
        "SpecificCharacterSet": "ISO_IR 192",
        "ImageType": ["DERIVED", "SECONDARY"],
        "SyntheticData": "YES",
        "ContentQualification": "RESEARCH",
        "SOPClassUID": ComputedRadiographyImageStorage,
        "SOPInstanceUID": _uid(phantom, study, "instance"),
        "SeriesInstanceUID": _uid(phantom, study, "series"),
        "StudyInstanceUID": _uid(phantom, study, "study"),
        "StudyDescription": f"Synthetic {phantom.side.value} hand for bone age",
        "StudyDate": study,
        "StudyTime": "090000",
        "StudyID": "1",
        "SeriesNumber": 1,
        "InstanceNumber": 1,
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "Modality": "CR",
        "Manufacturer": "boneage-desktop",
        "ManufacturerModelName": "phantom",
        "PatientName": "SYNTHETIC^PHANTOM",
        "PatientID": f"PHANTOM-{phantom.seed}",
        "PatientBirthDate": f"{birth_date:%Y%m%d}",
        "PatientSex": {Sex.MALE: "M", Sex.FEMALE: "F"}.get(phantom.sex, ""),
        "BodyPartExamined": "HAND",
        "ViewPosition": "PA",
        "Laterality": phantom.side.value[0].upper(),
        "PatientOrientation": "",
        "BurnedInAnnotation": "YES" if phantom.text else "NO",
        "ImageComments": "Synthetic phantom drawn by a program. Not a patient.",
        "LossyImageCompression": "00",
        "PhotometricInterpretation": "MONOCHROME1" if phantom.inverted else "MONOCHROME2",
    }
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    _put_pixels(dataset, drawn)
    return dataset


def _put_pixels(dataset: Dataset, drawn: DrawnPhantom) -> None:
    dataset.SamplesPerPixel, dataset.PixelRepresentation = 1, 0
    dataset.Rows, dataset.Columns = drawn.pixels.shape
    dataset.BitsAllocated = drawn.pixels.itemsize * 8
    dataset.BitsStored, dataset.HighBit = drawn.phantom.bits, drawn.phantom.bits - 1
    dataset.PixelSpacing = dataset.ImagerPixelSpacing = [SPACING_MM, SPACING_MM]
    full = 2**drawn.phantom.bits
    dataset.WindowCenter = full * (0.61 if drawn.phantom.inverted else 0.39)
    dataset.WindowWidth = full * 0.78
    dataset.PixelData = drawn.pixels.astype(drawn.pixels.dtype.newbyteorder("<")).tobytes()


def _uid(phantom: Phantom, study: str, level: str) -> str:
    """A UID of the 2.25 form (PS3.5 B.2), the same for the same phantom."""
    digest = hashlib.sha256(f"{phantom!r} {study} {level}".encode()).digest()
    return f"2.25.{int.from_bytes(digest[:16])}"


def write_demo(path: Path | str) -> None:
    """The demo film: a boy of 9 years and 4 months."""
    write_dicom(draw(replace(Phantom(), text="SYNTHETIC")), path)


if __name__ == "__main__":
    write_demo(sys.argv[1])
