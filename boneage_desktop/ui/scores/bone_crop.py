"""A bone as the film shows it: upright, in the film's own pixels, with the reader's window."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import place
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading, RegionReading
from boneage_desktop.imaging.display import default_window, to_grey8
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_raster import Pyramid
from boneage_desktop.ui.theme import DARK, Colours

ROUND_THE_REGION = 1.1
LEAST_PX = 160


class BoneCrop(QWidget):
    """Paints the surroundings of one bone, or says that they are not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radiograph: Radiograph | None = None
        self._pyramid: Pyramid | None = None
        self._reading: Reading | None = None
        self._edits = Edits()
        self._bone = ""
        self._image: QImage | None = None
        self._colours = DARK
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PX, LEAST_PX)

    def sizeHint(self) -> QSize:
        return QSize(2 * LEAST_PX, 2 * LEAST_PX)

    @property
    def image(self) -> QImage | None:
        """What is painted, None where the bone's place is not known."""
        return self._image

    def show_bone(self, film: Film | None, bone: str) -> None:
        """Show one bone of a film."""
        radiograph = film.radiograph if film else None
        if radiograph is not self._radiograph:
            self._radiograph = radiograph
            self._pyramid = Pyramid(radiograph.pixels) if radiograph is not None else None
        self._reading, self._bone = (film.reading if film else None), bone
        self._edits = film.edits if film else Edits()
        self._draw()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        area = self._area()
        painter.fillRect(area, QColor("#07090A"))
        if self._image is not None:
            painter.drawImage(area.topLeft(), self._image)
        else:
            painter.setPen(QColor(DARK.quiet))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(area).adjusted(8, 8, -8, -8), words, self.tr("The place of this bone is not known."))
        painter.setPen(QColor(self._colours.line))
        painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _area(self) -> QRect:
        side = min(self.width(), self.height())
        return QRect(0, 0, side, side)

    def _draw(self) -> None:
        region = region_of(self._reading, self._bone) if self._reading is not None and self._bone else None
        self._image = self._crop(region) if region is not None and self._pyramid is not None else None
        self.update()

    def _crop(self, region: RegionReading) -> QImage:
        ratio = self.devicePixelRatioF()
        side = max(1, math.ceil(self._area().width() * ratio))
        to_screen = upright(region, self._radiograph.pixels.shape, side, flipped=self._edits.flipped)
        values = self._pyramid.sample(to_screen, QRect(0, 0, side, side))
        window = self._edits.window or default_window(self._radiograph)
        grey = to_grey8(values, window, inverted=self._edits.inverted)
        image = QImage(grey.tobytes(), side, side, side, QImage.Format.Format_Grayscale8).copy()
        image.setDevicePixelRatio(ratio)
        return image


def region_of(reading: Reading, bone: str) -> RegionReading | None:
    """The region that shows a bone, moved towards the next one where the bone has none of its own; None if not found."""
    regions = {region.name: region for region in reading.regions}
    where = place(bone)
    region = regions.get(where.region)
    if region is None or where.towards is None:
        return region
    onwards = regions.get(where.towards)
    if onwards is None:
        return None
    x, y = (here + where.share * (there - here) for here, there in zip(region.center, onwards.center, strict=True))
    return RegionReading(bone, (x, y), region.size, region.angle_degrees)


def upright(
    region: RegionReading, shape: tuple[int, ...], side_px: int, *, flipped: bool, room: float = ROUND_THE_REGION
) -> QTransform:
    """The transform from film px to a square of `side_px` that holds the region upright with some room around it."""
    rows, columns = shape[:2]
    widest = max(region.size[0] * columns, region.size[1] * rows) * room
    scale = side_px / max(widest, 1.0)
    transform = QTransform()
    transform.translate(side_px / 2, side_px / 2)
    transform.scale(-scale if flipped else scale, scale)
    transform.rotate(region.angle_degrees)
    transform.translate(-region.center[0] * columns, -region.center[1] * rows)
    return transform
