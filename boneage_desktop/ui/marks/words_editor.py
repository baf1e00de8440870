"""A field on the film for the words of a mark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

WIDTH_PX = 200
LONGEST = 80


class WordsEditor(QLineEdit):
    """Hidden until it asks; `done` carries the words once, None where they were given up with Esc."""

    done = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setAcceptDrops(False)
        self.setFixedWidth(WIDTH_PX)
        self.hide()

    def ask(self, at: QPoint, words: str) -> None:
        """Open at a place in the parent, moved so far that the whole field is seen."""
        room = self.parentWidget().rect().adjusted(4, 4, -4 - self.width(), -4 - self.sizeHint().height())
        self.move(min(max(at.x(), room.left()), room.right()), min(max(at.y(), room.top()), room.bottom()))
        self.setAccessibleName(self.tr("Words of the mark"))
        self.setPlaceholderText(self.accessibleName())
        self.setText(words)
        self.show()
        self.selectAll()
        self.setFocus()

    def give_up(self) -> None:
        """Close without words."""
        self._end(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(self.text().strip())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._end(self.text().strip(), leave_focus=True)

    def _end(self, words: str | None, *, leave_focus: bool = False) -> None:
        if not self.isHidden():
            self.hide()
            if not leave_focus:
                self.parentWidget().setFocus()
            self.done.emit(words)
