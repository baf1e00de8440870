"""One region large: the film, what the network saw of it, where it looked, and what in it moved the age."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import RegionReading
from boneage_desktop.imaging.display import default_window, to_grey8
from boneage_desktop.ui import icons, words
from boneage_desktop.ui.crop_pane import CropPane
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_raster import Pyramid
from boneage_desktop.ui.film_texts import FilmTexts
from boneage_desktop.ui.heat import HeatKind, heat_of
from boneage_desktop.ui.region_names import region_name
from boneage_desktop.ui.scores.bone_crop import upright
from boneage_desktop.ui.theme import Colours

MARGIN, SPACE, LINE_SPACE = 16, 16, 12
PANES = ("film", "crop", "looks", "moved")
ICON_PX = 16


class RegionCloseUp(QFrame):
    """Stands in the place of the film while it is open; Left and Right go through the regions, Esc closes it.

    shown carries the region, closed the one that was shown last, reset_asked the one to leave to the network again.
    """

    shown = Signal(str)
    closed = Signal(str)
    reset_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._film: Film | None = None
        self._region: str | None = None
        self._source: tuple[Radiograph, Pyramid] | None = None
        self._film_texts = FilmTexts(self)
        self.panes = {name: CropPane() for name in PANES}
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self.reset = QPushButton()
        self._name, self._months, self._by_hand = QLabel(), QLabel(), QLabel()
        self._arrange()
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.close_button.clicked.connect(self.leave)
        self.reset.clicked.connect(lambda: self.reset_asked.emit(self._region))

    @property
    def region(self) -> str | None:
        """The region that is shown, None while nothing is open."""
        return self._region

    @property
    def texts(self) -> tuple[str, ...]:
        """The words above the pictures."""
        return tuple(label.text() for label in (self._name, self._months, self._by_hand) if label.isVisibleTo(self))

    def open(self, film: Film, region: str) -> None:
        """Show a region of a film, with the keys on it."""
        self._region = region
        self.show_film(film)
        self.show()
        self.setFocus()
        self.shown.emit(region)

    def show_film(self, film: Film) -> None:
        """Follow the film, if it is open; without a reading it closes."""
        self._film = film
        if self._region is None:
            return
        if film.reading is None or not film.reading.regions:
            self.leave()
        else:
            self._refresh()

    def leave(self) -> None:
        """Close it."""
        region, self._region, self._source = self._region, None, None
        self.hide()
        if region is not None:
            self.closed.emit(region)

    def set_colours(self, colours: Colours) -> None:
        for pane in self.panes.values():
            pane.set_colours(colours)
        for button, name in ((self.previous, "previous"), (self.next, "next"), (self.close_button, "close")):
            button.setIcon(icons.icon(name, colours, size=ICON_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()
        elif event.key() == Qt.Key.Key_Delete and self.reset.isVisibleTo(self):
            self.reset_asked.emit(self._region)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._region is not None:
            self._refresh()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self._name.setProperty("role", "title")
        self._months.setProperty("role", "name")
        self._by_hand.setProperty("role", "caution")
        self.reset.setProperty("role", "link")
        self._line = QHBoxLayout()
        self._line.setSpacing(12)
        for widget in (self.previous, self.next, self._name, self._months, self._by_hand, self.reset):
            self._line.addWidget(widget)
        self._line.addStretch(1)
        self._line.addWidget(self.close_button)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(LINE_SPACE)
        layout.addLayout(self._line)
        layout.addLayout(self._grid, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        """Four pictures in a row where that makes them larger, else two by two; in the middle, as close as may be."""
        side, columns = max((self._side(columns), columns) for columns in (2, 4))
        for place, pane in enumerate(self.panes.values()):
            self._grid.addWidget(pane, place // columns, place % columns)
        across = max(0, self.width() - 2 * MARGIN - columns * side - (columns - 1) * SPACE) // 2
        down = max(0, round(self._room(columns) - side * len(PANES) // columns)) // 2
        self._grid.setContentsMargins(across, down, across, down)

    def _side(self, columns: int) -> int:
        """How long the sides of the pictures would be."""
        across = (self.width() - 2 * MARGIN - (columns - 1) * SPACE) / columns
        return max(1, int(min(across, self._room(columns) * columns / len(PANES))))

    def _room(self, columns: int) -> float:
        """The height that is left for the pictures of all rows."""
        rows = len(PANES) // columns
        texts = rows * self.panes["film"].room_for_texts()
        return self.height() - self._line.sizeHint().height() - 2 * MARGIN - LINE_SPACE - (rows - 1) * SPACE - texts

    def _step(self, step: int) -> None:
        places = [region.name for region in self._film.reading.regions]
        self._region = places[(places.index(self._region) + step) % len(places)]
        self._refresh()
        self.shown.emit(self._region)

    def _refresh(self) -> None:
        region = next(region for region in self._film.reading.regions if region.name == self._region)
        self._name.setText(region_name(region.name))
        months = region.contribution_months
        self._months.setText("" if months is None else self.tr("{months} months").format(months=words.decimal(months)))
        self._by_hand.setText(self.tr("placed by hand"))
        for widget in (self._by_hand, self.reset):
            widget.setVisible(region.by_hand)
        self._show_pictures(region)
        self._name_buttons()
        self._lay_out()

    def _show_pictures(self, region: RegionReading) -> None:
        crop = _picture(region)
        self.panes["film"].show_picture(self.tr("The film"), lambda side: self._of_film(region, side))
        self.panes["crop"].show_picture(self.tr("As the network saw it"), lambda _side: crop)
        for kind in ("looks", "moved"):
            self._show_heat(kind, region, crop)
        for pane in self.panes.values():
            pane.set_stale(self._film.stale)

    def _show_heat(self, kind: HeatKind, region: RegionReading, crop: QImage | None) -> None:
        heat = heat_of(self._film.reading, kind)
        legend = self._film_texts.legend(heat, kind)
        title = legend.title if legend is not None else ""
        self.panes[kind].show_picture(title, lambda _side: crop, heat.images.get(region.name), legend)

    def _of_film(self, region: RegionReading, side: int) -> QImage | None:
        """The same place in the film's own pixels, in the reader's window."""
        radiograph, edits = self._film.radiograph, self._film.edits
        if radiograph is None:
            return None
        if self._source is None or self._source[0] is not radiograph:
            self._source = radiograph, Pyramid(radiograph.pixels)
        to_square = upright(region, radiograph.pixels.shape, side, flipped=False, room=1.0)
        values = self._source[1].sample(to_square, QRect(0, 0, side, side))
        grey = to_grey8(values, edits.window or default_window(radiograph), inverted=edits.inverted)
        return QImage(grey.tobytes(), side, side, side, QImage.Format.Format_Grayscale8).copy()

    def _name_buttons(self) -> None:
        self.reset.setText(self.tr("Back to automatic"))
        for button, text in (
            (self.previous, self.tr("Region before (Left)")),
            (self.next, self.tr("Next region (Right)")),
            (self.close_button, self.tr("Close (Esc)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)


def _picture(region: RegionReading) -> QImage | None:
    """The crop, each of its pixels as it is."""
    if region.crop is None:
        return None
    rows, columns = region.crop.shape
    return QImage(region.crop.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8).copy()
