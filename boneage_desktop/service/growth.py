"""How far a bone age lies from what is usual at a chronological age."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import numpy as np

from boneage_desktop.core import paths
from boneage_desktop.core.radiograph import Sex

TABLE = "brush_foundation.json"
NORMAL_SDS = 2.0


class Verdict(StrEnum):
    """A bone age within ±2 SD of the mean for age and sex is normal."""

    NORMAL = "normal"
    ADVANCED = "advanced"
    DELAYED = "delayed"


@dataclass(frozen=True)
class Deviation:
    """A bone age against a reference: mean and SD of the bone age of healthy children of this age and sex, in months."""

    mean_months: float
    sd_months: float
    sd_score: float
    verdict: Verdict
    reference: str


def deviation(bone_age_months: float, age_months: float | None, sex: Sex) -> Deviation | None:
    """The deviation from the Brush Foundation's means, linearly interpolated between the ages of the table.

    None where the chronological age or the sex is unknown, or the age outside the table.
    """
    if age_months is None or sex is Sex.UNKNOWN:
        return None
    table = _table()
    ages = table[sex]["age_months"]
    if not ages[0] <= age_months <= ages[-1]:
        return None
    mean = float(np.interp(age_months, ages, table[sex]["mean_bone_age_months"]))
    sd = float(np.interp(age_months, ages, table[sex]["sd_months"]))
    score = (bone_age_months - mean) / sd
    return Deviation(mean, sd, score, _verdict(score), table["name"])


def _verdict(score: float) -> Verdict:
    if abs(score) <= NORMAL_SDS:
        return Verdict.NORMAL
    return Verdict.ADVANCED if score > 0 else Verdict.DELAYED


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads((paths.resources() / "tables" / TABLE).read_text(encoding="utf-8"))
    return table
