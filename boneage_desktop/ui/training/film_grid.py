"""Thumbnails of many films: only those on the screen are read, and few are kept, so that 20,000 cost no more than 500."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from boneage_desktop.core.training_project import THUMBNAIL
from boneage_desktop.service.survey import thumbnails
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import fitted, px, text_font

WORDS_HEIGHT = 32
CAPTION_PX = 11
CANVAS = QColor("#07090A")
PICTURES_KEPT = 500
Index = QModelIndex | QPersistentModelIndex


class FilmModel(QAbstractListModel):
    """Films by their place in the survey; a thumbnail is read from the project's file when it is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[int] = ()
        self._captions: Callable[[int], tuple[str, str]] = lambda place: (str(place), "")
        self._project: Path | None = None
        self._pictures: dict[int, QPixmap] = {}

    def show_films(self, project: Path, places: Sequence[int], captions: Callable[[int], tuple[str, str]]) -> None:
        """Show these films of the project's survey; captions(place) gives a film's name and a second line."""
        self.beginResetModel()
        self._project, self._places, self._captions = project, list(places), captions
        self._pictures.clear()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: ARG002
        return len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self._places[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._captions(place)[0]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(line for line in self._captions(place) if line)
        if role == Qt.ItemDataRole.UserRole:
            return self._captions(place)[1]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(place)
        return None

    def place(self, index: Index) -> int:
        """Where a film stands in the survey."""
        return self._places[index.row()]

    def _picture(self, place: int) -> QPixmap | None:
        if place not in self._pictures and self._project is not None:
            try:
                pixels = thumbnails(self._project, [place])[0]
            except (OSError, ValueError, IndexError):
                return None
            while len(self._pictures) >= PICTURES_KEPT:
                del self._pictures[next(iter(self._pictures))]
            rows, columns = pixels.shape
            grey = QImage(pixels.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8)
            self._pictures[place] = QPixmap.fromImage(grey)
        return self._pictures.get(place)


def cell_size() -> QSize:
    """A film with its words."""
    return QSize(THUMBNAIL + 16, THUMBNAIL + 12 + px(WORDS_HEIGHT))


class FilmDelegate(QStyledItemDelegate):
    """Draws a film with two quiet lines below it."""

    colours = DARK

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return cell_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = option.rect.adjusted(2, 2, -2, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(self.colours.line))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(cell, QColor(self.colours.background))
        film = QRect(cell.left() + (cell.width() - THUMBNAIL) // 2, cell.top() + 6, THUMBNAIL, THUMBNAIL)
        painter.fillRect(film, CANVAS)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if picture is not None:
            painter.drawPixmap(film, picture)
        painter.setFont(text_font(option.font, CAPTION_PX))
        for line, (role, colour) in enumerate(
            ((Qt.ItemDataRole.DisplayRole, self.colours.text), (Qt.ItemDataRole.UserRole, self.colours.quiet))
        ):
            room = QRect(film.left() - 4, film.bottom() + 4 + px(15) * line, THUMBNAIL + 8, px(14))
            text = painter.fontMetrics().elidedText(index.data(role) or "", Qt.TextElideMode.ElideMiddle, room.width())
            painter.setPen(QColor(colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


class FilmGrid(QListView):
    """The films as a grid; Return or a double click asks for one at full size."""

    film_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.films = FilmModel(self)
        self._painted = FilmDelegate(self)
        self.setModel(self.films)
        self.setItemDelegate(self._painted)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        fitted(self, lambda: self.setGridSize(cell_size()))
        self.setMouseTracking(True)
        self.setProperty("ground", "clear")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.activated.connect(lambda index: self.film_asked.emit(self.films.place(index)))

    def show_films(self, project: Path, places: Sequence[int], captions: Callable[[int], tuple[str, str]]) -> None:
        """Show these films of the project's survey; captions(place) gives a film's name and a second line."""
        self.films.show_films(project, places, captions)

    def set_colours(self, colours: Colours) -> None:
        self._painted.colours = colours
        self.viewport().update()
