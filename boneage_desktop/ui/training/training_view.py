"""What all parts of the wizard share: they follow the window's colours and language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.theme import DARK, Colours


class TrainingView(QFrame):
    """A part of the wizard. Subclasses fill in `_retranslate`, which is also called after a change of colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = DARK

    def set_colours(self, colours: Colours) -> None:
        """Take the palette of the window, with all parts inside."""
        self.colours = colours
        for part in self.findChildren(TrainingView):
            part.colours = colours
            part._retranslate()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Take the texts of the present language."""


class StepPage(TrainingView):
    """A step of the path: its name, a sentence, and below them `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.intro = label("title"), label("quiet", wrapped=True)
        self.head = row(column(self.title, self.intro, spacing=4), spacing=16)
        self.head.setStretch(0, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(self.head)
        layout.addLayout(self.body, 1)

    def refresh(self) -> None:
        """Show the project as it is now."""


class Notice(TrainingView):
    """A sentence with a mark in a quiet card, and room for what helps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._mark, self._kind = QLabel(), ""
        self.title, self.text = label("name", wrapped=True), label("", wrapped=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.acts = row(spacing=8)
        self.acts.addStretch()
        words = column(self.title, self.text, self.acts, spacing=8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def offer(self, button: QPushButton) -> None:
        """Put a button below the sentence."""
        self.acts.insertWidget(self.acts.count() - 1, button)

    def say(self, title: str, text: str = "", kind: str = "") -> None:
        """kind: a role of the palette ("good", "caution", "stop") or "" for none."""
        self._kind = kind
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._retranslate()

    def _retranslate(self) -> None:
        self._mark.setVisible(bool(self._kind))
        if self._kind:
            name = {"good": "done", "caution": "caution", "stop": "stop"}[self._kind]
            colour = getattr(self.colours, self._kind)
            self._mark.setPixmap(icons.pixmap(name, colour=colour, size=20, scale=self.devicePixelRatioF()))


def label(role: str = "", *, wrapped: bool = False) -> QLabel:
    """A line of text in one of the theme's roles."""
    made = QLabel()
    made.setProperty("role", role)
    made.setWordWrap(wrapped)
    return made


def button(role: str = "") -> QPushButton:
    """A button in one of the theme's roles; Return presses it."""
    made = QPushButton()
    made.setProperty("role", role)
    made.setAutoDefault(True)
    return made


def make_primary(made: QPushButton, on: bool) -> None:
    """Whether a button is the one that is expected to be pressed."""
    made.setProperty("role", "primary" if on else "")
    made.style().unpolish(made)
    made.style().polish(made)


def row(*widgets: QWidget | QVBoxLayout | QHBoxLayout, spacing: int = 8) -> QHBoxLayout:
    """Side by side."""
    return _filled(QHBoxLayout(), widgets, spacing)


def column(*widgets: QWidget | QVBoxLayout | QHBoxLayout, spacing: int = 8) -> QVBoxLayout:
    """One below the other."""
    return _filled(QVBoxLayout(), widgets, spacing)


def _filled(layout: QHBoxLayout | QVBoxLayout, widgets: tuple, spacing: int):
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget) if isinstance(widget, QWidget) else layout.addLayout(widget)
    return layout
