"""How tall a child may become: by the bone age (Bayley and Pinneau), and by the parents' heights (Tanner)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import numpy as np

from boneage_desktop.core import paths
from boneage_desktop.core.radiograph import Sex

TABLE = "bayley_pinneau.json"
GROUP_MONTHS = 12.0
SEX_DIFFERENCE_CM = 13.0
PARENTS_SPREAD_CM = 8.5


class Group(StrEnum):
    """Skeletal less chronological age: within a year, a year or more ahead, a year or more behind."""

    NORMAL = "normal"
    ADVANCED = "advanced"
    DELAYED = "delayed"


class Reason(StrEnum):
    """Why the tables do not apply."""

    NO_SEX = "no_sex"
    NO_HEIGHT = "no_height"
    NO_BONE_AGE = "no_bone_age"
    NO_AGE = "no_age"
    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"


class Caution(StrEnum):
    """What is to be known of the rows of the table that were used."""

    CHECK = "check"
    DERIVED = "derived"
    CORRECTED = "corrected"


@dataclass(frozen=True)
class NotApplicable:
    """No prediction, and why; first and last: the bone ages in months that the table holds, where that is the reason."""

    reason: Reason
    first_months: float | None = None
    last_months: float | None = None


@dataclass(frozen=True)
class Prediction:
    """The mature height by Bayley and Pinneau.

    range_cm: the heights that follow from the two ends of the bone age's interval in the same table, least first; the
    method's own error is not in it, since the tables give none. None where there is no interval or it leaves the table.
    """

    height_cm: float
    percent: float
    group: Group
    range_cm: tuple[float, float] | None = None
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True)
class Target:
    """The height to be expected from the parents', with the range that holds about 95 % of children (Tanner 1970)."""

    height_cm: float
    range_cm: tuple[float, float]


def bayley_pinneau(
    height_cm: float | None,
    bone_age_months: float | None,
    *,
    age_months: float | None,
    sex: Sex,
    interval_months: tuple[float, float] | None = None,
) -> Prediction | NotApplicable:
    """The mature height: 100 × present height / percent reached, linear between the rows of the group's table.

    bone_age_months: by the atlas of Greulich and Pyle, for which the tables were made; interval_months: its interval.
    """
    if sex is Sex.UNKNOWN:
        return NotApplicable(Reason.NO_SEX)
    if bone_age_months is None:
        return NotApplicable(Reason.NO_BONE_AGE)
    if age_months is None:
        return NotApplicable(Reason.NO_AGE)
    if height_cm is None:
        return NotApplicable(Reason.NO_HEIGHT)
    group = _group(bone_age_months - age_months)
    rows = table()[sex][group]
    percent = _percent(rows, bone_age_months)
    if percent is None:
        return _outside(rows, bone_age_months)
    ends = [_percent(rows, end) for end in interval_months or ()]
    known = [end for end in ends if end is not None]
    spread = (100 * height_cm / max(known), 100 * height_cm / min(known)) if len(known) == 2 else None
    return Prediction(100 * height_cm / percent, percent, group, spread, _cautions(rows, bone_age_months, (sex, group)))


def mid_parental(father_cm: float | None, mother_cm: float | None, sex: Sex) -> Target | None:
    """Half of both parents' heights, with 13 cm added for a boy or taken off for a girl, ± 8.5 cm; None if one is missing."""
    if father_cm is None or mother_cm is None or sex is Sex.UNKNOWN:
        return None
    difference = SEX_DIFFERENCE_CM if sex is Sex.MALE else -SEX_DIFFERENCE_CM
    height = (father_cm + mother_cm + difference) / 2
    return Target(height, (height - PARENTS_SPREAD_CM, height + PARENTS_SPREAD_CM))


@cache
def table() -> dict[str, Any]:
    """The percentages with their marks and sources as they lie in the resources."""
    data: dict[str, Any] = json.loads((paths.resources() / "tables" / TABLE).read_text(encoding="utf-8"))
    return data


def _group(ahead_months: float) -> Group:
    if abs(ahead_months) < GROUP_MONTHS:
        return Group.NORMAL
    return Group.ADVANCED if ahead_months > 0 else Group.DELAYED


def _percent(rows: dict[str, list[float]], bone_age_months: float) -> float | None:
    ages = rows["age_months"]
    if not ages[0] <= bone_age_months <= ages[-1]:
        return None
    return float(np.interp(bone_age_months, ages, rows["percent"]))


def _outside(rows: dict[str, list[float]], bone_age_months: float) -> NotApplicable:
    first, last = rows["age_months"][0], rows["age_months"][-1]
    reason = Reason.TOO_YOUNG if bone_age_months < first else Reason.TOO_OLD
    return NotApplicable(reason, first, last)


def _cautions(rows: dict[str, list[float]], bone_age_months: float, where: tuple[str, str]) -> tuple[Caution, ...]:
    """The marks of the one or two rows that a bone age lies on or between."""
    ages = rows["age_months"]
    used = {max(age for age in ages if age <= bone_age_months), min(age for age in ages if age >= bone_age_months)}
    corrected = [entry["age_months"] for entry in table()["corrections"] if (entry["sex"], entry["group"]) == where]
    marks = {Caution.CHECK: set(rows["check"]) - set(corrected), Caution.DERIVED: rows["derived"], Caution.CORRECTED: corrected}
    return tuple(caution for caution, marked in marks.items() if used & set(marked))
