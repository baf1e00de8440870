"""What bone ages are compared with: mean and standard deviation of the bone age of healthy children by sex and age.

Only tables that give a standard deviation are offered; China-05 and TW3-C are medians of a score without one. Why these:
docs/adr/0024-what-the-reader-did.md.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from boneage_desktop.core import paths
from boneage_desktop.core.radiograph import Sex

TABLE = "brush_foundation.json"
BRUSH, GREULICH_PYLE = "brush", "greulich_pyle"


@dataclass(frozen=True)
class Curve:
    """One sex: chronological ages, and mean and SD of the bone age at each, in months."""

    ages: tuple[float, ...]
    means: tuple[float, ...]
    sds: tuple[float, ...]


@dataclass(frozen=True)
class Reference:
    """Healthy children of one study; `key` is what the settings call it, `source` where its numbers come from."""

    key: str
    name: str
    source: str
    curves: Mapping[Sex, Curve]

    def ages(self, sex: Sex) -> tuple[float, float] | None:
        """The first and the last chronological age in months that it holds; None where the sex is unknown."""
        curve = self.curves.get(sex)
        return None if curve is None else (curve.ages[0], curve.ages[-1])

    def mean_and_sd(self, sex: Sex, age_months: float) -> tuple[float, float] | None:
        """Mean and SD of the bone age in months, linear between the ages of the table; None beyond them or without a sex."""
        curve = self.curves.get(sex)
        if curve is None or not curve.ages[0] <= age_months <= curve.ages[-1]:
            return None
        return float(np.interp(age_months, curve.ages, curve.means)), float(np.interp(age_months, curve.ages, curve.sds))


@cache
def references() -> tuple[Reference, ...]:
    """All that are offered, the default first."""
    table = json.loads((paths.resources() / "tables" / TABLE).read_text(encoding="utf-8"))
    brush = {sex: _curve(table[sex], "mean_bone_age_months") for sex in (Sex.MALE, Sex.FEMALE)}
    atlas = {sex: _curve(table[sex], "age_months") for sex in (Sex.MALE, Sex.FEMALE)}
    sources = "; ".join(table["sources"])
    return (
        Reference(BRUSH, table["name"], f"{table['about']} {table['caution']} ({sources})", brush),
        Reference(
            GREULICH_PYLE,
            "Greulich-Pyle",
            f"The atlas taken at its word: the mean is the chronological age itself. The spread is of the {table['name']}.",
            atlas,
        ),
    )


def reference(key: str) -> Reference:
    """The one that the settings name, the default for a name that is not known."""
    return next((each for each in references() if each.key == key), references()[0])


def _curve(table: dict[str, list[float]], means: str) -> Curve:
    return Curve(tuple(table["age_months"]), tuple(table[means]), tuple(table["sd_months"]))
