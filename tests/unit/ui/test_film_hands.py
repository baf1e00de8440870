"""The loupe, and the window from a part of the film."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.marks import Mark, MarkKind
from boneage_desktop.core.radiograph import Radiograph, Window
from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.film_raster import FilmRaster
from boneage_desktop.ui.magnifier import HELD_MS, Magnifier
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.window_hand import WindowHand

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot, film_of: Callable[..., Radiograph]) -> RadiographView:
    widget = RadiographView()
    qtbot.addWidget(widget)
    QCursor.setPos(0, 0)
    widget.resize(816, 816)
    rows, columns = np.mgrid[0:1600, 0:1600]
    widget.show_film(film_of((1000 + 2000 * (((rows // 20) + (columns // 20)) % 2)).astype(np.uint16)))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def magnifier(view: RadiographView) -> Magnifier:
    hand = Magnifier(view)
    view.hands = [hand]
    return hand


def move(view: RadiographView, spot: QPointF) -> None:
    event = QMouseEvent(QEvent.Type.MouseMove, spot, view.mapToGlobal(spot), NONE, NONE, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def grey(view: RadiographView) -> np.ndarray:
    image = view.grab().toImage()
    image = image.convertToFormat(image.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(int)


def period(line: np.ndarray) -> float:
    """Twice the distance of changes between dark and bright squares, in px."""
    changes = np.flatnonzero(np.diff(line > line.mean()))
    return 2 * float(np.diff(changes).mean())


@pytest.mark.parametrize(("steps", "factor"), [(-5, 2), (0, 3), (5, 4)])
def test_the_loupe_shows_the_films_own_pixels_so_much_larger(
    view: RadiographView, magnifier: Magnifier, steps: int, factor: int
) -> None:
    magnifier.set_on(True)
    move(view, QPointF(408, 408))
    for _ in range(abs(steps)):
        turn = QPoint(0, 120 if steps > 0 else -120)
        at = QPointF(408, 408)
        wheel = QWheelEvent(at, at, QPoint(), turn, NONE, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(view, wheel)
    shown = grey(view)
    assert period(shown[420, 320:496]) == pytest.approx(20 * factor, rel=0.03)
    assert period(shown[100, 50:750]) == pytest.approx(20, rel=0.03)
    assert view.zoom == pytest.approx(0.5)


def test_neither_regions_nor_marks_are_in_the_loupe(view: RadiographView, magnifier: Magnifier, hand_reading: Reading) -> None:
    magnifier.set_on(True)
    move(view, QPointF(408, 408))
    bare = grey(view)[340:476, 340:476]
    view.set_reading(hand_reading)
    view.set_heat("moved")
    view.set_overlay(np.zeros((10, 10), np.uint8))
    view.set_edits(Edits(marks=(Mark(MarkKind.DISTANCE, ((0.1, 0.5), (0.9, 0.5))),)))
    np.testing.assert_array_equal(grey(view)[340:476, 340:476], bare)


def test_the_loupe_follows_the_window_and_goes_with_the_mouse(view: RadiographView, magnifier: Magnifier) -> None:
    magnifier.set_on(True)
    move(view, QPointF(408, 408))
    view.set_edits(Edits(window=Window(500.0, 100.0)))
    assert grey(view)[345:470, 345:470].min() == 255
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    view.set_edits(Edits())
    assert period(grey(view)[420, 320:496]) == pytest.approx(20, rel=0.03)


def test_the_loupe_leaves_the_film_as_it_was_drawn(
    view: RadiographView, magnifier: Magnifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.grab()
    sampled = []
    sample = FilmRaster._sample
    monkeypatch.setattr(FilmRaster, "_sample", lambda raster, *args: sampled.append(raster) or sample(raster, *args))
    magnifier.set_on(True)
    for x in range(300, 500, 10):
        move(view, QPointF(x, 400))
        view.grab()
    assert sampled
    assert view._raster not in sampled


@pytest.mark.parametrize("held", [False, True])
def test_a_held_key_ends_with_its_release_a_short_press_does_not(
    view: RadiographView, magnifier: Magnifier, held: bool, qtbot
) -> None:
    let_go = []
    magnifier.let_go.connect(lambda: let_go.append(True))
    magnifier.set_on(True)
    if held:
        qtbot.wait(HELD_MS + 20)
    release = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, "m")
    QApplication.sendEvent(view, release)
    assert bool(let_go) is held


def test_a_rectangle_with_ctrl_chooses_the_window_of_what_is_in_it(
    view: RadiographView, film_of: Callable[..., Radiograph]
) -> None:
    film = np.zeros((800, 800), np.uint16)
    film[:, 400:] = 4000
    film[200:600, 100:300] = np.linspace(1000, 2000, 200, dtype=np.uint16)
    view.show_film(film_of(film))
    hand = WindowHand(view)
    view.hands = [hand]
    edits = []
    view.edited.connect(edits.append)
    start, end = (view.film_geometry().to_screen().map(QPointF(*spot)) for spot in ((110, 250), (290, 550)))
    for kind, spot, button, held in (
        (QEvent.Type.MouseButtonPress, end, LEFT, LEFT),
        (QEvent.Type.MouseMove, start, NONE, LEFT),
        (QEvent.Type.MouseButtonRelease, start, LEFT, NONE),
    ):
        QApplication.sendEvent(view, QMouseEvent(kind, spot, view.mapToGlobal(spot), button, held, CTRL))
    (found,) = edits
    low, high = found.window.center - found.window.width / 2, found.window.center + found.window.width / 2
    assert (low, high) == (pytest.approx(1060, abs=15), pytest.approx(1940, abs=15))


def test_the_automatic_window_is_that_of_the_part_in_view(view: RadiographView, film_of: Callable[..., Radiograph]) -> None:
    film = np.zeros((800, 800), np.uint16)
    film[350:450, 350:450] = np.linspace(1000, 2000, 100, dtype=np.uint16)
    view.show_film(film_of(film))
    hand = WindowHand(view)
    hand.fit_to_view()
    whole = view.edits.window
    view.zoom_by(12)
    hand.fit_to_view()
    near = view.edits.window
    assert near != whole
    assert 1000 <= near.center - near.width / 2 < near.center + near.width / 2 <= 2001


def test_a_part_of_one_grey_changes_nothing(view: RadiographView, film_of: Callable[..., Radiograph]) -> None:
    view.show_film(film_of(np.full((300, 300), 700, np.uint16)))
    WindowHand(view).fit_to_view()
    assert view.edits == Edits()


def test_space_still_pans_while_a_hand_is_there(view: RadiographView, magnifier: Magnifier) -> None:
    view.zoom_by(4)
    held = view.film_geometry().to_film(QPointF(300, 200))
    QTest.keyPress(view, Qt.Key.Key_Space)
    window = view.windowHandle()
    QTest.mousePress(window, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(300, 200))
    QTest.mouseMove(window, QPoint(340, 170))
    QTest.mouseRelease(window, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(340, 170))
    place = view.film_geometry().to_screen().map(held)
    assert (place.x(), place.y()) == pytest.approx((340, 170))
