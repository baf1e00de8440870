"""Who is on the film: name, sex and birth date, the last two editable."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film


class PatientBar(QFrame):
    """Shows the patient of a film and tells what the reader corrects."""

    sex_chosen = Signal(object)
    birth_date_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._film: Film | None = None
        self._name = QLabel()
        self._name.setProperty("role", "name")
        self._name.setWordWrap(True)
        self._facts = QLabel()
        self._facts.setProperty("role", "quiet")
        self._facts.setWordWrap(True)
        self._sex_label = QLabel()
        self._birth_label = QLabel()
        self.sex_buttons = {sex: QPushButton(checkable=True) for sex in (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)}
        self._group = QButtonGroup(self)
        self.birth_date = QLineEdit()
        self.birth_date.setAcceptDrops(False)
        self.birth_date.editingFinished.connect(self._on_birth_date_finished)
        self.birth_date.textEdited.connect(lambda: self._mark(invalid=False))
        for sex, button in self.sex_buttons.items():
            button.setProperty("role", "segment")
            button.clicked.connect(lambda _=False, chosen=sex: self.sex_chosen.emit(chosen))
            self._group.addButton(button)
        self._arrange()
        self._retranslate()

    def show_film(self, film: Film) -> None:
        """Show a film's patient as the file and the edits say."""
        other = film is not self._film or self.birth_date.isHidden()
        self._film = film
        self._name.setText(film.name)
        self._facts.setText(self._describe(film))
        self._facts.setVisible(bool(self._facts.text()))
        self.sex_buttons[film.sex].setChecked(True)
        for widget in (self._birth_label, self.birth_date):
            widget.setVisible(not film.veiled)
        if other or not self.birth_date.hasFocus():
            blocker = QSignalBlocker(self.birth_date)
            self.birth_date.setText(film.birth_date.isoformat() if film.birth_date else "")
            blocker.unblock()
            self._mark(invalid=False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in self.sex_buttons.values():
            buttons.addWidget(button, 1)
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addWidget(self._sex_label, 0, 0)
        form.addLayout(buttons, 0, 1)
        form.addWidget(self._birth_label, 1, 0)
        form.addWidget(self.birth_date, 1, 1)
        form.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._name)
        layout.addWidget(self._facts)
        layout.addSpacing(8)
        layout.addLayout(form)
        for label in (self._sex_label, self._birth_label):
            label.setProperty("role", "quiet")

    def _describe(self, film: Film) -> str:
        parts = []
        if film.patient.id:
            parts.append(film.patient.id)
        if film.age_months is not None:
            parts.append(self.tr("{age} old").format(age=words.age(film.age_months)))
        if film.study_date is not None:
            parts.append(self.tr("film of {date}").format(date=film.study_date.isoformat()))
        elif film.birth_date is not None:
            parts.append(self.tr("the film has no date"))
        return "  ·  ".join(parts)

    def _retranslate(self) -> None:
        self._sex_label.setText(self.tr("Sex"))
        self._birth_label.setText(self.tr("Born"))
        self.birth_date.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.birth_date.setAccessibleName(self.tr("Birth date, as YYYY-MM-DD"))
        self.birth_date.setToolTip(self.tr("Birth date, as YYYY-MM-DD"))
        self.sex_buttons[Sex.MALE].setText(words.sex(Sex.MALE))
        self.sex_buttons[Sex.FEMALE].setText(words.sex(Sex.FEMALE))
        self.sex_buttons[Sex.UNKNOWN].setText(self.tr("Unknown"))
        if self._film is not None:
            self._facts.setText(self._describe(self._film))

    def _mark(self, *, invalid: bool) -> None:
        self.birth_date.setProperty("invalid", invalid)
        self.birth_date.style().polish(self.birth_date)

    def _on_birth_date_finished(self) -> None:
        text = self.birth_date.text().strip()
        try:
            born = date.fromisoformat(text) if text else None
        except ValueError:
            self._mark(invalid=True)
            return
        if self._film is not None and born != self._film.birth_date:
            self.birth_date_chosen.emit(born)
