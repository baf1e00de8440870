"""What the grades add up to: score, bone age, and how far it lies from the network's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.grades import BONES
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service import growth, rus_chn
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.scores import score_words
from boneage_desktop.ui.typography import text_font

SCORE_PX = 28


class ScoreCard(QFrame):
    """Shows the score of a film's grades; asks for the sex where it is not known."""

    sex_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._film: Film | None = None
        self._title, self._total, self._age, self._note, self._tw3 = (QLabel() for _ in range(5))
        self._title.setProperty("role", "section")
        self._tw3.setProperty("role", "quiet")
        self._total.setFont(text_font(self.font(), SCORE_PX, bold=True))
        self._total.setProperty("role", "figure")
        self._age.setProperty("role", "name")
        for label in (self._note, self._tw3):
            label.setWordWrap(True)
        self.choices = {sex: QPushButton() for sex in (Sex.MALE, Sex.FEMALE)}
        self._arrange()
        for sex, button in self.choices.items():
            button.setProperty("role", "segment")
            button.clicked.connect(lambda _=False, chosen=sex: self.sex_chosen.emit(chosen))
        self._retranslate()

    @property
    def total_text(self) -> str:
        """The score as it is shown."""
        return self._total.text()

    @property
    def age_text(self) -> str:
        """The bone age of the score as it is shown."""
        return self._age.text()

    @property
    def note(self) -> str:
        """What is said below: what is missing, or how far the network's age lies away."""
        return self._note.text()

    def show_film(self, film: Film) -> None:
        """Show the score of the film's grades."""
        self._film = film
        found = rus_chn.score(film.edits.grades, film.sex)
        for widget in (*self.choices.values(), self._tw3):
            widget.hide()
        if found is None:
            self._ask_for_sex()
        elif found.missing:
            self._show_missing(found.missing)
        else:
            self._show_score(found, film)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        line, sexes = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._total)
        line.addWidget(self._age, 1, Qt.AlignmentFlag.AlignBaseline)
        sexes.setSpacing(4)
        for button in self.choices.values():
            sexes.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addLayout(line)
        layout.addWidget(self._note)
        layout.addLayout(sexes)
        layout.addWidget(self._tw3)

    def _ask_for_sex(self) -> None:
        self._show_total("", "")
        self._say(self.tr("Boys and girls have scores of their own. Choose the sex."), "caution")
        for button in self.choices.values():
            button.show()

    def _show_missing(self, missing: tuple[str, ...]) -> None:
        graded = len(BONES) - len(missing)
        self._show_total("", self.tr("{graded} of {all} bones graded").format(graded=graded, all=len(BONES)))
        if graded:
            self._say(self.tr("Missing: {bones}").format(bones=score_words.bones(missing)), "quiet")
        else:
            self._say(self.tr("The score appears when all bones are graded."), "quiet")

    def _show_score(self, found: rus_chn.Score, film: Film) -> None:
        self._show_total(f"{found.rus_chn.total}", score_words.scored_age(found.rus_chn))
        text = self.tr("By TW3-C: score {total}, {age}")
        self._tw3.setText(text.format(total=found.tw3_c.total, age=score_words.scored_age(found.tw3_c)))
        self._tw3.show()
        read = film.reading is not None and film.reading.sex is film.sex and film.bone_age_months is not None
        if read and found.rus_chn.age_months is not None:
            self._say_gap(growth.gap(found.rus_chn.age_months, film.reading.age_months), film.reading.age_months)
        else:
            self._say("", "quiet")

    def _say_gap(self, gap: growth.Gap, network_months: float) -> None:
        text = self.tr("{months} months against the network's {age}")
        said = text.format(months=words.decimal(gap.months), age=words.age(network_months))
        if gap.flagged:
            said += "\n" + self.tr("More than a year apart: look at the film and the grades again.")
        self._say(said, "caution" if gap.flagged else "quiet")

    def _show_total(self, total: str, age: str) -> None:
        self._total.setText(total)
        self._total.setVisible(bool(total))
        self._age.setText(age)

    def _say(self, text: str, role: str) -> None:
        self._note.setVisible(bool(text))
        self._note.setText(text)
        self._note.setProperty("role", role)
        self._note.style().polish(self._note)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("RUS-CHN SCORE"))
        for sex, button in self.choices.items():
            button.setText(words.sex(sex))
        self.setToolTip(self.tr("From public transcriptions of the tables, not from the printed standard."))
        self.setAccessibleName(rus_chn.table()["name"])
        if self._film is not None:
            self.show_film(self._film)
