"""The bone age: large, with its interval and its deviation, or both ages where the sex is not known."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.reading import Reading
from boneage_desktop.service.sd_references import Reference, references
from boneage_desktop.ui import reference_words, words
from boneage_desktop.ui.blind import own_words
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.typography import text_font

AGE_PX = 40


class AgeCard(QFrame):
    """Shows the reading of a film; greyed while it is stale."""

    sex_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._film: Film | None = None
        self._reference = references()[0]
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._age = QLabel()
        self._months = QLabel()
        self._interval = QLabel()
        self._deviation = QLabel()
        self._own = QLabel()
        self._question = QLabel()
        self._age.setProperty("role", "age")
        self._age.setFont(text_font(self.font(), AGE_PX))
        for label in (self._months, self._interval, self._question, self._own):
            label.setProperty("role", "quiet")
        for label in (self._interval, self._deviation, self._question, self._own):
            label.setWordWrap(True)
        self.choices = {sex: QPushButton() for sex in (Sex.MALE, Sex.FEMALE)}
        for sex, button in self.choices.items():
            button.setProperty("role", "choice")
            button.clicked.connect(lambda _=False, chosen=sex: self.sex_chosen.emit(chosen))
        self._one, self._both = QWidget(), QWidget()
        self._arrange()
        self._retranslate()

    @property
    def text(self) -> str:
        """The age as it is shown."""
        return self._age.text()

    @property
    def deviation_text(self) -> str:
        """What is said about the chronological age."""
        return self._deviation.text()

    @property
    def own_text(self) -> str:
        """What is said about the reader's own age."""
        return self._own.text()

    @property
    def asks_for_sex(self) -> bool:
        """Both ages are shown and one is to be chosen."""
        return self._both.isVisibleTo(self)

    def set_reference(self, reference: Reference) -> None:
        """What the age is compared with."""
        self._reference = reference
        self._retranslate()

    def show_film(self, film: Film) -> None:
        """Show the film's reading."""
        self._film = film
        reading = film.reading
        if reading is None:
            return
        asks = reading.sex is Sex.UNKNOWN and len(reading.by_sex) == len(self.choices)
        self._one.setVisible(not asks)
        self._both.setVisible(asks)
        if asks:
            self._show_both(reading)
        else:
            self._show_one(reading, film)
        self._own.setText(own_words.beside(film))
        self._own.setVisible(bool(self._own.text()))
        self._title.setText(self.tr("BONE AGE, BEING READ AGAIN") if film.stale else self.tr("BONE AGE"))
        for widget in (self._age, self._interval, self._deviation, self._both):
            widget.setEnabled(not film.stale)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._age)
        line.addWidget(self._months, 1, Qt.AlignmentFlag.AlignBaseline)
        one = QVBoxLayout(self._one)
        one.setContentsMargins(0, 0, 0, 0)
        one.setSpacing(4)
        one.addLayout(line)
        one.addWidget(self._interval)
        one.addWidget(self._deviation)
        both = QVBoxLayout(self._both)
        both.setContentsMargins(0, 4, 0, 0)
        both.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self.choices.values():
            buttons.addWidget(button, 1)
        both.addLayout(buttons)
        both.addWidget(self._question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._one)
        layout.addWidget(self._both)
        layout.addWidget(self._own)

    def _show_one(self, reading: Reading, film: Film) -> None:
        self._age.setText(words.age(reading.age_months))
        self._months.setText(words.months(reading.age_months))
        self._interval.setVisible(reading.interval_months is not None)
        if reading.interval_months is not None:
            low, high = reading.interval_months
            span = self.tr("{low} to {high}").format(low=words.age(low), high=words.age(high))
            if reading.interval_coverage is not None:
                span = self.tr("{percent} %: {span}").format(percent=round(100 * reading.interval_coverage), span=span)
            self._interval.setText(span)
        self._show_deviation(reading, film)

    def _show_deviation(self, reading: Reading, film: Film) -> None:
        self._deviation.show()
        if film.age_months is None:
            self._say(self.tr("Enter the birth date to compare with the chronological age."), "quiet")
            self._deviation.setToolTip("")
            return
        self._say(*reference_words.compared(reading.age_months, film.age_months, reading.sex, self._reference))
        mean = reference_words.mean_text(film.age_months, reading.sex, self._reference)
        self._deviation.setToolTip("\n".join(line for line in (mean, reference_words.about(self._reference)) if line))

    def _show_both(self, reading: Reading) -> None:
        for sex, button in self.choices.items():
            button.setText(f"{words.sex(sex)}\n{words.age(reading.by_sex[sex])}")

    def _say(self, text: str, role: str) -> None:
        self._deviation.setText(text)
        self._deviation.setProperty("role", role)
        self._deviation.style().polish(self._deviation)

    def _retranslate(self) -> None:
        self._question.setText(self.tr("The sex is not known. Choose the age that applies."))
        if self._film is not None:
            self.show_film(self._film)
