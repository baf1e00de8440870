"""The page of adult height: what the bone age says, and what the parents' heights say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service import adult_height
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.scores import score_words
from boneage_desktop.ui.typography import text_font

PLAUSIBLE_CM = {"child_cm": (40.0, 230.0), "father_cm": (120.0, 230.0), "mother_cm": (120.0, 230.0)}
HEIGHT_PX = 28


class HeightCard(QFrame):
    """One way to an adult height: title, height, and what it rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title, self._height, self._spread, self._basis = (QLabel() for _ in range(4))
        self._title.setProperty("role", "section")
        self._height.setFont(text_font(self.font(), HEIGHT_PX, bold=True))
        self._height.setProperty("role", "figure")
        self._basis.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(4)
        for label in (self._title, self._height, self._spread, self._basis):
            label.setWordWrap(True)
            layout.addWidget(label)

    @property
    def text(self) -> str:
        """The height as it is shown."""
        return self._height.text()

    @property
    def spread(self) -> str:
        """What is said of its spread, or why there is no height."""
        return self._spread.text()

    @property
    def basis(self) -> str:
        """What it rests on."""
        return self._basis.text()

    def show_height(self, title: str, height: str, *, spread: str, basis: str) -> None:
        """Show a height with its spread and its basis; "" where there is none."""
        for label, text in ((self._title, title), (self._height, height), (self._spread, spread), (self._basis, basis)):
            label.setText(text)
            label.setVisible(bool(text))
        self._spread.setProperty("role", "" if height else "quiet")
        self._spread.style().polish(self._spread)


class HeightPanel(QScrollArea):
    """Takes three heights in cm and shows what follows from them."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._film: Film | None = None
        self._labels = {name: QLabel() for name in PLAUSIBLE_CM}
        self.fields = {name: QLineEdit() for name in PLAUSIBLE_CM}
        self.by_bone_age, self.by_parents = HeightCard(), HeightCard()
        self._source = QLabel()
        self._arrange()
        for name, field in self.fields.items():
            field.setAcceptDrops(False)
            field.editingFinished.connect(lambda name=name: self._on_finished(name))
            field.textEdited.connect(lambda _text, field=field: _mark(field, invalid=False))
        self._retranslate()

    def show_film(self, film: Film | None) -> None:
        """Show the heights of a film's child."""
        other = film is not self._film
        self._film = film
        if film is None:
            return
        for name, field in self.fields.items():
            if other or not field.hasFocus():
                blocker = QSignalBlocker(field)
                cm = getattr(film.edits.heights, name)
                field.setText("" if cm is None else f"{cm:g}")
                blocker.unblock()
                _mark(field, invalid=False)
        self._show_by_bone_age(film)
        self._show_by_parents(film)

    def begin(self) -> None:
        """Put the keys on the child's height."""
        self.fields["child_cm"].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for row, (name, field) in enumerate(self.fields.items()):
            self._labels[name].setProperty("role", "quiet")
            form.addWidget(self._labels[name], row, 0)
            form.addWidget(field, row, 1)
        form.setColumnStretch(1, 1)
        self._source.setProperty("role", "quiet")
        self._source.setWordWrap(True)
        page = QWidget(objectName="page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(form)
        for widget in (self.by_bone_age, self.by_parents, self._source):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(page)

    def _show_by_bone_age(self, film: Film) -> None:
        title = self.tr("ADULT HEIGHT BY BONE AGE")
        found = predicted(film)
        if isinstance(found, adult_height.NotApplicable):
            self.by_bone_age.show_height(title, "", spread=score_words.not_applicable(found), basis="")
            return
        spread = self.tr("The tables state no spread.")
        if found.range_cm is not None:
            text = self.tr("{range} over the bone age's interval alone. The tables state no spread of their own.")
            spread = text.format(range=score_words.heights(found.range_cm))
        basis = self.tr("{percent} % of the adult height reached at a bone age of {age}; {table}.").format(
            percent=words.number(found.percent), age=words.age(film.bone_age_months), table=score_words.group(found.group)
        )
        basis = " ".join((basis, *(score_words.caution(code) for code in found.cautions)))
        self.by_bone_age.show_height(title, score_words.height(found.height_cm), spread=spread, basis=basis)

    def _show_by_parents(self, film: Film) -> None:
        title = self.tr("HEIGHT BY THE PARENTS")
        heights = film.edits.heights
        target = adult_height.mid_parental(heights.father_cm, heights.mother_cm, film.sex)
        if target is None:
            asked = self.tr("Enter the heights of both parents.")
            unknown = self.tr("Not applicable: the sex is not known.")
            self.by_parents.show_height(title, "", spread=unknown if film.sex is Sex.UNKNOWN else asked, basis="")
            return
        self.by_parents.show_height(
            title,
            score_words.height(target.height_cm),
            spread=self.tr("{range}: about 95 % of children").format(range=score_words.heights(target.range_cm)),
            basis=self.tr("Mean of both parents, 13 cm apart by sex, ± 8.5 cm (Tanner 1970)."),
        )

    def _on_finished(self, name: str) -> None:
        field, film = self.fields[name], self._film
        text = field.text().strip().replace(",", ".")
        least, most = PLAUSIBLE_CM[name]
        try:
            cm = float(text) if text else None
        except ValueError:
            _mark(field, invalid=True)
            return
        if cm is not None and not least <= cm <= most:
            _mark(field, invalid=True)
        elif film is not None and cm != getattr(film.edits.heights, name):
            self.edited.emit(replace(film.edits, heights=replace(film.edits.heights, **{name: cm})))

    def _retranslate(self) -> None:
        texts = {
            "child_cm": (self.tr("Height, cm"), self.tr("Height of the child on the day of the film, in cm")),
            "father_cm": (self.tr("Father, cm"), self.tr("Height of the father, in cm")),
            "mother_cm": (self.tr("Mother, cm"), self.tr("Height of the mother, in cm")),
        }
        for name, (label, tip) in texts.items():
            self._labels[name].setText(label)
            self.fields[name].setToolTip(tip)
            self.fields[name].setAccessibleName(tip)
        self._source.setText(
            self.tr(
                "Bayley and Pinneau 1952, for bone ages by Greulich and Pyle; from a public transcription, not from the printed"
                " tables. In disease, and under treatment, such predictions fail."
            )
        )
        if self._film is not None:
            self.show_film(self._film)


def predicted(film: Film) -> adult_height.Prediction | adult_height.NotApplicable:
    """The adult height by the bone age that counts; the interval belongs to the network's and is left out for a changed one."""
    reading = film.reading if film.reading is not None and film.reading.sex is film.sex else None
    months = film.bone_age_months if reading is not None else None
    return adult_height.bayley_pinneau(
        film.edits.heights.child_cm,
        months,
        age_months=film.age_months,
        sex=film.sex,
        interval_months=reading.interval_months if reading is not None and months == reading.age_months else None,
    )


def _mark(field: QLineEdit, *, invalid: bool) -> None:
    field.setProperty("invalid", invalid)
    field.style().polish(field)
