"""What fitting a model to a place brings where the films and labels of that place are shifted, by the code of the window.

usage: shift_experiment.py --films PATH... --labels CSV --ids FILE[:PART] --out FOLDER [--model DIR] [--number N]
                           [--tuned PRESET...]

Films that the model never learned from (--ids, such as the holdout of its run) are copied with a change that another detector
and another reader bring: darker through a gamma, less contrast, the hand smaller, and labels older by a constant for each sex.
They are divided by patient (here each film is one) into the parts of a training. The same films unshifted, with their own
labels, show what the fitted models lose on films of the first kind. `results.json` holds what is printed.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import cv2
import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_figures import GroupFigures
from boneage_desktop.model import evaluation
from boneage_desktop.model.dataset import split
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.films import LabelledFilm, labelled_films, radiograph
from boneage_desktop.model.tuning import run
from boneage_desktop.model.tuning.check_up import check_up
from boneage_desktop.model.tuning.comparison import compare
from boneage_desktop.model.tuning.locked_part import films_of, group_figures, read_films

OLDER_MONTHS = {Sex.MALE: 7.0, Sex.FEMALE: 3.0, Sex.UNKNOWN: 5.0}
GAMMA = 1.6
CONTRAST = 0.6
SMALLER = 0.8
HEADER = ("id", "boneage", "male", "patient", "part", "path")
SHARES = (0.25, 0.15, 0.10)
"""Of the films: locked, calibration and validation; the rest is learned from."""


@dataclass(frozen=True)
class Place:
    """A project whose films are as they are, or shifted."""

    folder: Path
    shifted: bool

    def months(self, film: LabelledFilm) -> float:
        return film.age_months + (OLDER_MONTHS[film.sex] if self.shifted else 0.0)

    def pixels(self, film: LabelledFilm) -> np.ndarray:
        pixels = radiograph(film).pixels
        return shifted(pixels) if self.shifted else pixels


def main() -> None:
    parsed = _arguments()
    films = labelled_films(parsed.films, parsed.labels)
    chosen = evaluation.chosen(films, ids=evaluation.read_ids(parsed.ids), limit=parsed.number, labels=parsed.labels)
    _check_unseen(chosen)
    places = {name: Place(parsed.out / name, name == "shifted") for name in ("unshifted", "shifted")}
    for place in places.values():
        lay_out(place, chosen)
    results = measured(places["unshifted"], places["shifted"], parsed.model, parsed.tuned)
    (parsed.out / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    _print(results)


def shifted(pixels: np.ndarray) -> np.ndarray:
    """A darker, flatter film with a smaller hand; what comes in at the sides has the film's darkest grey."""
    share = pixels.astype(np.float32) / 255
    flat = np.rint(255 * (0.1 + CONTRAST * share**GAMMA)).astype(np.uint8)
    rows, columns = flat.shape
    turn = cv2.getRotationMatrix2D(((columns - 1) / 2, (rows - 1) / 2), 0, SMALLER)
    return cv2.warpAffine(flat, turn, (columns, rows), flags=cv2.INTER_AREA, borderValue=int(flat.min()))


def lay_out(place: Place, films: Sequence[LabelledFilm]) -> None:
    """The films as PNG and labels.csv with the parts, drawn over patients by a seed."""
    (place.folder / "films").mkdir(parents=True, exist_ok=True)
    order = np.random.default_rng(7).permutation(len(films))
    ends = np.cumsum([round(len(films) * share) for share in SHARES])
    parts = dict(zip(("holdout", "calibration", "validation", "train"), np.split(order, ends), strict=True))
    part_of = {int(index): name for name, part in parts.items() for index in part}
    with (place.folder / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for index, film in enumerate(films):
            path = place.folder / "films" / f"{film.id}.png"
            if not path.exists():
                cv2.imwrite(str(path), place.pixels(film))
            male = {Sex.MALE: "True", Sex.FEMALE: "False"}.get(film.sex, "")
            writer.writerow((film.id, place.months(film), male, f"patient-{film.id}", part_of[index], path.resolve()))


def measured(unshifted: Place, there: Place, model: Path | None, presets: Sequence[str]) -> dict[str, dict]:
    """Figures of the original and of each fitted model on the locked part, shifted and not."""
    original = check_up(there.folder, model, report=_tell)
    first = _read(unshifted, model)
    results = {"original": {"unshifted": _told(first), "shifted": _told(original.groups), "advice": original.advice}}
    lost = original.groups[0].mae - first[0].mae
    for preset in presets:
        started = time.monotonic()
        folder = Path(run.train(there.folder, model, preset, report=_tell))  # type: ignore[arg-type]
        seconds = time.monotonic() - started
        comparison = compare(there.folder, model, folder, report=_tell)
        results[preset] = {
            "unshifted": _told(_read(unshifted, folder)),
            "shifted": _told(comparison.new.groups),
            "difference": [comparison.differences[0].months, *comparison.differences[0].interval],
            "verdict": comparison.verdict,
            "recovered": (original.groups[0].mae - comparison.new.groups[0].mae) / lost,
            "seconds": seconds,
        }
    return results


def _read(place: Place, folder: Path | None) -> tuple[GroupFigures, ...]:
    return group_figures(read_films(films_of(place.folder, "holdout"), Estimator.open(folder), _tell))


def _told(groups: Sequence[GroupFigures]) -> dict[str, dict[str, float | list[float] | None]]:
    """By group; those of all and of the sexes are enough."""
    return {
        group.group: {
            "films": group.films,
            "mae_months": group.mae,
            "interval": list(group.mae_interval),
            "bias_months": group.bias,
            "coverage": group.coverage,
        }
        for group in groups
        if group.group in ("all", "male", "female")
    }


def _check_unseen(films: Sequence[LabelledFilm]) -> None:
    """The paper's test films are excluded from every part, also from this."""
    if len(split(films, 0)["excluded"]):
        sys.exit("some of these films belong to a test part; choose ids of a part of dev")


def _print(results: dict[str, dict]) -> None:
    for name, found in results.items():
        for where in ("unshifted", "shifted"):
            for group, figures in found[where].items():
                low, high = figures["interval"]
                error = f"MAE {figures['mae_months']:.2f} ({low:.2f} to {high:.2f})  bias {figures['bias_months']:+.2f}"
                print(f"{name:14} {where:10} {group:7} {figures['films']:4} films  {error}")
        if "recovered" in found:
            share = f"{found['recovered']:.0%} of the lost error in {found['seconds']:.0f} s"
            print(f"{name:14} recovered {share}: {found['verdict']}")
        else:
            print(f"{name:14} advice: {', '.join(found['advice'])}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--films", nargs="+", type=Path, required=True)
    for name in ("labels", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--ids", required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--number", type=int, default=400)
    parser.add_argument("--tuned", nargs="+", default=["calibrate", "last_layers", "whole_network"])
    return parser.parse_args()


def _tell(fraction: float, note: str) -> None:
    if note.startswith("training"):
        print(f"{fraction:4.0%} {note}", file=sys.stderr)


if __name__ == "__main__":
    main()
