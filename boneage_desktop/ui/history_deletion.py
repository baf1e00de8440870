"""Studies taken out of the history: out of the list at once, out of the file a while later, so that it can be undone."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QTimer

from boneage_desktop.core.study import KnownFilm
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.history_view import HistoryView
from boneage_desktop.ui.messages import Messages

KEPT_MS = 30_000


class HistoryDeletion(QObject):
    """What was deleted is gone for good after half a minute, or when the window closes; a crash before that deletes nothing.

    A study whose film is opened again meanwhile stays.
    """

    def __init__(self, recorder: HistoryRecorder, view: HistoryView, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._recorder, self._view, self._messages = recorder, view, messages
        self._batches: list[tuple[list[int], dict[Film, KnownFilm]]] = []
        self._sentence = ""
        self._timer = QTimer(self, interval=KEPT_MS, singleShot=True)
        self._timer.timeout.connect(self.commit)
        recorder.kept.connect(self._on_kept)
        view.deletion_asked.connect(self.delete)
        view.undo_asked.connect(self.undo)

    def delete(self, studies: list[int]) -> None:
        """Take studies out of the list; the row that follows is chosen."""
        row = self._view.list.selectionModel().selectedIndexes()[0].row() if self._view.selection.count else 0
        self._batches.append((studies, self._recorder.let_go(studies)))
        self._hide(row)
        self._timer.start()
        count = QLocale().toString(len(studies))
        self._sentence = self.tr("Studies deleted from the history: {count}. The audit log keeps their numbers.").format(
            count=count
        )
        self._messages.offer(self._sentence, self.tr("Undo"), self.undo)

    def undo(self) -> None:
        """Bring back what was deleted last."""
        if not self._batches:
            return
        studies, films = self._batches.pop()
        self._hide(0)
        self._recorder.take_back(films)
        self._view.show_study(studies[0] if studies else None)
        self._view.list.setFocus()
        self._close_message()

    def commit(self) -> None:
        """Delete for good what was not brought back."""
        self._timer.stop()
        studies = list(self._hidden())
        self._batches.clear()
        if studies:
            self._recorder.delete(studies)
            self._hide(max(0, self._view.list.currentIndex().row()))
            self._close_message()

    def _hidden(self) -> tuple[int, ...]:
        return tuple(study for studies, _ in self._batches for study in studies)

    def _on_kept(self, study: int) -> None:
        if study in self._hidden():
            for studies, _ in self._batches:
                studies[:] = [each for each in studies if each != study]
            self._view.hide_studies(self._hidden())

    def _hide(self, row: int) -> None:
        self._view.hide_studies(self._hidden())
        if 0 <= row < self._view.model.rowCount():
            self._view.list.setCurrentIndex(self._view.model.index(row))

    def _close_message(self) -> None:
        if self._messages.text == self._sentence:
            self._messages.hide()
