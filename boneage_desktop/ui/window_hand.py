"""Window and level from a part of the film: a rectangle drawn with Ctrl, or all that is in view."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from boneage_desktop.imaging.display import automatic_window
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hand import FilmHand
from boneage_desktop.ui.radiograph_view import CLICK_PX, RadiographView


class WindowHand(FilmHand):
    """Ctrl and left drag round what shall be seen well."""

    def __init__(self, view: RadiographView) -> None:
        super().__init__(view)
        self._drawn: QRectF | None = None

    def fit_to_view(self) -> None:
        """The window for the part of the film that is in view."""
        self._fit(QRectF(self.view.rect()))

    def press(self, spot: QPointF, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        taken = left and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._drawn = QRectF(spot, spot) if taken else None
        return taken

    def drag(self, spot: QPointF, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._drawn is not None:
            self._drawn.setBottomRight(spot)
            self.view.update()

    def release(self, spot: QPointF, event: QMouseEvent) -> None:  # noqa: ARG002
        drawn, self._drawn = self._drawn, None
        self.view.update()
        if drawn is not None and QLineF(drawn.topLeft(), drawn.bottomRight()).length() > CLICK_PX:
            self._fit(drawn.normalized())

    def escape(self) -> bool:
        given_up, self._drawn = self._drawn is not None, None
        self.view.update()
        return given_up

    def forget(self) -> None:
        self._drawn = None

    def paint(self, painter: QPainter, geometry: FilmGeometry) -> None:  # noqa: ARG002
        if self._drawn is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(QColor(0, 0, 0, 190), 3), QPen(QColor("#FFFFFF"), 1, Qt.PenStyle.DashLine)):
                painter.setPen(pen)
                painter.drawRect(self._drawn)

    def _fit(self, area: QRectF) -> None:
        """The window for the film's pixels under a rectangle of the view; a part of one grey changes nothing."""
        film = self.view.film
        if film is None:
            return
        inverse, _ = self.view.film_geometry().to_screen().inverted()
        rows, columns = film.pixels.shape
        part = inverse.mapRect(area).toAlignedRect().intersected(QRectF(0, 0, columns, rows).toRect())
        if not part.isEmpty():
            shown = film.pixels[part.top() : part.bottom() + 1, part.left() : part.right() + 1]
            window = automatic_window(shown)
            if window is not None:
                self.view.commit(replace(self.view.edits, window=window))
