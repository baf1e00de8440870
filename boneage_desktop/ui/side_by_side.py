"""The film that is read, and beside it another one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.imaging.corresponding import Counterpart, counterpart
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_geometry import Sight
from boneage_desktop.ui.film_side import FilmSide, OtherBar, OtherView, SideBar
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.side_words import film_facts
from boneage_desktop.ui.theme import Colours


class SideBySide(QSplitter):
    """`view` always shows the film that is read. Where that becomes the one beside it, both change places, so that each film
    stays where it is on the screen.

    activated carries the film that shall be read, edited the film beside it and its new edits; ended that one film is enough.
    """

    activated = Signal(object)
    edited = Signal(object, object)
    ended = Signal()

    def __init__(self, view: RadiographView, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.view, self.beside = view, OtherView()
        self.bar, self.beside_bar = SideBar(), OtherBar()
        self.film: Film | None = None
        self.other: Film | None = None
        self._shown: tuple[Radiograph | None, Reading | None] = (None, None)
        self._sights: tuple[Sight, Sight] | None = None
        self._sides = FilmSide(self.bar, view), FilmSide(self.beside_bar, self.beside)
        for side in self._sides:
            self.addWidget(side)
        self._show_sides()
        self.beside.chosen.connect(lambda: self.activated.emit(self.other))
        self.beside.edited.connect(lambda edits: self.edited.emit(self.other, edits))
        self.beside.escaped.connect(self.ended)
        self.beside_bar.end.clicked.connect(self.ended)
        self.beside_bar.linked.toggled.connect(lambda _on: self._follow(self.view, self.beside))
        for one, two in ((view, self.beside), (self.beside, view)):
            one.moved.connect(lambda one=one, two=two: self._follow(one, two))
            one.cursorMoved.connect(lambda at, one=one, two=two: self._point(one, two, at))

    def show_beside(self, film: Film | None) -> None:
        """Show a film beside the one that is read, or none any more."""
        if (film is None) != (self.other is None):
            self.setSizes((1, 1))
        self.other = film
        self.show_other()
        self._show_sides()
        self._follow(self.view, self.beside)

    def begin(self, film: Film) -> None:
        """Before `view` shows a film: where that stood beside, both change places."""
        if film is not self.film and film is self.other and self.film is not None:
            self._sights = self.view.sight(), self.beside.sight()
            self.other = self.film
            sizes = self.sizes()
            self.insertWidget(0, self.widget(1))
            self.setSizes(sizes[::-1])
        self.film = film

    def finish(self) -> None:
        """After `view` shows its film."""
        self.show_other()
        if self._sights is not None:
            (was, beside), self._sights = self._sights, None
            self.view.set_sight(beside)
            self.beside.set_sight(was)
            self.view.setFocus()
        self._show_sides()

    def show_other(self) -> None:
        """Show what the film beside has become."""
        film = self.other
        radiograph = film.radiograph if film is not None else None
        if radiograph is not self._shown[0]:
            self._shown = radiograph, None
            self.beside.show_film(radiograph) if radiograph is not None else self.beside.clear()
        if film is not None and radiograph is not None:
            self.beside.set_edits(film.edits)
            self.beside.set_stale(film.stale)
            if film.reading is not self._shown[1]:
                self._shown = radiograph, film.reading
                self.beside.set_reading(film.reading)
        self._name_sides()

    def set_colours(self, colours: Colours) -> None:
        for part in (self.beside, self.bar, self.beside_bar):
            part.set_colours(colours)

    def _show_sides(self) -> None:
        two = self.other is not None
        self._sides[1].setVisible(two)
        self.bar.setVisible(two)
        for view in (self.view, self.beside):
            view.set_cross(None)

    def _name_sides(self) -> None:
        for bar, film in ((self.bar, self.film), (self.beside_bar, self.other)):
            name, facts = (film.name, film_facts(film)) if film is not None else ("", "")
            bar.set_film(name, facts, active=bar is self.bar)

    def _counterpart(self, of: RadiographView) -> Counterpart | None:
        """The way from the film of one view to that of the other."""
        one, two = (self.film, self.other) if of is self.view else (self.other, self.film)
        if one is None or two is None or one.radiograph is None or two.radiograph is None:
            return None
        regions, other_regions = (film.reading.regions if film.reading else () for film in (one, two))
        return counterpart(regions, one.radiograph.pixels.shape, other_regions, two.radiograph.pixels.shape)

    def _point(self, one: RadiographView, two: RadiographView, at: tuple[int, int, float] | None) -> None:
        """A cross on one film at the place under the mouse on the other."""
        way = self._counterpart(one)
        if way is None:
            return
        found = None
        if at is not None:
            x, y = way(at[0] + 0.5, at[1] + 0.5)
            geometry = two.film_geometry()
            inside = 0 <= x < geometry.columns and 0 <= y < geometry.rows
            found = (x / geometry.columns, y / geometry.rows) if inside else None
        one.set_cross(None)
        two.set_cross(found)

    def _follow(self, moved: RadiographView, other: RadiographView) -> None:
        """Bring the same place into the other view, at the same size of the hand."""
        way = self._counterpart(moved)
        if way is not None and self.beside_bar.linked.isChecked():
            sight = moved.sight()
            other.set_sight(replace(sight, scale=sight.scale / way.scale, center=way(*sight.center), fitting=False))
