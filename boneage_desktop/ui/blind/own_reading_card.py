"""Where the reader gives an age of their own, before any age is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.ui import words
from boneage_desktop.ui.blind.age_entry import AgeEntry
from boneage_desktop.ui.film import Film


class OwnReadingCard(QFrame):
    """Asks for a bone age; given carries it in months, skipped tells that the machine's is wanted without one."""

    given = Signal(float)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._film: Film | None = None
        self._title, self._why, self._said = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "section")
        for label in (self._why, self._said):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
        self.entry = AgeEntry()
        self.keep, self.skip = QPushButton(), QPushButton()
        self.keep.setProperty("role", "primary")
        self.skip.setProperty("role", "link")
        self._arrange()
        self.entry.changed.connect(self._on_changed)
        self.entry.entered.connect(self.keep.click)
        self.keep.clicked.connect(self._on_keep)
        self.skip.clicked.connect(self.skipped)
        self._retranslate()

    def show_film(self, film: Film | None) -> None:
        """Ask for the age of a film; what was begun for another one is dropped."""
        if film is not self._film:
            self._film = film
            self.entry.set_age(None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        for widget in (self._title, self._why, self.entry, self._said, self.keep, self.skip):
            layout.addWidget(widget)

    def _on_changed(self, age_months: int | None) -> None:
        self.keep.setEnabled(age_months is not None)
        self._said.setText("" if age_months is None else f"{words.age(age_months)}  ·  {words.months(age_months)}")
        self._said.setVisible(age_months is not None)

    def _on_keep(self) -> None:
        if self.entry.age_months is not None:
            self.given.emit(float(self.entry.age_months))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("YOUR READING FIRST"))
        self._why.setText(
            self.tr(
                "Enter the bone age that you read. Then the machine's age and the child's age appear; yours stays as it is."
            )
        )
        self.keep.setText(self.tr("Keep my reading"))
        self.skip.setText(self.tr("Show without my own reading"))
        self._on_changed(self.entry.age_months)
