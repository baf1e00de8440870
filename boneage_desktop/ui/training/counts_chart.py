"""How many films there are by age and sex, as bars one above the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui import words
from boneage_desktop.ui.training.plot_view import SEX_COLOURS
from boneage_desktop.ui.training.training_view import TrainingView
from boneage_desktop.ui.typography import px, text_font

SEXES = (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)
SMALL = 11
FEW = 10
"""Below so many films a year of age is drawn fainter: little can be learned or measured there."""


class CountsChart(TrainingView):
    """One bar for each year of age from 0 to 18, its parts by sex, its number above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[int, dict[str, int]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:
        return QSize(360, 168)

    def show_counts(self, counts: dict[int, dict[str, int]]) -> None:
        """counts: by year of age (0 to 18) and by sex."""
        self._counts = counts
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Films by age and sex"))
        lines = [
            f"{self.tr('{year} years').format(year=year)}: "
            + ", ".join(f"{words.sex(sex)} {of_year[sex]}" for sex in SEXES if of_year.get(sex))
            for year, of_year in sorted(self._counts.items())
        ]
        self.setAccessibleDescription("\n".join(lines))
        self.setToolTip("\n".join(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(text_font(self.font(), SMALL))
        line = QFontMetricsF(painter.font()).height()
        base = self.height() - line - 6
        self._paint_legend(painter, line)
        highest = max((sum(counts.values()) for counts in self._counts.values()), default=0)
        painter.setPen(QPen(QColor(self.colours.line), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        for year in range(19):
            self._paint_year(painter, year, base, (base - 2 * line - 8) / max(1, highest))

    def _paint_year(self, painter: QPainter, year: int, base: float, px_per_film: float) -> None:
        width = self.width() / 19
        top, counts = base, self._counts.get(year, {})
        for sex in SEXES:
            height = counts.get(sex, 0) * px_per_film
            colour = QColor(SEX_COLOURS.get(sex, self.colours.quiet))
            colour.setAlphaF(0.9 if sum(counts.values()) >= FEW else 0.45)
            painter.fillRect(QRectF(year * width + 1.5, top - height, width - 3, height), colour)
            top -= height
        painter.setPen(QColor(self.colours.quiet))
        below = QRectF(year * width, base + 4, width, self.height() - base)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, str(year))
        if counts and width >= 20:
            above = QRectF(year * width - 4, top - px(16) - 2, width + 8, px(16))
            painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(sum(counts.values())))

    def _paint_legend(self, painter: QPainter, line: float) -> None:
        x = 0.0
        for sex in SEXES:
            count = sum(of_year.get(sex, 0) for of_year in self._counts.values())
            if count:
                painter.fillRect(QRectF(x, 3, 9, 9), QColor(SEX_COLOURS.get(sex, self.colours.quiet)))
                text = f"{words.sex(sex)} {count}"
                painter.setPen(QColor(self.colours.quiet))
                painter.drawText(QRectF(x + 14, 0, px(200), line), Qt.AlignmentFlag.AlignLeft, text)
                x += 14 + QFontMetricsF(painter.font()).horizontalAdvance(text) + 16
