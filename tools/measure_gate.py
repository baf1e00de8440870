"""How often the film gate refuses a good film, and how surely it recognises what is wrong with a film.

usage: measure_gate.py --films PATH... --labels CSV [--split NAME [--every N]] [--ids FILE[:PART] [--number N]]
                       [--others PATH...] [--model DIR] [--out FILE.json]

Three tables are printed: what becomes of the films of a split (or of every N-th) as they are; how many copies of the films of
--ids, changed on purpose, are recognised; and what becomes of files that show no hand (--others). The thresholds were chosen on
other films (docs/adr/0021). Crops are cut where the reading of the whole film has its regions; metal is drawn.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import cv2
import numpy as np

from boneage_desktop.core.errors import BoneAgeError, FilmRefused
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.imaging import load
from boneage_desktop.model import changes, evaluation
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.films import LabelledFilm, labelled_films, radiograph

NEAR_DEGREES = 30
UPRIGHT_DEGREES = 20
DARKER = (8, 16, 32)
BRIGHTER = (2, 3, 4)


@dataclass(frozen=True)
class Answer:
    """What became of a film: its reading, or the code of why it was refused."""

    reading: Reading | None
    refused: str = ""

    @property
    def codes(self) -> set[str]:
        """All that was said of it."""
        return {self.refused} if self.reading is None else {*self.reading.repairs, *self.reading.warnings}


Copy = tuple[str, Radiograph, Callable[[Answer, Answer], bool]]
"""Name of a change, the changed film, and whether it was recognised, from the answers before and after."""


def main() -> None:
    parsed = _arguments()
    estimator = Estimator.open(parsed.model, mode="fast")
    films = labelled_films(parsed.films, parsed.labels)
    found: dict[str, Any] = {"model": estimator.model.sha256, "device": estimator.device}
    if parsed.split:
        found["as_they_are"] = whole([film for film in films if film.split == parsed.split][:: parsed.every], estimator)
    if parsed.ids:
        chosen = evaluation.chosen(films, ids=evaluation.read_ids(parsed.ids), limit=parsed.number, labels=parsed.labels)
        found["changed"] = changed(chosen, estimator)
    found["others"] = others(parsed.others, estimator)
    if parsed.out:
        parsed.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    _print(found)


def whole(films: list[LabelledFilm], estimator: Estimator) -> dict[str, Any]:
    """Number of films, how many were refused and what was said of the others, by code."""
    refused, said, ids = Counter[str](), Counter[str](), []
    for film in films:
        answer = answered(estimator, radiograph(film))
        if answer.reading is None:
            refused[answer.refused] += 1
            ids.append((film.id, answer.refused))
        else:
            said.update(answer.codes)
    return {"n": len(films), "refused": dict(refused), "said": dict(said), "ids": ids}


def changed(films: list[LabelledFilm], estimator: Estimator) -> dict[str, dict[str, float]]:
    """For each change: copies, share recognised, share refused, and the median months by which the age of the others moved."""
    rows: dict[str, list[tuple[bool, bool, float | None]]] = {}
    for film in films:
        before = radiograph(film)
        answer = answered(estimator, before)
        if answer.reading is None or answer.reading.repairs:
            continue
        for name, copy, recognised in copies(before, answer.reading):
            after = answered(estimator, copy)
            moved = None if after.reading is None else abs(after.reading.age_months - answer.reading.age_months)
            rows.setdefault(name, []).append((recognised(answer, after), after.reading is None, moved))
    return {name: _shares(row) for name, row in rows.items()}


def others(paths: list[Path], estimator: Estimator) -> dict[str, str]:
    """What became of each file: "read", or the code of why not."""
    files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path]) if file.is_file()]
    return {file.name: _outcome(estimator, file) for file in files}


def answered(estimator: Estimator, film: Radiograph) -> Answer:
    """What becomes of a film."""
    try:
        return Answer(estimator.read(film))
    except FilmRefused as refusal:
        return Answer(None, refusal.code)


def copies(film: Radiograph, reading: Reading) -> Iterator[Copy]:
    """The film, read upright and left, in every way in which it is changed."""
    yield "inverted", changes.inverted(film), _says("inverted")
    yield "mirrored", changes.mirrored(film), _says("mirrored")
    for degrees in (90, 180, 270):
        yield f"turned by {degrees}°", changes.quarter_turned(film, times=degrees // 90), _says("rotated")
    for degrees in (45, -45, 135):
        yield f"turned by {degrees}°", turned(film, degrees), partial(_turn_seen, degrees)
    for factor in DARKER:
        yield f"grey levels divided by {factor}", _with(film, film.pixels // factor), _says("too_dark", or_refused=True)
    for factor in BRIGHTER:
        brighter = np.clip(film.pixels.astype(int) * factor, 0, 255).astype(np.uint8)
        yield f"grey levels times {factor}, cut at white", _with(film, brighter), _says("burnt_out", or_refused=True)
    for name, hands in {"left": (film.pixels, film.pixels[:, ::-1]), "right": (film.pixels[:, ::-1], film.pixels)}.items():
        yield f"two hands, the {name} one first", _with(film, np.hstack(hands)), _says("one_of_two_hands")
    if abs(reading.hand.rotation_degrees or 0) < UPRIGHT_DEGREES:
        for name, pixels in crops(film.pixels, {each.name: each.center for each in reading.regions}).items():
            yield name, _with(film, pixels), _cut_seen
    for name, pixels in with_metal(film.pixels, reading).items():
        yield name, _with(film, pixels), _says("metal")


def crops(pixels: np.ndarray, at: Mapping[str, tuple[float, float]]) -> dict[str, np.ndarray]:
    """An upright left hand, cut off between two of its regions."""
    rows, columns = pixels.shape

    def row(one: str, other: str) -> int:
        return max(1, round(rows * (at[one][1] + at[other][1]) / 2))

    def column(one: str, other: str) -> int:
        return max(1, round(columns * (at[one][0] + at[other][0]) / 2))

    return {
        "middle fingertip cut off": pixels[row("DP3", "MP3") :],
        "fingers cut off": pixels[row("MP3", "MC3") :],
        "fingers cut off at the knuckles": pixels[row("MC3", "MC3") :],
        "wrist cut off": pixels[: min(row("Radius", "MC1"), row("Ulna", "MC1"))],
        "cut through the ends of the forearm": pixels[: row("Radius", "Ulna")],
        "thumb's tip cut off": pixels[:, : column("DP1", "PP1")],
        "little finger cut off": pixels[:, column("MP5", "MP3") :],
        "half of the hand cut off": pixels[:, column("MC3", "MC3") :],
    }


def turned(film: Radiograph, degrees: float) -> Radiograph:
    """Turned counter-clockwise on a film that is large enough for it."""
    rows, columns = film.pixels.shape
    side = int(np.ceil(np.hypot(rows, columns)))
    above, before = (side - rows) // 2, (side - columns) // 2
    edge = np.concatenate([film.pixels[0], film.pixels[-1], film.pixels[:, 0], film.pixels[:, -1]])
    square = np.full((side, side), np.median(edge), film.pixels.dtype)
    square[above : above + rows, before : before + columns] = film.pixels
    return changes.turned(_with(film, square), degrees=degrees)


def with_metal(pixels: np.ndarray, reading: Reading) -> dict[str, np.ndarray]:
    """A ring round the third finger, a wire through the wrist and a plate on the radius, as white as the film can be."""
    at = {each.name: np.array(each.center) * pixels.shape[::-1] for each in reading.regions}
    unit = float(np.hypot(*(at["MC3"] - at["MP3"]))) / 0.66
    along = (at["MP3"] - at["MC3"]) / np.hypot(*(at["MP3"] - at["MC3"]))
    across, finger = np.array((-along[1], along[0])) * 0.13 * unit, (at["MC3"] + at["MP3"]) / 2
    return {
        "ring": _line(pixels, finger - across, finger + across, 0.06 * unit),
        "wire": _line(pixels, at["Radius"], at["MC3"], 0.03 * unit),
        "plate": _line(pixels, at["Radius"], 0.6 * at["Radius"] + 0.4 * at["MC1"], 0.12 * unit),
    }


def _line(pixels: np.ndarray, start: np.ndarray, end: np.ndarray, width: float) -> np.ndarray:
    white = 255 if pixels.max() > 235 else int(pixels.max()) + 20
    first, last = ((round(float(x)), round(float(y))) for x, y in (start, end))
    return cv2.line(pixels.copy(), first, last, white, max(1, round(width)))


def _with(film: Radiograph, pixels: np.ndarray) -> Radiograph:
    return replace(film, pixels=np.ascontiguousarray(pixels))


def _says(code: str, *, or_refused: bool = False) -> Callable[[Answer, Answer], bool]:
    return lambda _before, after: code in after.codes or (or_refused and after.reading is None)


def _cut_seen(_before: Answer, after: Answer) -> bool:
    return bool(after.codes & {"regions_outside", "cropped", "not_a_hand"})


def _turn_seen(degrees: float, before: Answer, after: Answer) -> bool:
    was, found = (None if each.reading is None else each.reading.hand.rotation_degrees for each in (before, after))
    return was is not None and found is not None and abs((found - was - degrees + 180) % 360 - 180) <= NEAR_DEGREES


def _shares(rows: list[tuple[bool, bool, float | None]]) -> dict[str, float]:
    moved = [months for _, _, months in rows if months is not None]
    return {
        "n": len(rows),
        "recognised": sum(recognised for recognised, _, _ in rows) / len(rows),
        "refused": sum(refused for _, refused, _ in rows) / len(rows),
        "moved_months": round(median(moved), 1) if moved else float("nan"),
    }


def _outcome(estimator: Estimator, file: Path) -> str:
    try:
        estimator.read(load.open(file))
    except BoneAgeError as error:
        return error.code
    return "read"


def _print(found: dict[str, Any]) -> None:
    if "as_they_are" in found:
        rows = found["as_they_are"]
        print(f"{rows['n']} films as they are: refused {rows['refused']}, said {rows['said']}; {rows['ids']}\n")
    print("| change | copies | recognised | refused | age moved, median months |\n|---|---|---|---|---|")
    for name, row in found.get("changed", {}).items():
        print(f"| {name} | {row['n']} | {row['recognised']:.1%} | {row['refused']:.1%} | {row['moved_months']} |")
    print("\n| file | |\n|---|---|")
    for name, outcome in found["others"].items():
        print(f"| {name} | {outcome} |")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures the film gate.")
    parser.add_argument("--films", type=Path, nargs="+", required=True)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--ids", help="films to change: FILE or FILE:PART of a split")
    parser.add_argument("--number", type=int, help="how many of them")
    parser.add_argument("--split", help="films of the table to look at as they are")
    parser.add_argument("--every", type=int, default=1, help="only every N-th of those")
    parser.add_argument("--others", type=Path, nargs="*", default=[], help="files and folders without hands")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--out", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
