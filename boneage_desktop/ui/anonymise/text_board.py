"""The films on which text may be burned in, side by side; a person looks at each and decides."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.copies import FilmLook
from boneage_desktop.ui.anonymise.box_editor import BoxEditor
from boneage_desktop.ui.anonymise.flagged_film import Choice, FlaggedFilm, choice_word
from boneage_desktop.ui.theme import DARK, Colours

THUMBNAIL = QSize(112, 128)
CELL = QSize(136, 200)


class TextBoard(QWidget):
    """A grid with the places boxed, and the chosen film large beside it; changed is emitted with each decision."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.films: list[FlaggedFilm] = []
        self._colours = DARK
        self.grid = QListWidget()
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setIconSize(THUMBNAIL)
        self.grid.setGridSize(CELL)
        self.grid.setWordWrap(True)
        self.grid.setFixedWidth(2 * CELL.width() + 16)
        self.grid.currentRowChanged.connect(lambda _: self._show_current())
        self.editor = BoxEditor()
        self.editor.changed.connect(self._on_boxes_changed)
        self.buttons = {choice: QPushButton(checkable=True) for choice in Choice}
        for choice, button in self.buttons.items():
            button.setProperty("role", "segment")
            button.clicked.connect(lambda _=False, choice=choice: self.decide(choice))
        self.rest = QPushButton()
        self.rest.setProperty("role", "link")
        self.rest.clicked.connect(self._decide_rest)
        self.title, self.hint = QLabel(), QLabel(wordWrap=True)
        self.title.setProperty("role", "name")
        self.hint.setProperty("role", "quiet")
        self._arrange()
        self._retranslate()

    @property
    def undecided(self) -> int:
        """How many films nobody has decided about."""
        return sum(film.choice is None for film in self.films)

    def add(self, look: FilmLook) -> None:
        """Show a film on which text may be burned in."""
        self.films.append(FlaggedFilm(look, list(look.places)))
        self.grid.addItem(QListWidgetItem())
        self._show_item(len(self.films) - 1)
        if len(self.films) == 1:
            self.grid.setCurrentRow(0)
        self._show_title()

    def decide(self, choice: Choice) -> None:
        """Decide about the film that is shown, and go on to the next that nobody has decided about."""
        row = self.grid.currentRow()
        if row < 0:
            return
        self.films[row].choice = choice
        self._show_item(row)
        following = [*range(row + 1, len(self.films)), *range(row)]
        self.grid.setCurrentRow(next((each for each in following if self.films[each].choice is None), row))
        self._show_current()
        self._show_title()
        self.changed.emit()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        for row in range(len(self.films)):
            self._show_item(row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for button in self.buttons.values():
            choices.addWidget(button, 1)
        large = QVBoxLayout()
        large.setSpacing(8)
        large.addWidget(self.editor, 1)
        large.addLayout(choices)
        large.addWidget(self.hint)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.grid)
        middle.addLayout(large, 1)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(middle, 1)

    def _decide_rest(self) -> None:
        """Those that nobody decided about are copied as they are; each was to be seen in the grid."""
        for row, film in enumerate(self.films):
            if film.choice is None:
                film.choice = Choice.AS_IT_IS
                self._show_item(row)
        self._show_current()
        self._show_title()
        self.changed.emit()

    def _on_boxes_changed(self) -> None:
        """Who draws a box wants it blacked out."""
        row = self.grid.currentRow()
        if row >= 0 and self.films[row].boxes and self.films[row].choice is not Choice.BLACK:
            self.films[row].choice = Choice.BLACK
        self._show_item(row)
        self._show_current()
        self._show_title()
        self.changed.emit()

    def _show_current(self) -> None:
        row = self.grid.currentRow()
        film = self.films[row] if 0 <= row < len(self.films) else None
        for choice, button in self.buttons.items():
            button.setEnabled(film is not None and (choice is not Choice.BLACK or bool(film.boxes)))
            button.setChecked(film is not None and film.choice is choice)
        if film is not None:
            self.editor.show_film(_pixmap(film.look), film.boxes, blackened=film.choice is Choice.BLACK)

    def _show_item(self, row: int) -> None:
        film, item = self.films[row], self.grid.item(row)
        thumbnail, icon = self._thumbnail(film), QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled):
            icon.addPixmap(thumbnail, mode)
        item.setIcon(icon)
        item.setText(f"{PurePath(film.look.path).name}\n{choice_word(film.choice)}")
        item.setToolTip(film.look.path)
        colour = self._colours.caution if film.choice is None else self._colours.quiet
        item.setForeground(QColor(colour))

    def _thumbnail(self, film: FlaggedFilm) -> QPixmap:
        small = _pixmap(film.look).scaled(
            THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(small)
        painter.setPen(QPen(QColor(DARK.caution), 2))
        if film.choice is Choice.BLACK:
            painter.setBrush(QColor("#000000"))
        for box in film.boxes:
            left, top = round(box.left * small.width()), round(box.top * small.height())
            painter.drawRect(left, top, max(4, round(box.width * small.width())), max(4, round(box.height * small.height())))
        painter.end()
        return small

    def _show_title(self) -> None:
        said = self.tr("Text may be burned into these films: {count}, to look at: {left}")
        self.title.setText(
            said.format(count=len(self.films), left=self.undecided) if self.films else self.tr("No text found yet")
        )
        self.rest.setVisible(self.undecided > 0)

    def _retranslate(self) -> None:
        texts = {
            Choice.AS_IT_IS: self.tr("Copy as it is"),
            Choice.BLACK: self.tr("Black out the places"),
            Choice.LEAVE_OUT: self.tr("Leave out"),
        }
        for choice, text in texts.items():
            self.buttons[choice].setText(text)
        self.rest.setText(self.tr("Copy the rest as it is"))
        self.hint.setText(
            self.tr(
                "Markers such as L and R are found as well as names. Draw a box over what identifies the person; Delete removes"
                " the chosen box, N adds one, Space chooses the next, arrows move it (Shift: its size). A film that nobody"
                " decides about is left out."
            )
        )
        self.grid.setAccessibleName(self.tr("Films on which text may be burned in"))
        self.editor.setAccessibleName(self.tr("Film with the places to black out"))
        for row in range(len(self.films)):
            self._show_item(row)
        self._show_title()


def _pixmap(look: FilmLook) -> QPixmap:
    pixmap = QPixmap()
    pixmap.loadFromData(look.preview)
    return pixmap
