"""The film with its regions below: keeps both in step with one film of the session."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import place
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.region_strip import RegionStrip
from boneage_desktop.ui.scores.stage_detail import StageDetail
from boneage_desktop.ui.theme import Colours


class FilmPage(QSplitter):
    """Shows a film, passes on edits, and links hovering between film and strip both ways."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.view = RadiographView()
        self.strip = RegionStrip()
        self.detail = StageDetail()
        for part in (self.view, self.strip, self.detail):
            self.addWidget(part)
        self.detail.hide()
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setStretchFactor(2, 0)
        self.setCollapsible(0, False)
        self._shown: Radiograph | None = None
        self._reading: Reading | None = None
        self._grading = False
        self.view.edited.connect(self.edited)
        self.view.regionHovered.connect(self.strip.highlight)
        self.strip.regionHovered.connect(self.view.highlight)
        self.view.regionClicked.connect(self.strip.highlight)
        self.strip.regionClicked.connect(self.view.highlight)

    def show_film(self, film: Film) -> None:
        """Show the film with its edits, its reading and its overlay, as far as they are there."""
        self._show_radiograph(film.radiograph)
        self.view.set_edits(film.edits)
        self._show_reading(film.reading)
        for part in (self.view, self.strip):
            part.set_stale(film.stale)

    def show_overlay(self, film: Film, operators: tuple[str, ...]) -> None:
        """Lay the texture over the film once it is there."""
        self.view.set_overlay(film.overlays.get(operators) if operators and self._shown is not None else None)

    def set_grading(self, grading: bool) -> None:
        """Whether a bone is shown close by below the film, in place of the regions."""
        if grading != self._grading:
            self._grading = grading
            self.strip.setVisible(not grading)
            self.detail.setVisible(grading)
            self.view.highlight(None)

    def show_bone(self, film: Film, bone: str, stage: int | None) -> None:
        """Show one bone close by, with a stage and its neighbours, and mark its region on the film."""
        if self._grading:
            self.detail.show_stage(film, bone, stage)
            self.view.highlight(place(bone).region)

    def set_heat(self, heat: str) -> None:
        for part in (self.view, self.strip):
            part.set_heat(heat)

    def set_colours(self, colours: Colours) -> None:
        for part in (self.view, self.strip, self.detail):
            part.set_colours(colours)

    def _show_radiograph(self, radiograph: Radiograph | None) -> None:
        if radiograph is self._shown:
            return
        self._shown, self._reading = radiograph, None
        if radiograph is None:
            self.view.clear()
        else:
            self.view.show_film(radiograph)

    def _show_reading(self, reading: Reading | None) -> None:
        self.view.set_chips(tuple(words.repair(code) for code in reading.repairs) if reading else ())
        if reading is None or reading is not self._reading:
            self._reading = reading
            self.view.set_reading(reading)
            self.strip.set_reading(reading)


def rotated(edits: Edits, turns: int) -> Edits:
    """The edits after turning the screen clockwise by so many quarters; below the mirror the film turns the other way."""
    return replace(edits, quarter_turns=(edits.quarter_turns + (-turns if edits.flipped else turns)) % 4)
