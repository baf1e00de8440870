"""Differences between two readings of the same films, over their order or over age, with mean and limits of agreement."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from boneage_desktop.service.drift import Agreement, Pair, agreement, running_mean
from boneage_desktop.ui.training.plot_view import PlotView

YEAR = 12.0
LEAST_MONTHS = 12.0
LEAST_FILMS = 10
OLDEST_YEARS = 19


class DriftPlot(PlotView):
    """A dot a film; `by_age` sets the mean of both ages along the bottom in place of the order of reading."""

    def __init__(self, *, by_age: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_age = by_age
        self._pairs: Sequence[Pair] = ()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """The films to show, the oldest reading first."""
        self._pairs = pairs
        self._retranslate()

    def _retranslate(self) -> None:
        bottom = self.tr("mean of both (years)") if self._by_age else self.tr("films, the last read on the right")
        self.set_axes(bottom, self.tr("yours less the other (months)"))
        self.setAccessibleName(self.tr("Differences by age") if self._by_age else self.tr("Differences over time"))
        self.plot.clear()
        self._draw_line(0.0, self.colours.line, Qt.PenStyle.SolidLine)
        found = agreement(self._pairs)
        if found is not None:
            self._draw_agreement(found)
        self._draw_pairs()
        self._set_range(found)

    def _draw_agreement(self, found: Agreement) -> None:
        self._draw_line(found.mean, self.colours.accent, Qt.PenStyle.SolidLine)
        for limit in (found.low, found.high):
            self._draw_line(limit, self.colours.quiet, Qt.PenStyle.DashLine)

    def _draw_line(self, months: float, colour: str, style: Qt.PenStyle) -> None:
        self.plot.addItem(pg.InfiniteLine(months, angle=0, pen=pg.mkPen(colour, width=1, style=style)))

    def _draw_pairs(self) -> None:
        colour = QColor(self.colours.text)
        colour.setAlphaF(0.7)
        places = [pair.mean / YEAR for pair in self._pairs] if self._by_age else list(range(1, len(self._pairs) + 1))
        differences = [pair.difference for pair in self._pairs]
        self.plot.plot(places, differences, pen=None, symbol="o", symbolSize=7, symbolPen=None, symbolBrush=colour)
        if not self._by_age:
            means = running_mean(self._pairs)
            self.plot.plot(places[len(places) - len(means) :], means, pen=pg.mkPen(self.colours.caution, width=2))

    def _set_range(self, found: Agreement | None) -> None:
        """Zero in the middle, so that a lean to one side is seen at once."""
        limits = (found.low, found.high) if found is not None else ()
        most = max(LEAST_MONTHS, *(abs(months) for months in (*(pair.difference for pair in self._pairs), *limits)), 0.0)
        self.plot.setYRange(-most, most, padding=0.08)
        if self._by_age:
            self.plot.setXRange(0, OLDEST_YEARS, padding=0.02)
        else:
            self.plot.setXRange(0.5, max(len(self._pairs), LEAST_FILMS) + 0.5, padding=0)
