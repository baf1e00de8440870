"""The filters that are not always needed: days, ages, sex, who decided, what read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.study import StudyQuery
from boneage_desktop.ui import words
from boneage_desktop.ui.filter_fields import AgeField, DayField
from boneage_desktop.ui.theme import Colours

SEXES = (None, Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)


class FilterForm(QWidget):
    """From and to beside each other; choices(column) gives what stands in a column of the history."""

    changed = Signal()

    def __init__(self, choices: Callable[[str], list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.days = DayField(), DayField()
        self.ages = AgeField(), AgeField()
        self.bone_ages = AgeField(), AgeField()
        self.sex, self.decided_by, self.model = QComboBox(), QComboBox(), QComboBox()
        self._labels = [QLabel() for _ in range(6)]
        self._arrange()
        for field in (*self.days, *self.ages, *self.bone_ages):
            field.changed.connect(self.changed)
        for box in self._boxes():
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._retranslate()

    @property
    def active(self) -> int:
        """How many of the filters narrow the list; from and to count as one."""
        ranges = [any(field.day for field in self.days)]
        ranges += [any(field.months is not None for field in pair) for pair in (self.ages, self.bone_ages)]
        return sum(ranges) + sum(box.currentIndex() > 0 for box in self._boxes())

    def narrowed(self, query: StudyQuery) -> StudyQuery:
        """The query with what is chosen here."""
        return replace(
            query,
            first_day=self.days[0].day,
            last_day=self.days[1].day,
            youngest_months=self.ages[0].months,
            oldest_months=self.ages[1].months,
            least_bone_months=self.bone_ages[0].months,
            most_bone_months=self.bone_ages[1].months,
            sex=self.sex.currentData(),
            decided_by=self.decided_by.currentData(),
            model=self.model.currentData(),
        )

    def clear(self) -> None:
        """Narrow nothing."""
        for day in self.days:
            day.clear()
        for age in (*self.ages, *self.bone_ages):
            age.clear_age()
        for box in self._boxes():
            box.setCurrentIndex(0)

    def refresh(self) -> None:
        """Offer the readers and models that the history knows now."""
        for box, column in ((self.decided_by, "decided_by"), (self.model, "model")):
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                box.addItem(self.tr("Any"), None)
                for choice in self._choices(column):
                    box.addItem(choice, choice)
                box.setCurrentIndex(max(0, box.findData(chosen)))

    def set_colours(self, colours: Colours) -> None:
        for day in self.days:
            day.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.sex, self.decided_by, self.model

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        titles = iter(self._labels)
        row = 0
        for title, fields in ((next(titles), self.days), *((next(titles), pair) for pair in (self.ages, self.bone_ages))):
            grid.addWidget(title, row, 0, 1, 2)
            days = fields is self.days
            for number, field in enumerate(fields):
                grid.addWidget(field, row + 1 + number * days, 0 if days else number, 1, 2 if days else 1)
            row += 2 + days
        for number, (title, box) in enumerate(zip(titles, self._boxes(), strict=True)):
            grid.addWidget(title, row + 2 * (number // 2), number % 2, 1, 1)
            grid.addWidget(box, row + 2 * (number // 2) + 1, number % 2, 1, 1 + number // 2)
        for title in self._labels:
            title.setProperty("role", "section")
        for box in self._boxes():
            box.setMinimumContentsLength(4)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _retranslate(self) -> None:
        titles = (
            self.tr("Day"),
            self.tr("Age from, to"),
            self.tr("Bone age from, to"),
            self.tr("Sex"),
            self.tr("Decided by"),
            self.tr("Model"),
        )
        for label, title in zip(self._labels, titles, strict=True):
            label.setText(title)
        for (first, last), title in zip((self.days, self.ages, self.bone_ages), titles[:3], strict=True):
            for field, end in ((first, self.tr("from")), (last, self.tr("to"))):
                _name(field, title, end)
        for box, title in zip(self._boxes(), titles[3:], strict=True):
            box.setAccessibleName(title)
        chosen = max(0, self.sex.currentIndex())
        with QSignalBlocker(self.sex):
            self.sex.clear()
            for value in SEXES:
                self.sex.addItem(self.tr("Any") if value is None else words.sex(value), value)
            self.sex.setCurrentIndex(chosen)
        self.refresh()


def _name(field: DayField | AgeField, title: str, end: str) -> None:
    if isinstance(field, DayField):
        field.set_name(end)
    else:
        field.setToolTip(f"{title}: {end}")
    field.setAccessibleName(f"{title}: {end}")
