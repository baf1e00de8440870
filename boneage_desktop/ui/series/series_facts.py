"""Beside the growth chart: the velocity, what to beware of, and what the present model has not read."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from boneage_desktop.service import series as serial
from boneage_desktop.service import series_warnings
from boneage_desktop.service.series import Series, Step
from boneage_desktop.ui import icons
from boneage_desktop.ui.series import series_words
from boneage_desktop.ui.series.reread_box import RereadBox
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.training.training_view import TrainingView, column, label, row


class VelocityCard(TrainingView):
    """One velocity, large, with the time it was measured over and what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.name, self.speed, self.unit = label("section"), label("title"), label("quiet", wrapped=True)
        self.band, self.judged, self.span = label("quiet"), label("", wrapped=True), label("quiet")
        figure = row(self.speed, self.unit, spacing=8)
        figure.setStretch(1, 1)
        self.setLayout(column(self.name, figure, self.band, self.judged, self.span, spacing=2))
        self.layout().setContentsMargins(16, 12, 16, 12)

    def show_step(self, name: str, step: Step | None) -> None:
        """The velocity under this name; the card is hidden where there is none."""
        self.setVisible(step is not None)
        if step is None:
            return
        self.name.setText(name)
        self.speed.setText(series_words.speed(replace(step.velocity, band=None)))
        self.unit.setText(self.tr("months of bone age a year"))
        self.band.setText(series_words.band(step.velocity))
        self.band.setVisible(step.velocity.band is not None)
        judged = series_words.judged(step)
        self.judged.setText(judged[:1].upper() + judged[1:])
        self.judged.setProperty("role", "stop" if step.impossible else "")
        self.judged.setVisible(bool(judged))
        self.span.setText(series_words.span(step))


class WarningLine(TrainingView):
    """A sentence with the mark of caution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._text = QLabel(), label("", wrapped=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = row(self._mark, self._text, spacing=8)
        line.setStretch(1, 1)
        line.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def say(self, sentence: str, colours: Colours) -> None:
        """Show this sentence."""
        self._mark.setPixmap(icons.pixmap("caution", colour=colours.caution, size=16, scale=self.devicePixelRatioF()))
        self._text.setText(sentence)
        self.show()


class SeriesFacts(TrainingView):
    """A column of cards and sentences, which scrolls where there are many; below it what the present model has not read."""

    def __init__(self, reread: RereadBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: Series | None = None
        self.reread = reread
        self.said = label("quiet", wrapped=True)
        self.last, self.whole = VelocityCard(), VelocityCard()
        self.beware = label("section")
        self._lines = column(spacing=8)
        page = QWidget()
        page.setLayout(column(self.said, self.last, self.whole, self.beware, self._lines, spacing=12))
        page.layout().addStretch(1)
        page.layout().setContentsMargins(0, 0, 8, 0)
        area = QScrollArea(widgetResizable=True)
        area.setProperty("ground", "clear")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(area, reread, spacing=12))

    def show_series(self, series: Series | None) -> None:
        """What this series says."""
        self.series = series
        self._retranslate()

    @property
    def warnings(self) -> list[str]:
        """The sentences of warning as they are shown."""
        return [] if self.series is None else [series_words.warning(found) for found in series_warnings.warnings(self.series)]

    def _retranslate(self) -> None:
        series = self.series
        self.last.show_step(self.tr("THE LAST YEAR"), series and serial.last_year(series))
        self.whole.show_step(self.tr("ALL FILMS"), series and serial.throughout(series))
        self.said.setText(self._sentence(series))
        self.said.setVisible(bool(self.said.text()))
        self.beware.setText(self.tr("TO BEWARE OF"))
        self.beware.setVisible(bool(self.warnings))
        self._show_warnings()

    def _sentence(self, series: Series | None) -> str:
        """Why there is no velocity."""
        if series is None or serial.steps(series):
            return ""
        if len(series.counted) == 1:
            return self.tr("One film so far. A velocity needs a second one, taken three months later or more.")
        if len(series.counted) > 1:
            return self.tr("These films lie less than three months apart: too near for a velocity.")
        return ""

    def _show_warnings(self) -> None:
        while self._lines.count() < len(self.warnings):
            self._lines.addWidget(WarningLine())
        lines = [self._lines.itemAt(place).widget() for place in range(self._lines.count())]
        for line, sentence in zip_longest(lines, self.warnings):
            line.hide() if sentence is None else line.say(sentence, self.colours)
