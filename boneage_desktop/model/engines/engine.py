"""What an estimator asks of that which computes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np

from boneage_desktop.core.radiograph import Sex

Found = dict[str, np.ndarray]
Placed = Mapping[str, np.ndarray]
"""Transforms (2, 3) of regions placed by hand, by their names, as on a left hand."""
LOCATED = ("pose", "confidence")


class Engine(Protocol):
    """A network ready to read."""

    @property
    def device(self) -> str:
        """What computes, for people."""

    @property
    def places_regions(self) -> bool:
        """Whether regions can be placed by hand."""

    def look(self, film: np.ndarray, sex: Sex, placed: Placed | None = None, *, unmirrored: bool = False) -> Found:
        """All outputs of `network.with_evidence` for one prepared film (side, side) uint8, without the batch axis; unmirrored:
        a mirrored hand is looked at as it lies.
        """

    def locate(self, squares: np.ndarray) -> Found:
        """How hands lie on films (n, side, side) uint8, and how surely: pose (n, 4), confidence (n, 11)."""
