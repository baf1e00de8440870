"""The films of this sitting as rows: state, name, sex, age, and why one could not be read."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui import decision_words, words
from boneage_desktop.ui.blind import own_words
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.study_rows import LINE_ROLE, Line

FILM_ROLE = Qt.ItemDataRole.UserRole
ICONS = {
    State.OPENING: ("busy", "quiet"),
    State.NEW: ("new", "quiet"),
    State.READING: ("busy", "accent"),
    State.READ: ("done", "accent"),
    State.REFUSED: ("caution", "caution"),
    State.FAILED: ("stop", "stop"),
}


class FilmsModel(QAbstractListModel):
    """The session's films whose name or file holds the text searched for."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = ""
        self.films: list[Film] = []
        session.added.connect(self._on_added)
        session.changed.connect(self._on_changed)

    def search(self, text: str) -> None:
        self.beginResetModel()
        self._wanted = text.strip().casefold()
        self.films = [film for film in self._session.films if self._fits(film)]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: ARG002
        return len(self.films)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        film = self.films[index.row()]
        if role == FILM_ROLE:
            return film
        if role == LINE_ROLE:
            return line(film)
        if role == Qt.ItemDataRole.DisplayRole:
            return film.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(film.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{film.name}, {state_name(film)}, {summary(film)}"
        return None

    def row(self, film: Film | None) -> int:
        """The row of a film, −1 where it is not listed."""
        return self.films.index(film) if film in self.films else -1

    def _fits(self, film: Film) -> bool:
        return self._wanted in f"{film.name} {film.path.name}".casefold()

    def _on_added(self, film: Film) -> None:
        if self._fits(film):
            self.beginInsertRows(QModelIndex(), len(self.films), len(self.films))
            self.films.append(film)
            self.endInsertRows()

    def _on_changed(self, film: Film) -> None:
        row = self.row(film)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))


def line(film: Film) -> Line:
    """What the row of a film says."""
    decided = film.decision is not None and film.state is State.READ
    icon, role = decision_words.MARKS[film.decision.kind] if decided else ICONS[film.state]
    troubled = film.state in (State.REFUSED, State.FAILED)
    return Line(icon, role, film.name, summary(film), role if troubled else "quiet")


def state_name(film: Film) -> str:
    """How far a film has come, in a word."""
    return words.state(film.state) if film.decision is None else decision_words.kind(film.decision.kind)


def summary(film: Film) -> str:
    """The second line of a film: sex and age and result, or why there is none."""
    if film.failure is not None and film.state in (State.REFUSED, State.FAILED):
        return words.short_error(film.failure.code)
    if film.state is State.OPENING:
        return words.state(film.state)
    parts = [words.sex_letter(film.sex)]
    if film.age_months is not None:
        parts.append(words.age(film.age_months))
    parts += _result(film)
    return "  ".join(parts)


def _result(film: Film) -> list[str]:
    """The age that counts, or how far the film has come."""
    if film.bone_age_months is not None and film.reading is not None:
        return ["→ " + words.age(film.bone_age_months)]
    if film.veiled and film.state is State.READ:
        return [own_words.awaited()]
    if film.decision is not None:
        return [decision_words.kind(film.decision.kind)]
    if film.reading is not None:
        return [words.sex(Sex.UNKNOWN)]
    return [] if film.state is State.READ else [words.state(film.state)]
