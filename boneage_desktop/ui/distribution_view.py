"""The distribution over the one-year classes, with the age it gives and the interval round it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from boneage_desktop.core.reading import Reading
from boneage_desktop.ui import words
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import SMALL_PX, px, text_font

HEIGHT = 120
TOP = 8.0
SIDE = 8.0
YEARS = 19
TICK_EVERY = 3
MARK = 5.0


class DistributionView(QWidget):
    """19 bars over an axis in years; the age is a line, the interval a band, the chronological age a mark below the axis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._chronological: float | None = None
        self._colours = DARK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(308, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, px(HEIGHT))

    def set_reading(self, reading: Reading | None, chronological_age_months: float | None) -> None:
        """The reading to show, and the child's age where known."""
        self._reading, self._chronological = reading, chronological_age_months
        self._describe()

    def set_colours(self, colours: Colours) -> None:
        """The palette of the window."""
        self._colours = colours
        self.update()

    def x_of(self, months: float) -> float:
        """Where an age lies, in px from the left."""
        return SIDE + min(max(months / 12, 0.0), YEARS) / YEARS * (self.width() - 2 * SIDE)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(self.font(), SMALL_PX))
        line = QFontMetricsF(painter.font()).height()
        base = self.height() - line - MARK - 5
        if self._reading is not None:
            self._paint_interval(painter, base)
            self._paint_bars(painter, base)
            self._paint_age(painter, base)
        self._paint_axis(painter, base, line)
        if self._chronological is not None:
            self._paint_chronological(painter, base)

    def _paint_interval(self, painter: QPainter, base: float) -> None:
        assert self._reading is not None
        if self._reading.interval_months is not None:
            low, high = (self.x_of(months) for months in self._reading.interval_months)
            band = QColor(self._colours.accent)
            band.setAlphaF(0.16)
            painter.fillRect(QRectF(QPointF(low, TOP), QPointF(high, base)), band)

    def _paint_bars(self, painter: QPainter, base: float) -> None:
        assert self._reading is not None
        shares = self._reading.class_probabilities
        highest = max(shares, default=0.0) or 1.0
        colour = QColor(self._colours.quiet)
        colour.setAlphaF(0.75)
        for year, share in enumerate(shares):
            left, right = self.x_of(12 * year) + 1, self.x_of(12 * (year + 1)) - 1
            top = base - share / highest * (base - TOP - 4)
            painter.fillRect(QRectF(QPointF(left, top), QPointF(right, base)), colour)

    def _paint_age(self, painter: QPainter, base: float) -> None:
        assert self._reading is not None
        x = self.x_of(self._reading.age_months)
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.drawLine(QPointF(x, TOP - 4), QPointF(x, base))

    def _paint_axis(self, painter: QPainter, base: float, line: float) -> None:
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(QPointF(self.x_of(0), base), QPointF(self.x_of(12 * YEARS), base))
        for year in range(0, YEARS, TICK_EVERY):
            x = self.x_of(12 * year)
            painter.setPen(QPen(QColor(self._colours.line), 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + 4))
            painter.setPen(QColor(self._colours.quiet))
            place = QRectF(x - 20, base + MARK + 3, 40, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, str(year))
        unit = QRectF(0, base + MARK + 3, self.width() - 2, line)
        painter.drawText(unit, Qt.AlignmentFlag.AlignRight, self.tr("y"))

    def _paint_chronological(self, painter: QPainter, base: float) -> None:
        assert self._chronological is not None
        x = self.x_of(self._chronological)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.caution))
        painter.drawPolygon([QPointF(x, base + 1), QPointF(x - MARK, base + MARK + 3), QPointF(x + MARK, base + MARK + 3)])

    def _describe(self) -> None:
        """The same in words, for the pointer and for a screen reader."""
        lines = [self.tr("Distribution over the one-year classes")]
        if self._reading is not None:
            lines.append(self.tr("Line: bone age {age}").format(age=words.age(self._reading.age_months)))
            if self._reading.interval_months is not None:
                low, high = (words.age(months) for months in self._reading.interval_months)
                lines.append(self.tr("Band: {low} to {high}").format(low=low, high=high))
        if self._chronological is not None:
            lines.append(self.tr("Triangle: chronological age {age}").format(age=words.age(self._chronological)))
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(lines[0])
        self.setAccessibleDescription("\n".join(lines[1:]))
        self.update()
