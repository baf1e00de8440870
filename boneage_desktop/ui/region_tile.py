"""One region of the strip: its crop, its name, and how many months it adds or takes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from boneage_desktop.core.reading import RegionReading
from boneage_desktop.ui import words
from boneage_desktop.ui.colormaps import OLDER, YOUNGER
from boneage_desktop.ui.region_names import region_name
from boneage_desktop.ui.region_overlay import DASH_PX, region_colour
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import BASE_PX, SMALL_PX, px, text_font

PAD = 5.0
BAR_PX = 5.0
GAP = 4.0
WIDE_FROM_PX = 168.0
STALE_OPACITY = 0.45


class RegionTile(QWidget):
    """Paints one region: the texts above and below its crop, or beside it where the tile is wide."""

    hovered = Signal(object)
    clicked = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._region: RegionReading | None = None
        self._crop: QImage | None = None
        self._heat: QImage | None = None
        self._scale_months = 1.0
        self._highlighted = False
        self._stale = False
        self._unit_shown = True
        self._movable = True
        self._colours = DARK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def minimumSizeHint(self) -> QSize:
        name = QFontMetricsF(text_font(self.font(), BASE_PX)).horizontalAdvance(region_name(self.name))
        months = QFontMetricsF(text_font(self.font(), SMALL_PX)).horizontalAdvance("−00.0")
        return QSize(round(max(name, months) + 4), px(100))

    def sizeHint(self) -> QSize:
        return QSize(80, px(128))

    def set_region(self, region: RegionReading | None, scale_months: float) -> None:
        """What to show, and the months at either end of the bar."""
        self._region, self._scale_months = region, scale_months
        crop = region.crop if region else None
        self._crop = None
        if crop is not None:
            rows, columns = crop.shape
            self._crop = QImage(crop.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8).copy()
        self._describe()

    def set_heat(self, heat: QImage | None) -> None:
        """A translucent picture to lay over the crop."""
        self._heat = heat
        self.update()

    def set_highlighted(self, highlighted: bool) -> None:
        self._highlighted = highlighted
        self.update()

    def set_stale(self, stale: bool) -> None:
        self._stale = stale
        self.update()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_unit(self, shown: bool) -> None:
        """Whether the months have room for their unit."""
        self._unit_shown = shown
        self.update()

    def set_movable(self, movable: bool) -> None:
        """Whether the present model reads the region where it is put."""
        self._movable = movable
        self._describe()

    def unit_width(self) -> float:
        """How wide (px) the months with their unit are."""
        return QFontMetricsF(text_font(self.font(), SMALL_PX)).horizontalAdvance(self._months_text(with_unit=True))

    @property
    def months_text(self) -> str:
        """The months as they are written now."""
        return self._months_text(with_unit=self._unit_shown)

    def _months_text(self, *, with_unit: bool) -> str:
        months = self._region.contribution_months if self._region else None
        if months is None:
            return "–"
        number = words.decimal(months)
        return self.tr("{months} mo").format(months=number) if with_unit else number

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(self.name)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self.name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._describe()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._highlighted:
            painter.setPen(Qt.PenStyle.NoPen)
            tint = QColor(self._colours.accent)
            tint.setAlphaF(0.18)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        if self.width() >= WIDE_FROM_PX:
            self._paint_wide(painter)
        else:
            self._paint_narrow(painter)

    def _paint_narrow(self, painter: QPainter) -> None:
        line = QFontMetricsF(text_font(self.font(), BASE_PX)).height()
        height = self.height() - 2 * PAD - 2 * line - BAR_PX - 2 * GAP
        side = min(self.width() - PAD, height)
        crop = QRectF((self.width() - side) / 2, PAD + line + (height - side) / 2 + 1, side, side)
        across = Qt.AlignmentFlag.AlignHCenter
        self._paint_name(painter, QRectF(0, PAD - 1, self.width(), line), across)
        self._paint_crop(painter, crop)
        base = self.height() - PAD - line
        if self._region is not None:
            self._paint_bar(painter, QRectF(PAD + 1, base - BAR_PX - 1, self.width() - 2 * PAD - 2, BAR_PX))
            self._paint_months(painter, QRectF(0, base, self.width(), line), across)

    def _paint_wide(self, painter: QPainter) -> None:
        line = QFontMetricsF(text_font(self.font(), BASE_PX)).height()
        side = min(self.height() - 2 * PAD - 4, self.width() - px(88))
        crop = QRectF(PAD, (self.height() - side) / 2, side, side)
        left = crop.right() + 8
        beside = QRectF(left, crop.top(), self.width() - left - PAD, side)
        top = beside.center().y() - line - GAP - BAR_PX / 2
        start = Qt.AlignmentFlag.AlignLeft
        self._paint_crop(painter, crop)
        self._paint_name(painter, QRectF(left, top, beside.width(), line), start)
        if self._region is not None:
            self._paint_bar(painter, QRectF(left, top + line + GAP, beside.width(), BAR_PX))
            self._paint_months(painter, QRectF(left, top + line + 2 * GAP + BAR_PX, beside.width(), line), start)

    def _paint_name(self, painter: QPainter, area: QRectF, side: Qt.AlignmentFlag) -> None:
        painter.setFont(text_font(self.font(), BASE_PX, bold=self._highlighted and self.width() >= WIDE_FROM_PX))
        painter.setPen(QColor(self._colours.text if self._region else self._colours.quiet))
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, region_name(self.name))

    def _paint_crop(self, painter: QPainter, area: QRectF) -> None:
        colour = region_colour(self.name) if self._region else QColor(self._colours.line)
        if self._crop is not None:
            painter.drawImage(area, self._crop)
        if self._crop is not None and self._heat is not None:
            painter.setOpacity(STALE_OPACITY if self._stale else 1.0)
            painter.drawImage(area, self._heat)
            painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        by_hand = self._region is not None and self._region.by_hand
        pen = QPen(colour, 2.0 if self._highlighted or by_hand else 1.0)
        if by_hand:
            painter.setPen(QPen(QColor(0, 0, 0, 150), pen.widthF()))
            painter.drawRect(area)
            pen.setDashPattern([DASH_PX / pen.widthF(), DASH_PX / 2 / pen.widthF()])
        painter.setPen(pen)
        painter.drawRect(area)

    def _paint_bar(self, painter: QPainter, area: QRectF) -> None:
        months = self._region.contribution_months if self._region else None
        middle = area.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.line))
        painter.drawRoundedRect(area, BAR_PX / 2, BAR_PX / 2)
        if months is not None:
            painter.setOpacity(STALE_OPACITY if self._stale else 1.0)
            end = middle + max(-1.0, min(1.0, months / self._scale_months)) * area.width() / 2
            bar = QRectF(QPointF(min(middle, end), area.top()), QPointF(max(middle, end), area.bottom()))
            painter.fillRect(bar, QColor(OLDER if months > 0 else YOUNGER))
            painter.setOpacity(1.0)
        painter.fillRect(QRectF(middle - 0.5, area.top() - 2, 1, area.height() + 4), QColor(self._colours.quiet))

    def _paint_months(self, painter: QPainter, area: QRectF, side: Qt.AlignmentFlag) -> None:
        painter.setFont(text_font(self.font(), SMALL_PX))
        painter.setPen(QColor(self._colours.quiet if self._stale else self._colours.text))
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self.months_text)

    def _describe(self) -> None:
        """Words for the pointer and for a screen reader."""
        months = self._region.contribution_months if self._region else None
        told = region_name(self.name)
        if months is not None:
            told = self.tr("{region}: {months} months").format(region=told, months=words.decimal(months))
        if self._region is not None and self._region.by_hand:
            told = self.tr("{region}, placed by hand").format(region=told)
        self.setAccessibleName(told)
        self.setToolTip(told if self._movable else f"{told}\n{words.regions_stay()}")
        self.updateGeometry()
        self.update()
