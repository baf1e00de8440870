from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.imaging.prepare import FILM_SIDE, NEUTRAL, PreparedFilm, at_aspect, exposed, prepare


def prepared(pixels: np.ndarray) -> PreparedFilm:
    return prepare(Radiograph(pixels, Path("film.png"), "", "PNG"))


def grey_difference(one: PreparedFilm, other: PreparedFilm) -> float:
    """Mean absolute difference in grey levels."""
    return float(np.abs(one.pixels.astype(int) - other.pixels).mean())


@pytest.fixture(scope="module")
def film() -> np.ndarray:
    return draw(Phantom(rows=1600, columns=1232, bits=12)).pixels


@pytest.fixture(scope="module")
def ready(film) -> PreparedFilm:
    return prepared(film)


def test_a_film_becomes_a_square_of_local_contrast(ready):
    assert ready.pixels.shape == (FILM_SIDE, FILM_SIDE)
    assert ready.pixels.dtype == np.uint8
    assert abs(float(ready.pixels.mean()) - NEUTRAL) < 6
    assert 25 < ready.pixels.std() < 50


@pytest.mark.parametrize(("gain", "offset"), [(0.5, 0), (3.0, 500), (10.0, 20_000), (0.06, 12)])
def test_brightness_and_contrast_of_the_film_do_not_matter(film, ready, gain, offset):
    assert grey_difference(prepared((film * gain + offset).astype(np.float32)), ready) < 0.05


def test_the_number_of_bits_hardly_matters(film, ready):
    assert grey_difference(prepared((film >> 4).astype(np.uint8)), ready) < 1.5
    assert grey_difference(prepared((film << 4).astype(np.uint16)), ready) < 0.05


@pytest.mark.parametrize("white", [255, 4095])
def test_an_inverted_film_is_the_negative(film, white):
    film = (film >> 4).astype(np.uint8) if white == 255 else film
    positive, negative = prepared(film).pixels.astype(int), prepared(white - film).pixels.astype(int)
    inside = (negative > 0) & (negative < 255) & (positive > 0) & (positive < 255)
    assert inside.mean() > 0.9
    assert np.abs(negative + positive - 2 * NEUTRAL)[inside].mean() < 0.5


@pytest.mark.parametrize("grey", [0, 1, 200, 1000.0, 65535.0])
@pytest.mark.parametrize("kind", [np.float32, np.uint16])
def test_an_empty_film_stays_neutral(grey, kind):
    found = prepared(np.full((500, 400), grey, kind)).pixels
    np.testing.assert_allclose(found.astype(int), NEUTRAL, atol=2)


@pytest.mark.parametrize("shape", [(1600, 1232), (1000, 1400), (320, 300)])
def test_a_film_of_8_bits_and_its_squashed_copy_become_the_same_picture(film, shape):
    """The copies that the network learned from, which were made by Pillow."""
    whole = cv2.resize((film >> 4).astype(np.uint8), shape[::-1], interpolation=cv2.INTER_AREA)
    squashed = np.asarray(Image.fromarray(whole).resize((299, 299), Image.Resampling.BILINEAR))
    copy = at_aspect(squashed, rows=shape[0], columns=shape[1])
    assert max(copy.shape) == 299
    np.testing.assert_array_equal(prepared(copy).pixels, prepared(whole).pixels)


def test_a_film_of_12_bits_and_its_copy_of_8_bits_hardly_differ(film, ready):
    eight = np.rint(film * (255 / film.max())).astype(np.uint8)
    assert grey_difference(prepared(eight), ready) < 1.5


@pytest.mark.parametrize(("rows", "columns"), [(900, 500), (500, 900), (400, 400), (1000, 310), (150, 90), (60, 200)])
def test_the_film_lies_in_the_middle_at_its_aspect(rows, columns):
    pixels = np.random.default_rng(4).integers(60, 200, (rows, columns)).astype(np.uint8)
    ready = prepared(pixels)
    touched = ready.pixels != NEUTRAL
    down, across = np.flatnonzero(touched.mean(axis=1) > 0.3), np.flatnonzero(touched.mean(axis=0) > 0.3)
    height, width = (FILM_SIDE * side / max(rows, columns) for side in (rows, columns))
    for found, side in ((down, height), (across, width)):
        assert found[0] + found[-1] == pytest.approx(FILM_SIDE - 1, abs=2)
        assert found[-1] - found[0] + 1 == pytest.approx(side, abs=2.5)


def near_the_brightest(pixels: np.ndarray) -> np.ndarray:
    """The pixels around the brightest place, 0 elsewhere."""
    row, column = np.unravel_index(np.argmax(cv2.GaussianBlur(pixels, (0, 0), 3)), pixels.shape)
    around = np.zeros_like(pixels)
    around[row - 9 : row + 10, column - 9 : column + 10] = pixels[row - 9 : row + 10, column - 9 : column + 10]
    return around


@pytest.mark.parametrize(("rows", "columns"), [(1100, 600), (600, 1100), (290, 200), (120, 150)])
def test_to_film_leads_a_mark_back_to_its_place(rows, columns):
    x, y = np.meshgrid((np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows)
    for place in ((0.3, 0.2), (0.75, 0.6), (0.5, 0.9)):
        apart = np.hypot((x - place[0]) * columns, (y - place[1]) * rows) / max(rows, columns)
        ready = prepared(np.round(20_000 * np.exp(-((apart / 0.01) ** 2)) + 2_000 * (x + y)).astype(np.uint16))
        peak = near_the_brightest(np.where(ready.pixels > 200, ready.pixels.astype(float) - NEUTRAL, 0))
        steps = (np.arange(FILM_SIDE) + 0.5) / FILM_SIDE
        found = np.array([peak.sum(axis=0) @ steps, peak.sum(axis=1) @ steps]) / peak.sum()
        np.testing.assert_allclose(ready.to_film[:, :2] @ found + ready.to_film[:, 2], place, atol=0.004)


def test_faint_noise_beyond_the_hand_stays_faint(ready):
    corner = ready.pixels[8:30, 60:110].astype(int)
    assert np.abs(corner - NEUTRAL).mean() < 20


@pytest.mark.parametrize("grey", [90, 170, 255])
@pytest.mark.parametrize("widths", [(20, 20, 20, 20), (0, 49, 0, 0), (0, 0, 60, 30)])
def test_a_frame_is_left_out_and_places_still_lead_to_the_film(film, grey, widths):
    top, bottom, left, right = widths
    bare = cv2.resize((film[60:-60, 60:-60] >> 4).astype(np.uint8), (190, 250), interpolation=cv2.INTER_AREA)
    framed = np.pad(bare, ((top, bottom), (left, right)), constant_values=grey)
    with_frame, without = prepared(framed), prepared(bare)
    np.testing.assert_array_equal(with_frame.pixels, without.pixels)
    x, y = with_frame.to_film @ (0.4, 0.55, 1)
    rows, columns = framed.shape
    within = (x * columns - left) / bare.shape[1], (y * rows - top) / bare.shape[0]
    np.testing.assert_allclose(within, without.to_film @ (0.4, 0.55, 1), atol=1e-9)


def test_what_is_flat_for_more_than_a_third_of_a_side_is_no_frame():
    film = np.zeros((300, 240), np.float32)
    film[99:] = np.random.default_rng(5).uniform(50, 255, (201, 240))
    assert exposed(film) == (99, 300, 0, 240)
    film[:101] = 0
    assert exposed(film) == (0, 300, 0, 240)


def test_a_black_background_that_fades_into_the_film_is_no_frame():
    film = np.repeat(np.maximum(0, np.arange(300, dtype=np.float32) - 30)[:, None], 240, axis=1)
    assert exposed(film) == (0, 300, 0, 240)


def test_a_frame_within_a_frame_is_left_out():
    film = np.random.default_rng(5).uniform(80, 255, (200, 180)).astype(np.float32)
    assert exposed(np.pad(np.pad(film, 10), 6, constant_values=255)) == (16, 216, 16, 196)
