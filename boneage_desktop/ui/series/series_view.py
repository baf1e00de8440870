"""How the series of a patient is laid out: the growth chart, what it says beside it, and its films below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.series import Series
from boneage_desktop.ui import words
from boneage_desktop.ui.series import series_words
from boneage_desktop.ui.series.growth_chart import GrowthChart
from boneage_desktop.ui.series.reread_box import RereadBox
from boneage_desktop.ui.series.rereading import Rereading
from boneage_desktop.ui.series.series_facts import SeriesFacts
from boneage_desktop.ui.series.series_table import SeriesTable
from boneage_desktop.ui.training.training_view import TrainingView, button, column, label, row
from boneage_desktop.ui.typography import fitted, px

FACTS_PX = 300


class SeriesView(TrainingView):
    """Signals carry the number of a film; ages_chosen is True where the network's ages are wanted, not those that count."""

    film_asked = Signal(int)
    left_out = Signal(int, bool)
    ages_chosen = Signal(bool)

    def __init__(self, rereading: Rereading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: Series | None = None
        self.name, self.about = label("title", wrapped=True), label("quiet", wrapped=True)
        self.lacking = label("caution", wrapped=True)
        self.counting, self.network = button("segment"), button("segment")
        self.copy, self.save_picture, self.save_table = button(), button(), button()
        self.chart, self.table = GrowthChart(), SeriesTable()
        self.reread = RereadBox(rereading)
        self.facts = SeriesFacts(self.reread)
        fitted(self.facts, lambda: self.facts.setFixedWidth(px(FACTS_PX)))
        self._connect()
        self._arrange()

    def show_series(self, series: Series) -> None:
        """Show these films, on the chart as in the table."""
        if self.series is not None and self.series.current != series.current:
            self.reread.forget()
        self.series = series
        self.chart.show_series(series)
        self.facts.show_series(series)
        self._retranslate()

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for each in (self.counting, self.network):
            each.setCheckable(True)
            group.addButton(each)
        self.counting.setChecked(True)
        self.network.toggled.connect(self.ages_chosen)
        for part in (self.chart, self.table):
            part.film_asked.connect(self.film_asked)
        self.chart.film_pointed.connect(self.table.point_at)
        self.table.left_out.connect(self.left_out)

    def _arrange(self) -> None:
        acts = row(self.counting, self.network, self.copy, self.save_picture, self.save_table)
        acts.insertSpacing(2, 16)
        head = row(column(self.name, self.about, self.lacking, spacing=4), acts, spacing=24)
        head.setStretch(0, 1)
        head.setAlignment(acts, Qt.AlignmentFlag.AlignTop)
        frame = QFrame()
        frame.setProperty("role", "card")
        frame.setProperty("ground", "panel")
        frame.setLayout(column(self.chart))
        frame.layout().setContentsMargins(8, 8, 0, 4)
        self.chart.plot.setMinimumHeight(260)
        middle = row(frame, self.facts, spacing=16)
        middle.setStretch(0, 1)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        layout = column(head, middle, self.table, spacing=12)
        layout.setStretch(1, 1)
        layout.setContentsMargins(24, 16, 24, 12)
        self.setLayout(layout)

    def _retranslate(self) -> None:
        self.counting.setText(self.tr("Ages that count"))
        self.counting.setToolTip(self.tr("The decided age where there is a decision, else the one read"))
        self.network.setText(self.tr("Network's ages"))
        self.network.setToolTip(self.tr("What the network last read in each film, whatever was decided"))
        for each in (self.counting, self.network):
            each.setMinimumWidth(each.fontMetrics().horizontalAdvance(each.text()) + px(24))
        self.copy.setText(self.tr("Copy picture"))
        self.save_picture.setText(self.tr("Save picture…"))
        self.save_table.setText(self.tr("Save table…"))
        self.table.colours = self.colours
        self.table.show_series(self.series)
        if self.series is not None:
            self.name.setText(self.series.title)
            self.about.setText("  ·  ".join((words.sex(self.series.sex), series_words.matches(self.series))))
            self.lacking.setText(self._lacks(self.series))
            self.lacking.setVisible(bool(self.lacking.text()))

    def _lacks(self, series: Series) -> str:
        """What the chart cannot show, and what to do about it."""
        if all(film.age_months is None for film in series.shown):
            return self.tr(
                "No film says how old the child was, so the chart stays empty. Set the birth date beside the film, under Read."
            )
        if series.sex is Sex.UNKNOWN:
            return self.tr("The sex is not known, so the chart cannot show what is usual. Set it beside the film, under Read.")
        return ""
