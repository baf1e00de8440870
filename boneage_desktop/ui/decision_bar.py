"""Below the age: accept it, change it or reject it, and what was decided."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui import decision_words, icons
from boneage_desktop.ui.decision_form import DecisionForm
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.theme import DARK, Colours

ICON_PX = 16
KEYS = {DecisionKind.ACCEPTED: "A", DecisionKind.CHANGED: "C", DecisionKind.REJECTED: "X"}


class DecisionBar(QWidget):
    """Tells what the reader decided; undo takes it back like any other edit."""

    decided = Signal(object)
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._film: Film | None = None
        self._colours = DARK
        self.buttons = {kind: QPushButton() for kind in DecisionKind}
        for kind, button in self.buttons.items():
            button.setProperty("role", "segment")
            button.clicked.connect(lambda _=False, kind=kind: self.decide(kind))
            button.setIconSize(QSize(ICON_PX, ICON_PX))
        self.form = DecisionForm()
        self.form.decided.connect(self._on_decided)
        self.form.cancelled.connect(self._close_form)
        self._mark, self._said, self.undo = QLabel(), QLabel(), QPushButton()
        self._said.setWordWrap(True)
        self.undo.setProperty("role", "link")
        self.undo.clicked.connect(self.undo_asked)
        self._arrange()
        self._retranslate()

    @property
    def text(self) -> str:
        """What is said about the decision, "" while there is none."""
        return self._said.text() if self._result.isVisibleTo(self) else ""

    def show_film(self, film: Film) -> None:
        """Show what was decided about a film's reading."""
        if film is not self._film or not can_decide(film):
            self.form.hide()
        self._film = film
        for kind, button in self.buttons.items():
            button.setEnabled(can_decide(film))
            button.setIcon(icons.icon(decision_words.MARKS[kind][0], self._colours, size=ICON_PX))
        decision = film.decision
        self._result.setVisible(decision is not None and not self.form.isVisibleTo(self))
        self._buttons.setVisible(decision is None and not self.form.isVisibleTo(self))
        if decision is not None:
            name, role = decision_words.MARKS[decision.kind]
            colour, scale = getattr(self._colours, role), self.devicePixelRatioF()
            self._mark.setPixmap(icons.pixmap(name, colour=colour, size=20, scale=scale))
            self._said.setText(decision_words.decision(decision))

    def decide(self, kind: DecisionKind) -> None:
        """Accept at once; a change or a rejection asks for more first."""
        if self._film is None or not can_decide(self._film):
            return
        if kind is DecisionKind.ACCEPTED:
            self._on_decided(Decision(kind, self._film.reading.age_months))
        else:
            self.form.begin(kind, self._film.bone_age_months or self._film.reading.age_months)
            self.show_film(self._film)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        if self._film is not None:
            self.show_film(self._film)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self._buttons, self._result = QWidget(), QWidget()
        line = QHBoxLayout(self._buttons)
        line.setSpacing(8)
        for button in self.buttons.values():
            line.addWidget(button, 1)
        said = QHBoxLayout(self._result)
        said.setSpacing(8)
        said.addWidget(self._mark)
        said.addWidget(self._said, 1)
        said.addWidget(self.undo)
        layout = QVBoxLayout(self)
        for each in (layout, line, said):
            each.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._buttons, self._result, self.form):
            layout.addWidget(part)
        self.form.hide()

    def _on_decided(self, decision: Decision) -> None:
        self.form.hide()
        self.decided.emit(decision)
        self.show_film(self._film)

    def _close_form(self) -> None:
        self.form.hide()
        self.show_film(self._film)

    def _retranslate(self) -> None:
        texts = {
            DecisionKind.ACCEPTED: self.tr("Accept"),
            DecisionKind.CHANGED: self.tr("Change…"),
            DecisionKind.REJECTED: self.tr("Reject…"),
        }
        for kind, button in self.buttons.items():
            button.setText(texts[kind])
            button.setToolTip(f"{texts[kind].rstrip('…')}  ({KEYS[kind]})")
        self.undo.setText(self.tr("Take back"))
        if self._film is not None:
            self.show_film(self._film)


def can_decide(film: Film | None) -> bool:
    """Whether there is a number to decide about: read, for a known sex, and not being read again."""
    return film is not None and film.state is State.READ and film.reading is not None and film.reading.sex is not Sex.UNKNOWN
