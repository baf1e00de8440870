"""What an estimator asks of that which computes."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from boneage_desktop.core.radiograph import Sex

Found = dict[str, np.ndarray]
LOCATED = ("pose", "confidence")


class Engine(Protocol):
    """A network ready to read."""

    @property
    def device(self) -> str:
        """What computes, for people."""

    def look(self, film: np.ndarray, sex: Sex) -> Found:
        """All outputs of `network.with_evidence` for one prepared film (side, side) uint8, without the batch axis."""

    def locate(self, squares: np.ndarray) -> Found:
        """How hands lie on films (n, side, side) uint8, and how surely: pose (n, 4), confidence (n, 11)."""


def film_batch(films: np.ndarray) -> np.ndarray:
    """Films (n, side, side) as the network takes them: (n, side, side, 1) float32."""
    return films[..., None].astype(np.float32)
