"""Where a film lies on the screen: zoom, centre, quarter turns and mirror as one transform."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPolygonF, QTransform

from boneage_desktop.core.reading import RegionReading

FARTHEST = 0.25
NEAREST = 24.0


@dataclass(frozen=True)
class Sight:
    """Px of the screen per px of the film, the film point in the middle, and whether the whole film is kept in view."""

    scale: float
    center: tuple[float, float]
    fitting: bool = False


@dataclass(frozen=True)
class FilmGeometry:
    """A film in a view; film px run from the film's top left corner as stored, screen px from the view's.

    rows, columns: the film as stored; quarter_turns: clockwise; flipped: mirrored left to right after turning; view: size in
    screen px; scale: screen px per film px; center: the film point in the middle of the view.
    """

    rows: int
    columns: int
    view: QSizeF
    quarter_turns: int = 0
    flipped: bool = False
    scale: float = 1.0
    center: tuple[float, float] = (0.0, 0.0)

    def to_screen(self) -> QTransform:
        """The transform from film px to screen px."""
        transform = QTransform()
        transform.translate(self.view.width() / 2, self.view.height() / 2)
        transform.scale(-self.scale if self.flipped else self.scale, self.scale)
        transform.rotate(90 * (self.quarter_turns % 4))
        transform.translate(-self.center[0], -self.center[1])
        return transform

    def to_film(self, point: QPointF) -> QPointF:
        """The film point under a screen point."""
        inverse, _ = self.to_screen().inverted()
        return inverse.map(point)

    def place(self, point: tuple[float, float]) -> QPointF:
        """The screen point of fractions of the film's width and height."""
        return self.to_screen().map(QPointF(point[0] * self.columns, point[1] * self.rows))

    def fractions(self, spot: QPointF) -> tuple[float, float]:
        """The fractions of the film's width and height under a screen point."""
        found = self.to_film(spot)
        return found.x() / self.columns, found.y() / self.rows

    def film_rect(self) -> QRectF:
        """The film's outline on the screen."""
        return self.to_screen().mapRect(QRectF(0, 0, self.columns, self.rows))

    def fit_scale(self, margin: float = 0.0) -> float:
        """The scale at which the whole film just fits, with `margin` screen px on each side."""
        width, height = (self.rows, self.columns) if self.quarter_turns % 2 else (self.columns, self.rows)
        room = max(1.0, self.view.width() - 2 * margin), max(1.0, self.view.height() - 2 * margin)
        return min(room[0] / width, room[1] / height)

    def fitted(self, margin: float = 0.0) -> FilmGeometry:
        """The whole film in the middle of the view."""
        return replace(self, scale=self.fit_scale(margin), center=(self.columns / 2, self.rows / 2))

    def zoomed(self, factor: float, anchor: QPointF) -> FilmGeometry:
        """Zoomed within its limits; the film point under `anchor` stays there."""
        fit = self.fit_scale()
        scale = min(max(self.scale * factor, min(FARTHEST * fit, self.scale)), max(NEAREST, fit))
        closer = replace(self, scale=scale)
        return closer._shifted(self.to_film(anchor) - closer.to_film(anchor))

    def panned(self, delta: QPointF) -> FilmGeometry:
        """Moved by screen px; the middle of the view stays on the film."""
        return self._shifted(self.to_film(QPointF(0, 0)) - self.to_film(delta))

    def _shifted(self, delta: QPointF) -> FilmGeometry:
        x = min(max(self.center[0] + delta.x(), 0.0), float(self.columns))
        y = min(max(self.center[1] + delta.y(), 0.0), float(self.rows))
        return replace(self, center=(x, y))

    def region_transform(self, region: RegionReading) -> QTransform:
        """The transform from the region's own unit square (0, 0 its top left corner when upright) to screen px."""
        return box_transform(region, self.rows, self.columns) * self.to_screen()

    def region_outline(self, region: RegionReading) -> QPolygonF:
        """The four corners of the region on the screen, from its own top left clockwise."""
        corners = [QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)]
        transform = self.region_transform(region)
        return QPolygonF([transform.map(corner) for corner in corners])


def box_transform(region: RegionReading, rows: int, columns: int) -> QTransform:
    """The transform from a region's unit square to film px; its angle is counter-clockwise on the screen."""
    transform = QTransform()
    transform.translate(region.center[0] * columns, region.center[1] * rows)
    transform.rotate(-region.angle_degrees)
    transform.scale(region.size[0] * columns, region.size[1] * rows)
    transform.translate(-0.5, -0.5)
    return transform
