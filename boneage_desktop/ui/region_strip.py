"""The 11 regions side by side, from the wrist to the fingertips, each with its share in the age."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from boneage_desktop.core.reading import Reading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.ui.heat import HeatKind, heat_of
from boneage_desktop.ui.region_tile import WIDE_FROM_PX, RegionTile
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import px

HEIGHT = 128
LEAST_SCALE_MONTHS = 1.0


class RegionStrip(QScrollArea):
    """One tile for each region; regionHovered a name or None; regionClicked a name, by mouse or by arrow keys and Space;
    regionOpened one whose crop is wanted large, by a double click or Enter.
    """

    regionHovered = Signal(object)  # noqa: N815
    regionClicked = Signal(str)  # noqa: N815
    regionOpened = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._heat_kind: HeatKind = "none"
        self._highlighted: str | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget(self)
        page.setObjectName("page")
        row = QHBoxLayout(page)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        self.tiles = {name: RegionTile(name, page) for name in REGIONS}
        for tile in self.tiles.values():
            tile.hovered.connect(self._on_hovered)
            tile.clicked.connect(self.regionClicked)
            tile.opened.connect(self.regionOpened)
            row.addWidget(tile, 1)
        self.setWidget(page)
        self.set_colours(DARK)
        self._retranslate()

    def sizeHint(self) -> QSize:
        return QSize(900, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, px(HEIGHT))

    def set_reading(self, reading: Reading | None) -> None:
        """Show the regions of a reading, or eleven empty places."""
        self._reading = reading
        regions = {region.name: region for region in reading.regions} if reading else {}
        months = [abs(region.contribution_months) for region in regions.values() if region.contribution_months is not None]
        scale = max([LEAST_SCALE_MONTHS, *months])
        for name, tile in self.tiles.items():
            tile.set_region(regions.get(name), scale)
        self._share_room()
        self.set_heat(self._heat_kind)

    def set_heat(self, kind: HeatKind) -> None:
        """Lay no heat map over the crops, where the network looks, or what moved the age."""
        self._heat_kind = kind
        heat = heat_of(self._reading, kind)
        for name, tile in self.tiles.items():
            tile.set_heat(heat.images.get(name))

    def highlight(self, region: str | None) -> None:
        """Mark one region, or none, and bring it into view."""
        self._highlighted = region
        for name, tile in self.tiles.items():
            tile.set_highlighted(name == region)
        if region is not None:
            self.ensureWidgetVisible(self.tiles[region], 0, 0)

    def set_stale(self, stale: bool) -> None:
        """Whether the months belong to an earlier state of the film; they are then greyed."""
        for tile in self.tiles.values():
            tile.set_stale(stale)

    def set_movable(self, movable: bool) -> None:
        """Whether the present model reads regions where they are put."""
        for tile in self.tiles.values():
            tile.set_movable(movable)

    def set_colours(self, colours: Colours) -> None:
        """The palette of the window."""
        for tile in self.tiles.values():
            tile.set_colours(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            at = REGIONS.index(self._highlighted) + step if self._highlighted else 0
            self._on_hovered(REGIONS[min(max(at, 0), len(REGIONS) - 1)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._highlighted:
            self.regionOpened.emit(self._highlighted)
        elif event.key() == Qt.Key.Key_Space and self._highlighted:
            self.regionClicked.emit(self._highlighted)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._highlighted is not None:
            self._on_hovered(None)
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._share_room()
        super().changeEvent(event)

    def _share_room(self) -> None:
        """All tiles show the unit of their months, or none does."""
        room = self.viewport().width() // len(REGIONS) - 2
        shown = room >= WIDE_FROM_PX or all(tile.unit_width() <= room for tile in self.tiles.values())
        for tile in self.tiles.values():
            tile.show_unit(shown)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Regions"))
        self._share_room()

    def _on_hovered(self, region: str | None) -> None:
        self.highlight(region)
        self.regionHovered.emit(region)
