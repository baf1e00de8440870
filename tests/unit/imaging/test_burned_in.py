"""Text in the pixels is found, on dark and on bright ground; a film without any is not flagged."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from boneage_desktop.imaging.anonymise.burned_in import text_places
from boneage_desktop.imaging.phantom import Phantom, draw


@pytest.fixture(scope="module")
def film():
    """A phantom whose lead letter is painted over."""
    pixels = draw(Phantom(rows=900, columns=700)).pixels.copy()
    for box in text_places(pixels):
        top, left = int(box.top * 900) - 14, int(box.left * 700) - 14
        pixels[top : top + int(box.height * 900) + 28, left : left + int(box.width * 700) + 28] = pixels[0, 0]
    return pixels


def written(film, text="MILLER ANNA", corner=(20, 60), grey=None):
    ink = np.zeros(film.shape, np.uint8)
    cv2.putText(ink, text, corner, cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 2)
    result = film.copy()
    result[ink > 127] = film.max() if grey is None else grey
    return result, ink > 127


def covered(places, shape):
    mask = np.zeros(shape, bool)
    for box in places:
        top, left = int(box.top * shape[0]), int(box.left * shape[1])
        mask[top : top + round(box.height * shape[0]) + 1, left : left + round(box.width * shape[1]) + 1] = True
    return mask


def test_the_hand_alone_is_not_flagged(film):
    assert text_places(film) == ()


@pytest.mark.parametrize(("text", "corner"), [("MILLER ANNA", (20, 60)), ("P-0012345", (480, 880)), ("L", (620, 120))])
def test_words_and_single_letters_are_found_where_they_stand(film, text, corner):
    pixels, ink = written(film, text, corner)
    places = text_places(pixels)
    assert covered(places, film.shape)[ink].all()
    assert covered(places, film.shape).mean() < 0.06, "and little else"


def test_a_line_of_words_is_one_place(film):
    pixels, _ = written(film)
    assert len(text_places(pixels)) == 1


def test_dark_words_on_a_bright_ground_are_found(film):
    bright = film.max() - film
    pixels, ink = written(bright, grey=bright.min())
    assert covered(text_places(pixels), film.shape)[ink].mean() > 0.9


def test_an_empty_film_is_looked_at_all_the_same():
    assert text_places(np.zeros((50, 40), np.uint16)) == ()
    assert text_places(np.full((50, 40), 7.5, np.float32)) == ()
