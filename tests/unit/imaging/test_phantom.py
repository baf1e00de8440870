from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.uid import ExplicitVRLittleEndian

from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.imaging import load
from boneage_desktop.imaging.phantom import DrawnPhantom, Phantom, draw, write_demo, write_dicom

SMALL = Phantom(rows=520, columns=400, noise=0)
UNEXPOSED = 0.05 * 4095
DEMO = Path(__file__).parents[3] / "resources/demo/demo-hand.dcm"


def in_pixels(drawn: DrawnPhantom, region: str) -> np.ndarray:
    return np.array(drawn.centers[region]) * [drawn.phantom.columns, drawn.phantom.rows]


def plate_contrast(age_months: float, sex: Sex = Sex.MALE, region: str = "MP3") -> float:
    """How much darker the growth plate is than the bone around it, along the axis of an upright finger."""
    drawn = draw(replace(SMALL, age_months=age_months, sex=sex, rows=1000, columns=770))
    x, y = in_pixels(drawn, region).round().astype(int)
    line = drawn.pixels[y - 16 : y + 16, x - 2 : x + 3].mean(axis=1)
    dips = [min(line[:i].max(), line[i:].max()) - line[i] for i in range(1, len(line) - 1)]
    return float(max(dips)) / 4095


@pytest.mark.parametrize("age_months", [0, 4, 40, 112, 190, 240])
@pytest.mark.parametrize("rotation", [0, -35, 90, 180, 215])
def test_region_centres_lie_on_the_film_and_on_the_hand(age_months, rotation):
    drawn = draw(replace(SMALL, age_months=age_months, rotation_degrees=rotation))
    assert set(drawn.centers) == set(REGIONS)
    for name, (x, y) in drawn.centers.items():
        assert 0.02 < x < 0.98, name
        assert 0.02 < y < 0.98, name
        grey = drawn.pixels[int(y * SMALL.rows), int(x * SMALL.columns)]
        assert grey > 2 * UNEXPOSED, name


def test_an_upright_left_hand_lies_where_films_have_it():
    centers = draw(SMALL).centers
    mean_of_films = {
        "Radius": (0.51, 0.77), "Ulna": (0.40, 0.78), "MC1": (0.60, 0.65), "MC3": (0.49, 0.43), "MC5": (0.33, 0.49),
        "PP1": (0.70, 0.545), "MP3": (0.49, 0.28), "MP5": (0.27, 0.40), "DP1": (0.77, 0.46), "DP3": (0.49, 0.19),
        "DP5": (0.24, 0.34),
    }  # fmt: skip
    for name, expected in mean_of_films.items():
        assert centers[name] == pytest.approx(expected, abs=0.05), name


def test_a_right_hand_mirrors_the_left_ones_centres():
    left, right = draw(SMALL), draw(replace(SMALL, side=Side.RIGHT))
    for name, (x, y) in left.centers.items():
        assert right.centers[name] == pytest.approx((1 - x, y), abs=1e-9)


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_inversion_turns_every_pixel_in_its_range(bits):
    drawn = draw(replace(SMALL, bits=bits, noise=0.01))
    inverted = draw(replace(SMALL, bits=bits, noise=0.01, inverted=True))
    assert drawn.pixels.dtype == (np.uint8 if bits == 8 else np.uint16)
    assert np.array_equal(inverted.pixels, 2**bits - 1 - drawn.pixels)


@pytest.mark.parametrize("degrees", [-120, -20, 15, 90])
def test_rotation_turns_the_centres_counter_clockwise(degrees):
    upright, turned = draw(SMALL), draw(replace(SMALL, rotation_degrees=degrees))

    def direction(drawn: DrawnPhantom, start: str, end: str) -> float:
        x, y = in_pixels(drawn, end) - in_pixels(drawn, start)
        return float(np.degrees(np.arctan2(-y, x)))

    for start, end in pairwise(REGIONS):
        difference = direction(turned, start, end) - direction(upright, start, end) - degrees
        assert (difference + 180) % 360 - 180 == pytest.approx(0, abs=0.01)


def test_growth_plates_lose_their_contrast_with_age():
    contrasts = [plate_contrast(age) for age in (110, 150, 182, 196, 230)]
    assert contrasts == sorted(contrasts, reverse=True)
    assert contrasts[0] > 0.05
    assert contrasts[-1] < contrasts[0] / 4


def test_girls_are_ahead_of_boys():
    assert plate_contrast(170, Sex.FEMALE) < plate_contrast(170, Sex.UNKNOWN) < plate_contrast(170, Sex.MALE)


def test_bone_grows_with_age():
    areas = [int((draw(replace(SMALL, age_months=age)).pixels > 4095 * 0.40).sum()) for age in (6, 30, 60, 100, 140)]
    assert all(young < old for young, old in pairwise(areas))


def test_the_same_seed_gives_the_same_film_and_another_one_another():
    phantom = replace(SMALL, noise=0.01)
    assert np.array_equal(draw(phantom).pixels, draw(phantom).pixels)
    assert not np.array_equal(draw(phantom).pixels, draw(replace(phantom, seed=6)).pixels)


def test_noise_is_as_strong_as_asked():
    clean, noisy = draw(replace(SMALL, age_months=112)), draw(replace(SMALL, noise=0.02))
    deviation = float(np.std(noisy.pixels.astype(float) - clean.pixels) / 4095)
    assert 0.01 < deviation < 0.025


@pytest.mark.parametrize("size", [(200, 200), (300, 900), (701, 399)])
def test_any_size_has_the_hand_on_it(size):
    drawn = draw(replace(SMALL, rows=size[0], columns=size[1], text="SYNTHETIC"))
    assert drawn.pixels.shape == size
    assert all(0 < x < 1 and 0 < y < 1 for x, y in drawn.centers.values())


@pytest.mark.parametrize("phantom", [SMALL, replace(SMALL, inverted=True, bits=16, side=Side.RIGHT, sex=Sex.FEMALE)])
@pytest.mark.parametrize("transfer_syntax", [ExplicitVRLittleEndian, "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.5"])
def test_a_written_film_reads_back_bright_bones_and_its_facts(tmp_path, phantom, transfer_syntax):
    drawn = draw(phantom)
    write_dicom(drawn, tmp_path / "film", transfer_syntax=transfer_syntax)
    film = load.open(tmp_path / "film")
    assert np.array_equal(film.pixels, draw(replace(phantom, inverted=False)).pixels)
    assert (film.patient.sex, film.laterality, film.synthetic) == (phantom.sex, phantom.side, True)
    assert film.patient.name == "SYNTHETIC, PHANTOM"
    assert film.age_months == pytest.approx(phantom.age_months, abs=0.05)
    assert film.spacing is not None
    assert film.window is not None
    assert 0 < film.window.center - film.window.width / 2 + film.window.width < 2**phantom.bits * 1.01


def test_a_written_film_says_that_it_is_synthetic(tmp_path):
    write_dicom(draw(SMALL), tmp_path / "a.dcm", study_date=date(2020, 3, 1), birth_date=date(2010, 3, 1))
    dataset = dcmread(tmp_path / "a.dcm")
    assert (dataset.SyntheticData, dataset.ContentQualification) == ("YES", "RESEARCH")
    assert "ynthetic" in dataset.ImageComments
    assert dataset.PatientBirthDate == "20100301"


def test_the_shipped_demo_film_is_the_one_this_program_draws(tmp_path):
    write_demo(tmp_path / "demo.dcm")
    shipped, drawn = load.open(DEMO), load.open(tmp_path / "demo.dcm")
    difference = np.abs(shipped.pixels.astype(int) - drawn.pixels.astype(int))
    assert np.quantile(difference, 0.999) <= 2
    assert (shipped.patient, shipped.study_date) == (drawn.patient, drawn.study_date)
    assert shipped.age_months == pytest.approx(112, abs=0.05)
    assert DEMO.stat().st_size < 2 * 10**6
