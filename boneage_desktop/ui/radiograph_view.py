"""The film under the reader's hands: zoom, pan and window by mouse and keys."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph, Window
from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.film_canvas import FilmCanvas
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.region_overlay import region_at

CLICK_PX = 3
DRAG_SPAN_PX = 400.0
FINE = 0.2
WHEEL_STEP = 1.2
KEY_PAN_PX = 60.0
PAN_KEYS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
ZOOM_KEYS = {Qt.Key.Key_Plus: WHEEL_STEP, Qt.Key.Key_Equal: WHEEL_STEP, Qt.Key.Key_Minus: 1 / WHEEL_STEP}


@dataclass
class _Drag:
    """A drag of the mouse: what it does, where it is, and what was before it."""

    pans: bool
    button: Qt.MouseButton
    last: QPointF
    before: Edits
    travelled: float = 0.0


def dragged_window(window: Window, default: Window, delta: QPointF, fine: bool) -> Window:
    """The window after a drag by screen px: to the right wider, upwards brighter; 400 px are the default window's width."""
    step = default.width / DRAG_SPAN_PX * (FINE if fine else 1.0)
    width = max(window.width + delta.x() * step, default.width / 500)
    return replace(window, center=window.center + delta.y() * step, width=width)


class RadiographView(FilmCanvas):
    """The film: left-drag window and level (shift: fine), wheel zoom, middle- or space-drag pan, double-click fit.

    edited carries the new Edits once for each finished gesture, editing the same while it lasts; regionHovered a name or
    None; cursorMoved (column, row, stored value) of the film's pixel under the mouse, None off the film.
    """

    edited = Signal(object)
    editing = Signal(object)
    regionHovered = Signal(object)  # noqa: N815
    regionClicked = Signal(str)  # noqa: N815
    cursorMoved = Signal(object)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag: _Drag | None = None
        self._hovered: str | None = None
        self._space = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_film(self, radiograph: Radiograph) -> None:
        self._drag = None
        super().show_film(radiograph)

    def set_edits(self, edits: Edits) -> None:
        """Show the film with these edits; emits nothing, and a window that is being dragged stays in hand."""
        if self._drag is not None and not self._drag.pans:
            self._drag.before = edits
            edits = replace(edits, window=self._edits.window)
        super().set_edits(edits)

    def set_reading(self, reading: Reading | None) -> None:
        super().set_reading(reading)
        self._hover(None)

    def set_regions_visible(self, visible: bool) -> None:
        super().set_regions_visible(visible)
        self._hover(None)

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the view."""
        self._zoom_at(factor, QPointF(self.width() / 2, self.height() / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left, middle = event.button() == Qt.MouseButton.LeftButton, event.button() == Qt.MouseButton.MiddleButton
        if self._film is None or self._drag is not None or not (left or middle):
            return
        self._drag = _Drag(middle or self._space, event.button(), event.position(), self._edits)
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            self._follow(event.position())
            return
        delta = event.position() - self._drag.last
        self._drag.travelled += delta.manhattanLength()
        if self._drag.travelled <= CLICK_PX:
            return
        self._drag.last = event.position()
        if self._drag.pans:
            self._move_to(self._geometry.panned(delta))
        else:
            self._window_by(delta, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None or event.button() != drag.button:
            return
        self._drag = None
        self._show_cursor()
        if drag.pans:
            return
        if drag.travelled > CLICK_PX:
            if self._edits != drag.before:
                self.edited.emit(self._edits)
        elif (region := self._region_under(event.position())) is not None:
            self.regionClicked.emit(region)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._film is not None and event.angleDelta().y():
            self._zoom_at(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._hold_space(True)
        elif key in ZOOM_KEYS:
            self.zoom_by(ZOOM_KEYS[key])
        elif key in PAN_KEYS:
            across, down = PAN_KEYS[key]
            self._move_to(self._geometry.panned(QPointF(across, down) * KEY_PAN_PX))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._hold_space(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focus_ring = False
        self._hold_space(False)
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._follow(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        self.cursorMoved.emit(None)
        super().leaveEvent(event)

    def _zoom_at(self, factor: float, anchor: QPointF) -> None:
        self._move_to(self._geometry.zoomed(factor, anchor))

    def _move_to(self, geometry: FilmGeometry) -> None:
        self._fitting = False
        self._geometry = geometry
        self.update()

    def _window_by(self, delta: QPointF, fine: bool) -> None:
        window = dragged_window(self.window_shown, self._default_window, delta, fine)
        super().set_edits(replace(self._edits, window=window))
        self.editing.emit(self._edits)

    def _follow(self, point: QPointF) -> None:
        self._hover(self._region_under(point))
        if self._film is None:
            return
        spot = self._geometry.to_film(point)
        column, row = int(spot.x() // 1), int(spot.y() // 1)
        rows, columns = self._film.pixels.shape
        inside = 0 <= row < rows and 0 <= column < columns
        self.cursorMoved.emit((column, row, self._film.pixels[row, column].item()) if inside else None)

    def _region_under(self, point: QPointF) -> str | None:
        return region_at(self._geometry, self._regions(), point) if self._regions_visible else None

    def _hover(self, region: str | None) -> None:
        if region != self._hovered:
            self._hovered = region
            self.highlight(region)
            self.regionHovered.emit(region)

    def _hold_space(self, held: bool) -> None:
        self._space = held
        self._show_cursor()

    def _show_cursor(self) -> None:
        if self._drag is not None and self._drag.pans:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
