"""The age that a model reads against the labelled age, by sex."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_figures import ReadFilmRow
from boneage_desktop.ui import words
from boneage_desktop.ui.training.plot_view import SEX_COLOURS, PlotView

YEAR = 12.0
OLDEST = 19.0


class ScatterView(PlotView):
    """A dot for each film; on the line the model agrees with the label, between the dotted lines to within a year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._films: tuple[ReadFilmRow, ...] = ()
        self._legend = self.plot.addLegend(offset=(12, 8), pen=None, brush=None, verSpacing=-4)
        self.plot.setRange(xRange=(0, OLDEST), yRange=(0, OLDEST), padding=0.02)

    def show_films(self, films: tuple[ReadFilmRow, ...]) -> None:
        """Films with their label and what was read."""
        self._films = films
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_axes(self.tr("labelled age (years)"), self.tr("read (years)"))
        self.plot.clear()
        self._legend.setLabelTextColor(self.colours.quiet)
        for offset in (-1, 0, 1):
            style = Qt.PenStyle.DotLine if offset else Qt.PenStyle.SolidLine
            pen = pg.mkPen(self.colours.quiet, width=1, style=style)
            self.plot.plot([0, OLDEST], [offset, OLDEST + offset], pen=pen)
        for sex in (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN):
            self._draw(sex)
        self.setAccessibleName(self.tr("Read against labelled age"))

    def _draw(self, sex: Sex) -> None:
        films = [film for film in self._films if film.sex == sex and film.read is not None]
        if not films:
            return
        colour = QColor(SEX_COLOURS.get(sex, self.colours.quiet))
        colour.setAlphaF(0.75)
        self.plot.plot(
            [film.labelled / YEAR for film in films],
            [film.read / YEAR for film in films],
            pen=None,
            symbol="o",
            symbolSize=6,
            symbolPen=None,
            symbolBrush=colour,
            name=f"{words.sex(sex)} ({len(films)})",
        )
