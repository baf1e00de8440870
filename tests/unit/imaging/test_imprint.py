"""What the history knows a film by: the same for the same picture, whatever file it comes in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging import load
from boneage_desktop.imaging.imprint import LONGEST_SIDE, imprint
from boneage_desktop.imaging.phantom import Phantom, draw


@pytest.fixture
def film() -> Radiograph:
    return Radiograph(draw(Phantom(rows=320, columns=256)).pixels, Path("film"), "0" * 64, "test")


def test_the_same_picture_in_another_file_has_the_same_hash(film, tmp_path):
    for name in ("a.png", "b.tiff"):
        cv2.imwrite(str(tmp_path / name), film.pixels)
    hashes = {imprint(load.open(tmp_path / name)).pixels_sha256 for name in ("a.png", "b.tiff")}
    assert hashes == {imprint(film).pixels_sha256}


@pytest.mark.parametrize(
    "change",
    [
        lambda pixels: pixels + np.eye(*pixels.shape, dtype=pixels.dtype),
        lambda pixels: pixels.T,
        lambda pixels: pixels.astype(np.float32),
    ],
)
def test_another_picture_has_another(film, change):
    assert imprint(replace(film, pixels=change(film.pixels))).pixels_sha256 != imprint(film).pixels_sha256


@pytest.mark.parametrize("shape", [(400, 100), (100, 400), (20, 30), (1, 1)])
def test_the_thumbnail_keeps_the_sides_and_is_small(shape):
    pixels = np.linspace(0, 4095, shape[0] * shape[1]).reshape(shape).astype(np.uint16)
    kept = imprint(Radiograph(pixels, Path("film"), "0" * 64, "test")).thumbnail
    shown = cv2.imdecode(np.frombuffer(kept, np.uint8), cv2.IMREAD_UNCHANGED)
    assert max(shown.shape) == min(LONGEST_SIDE, max(shape))
    assert shown.shape[0] / shown.shape[1] == pytest.approx(shape[0] / shape[1], rel=0.05)
    assert len(kept) < 12_000
