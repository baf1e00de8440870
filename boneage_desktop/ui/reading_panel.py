"""The right side of the window: patient, bone age, what it rests on, and what to do when there is none."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from boneage_desktop.ui import words
from boneage_desktop.ui.age_card import AgeCard
from boneage_desktop.ui.blind.own_reading_card import OwnReadingCard
from boneage_desktop.ui.decision_bar import DecisionBar
from boneage_desktop.ui.distribution_view import DistributionView
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.patient_bar import PatientBar
from boneage_desktop.ui.regions_note import RegionsNote
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.state_card import StateCard
from boneage_desktop.ui.theme import Colours

OWN_READING = (State.NEW, State.READING, State.READ)
"""The states in which a film can be read before the machine."""


class ReadingPanel(QScrollArea):
    """Shows one film's reading in each of its states and passes on what the reader asks for."""

    edited = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setMinimumWidth(320)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._film: Film | None = None
        self.patient = PatientBar()
        self.own = OwnReadingCard()
        self.age = AgeCard()
        self.decision = DecisionBar()
        self.state = StateCard(session)
        self.regions = RegionsNote()
        self.distribution = DistributionView()
        self._distribution_title, self._warnings, self._model = QLabel(), QLabel(), QLabel()
        self._arrange()
        self.patient.sex_chosen.connect(lambda sex: self._edit(sex=sex, decision=None))
        self.patient.birth_date_chosen.connect(lambda born: self._edit(birth_date=born))
        self.own.given.connect(lambda months: self._settle(own_age_months=months))
        self.own.skipped.connect(lambda: self._settle(own_age_skipped=True))
        self.regions.reset_asked.connect(lambda: self._edit(regions=(), decision=None))
        self.age.sex_chosen.connect(lambda sex: self._edit(sex=sex, decision=None))
        self.decision.decided.connect(lambda decision: self._edit(decision=decision))
        self.decision.undo_asked.connect(lambda: self._edit(decision=None))
        self._retranslate()
        self.show_film(None)

    def show_film(self, film: Film | None) -> None:
        """Show a film, or nothing."""
        self._film = film
        self.patient.setVisible(film is not None and film.state is not State.FAILED)
        self.own.setVisible(film is not None and film.veiled and film.state in OWN_READING)
        self.own.show_film(film)
        self.state.show_film(film)
        self.regions.show_reading(film.reading if film is not None else None)
        if film is None:
            self._show_evidence(visible=False)
            return
        self.patient.show_film(film)
        self._show_evidence(visible=film.reading is not None)
        if film.reading is not None:
            self._show_reading(film)

    def set_colours(self, colours: Colours) -> None:
        for widget in (self.state, self.decision, self.distribution):
            widget.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        page = QWidget(objectName="page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        self._distribution_title.setProperty("role", "section")
        self._warnings.setProperty("role", "caution")
        self._model.setProperty("role", "quiet")
        for label in (self._warnings, self._model):
            label.setWordWrap(True)
        rule = QFrame()
        rule.setProperty("role", "rule")
        for widget in (self.patient, rule, self.own, self.age, self.decision, self.state, self.regions, self._warnings):
            layout.addWidget(widget)
        layout.addWidget(self._distribution_title)
        layout.addWidget(self.distribution)
        layout.addWidget(self._model)
        layout.addStretch(1)
        self.setWidget(page)

    def _show_evidence(self, *, visible: bool) -> None:
        for widget in (self.age, self.decision, self._warnings, self._distribution_title, self.distribution, self._model):
            widget.setVisible(visible)

    def _show_reading(self, film: Film) -> None:
        reading = film.reading
        self.age.show_film(film)
        self.decision.show_film(film)
        warnings = [words.warning(code) for code in reading.warnings if code != "regions_by_hand"]
        self._warnings.setText("\n".join(warnings))
        self._warnings.setVisible(bool(warnings))
        self.distribution.set_reading(reading, film.age_months)
        self._model.setText(
            self.tr("{model} {version} on {device}, {seconds} s").format(
                model=reading.model.name,
                version=reading.model.version,
                device=reading.device,
                seconds=words.number(reading.seconds),
            )
        )

    def _retranslate(self) -> None:
        self._distribution_title.setText(self.tr("DISTRIBUTION OVER 19 YEARS"))
        if self._film is not None:
            self.show_film(self._film)

    def _settle(self, **values: object) -> None:
        if self._film is not None:
            self._session.settle(self._film, **values)

    def _edit(self, **values: object) -> None:
        if self._film is not None:
            self.edited.emit(replace(self._film.edits, **values))
