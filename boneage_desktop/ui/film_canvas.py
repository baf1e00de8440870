"""The film on the screen, and on it what a reading says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.marks import Mark
from boneage_desktop.core.radiograph import Radiograph, Window
from boneage_desktop.core.reading import Reading, RegionReading
from boneage_desktop.core.regions_by_hand import laid_over
from boneage_desktop.imaging.display import default_window
from boneage_desktop.ui.film_geometry import FilmGeometry, Sight
from boneage_desktop.ui.film_hud import Hud, paint_cross, paint_hud
from boneage_desktop.ui.film_raster import FilmRaster, Look
from boneage_desktop.ui.film_texts import FilmTexts
from boneage_desktop.ui.heat import Heat, HeatKind, heat_of
from boneage_desktop.ui.marks.mark_painting import mark_font, paint_marks
from boneage_desktop.ui.marks.mark_shape import MarkShape, shape_of
from boneage_desktop.ui.marks.mark_texts import mark_lines
from boneage_desktop.ui.region_overlay import STALE_OPACITY, paint_heat, paint_regions
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import SMALL_PX, text_font

FIT_MARGIN = 8.0
PICTURE_PX = 1000
CANVAS = QColor("#07090A")


class FilmCanvas(QWidget):
    """One film with its marks, and the regions and heat maps of its reading; shows what it is told, knows no mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._film: Radiograph | None = None
        self._raster = FilmRaster(np.zeros((1, 1), np.uint8))
        self._geometry = FilmGeometry(1, 1, QSizeF(1, 1))
        self._default_window = Window(0.0, 1.0)
        self._edits = Edits()
        self._reading: Reading | None = None
        self._heat_kind: HeatKind = "none"
        self._heat = Heat()
        self._texture_opacity = 0.5
        self._has_texture = False
        self._regions_visible = True
        self._marks_visible = True
        self._note = ""
        self._cross: tuple[float, float] | None = None
        self._highlighted: str | None = None
        self._stale = False
        self._colours = DARK
        self._fitting = True
        self._focus_ring = False
        self._texts = FilmTexts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Radiograph"))

    def sizeHint(self) -> QSize:
        return QSize(720, 720)

    def show_film(self, radiograph: Radiograph) -> None:
        """Show a film from scratch: fitted, unedited, without reading and texture."""
        self.clear()
        self._film = radiograph
        self._raster = FilmRaster(radiograph.pixels)
        self._default_window = default_window(radiograph)
        rows, columns = radiograph.pixels.shape
        self._geometry = FilmGeometry(rows, columns, QSizeF(self.size()))
        self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._film = None
        self._raster = FilmRaster(np.zeros((1, 1), np.uint8))
        self._edits, self._stale, self._has_texture = Edits(), False, False
        self._highlighted = self._cross = None
        self.set_reading(None)

    def set_reading(self, reading: Reading | None) -> None:
        """The regions and the hand side to show on the film."""
        self._reading = reading
        self._heat = heat_of(reading, self._heat_kind)
        self.update()

    def set_heat(self, kind: HeatKind) -> None:
        """Show no heat maps, where the network looks, or what moved the age."""
        self._heat_kind = kind
        self._heat = heat_of(self._reading, kind)
        self.update()

    def set_overlay(self, texture: np.ndarray | None) -> None:
        """A (rows, columns) uint8 picture of the film's aspect to lay over it, or none."""
        self._has_texture = texture is not None
        self._raster.set_texture(texture)
        self.update()

    def set_overlay_opacity(self, opacity: float) -> None:
        """How much of the film the texture covers, 0 to 1."""
        self._texture_opacity = min(max(opacity, 0.0), 1.0)
        self.update()

    def set_regions_visible(self, visible: bool) -> None:
        """Show or hide the outlines and names of the regions."""
        self._regions_visible = visible
        self.update()

    def set_marks_visible(self, visible: bool) -> None:
        """Show or hide the marks."""
        self._marks_visible = visible
        self.update()

    @property
    def marks_visible(self) -> bool:
        """Whether the marks are shown."""
        return self._marks_visible

    def set_note(self, note: str) -> None:
        """A line in the corner below the window and level, "" for none."""
        self._note = note
        self.update()

    def set_cross(self, point: tuple[float, float] | None) -> None:
        """A cross at fractions of the film's width and height, or none."""
        if point != self._cross:
            self._cross = point
            self.update()

    def highlight(self, region: str | None) -> None:
        """Bring one region to the front, or none."""
        self._highlighted = region
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Whether the reading belongs to an earlier state of the film; what it says is then dimmed."""
        self._stale = stale
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """The palette of the window; film and what lies on it stay dark in both."""
        self._colours = colours
        self.update()

    @property
    def film(self) -> Radiograph | None:
        """The film that is shown."""
        return self._film

    @property
    def edits(self) -> Edits:
        """How the film is shown now."""
        return self._edits

    def set_edits(self, edits: Edits) -> None:
        """Show the film with these edits; emits nothing."""
        self._edits = edits
        self._geometry = replace(self._geometry, quarter_turns=edits.quarter_turns, flipped=edits.flipped)
        self._refit()

    @property
    def zoom(self) -> float:
        """Pixels of the screen per pixel of the film."""
        return self._geometry.scale * self.devicePixelRatioF()

    def fit(self) -> None:
        """Show the whole film, and keep doing so while the view is resized."""
        self._fitting = True
        self._refit()

    def sight(self) -> Sight:
        """What of the film is in view."""
        return Sight(self._geometry.scale, self._geometry.center, self._fitting)

    def set_sight(self, sight: Sight) -> None:
        """Bring a part of the film into view; emits nothing."""
        self._fitting = sight.fitting
        self._geometry = replace(self._geometry, scale=sight.scale, center=sight.center)
        self._refit()

    def film_geometry(self) -> FilmGeometry:
        """Where the film lies in the view."""
        return self._geometry

    def picture(self, longest_side: int, *, corners: bool = True, shown_px: int = PICTURE_PX) -> QImage:
        """The whole film as it is shown, so many px long; lines and words are as large as on one of `shown_px` on the screen.

        corners: with hand side, scale bar and legend; a synthetic film is always told to be one.
        """
        if self._film is None:
            return QImage()
        across, down = reversed(self._film.pixels.shape) if not self._geometry.quarter_turns % 2 else self._film.pixels.shape
        share = longest_side / max(across, down)
        image = QImage(max(1, round(across * share)), max(1, round(down * share)), QImage.Format.Format_RGB32)
        image.fill(CANVAS)
        ratio = longest_side / shown_px
        image.setDevicePixelRatio(ratio)
        geometry = replace(self._geometry, view=image.deviceIndependentSize()).fitted()
        painter = QPainter(image)
        self._paint_film(painter, geometry, ratio)
        self._paint_marks(painter, geometry, self._edits.marks)
        hud = self._hud(self._film, geometry) if corners else Hud(tag=self._texts.tag(self._film))
        paint_hud(painter, QRectF(QPointF(0, 0), geometry.view), replace(hud, corner=()), self.font())
        painter.end()
        image.setDevicePixelRatio(1.0)
        return image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), CANVAS)
        if self._film is not None:
            self._paint_film(painter, self._geometry, self.devicePixelRatioF())
            self._paint_marks(painter, self._geometry, self._edits_shown().marks)
            if self._cross is not None:
                paint_cross(painter, self._geometry.place(self._cross))
            paint_hud(painter, QRectF(self.rect()), self._hud(self._film, self._geometry), self.font())
        if self._focus_ring:
            painter.setPen(QPen(QColor(self._colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_film(self, painter: QPainter, geometry: FilmGeometry, pixel_ratio: float) -> None:
        look = replace(self.look, texture_opacity=self._texture_opacity if self._has_texture else 0.0)
        shown = self._raster.image(geometry, pixel_ratio, look)
        if shown:
            painter.drawImage(shown[1], shown[0])
        painter.setOpacity(STALE_OPACITY if self._stale else 1.0)
        paint_heat(painter, geometry, self._reading.regions if self._reading else (), self._heat.images)
        painter.setOpacity(1.0)
        if self._regions_visible and self._regions():
            painter.setFont(text_font(self.font(), SMALL_PX, bold=True))
            texts = self._texts.regions(self._regions())
            paint_regions(painter, geometry, self._regions(), texts, highlighted=self._highlighted, stale=self._stale)

    def _paint_marks(self, painter: QPainter, geometry: FilmGeometry, marks: tuple[Mark, ...]) -> None:
        if self._marks_visible and marks:
            paint_marks(painter, [self.mark_shape(mark, geometry) for mark in marks], self.font())

    def mark_shape(self, mark: Mark, geometry: FilmGeometry | None = None, *, explained: bool = False) -> MarkShape:
        """Where a mark of the film that is shown lies, and what it says."""
        assert self._film is not None
        lines = mark_lines(mark, self._film.pixels.shape, self._film.spacing, explained=explained)
        return shape_of(mark, geometry or self._geometry, lines, QFontMetricsF(mark_font(self.font())))

    def _hud(self, film: Radiograph, geometry: FilmGeometry) -> Hud:
        return Hud(
            tag=self._texts.tag(film),
            marker=self._texts.marker(film, self._reading),
            corner=(*self._texts.corner(self.window_shown, self._edits, self.zoom), *filter(None, (self._note,))),
            scale_bar=self._texts.scale_bar(film.spacing, geometry),
            legend=self._texts.legend(self._heat, self._heat_kind),
        )

    @property
    def window_shown(self) -> Window:
        """The window in use: the reader's, else the film's own."""
        return self._edits.window or self._default_window

    @property
    def look(self) -> Look:
        """How grey values are shown now."""
        return Look(self.window_shown, self._edits.inverted)

    def _edits_shown(self) -> Edits:
        """The edits as they are shown while one of them is in the making."""
        return self._edits

    def regions(self) -> tuple[RegionReading, ...]:
        """The regions where they are drawn now; none while they are hidden."""
        return self._regions() if self._regions_visible else ()

    def _regions(self) -> tuple[RegionReading, ...]:
        """Those of the reading; what was placed since lies where it was put."""
        if self._reading is None or "regions_not_placed" in self._reading.warnings:
            return self._reading.regions if self._reading else ()
        return laid_over(self._reading.regions, self._edits_shown().regions)

    def _refit(self) -> None:
        if self._fitting:
            self._geometry = self._geometry.fitted(FIT_MARGIN)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._geometry = replace(self._geometry, view=QSizeF(event.size()))
        self._refit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Radiograph"))
            self.update()
        super().changeEvent(event)
