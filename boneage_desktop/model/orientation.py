"""How a film must be turned or inverted before the network can read it, and where its points then lie on the film as stored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from boneage_desktop.imaging.prepare import NEUTRAL, PreparedFilm

_QUARTER = np.array([[0.0, -1.0, 1.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])


@dataclass(frozen=True)
class Orientation:
    """Quarter turns counter-clockwise (0 to 3) and inversion that bring a prepared film upright and bones bright."""

    quarter_turns: int = 0
    inverted: bool = False

    @property
    def repairs(self) -> set[str]:
        """The codes of what it puts right."""
        return {code for code, done in {"inverted": self.inverted, "rotated": bool(self.quarter_turns)}.items() if done}

    def apply(self, pixels: np.ndarray) -> np.ndarray:
        """The prepared square turned and inverted."""
        turned = np.rot90(pixels, self.quarter_turns)
        if self.inverted:
            turned = np.clip(2 * NEUTRAL - turned.astype(np.int16), 0, 255).astype(np.uint8)
        return np.ascontiguousarray(turned)

    def to_prepared(self) -> np.ndarray:
        """(3, 3): fractions of the turned square to fractions of the prepared one."""
        return np.linalg.matrix_power(_QUARTER, self.quarter_turns)


ORIENTATIONS = tuple(Orientation(turns, inverted) for inverted in (False, True) for turns in range(4))


@dataclass(frozen=True)
class Placement:
    """A square piece on the film as stored: centre and size in fractions, angle counter-clockwise in degrees."""

    center: tuple[float, float]
    size: tuple[float, float]
    angle_degrees: float


def placement(transform: np.ndarray, orientation: Orientation, film: PreparedFilm) -> Placement:
    """Where the piece of a (2, 3) transform, found on the turned square, lies on the film as stored."""
    square = orientation.to_prepared() @ np.vstack([transform, (0, 0, 1)])
    to_film = film.to_film
    center = to_film[:, :2] @ square[:2, 2] + to_film[:, 2]
    across, down = square[:2, 0], square[:2, 1]
    size = 2 * np.hypot(*across) * to_film[0, 0], 2 * np.hypot(*down) * to_film[1, 1]
    angle = np.degrees(np.arctan2(down[0], down[1]))
    return Placement((float(center[0]), float(center[1])), (float(size[0]), float(size[1])), float(angle))


def transform(place: Placement, orientation: Orientation, film: PreparedFilm) -> np.ndarray:
    """The (2, 3) transform on the turned square of a piece that lies there on the film as stored, not mirrored: what
    `placement` takes back.
    """
    stretch, shift = np.diag(film.to_film[:, :2]), film.to_film[:, 2]
    half_width, half_height = np.array(place.size) / (2 * stretch)
    cos, sin = np.cos(np.radians(place.angle_degrees)), np.sin(np.radians(place.angle_degrees))
    middle = (np.array(place.center) - shift) / stretch
    square = np.array([[cos * half_width, sin * half_height, middle[0]], [-sin * half_width, cos * half_height, middle[1]]])
    return (np.linalg.inv(orientation.to_prepared()) @ np.vstack([square, (0, 0, 1)]))[:2]
