"""The film with its regions below: keeps both in step with one film of the session."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QSplitter, QToolTip, QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import place
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.magnifier import Magnifier
from boneage_desktop.ui.marks.mark_hand import MarkHand
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.region_close_up import RegionCloseUp
from boneage_desktop.ui.region_handles import RegionHand
from boneage_desktop.ui.region_strip import RegionStrip
from boneage_desktop.ui.repair_chips import RepairChips
from boneage_desktop.ui.scores.stage_detail import StageDetail
from boneage_desktop.ui.side_by_side import SideBySide
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.window_hand import WindowHand


class FilmPage(QSplitter):
    """Shows a film, passes on edits, and links hovering between film and strip both ways."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.view = RadiographView()
        self.hand = RegionHand(self.view)
        self.marks = MarkHand(self.view)
        self.window_hand = WindowHand(self.view)
        self.magnifier = Magnifier(self.view)
        self.view.hands = [self.window_hand, self.marks, self.hand, self.magnifier]
        self.sides = SideBySide(self.view)
        self.chips = RepairChips(self.view)
        self.chips.edited.connect(self.edited)
        self.close_up = RegionCloseUp()
        self.strip = RegionStrip()
        self.detail = StageDetail()
        for stretch, part in ((1, self.sides), (1, self.close_up), (0, self.strip), (0, self.detail)):
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, stretch)
        self.detail.hide()
        self.close_up.hide()
        for index in (0, 1):
            self.setCollapsible(index, False)
        self._film: Film | None = None
        self._shown: Radiograph | None = None
        self._reading: Reading | None = None
        self._grading = self._bare = False
        self.view.edited.connect(self.edited)
        self.view.regionHovered.connect(self.strip.highlight)
        self.strip.regionHovered.connect(self.view.highlight)
        self.view.regionClicked.connect(self.strip.highlight)
        self.view.regionClicked.connect(self.hand.select)
        self.strip.regionClicked.connect(self._on_tile_clicked)
        self._connect_close_up()

    def _connect_close_up(self) -> None:
        self.hand.refused.connect(lambda: QToolTip.showText(QCursor.pos(), words.regions_stay(), self.view))
        for asking in (self.hand.opened, self.strip.regionOpened):
            asking.connect(self.open_region)
        self.close_up.shown.connect(self.strip.highlight)
        self.close_up.shown.connect(self.sides.hide)
        self.close_up.closed.connect(self._on_closed)
        self.close_up.reset_asked.connect(self.hand.reset)

    def open_region(self, name: str) -> None:
        """Show one region large in the place of the film."""
        if self._film is not None and self._film.reading is not None:
            self.close_up.open(self._film, name)

    def set_regions_movable(self, movable: bool) -> None:
        """Whether the present model reads regions where they are put."""
        self.hand.allow(movable)
        self.strip.set_movable(movable)

    def show_film(self, film: Film) -> None:
        """Show the film with its edits, its reading and its overlay, as far as they are there."""
        self._film = film
        self.sides.begin(film)
        self._show_radiograph(film.radiograph)
        self.view.set_edits(film.edits)
        self._show_reading(film.reading)
        self.chips.show_film(film)
        for part in (self.view, self.strip):
            part.set_stale(film.stale)
        self.sides.finish()
        self.close_up.show_film(film)

    def show_overlay(self, film: Film, operators: tuple[str, ...]) -> None:
        """Lay the texture over the film once it is there."""
        self.view.set_overlay(film.overlays.get(operators) if operators and self._shown is not None else None)

    def set_grading(self, grading: bool) -> None:
        """Whether a bone is shown close by below the film, in place of the regions."""
        if grading != self._grading:
            self._grading = grading
            self.close_up.leave()
            self._show_below()
            self.view.highlight(None)

    def set_bare(self, bare: bool, note: str) -> None:
        """Whether the film is shown alone, with a note on it that else stands elsewhere."""
        self._bare = bare
        self._show_below()
        self.view.set_note(note)

    def set_regions_visible(self, visible: bool) -> None:
        for view in (self.view, self.sides.beside):
            view.set_regions_visible(visible)

    def set_marks_visible(self, visible: bool) -> None:
        for view in (self.view, self.sides.beside):
            view.set_marks_visible(visible)

    def show_bone(self, film: Film, bone: str, stage: int | None) -> None:
        """Show one bone close by, with a stage and its neighbours, and mark its region on the film."""
        if self._grading:
            self.detail.show_stage(film, bone, stage)
            self.view.highlight(place(bone).region)

    def set_heat(self, heat: str) -> None:
        for part in (self.view, self.sides.beside, self.strip):
            part.set_heat(heat)

    def set_colours(self, colours: Colours) -> None:
        for part in (self.view, self.sides, self.close_up, self.strip, self.detail):
            part.set_colours(colours)

    def _show_below(self) -> None:
        self.strip.setVisible(not self._grading and not self._bare)
        self.detail.setVisible(self._grading and not self._bare)

    def _on_tile_clicked(self, name: str) -> None:
        """A click takes the region in hand, or shows it large where another one is."""
        if self.close_up.region is not None:
            self.open_region(name)
        else:
            self.view.highlight(name)
            self.hand.select(name)
            self.view.setFocus()

    def _on_closed(self, name: str) -> None:
        self.sides.show()
        self.strip.setFocus()
        self.strip.highlight(name)
        self.view.highlight(name)

    def _show_radiograph(self, radiograph: Radiograph | None) -> None:
        if radiograph is self._shown:
            return
        self._shown, self._reading = radiograph, None
        if radiograph is None:
            self.view.clear()
        else:
            self.view.show_film(radiograph)

    def _show_reading(self, reading: Reading | None) -> None:
        if reading is None or reading is not self._reading:
            self._reading = reading
            self.view.set_reading(reading)
            self.strip.set_reading(reading)


def rotated(edits: Edits, turns: int) -> Edits:
    """The edits after turning the screen clockwise by so many quarters; below the mirror the film turns the other way."""
    return replace(edits, quarter_turns=(edits.quarter_turns + (-turns if edits.flipped else turns)) % 4)
