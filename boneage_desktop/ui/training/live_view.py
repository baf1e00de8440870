"""The network at work: example films with what moves their age, and how its weights lie."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from boneage_desktop.ui import words
from boneage_desktop.ui.colormaps import colourise, diverging_fading
from boneage_desktop.ui.training.film_grid import CANVAS
from boneage_desktop.ui.training.run_files import Example, Histogram
from boneage_desktop.ui.training.training_view import TrainingView
from boneage_desktop.ui.typography import fitted, px, text_font

SMALL = 11
WORDS_HEIGHT = 36
TABLE = diverging_fading()


class ExampleView(TrainingView):
    """One film, the months that its regions add (orange) or take away (blue), and the age read beside the label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._example: Example | None = None
        self._film = QImage()
        self._heat: list[tuple[QImage, QTransform]] = []
        fitted(self, lambda: self.setMinimumSize(96, 96 + px(WORDS_HEIGHT)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def heightForWidth(self, width: int) -> int:
        return width + px(WORDS_HEIGHT)

    def show_example(self, example: Example | None) -> None:
        self._example = example
        if example is not None:
            self._film = picture(example.film)
            reach = float(np.abs(example.moved).max()) or 1.0
            self._heat = [
                (colourise(moved, -reach, reach, TABLE), placing(matrix, moved.shape[0]))
                for matrix, moved in zip(example.regions, example.moved, strict=True)
            ]
        self._retranslate()

    def _retranslate(self) -> None:
        if self._example is not None:
            self.setToolTip(self._words())
            self.setAccessibleName(self._words())
        self.update()

    def _words(self) -> str:
        assert self._example is not None
        return self.tr("read {read}, labelled {labelled}").format(
            read=words.age(self._example.read), labelled=words.age(self._example.labelled)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._example is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height() - px(WORDS_HEIGHT))
        place = QRectF((self.width() - side) / 2, 0, side, side)
        painter.fillRect(place, CANVAS)
        painter.drawImage(place, self._film)
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        painter.scale(side, side)
        for heat, transform in self._heat:
            painter.save()
            painter.setTransform(transform, combine=True)
            painter.drawImage(0, 0, heat)
            painter.restore()
        painter.restore()
        self._paint_ages(painter, side)

    def _paint_ages(self, painter: QPainter, side: float) -> None:
        assert self._example is not None
        painter.setFont(text_font(self.font(), SMALL))
        error = self._example.read - self._example.labelled
        lines = (
            (words.age(self._example.read), self.colours.text),
            (self.tr("{error} months off").format(error=words.decimal(error)), self.colours.quiet),
        )
        for place, (text, colour) in enumerate(lines):
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(0, side + 4 + px(15) * place, self.width(), px(15)), Qt.AlignmentFlag.AlignHCenter, text)


class ExamplesView(TrainingView):
    """Up to four films."""

    COUNT = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = [ExampleView() for _ in range(self.COUNT)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for view in self._views:
            layout.addWidget(view, 1)

    def show_examples(self, examples: tuple[Example, ...]) -> None:
        for place, view in enumerate(self._views):
            view.show_example(examples[place] if place < len(examples) else None)


class HistogramsView(TrainingView):
    """How the weights and biases of each part of the network lie, as small outlines with their ends named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histograms: tuple[Histogram, ...] = ()
        fitted(self, lambda: self.setMinimumSize(px(180), px(168)))

    def show_histograms(self, histograms: tuple[Histogram, ...]) -> None:
        self._histograms = histograms
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(self.font(), SMALL))
        rows = max(1, (len(self._histograms) + 1) // 2)
        width, height = self.width() / 2, self.height() / rows
        for place, histogram in enumerate(self._histograms):
            cell = QRectF(place % 2 * width, place // 2 * height, width - 8, height - 8)
            self._paint(painter, histogram, cell)

    def _paint(self, painter: QPainter, histogram: Histogram, cell: QRectF) -> None:
        painter.setPen(QColor(self.colours.quiet))
        painter.drawText(cell, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self._name(histogram))
        low, high = float(histogram.edges[0]), float(histogram.edges[-1])
        below = Qt.AlignmentFlag.AlignBottom
        painter.drawText(cell, below | Qt.AlignmentFlag.AlignLeft, _short(low))
        painter.drawText(cell, below | Qt.AlignmentFlag.AlignRight, _short(high))
        plot = cell.adjusted(0, 16, 0, -16)
        shares = histogram.counts / max(1, histogram.counts.max())
        step = plot.width() / len(shares)
        path = QPainterPath(QPointF(plot.left(), plot.bottom()))
        for place, share in enumerate(shares):
            top = plot.bottom() - float(share) * plot.height()
            path.lineTo(plot.left() + place * step, top)
            path.lineTo(plot.left() + (place + 1) * step, top)
        path.lineTo(plot.right(), plot.bottom())
        fill = QColor(self.colours.accent)
        fill.setAlphaF(0.2)
        painter.fillPath(path, fill)
        painter.strokePath(path, QPen(QColor(self.colours.accent), 1))

    def _name(self, histogram: Histogram) -> str:
        parts = {
            "age_head": self.tr("head"),
            "recognition": self.tr("regions"),
            "whole_hand": self.tr("hand"),
            "network": self.tr("network"),
        }
        kinds = {"weights": self.tr("{part}: weights"), "biases": self.tr("{part}: biases")}
        return kinds[histogram.kind].format(part=parts[histogram.part])


def picture(pixels: np.ndarray) -> QImage:
    """A grey image of (rows, columns) uint8."""
    grey = np.ascontiguousarray(pixels)
    rows, columns = grey.shape
    return QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()


def placing(matrix: np.ndarray, cells: int) -> QTransform:
    """From the cells of a crop, (column, row) from 0 to `cells`, to fractions of the film.

    matrix (2, 3): (x, y, 1) in [-1, 1]² of the crop to fractions (x right, y down).
    """
    (a, b, c), (d, e, f) = (map(float, line) for line in matrix)
    scale = 2.0 / cells
    return QTransform(a * scale, d * scale, b * scale, e * scale, c - a - b, f - d - e)


def _short(value: float) -> str:
    return words.written(f"{value:.2g}")
