"""Phantoms as labelled films, for a run without any film at hand."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.model.films import LabelledFilm, labelled_films
from boneage_desktop.model.reproduction.readings import write_table

OLDEST_MONTHS = 228
YOUNGEST_MONTHS = 12


def drawn_films(folder: Path, count: int, seed: int) -> list[LabelledFilm]:
    """This many phantoms of ages from 1 to 19 years and both sexes, drawn into the folder once."""
    folder.mkdir(parents=True, exist_ok=True)
    labels = folder / "labels.csv"
    if not labels.exists():
        phantoms = _phantoms(count, seed)
        for number, phantom in enumerate(phantoms):
            cv2.imwrite(str(folder / f"{number}.png"), draw(phantom).pixels)
        write_table(labels, [_label(number, phantom) for number, phantom in enumerate(phantoms)])
    return labelled_films([folder], labels)


def _phantoms(count: int, seed: int) -> list[Phantom]:
    ages = np.random.default_rng(seed).integers(YOUNGEST_MONTHS, OLDEST_MONTHS, count, endpoint=True)
    sexes = (Sex.MALE, Sex.FEMALE)
    return [Phantom(int(age), sexes[k % 2], rows=220, columns=170, bits=8, seed=seed + k) for k, age in enumerate(ages)]


def _label(number: int, phantom: Phantom) -> dict[str, object]:
    return {"id": number, "boneage": phantom.age_months, "male": phantom.sex is Sex.MALE}
