"""What a check-up and a comparison find, as the window shows it; ages and errors in months."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class ReadFilmRow:
    """One film of the locked part: its label and what a model read. interval None without calibration; read None where the
    film could not be read, why in error (a code).
    """

    id: str
    path: str
    sex: str
    labelled: float
    read: float | None
    interval: tuple[float, float] | None = None
    error: str = ""


@dataclass(frozen=True)
class GroupFigures:
    """Errors of one group of films ("all", a sex, an age band); mae_interval is the 95 % bootstrap interval."""

    group: str
    films: int
    mae: float
    mae_interval: tuple[float, float]
    bias: float
    within_one_year: float
    coverage: float | None


@dataclass(frozen=True)
class CheckUpFigures:
    """The locked part as one model reads it; sha256 is that of its weights.

    advice: codes of what to say: "too_few_films" (for the parts as they are), and "no_shift" (the model reads these films as
    well as those it was measured on), "calibration_enough" or "tuning_may_gain".
    """

    model: str
    version: str
    films: tuple[ReadFilmRow, ...]
    groups: tuple[GroupFigures, ...]
    advice: tuple[str, ...] = ()
    sha256: str = ""


@dataclass(frozen=True)
class Difference:
    """Absolute error of the new model minus that of the old on the same films of a group, mean with its 95 % paired bootstrap
    interval; below 0 the new one is better.
    """

    group: str
    films: int
    months: float
    interval: tuple[float, float]


@dataclass(frozen=True)
class Comparison:
    """Two models on the locked part. worse: ids of the films that the new model reads worse by more than 6 months, worst
    first. verdict: "better", "no_difference" or "worse", by whether the interval of "all" leaves 0 out.
    """

    old: CheckUpFigures
    new: CheckUpFigures
    differences: tuple[Difference, ...]
    worse: tuple[str, ...]
    verdict: str


def save(figures: CheckUpFigures | Comparison, file: Path) -> None:
    """Keep figures as JSON; the file is replaced as a whole or not at all."""
    part = file.with_name(f"part-{file.name}")
    part.write_text(json.dumps(asdict(figures), indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    part.replace(file)


def load_check_up(file: Path) -> CheckUpFigures | None:
    """The figures of a check-up; None where there are none or they are damaged."""
    values = _values(file)
    try:
        return None if values is None else _check_up(values)
    except (KeyError, TypeError):
        return None


def load_comparison(file: Path) -> Comparison | None:
    """What a comparison found; None where there is none or it is damaged."""
    values = _values(file)
    try:
        return None if values is None else _comparison(values)
    except (KeyError, TypeError):
        return None


def _values(file: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _check_up(values: dict[str, Any]) -> CheckUpFigures:
    films = tuple(ReadFilmRow(**{**row, "interval": row["interval"] and tuple(row["interval"])}) for row in values["films"])
    groups = tuple(GroupFigures(**{**row, "mae_interval": tuple(row["mae_interval"])}) for row in values["groups"])
    return CheckUpFigures(**{**values, "films": films, "groups": groups, "advice": tuple(values["advice"])})


def _comparison(values: dict[str, Any]) -> Comparison:
    differences = tuple(Difference(**{**row, "interval": tuple(row["interval"])}) for row in values["differences"])
    old, new = _check_up(values["old"]), _check_up(values["new"])
    return Comparison(old, new, differences, tuple(values["worse"]), values["verdict"])
