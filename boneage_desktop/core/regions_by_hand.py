"""Regions that a reader placed on a film by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from boneage_desktop.core.reading import RegionReading
from boneage_desktop.core.regions import REGIONS

LEAST_SIDE, LONGEST_SIDE = 0.02, 0.6
"""Shares of the film's width and height between which the larger one of a placed region's stays."""


@dataclass(frozen=True)
class PlacedRegion:
    """Where a reader put a region; centre, size and angle as in `RegionReading`. Error: ValueError for what is no region."""

    name: str
    center: tuple[float, float]
    size: tuple[float, float]
    angle_degrees: float

    def __post_init__(self) -> None:
        if self.name not in REGIONS or min(self.size) <= 0:
            raise ValueError(f"no region: {self}")

    def moved(self, by: tuple[float, float]) -> PlacedRegion:
        """Moved by fractions of the film's width and height; its centre stays on the film."""
        x, y = (min(max(part + step, 0.0), 1.0) for part, step in zip(self.center, by, strict=True))
        return replace(self, center=(x, y))

    def scaled(self, factor: float) -> PlacedRegion:
        """Larger or smaller about its centre, within limits."""
        side = max(self.size)
        factor = min(max(factor, min(LEAST_SIDE / side, 1.0)), max(LONGEST_SIDE / side, 1.0))
        return replace(self, size=(self.size[0] * factor, self.size[1] * factor))

    def turned(self, degrees: float) -> PlacedRegion:
        """Turned counter-clockwise about its centre."""
        return replace(self, angle_degrees=(self.angle_degrees + degrees + 180) % 360 - 180)


def placed_as(region: RegionReading) -> PlacedRegion:
    """A region of a reading, as if it had been placed where it was read."""
    return PlacedRegion(region.name, region.center, region.size, region.angle_degrees)


def with_region(placed: Sequence[PlacedRegion], region: PlacedRegion) -> tuple[PlacedRegion, ...]:
    """The placed regions with one more, in place of an earlier one of its name."""
    return (*without_region(placed, region.name), region)


def without_region(placed: Sequence[PlacedRegion], name: str) -> tuple[PlacedRegion, ...]:
    """The placed regions but for one."""
    return tuple(region for region in placed if region.name != name)


def laid_over(regions: Iterable[RegionReading], placed: Iterable[PlacedRegion]) -> tuple[RegionReading, ...]:
    """The regions of a reading where a reader has put them since."""
    places = {each.name: each for each in placed}
    return tuple(_put(region, places[region.name]) if region.name in places else region for region in regions)


def _put(region: RegionReading, place: PlacedRegion) -> RegionReading:
    return replace(region, center=place.center, size=place.size, angle_degrees=place.angle_degrees, by_hand=True)
