"""What the window does with the history: opens studies again, imports films, and says what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget

from boneage_desktop.core.jobs import Failed
from boneage_desktop.ui import words
from boneage_desktop.ui.history_deletion import HistoryDeletion
from boneage_desktop.ui.history_dialog import HistoryDialog
from boneage_desktop.ui.history_import import HistoryImport
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.history_view import HistoryView
from boneage_desktop.ui.history_words import imported_text, mended_text
from boneage_desktop.ui.messages import Messages


class HistoryCommands(QObject):
    """Connects the list of studies to the history; films_asked carries paths, named the name that a person goes by."""

    films_asked = Signal(object)
    import_begun = Signal()
    named = Signal(str)

    def __init__(
        self, recorder: HistoryRecorder, importing: HistoryImport, view: HistoryView, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._recorder, self._importing, self._messages, self._window = recorder, importing, messages, window
        self.deletion = HistoryDeletion(recorder, view, messages, self)
        view.opened.connect(self._on_opened)
        view.import_asked.connect(self.ask_for_folder)
        importing.finished.connect(lambda count: messages.tell(imported_text(count)))
        recorder.mended.connect(lambda recovery: messages.warn(mended_text(recovery)))
        recorder.failed.connect(self._on_failed)
        self._tell_start()

    def ask_for_folder(self) -> None:
        """Import the films of a folder that the person chooses."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder of films into the history"))
        if name:
            self.import_begun.emit()
            self._importing.start(Path(name))

    def ask_for_name(self, name: str) -> None:
        """Ask under what name a person acts; "" for that of the system."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Name in the records"))
        dialog.setLabelText(self.tr("The history and the audit log name you so; empty for the name of the system."))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(lambda chosen: self.named.emit(chosen.strip()))
        _open(dialog)

    def _tell_start(self) -> None:
        """Say what was wrong with the history when it was opened, if anything was."""
        history = self._recorder.history
        if self._recorder.failure is not None:
            self._on_failed(self._recorder.failure)
        elif history is not None and history.recovery is not None:
            self._messages.warn(mended_text(history.recovery))

    def _on_failed(self, failed: Failed) -> None:
        self._messages.warn(words.error(failed.code, failed.values))

    def _on_opened(self, study: int) -> None:
        """Open the films of a study again; of those whose file is gone, show what the history keeps."""
        stored = self._recorder.films(study)
        there = [Path(film.path) for film in stored if Path(film.path).is_file()]
        if there:
            self.films_asked.emit(there)
        elif stored:
            _open(HistoryDialog(stored[0], self._window))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
