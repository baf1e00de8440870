"""The operators on a phantom (the paper's figure 5), the ranking of their orders, and read against labelled ages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from keras import ops
from matplotlib.axes import Axes

from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.model.lbp import LbpChain
from boneage_desktop.model.network import PAPER_CHAIN
from boneage_desktop.model.reproduction.protocol import NETWORKS, OPERATOR_NAMES, order_name
from boneage_desktop.model.reproduction.readings import read_table
from boneage_desktop.model.reproduction.style import COLOURS, HAIRLINE, INK, MUTED, drawn
from boneage_desktop.model.reproduction.tables import order_rows

_PUBLISHED = PAPER_CHAIN.replace(">", " > ")


def draw_chain(out: Path) -> None:
    """Figure 5: a phantom through the paper's chain, step by step, and through each operator alone. No film is shown."""
    phantom = draw(Phantom(rows=336, columns=260, bits=8)).pixels
    chain = tuple(PAPER_CHAIN.split(">"))
    with drawn(out / "figure5", width=9.6, height=6.6) as figure:
        grid = figure.subplots(2, 4)
        for axes in grid[:, 0]:
            _show(axes, phantom, "phantom")
        for step in range(1, len(chain) + 1):
            arrow = "" if step == 1 else "then "
            _show(grid[0, step], _codes(phantom, chain[:step]), f"{arrow}{OPERATOR_NAMES[chain[step - 1]]}")
        for axes, operator in zip(grid[1, 1:], chain, strict=True):
            _show(axes, _codes(phantom, (operator,)), f"{OPERATOR_NAMES[operator]} alone")
        grid[0, 0].set_ylabel("chained, as published")
        grid[1, 0].set_ylabel("side by side")


def draw_orders(out: Path) -> None:
    """The 15 orders by their error on the validation films, with the error on the test films beside it."""
    rows = order_rows(out)[::-1]
    places = np.arange(len(rows))
    with drawn(out / "orders", width=9.6, height=4.6) as figure:
        axes = figure.subplots()
        errors = {part: np.array([row[f"{part}_mae_months"] for row in rows]) for part in ("validation", "test")}
        axes.hlines(places, errors["validation"], errors["test"], color=HAIRLINE, linewidth=2.4)
        axes.plot(errors["validation"], places, "o", color=INK, markersize=6, label="validation (ranks)")
        axes.plot(errors["test"], places, "o", color="white", markeredgecolor=INK, markersize=6, label="test (decides nothing)")
        axes.set_yticks(places, [order_name(row["order"].split(" > ")) for row in rows])
        axes.tick_params(axis="y", colors=INK, length=0)
        for label, row in zip(axes.get_yticklabels(), rows, strict=True):
            label.set_fontweight("bold" if row["order"] == _PUBLISHED else "normal")
        axes.grid(visible=False, axis="y")
        axes.set_xlabel("mean absolute error (months)")
        figure.legend(loc="outside upper left", ncols=2, frameon=False)


def draw_ages(out: Path) -> None:
    """Read against labelled age of each test film, for the four networks."""
    with drawn(out / "ages", width=9.6, height=2.9) as figure:
        for axes, name in zip(figure.subplots(1, len(NETWORKS), sharey=True), NETWORKS, strict=True):
            rows = read_table(out / "predictions" / f"{name}.csv")
            label, read = (np.array([float(row[column]) / 12 for row in rows]) for column in ("boneage", "age_months"))
            axes.plot((0, 19), (0, 19), color=MUTED, linewidth=0.8)
            axes.plot(label, read, "o", color=COLOURS[name], markersize=2.6, alpha=0.35, markeredgewidth=0)
            axes.set(title=NETWORKS[name], xlabel="labelled age (years)", xticks=range(0, 20, 6), yticks=range(0, 20, 6))
            axes.set_aspect("equal")
        figure.axes[0].set_ylabel("read age (years)")


def _codes(pixels: np.ndarray, order: tuple[str, ...]) -> np.ndarray:
    return np.asarray(ops.convert_to_numpy(LbpChain(order)(pixels[None, ..., None].astype(np.float32)))[0, ..., 0])


def _show(axes: Axes, pixels: np.ndarray, title: str) -> None:
    axes.imshow(pixels, cmap="gray", vmin=0, vmax=255, interpolation="none")
    axes.set(title=title, xticks=[], yticks=[])
    axes.grid(visible=False)
    axes.spines[:].set_visible(False)
