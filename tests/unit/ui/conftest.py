"""Films and readings small enough to check pixel by pixel."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Radiograph, Sex, Side, Window
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading
from boneage_desktop.core.regions import REGIONS

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CENTERS = {
    "Radius": (0.55, 0.85),
    "Ulna": (0.40, 0.86),
    "MC1": (0.66, 0.70),
    "MC3": (0.50, 0.50),
    "MC5": (0.34, 0.55),
    "PP1": (0.76, 0.60),
    "MP3": (0.50, 0.30),
    "MP5": (0.26, 0.40),
    "DP1": (0.83, 0.50),
    "DP3": (0.50, 0.20),
    "DP5": (0.22, 0.32),
}


@pytest.fixture
def film_of() -> Callable[..., Radiograph]:
    """A film of given pixels whose file gives a window that runs from 0 to 4095."""

    def film(pixels: np.ndarray, **facts: object) -> Radiograph:
        return Radiograph(pixels, Path("film.png"), "0" * 64, "PNG", window=Window(2048.0, 4096.0), **facts)  # type: ignore[arg-type]

    return film


@pytest.fixture
def hand_reading() -> Reading:
    """A reading with 11 regions laid out like a hand; region k contributes k - 5 months and has both kinds of evidence."""
    corner = np.zeros((4, 4), np.float32)
    corner[0, 0] = 1.0
    regions = tuple(
        RegionReading(
            name,
            CENTERS[name],
            (0.1, 0.1),
            15.0,
            contribution_months=float(index - 5),
            crop=np.full((8, 8), 20 * index, np.uint8),
            looks=corner,
            moved=corner - np.flip(corner),
        )
        for index, name in enumerate(REGIONS)
    )
    classes = np.exp(-(((np.arange(19) - 8) / 1.2) ** 2))
    return Reading(
        age_months=103.0,
        class_probabilities=tuple(classes / classes.sum()),
        by_sex={"male": 103.0, "female": 90.0},
        sex=Sex.MALE,
        sex_source="dicom",
        model=ModelName("zh05", "1", "0" * 64),
        hand=Hand(Side.LEFT, 0.0, False, 0.98),
        regions=regions,
        interval_months=(93.0, 112.0),
        interval_coverage=0.9,
    )
