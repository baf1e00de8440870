"""Every real DICOM file of ../shared/data/dicom opens or gives its typed error; dcmtk is the oracle where it can decode."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom import dcmread
from pydicom.encaps import encapsulate, get_frame

from boneage_desktop.core.errors import DamagedFilm, NotAnImage, TruncatedFilm
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.imaging import load
from boneage_desktop.imaging.display import to_grey8, window_between

FOLDER = Path(__file__).parents[3] / "../shared/data/dicom"
pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="the real DICOM files of ../shared/data are not here")

SHAPES = {
    "CR_6fecb0ac": (1576, 1976), "CR_744d0137": (1955, 1841), "CR_aa4e9ecd": (16, 16), "CR_c90c915c": (1760, 1760),
    "CR_f57571a1": (2500, 2048), "CR_f6b6e424": (2140, 1760), "DX_602dbefe": (169, 211), "MR_3e4c8c9f": (64, 64),
    "NA_9a7ae196": (480, 640), "OT_64f54c0f": (512, 512), "OT_6ee8b7dd": (535, 800), "XA_2296005f": (1024, 1024),
    "XA_94f21a86": (1024, 1024), "XA_e9c89f2b": (1024, 1024),
}  # fmt: skip
ERRORS = {"CR_9f69e68b": NotAnImage, "NA_141b356f": NotAnImage, "NA_b9bf631b": NotAnImage, "MR_a3f26c27": TruncatedFilm}
NOT_DECODED_BY_DCMTK = {"CR_744d0137", "CR_c90c915c", "CR_f57571a1", "NA_9a7ae196"}


def file_of(name: str) -> Path:
    return next(FOLDER.glob(f"{name}_*"))


def test_no_file_is_left_out():
    assert {path.name[:11] for path in FOLDER.glob("*.dcm")} == SHAPES.keys() | ERRORS.keys()


@pytest.mark.parametrize("name", SHAPES)
def test_a_film_opens(name):
    film = load.open(file_of(name))
    assert film.pixels.shape == SHAPES[name]
    assert film.pixels.dtype in (np.uint8, np.uint16, np.float32)
    assert film.pixels.flags.c_contiguous
    assert film.pixels.min() < film.pixels.max()
    assert film.format == "DICOM"


@pytest.mark.parametrize("name", ERRORS)
def test_what_is_no_whole_film_gives_its_error(name):
    with pytest.raises(ERRORS[name]):
        load.open(file_of(name))


@pytest.mark.parametrize("name", ["CR_6fecb0ac", "CR_f57571a1", "CR_f6b6e424", "NA_9a7ae196", "XA_2296005f", "XA_e9c89f2b"])
def test_a_frame_that_ends_early_is_not_shown_half_grey(name, tmp_path):
    dataset = dcmread(file_of(name))
    frame = get_frame(dataset.PixelData, 0, number_of_frames=1)
    dataset.PixelData = encapsulate([frame[: len(frame) * 9 // 10]])
    dataset.save_as(tmp_path / "film")
    with pytest.raises(DamagedFilm):
        load.open(tmp_path / "film")


def shown_by_dcmtk(path: Path, folder: Path, *window: str) -> np.ndarray:
    """The 8-bit picture that dcmtk makes of a file."""
    native = folder / "native.dcm"
    if "JLS" in path.name:
        subprocess.run(["dcmdjpls", path, native], check=True, capture_output=True)
        path = native
    subprocess.run(["dcmj2pnm", "--write-raw-pnm", *window, path, folder / "shown.pgm"], check=True, capture_output=True)
    return cv2.imread(str(folder / "shown.pgm"), cv2.IMREAD_GRAYSCALE)


@pytest.mark.skipif(shutil.which("dcmj2pnm") is None, reason="dcmtk is not installed")
@pytest.mark.parametrize("name", sorted(SHAPES.keys() - NOT_DECODED_BY_DCMTK))
def test_dcmtk_shows_the_same_film(name, tmp_path):
    path, film = file_of(name), load.open(file_of(name))
    if film.window is None:
        option, window = ["--min-max-window"], window_between(float(film.pixels.min()), float(film.pixels.max()))
    else:
        option, window = ["--use-voi-lut" if "vlut" in path.name else "--use-window", "1"], film.window
    difference = np.abs(to_grey8(film.pixels, window).astype(int) - shown_by_dcmtk(path, tmp_path, *option))
    assert np.quantile(difference, 0.99) <= 2
    assert difference.mean() < 1


@pytest.mark.parametrize(("name", "lowest", "highest"), [
    ("CR_f57571a1", 1, 4095), ("CR_744d0137", 32767 - 26512, 32767 - 803), ("CR_c90c915c", 0, 1023),
])  # fmt: skip
def test_what_dcmtk_cannot_decode_has_the_range_of_its_description(name, lowest, highest):
    pixels = load.open(file_of(name)).pixels
    assert (int(pixels.min()), int(pixels.max())) == (lowest, highest)


def test_the_real_hand():
    film = load.open(file_of("CR_f57571a1"))
    assert film.spacing is not None
    assert (film.spacing.row_mm, film.spacing.column_mm) == (0.115, 0.115)
    assert film.patient.sex is Sex.FEMALE
    assert film.window is not None
    assert not film.synthetic
    assert film.pixels[:400].mean() < film.pixels[2000:2300, 700:1300].mean()


def test_facts_of_other_films():
    assert load.open(file_of("CR_744d0137")).spacing is None
    assert load.open(file_of("CR_c90c915c")).laterality is Side.RIGHT
    assert load.open(file_of("DX_602dbefe")).laterality is Side.LEFT
    assert load.open(file_of("CR_aa4e9ecd")).stated_age_months == 47 * 12
    assert load.open(file_of("CR_aa4e9ecd")).patient.name == "Doe, Archibald"
