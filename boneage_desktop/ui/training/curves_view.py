"""How a run has learned so far: error, loss and share within a year, round by round."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from boneage_desktop.ui.training.plot_view import PlotView
from boneage_desktop.ui.training.training_view import TrainingView

Points = tuple[np.ndarray, np.ndarray]
FIGURES = {
    "mae": ("mae_months", "val_mae_months"),
    "loss": ("loss", "val_loss"),
    "accuracy": ("within_one_year", "val_within_one_year"),
}


class CurveView(PlotView):
    """One figure over the rounds, for the films learned from and for those that are only watched."""

    def __init__(self, figure: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._points: dict[str, Points] = {}
        self._legend = self.plot.addLegend(offset=(-8, -8 if figure == "accuracy" else 4), pen=None, brush=None, verSpacing=-4)

    def show_points(self, points: dict[str, Points]) -> None:
        self._points = points
        self._retranslate()

    def _retranslate(self) -> None:
        names = {
            "mae": self.tr("error (MAE), months"),
            "loss": self.tr("loss"),
            "accuracy": self.tr("within 1 year, %"),
        }
        self.set_axes(self.tr("round"), names[self._figure])
        self.setAccessibleName(names[self._figure])
        self.plot.clear()
        self._legend.setLabelTextColor(self.colours.quiet)
        train, watched = FIGURES[self._figure]
        self._draw(train, self.tr("training"), self.colours.quiet)
        self._draw(watched, self.tr("validation"), self.colours.accent)

    def _draw(self, name: str, label: str, colour: str) -> None:
        if name in self._points:
            rounds, values = self._points[name]
            scale = 100 if self._figure == "accuracy" else 1
            few = len(rounds) < 20
            self.plot.plot(
                rounds,
                values * scale,
                pen=pg.mkPen(colour, width=2),
                name=label,
                symbol="o" if few else None,
                symbolSize=4,
                symbolPen=None,
                symbolBrush=QColor(colour),
            )


class CurvesView(TrainingView):
    """The three curves side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = [CurveView(figure) for figure in FIGURES]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for view in self._views:
            layout.addWidget(view, 1)

    def show_curves(self, points: dict[str, Points]) -> None:
        """points: figures by name, as `run_files.curves` gives them."""
        for view in self._views:
            view.show_points(points)
