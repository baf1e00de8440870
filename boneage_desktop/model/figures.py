"""What readings of labelled films say about a model: errors, coverage, regions hit, months moved by changes."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import fmean, median
from typing import Any

from boneage_desktop.core.errors import LabelsError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.reading import Reading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model.changes import CHANGES, Change
from boneage_desktop.model.evaluation import Outcome
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.id_ranges import in_range
from boneage_desktop.model.metrics import AGE_BANDS, Accuracy, accuracy, coverage, mean_width

KNOWN_SEXES = (Sex.MALE, Sex.FEMALE)
OLDEST_MONTHS = 240.0
CLASS_RULE = "floor(age_months / 12), at most 18"
Bands = Sequence[tuple[float, float]]
Boxes = dict[tuple[str, str], tuple[float, float, float, float]]
Pair = tuple[LabelledFilm, Reading]


def summary(
    results: Sequence[Outcome],
    *,
    groups: Sequence[str] = (),
    boxes: Boxes | None = None,
) -> dict[str, Any]:
    """The figures of an evaluation as plain data; None for what no film allows to say.

    groups: ranges of ids told apart; boxes: the annotated boxes by film and region.
    """
    pairs = [(result.film, result.reading) for result in results if result.reading is not None]
    more: dict[str, Any] = {}
    if groups:
        more["by_group"] = {group: _accuracy([pair for pair in pairs if in_range(pair[0].id, group)]) for group in groups}
    if boxes is not None:
        more["regions"] = regions_hit(pairs, boxes)
    if any(result.changed for result in results):
        more["changes"] = {change.name: _change(results, change) for change in CHANGES}
    return {
        **(_accuracy(pairs) or {**dict.fromkeys(Accuracy.__dataclass_fields__), "n": 0}),
        "by_sex": {sex.value: _accuracy([pair for pair in pairs if pair[0].sex is sex]) for sex in KNOWN_SEXES},
        "by_age_band": [_band(b, _accuracy(part)) for b, part in _parts(pairs, AGE_BANDS, _labelled)],
        "by_sex_and_age_band": _by_sex(pairs, AGE_BANDS, _labelled, _accuracy),
        "interval_coverage_nominal": next((reading.interval_coverage for _, reading in pairs), None),
        **{f"interval_{name}": value for name, value in _intervals(pairs).items() if name != "n"},
        "intervals_by_labelled_age": _by_sex(pairs, AGE_BANDS, _labelled, _intervals),
        "intervals_by_read_age": _by_sex(pairs, AGE_BANDS, _read, _intervals),
        **more,
        "seconds_per_film": median(reading.seconds for _, reading in pairs) if pairs else None,
        "not_read": [{"id": result.film.id, "code": result.error} for result in results if result.reading is None],
        "class_rule": CLASS_RULE,
    }


def read_boxes(folder: Path) -> Boxes:
    """Centre, width and height of each annotated box of `boxes.csv`, in fractions of the film. Error: LabelsError."""
    table = folder / "boxes.csv"
    try:
        with table.open(newline="", encoding="utf-8") as file:
            rows = [row for row in csv.DictReader(file) if row["roi"] in REGIONS]
        return {(r["id"], r["roi"]): (float(r["cx"]), float(r["cy"]), float(r["w"]), float(r["h"])) for r in rows}
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise LabelsError(path=table, detail=str(error)) from error


def regions_hit(pairs: Sequence[Pair], boxes: Boxes) -> dict[str, Any]:
    """The share of annotated boxes that contain the centre read for their region, by region, with their number."""
    hits: dict[str, list[bool]] = {}
    for film, reading in pairs:
        for region in reading.regions:
            if (film.id, region.name) in boxes:
                cx, cy, width, height = boxes[film.id, region.name]
                inside = abs(region.center[0] - cx) <= width / 2 and abs(region.center[1] - cy) <= height / 2
                hits.setdefault(region.name, []).append(inside)
    told = [name for name in REGIONS if name in hits]
    return {
        "films": len({film.id for film, _ in pairs} & {identifier for identifier, _ in boxes}),
        "boxes": {name: len(hits[name]) for name in told},
        "inside": {name: fmean(hits[name]) for name in told},
    }


def _labelled(pair: Pair) -> float:
    return pair[0].age_months


def _read(pair: Pair) -> float:
    return pair[1].age_months


def _parts(pairs: Sequence[Pair], bands: Bands, age: Callable[[Pair], float]) -> list[tuple[tuple[float, float], list[Pair]]]:
    return [(band, [pair for pair in pairs if band[0] <= age(pair) < band[1]]) for band in bands]


def _band(band: tuple[float, float], figures: dict[str, Any] | None) -> dict[str, Any]:
    return {"from_months": band[0], "below_months": band[1], **(figures or {"n": 0})}


def _by_sex(
    pairs: Sequence[Pair], bands: Bands, age: Callable[[Pair], float], measure: Callable[[list[Pair]], dict[str, Any] | None]
) -> list[dict[str, Any]]:
    """A measure of the films of each labelled sex in each band."""
    found = []
    for sex in KNOWN_SEXES:
        own = [pair for pair in pairs if pair[0].sex is sex]
        found += [{"sex": sex.value, **_band(band, measure(part))} for band, part in _parts(own, bands, age)]
    return found


def _accuracy(pairs: Sequence[Pair]) -> dict[str, Any] | None:
    measured = accuracy([reading.age_months for _, reading in pairs], [film.age_months for film, _ in pairs])
    return None if measured is None else asdict(measured)


def _intervals(pairs: Sequence[Pair]) -> dict[str, Any]:
    """How many films have an interval, how often it holds the labelled age and how wide it is."""
    bounds = [reading.interval_months for _, reading in pairs]
    return {
        "n": sum(bound is not None for bound in bounds),
        "coverage": coverage(bounds, [film.age_months for film, _ in pairs]),
        "width_months": mean_width(bounds),
    }


def _change(results: Sequence[Outcome], change: Change) -> dict[str, Any]:
    """How far the age moves when films that were read are changed, and how many of them are then refused."""
    tried = [(r.reading, r.changed[change.name].reading) for r in results if r.reading is not None and r.changed]
    both = [(before, after) for before, after in tried if after is not None]
    moved = [abs(after.age_months - before.age_months) for before, after in both]
    seen = None if change.repaired is None or not both else fmean(change.repaired(before, after) for before, after in both)
    return {
        "n": len(both),
        "median_months": median(moved) if moved else None,
        "mean_months": fmean(moved) if moved else None,
        "refused": 1 - len(both) / len(tried) if tried else None,
        **({} if change.repaired is None else {"repair_recognised": seen}),
    }
