"""The two fields that change an age, or the one that rejects it: shown in place, not in a box of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from boneage_desktop.core.decision import Decision, DecisionKind

OLDEST_YEARS = 19


class DecisionForm(QWidget):
    """Gives a Decision once it is complete: a change needs a reason, a rejection may have one."""

    decided = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = DecisionKind.CHANGED
        self.years, self.months = QSpinBox(), QSpinBox()
        self.years.setRange(0, OLDEST_YEARS)
        self.months.setRange(0, 11)
        for spin in (self.years, self.months):
            spin.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._years_label, self._months_label = QLabel(), QLabel()
        self.reason = QLineEdit(maxLength=200)
        self.reason.setAcceptDrops(False)
        self.reason.textEdited.connect(lambda: self._mark(invalid=False))
        self.reason.returnPressed.connect(self._on_save)
        self.save, self.cancel = QPushButton(), QPushButton()
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.cancelled)
        self._arrange()
        self._retranslate()

    def begin(self, kind: DecisionKind, age_months: float) -> None:
        """Ask for what a decision of this kind needs."""
        self._kind = kind
        years, months = divmod(max(0, round(age_months)), 12)
        self.years.setValue(years)
        self.months.setValue(months)
        self.reason.clear()
        self._mark(invalid=False)
        self._age.setVisible(kind is DecisionKind.CHANGED)
        self._retranslate()
        self.show()
        first = self.years if kind is DecisionKind.CHANGED else self.reason
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.years.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self._age = QWidget()
        line = QHBoxLayout(self._age)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for spin, label in ((self.years, self._years_label), (self.months, self._months_label)):
            label.setProperty("role", "quiet")
            line.addWidget(spin, 1)
            line.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save, 1)
        buttons.addWidget(self.cancel, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._age)
        layout.addWidget(self.reason)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        reason = self.reason.text().strip()
        if self._kind is DecisionKind.CHANGED and not reason:
            self._mark(invalid=True)
            self.reason.setFocus()
            return
        months = 12.0 * self.years.value() + self.months.value() if self._kind is DecisionKind.CHANGED else None
        self.decided.emit(Decision(self._kind, months, reason))

    def _mark(self, *, invalid: bool) -> None:
        self.reason.setProperty("invalid", invalid)
        self.reason.style().polish(self.reason)

    def _retranslate(self) -> None:
        changing = self._kind is DecisionKind.CHANGED
        self._years_label.setText(self.tr("years"))
        self._months_label.setText(self.tr("months"))
        self.years.setAccessibleName(self.tr("Decided age, years"))
        self.months.setAccessibleName(self.tr("Decided age, months"))
        self.reason.setPlaceholderText(self.tr("Reason for the change") if changing else self.tr("Reason, if you like"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.save.setText(self.tr("Change") if changing else self.tr("Reject"))
        self.cancel.setText(self.tr("Cancel"))
