"""Where a place on one film lies on another one of a hand, by the regions found on both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from boneage_desktop.core.reading import RegionReading

Shape = tuple[int, int]
FEWEST_REGIONS = 3


@dataclass(frozen=True)
class Counterpart:
    """From px of one film to px of another: z → turn · z + shift of complex numbers x + iy, of its conjugate where mirrored.

    stretch: beforehand, across and down; other than 1 only where there are no regions to go by.
    """

    turn: complex
    shift: complex
    mirrored: bool = False
    stretch: tuple[float, float] = (1.0, 1.0)

    @property
    def scale(self) -> float:
        """Px of the other film for one of this film."""
        return float(abs(self.turn) * np.sqrt(self.stretch[0] * self.stretch[1]))

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        """The place on the other film."""
        z = complex(x * self.stretch[0], y * self.stretch[1])
        found = self.turn * (z.conjugate() if self.mirrored else z) + self.shift
        return found.real, found.imag


def counterpart(
    regions: Sequence[RegionReading], shape: Shape, other_regions: Sequence[RegionReading], other_shape: Shape
) -> Counterpart:
    """The similarity that brings the centres of the regions of one film nearest to those of the other, by least squares.

    Mirrored where that fits better, as for the other hand; the same fraction of the film where either has too few regions.
    shape: (rows, columns).
    """
    places, targets = _centers(regions, shape), _centers(other_regions, other_shape)
    common = sorted(places.keys() & targets.keys())
    if len(common) < FEWEST_REGIONS:
        return Counterpart(1, 0, stretch=(other_shape[1] / shape[1], other_shape[0] / shape[0]))
    one, other = (np.array([found[name] for name in common]) for found in (places, targets))
    (_, plain), (_, mirrored) = fits = [_fit(one, other), _fit(one.conj(), other)]
    return plain if fits[0][0] <= fits[1][0] else Counterpart(mirrored.turn, mirrored.shift, mirrored=True)


def _centers(regions: Sequence[RegionReading], shape: Shape) -> dict[str, complex]:
    return {region.name: complex(region.center[0] * shape[1], region.center[1] * shape[0]) for region in regions}


def _fit(one: np.ndarray, other: np.ndarray) -> tuple[float, Counterpart]:
    """What is left over, and the similarity of complex points."""
    from_middle, to_middle = one - one.mean(), other - other.mean()
    turn = complex(np.vdot(from_middle, to_middle) / max(float(np.vdot(from_middle, from_middle).real), 1e-9))
    rest = float(np.linalg.norm(turn * from_middle - to_middle))
    return rest, Counterpart(turn, complex(other.mean() - turn * one.mean()))
