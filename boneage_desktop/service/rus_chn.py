"""The RUS-CHN score (中华-05): what the stages of 13 bones add up to, and the age at which half of the children have it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import numpy as np

from boneage_desktop.core import paths
from boneage_desktop.core.grades import BONES, Grades
from boneage_desktop.core.radiograph import Sex

TABLE = "rus_chn.json"
TW3_LETTERS = "ABCDEFGHI"


class Limit(StrEnum):
    """Where a total lies beyond what its curve tells apart."""

    BELOW = "below"
    END = "end"


@dataclass(frozen=True)
class ScoredAge:
    """A total and its bone age in months; None below the curve's first age, and at the END that age or any older one."""

    total: int
    age_months: float | None
    limit: Limit | None = None


@dataclass(frozen=True)
class Score:
    """What a set of grades amounts to; an incomplete set has the bones that are missing and no age.

    rus_chn: by the scores and the curve of China-05; tw3_c: by the scores of TW3 with the curve of the same children.
    """

    missing: tuple[str, ...] = ()
    rus_chn: ScoredAge | None = None
    tw3_c: ScoredAge | None = None


def score(grades: Grades, sex: Sex) -> Score | None:
    """The score of a set of grades; None where the sex is not known, since each sex has scores of its own."""
    if sex is Sex.UNKNOWN:
        return None
    if grades.missing:
        return Score(grades.missing)
    return Score(rus_chn=_rus_chn(grades, sex), tw3_c=_tw3_c(grades, sex))


def stage_score(bone: str, stage: int, sex: Sex) -> int | None:
    """The score of one stage, 0 for stage 0; None where the sex is not known."""
    return None if sex is Sex.UNKNOWN else _at(table()["scores"][sex][bone], stage)


def tw3_stage(bone: str, stage: int) -> str:
    """The letter of the TW3 stage that a RUS-CHN stage belongs to, A where no centre is seen."""
    return TW3_LETTERS[_at(table()["tw3_stage"][bone], stage)]


def tw3_sharers(bone: str, stage: int) -> tuple[int, ...]:
    """The RUS-CHN stages of a bone that are one stage in TW3 together with this one."""
    letter = tw3_stage(bone, stage)
    stages = range(len(table()["tw3_stage"][bone]) + 1)
    return tuple(other for other in stages if tw3_stage(bone, other) == letter)


@cache
def table() -> dict[str, Any]:
    """The scores, curves and sources as they lie in the resources."""
    data: dict[str, Any] = json.loads((paths.resources() / "tables" / TABLE).read_text(encoding="utf-8"))
    return data


def _rus_chn(grades: Grades, sex: Sex) -> ScoredAge:
    scores = table()["scores"][sex]
    total = sum(_at(scores[bone], grades[bone] or 0) for bone in BONES)
    return _age_at(total, table()["curve"][sex])


def _tw3_c(grades: Grades, sex: Sex) -> ScoredAge:
    scores, stages = table()["tw3_scores"][sex], table()["tw3_stage"]
    total = sum(_at(scores[bone], _at(stages[bone], grades[bone] or 0)) for bone in BONES)
    return _age_at(total, table()["tw3c_curve"][sex])


def _age_at(total: int, curve: dict[str, list[float]]) -> ScoredAge:
    """The age at which the median child has this total, linear between the points of the curve."""
    scores, ages = curve["score"], curve["age_months"]
    if total < scores[0]:
        return ScoredAge(total, None, Limit.BELOW)
    return ScoredAge(total, float(np.interp(total, scores, ages)), Limit.END if total >= scores[-1] else None)


def _at(values: list[int], stage: int) -> int:
    """The value of a stage; the lists begin with stage 1, stage 0 counts nothing."""
    return values[stage - 1] if stage else 0
