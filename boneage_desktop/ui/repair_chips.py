"""What was put right about a film before its reading, told on the film, each with the way back."""

from __future__ import annotations

from dataclasses import replace
from string import Template

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.reading import REPAIRS
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_hud import CHIP_HEIGHT, MARGIN
from boneage_desktop.ui.theme import DARK

SPACE = 6
_SHEET = Template("""
QFrame#chip { background: rgba(20, 23, 26, 215); border: 1px solid rgba(230, 233, 236, 110); border-radius: 12px; }
QFrame#chip[left="true"] { border-color: $caution; }
QFrame#chip QLabel { color: $text; }
QFrame#chip QPushButton { color: $accent; background: transparent; border: 1px solid transparent; border-radius: 8px;
                          padding: 0 6px; }
QFrame#chip QPushButton:hover, QFrame#chip QPushButton:focus { border-color: $accent; }
""")


class RepairChips(QWidget):
    """Lies at the top left of a film; a repair is undone, and taken up again, by an edit. The film is dark in both themes."""

    edited = Signal(object)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._film: Film | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self.setStyleSheet(_SHEET.substitute(vars(DARK)))
        self.hide()

    def show_film(self, film: Film) -> None:
        """Tell the repairs of the film's reading, and those that were taken back."""
        self._film = film
        told = self._told(film)
        if told != self._texts():
            self._fill(told)
        synthetic = film.radiograph is not None and film.radiograph.synthetic
        self.move(int(MARGIN), int(MARGIN + (CHIP_HEIGHT + SPACE if synthetic else 0)))
        self.setVisible(bool(told) and film.radiograph is not None)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is told, the first on top."""
        return tuple(text for text, _ in self._texts().values())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._film is not None:
            self.show_film(self._film)
        super().changeEvent(event)

    def _told(self, film: Film) -> dict[str, tuple[str, str]]:
        """For each code its text and that of its button."""
        left, done = film.edits.left_as_is, film.reading.repairs if film.reading else ()
        undo, repair = self.tr("Undo"), self.tr("Repair")
        told = {code: (words.left_as_is(code), repair) if code in left else (words.repair(code), undo) for code in REPAIRS}
        return {code: texts for code, texts in told.items() if code in left or code in done}

    def _texts(self) -> dict[str, tuple[str, str]]:
        return {code: (button.accessibleDescription(), button.text()) for code, button in self.buttons.items()}

    def _fill(self, told: dict[str, tuple[str, str]]) -> None:
        focused = next((code for code, button in self.buttons.items() if button.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.buttons = {}
        for code, texts in told.items():
            chip = self._chip(code, *texts)
            self._column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
            chip.show()  # at once, so that it counts for the size
        if focused in self.buttons:
            self.buttons[focused].setFocus()
        self.adjustSize()

    def _chip(self, code: str, text: str, act: str) -> QFrame:
        chip = QFrame(self, objectName="chip")
        chip.setProperty("left", code in self._film.edits.left_as_is)
        button = QPushButton(act)
        button.setAccessibleName(f"{act}: {text}")
        button.setAccessibleDescription(text)
        button.setToolTip(self.tr("Read the film again without this repair, or with it. Ctrl+Z takes that back."))
        button.clicked.connect(lambda: self._toggle(code))
        self.buttons[code] = button
        row = QHBoxLayout(chip)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(SPACE)
        row.addWidget(QLabel(text))
        row.addWidget(button)
        return chip

    def _toggle(self, code: str) -> None:
        left = set(self._film.edits.left_as_is) ^ {code}
        ordered = tuple(each for each in REPAIRS if each in left)
        self.edited.emit(replace(self._film.edits, left_as_is=ordered, decision=None))
