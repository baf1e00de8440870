"""Which studies of the list are chosen: also those that were not scrolled to yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView

from boneage_desktop.core.study import StudyQuery
from boneage_desktop.ui.history_model import HistoryModel


class StudySelection(QObject):
    """Shift, Ctrl and Ctrl+A as everywhere; Ctrl+A means every study that is asked for, read from the history or not."""

    changed = Signal()

    def __init__(self, view: QListView, model: HistoryModel, numbers: Callable[[StudyQuery], list[int]]) -> None:
        super().__init__(view)
        self._view, self._model, self._numbers = view, model, numbers
        self._every = self._selecting = False
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        view.installEventFilter(self)
        view.selectionModel().selectionChanged.connect(self._on_changed)
        model.rowsInserted.connect(lambda *_: self._every and self._select_all())

    @property
    def count(self) -> int:
        """How many studies are chosen."""
        return self._model.total if self._every else len(self._view.selectionModel().selectedIndexes())

    def studies(self) -> list[int]:
        """The numbers of the chosen studies, in the order of the list."""
        return self._numbers(self._model.query) if self._every else [self._model.rows[row].id for row in self._rows()]

    def kept(self) -> Callable[[], None]:
        """What chooses the same studies again after the list was read anew."""
        every, chosen = self._every, {self._model.rows[row].id for row in self._rows()}
        return self._select_all if every else lambda: self._select(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and QKeyEvent(event).matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
            return True
        return super().eventFilter(watched, event)

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self._view.selectionModel().selectedIndexes())

    def _select_all(self) -> None:
        self._selecting = True
        self._view.selectAll()
        self._selecting = False
        self._every = True
        self.changed.emit()

    def _select(self, studies: set[int]) -> None:
        chosen = QItemSelection()
        for row, study in enumerate(self._model.rows):
            if study.id in studies:
                index = self._model.index(row)
                chosen.select(index, index)
        self._view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_changed(self) -> None:
        if not self._selecting:
            self._every = False
            self.changed.emit()
