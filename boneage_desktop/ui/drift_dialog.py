"""A reader's own readings against the machine's, for that reader alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from boneage_desktop.core.study import OwnReading
from boneage_desktop.service.drift import WINDOW, agreement, pairs
from boneage_desktop.ui import words
from boneage_desktop.ui.drift_plot import DriftPlot
from boneage_desktop.ui.tab_row import tab_row
from boneage_desktop.ui.theme import Colours

AGAINST = ("machine", "decided")


class DriftDialog(QDialog):
    """Two plots of the differences, against the machine or against what was decided; how to begin where there is nothing."""

    def __init__(self, readings: Sequence[OwnReading], colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your readings against the machine's"))
        self._readings = readings
        self.tabs = {name: QToolButton(checkable=True) for name in AGAINST}
        self.over_time, self.by_age = DriftPlot(by_age=False), DriftPlot(by_age=True)
        self.said, self.empty, self.note = (QLabel(wordWrap=True) for _ in range(3))
        self._stack = QStackedWidget()
        self._arrange()
        for plot in (self.over_time, self.by_age):
            plot.set_colours(colours)
        self.tabs["machine"].setText(self.tr("Against the machine"))
        self.tabs["decided"].setText(self.tr("Against the decided age"))
        self.note.setText(
            self.tr(
                "Thin line: mean of all. Dashed: limits of agreement, mean ± 1.96 SD. Thick line: mean of the last {count}"
                " films. Only readings under your name that you gave before the machine's age was shown."
            ).format(count=WINDOW)
        )
        self.show_against("machine")

    def show_against(self, against: str) -> None:
        """Show the differences to the "machine" or to what was "decided"."""
        self.tabs[against].setChecked(True)
        found = pairs(self._readings, against)
        for plot in (self.over_time, self.by_age):
            plot.show_pairs(found)
        self._stack.setCurrentIndex(0 if found else 1)
        for label in (self.said, self.note):
            label.setVisible(bool(found))
        self.said.setText(self._describe(against))
        self.empty.setText(self._how_to_begin(against))

    def _arrange(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "quiet")
        self.note.setProperty("role", "quiet")
        plots = QWidget()
        line = QHBoxLayout(plots)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.over_time, 3)
        line.addWidget(self.by_age, 2)
        for page in (plots, self.empty):
            self._stack.addWidget(page)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(tab_row(self.tabs, self.show_against, self))
        layout.addWidget(self.said)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.note)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(960, 560)

    def _describe(self, against: str) -> str:
        """Count, days, mean and limits in a sentence."""
        found = pairs(self._readings, against)
        agreed = agreement(found)
        if agreed is None:
            return self.tr("Films: {count}").format(count=len(found))
        text = self.tr(
            "Films: {count}, {first} to {last}. Your readings less the other: {mean} months on average, 95 % between {low} and"
            " {high}."
        )
        numbers = {name: words.decimal(getattr(agreed, name)) for name in ("mean", "low", "high")}
        return text.format(count=len(found), first=found[0].day, last=found[-1].day, **numbers)

    def _how_to_begin(self, against: str) -> str:
        if against == "decided" and self._readings:
            return self.tr("Accept or change the age of films that you read before the machine; then they are compared here.")
        return self.tr(
            "There are no readings of your own yet.\nIn the menu Edit, switch on: Read before the machine.\nOpen a film, press"
            " B and enter the bone age that you see.\nFrom then on your readings are compared here with the machine's."
        )
