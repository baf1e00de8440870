"""One setting in the dialog: label and explanation, what it is chosen with, and the way back to the default."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from boneage_desktop.ui import icons, theme
from boneage_desktop.ui.settings.rows import Row
from boneage_desktop.ui.settings.values import SettingValues
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import px

CONTROL_WIDTH = 250


class RowView(QFrame):
    """Shows a setting; `values` is None for one that cannot be reset."""

    restored = Signal()

    def __init__(self, row: Row, control: QWidget, values: SettingValues | None) -> None:
        super().__init__()
        self.setProperty("role", "line")
        self.row, self.control, self._values = row, control, values
        self._words: list[str] = []
        self._colours = DARK
        self.label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.explanation = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.explanation.setProperty("role", "quiet")
        self.reset = QToolButton()
        self.reset.clicked.connect(self.restored)
        self._arrange()
        self._name()

    def matches(self, words: list[str]) -> bool:
        """Whether each word stands in the label, the explanation or a choice."""
        texts = [self.row.label, self.row.explanation]
        if self._values is not None and hasattr(self.control, "itemText"):
            texts += [self.control.itemText(place) for place in range(self.control.count())]
        everything = "\n".join(texts).casefold()
        return all(word.casefold() in everything for word in words)

    def mark(self, words: list[str]) -> None:
        """Highlight the words that were searched."""
        self._words = words
        self.label.setText(_marked(self.row.label, words, self._colours))
        self.explanation.setText(_marked(self.row.explanation, words, self._colours))

    def refresh(self) -> None:
        """Show the present value, and the way back where it is not the default."""
        self.control.refresh()
        self.reset.setVisible(self._values is not None and not self._values.is_default(self.row))

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.reset.setIcon(icons.icon("undo", colours, size=16))
        self.mark(self._words)

    def _arrange(self) -> None:
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.control.setFixedWidth(px(CONTROL_WIDTH))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self.explanation, 1, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.reset, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def _name(self) -> None:
        self.control.setAccessibleName(self.row.label)
        self.control.setAccessibleDescription(self.row.explanation)
        restore = QCoreApplication.translate("Settings", "Restore the default: {label}").format(label=self.row.label)
        self.reset.setToolTip(restore)
        self.reset.setAccessibleName(restore)


def _marked(text: str, words: list[str], colours: Colours) -> str:
    """The text as HTML, with the words on the accent."""
    if not words:
        return escape(text)
    pattern = re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE)
    style = f"background-color: {colours.accent}; color: {theme.on_accent(colours)};"
    parts, last = [], 0
    for found in pattern.finditer(text):
        parts += [escape(text[last : found.start()]), f'<span style="{style}">{escape(found.group())}</span>']
        last = found.end()
    return "".join((*parts, escape(text[last:])))
