"""One picture of a region, as large as there is room, with its title and the legend of its colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from boneage_desktop.ui.colormaps import gradient
from boneage_desktop.ui.film_canvas import CANVAS
from boneage_desktop.ui.film_hud import Legend
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import BASE_PX, SMALL_PX, text_font

LEAST_PX = 64
GAP = 6.0
RAMP_PX = 8.0
STALE_OPACITY = 0.45


class CropPane(QWidget):
    """A square picture; `draw` is given its side in px of the screen, and a heat map is laid over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._draw: Callable[[int], QImage | None] = lambda _side: None
        self._heat: QImage | None = None
        self._legend: Legend | None = None
        self._stale = False
        self._colours = DARK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PX, round(LEAST_PX + self.room_for_texts()))

    def show_picture(
        self, title: str, draw: Callable[[int], QImage | None], heat: QImage | None = None, legend: Legend | None = None
    ) -> None:
        """What to show; a heat map comes with the legend of its colours."""
        self._title, self._draw, self._heat, self._legend = title, draw, heat, legend
        self.setAccessibleName(title)
        self.update()

    def set_stale(self, stale: bool) -> None:
        self._stale = stale
        self.update()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    @property
    def area(self) -> QRectF:
        """The square of the picture."""
        side = max(1.0, min(float(self.width()), self.height() - self.room_for_texts()))
        return QRectF(round((self.width() - side) / 2), round(self._line(BASE_PX) + GAP), round(side), round(side))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.area
        painter.setFont(text_font(self.font(), BASE_PX))
        painter.setPen(QColor(self._colours.text))
        title = QRectF(area.left(), area.top() - GAP - self._line(BASE_PX), area.width(), self._line(BASE_PX))
        words = QFontMetricsF(painter.font()).elidedText(self._title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        self._paint_picture(painter, area)
        if self._legend is not None:
            self._paint_legend(painter, area, self._legend)

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, CANVAS)
        picture = self._draw(round(area.width() * self.devicePixelRatioF()))
        if picture is not None:
            painter.drawImage(area, picture)
        if self._heat is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(STALE_OPACITY if self._stale else 1.0)
            painter.drawImage(area, self._heat)
            painter.setOpacity(1.0)

    def _paint_legend(self, painter: QPainter, area: QRectF, legend: Legend) -> None:
        ramp = QRectF(area.left(), area.bottom() + GAP, area.width(), RAMP_PX)
        painter.fillRect(ramp, gradient(legend.table, ramp.left(), ramp.right()))
        painter.setFont(text_font(self.font(), SMALL_PX))
        painter.setPen(QColor(self._colours.quiet))
        numbers = QRectF(ramp.left(), ramp.bottom() + 2, ramp.width(), self._line(SMALL_PX))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for side, text in zip(sides, legend.texts, strict=True):
            painter.drawText(numbers, side | Qt.AlignmentFlag.AlignTop, text)

    def room_for_texts(self) -> float:
        """The height of title and legend, which are left room for in each, so that all pictures are of one size."""
        return self._line(BASE_PX) + self._line(SMALL_PX) + RAMP_PX + 2 * GAP + 2

    def _line(self, pixels: int) -> float:
        return QFontMetricsF(text_font(self.font(), pixels)).height()
