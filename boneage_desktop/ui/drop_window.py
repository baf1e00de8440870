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
        if _local_paths(event.mimeData().urls()):
            _accept_as_copy(event)
            self.dragged_over.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dragged_over.emit(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragged_over.emit(False)
        _accept_as_copy(event)
        self.dropped.emit(_local_paths(event.mimeData().urls()))


def _accept_as_copy(event: QDropEvent) -> None:
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _local_paths(urls: list[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
