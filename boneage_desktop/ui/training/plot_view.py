"""Plots in the window's colours: quiet axes, tabular figures, no menus of their own."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui.theme import BONE_ROW_COLOURS
from boneage_desktop.ui.training.training_view import TrainingView
from boneage_desktop.ui.typography import px, text_font

SEX_COLOURS = {Sex.MALE: BONE_ROW_COLOURS["forearm"], Sex.FEMALE: BONE_ROW_COLOURS["metacarpals"]}
"""Blue and orange of the colour-blind safe set; they stand out on both grounds as filled marks."""


class PlotView(TrainingView):
    """A plot with a name for each axis; subclasses draw into `plot` and set `names`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = pg.PlotWidget(self)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMinimumSize(200, 140)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)

    def set_axes(self, bottom: str, left: str) -> None:
        """What the axes say, in the colours of the window."""
        self.plot.setBackground(QColor(self.colours.panel))
        for side, name in (("bottom", bottom), ("left", left)):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(self.colours.line))
            axis.setTextPen(pg.mkPen(self.colours.quiet))
            axis.setStyle(tickFont=text_font(self.font(), 11), tickLength=-4, autoExpandTextSpace=False, tickTextOffset=6)
            axis.setLabel(name, color=self.colours.quiet, **{"font-size": f"{px(11)}px"})
        self.plot.getAxis("left").setWidth(px(46))
        self.plot.getAxis("bottom").setHeight(px(36))
