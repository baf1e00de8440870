"""Figures by group as a table; a difference is drawn with its interval, so that one sees whether it leaves zero out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_figures import Difference, GroupFigures
from boneage_desktop.ui import words
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import fitted, px

ROW = 28


def group_name(group: str) -> str:
    """All films, a sex, or a band of age such as 5–10 years."""
    if group == "all":
        return QCoreApplication.translate("Training", "All films")
    if group in tuple(Sex):
        return words.sex(Sex(group))
    low, _, high = group.partition("-")
    if low.isdecimal() and high.isdecimal():
        bounds = f"{int(low) // 12}–{int(high) // 12}"
        return QCoreApplication.translate("Training", "{bounds} years").format(bounds=bounds)
    return group


class PlainTable(QTableWidget):
    """A table to look at: no editing, no frame, rows of one height, as high as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.verticalHeader().hide()
        fitted(self, lambda: self.verticalHeader().setDefaultSectionSize(px(ROW)))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setTabKeyNavigation(False)

    def show_rows(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Texts; the first column to the left, figures to the right."""
        self.clear()
        self.setColumnCount(len(header))
        self.setRowCount(len(rows))
        for place, name in enumerate(header):
            self.setHorizontalHeaderItem(place, text_item(name, place))
        for place, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.setItem(place, column, text_item(text, column))
        self.horizontalHeader().setStretchLastSection(True)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader().sizeHint()
        return QSize(sum(self.sizeHintForColumn(place) + 16 for place in range(self.columnCount())), self._height(header))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(4 * px(ROW), self._height(self.horizontalHeader().sizeHint())))

    def _height(self, header: QSize) -> int:
        return header.height() + px(ROW) * self.rowCount() + 4


class FiguresTable(PlainTable):
    """How a model reads the locked part, by group."""

    def show_figures(self, groups: Sequence[GroupFigures]) -> None:
        header = (
            self.tr("Group"),
            self.tr("Films"),
            self.tr("Error, months"),
            self.tr("95 % interval"),
            self.tr("Bias"),
            self.tr("Within 1 year"),
            self.tr("In interval"),
        )
        self.show_rows(header, [_cells(group) for group in groups])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)


class DifferenceView(QWidget):
    """A difference with its interval on a line through zero; to the left the new model is better."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._difference: Difference | None = None
        self._reach = 1.0
        self._colours = DARK
        self.setMinimumWidth(160)

    def show_difference(self, difference: Difference, reach: float, colours: Colours) -> None:
        """reach: months from zero to either end."""
        self._difference, self._reach, self._colours = difference, reach, colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._difference is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(QPointF(self._x(0), 2), QPointF(self._x(0), self.height() - 2))
        low, high = self._difference.interval
        colour = QColor(self._colours.good if high < 0 else self._colours.stop if low > 0 else self._colours.quiet)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(self._x(low), middle), QPointF(self._x(high), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(self._x(self._difference.months) - 4, middle - 4, 8, 8))

    def _x(self, months: float) -> float:
        return 8 + (months / self._reach + 1) / 2 * (self.width() - 16)


class DifferencesTable(PlainTable):
    """The paired difference of two models by group."""

    def show_differences(
        self, old: Sequence[GroupFigures], new: Sequence[GroupFigures], differences: Sequence[Difference]
    ) -> None:
        before, after = ({group.group: group for group in groups} for groups in (old, new))
        rows = [
            (
                group_name(one.group),
                str(one.films),
                words.number(before[one.group].mae) if one.group in before else "",
                words.number(after[one.group].mae) if one.group in after else "",
                words.decimal(one.months),
                f"{words.decimal(one.interval[0])} … {words.decimal(one.interval[1])}",
                "",
            )
            for one in differences
        ]
        header = (
            self.tr("Group"),
            self.tr("Films"),
            self.tr("Old"),
            self.tr("New"),
            self.tr("Difference"),
            self.tr("95 % interval"),
            self.tr("← new is better     worse →"),
        )
        self.show_rows(header, rows)
        self.horizontalHeaderItem(self.columnCount() - 1).setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw(differences)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours

    def _draw(self, differences: Sequence[Difference]) -> None:
        reach = max([1.0, *(abs(end) for one in differences for end in one.interval)])
        for place, one in enumerate(differences):
            drawn = DifferenceView()
            drawn.show_difference(one, reach, self._colours)
            self.setCellWidget(place, self.columnCount() - 1, drawn)

    _colours = DARK


def _cells(group: GroupFigures) -> tuple[str, ...]:
    return (
        group_name(group.group),
        str(group.films),
        words.number(group.mae),
        f"{words.number(group.mae_interval[0])}–{words.number(group.mae_interval[1])}",
        words.decimal(group.bias),
        f"{group.within_one_year:.0%}",
        "–" if group.coverage is None else f"{group.coverage:.0%}",
    )


def text_item(text: str, place: int) -> QTableWidgetItem:
    """A cell: the first column to the left, figures to the right."""
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
