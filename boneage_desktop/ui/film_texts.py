"""The words and figures on a film, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph, Side, Spacing, Window
from boneage_desktop.core.reading import Reading, RegionReading
from boneage_desktop.ui import words
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hud import Legend, ScaleBar, scale_bar_length
from boneage_desktop.ui.heat import Heat, HeatKind
from boneage_desktop.ui.region_names import region_name
from boneage_desktop.ui.region_overlay import RegionText

LONGEST_BAR_PX = 160.0


class FilmTexts(QObject):
    """What the film's corners and regions say."""

    def regions(self, regions: Sequence[RegionReading]) -> dict[str, RegionText]:
        """The name of each region and, where measured, its months."""
        return {region.name: RegionText(region_name(region.name), self._months(region)) for region in regions}

    def tag(self, film: Radiograph) -> str:
        """A warning that no child was on this film."""
        return self.tr("SYNTHETIC") if film.synthetic else ""

    def marker(self, film: Radiograph, reading: Reading | None) -> str:
        """The letter of the hand: as read, else as the file says, else none."""
        side = (reading.hand.side if reading else None) or film.laterality
        if side is None:
            return ""
        return self.tr("L") if side is Side.LEFT else self.tr("R")

    def corner(self, window: Window, edits: Edits, zoom: float) -> tuple[str, ...]:
        """Changes of the view, zoom, and window in the film's units, one a line."""
        turns = edits.quarter_turns % 4
        changes = [
            self.tr("inverted") if edits.inverted else "",
            self.tr("turned {degrees}°").format(degrees=90 * turns) if turns else "",
            self.tr("mirrored") if edits.flipped else "",
        ]
        changed = " · ".join(change for change in changes if change)
        lines = (
            changed,
            self.tr("zoom {percent} %").format(percent=f"{zoom * 100:.0f}"),
            self.tr("W {width}  L {level}").format(width=_figure(window.width), level=_figure(window.center)),
        )
        return tuple(line for line in lines if line)

    def scale_bar(self, spacing: Spacing | None, geometry: FilmGeometry) -> ScaleBar | None:
        """A round length across the screen, where the size of a pixel is known."""
        if spacing is None:
            return None
        across_mm = spacing.row_mm if geometry.quarter_turns % 2 else spacing.column_mm
        pixels_per_mm = geometry.scale / across_mm
        length = scale_bar_length(pixels_per_mm, LONGEST_BAR_PX)
        text = self.tr("{length} mm at the detector") if spacing.at_detector else self.tr("{length} mm")
        return ScaleBar(length * pixels_per_mm, text.format(length=length))

    def legend(self, heat: Heat, kind: HeatKind) -> Legend | None:
        """What the colours of the heat maps mean, where one is shown."""
        if heat.legend is None:
            return None
        if kind == "looks":
            return Legend(self.tr("Where the network looks"), ("0", self.tr("share of attention"), "1"), heat.legend)
        ends = [self.tr("{months} mo").format(months=_signed_figure(value)) for value in (heat.low, heat.high)]
        return Legend(self.tr("What moved the age, per cell"), (ends[0], "0", ends[1]), heat.legend)

    def _months(self, region: RegionReading) -> str:
        if region.contribution_months is None:
            return ""
        return self.tr("{months} mo").format(months=words.decimal(region.contribution_months))


def _figure(value: float) -> str:
    return words.written(f"{value:.0f}" if abs(value) >= 20 else f"{value:.3g}")


def _signed_figure(value: float) -> str:
    return words.decimal(value) if abs(value) >= 1 else words.written(f"{value:+.2g}")
