"""How a row of stages is laid out, and what stands above the rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.grades import LAST_STAGES
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import fitted, px, text_font

HEIGHT = 26
NAME_PX, STAGE_PX, POINTS_PX, PAD = 66.0, 26.0, 36.0, 6.0
MOST_STAGES = max(LAST_STAGES.values()) + 1
NUMBERED, HEAD_PX = (0, 5, 10, 14), 11


class StageHead(QWidget):
    """What stands above the rows: the numbers of some stages, and what the last column is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = DARK
        fitted(self, lambda: self.setFixedHeight(px(HEIGHT - 6)))

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setFont(text_font(self.font(), HEAD_PX))
        painter.setPen(QColor(self._colours.quiet))
        for stage in NUMBERED:
            area = cell(self, stage).adjusted(-6, 0, 6, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{stage}")
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 0, self.width() - PAD, self.height()), right, self.tr("score"))


def cell(row: QWidget, stage: int) -> QRectF:
    """Where a stage lies in a row of this width."""
    pitch = (row.width() - px(NAME_PX + STAGE_PX + POINTS_PX) - PAD) / MOST_STAGES
    return QRectF(px(NAME_PX) + PAD + stage * pitch, 0, pitch, row.height())
