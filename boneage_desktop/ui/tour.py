"""A short tour of the window with the demo film: small bubbles beside the real widgets, which stay usable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QPolygonF, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import px

WIDTH, ARROW, GAP, FOLLOW_MS = 320, 10, 6, 200
STEPS = ("film", "regions", "reading", "decision", "history", "help")


@dataclass(frozen=True)
class Place:
    """Where a bubble stands: its corner, and the point of its arrow, both in the window."""

    corner: QPoint
    tip: QPoint


class Tour(QObject):
    """Leads through the steps; `targets` gives for each the place in the window that it is about, None while there is none."""

    ended = Signal()

    def __init__(self, window: QMainWindow, targets: dict[str, Callable[[], QRect | None]]) -> None:
        super().__init__(window)
        self._window, self._targets = window, targets
        self._colours = DARK
        self.ring: Ring | None = None
        self.bubble: Bubble | None = None
        self._step = 0
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._place)

    @property
    def step(self) -> str:
        """The step that is shown, "" while there is no tour."""
        return STEPS[self._step] if self.bubble is not None else ""

    def start(self) -> None:
        """Show the first step; the caller has the film shown that the tour is about."""
        self.end()
        self.ring, self.bubble = Ring(self._window, self._colours), Bubble(self._window, self._colours)
        for signal, act in (
            (self.bubble.next_asked, lambda: self.go(1)),
            (self.bubble.back_asked, lambda: self.go(-1)),
            (self.bubble.end_asked, self.end),
        ):
            signal.connect(act)
        self._step = 0
        self._show()
        self._follow.start()

    def go(self, steps: int) -> None:
        """Go on or back; past the last step the tour ends."""
        self._step = max(0, self._step + steps)
        if self._step >= len(STEPS):
            self.end()
        else:
            self._show()

    def end(self) -> None:
        """Take the bubble away."""
        if self.bubble is None:
            return
        self._follow.stop()
        for part in (self.ring, self.bubble):
            part.hide()
            part.deleteLater()
        self.ring = self.bubble = None
        self.ended.emit()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        for part in (self.ring, self.bubble):
            if part is not None:
                part.colours = colours
                part.update()

    def _show(self) -> None:
        self.bubble.say(self._step)
        self._place()
        self.bubble.setFocus()

    def _place(self) -> None:
        """Put ring and bubble where the step's widget is now."""
        target = self._targets[self.step]()
        if target is None or target.isEmpty():
            target = QRect(self._window.rect().center(), self._window.rect().center())
        self.ring.setVisible(target.width() > 1)
        self.ring.setGeometry(target.adjusted(-3, -3, 3, 3).intersected(self._window.rect()))
        self.bubble.resize(self.bubble.width(), self.bubble.layout().totalHeightForWidth(self.bubble.width()))
        place = beside(target, self.bubble.size().width(), self.bubble.size().height(), self._window.rect())
        self.bubble.point_at(place)
        for part in (self.ring, self.bubble):
            part.raise_()
        self.bubble.show()


class Ring(QWidget):
    """A line around what a bubble is about; the mouse goes through it."""

    def __init__(self, window: QWidget, colours: Colours) -> None:
        super().__init__(window)
        self.colours = colours
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.colours.accent), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 6, 6)


class Bubble(QFrame):
    """One step in two or three sentences; Right and Left go through the steps, Esc ends them."""

    next_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()

    def __init__(self, window: QWidget, colours: Colours) -> None:
        super().__init__(window)
        self.colours = colours
        self._tip = QPoint()
        self._step = 0
        self.title, self.text, self._count = QLabel(), QLabel(wordWrap=True), QLabel()
        self.title.setProperty("role", "name")
        self._count.setProperty("role", "quiet")
        self.skip, self.back, self.next = QPushButton(), QPushButton(), QPushButton()
        self.skip.setProperty("role", "link")
        self.next.setProperty("role", "primary")
        self.next.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)
        self.skip.clicked.connect(self.end_asked)
        self.setFocusProxy(self.next)
        for key, signal in (("Right", self.next_asked), ("Left", self.back_asked), ("Esc", self.end_asked)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
        self._arrange()

    def say(self, step: int) -> None:
        """Show a step's words."""
        self._step = step
        self.title.setText(self._titles()[STEPS[step]])
        self.text.setText(self._texts()[STEPS[step]])
        self._count.setText(self.tr("{step} of {steps}").format(step=step + 1, steps=len(STEPS)))
        self.skip.setText(self.tr("Skip the tour"))
        self.skip.setVisible(step + 1 < len(STEPS))
        self.back.setText(self.tr("Back"))
        self.back.setVisible(step > 0)
        self.next.setText(self.tr("Next") if step + 1 < len(STEPS) else self.tr("Done"))
        self.setAccessibleName(f"{self.title.text()}. {self.text.text()}")

    def point_at(self, place: Place) -> None:
        """Stand in a place with the arrow's point where it belongs."""
        self.move(place.corner)
        self._tip = place.tip - place.corner
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say(self._step)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRect(self.rect()).adjusted(ARROW, ARROW, -ARROW, -ARROW)
        painter.setPen(QPen(QColor(self.colours.accent), 1.5))
        painter.setBrush(QColor(self.colours.panel))
        painter.drawRoundedRect(body, 8, 8)
        painter.drawPolygon(_arrow(body, self._tip))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 7, 7)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._count)
        line.addStretch(1)
        for button in (self.skip, self.back, self.next):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (ARROW + 16,)))
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(line)
        self.setFixedWidth(px(WIDTH) + 2 * ARROW)

    def _titles(self) -> dict[str, str]:
        return {
            "film": self.tr("The film"),
            "regions": self.tr("The regions"),
            "reading": self.tr("The reading"),
            "decision": self.tr("Your decision"),
            "history": self.tr("The history"),
            "help": self.tr("Help"),
        }

    def _texts(self) -> dict[str, str]:
        return {
            "film": self.tr(
                "Drop a film anywhere on the window. Drag for window and level, turn the wheel to zoom. "
                "This one was drawn by a program."
            ),
            "regions": self.tr(
                "The 11 regions of China-05, each with the months by which the age falls when it is hidden. "
                "H shows where the network looked."
            ),
            "reading": self.tr(
                "The bone age with its interval and its distance from the usual. Correct the sex or the birth date above, "
                "and it follows."
            ),
            "decision": self.tr("Accept the age (A), change it (C) or reject the reading (X). Ctrl+Z takes it back."),
            "history": self.tr("Every film that you open is kept here with its readings and your decisions. Ctrl+F searches."),
            "help": self.tr("F1 opens the help on what has the focus, ? shows all keys, Ctrl+, all settings."),
        }


def beside(target: QRect, width: int, height: int, room: QRect) -> Place:
    """A place for a bubble of that size: right or left of the target, else below or above it, else in its middle."""
    middle = target.center()
    top = max(room.top(), min(middle.y() - height // 2, room.bottom() - height))
    left = max(room.left(), min(middle.x() - width // 2, room.right() - width))
    if target.right() + GAP + width <= room.right():
        return Place(QPoint(target.right() + GAP, top), QPoint(target.right() + GAP, _within(middle.y(), top, height)))
    if target.left() - GAP - width >= room.left():
        corner = QPoint(target.left() - GAP - width, top)
        return Place(corner, QPoint(target.left() - GAP, _within(middle.y(), top, height)))
    if target.bottom() + GAP + height <= room.bottom():
        return Place(QPoint(left, target.bottom() + GAP), QPoint(_within(middle.x(), left, width), target.bottom() + GAP))
    if target.top() - GAP - height >= room.top():
        return Place(QPoint(left, target.top() - GAP - height), QPoint(_within(middle.x(), left, width), target.top() - GAP))
    return Place(QPoint(left, top), middle)


def _within(position: int, start: int, length: int) -> int:
    """The position, kept off the rounded corners of the bubble."""
    return max(start + 2 * ARROW, min(position, start + length - 2 * ARROW))


def _arrow(body: QRect, tip: QPoint) -> QPolygonF:
    """A triangle from the edge of the body that is nearest to the tip; none where the tip lies inside."""
    if body.contains(tip):
        return QPolygonF()
    if tip.y() < body.top() or tip.y() > body.bottom():
        edge = body.top() if tip.y() < body.top() else body.bottom() + 1
        return QPolygonF([QPointF(tip.x() - ARROW, edge), QPointF(tip), QPointF(tip.x() + ARROW, edge)])
    edge = body.left() if tip.x() < body.left() else body.right() + 1
    return QPolygonF([QPointF(edge, tip.y() - ARROW), QPointF(tip), QPointF(edge, tip.y() + ARROW)])
