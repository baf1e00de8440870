"""Fields of a filter that may be empty: a day with its calendar, an age in years and months."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QValidator
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QSpinBox, QWidget, QWidgetAction

from boneage_desktop.ui import icons, words
from boneage_desktop.ui.theme import Colours

NO_AGE = -12
OLDEST_MONTHS = 25 * 12


class DayField(QWidget):
    """A day as 2025-03-07, typed or taken from the calendar; what is no day is marked and counts as none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(acceptDrops=False)
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._on_text_changed)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.activated.connect(self._on_chosen)
        self.calendar.clicked.connect(self._on_chosen)
        self._menu = QMenu(self)
        shown = QWidgetAction(self._menu)
        shown.setDefaultWidget(self.calendar)
        self._menu.addAction(shown)
        self.open = self.text.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.open.setShortcut(QKeySequence("Alt+Down"))
        self.open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.open.triggered.connect(self._on_open)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)

    @property
    def day(self) -> date | None:
        """The day, None where there is none."""
        try:
            return date.fromisoformat(self.text.text().strip())
        except ValueError:
            return None

    def clear(self) -> None:
        self.text.clear()

    def set_name(self, name: str) -> None:
        """Name the field, which says its form while it is empty."""
        self.text.setPlaceholderText(f"{name} YYYY-MM-DD")
        self.text.setAccessibleName(name)
        self.open.setText(name)

    def set_colours(self, colours: Colours) -> None:
        self.open.setIcon(icons.icon("calendar", colours, size=16))

    def _on_text_changed(self, text: str) -> None:
        wrong = bool(text.strip()) and self.day is None
        if wrong != self.text.property("invalid"):
            self.text.setProperty("invalid", wrong)
            self.text.style().polish(self.text)
        self.changed.emit()

    def _on_open(self) -> None:
        day = self.day
        self.calendar.setSelectedDate(QDate.currentDate() if day is None else QDate(day.year, day.month, day.day))
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.calendar.setFocus()

    def _on_chosen(self, day: QDate) -> None:
        self._menu.close()
        self.text.setText(day.toString(Qt.DateFormat.ISODate))


class AgeField(QSpinBox):
    """An age of whole months as 8 y 6 m; typed as 8, 8.5, 8 6 or 8 y 6 m; empty for none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(NO_AGE, OLDEST_MONTHS)
        self.setSingleStep(12)
        self.setSpecialValueText(" ")
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear_age()
        self.valueChanged.connect(lambda _: self.changed.emit())

    @property
    def months(self) -> float | None:
        """The age, None where there is none."""
        return None if self.value() <= NO_AGE else float(max(0, self.value()))

    def clear_age(self) -> None:
        self.setValue(NO_AGE)

    def textFromValue(self, months: int) -> str:
        return words.age(months)

    def valueFromText(self, text: str) -> int:
        months = _months(text)
        return NO_AGE if months is None else months

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, place

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.lineEdit().setText(self.textFromValue(self.value()) if self.months is not None else self.specialValueText())
        super().changeEvent(event)


def _months(text: str) -> int | None:
    """Months of an age as it is typed: years, years and months, or years with a fraction."""
    numbers = re.findall(r"\d+(?:[.,]\d+)?", text)
    if not numbers:
        return None
    years, months = float(numbers[0].replace(",", ".")), float(numbers[1].replace(",", ".")) if len(numbers) > 1 else 0.0
    return min(OLDEST_MONTHS, round(12 * years + months))
