"""The studies of the history as rows, read from it a page at a time."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.errors import HistoryUnusable
from boneage_desktop.core.study import StudyQuery, StudyRow, StudyState
from boneage_desktop.ui import decision_words, words
from boneage_desktop.ui.blind import own_words
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.study_rows import LINE_ROLE, Line

PAGE = 100
STUDY_ROLE = Qt.ItemDataRole.UserRole
ICONS = {
    StudyState.NEW: ("new", "quiet"),
    StudyState.READ: ("done", "accent"),
    StudyState.REPORTED: ("reported", "good"),
}


class HistoryModel(QAbstractListModel):
    """Holds the rows that were scrolled to; `total` is how many studies are asked for."""

    def __init__(self, recorder: HistoryRecorder, parent: QWidget) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self.query = StudyQuery()
        self.rows: list[StudyRow] = []
        self.total = 0

    def ask(self, query: StudyQuery) -> None:
        """List what is asked for, from the newest on."""
        self.query = query
        self._load(PAGE)

    def refresh(self) -> None:
        """Read the rows again that are shown."""
        self._load(max(PAGE, len(self.rows)))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: ARG002
        return len(self.rows)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: ARG002
        return len(self.rows) < self.total

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:  # noqa: ARG002
        more = self._page(PAGE, after=self.rows[-1] if self.rows else None)
        if not more:
            self.total = len(self.rows)
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
        self.rows += more
        self.endInsertRows()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == STUDY_ROLE:
            return row.id
        if role == LINE_ROLE:
            return line(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.listed}, {state_name(row)}, {summary(row)}"
        return None

    def row(self, study: int | None) -> int:
        """The row of a study, −1 where it is not among those read so far."""
        return next((place for place, row in enumerate(self.rows) if row.id == study), -1)

    def _load(self, size: int) -> None:
        self.beginResetModel()
        self.rows = self._page(size)
        self.total = len(self.rows) if len(self.rows) < size else self._count()
        self.endResetModel()

    def _page(self, size: int, after: StudyRow | None = None) -> list[StudyRow]:
        history = self._recorder.history
        try:
            return [] if history is None else history.page(self.query, after=after, size=size)
        except HistoryUnusable:
            return []

    def _count(self) -> int:
        try:
            return self._recorder.history.count(self.query)
        except HistoryUnusable:
            return len(self.rows)


def line(row: StudyRow) -> Line:
    """What the row of a study says."""
    marked = row.decided is not None and row.state is not StudyState.REPORTED
    icon, role = decision_words.MARKS[row.decided] if marked else ICONS[row.state]
    return Line(icon, role, row.title, summary(row), aside=row.listed)


def summary(row: StudyRow) -> str:
    """Sex, age and the age that counts, or how far the study has come."""
    parts = [words.sex_letter(row.sex)]
    if row.age_months is not None:
        parts.append(words.age(row.age_months))
    if row.veiled:
        return "  ".join((*parts, own_words.awaited()))
    parts.append(state_name(row) if row.bone_age_months is None else "→ " + words.age(row.bone_age_months))
    return "  ".join(parts)


def state_name(row: StudyRow) -> str:
    """How far a study has come; a changed age is told from an accepted one."""
    if row.state is StudyState.ACCEPTED and row.decided is not None:
        return decision_words.kind(row.decided)
    return state_word(row.state)


def state_word(state: StudyState) -> str:
    """A state in a word."""
    names = {
        StudyState.NEW: QCoreApplication.translate("History", "new"),
        StudyState.READ: QCoreApplication.translate("History", "read"),
        StudyState.ACCEPTED: QCoreApplication.translate("History", "accepted"),
        StudyState.REJECTED: QCoreApplication.translate("History", "rejected"),
        StudyState.REPORTED: QCoreApplication.translate("History", "reported"),
    }
    return names[state]
