"""The Qt application: on macOS a film opened in the Finder arrives as an event, not as an argument."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`films_asked` carries the films of such an event."""

    films_asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            name = event.file() or event.url().toLocalFile()
            if name:
                self.films_asked.emit([Path(name)])
            return True
        return super().event(event)
