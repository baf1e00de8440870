"""Times one frame of the film view while it is panned, zoomed, marked and magnified, in processor time of this process."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.marks import Mark, MarkKind
from boneage_desktop.core.radiograph import Radiograph, Side, Spacing
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading
from boneage_desktop.imaging.phantom import DrawnPhantom, Phantom, draw
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.film_page import FilmPage

FRAMES = 40


def main() -> None:
    app.qt_application()
    drawn = draw(Phantom(rows=2500, columns=2048, bits=12))
    film = film_of(drawn)
    page = FilmPage()
    page.resize(1400, 1200)
    page.show()
    page.show_film(film)
    view = page.view
    QApplication.processEvents()
    print(f"a film of {drawn.pixels.shape}, a view of {view.width()} x {view.height()}, milliseconds of processor time a frame")
    view.zoom_by(2)
    tell("pan", lambda step: view._move_to(view.film_geometry().panned(QPointF(step % 7 - 3, 2))))
    page.set_regions_visible(False)
    tell("pan without regions", lambda step: view._move_to(view.film_geometry().panned(QPointF(step % 7 - 3, 2))))
    view.set_edits(Edits(marks=marks()))
    tell("pan with 20 marks", lambda step: view._move_to(view.film_geometry().panned(QPointF(step % 7 - 3, -2))))
    tell("zoom with 20 marks", lambda step: view.zoom_by(1.02 if step % 2 else 1 / 1.02))
    page.magnifier.set_on(True)
    tell("magnifier", lambda step: move(view, QPointF(300 + 5 * step, 400)))
    page.magnifier.set_on(False)
    page.marks.set_tool(MarkKind.DISTANCE)
    press(view, QPointF(300, 300))
    tell("a distance being drawn", lambda step: move(view, QPointF(300 + 5 * step, 420), Qt.MouseButton.LeftButton))
    send(view, QEvent.Type.MouseButtonRelease, QPointF(500, 420), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
    page.marks.set_tool(None)
    view.set_edits(Edits())
    page.set_regions_visible(True)
    page.sides.show_beside(film_of(drawn))
    page.sides.beside_bar.linked.setChecked(True)
    QApplication.processEvents()
    tell("linked cursor", lambda step: move(view, QPointF(200 + 5 * step, 420)))
    tell("linked pan", lambda step: view._move_to(view.film_geometry().panned(QPointF(step % 7 - 3, 2))))


def tell(what: str, act: Callable[[int], object]) -> None:
    """The middle and the longest of the frames."""
    spent = []
    for step in range(FRAMES):
        started = time.process_time()
        act(step)
        QApplication.processEvents()
        spent.append(1000 * (time.process_time() - started))
    print(f"{what:24} median {statistics.median(spent):6.1f}  longest {max(spent):6.1f}")


def move(view: object, spot: QPointF, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    send(view, QEvent.Type.MouseMove, spot, Qt.MouseButton.NoButton, held)


def press(view: object, spot: QPointF) -> None:
    send(view, QEvent.Type.MouseButtonPress, spot, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)


def send(view: object, kind: QEvent.Type, spot: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    event = QMouseEvent(kind, spot, view.mapToGlobal(spot), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def marks() -> tuple[Mark, ...]:
    places = np.random.default_rng(2).uniform(0.2, 0.8, (20, 3, 2)).tolist()
    kinds = (MarkKind.DISTANCE, MarkKind.ANGLE, MarkKind.ARROW, MarkKind.NOTE)
    points = {MarkKind.DISTANCE: 2, MarkKind.ANGLE: 3, MarkKind.ARROW: 2, MarkKind.NOTE: 1}
    return tuple(
        Mark(kind, tuple(map(tuple, place[: points[kind]])), "words") for kind, place in zip(kinds * 5, places, strict=True)
    )


def film_of(drawn: DrawnPhantom) -> Film:
    crop = np.zeros((96, 96), np.uint8)
    regions = tuple(RegionReading(name, center, (0.16, 0.13), 5.0, 1.0, crop) for name, center in drawn.centers.items())
    spacing = Spacing(0.1, 0.1, "ImagerPixelSpacing")
    film = Film(paths.demo_film(), State.READ, Radiograph(drawn.pixels, paths.demo_film(), "", "DICOM", spacing=spacing))
    hand = Hand(Side.LEFT, 0.0, False, 1.0)
    by_sex = {"male": 112.0, "female": 100.0}
    film.answer = Reading(112.0, (1 / 19,) * 19, by_sex, drawn.phantom.sex, "dicom", ModelName("bench", "1", ""), hand, regions)
    return film


if __name__ == "__main__":
    main()
