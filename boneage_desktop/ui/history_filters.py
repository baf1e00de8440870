"""Which studies are wanted: state and date in one line, days, ages, sex, reader and model below it when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from boneage_desktop.core.study import StudyQuery, StudyState
from boneage_desktop.ui import icons
from boneage_desktop.ui.filter_form import FilterForm
from boneage_desktop.ui.history_model import state_word
from boneage_desktop.ui.theme import Colours

DAYS = (None, 1, 7, 30, 365)


class HistoryFilters(QWidget):
    """The words to search for come from elsewhere; choices(column) gives who decided ("decided_by") and what read ("model")."""

    changed = Signal()

    def __init__(self, choices: Callable[[str], list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.days = QComboBox(), QComboBox()
        self.more = QToolButton(checkable=True)
        self.form = FilterForm(choices)
        self.form.hide()
        self.form.changed.connect(self._on_changed)
        self.more.toggled.connect(self._on_more)
        self.mark, self.reset = QLabel(), QPushButton()
        self.mark.setProperty("role", "caution")
        self.reset.setProperty("role", "link")
        self.reset.clicked.connect(self.clear)
        self._arrange()
        self._retranslate()
        self._show_mark()

    @property
    def active(self) -> int:
        """How many filters narrow the list."""
        return sum(box.currentIndex() > 0 for box in (self.state, self.days)) + self.form.active

    def narrowed(self, query: StudyQuery) -> StudyQuery:
        """The query with all that is chosen; of two first days the later one counts."""
        days = self.days.currentData()
        recent = None if days is None else date.today() - timedelta(days=days - 1)  # noqa: DTZ011 - the day of this place
        asked = self.form.narrowed(replace(query, state=self.state.currentData()))
        first = max((day for day in (recent, asked.first_day) if day is not None), default=None)
        return replace(asked, first_day=first)

    def clear(self) -> None:
        """List all studies again."""
        with QSignalBlocker(self):
            for box in (self.state, self.days):
                box.setCurrentIndex(0)
            self.form.clear()
        self._on_changed()

    def set_colours(self, colours: Colours) -> None:
        self.more.setIcon(icons.icon("filter", colours, size=16))
        self.form.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_mark()
        super().changeEvent(event)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for box in (self.state, self.days):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            line.addWidget(box, 1)
            box.currentIndexChanged.connect(lambda _: self._on_changed())
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        marked = QHBoxLayout()
        marked.setSpacing(4)
        marked.addWidget(self.more)
        marked.addStretch(1)
        marked.addWidget(self.mark)
        marked.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addLayout(marked)
        layout.addWidget(self.form)

    def _on_more(self, on: bool) -> None:
        if on:
            self.form.refresh()
        self.form.setVisible(on)

    def _on_changed(self) -> None:
        self._show_mark()
        self.changed.emit()

    def _show_mark(self) -> None:
        active = self.active
        self.mark.setText(self.tr("Active: {count}").format(count=active))
        for widget in (self.mark, self.reset):
            widget.setVisible(active > 0)

    def _retranslate(self) -> None:
        states = {None: self.tr("All states")} | {state: state_word(state) for state in StudyState}
        texts = (self.tr("Any date"), self.tr("Today"), self.tr("7 days"), self.tr("30 days"), self.tr("1 year"))
        fill(self.state, states)
        fill(self.days, dict(zip(DAYS, texts, strict=True)))
        self.state.setAccessibleName(self.tr("State of the studies"))
        self.days.setAccessibleName(self.tr("Date of the studies"))
        self.more.setText(self.tr("Filters"))
        self.more.setToolTip(self.tr("More filters: days, ages, sex, reader, model"))
        self.more.setAccessibleName(self.more.toolTip())
        self.reset.setText(self.tr("Reset"))


def fill(box: QComboBox, texts: Mapping[object, str]) -> None:
    """Give a box its choices again; the chosen place stays chosen, and nothing is told."""
    chosen, blocker = max(0, box.currentIndex()), QSignalBlocker(box)
    box.clear()
    for value, text in texts.items():
        box.addItem(text, value)
    box.setCurrentIndex(chosen)
    blocker.unblock()
