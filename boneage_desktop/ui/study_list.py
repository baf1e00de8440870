"""The films of this session as a list: state, name, sex, age, and why one could not be read."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui import icons, words
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import SMALL_PX, text_font

ROW_HEIGHT = 48
FILM_ROLE = Qt.ItemDataRole.UserRole
ICONS = {
    State.OPENING: ("busy", "quiet"),
    State.NEW: ("new", "quiet"),
    State.READING: ("busy", "accent"),
    State.READ: ("done", "good"),
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


def state_name(film: Film) -> str:
    """How far a film has come, in a word."""
    return words.state(film.state)


def summary(film: Film) -> str:
    """The second line of a film: sex and age and result, or why there is none."""
    if film.failure is not None and film.state in (State.REFUSED, State.FAILED):
        return words.short_error(film.failure.code)
    if film.state is State.OPENING:
        return words.state(film.state)
    parts = [words.sex_letter(film.sex)]
    if film.age_months is not None:
        parts.append(words.age(film.age_months))
    if film.reading is not None and film.reading.sex is not Sex.UNKNOWN:
        parts.append("→ " + words.age(film.reading.age_months))
    elif film.reading is not None:
        parts.append(words.sex(Sex.UNKNOWN))
    elif film.state is not State.READ:
        parts.append(words.state(film.state))
    return "  ".join(parts)


class FilmDelegate(QStyledItemDelegate):
    """Paints a film as two lines behind the icon of its state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = DARK

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        film: Film = index.data(FILM_ROLE)
        painter.save()
        self._paint_ground(painter, option)
        name, role = ICONS[film.state]
        scale = painter.device().devicePixelRatioF()
        picture = icons.pixmap(name, colour=getattr(self.colours, role), size=16, scale=scale)
        painter.drawPixmap(option.rect.left() + 16, option.rect.top() + 8, picture)
        line = QRect(option.rect.left() + 42, option.rect.top() + 6, option.rect.width() - 54, 18)
        self._paint_text(painter, option, line, film.name, self.colours.text, 13)
        troubled = film.state in (State.REFUSED, State.FAILED)
        colour = getattr(self.colours, role) if troubled else self.colours.quiet
        self._paint_text(painter, option, line.translated(0, 18), summary(film), colour, SMALL_PX)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(self.colours.line)
            ground.setAlpha(255 if chosen else 120)
            painter.fillRect(option.rect, ground)
        if chosen:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(self.colours.accent))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, colour: str, pixels: int
    ) -> None:
        painter.setFont(text_font(option.font, pixels))
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


class StudyList(QFrame):
    """The list with its search field."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(200)
        self._session = session
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self._model = FilmsModel(session, self)
        self._delegate = FilmDelegate(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setAcceptDrops(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        for widget in (self._title, self.search):
            row = QVBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(widget)
            layout.addLayout(row)
        layout.addWidget(self.view, 1)
        self.search.textChanged.connect(self._on_searched)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        session.selected.connect(self._on_selected)
        self._retranslate()

    def set_colours(self, colours: Colours) -> None:
        self._delegate.colours = colours
        self.view.viewport().update()

    def step(self, rows: int) -> None:
        """Show the film so many rows below (above where negative)."""
        row = self._model.row(self._session.current) + rows
        if 0 <= row < self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(row))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("FILMS"))
        self.search.setPlaceholderText(self.tr("Search by name or file"))
        self.search.setAccessibleName(self.tr("Search by name or file"))
        self.view.setAccessibleName(self.tr("Films of this session"))
        self.view.viewport().update()

    def _on_searched(self, text: str) -> None:
        self._model.search(text)
        self._on_selected(self._session.current)

    def _on_current_changed(self, index: QModelIndex) -> None:
        film = index.data(FILM_ROLE) if index.isValid() else None
        if film is not None and film is not self._session.current:
            self.chosen.emit(film)

    def _on_selected(self, film: Film | None) -> None:
        row = self._model.row(film)
        if row >= 0:
            self.view.setCurrentIndex(self._model.index(row))
