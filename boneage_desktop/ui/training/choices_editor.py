"""Every choice of a training as text (TOML): what differs from the way chosen is written here."""

from __future__ import annotations

import tomllib

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from boneage_desktop.ui.training.training_view import TrainingView, button, label, row

EXAMPLE = "[age]\nepochs = 8\nrate = 0.0003\n"
CODE_PX = 12


class ChoicesEditor(TrainingView):
    """What differs, and below it all choices of the last run to look them up."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._intro = label("section"), label("quiet", wrapped=True)
        self.trouble = label("stop", wrapped=True)
        self.text, self._all = QPlainTextEdit(), QPlainTextEdit()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(CODE_PX)
        for edit in (self.text, self._all):
            edit.setFont(font)
            edit.setTabChangesFocus(True)
        self._all.setReadOnly(True)
        self._all_title = label("section")
        self.reset = button("link")
        self.reset.clicked.connect(lambda: self.text.setPlainText(""))
        self.text.textChanged.connect(self._on_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = row(self._title, self.reset)
        head.setStretch(0, 1)
        layout.addLayout(head)
        for part in (self._intro, self.text, self.trouble, self._all_title, self._all):
            layout.addWidget(part)
        layout.setStretch(2, 2)
        layout.setStretch(5, 3)

    @property
    def good(self) -> bool:
        """Whether the text can be used as far as its grammar goes."""
        return not toml_trouble(self.text.toPlainText())

    def show_choices(self, choices: str, everything: str) -> None:
        """choices: what differs; everything: all choices of the last run, "" for none."""
        if choices != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(choices)
            self.text.blockSignals(False)
        if everything != self._all.toPlainText():
            self._all.setPlainText(everything)
        self._all.setVisible(bool(everything))
        self._all_title.setVisible(bool(everything))
        self._say_trouble()

    def refuse(self, sentence: str) -> None:
        """Say why the training process did not take the choices."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def _on_text(self) -> None:
        self._say_trouble()
        if self.good:
            self.changed.emit(self.text.toPlainText())

    def _say_trouble(self) -> None:
        found = toml_trouble(self.text.toPlainText())
        self.trouble.setText(self.tr("Not understood: {detail}").format(detail=found) if found else "")
        self.trouble.setVisible(bool(found))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("WHAT DIFFERS FROM THE WAY CHOSEN"))
        self._intro.setText(self.tr("In TOML. What is not written here stays as the way chosen has it."))
        self._all_title.setText(self.tr("ALL CHOICES OF THE LAST RUN, TO LOOK UP"))
        self.reset.setText(self.tr("Clear"))
        self.text.setPlaceholderText(EXAMPLE)
        self.text.setAccessibleName(self.tr("What differs from the way chosen"))
        self._say_trouble()


def toml_trouble(text: str) -> str:
    """What is wrong with the grammar of a TOML text, "" for nothing."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return str(error)
    return ""
