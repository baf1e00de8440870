"""The handles by which a region is moved, scaled and turned on the film."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QWheelEvent

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.reading import RegionReading
from boneage_desktop.core.regions_by_hand import PlacedRegion, placed_as, with_region, without_region
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hand import FilmHand
from boneage_desktop.ui.radiograph_view import CLICK_PX, RadiographView
from boneage_desktop.ui.region_overlay import SHADOW, paint_outline, region_colour

REACH_PX, CORNER_PX, STALK_PX, KNOB_PX = 9.0, 4.0, 26.0, 5.0
CROP_PX = 32
"""A step of an arrow key is as long as one of the network's pixels: a region is so many wide."""
STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
LARGER, SMALLER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
LEFT, RIGHT = (Qt.Key.Key_Comma, Qt.Key.Key_Less), (Qt.Key.Key_Period, Qt.Key.Key_Greater)
OTHER_USE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
SCALE_STEP, TURN_STEP, BIG_STEP = 1.03, 1.0, 5.0
SETTLE_MS = 250
"""After the last step by key or wheel; steps closer together are one edit."""
HANDLE = QColor("#FFFFFF")


@dataclass(frozen=True)
class Grips:
    """Where a region can be taken on the screen: inside its outline, at a corner, at the knob above its upper side."""

    outline: QPolygonF
    knob: QPointF

    @property
    def middle(self) -> QPointF:
        return (self.outline.at(0) + self.outline.at(2)) / 2

    @property
    def top(self) -> QPointF:
        return (self.outline.at(0) + self.outline.at(1)) / 2

    def at(self, spot: QPointF) -> str:
        """What a press there would do: "turn", "scale", "move", or "" for nothing."""
        if QLineF(spot, self.knob).length() <= REACH_PX:
            return "turn"
        if any(QLineF(spot, self.outline.at(corner)).length() <= REACH_PX for corner in range(4)):
            return "scale"
        return "move" if self.outline.containsPoint(spot, Qt.FillRule.WindingFill) else ""


def grips(geometry: FilmGeometry, region: RegionReading | PlacedRegion) -> Grips:
    """The places to take a region by, as a view shows it."""
    outline = geometry.region_outline(region)
    up = QLineF((outline.at(0) + outline.at(2)) / 2, (outline.at(0) + outline.at(1)) / 2)
    up.setLength(up.length() + STALK_PX)
    return Grips(outline, up.p2())


@dataclass(frozen=True)
class _Drag:
    """A drag of the selected region: what it does, where it began, and the region then."""

    does: str
    start: QPointF
    region: PlacedRegion
    geometry: FilmGeometry


class RegionHand(FilmHand):
    """Places the selected region: by mouse, by Ctrl and the wheel, or by keys; each gesture is one edit.

    selected carries a name or None; opened a name whose crop is wanted large; refused that this model's regions stay where
    they are. A new place voids the decision, which was about the age before.
    """

    selected = Signal(object)
    opened = Signal(str)
    refused = Signal()

    def __init__(self, view: RadiographView) -> None:
        super().__init__(view)
        self._name: str | None = None
        self._held: PlacedRegion | None = None
        self._drag: _Drag | None = None
        self._allowed = True
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._commit)

    @property
    def name(self) -> str | None:
        """The selected region."""
        return self._name

    def allow(self, allowed: bool) -> None:
        """Whether the model reads regions where they are put; if not, none can be taken."""
        self._allowed = allowed
        self.view.update()

    def select(self, name: str | None) -> None:
        """Give one region handles, or none."""
        self._commit()
        if name is not None and not self._allowed:
            self.refused.emit()
        if name != self._name:
            self._name = name
            self.view.update()
            self.selected.emit(name)

    def reset(self, name: str) -> None:
        """Leave a region to the network again."""
        self._held = None
        self._hand_over(without_region(self.view.edits.regions, name))

    def reset_all(self) -> None:
        """Leave all regions to the network again."""
        self._held = None
        self._hand_over(())

    def press(self, spot: QPointF, event: QMouseEvent) -> bool:
        region = self._region()
        if region is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        does = grips(self.view.film_geometry(), region).at(spot)
        if not does:
            self.select(None)
            return False
        self._commit()
        self._drag = _Drag(does, spot, placed_as(region), self.view.film_geometry())
        return True

    def drag(self, spot: QPointF, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._drag is not None and (self._held is not None or QLineF(spot, self._drag.start).length() > CLICK_PX):
            self._hold(_dragged(self._drag, spot))

    def release(self, spot: QPointF, event: QMouseEvent) -> None:  # noqa: ARG002
        self._drag = None
        self._commit()

    def hover(self, spot: QPointF | None) -> Qt.CursorShape | None:
        region = self._region()
        if spot is None or region is None:
            return None
        places = grips(self.view.film_geometry(), region)
        away = spot - places.middle
        diagonal = Qt.CursorShape.SizeFDiagCursor if away.x() * away.y() > 0 else Qt.CursorShape.SizeBDiagCursor
        shapes = {"move": Qt.CursorShape.SizeAllCursor, "scale": diagonal, "turn": Qt.CursorShape.CrossCursor}
        return shapes.get(places.at(spot))

    def wheel(self, event: QWheelEvent) -> bool:
        region = self._region()
        if region is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if not grips(self.view.film_geometry(), region).at(event.position()):
            return False
        self._step(placed_as(region).scaled(SCALE_STEP ** (event.angleDelta().y() / 120)))
        return True

    def key(self, event: QKeyEvent) -> bool:
        region = self._region()
        key = Qt.Key(event.key())
        if event.modifiers() & OTHER_USE:
            self._commit()
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._name is not None:
            self.opened.emit(self._name)
            return True
        if region is None:
            return False
        if key == Qt.Key.Key_Delete:
            self.reset(region.name)
            return True
        placed = self._stepped(placed_as(region), key, shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if placed is None:
            self._commit()
            return False
        self._step(placed)
        return True

    def escape(self) -> bool:
        """Give up a drag, then the selection."""
        if self._name is None:
            return False
        if self._drag is not None:
            self._drag, self._held = None, None
            self.view.update()
        else:
            self.select(None)
        return True

    def shown(self, edits: Edits) -> Edits:
        return edits if self._held is None else replace(edits, regions=with_region(edits.regions, self._held))

    def paint(self, painter: QPainter, geometry: FilmGeometry) -> None:
        region = self._region()
        if region is not None:
            places, colour = grips(geometry, region), region_colour(region.name)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_outline(painter, places.outline, colour, strong=True, dashed=region.by_hand)
            _paint_grips(painter, places, colour)
            painter.restore()

    def forget(self) -> None:
        self._settling.stop()
        self._held = self._drag = None
        self.select(None)

    def _region(self) -> RegionReading | None:
        """The selected region where it is shown now; none where it cannot be placed."""
        if self._name is None or not self._allowed:
            return None
        return next((region for region in self.view.regions() if region.name == self._name), None)

    def _stepped(self, region: PlacedRegion, key: Qt.Key, *, shift: bool) -> PlacedRegion | None:
        """The region after a key, None where the key is not about it."""
        size = BIG_STEP if shift else 1.0
        if key in STEPS:
            return region.moved(self._along(region, STEPS[key], size))
        if key in LARGER or key in SMALLER:
            return region.scaled(SCALE_STEP if key in LARGER else 1 / SCALE_STEP)
        if key in LEFT or key in RIGHT:
            return region.turned((TURN_STEP if key in LEFT else -TURN_STEP) * (-size if self.view.edits.flipped else size))
        return None

    def _along(self, region: PlacedRegion, direction: tuple[int, int], size: float) -> tuple[float, float]:
        """So many of the network's pixels along an axis of the screen, in fractions of the film."""
        geometry = self.view.film_geometry()
        outline = geometry.region_outline(region)
        length = size * QLineF(outline.at(0), outline.at(1)).length() / CROP_PX
        middle = geometry.place(region.center)
        x, y = geometry.fractions(middle + QPointF(*direction) * length)
        return x - region.center[0], y - region.center[1]

    def _step(self, region: PlacedRegion) -> None:
        self._hold(region)
        self._settling.start()

    def _hold(self, region: PlacedRegion) -> None:
        self._held = region
        self.view.update()

    def _commit(self) -> None:
        self._settling.stop()
        held, self._held = self._held, None
        if held is not None:
            self._hand_over(with_region(self.view.edits.regions, held))

    def _hand_over(self, regions: tuple[PlacedRegion, ...]) -> None:
        if regions != self.view.edits.regions:
            self.view.commit(replace(self.view.edits, regions=regions, decision=None))


def _dragged(drag: _Drag, spot: QPointF) -> PlacedRegion:
    """The region after a drag to a spot."""
    geometry, region = drag.geometry, drag.region
    if drag.does == "move":
        (x0, y0), (x, y) = geometry.fractions(drag.start), geometry.fractions(spot)
        return region.moved((x - x0, y - y0))
    middle = geometry.place(region.center)
    if drag.does == "scale":
        return region.scaled(QLineF(middle, spot).length() / max(QLineF(middle, drag.start).length(), 1.0))
    return region.turned(_bearing(geometry, middle, spot) - _bearing(geometry, middle, drag.start))


def _bearing(geometry: FilmGeometry, middle: QPointF, spot: QPointF) -> float:
    """Degrees counter-clockwise on the film as stored from its upwards direction."""
    away = geometry.to_film(spot) - geometry.to_film(middle)
    return math.degrees(math.atan2(-away.x(), -away.y()))


def _paint_grips(painter: QPainter, places: Grips, colour: QColor) -> None:
    for stroke, width in ((SHADOW, 4.0), (colour, 2.0)):
        painter.setPen(QPen(stroke, width))
        painter.drawLine(places.top, places.knob)
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.2))
    painter.setBrush(HANDLE)
    for corner in range(4):
        at = places.outline.at(corner)
        painter.drawRect(QRectF(at.x() - CORNER_PX, at.y() - CORNER_PX, 2 * CORNER_PX, 2 * CORNER_PX))
    painter.drawEllipse(places.knob, KNOB_PX, KNOB_PX)
