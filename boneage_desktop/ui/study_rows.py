"""How a film or a study is painted in the list: two lines behind the icon of its state."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.theme import DARK
from boneage_desktop.ui.typography import SMALL_PX, px, text_font

ROW_HEIGHT, LINE_HEIGHT = 48, 18
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
TEXT_PX = 13


@dataclass(frozen=True)
class Line:
    """What a row says: icon and colour roles as in the theme; `aside` stands at the right end of the first line."""

    icon: str
    icon_role: str
    title: str
    text: str
    text_role: str = "quiet"
    aside: str = ""


class RowDelegate(QStyledItemDelegate):
    """Paints the `Line` that a model gives as LINE_ROLE."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = DARK

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        self._paint_ground(painter, option)
        scale = painter.device().devicePixelRatioF()
        picture = icons.pixmap(line.icon, colour=getattr(self.colours, line.icon_role), size=16, scale=scale)
        painter.drawPixmap(option.rect.left() + 16, option.rect.top() + px(8), picture)
        place = QRect(option.rect.left() + 42, option.rect.top() + px(6), option.rect.width() - 54, px(LINE_HEIGHT))
        taken = self._paint_aside(painter, option, place, line.aside)
        self._paint_text(painter, option, place.adjusted(0, 0, -taken, 0), line.title, self.colours.text, TEXT_PX)
        below = place.translated(0, px(LINE_HEIGHT))
        self._paint_text(painter, option, below, line.text, getattr(self.colours, line.text_role), SMALL_PX)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(self.colours.line)
            ground.setAlpha(255 if chosen else 120)
            painter.fillRect(option.rect, ground)
        if chosen:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(self.colours.accent))

    def _paint_aside(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str) -> int:
        """Paint what stands at the right end; the width that it takes."""
        if not text:
            return 0
        painter.setFont(text_font(option.font, SMALL_PX))
        painter.setPen(QColor(self.colours.quiet))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return painter.fontMetrics().horizontalAdvance(text) + 8

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, colour: str, pixels: int
    ) -> None:
        painter.setFont(text_font(option.font, pixels))
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
