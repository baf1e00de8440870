"""The growth chart of a series as a picture: for a report, the clipboard or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from boneage_desktop.service.series import Series
from boneage_desktop.ui.theme import LIGHT, Colours
from boneage_desktop.ui.typography import px

if TYPE_CHECKING:
    from boneage_desktop.ui.series.growth_chart import GrowthChart

FOOT_PX = 22


def growth_chart_picture(
    series: Series, size: QSize, colours: Colours = LIGHT, *, scale: float = 1.0, foot: str = ""
) -> QImage:
    """The chart in a picture of `size` pixels, laid out as on a screen of size / scale pixels, so that a larger scale makes
    letters and marks larger; `foot` is a line below it.
    """
    room = QRectF(0, 0, size.width() / scale, size.height() / scale)
    below = px(FOOT_PX) if foot else 0
    chart = _laid_out(series, colours, scale, QSize(round(room.width()), round(room.height() - below)))
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)  # unlike a scaled painter it also makes the legend larger
    picture.fill(QColor(colours.panel))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.plot.render(painter, room.adjusted(0, 0, 0, -below), chart.plot.rect())
    if foot:
        painter.setPen(QColor(colours.quiet))
        painter.drawText(room.adjusted(px(52), room.height() - below, -8, -4), Qt.AlignmentFlag.AlignVCenter, foot)
    painter.end()
    picture.setDevicePixelRatio(1)
    chart.deleteLater()
    return picture


def _laid_out(series: Series, colours: Colours, scale: float, size: QSize) -> GrowthChart:
    """A chart that was given its size and its fonts as one on the screen is, which Qt does when it is shown."""
    from boneage_desktop.ui.series.growth_chart import GrowthChart  # plots take a while to load

    chart = GrowthChart()
    chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    chart.colours, chart.thickness = colours, scale
    chart.show_series(series)
    chart.resize(size)
    chart.show()
    return chart
