from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Radiograph, Window
from boneage_desktop.imaging.display import default_window, presets, to_grey8, window_between
from boneage_desktop.imaging.phantom import Phantom, draw


def shade(x: float, window: Window) -> float:
    """The formulas of PS3.3 C.11.2.1.2 and C.11.2.1.3 as they are printed, for outputs from 0 to 255."""
    c, w = window.center, window.width
    if window.shape == "SIGMOID":
        return 255 / (1 + np.exp(-4 * (x - c) / w))
    if window.shape == "LINEAR_EXACT":
        if x <= c - w / 2:
            return 0
        return 255 if x > c + w / 2 else ((x - c) / w + 0.5) * 255
    if x <= c - 0.5 - (w - 1) / 2:
        return 0
    return 255 if x > c - 0.5 + (w - 1) / 2 else ((x - (c - 0.5)) / (w - 1) + 0.5) * 255


def film(pixels: np.ndarray, window: Window | None = None) -> Radiograph:
    return Radiograph(pixels=pixels, path=Path("film"), sha256="", format="PNG", window=window)


@pytest.fixture(scope="module")
def hand() -> Radiograph:
    return film(draw(Phantom(rows=520, columns=400)).pixels)


@pytest.mark.parametrize("shape", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
@pytest.mark.parametrize(("center", "width"), [(2048, 4096), (600.5, 77), (100, 2), (0, 300), (65000, 9000)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
def test_shades_follow_the_standard(shape, center, width, kind):
    window = Window(center, width, shape)
    values = np.arange(256 if kind == np.uint8 else 65536).astype(kind).reshape(16, -1)
    expected = np.vectorize(lambda x: shade(float(x), window), otypes=[float])(values)
    assert np.abs(to_grey8(values, window) - expected).max() <= 0.51


def test_a_linear_window_of_width_one_is_a_threshold():
    grey = to_grey8(np.array([[99, 100, 101]], np.uint16), Window(100.5, 1))
    assert grey.tolist() == [[0, 0, 255]]


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
def test_the_inverted_picture_mirrors_the_shades(kind):
    values = np.random.default_rng(1).integers(0, 256, (40, 30)).astype(kind)
    window = Window(100, 90)
    total = to_grey8(values, window).astype(int) + to_grey8(values, window, inverted=True)
    assert set(np.unique(total)) <= {255, 256}


def test_shades_never_fall_as_values_rise():
    values = np.arange(65536, dtype=np.uint16)[None]
    for shape in ("LINEAR", "LINEAR_EXACT", "SIGMOID"):
        assert (np.diff(to_grey8(values, Window(30000, 20000, shape)).astype(int)) >= 0).all()


def test_window_between_shows_its_ends_as_black_and_white():
    grey = to_grey8(np.array([[499, 500, 501, 1499, 1500, 1501]], np.uint16), window_between(500, 1500))
    assert grey.tolist() == [[0, 0, 0, 255, 255, 255]]


def test_the_files_window_is_the_default(hand):
    given = Window(1700, 3000, "SIGMOID")
    assert default_window(replace(hand, window=given)) == given


@pytest.mark.parametrize("useless", [Window(60000, 10), Window(-5000, 200), Window(30000, 65536)])
def test_a_window_that_shows_nothing_is_not_the_default(hand, useless):
    flat = film((hand.pixels // 16).astype(np.uint16), useless)
    chosen = default_window(flat)
    assert chosen != useless
    assert np.ptp(np.percentile(to_grey8(flat.pixels, chosen), (5, 95))) > 100


def test_the_default_ignores_bright_frames_and_markers(hand):
    framed = (hand.pixels // 16).astype(np.uint16)
    framed[:20] = framed[:, :15] = framed[400:420, 40:60] = 65535
    assert np.ptp(np.percentile(to_grey8(framed, default_window(film(framed))), (5, 95))) > 100


def test_presets_differ_and_full_range_spans_the_film(hand):
    windows = presets(hand)
    assert list(windows) == ["default", "full_range", "bone", "soft_tissue", "high_contrast"]
    assert len(set(windows.values())) == 5
    full = to_grey8(hand.pixels, windows["full_range"])
    assert (full.min(), full.max()) == (0, 255)


@pytest.mark.parametrize("value", [0, 700])
def test_a_film_of_one_grey_still_has_windows(value):
    blank = film(np.full((50, 40), value, np.uint16))
    for window in presets(blank).values():
        assert to_grey8(blank.pixels, window).shape == (50, 40)
