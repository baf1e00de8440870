"""The films of a series as a table: a line for each, with a tick for those that count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidgetItem, QWidget

from boneage_desktop.service import series as serial
from boneage_desktop.service.series import Series, SeriesFilm, Step
from boneage_desktop.ui import words
from boneage_desktop.ui.scores import score_words
from boneage_desktop.ui.series import series_words
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.training.figures_table import PlainTable

WORDS_FROM = 7
"""The first column of words; figures stand to the right before it."""
TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SeriesTable(PlainTable):
    """Return or a double click opens a film, the space bar takes it out of the series or puts it back."""

    film_asked = Signal(int)
    left_out = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = DARK
        self._films: tuple[SeriesFilm, ...] = ()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.itemChanged.connect(self._on_changed)
        self.doubleClicked.connect(lambda index: self._ask(index))

    def show_series(self, series: Series | None) -> None:
        """The films in the order of time; the row that was chosen stays so."""
        chosen = self.chosen
        self._films = () if series is None else series.films
        header = (
            self.tr("Day"),
            self.tr("Age"),
            self.tr("Bone age"),
            self.tr("Interval"),
            self.tr("SD"),
            self.tr("Velocity, months a year"),
            self.tr("Height"),
            self.tr("Model"),
            self.tr("Hand"),
            self.tr("Decision"),
            self.tr("Known by"),
        )
        with QSignalBlocker(self):
            self.show_rows(header, [] if series is None else _rows(series))
            for column in range(WORDS_FROM, self.columnCount()):
                self.horizontalHeaderItem(column).setTextAlignment(TO_THE_LEFT)
            for place, film in enumerate(self._films):
                self._mark(place, film, series)
        self._choose(chosen if chosen is not None else series and series.current)
        self.setAccessibleName(self.tr("Films of the series"))

    @property
    def chosen(self) -> int | None:
        """The number of the film whose row is chosen."""
        place = self.currentRow()
        return self._films[place].film if 0 <= place < len(self._films) else None

    def point_at(self, film: int) -> None:
        """Choose the row of a film."""
        self._choose(film)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPEN_KEYS and self.currentIndex().isValid():
            self._ask(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.currentRow() >= 0:
            tick = self.item(self.currentRow(), 0)
            ticked = tick.checkState() is Qt.CheckState.Checked
            tick.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)

    def _mark(self, place: int, film: SeriesFilm, series: Series) -> None:
        """A tick before the day; the current film in bold, one that is left out in grey."""
        counts = film.film not in series.left_out
        first = self.item(place, 0)
        first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        first.setCheckState(Qt.CheckState.Checked if counts else Qt.CheckState.Unchecked)
        first.setToolTip(self.tr("Part of the series; the space bar takes the film out or puts it back"))
        for column in range(self.columnCount()):
            item = self.item(place, column)
            if column >= WORDS_FROM:
                item.setTextAlignment(TO_THE_LEFT)
            font = item.font()
            font.setBold(film.film == series.current)
            item.setFont(font)
            if not counts:
                item.setForeground(QColor(self.colours.quiet))

    def _choose(self, film: int | None) -> None:
        place = next((place for place, each in enumerate(self._films) if each.film == film), -1)
        with QSignalBlocker(self):
            self.setCurrentCell(place, 0)

    def _ask(self, index: QModelIndex) -> None:
        self.film_asked.emit(self._films[index.row()].film)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            self.left_out.emit(self._films[item.row()].film, item.checkState() is Qt.CheckState.Unchecked)


def _rows(series: Series) -> list[tuple[str, ...]]:
    found = {step.second.film: step for step in serial.steps(series)}
    return [_cells(series, film, found.get(film.film)) for film in series.films]


def _cells(series: Series, film: SeriesFilm, step: Step | None) -> tuple[str, ...]:
    deviation = serial.deviation(series, film)
    return (
        series_words.day(film),
        _age(film.age_months),
        _age(film.bone_age_months),
        series_words.interval(film),
        "" if deviation is None else words.decimal(deviation.sd_score),
        "" if step is None else _velocity(step),
        "" if film.height_cm is None else score_words.height(film.height_cm),
        series_words.model(film),
        series_words.side(film),
        series_words.decision(film),
        series_words.matched(film),
    )


def _age(months: float | None) -> str:
    return "–" if months is None else words.age(months)


def _velocity(step: Step) -> str:
    said = series_words.speed(step.velocity)
    judged = series_words.judged(step)
    if not judged:
        return said
    return QCoreApplication.translate("Series", "{speed}, {judged}").format(speed=said, judged=judged)
