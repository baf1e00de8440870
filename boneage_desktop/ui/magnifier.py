"""A round loupe at the cursor: the film's own pixels in the window that is shown, without anything on them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath, QPen, QWheelEvent

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hand import FilmHand
from boneage_desktop.ui.film_hud import CHIP, INK
from boneage_desktop.ui.film_raster import FilmRaster
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.theme import DARK
from boneage_desktop.ui.typography import SMALL_PX, text_font

DIAMETER_PX = 240.0
FACTORS = (2, 3, 4)
HELD_MS = 350


class Magnifier(FilmHand):
    """On while its key is held, or from one short press to the next; the wheel changes how much it magnifies.

    `let_go` tells that the key was held and is no longer.
    """

    let_go = Signal()

    def __init__(self, view: RadiographView) -> None:
        super().__init__(view)
        self.factor = 3
        self._on = False
        self._spot: QPointF | None = None
        self._since = QElapsedTimer()
        self._raster: tuple[Radiograph, FilmRaster] | None = None

    def set_on(self, on: bool) -> None:
        """Show the loupe wherever the mouse is on the film, or not."""
        self._on = on
        self._since.start()
        if on and self._spot is None and self.view.underMouse():
            self._spot = QPointF(self.view.mapFromGlobal(self.view.cursor().pos()))
        if not on:
            self._raster = None
        self.view.update()

    def follow(self, spot: QPointF | None) -> None:
        before, self._spot = self._spot, spot
        if self._on:
            for place in (before, spot):
                if place is not None:
                    self.view.update(_loupe(place).adjusted(-4, -4, 4, 4).toAlignedRect())

    def hover(self, spot: QPointF | None) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if self._on and spot is not None else None

    def wheel(self, event: QWheelEvent) -> bool:
        if self._on and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            self.factor = FACTORS[min(max(FACTORS.index(self.factor) + step, 0), len(FACTORS) - 1)]
            self.view.update()
            return True
        return False

    def key_up(self, event: QKeyEvent) -> None:
        held = self._on and event.key() == Qt.Key.Key_M and not event.isAutoRepeat() and self._since.elapsed() > HELD_MS
        if held:
            self.let_go.emit()

    def escape(self) -> bool:
        if self._on:
            self.let_go.emit()
            return True
        return False

    def forget(self) -> None:
        self._raster = None

    def paint(self, painter: QPainter, geometry: FilmGeometry) -> None:
        if not self._on or self._spot is None:
            return
        around = _loupe(self._spot)
        round_ = QPainterPath()
        round_.addEllipse(around)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(round_)
        painter.fillRect(around, QColor(0, 0, 0))
        self._paint_film(painter, self._closer(geometry, self._spot), around.topLeft())
        painter.setClipping(False)
        for colour, width in ((QColor(0, 0, 0, 190), 4.0), (QColor(DARK.quiet), 1.6)):
            painter.strokePath(round_, QPen(colour, width))
        _paint_factor(painter, around, f"{self.factor}×", self.view.font())
        painter.restore()

    def _closer(self, geometry: FilmGeometry, spot: QPointF) -> FilmGeometry:
        """The film under the mouse in the middle of the loupe."""
        middle = geometry.to_film(spot)
        size = QSizeF(DIAMETER_PX, DIAMETER_PX)
        return replace(geometry, view=size, scale=geometry.scale * self.factor, center=(middle.x(), middle.y()))

    def _paint_film(self, painter: QPainter, geometry: FilmGeometry, corner: QPointF) -> None:
        film = self.view.film
        if film is None:
            return
        if self._raster is None or self._raster[0] is not film:
            self._raster = film, FilmRaster(film.pixels)
        shown = self._raster[1].image(geometry, self.view.devicePixelRatioF(), self.view.look)
        if shown:
            painter.drawImage(corner + shown[1], shown[0])


def _loupe(spot: QPointF) -> QRectF:
    around = QRectF(0, 0, DIAMETER_PX, DIAMETER_PX)
    around.moveCenter(spot)
    return around


def _paint_factor(painter: QPainter, around: QRectF, text: str, family: QFont) -> None:
    card = QRectF(0, 0, 34, 20)
    card.moveCenter(QPointF(around.center().x(), around.bottom() - 18))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(CHIP)
    painter.drawRoundedRect(card, 10, 10)
    painter.setFont(text_font(family, SMALL_PX))
    painter.setPen(INK)
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, text)
