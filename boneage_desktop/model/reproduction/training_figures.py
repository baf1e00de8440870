"""The paper's figures 6 to 8: curves, pooling and fully connected layer, histograms over training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.axes import Axes

from boneage_desktop.model.reproduction.protocol import NETWORKS
from boneage_desktop.model.reproduction.readings import read_table
from boneage_desktop.model.reproduction.records import QUANTILES, read_records
from boneage_desktop.model.reproduction.style import COLOURS, drawn, smoothed

SERIES = {
    "exact_year": "exact year, training (%)",
    "val_exact_year": "exact year, validation (%)",
    "loss": "cross-entropy, training",
    "val_loss": "cross-entropy, validation",
}
ZOOMED_SHARE = 0.4
RIDGES = 16


def draw_curves_of_four(out: Path, epochs_per_round: float) -> None:
    """Figure 6: accuracy and loss of the four networks, raw and smoothed, with the last part beside the whole."""
    with drawn(out / "figure6", width=9.6, height=9.6) as figure:
        grid = figure.subplots(len(SERIES), 2, width_ratios=(2, 1), sharex="col")
        for (series, title), (whole, zoomed) in zip(SERIES.items(), grid, strict=True):
            lines = [(name, *_series(out / "networks" / name / "training.csv", series)) for name in NETWORKS]
            for name, rounds, values in lines:
                epochs, smooth = rounds * epochs_per_round, smoothed(values)
                late = rounds > (1 - ZOOMED_SHARE) * rounds[-1]
                _draw_series(whole, name, epochs, values, smooth)
                _draw_series(zoomed, name, epochs[late], values[late], smooth[late])
            whole.set_title(title)
            zoomed.set_title("last part")
        for axes in grid[-1]:
            axes.set_xlabel("epoch")
        figure.legend(*grid[0, 0].get_legend_handles_labels(), loc="outside upper left", ncols=4, frameon=False)


def draw_layers(out: Path, epochs_per_round: float) -> None:
    """Figure 7: mean and variance of the pooling layer's output over a batch, and the weights of the fully connected layer."""
    with drawn(out / "figure7", width=9.6, height=6.6) as figure:
        grid = figure.subplots(3, len(NETWORKS), sharex=True, sharey="row")
        for column, name in zip(grid.T, NETWORKS, strict=True):
            records = read_records(out / "networks" / name / "records.npz")
            epochs = records["round"] * epochs_per_round
            for axes, quantity in zip(column, ("pooling_mean", "pooling_variance"), strict=False):
                _draw_bands(axes, COLOURS[name], epochs, np.quantile(records[quantity], QUANTILES, axis=1).T)
            _draw_bands(column[2], COLOURS[name], epochs, records["weights_quantiles"])
            column[0].set_title(NETWORKS[name])
            column[2].set_xlabel("epoch")
        titles = ("pooling: batch mean", "pooling: batch variance", "fully connected weights")
        for axes, title in zip(grid[:, 0], titles, strict=True):
            axes.set_ylabel(title)


def draw_histograms(out: Path, epochs_per_round: float) -> None:
    """Figure 8: distributions of weights and biases over training, the first at the back and the last in front."""
    titles = ("convolution kernels", "fully connected weights", "fully connected biases")
    with drawn(out / "figure8", width=9.6, height=8.4) as figure:
        grid = figure.subplots(len(titles), len(NETWORKS))
        for column, name in zip(grid.T, NETWORKS, strict=True):
            records = read_records(out / "networks" / name / "records.npz")
            epochs = records["round"] * epochs_per_round
            for axes, kind in zip(column, ("kernels", "weights"), strict=False):
                edges = records[f"{kind}_edges"]
                _draw_ridges(axes, COLOURS[name], epochs, (edges[:, 1:] + edges[:, :-1]) / 2, records[f"{kind}_counts"])
            _draw_ridges(column[2], COLOURS[name], epochs, *_smoothed_biases(records["biases"]))
            column[0].set_title(NETWORKS[name])
        for axes, title in zip(grid[:, 0], titles, strict=True):
            axes.set_ylabel(f"{title}\nepoch")


def _series(table: Path, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Rounds (n,) and values (n,) of a quantity, in per cent where it is a share."""
    rows = [row for row in read_table(table) if row.get(name)]
    values = np.array([float(row[name]) for row in rows])
    return np.array([int(row["round"]) for row in rows]), values * (100 if "exact_year" in name else 1)


def _draw_series(axes: Axes, name: str, epochs: np.ndarray, values: np.ndarray, smooth: np.ndarray) -> None:
    mark = "o" if len(epochs) < 4 else ""
    axes.plot(epochs, values, color=COLOURS[name], alpha=0.3, linewidth=1)
    axes.plot(epochs, smooth, color=COLOURS[name], linewidth=1.8, label=NETWORKS[name], marker=mark, markersize=3.5)


def _draw_bands(axes: Axes, colour: str, epochs: np.ndarray, quantiles: np.ndarray) -> None:
    """Nested bands between the quantiles (rounds, 7), the median as a line."""
    middle = len(QUANTILES) // 2
    for low in range(middle):
        axes.fill_between(epochs, quantiles[:, low], quantiles[:, -1 - low], color=colour, alpha=0.2, linewidth=0)
    axes.plot(epochs, quantiles[:, middle], color=colour, linewidth=1.4)


def _smoothed_biases(biases: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Values (rounds, 200) and densities of the 19 biases (rounds, 19), too few for a histogram: a Gaussian for each."""
    reach = max(float(np.abs(biases).max()), 1e-6) * 1.2
    values = np.linspace(-reach, reach, 200)
    apart = (values[None, :, None] - biases[:, None, :]) / (reach / 20)
    return np.tile(values, (len(biases), 1)), np.exp(-(apart**2) / 2).sum(axis=2)


def _draw_ridges(axes: Axes, colour: str, epochs: np.ndarray, values: np.ndarray, densities: np.ndarray) -> None:
    """At most RIDGES of the distributions, all drawn equally high, each standing on its epoch."""
    chosen = np.unique(np.linspace(0, len(epochs) - 1, RIDGES).round().astype(int))
    height = 2.2 * epochs[-1] / len(chosen)
    for order, number in enumerate(chosen):
        crest = epochs[number] - height * densities[number] / densities[number].max()
        axes.fill_between(values[number], epochs[number], crest, color=colour, alpha=0.55, linewidth=0, zorder=2 + order)
        axes.plot(values[number], crest, color="white", linewidth=0.7, zorder=2 + order)
    axes.set_yticks((0, epochs[-1] / 2, epochs[-1]))
    axes.invert_yaxis()
    axes.grid(visible=False)
