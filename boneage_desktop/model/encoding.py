"""How films, sex and places are written for the network, and ages read from it; plain numbers, for every engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.regions import REGIONS

CLASSES = 19
CLASS_CENTRES_MONTHS = tuple(12.0 * k + 6.0 for k in range(CLASSES))
"""Class k holds ages of k to k + 1 years; 228 months, the oldest label, belongs to the last."""
SEX_ORDER = (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)


def sex_rows(sexes: Sequence[Sex]) -> np.ndarray:
    """One-hot (n, 3) float32 in the order male, female, unknown."""
    return np.eye(3, dtype=np.float32)[[SEX_ORDER.index(sex) for sex in sexes]]


def reading_inputs(
    films: np.ndarray, sexes: Sequence[Sex], views: np.ndarray, placed: Mapping[str, np.ndarray] | None = None
) -> dict[str, np.ndarray]:
    """The inputs of `network.with_evidence` for films (n, side, side) uint8: transforms (2, 3) by region for those that were
    placed by hand on each film, all others as they are found.
    """
    places = np.zeros((len(films), len(REGIONS), 2, 3), np.float32)
    by_hand = np.zeros((len(films), len(REGIONS)), np.float32)
    for name, transform in (placed or {}).items():
        places[:, REGIONS.index(name)], by_hand[:, REGIONS.index(name)] = transform, 1.0
    return {
        "film": films[..., None].astype(np.float32),
        "sex": sex_rows(sexes),
        "views": views,
        "placed": places,
        "by_hand": by_hand,
    }
