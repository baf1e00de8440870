"""State and date of the studies that are wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from boneage_desktop.core.study import StudyQuery, StudyState
from boneage_desktop.ui.history_model import state_word

DAYS = (None, 1, 7, 30, 365)


class HistoryFilters(QWidget):
    """Two choices; the words to search for come from elsewhere."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.days = QComboBox(), QComboBox()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for box in (self.state, self.days):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            layout.addWidget(box, 1)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._retranslate()

    def narrowed(self, query: StudyQuery) -> StudyQuery:
        """The query with the state and the days that are chosen."""
        days = self.days.currentData()
        first = None if days is None else date.today() - timedelta(days=days - 1)  # noqa: DTZ011 - the day of this place
        return replace(query, state=self.state.currentData(), first_day=first)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        states = {None: self.tr("All states")} | {state: state_word(state) for state in StudyState}
        days = dict(
            zip(
                DAYS,
                (self.tr("Any date"), self.tr("Today"), self.tr("7 days"), self.tr("30 days"), self.tr("1 year")),
                strict=True,
            )
        )
        for box, texts in ((self.state, states), (self.days, days)):
            chosen, blocker = max(0, box.currentIndex()), QSignalBlocker(box)
            box.clear()
            for value, text in texts.items():
                box.addItem(text, value)
            box.setCurrentIndex(chosen)
            blocker.unblock()
        self.state.setAccessibleName(self.tr("State of the studies"))
        self.days.setAccessibleName(self.tr("Date of the studies"))
