"""A film with the places that are to be blacked out: drawn with the mouse, chosen with a click, removed with Delete."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.copies import Box
from boneage_desktop.ui.theme import DARK

CANVAS = QColor("#07090A")
LEAST_PX = 4
NUDGE = 0.005


class BoxEditor(QWidget):
    """Shows one film; changed is emitted when its boxes were. Tab goes through the boxes, arrows move the chosen one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[Box] = []
        self.chosen = -1
        self.blackened = False
        self._film = QPixmap()
        self._drawn: QRectF | None = None
        self._start = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(240, 240)

    def sizeHint(self) -> QSize:
        return QSize(420, 520)

    def show_film(self, film: QPixmap, boxes: list[Box], *, blackened: bool) -> None:
        """Show a film with its boxes, filled where they are to be blacked out; the list is changed in place."""
        if boxes is not self.boxes:
            self.chosen = -1
        self._film, self.boxes, self.blackened = film, boxes, blackened
        self.update()

    def place(self, box: Box) -> QRectF:
        """Where a box stands in the widget."""
        room = self._room()
        return QRectF(
            room.left() + box.left * room.width(),
            room.top() + box.top * room.height(),
            box.width * room.width(),
            box.height * room.height(),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), CANVAS)
        if self._film.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self._room(), self._film, QRectF(self._film.rect()))
        for number, box in enumerate(self.boxes):
            self._paint_box(painter, self.place(box), chosen=number == self.chosen)
        if self._drawn is not None:
            self._paint_box(painter, self._drawn, chosen=True)
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._film.isNull():
            self._start = event.position()
            hits = [number for number, box in enumerate(self.boxes) if self.place(box).contains(self._start)]
            self.chosen = hits[-1] if hits else -1
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not self._film.isNull():
            self._drawn = QRectF(self._start, event.position()).normalized().intersected(self._room())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drawn, self._drawn = self._drawn, None
        if drawn is not None and min(drawn.width(), drawn.height()) >= LEAST_PX:
            self.boxes.append(self._box(drawn))
            self.chosen = len(self.boxes) - 1
            self.changed.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-NUDGE, 0.0),
            Qt.Key.Key_Right: (NUDGE, 0.0),
            Qt.Key.Key_Up: (0.0, -NUDGE),
            Qt.Key.Key_Down: (0.0, NUDGE),
        }
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and 0 <= self.chosen < len(self.boxes):
            del self.boxes[self.chosen]
            self.chosen = min(self.chosen, len(self.boxes) - 1)
        elif event.key() == Qt.Key.Key_N:
            self.boxes.append(Box(0.4, 0.45, 0.2, 0.1))
            self.chosen = len(self.boxes) - 1
        elif event.key() == Qt.Key.Key_Space and self.boxes:
            self.chosen = (self.chosen + 1) % len(self.boxes)
            self.update()
            return
        elif event.key() in steps and 0 <= self.chosen < len(self.boxes):
            self._move(*steps[event.key()], grow=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
            return
        self.changed.emit()
        self.update()

    def _move(self, across: float, down: float, *, grow: bool) -> None:
        box = self.boxes[self.chosen]
        if grow:
            width, height = max(NUDGE, box.width + across), max(NUDGE, box.height + down)
            moved = Box(box.left, box.top, min(width, 1 - box.left), min(height, 1 - box.top))
        else:
            left, top = min(max(0.0, box.left + across), 1 - box.width), min(max(0.0, box.top + down), 1 - box.height)
            moved = Box(left, top, box.width, box.height)
        self.boxes[self.chosen] = moved

    def _room(self) -> QRectF:
        """Where the film stands in the widget."""
        size = self._film.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height())

    def _box(self, drawn: QRectF) -> Box:
        room = self._room()
        return Box(
            (drawn.left() - room.left()) / room.width(),
            (drawn.top() - room.top()) / room.height(),
            drawn.width() / room.width(),
            drawn.height() / room.height(),
        )

    def _paint_box(self, painter: QPainter, place: QRectF, *, chosen: bool) -> None:
        painter.setPen(QPen(QColor(DARK.accent if chosen else DARK.caution), 2))
        painter.setBrush(QColor("#000000") if self.blackened else Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
