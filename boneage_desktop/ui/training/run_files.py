"""What a run writes while it goes on, as plain data; a file that is missing or half written counts as not there."""

from __future__ import annotations

import csv
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

STAGES = ("whole_hand", "age")
NETWORK_PARTS = ("age_head", "recognition", "whole_hand", "network")
_NOTE = re.compile(r"(\w+)=(\S+)")


@dataclass(frozen=True)
class Histogram:
    """Of the weights or biases of a part of the network: counts (n,) between edges (n + 1,)."""

    part: str
    kind: str
    counts: np.ndarray
    edges: np.ndarray


@dataclass(frozen=True)
class Example:
    """A validation film as the network sees it now. film (side, side) uint8; regions (11, 2, 3) from a crop's [-1, 1]² to
    fractions of the film; moved (11, c, c) months; labelled and read in months.
    """

    id: str
    labelled: float
    read: float
    film: np.ndarray
    regions: np.ndarray
    moved: np.ndarray


@dataclass(frozen=True)
class Live:
    """The state of a run after its last round."""

    round: int
    rounds: int
    films_per_second: float
    memory_bytes: int
    device: str
    histograms: tuple[Histogram, ...]
    examples: tuple[Example, ...]


def curves(run: Path) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """By the name of the figure: its rounds and its values, NaN left out; the rounds of all stages one after the other."""
    points: dict[str, list[tuple[float, float]]] = {}
    before = 0
    for stage in STAGES:
        rows = _rows(run / f"{stage}.csv")
        for row in rows:
            for name, text in row.items():
                value = _number(text)
                if name != "round" and np.isfinite(value):
                    points.setdefault(name, []).append((before + float(row["round"]), value))
        before += len(rows)
    return {name: (np.array([x for x, _ in some]), np.array([y for _, y in some])) for name, some in points.items()}


def live(run: Path) -> Live | None:
    """What live.npz tells, None where it is not there."""
    try:
        with (run / "live.npz").open("rb") as whole, np.load(whole, allow_pickle=False) as file:
            return _live({name: file[name] for name in file.files})
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def note(text: str) -> tuple[str, dict[str, float]]:
    """The code of a progress note, and the numbers in it: "training round=3 films_per_second=12.5"."""
    code, _, rest = text.partition(" ")
    found = {name: _number(value) for name, value in _NOTE.findall(rest)}
    return code, {name: value for name, value in found.items() if np.isfinite(value)}


def _live(arrays: dict[str, np.ndarray]) -> Live:
    return Live(
        round=int(arrays["round"]),
        rounds=int(arrays["rounds"]),
        films_per_second=float(arrays["films_per_second"]),
        memory_bytes=int(arrays["memory_bytes"]),
        device=str(arrays["device"]),
        histograms=tuple(
            Histogram(part, kind, arrays[f"{part}.{kind}.counts"], arrays[f"{part}.{kind}.edges"])
            for part in NETWORK_PARTS
            for kind in ("weights", "biases")
            if f"{part}.{kind}.counts" in arrays
        ),
        examples=tuple(_example(arrays, place) for place in range(len(arrays.get("example_id", ())))),
    )


def _example(arrays: dict[str, np.ndarray], place: int) -> Example:
    return Example(
        str(arrays["example_id"][place]),
        float(arrays["example_labelled"][place]),
        float(arrays["example_read"][place]),
        arrays["example_film"][place],
        arrays["example_regions"][place],
        arrays["example_moved"][place],
    )


def _rows(table: Path) -> list[dict[str, str]]:
    try:
        with table.open(newline="", encoding="utf-8") as file:
            return [row for row in csv.DictReader(file) if row.get("round")]
    except OSError:
        return []


def _number(text: str | None) -> float:
    try:
        return float(text or "nan")
    except ValueError:
        return float("nan")
