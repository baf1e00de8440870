"""One look for all figures: light, quiet, the same colour for a network everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import rc_context
from matplotlib.figure import Figure

COLOURS = {"cnn": "#66717E", "resnet50": "#0A64BC", "dl_resnet50": "#B06A00", "zh05_dl_resnet50": "#B3261E"}
INK, MUTED, HAIRLINE = "#1F2933", "#66717E", "#DDE2E8"
SMOOTHING = 0.6

_RC: Any = {
    "font.size": 8.5,
    "axes.titlesize": 9,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.labelsize": 8.5,
    "axes.labelcolor": MUTED,
    "axes.edgecolor": HAIRLINE,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": HAIRLINE,
    "grid.linewidth": 0.6,
    "text.color": INK,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelsize": 8,
    "ytick.labelsize": 8,
    "svg.hashsalt": "boneage-desktop",
}


@contextmanager
def drawn(out: Path, *, width: float, height: float) -> Iterator[Figure]:
    """A figure (inches) to draw on; it is saved as `out` with the suffixes .svg and .png."""
    with rc_context(_RC):
        figure = Figure(figsize=(width, height), layout="constrained")
        yield figure
        figure.savefig(out.with_suffix(".svg"), metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        figure.savefig(out.with_suffix(".png"), dpi=130)


def smoothed(values: np.ndarray, weight: float = SMOOTHING) -> np.ndarray:
    """Exponential moving mean of a series (n,), without the pull to its start (Kingma & Ba, ICLR 2015, section 3)."""
    mean, result = 0.0, np.empty(len(values))
    for step, value in enumerate(values):
        mean = weight * mean + (1 - weight) * value
        result[step] = mean / (1 - weight ** (step + 1))
    return result
