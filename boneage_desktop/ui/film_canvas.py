"""The film on the screen, and on it what a reading says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph, Window
from boneage_desktop.core.reading import Reading, RegionReading
from boneage_desktop.imaging.display import default_window
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hud import Hud, paint_hud
from boneage_desktop.ui.film_raster import FilmRaster, Look
from boneage_desktop.ui.film_texts import FilmTexts
from boneage_desktop.ui.heat import Heat, HeatKind, heat_of
from boneage_desktop.ui.region_overlay import STALE_OPACITY, paint_heat, paint_regions
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import SMALL_PX, text_font

FIT_MARGIN = 8.0
GRAB_LONGEST_SIDE = 1600
CANVAS = QColor("#07090A")


class FilmCanvas(QWidget):
    """One film with the regions and heat maps of its reading; shows what it is told, knows no mouse."""

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
        self._highlighted: str | None = None
        self._stale = False
        self._chips: tuple[str, ...] = ()
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
        """Show a film from scratch: fitted, unedited, without reading, texture and chips."""
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
        self._edits, self._chips, self._stale, self._has_texture = Edits(), (), False, False
        self._highlighted = None
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

    def highlight(self, region: str | None) -> None:
        """Bring one region to the front, or none."""
        self._highlighted = region
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Whether the reading belongs to an earlier state of the film; what it says is then dimmed."""
        self._stale = stale
        self.update()

    def set_chips(self, chips: tuple[str, ...]) -> None:
        """Short remarks at the top of the film."""
        self._chips = tuple(chips)
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """The palette of the window; film and what lies on it stay dark in both."""
        self._colours = colours
        self.update()

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

    def film_geometry(self) -> FilmGeometry:
        """Where the film lies in the view."""
        return self._geometry

    def grab_film(self) -> QImage:
        """The whole film as it is shown, with texture, heat maps and regions, without the texts round it."""
        if self._film is None:
            return QImage()
        turned = self._geometry.quarter_turns % 2
        rows, columns = self._film.pixels.shape
        scale = min(1.0, GRAB_LONGEST_SIDE / max(rows, columns))
        size = QSizeF(rows, columns) * scale if turned else QSizeF(columns, rows) * scale
        image = QImage(size.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.fill(CANVAS)
        painter = QPainter(image)
        self._paint_film(painter, replace(self._geometry, view=QSizeF(image.size())).fitted(), 1.0)
        painter.end()
        return image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), CANVAS)
        if self._film is not None:
            self._paint_film(painter, self._geometry, self.devicePixelRatioF())
            paint_hud(painter, QRectF(self.rect()), self._hud(self._film), self.font())
        if self._focus_ring:
            painter.setPen(QPen(QColor(self._colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_film(self, painter: QPainter, geometry: FilmGeometry, pixel_ratio: float) -> None:
        look = Look(self.window_shown, self._edits.inverted, self._texture_opacity if self._has_texture else 0.0)
        shown = self._raster.image(geometry, pixel_ratio, look)
        if shown:
            painter.drawImage(shown[1], shown[0])
        painter.setOpacity(STALE_OPACITY if self._stale else 1.0)
        paint_heat(painter, geometry, self._regions(), self._heat.images)
        painter.setOpacity(1.0)
        if self._regions_visible and self._regions():
            painter.setFont(text_font(self.font(), SMALL_PX, bold=True))
            texts = self._texts.regions(self._regions())
            paint_regions(painter, geometry, self._regions(), texts, highlighted=self._highlighted, stale=self._stale)

    def _hud(self, film: Radiograph) -> Hud:
        return Hud(
            tag=self._texts.tag(film),
            chips=self._chips,
            marker=self._texts.marker(film, self._reading),
            corner=self._texts.corner(self.window_shown, self._edits, self.zoom),
            scale_bar=self._texts.scale_bar(film.spacing, self._geometry),
            legend=self._texts.legend(self._heat, self._heat_kind),
        )

    @property
    def window_shown(self) -> Window:
        """The window in use: the reader's, else the film's own."""
        return self._edits.window or self._default_window

    def _regions(self) -> tuple[RegionReading, ...]:
        return self._reading.regions if self._reading else ()

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
