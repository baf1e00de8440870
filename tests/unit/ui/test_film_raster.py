from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QImage, QTransform

from boneage_desktop.core.radiograph import Window
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_raster import FilmRaster, Look, Pyramid

WHOLE = Look(Window(127.5, 256.0))


def grey(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(int)


def ramp(rows: int, columns: int) -> np.ndarray:
    return np.add.outer(np.arange(rows) * 2, np.arange(columns)).astype(np.uint8)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_at_full_size_every_stored_value_comes_through(dtype: type) -> None:
    pixels = np.random.default_rng(1).integers(0, 250, (30, 40)).astype(dtype)
    sampled = Pyramid(pixels).sample(QTransform(), QRect(0, 0, 40, 30))
    assert sampled.dtype == dtype
    np.testing.assert_array_equal(sampled, pixels)


def test_a_small_picture_averages_instead_of_skipping() -> None:
    stripes = np.tile(np.array([0, 4000], np.uint16), (256, 128))
    sampled = Pyramid(stripes).sample(QTransform.fromScale(0.125, 0.125), QRect(0, 0, 32, 32))
    np.testing.assert_array_equal(sampled, 2000)


@pytest.mark.parametrize("flipped", [False, True])
@pytest.mark.parametrize("turns", range(4))
def test_the_picture_is_turned_and_mirrored(turns: int, flipped: bool) -> None:
    pixels = ramp(30, 50)
    expected = np.rot90(pixels, -turns)
    expected = np.fliplr(expected) if flipped else expected
    geometry = FilmGeometry(30, 50, QSizeF(expected.shape[1], expected.shape[0]), turns, flipped).fitted()
    image, corner = FilmRaster(pixels).image(geometry, 1.0, WHOLE)
    assert (corner.x(), corner.y()) == (0, 0)
    assert np.abs(grey(image) - expected).max() <= 1


def test_a_dense_screen_gets_its_own_pixels() -> None:
    geometry = FilmGeometry(30, 50, QSizeF(60, 40)).fitted(5)
    image, corner = FilmRaster(ramp(30, 50)).image(geometry, 2.0, WHOLE)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (100, 60, 2.0)
    assert (corner.x(), corner.y()) == (5, 5)


def test_only_what_is_in_view_is_sampled() -> None:
    geometry = FilmGeometry(3000, 3000, QSizeF(64, 48), scale=4.0, center=(0.0, 0.0))
    image, corner = FilmRaster(np.zeros((3000, 3000), np.uint16)).image(geometry, 1.0, WHOLE)
    assert (image.width(), image.height()) == (32, 24)
    assert (corner.x(), corner.y()) == (32, 24)


def test_a_texture_of_any_size_covers_the_whole_film() -> None:
    raster = FilmRaster(np.zeros((60, 40), np.uint16))
    raster.set_texture(ramp(30, 20))
    geometry = FilmGeometry(60, 40, QSizeF(20, 30)).fitted()
    opaque, _ = raster.image(geometry, 1.0, Look(Window(127.5, 256.0), texture_opacity=1.0))
    half, _ = raster.image(geometry, 1.0, Look(Window(127.5, 256.0), texture_opacity=0.5))
    assert np.abs(grey(opaque) - ramp(30, 20)).max() <= 1
    assert np.abs(grey(half) - ramp(30, 20) / 2).max() <= 1
