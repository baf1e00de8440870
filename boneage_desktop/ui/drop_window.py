"""A window that takes files wherever they are dropped on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow


class DropWindow(QMainWindow):
    """Tells which files and folders were dropped; they are never moved, whatever the file manager proposes."""

    dropped = Signal(object)
    dragged_over = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData().urls()):
            accept_as_copy(event)
            self.dragged_over.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dragged_over.emit(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragged_over.emit(False)
        accept_as_copy(event)
        self.dropped.emit(local_paths(event.mimeData().urls()))


def accept_as_copy(event: QDropEvent) -> None:
    """Take what is dropped without moving it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def local_paths(urls: list[QUrl]) -> list[Path]:
    """The files and folders of this machine among what was dropped."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
