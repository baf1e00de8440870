"""The film under the reader's hands: zoom, pan and window by mouse and keys."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Window
from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.film_canvas import FilmCanvas
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hand import FilmHand
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
    """A drag of the mouse: what it does, where it is, and what was before it; `hand` is the one that took it."""

    pans: bool
    button: Qt.MouseButton
    last: QPointF
    before: Edits
    travelled: float = 0.0
    hand: FilmHand | None = None


def dragged_window(window: Window, default: Window, delta: QPointF, fine: bool) -> Window:
    """The window after a drag by screen px: to the right wider, upwards brighter; 400 px are the default window's width."""
    step = default.width / DRAG_SPAN_PX * (FINE if fine else 1.0)
    width = max(window.width + delta.x() * step, default.width / 500)
    return replace(window, center=window.center + delta.y() * step, width=width)


class RadiographView(FilmCanvas):
    """The film: left-drag window and level (shift: fine), wheel zoom, middle- or space-drag pan, double-click fit.

    Before that, each of the `hands` may take what mouse and keys do. edited carries the new Edits once for each finished
    gesture, editing the same while it lasts; regionHovered a name or None; cursorMoved (column, row, stored value) of the
    film's pixel under the mouse, None off the film; moved tells that the film was zoomed or panned, escaped that Esc was
    pressed and nothing was left to give up.
    """

    edited = Signal(object)
    editing = Signal(object)
    regionHovered = Signal(object)  # noqa: N815
    regionClicked = Signal(str)  # noqa: N815
    cursorMoved = Signal(object)  # noqa: N815
    moved = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hands: list[FilmHand] = []
        self._drag: _Drag | None = None
        self._hovered: str | None = None
        self._space = False
        self._claimed: Qt.CursorShape | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def clear(self) -> None:
        self._drag = None
        for hand in self.hands:
            hand.forget()
        super().clear()

    def commit(self, edits: Edits) -> None:
        """Show the film with these edits and hand them over; a hand does so once for each thing that it did."""
        if edits != self._edits:
            self.set_edits(edits)
            self.edited.emit(edits)

    def set_edits(self, edits: Edits) -> None:
        """Show the film with these edits; emits nothing, and a window that is being dragged stays in hand."""
        if self._drag is not None and not self._drag.pans and self._drag.hand is None:
            self._drag.before = edits
            edits = replace(edits, window=self._edits.window)
        super().set_edits(edits)

    def set_reading(self, reading: Reading | None) -> None:
        super().set_reading(reading)
        self._hover(None)

    def set_regions_visible(self, visible: bool) -> None:
        super().set_regions_visible(visible)
        self._hover(None)

    def fit(self) -> None:
        super().fit()
        self.moved.emit()

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the view."""
        self._zoom_at(factor, QPointF(self.width() / 2, self.height() / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left, middle = event.button() == Qt.MouseButton.LeftButton, event.button() == Qt.MouseButton.MiddleButton
        if self._film is None or self._drag is not None or not (left or middle):
            return
        taken = None if middle or self._space else next((h for h in self.hands if h.press(event.position(), event)), None)
        self._drag = _Drag(middle or self._space, event.button(), event.position(), self._edits, hand=taken)
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        for hand in self.hands:
            hand.follow(event.position())
        if self._drag is None:
            self._follow(event.position())
            return
        if self._drag.hand is not None:
            self._drag.hand.drag(event.position(), event)
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
        if drag.hand is not None:
            drag.hand.release(event.position(), event)
            self._follow(event.position())
        if drag.pans or drag.hand is not None:
            return
        if drag.travelled > CLICK_PX:
            if self._edits != drag.before:
                self.edited.emit(self._edits)
        elif (region := self._region_under(event.position())) is not None:
            self.regionClicked.emit(region)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not any(hand.double_click(event.position()) for hand in self.hands):
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._film is not None and event.angleDelta().y() and not any(hand.wheel(event) for hand in self.hands):
            self._zoom_at(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if any(hand.key(event) for hand in self.hands):
            return
        if key == Qt.Key.Key_Escape:
            self.escape()
        elif key == Qt.Key.Key_Space:
            self._hold_space(True)
        elif key in ZOOM_KEYS:
            self.zoom_by(ZOOM_KEYS[key])
        elif key in PAN_KEYS:
            across, down = PAN_KEYS[key]
            self._move_to(self._geometry.panned(QPointF(across, down) * KEY_PAN_PX))
        else:
            super().keyPressEvent(event)

    def escape(self) -> None:
        """Give up what a hand holds, one thing at a time."""
        if not any(hand.escape() for hand in self.hands):
            self.escaped.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        for hand in self.hands:
            hand.key_up(event)
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
        for hand in self.hands:
            hand.hover(None)
            hand.follow(None)
        self.cursorMoved.emit(None)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._film is not None and self.hands:
            painter = QPainter(self)
            for hand in self.hands:
                hand.paint(painter, self._geometry)
            painter.end()

    def _edits_shown(self) -> Edits:
        return reduce(lambda edits, hand: hand.shown(edits), self.hands, self._edits)

    def _zoom_at(self, factor: float, anchor: QPointF) -> None:
        self._move_to(self._geometry.zoomed(factor, anchor))

    def _move_to(self, geometry: FilmGeometry) -> None:
        self._fitting = False
        self._geometry = geometry
        self.update()
        self.moved.emit()

    def _window_by(self, delta: QPointF, fine: bool) -> None:
        window = dragged_window(self.window_shown, self._default_window, delta, fine)
        super().set_edits(replace(self._edits, window=window))
        self.editing.emit(self._edits)

    def _follow(self, point: QPointF) -> None:
        if self._film is None:
            self._hover(None)
            return
        claims = [hand.hover(point) for hand in self.hands]
        self._claimed = next((claim for claim in claims if claim is not None), None)
        self._show_cursor()
        self._hover(None if any(hand.alone for hand in self.hands) else self._region_under(point))
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
        elif self._claimed is not None:
            self.setCursor(self._claimed)
        else:
            self.unsetCursor()
