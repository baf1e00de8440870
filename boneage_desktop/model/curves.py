"""The curves of a stage as a picture."""

from __future__ import annotations

import csv
from pathlib import Path

from matplotlib.figure import Figure

COLOURS = ("#0A64BC", "#B3261E", "#B06A00", "#00795A", "#8E4A76")
APART = ("round", "seconds", "learning_rate")


def draw_curves(table: Path, out: Path) -> None:
    """Draw each quantity of a stage's table over its rounds, the watched films (val_) beside those learned from.

    The suffix of `out` (.svg, .png) chooses the format.
    """
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = [name for name in (rows[0] if rows else {}) if name not in APART]
    panels: dict[str, list[str]] = {}
    for name in dict.fromkeys(name for row in rows for name in row if name not in APART):
        panels.setdefault(_panel(name, names), []).append(name)
    figure = Figure(figsize=(7, 2.4 * max(1, len(panels))), layout="constrained")
    for axes, (title, series) in zip(figure.subplots(max(1, len(panels)), squeeze=False)[:, 0], panels.items(), strict=False):
        for name, colour in zip(series, COLOURS * len(series), strict=False):
            points = [(int(row["round"]), float(row[name])) for row in rows if row.get(name)]
            axes.plot(*zip(*points, strict=True), label=name, color=colour, linewidth=1.4)
        axes.set(title=title, xlabel="round")
        axes.grid(color="#D3D9DF", linewidth=0.6)
        axes.legend(frameon=False, fontsize=8)
    figure.savefig(out, dpi=110)


def _panel(name: str, known: list[str]) -> str:
    """Errors of groups of films are drawn with the error of all."""
    plain = name.removeprefix("val_")
    return "mae_months" if plain.startswith("mae_") and plain not in known else plain
