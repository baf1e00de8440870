"""An age as years and months, or by a slider; none at first, so that nothing is suggested."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QSpinBox, QVBoxLayout, QWidget

OLDEST_YEARS = 19
YEAR = 12
NONE = -1


class AgeEntry(QWidget):
    """Three fields that follow each other: changed carries the months or None, entered is Return in one of them."""

    changed = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.years, self.months = QSpinBox(), QSpinBox()
        self.years.setRange(NONE, OLDEST_YEARS)
        self.years.setSpecialValueText("–")
        self.months.setRange(0, YEAR - 1)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, OLDEST_YEARS * YEAR + YEAR - 1)
        self.slider.setPageStep(YEAR)
        self._years_label, self._months_label = QLabel(), QLabel()
        self._arrange()
        for spin in (self.years, self.months):
            spin.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            spin.valueChanged.connect(self._on_typed)
        self.slider.valueChanged.connect(self.set_age)
        self._retranslate()

    @property
    def age_months(self) -> int | None:
        """What is entered, None while nothing is."""
        return None if self.years.value() == NONE else YEAR * self.years.value() + self.months.value()

    def set_age(self, age_months: int | None) -> None:
        """Show an age, or none."""
        years, months = (NONE, 0) if age_months is None else divmod(age_months, YEAR)
        for field, value in ((self.years, years), (self.months, months), (self.slider, age_months or 0)):
            blocker = QSignalBlocker(field)
            field.setValue(value)
            blocker.unblock()
        self.changed.emit(self.age_months)

    def begin(self) -> None:
        """Put the keys on the years; what is typed takes the place of what is there."""
        self.years.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.years.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for spin, label in ((self.years, self._years_label), (self.months, self._months_label)):
            label.setProperty("role", "quiet")
            line.addWidget(spin, 1)
            line.addWidget(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(line)
        layout.addWidget(self.slider)

    def _on_typed(self) -> None:
        if self.years.value() == NONE and self.sender() is self.months:
            self.set_age(self.months.value())
        else:
            self.set_age(self.age_months)

    def _retranslate(self) -> None:
        self._years_label.setText(self.tr("years"))
        self._months_label.setText(self.tr("months"))
        self.years.setAccessibleName(self.tr("Your bone age, years"))
        self.months.setAccessibleName(self.tr("Your bone age, months"))
        self.slider.setAccessibleName(self.tr("Your bone age in months"))
