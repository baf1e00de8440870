"""How age and sex are written for the network and read from it; plain numbers, for every engine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from boneage_desktop.core.radiograph import Sex

CLASSES = 19
CLASS_CENTRES_MONTHS = tuple(12.0 * k + 6.0 for k in range(CLASSES))
"""Class k holds ages of k to k + 1 years; 228 months, the oldest label, belongs to the last."""
SEX_ORDER = (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)


def sex_rows(sexes: Sequence[Sex]) -> np.ndarray:
    """One-hot (n, 3) float32 in the order male, female, unknown."""
    return np.eye(3, dtype=np.float32)[[SEX_ORDER.index(sex) for sex in sexes]]
