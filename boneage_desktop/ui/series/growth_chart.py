"""Bone age against chronological age: the films of one patient over what is usual for the sex."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.service.series import Series, SeriesFilm
from boneage_desktop.ui.series import series_words
from boneage_desktop.ui.series.chart_ranges import SDS, YEAR, Range, ages_shown, bands, bone_ages_shown
from boneage_desktop.ui.training.plot_view import PlotView
from boneage_desktop.ui.typography import px, text_font

SYMBOLS = {None: "o", DecisionKind.ACCEPTED: "s", DecisionKind.CHANGED: "d", DecisionKind.REJECTED: "o"}
MOST_TICKS = 12
MARK_PX = 11
RING_PX = 21
NAMES_PX = 54
TEXT_PX = 13
BAND_ALPHAS = {(-2, 2): 0.14, (-1, 1): 0.18}


class GrowthChart(PlotView):
    """A mark for each film, joined in the order of time; hovering tells of a film, a click asks for it by its number.

    thickness: of all lines, which Qt draws in pixels of the device; a picture of twice as many pixels wants 2.
    """

    film_asked = Signal(int)
    film_pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: Series | None = None
        self.thickness = 1.0
        self.marks = pg.ScatterPlotItem(pxMode=True, useCache=False, hoverable=True, tip=self._tip, hoverSize=MARK_PX + 4)
        self.marks.sigClicked.connect(lambda _item, points, _event: self.film_asked.emit(points[0].data()))
        self.ring = pg.ScatterPlotItem(pxMode=True, useCache=False)
        self.marks.setZValue(10)
        self._legend = self.plot.addLegend(offset=(14, 10), pen=None, brush=None, verSpacing=-3)
        self.plot.showGrid(x=True, y=True, alpha=0.12)
        self.plot.showAxis("right")
        for side in ("left", "bottom", "right"):
            self.plot.getAxis(side).setZValue(-30)  # the grid lies below the marks
        self.plot.getPlotItem().layout.setContentsMargins(0, 8, 0, 6)

    def show_series(self, series: Series | None) -> None:
        """Draw these films, or nothing."""
        self.series = series
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_axes(self.tr("chronological age (years)"), self.tr("bone age (years)"))
        self._enlarge()
        self.setAccessibleName(self.tr("Growth chart"))
        self.plot.clear()
        self._legend.clear()
        self._legend.setLabelTextColor(self.colours.text)
        if self.series is None:
            return
        ages = ages_shown(self.series)
        bone_ages = bone_ages_shown(self.series, ages)
        self.plot.setRange(xRange=ages, yRange=bone_ages, padding=0)
        for side, (low, high) in {"bottom": ages, "left": bone_ages}.items():
            self.plot.getAxis(side).setTickSpacing(1 if high - low <= MOST_TICKS else 2, 1)
        self._draw_usual(ages)
        self._draw_identity()
        self._draw_films(self.series)
        self._fill_legend(self.series)

    def _enlarge(self) -> None:
        """Larger letters than plots have elsewhere: this one is shown to parents."""
        for side in ("bottom", "left"):
            axis = self.plot.getAxis(side)
            axis.setStyle(tickFont=text_font(self.font(), TEXT_PX))
            axis.setLabel(axis.labelText, color=self.colours.quiet, **{"font-size": f"{px(TEXT_PX)}px"})
        self.plot.getAxis("left").setWidth(px(52))
        self.plot.getAxis("bottom").setHeight(px(44))
        self._legend.setLabelTextSize(f"{px(TEXT_PX)}px")

    def _draw_usual(self, ages: Range) -> None:
        curves = bands(self.series, ages)
        self._name_curves()
        if not curves:
            return
        ends = {sds: self._curve(curves, sds) for sds in SDS}
        for (low, high), alpha in BAND_ALPHAS.items():
            band = pg.FillBetweenItem(ends[low], ends[high], brush=_faded(self.colours.quiet, alpha))
            band.setZValue(-20)
            self.plot.addItem(band)

    def _curve(self, curves: dict, sds: int) -> pg.PlotDataItem:
        pen = self._pen(_faded(self.colours.quiet, 0.55 if sds == 0 else 0.25))
        curve = self.plot.plot(curves["age"], curves[sds], pen=pen, antialias=True)
        curve.setZValue(-10)
        return curve

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_curves()

    def _name_curves(self) -> None:
        """What each curve is, at its right end; not each SD where there is no room."""
        if self.series is None:
            return
        curves = bands(self.series, ages_shown(self.series))
        axis = self.plot.getAxis("right")
        axis.setPen(pg.mkPen(None))
        axis.setTextPen(pg.mkPen(self.colours.quiet))
        axis.setStyle(tickFont=text_font(self.font(), TEXT_PX), tickLength=0, tickTextOffset=4, autoExpandTextSpace=False)
        axis.setWidth(px(NAMES_PX))
        axis.setGrid(False)
        named = [sds for sds in SDS if curves and (sds % 2 == 0 or self._has_room(curves))]
        axis.setTicks([[(curves[sds][-1], series_words.sds(sds)) for sds in named]])

    def _has_room(self, curves: dict) -> bool:
        """Whether the names of neighbouring curves stand clear of each other."""
        _, (low, high) = self.plot.viewRange()
        apart = (curves[1][-1] - curves[0][-1]) / (high - low) * (self.height() - px(60))
        return apart >= px(TEXT_PX) * 1.2

    def _draw_identity(self) -> None:
        pen = self._pen(self.colours.quiet, style=Qt.PenStyle.DashLine)
        self.plot.plot([0, 25], [0, 25], pen=pen, name=self.tr("bone age = chronological age"))

    def _draw_films(self, series: Series) -> None:
        counted = series.counted
        ages = np.array([film.age_months for film in counted]) / YEAR
        bone_ages = np.array([film.bone_age_months for film in counted]) / YEAR
        self.plot.plot(ages, bone_ages, pen=self._pen(self.colours.accent, 2), antialias=True)
        self._draw_intervals(counted)
        spots = [spot for film in series.shown if (spot := self._spot(film)) is not None]
        self.marks.setData(spots)
        self.plot.addItem(self.marks)
        self._draw_ring(series)

    def _draw_intervals(self, films: tuple[SeriesFilm, ...]) -> None:
        held = [film for film in films if film.interval_months is not None]
        if held:
            middles = np.array([film.bone_age_months for film in held])
            low, high = np.array([film.interval_months for film in held]).T
            bars = pg.ErrorBarItem(
                x=np.array([film.age_months for film in held]) / YEAR,
                y=middles / YEAR,
                top=(high - middles) / YEAR,
                bottom=(middles - low) / YEAR,
                beam=0.08,
                pen=self._pen(_faded(self.colours.text, 0.6), 1.2),
            )
            self.plot.addItem(bars)

    def _draw_ring(self, series: Series) -> None:
        """A ring around the film that is looked at."""
        spots = [
            {"pos": spot["pos"], "size": RING_PX, "symbol": "o", "pen": self._pen(self.colours.text, 1.6), "brush": None}
            for film in series.shown
            if film.film == series.current and (spot := self._spot(film)) is not None
        ]
        self.ring.setData(spots)
        self.plot.addItem(self.ring)

    def _fill_legend(self, series: Series) -> None:
        kinds = {film.kind for film in series.shown if self._spot(film) is not None}
        for kind in (kind for kind in SYMBOLS if kind in kinds):
            self._legend.addItem(pg.ScatterPlotItem([0], [0], **self._look(kind)), series_words.mark(kind))

    def _pen(self, colour: str | QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        return pg.mkPen(colour, width=width * self.thickness, style=style)

    def _spot(self, film: SeriesFilm) -> dict | None:
        """Where and how a film is drawn; None without both ages."""
        months = film.rejected_months if film.bone_age_months is None else film.bone_age_months
        if months is None or film.age_months is None:
            return None
        return {"pos": (film.age_months / YEAR, months / YEAR), "data": film.film, **self._look(film.kind)}

    def _look(self, kind: DecisionKind | None) -> dict:
        colour = {
            None: self.colours.accent,
            DecisionKind.ACCEPTED: self.colours.good,
            DecisionKind.CHANGED: self.colours.caution,
            DecisionKind.REJECTED: self.colours.stop,
        }[kind]
        brush = None if kind is DecisionKind.REJECTED else QColor(colour)
        size = MARK_PX + 3 if kind is DecisionKind.CHANGED else MARK_PX
        return {"symbol": SYMBOLS[kind], "size": size, "brush": brush, "pen": self._pen(colour, 1.6)}

    def _tip(self, x: float, y: float, data: int) -> str:  # noqa: ARG002
        film = next(film for film in self.series.films if film.film == data)
        self.film_pointed.emit(data)
        return series_words.film(self.series, film)


def _faded(colour: str, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded
