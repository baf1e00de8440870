"""The plots of a model's card, as SVG: ages against labels, errors, coverage of the intervals, regions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from boneage_desktop.model.metrics import share_interval

COLOURS = {"male": "#0A64BC", "female": "#B06A00"}
SEXES = {"male": "boys", "female": "girls"}
INK, FAINT = "#26323C", "#D3D9DF"
OLDEST_YEARS = 19.5
DPI = 110
STYLE: dict[Any, Any] = {
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "text.color": INK,
    "axes.edgecolor": "#8A97A3",
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 10,
    "axes.axisbelow": True,
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "svg.hashsalt": "boneage-desktop",
}
PLOTS = {"ages": "read against labelled ages", "errors": "mean error", "coverage": "coverage", "regions": "regions hit"}


def draw(figures: dict[str, Any], predictions: Sequence[dict[str, str]], folder: Path, name: str) -> list[Path]:
    """Draw what an evaluation measured into `folder/name-*.svg`; predictions are the rows of its table of readings."""
    drawn: dict[str, Callable[[], Figure]] = {}
    if figures["n"]:
        drawn["ages"] = lambda: ages_plot(predictions)
        drawn["errors"] = lambda: errors_plot(figures["by_sex_and_age_band"])
    if figures["interval_coverage"] is not None:
        drawn["coverage"] = lambda: coverage_plot(figures)
    if figures.get("regions", {}).get("inside"):
        drawn["regions"] = lambda: regions_plot(figures["regions"])
    files = []
    for kind, plot in drawn.items():
        with mpl.rc_context(STYLE):
            files.append(folder / f"{name}-{kind}.svg")
            plot().savefig(files[-1], dpi=DPI, metadata={"Date": None}, facecolor="white")
    return files


def ages_plot(predictions: Sequence[dict[str, str]]) -> Figure:
    """Every film read: labelled age across, read age up, in years, with the identity and ±12 months."""
    figure, axes = _figure(5.4, 5.2)
    line = np.array([0, 1, OLDEST_YEARS - 1, OLDEST_YEARS])
    axes.fill_between(
        line,
        np.maximum(line - 1, 0),
        np.minimum(line + 1, OLDEST_YEARS),
        color="#E8ECF0",
        linewidth=0,
        label="within 12 months",
    )
    axes.plot(line, line, color=INK, linewidth=0.9)
    for sex, colour in COLOURS.items():
        own = [
            (float(r["boneage"]) / 12, float(r["age_months"]) / 12) for r in predictions if r["sex"] == sex and r["age_months"]
        ]
        across, up = np.array(own).reshape(-1, 2).T
        label = f"{SEXES[sex]}, {len(own):,} films"
        axes.scatter(across, up, s=7, color=colour, alpha=0.45, linewidths=0, label=label, rasterized=True)
    axes.set(xlim=(0, OLDEST_YEARS), ylim=(0, OLDEST_YEARS), xticks=range(0, 20, 2), yticks=range(0, 20, 2), aspect="equal")
    axes.set(xlabel="labelled age, years", ylabel="read age, years")
    for handle in axes.legend(loc="upper left", markerscale=2).legend_handles:
        if handle is not None:
            handle.set_alpha(1)
    return figure


def errors_plot(rows: Sequence[dict[str, Any]]) -> Figure:
    """Mean absolute error by band of the labelled age and sex, with its 95 % bootstrap interval and the number of films."""
    figure, axes = _figure(6.4, 3.4)
    told = [row for row in rows if row["n"]]
    values = [row["mae_months"] for row in told]
    _points(axes, told, values, [row["mae_interval_months"] for row in told])
    axes.set(ylim=(0, None), ylabel="mean absolute error, months")
    return figure


def coverage_plot(figures: dict[str, Any]) -> Figure:
    """Share of labelled ages within the interval by band of the labelled age and sex (95 % Wilson intervals)."""
    figure, axes = _figure(6.4, 3.4)
    told = [row for row in figures["intervals_by_labelled_age"] if row["n"]]
    shares = [row["coverage"] for row in told]
    axes.axhline(100 * figures["interval_coverage_nominal"], color=INK, linewidth=0.9, linestyle=(0, (4, 3)))
    _points(
        axes,
        told,
        [100 * share for share in shares],
        [_percent(share_interval(share, row["n"])) for share, row in zip(shares, told, strict=True)],
    )
    axes.set(ylim=(0, 110), ylabel="labelled age in the interval, %")
    return figure


def regions_plot(regions: dict[str, Any]) -> Figure:
    """Share of annotated boxes that contain the centre read for their region."""
    names = list(regions["inside"])
    figure, axes = _figure(5.4, 0.9 + 0.27 * len(names))
    shares = [100 * regions["inside"][name] for name in names]
    axes.barh(names, shares, height=0.62, color=COLOURS["male"])
    for place, (name, share) in enumerate(zip(names, shares, strict=True)):
        axes.text(101, place, f"{share:.0f} %  of {regions['boxes'][name]}", va="center", fontsize=8)
    axes.grid(axis="x", color=FAINT, linewidth=0.6)
    axes.set(xlim=(0, 118), xticks=range(0, 101, 20), xlabel="centre within the annotated box, %")
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0)
    return figure


def _percent(ends: tuple[float, float]) -> tuple[float, float]:
    return 100 * ends[0], 100 * ends[1]


def _figure(width: float, height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.subplots()


def _points(
    axes: Axes, rows: Sequence[dict[str, Any]], values: Sequence[float], intervals: Sequence[tuple[float, float]]
) -> None:
    """A point and its interval for each row, boys beside girls in each band, with the number of films above."""
    bands = sorted({(row["from_months"], row["below_months"]) for row in rows})
    for sex, colour in COLOURS.items():
        own = [number for number, row in enumerate(rows) if row["sex"] == sex]
        across = [bands.index((rows[i]["from_months"], rows[i]["below_months"])) + (-0.13, 0.13)[sex == "female"] for i in own]
        middle, ends = np.array([values[i] for i in own]), np.array([intervals[i] for i in own]).reshape(-1, 2)
        apart = np.clip([middle - ends[:, 0], ends[:, 1] - middle], 0, None)
        axes.errorbar(across, middle, apart, fmt="o", color=colour, markersize=5, capsize=3, linewidth=1.3, label=SEXES[sex])
        for x, top, i in zip(across, ends[:, 1], own, strict=True):
            n = f"{rows[i]['n']}"
            note = axes.annotate(n, (x, top), (0, 6), textcoords="offset points", ha="center", fontsize=7, color=colour)
            note.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 0.4})
    axes.set_xticks(range(len(bands)), [f"{low / 12:g} to {below / 12:g}" for low, below in bands])
    axes.set(xlabel="labelled age, years (above each: number of films)", xlim=(-0.5, len(bands) - 0.5))
    axes.grid(axis="y", color=FAINT, linewidth=0.6)
    axes.tick_params(axis="x", length=0)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, borderaxespad=0)
