from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph, Sex, Window
from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.radiograph_view import RadiographView

VIEWS = [(turns, flipped) for turns in range(4) for flipped in (False, True)]
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def grey(rows: int, columns: int) -> np.ndarray:
    """1000 everywhere but for a black band in the second eighth of the rows and a white one in the seventh."""
    film = np.full((rows, columns), 1000, np.uint16)
    film[rows // 8 : rows // 4], film[3 * rows // 4 : 7 * rows // 8] = 0, 4095
    return film


@pytest.fixture
def view(qtbot, film_of: Callable[..., Radiograph]) -> RadiographView:
    widget = RadiographView()
    qtbot.addWidget(widget)
    QCursor.setPos(0, 0)
    widget.setGeometry(40, 40, 620, 416)
    widget.show_film(film_of(grey(800, 800)))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def drag(view: RadiographView, button: Qt.MouseButton, path: list[tuple[int, int]], keys: Qt.KeyboardModifier = PLAIN) -> None:
    window = view.windowHandle()
    QTest.mousePress(window, button, keys, QPoint(*path[0]))
    for place in path[1:]:
        at = QPointF(*place)
        move = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, button, keys)
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(window, button, keys, QPoint(*path[-1]))


def roll(view: RadiographView, place: QPointF, steps: int) -> None:
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def record(signal) -> list:
    got: list = []
    signal.connect(got.append)
    return got


def film_shown(view: RadiographView) -> QImage:
    """The film in its own pixels, with what lies on it."""
    return view.picture(max(view.film.pixels.shape) if view.film else 1, corners=False)


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


@pytest.mark.parametrize(("turns", "flipped"), VIEWS)
def test_a_bright_dot_appears_where_its_fractions_say(
    view: RadiographView, film_of: Callable[..., Radiograph], turns: int, flipped: bool
) -> None:
    film = np.zeros((800, 800), np.uint16)
    film[150:170, 590:610] = 4000
    view.resize(1000, 416)
    view.show_film(film_of(film))
    view.set_edits(Edits(quarter_turns=turns, flipped=flipped))
    shown = pixels(view.grab().toImage())[8:408, 300:700, 0]
    x, y = [(0.75, 0.2), (0.8, 0.75), (0.25, 0.8), (0.2, 0.25)][turns]
    x = 1 - x if flipped else x
    rows, columns = np.nonzero(shown > 200)
    assert (columns.mean() + 0.5, rows.mean() + 0.5) == pytest.approx((400 * x, 400 * y), abs=0.6)


@pytest.mark.parametrize(("turns", "flipped"), VIEWS)
def test_heat_maps_turn_with_the_film(
    view: RadiographView, film_of: Callable[..., Radiograph], hand_reading: Reading, turns: int, flipped: bool
) -> None:
    view.show_film(film_of(grey(400, 300)))
    view.set_reading(hand_reading)
    view.set_regions_visible(False)
    view.set_heat("moved")
    upright = pixels(film_shown(view))
    assert np.ptp(upright[..., 0] - upright[..., 2]) > 150
    view.set_edits(Edits(quarter_turns=turns, flipped=flipped))
    expected = np.rot90(upright, -turns)
    expected = np.fliplr(expected) if flipped else expected
    difference = np.abs(pixels(film_shown(view)) - expected).max(axis=2)
    assert (difference > 60).mean() < 0.002


def test_the_first_cell_of_a_turned_region_lies_at_its_own_top_left(
    view: RadiographView, film_of: Callable[..., Radiograph], hand_reading: Reading
) -> None:
    view.show_film(film_of(grey(400, 400)))
    region = replace(hand_reading.regions[3], center=(0.5, 0.5), size=(0.4, 0.4), angle_degrees=90.0)
    view.set_reading(replace(hand_reading, regions=(region,)))
    view.set_regions_visible(False)
    view.set_heat("moved")
    warmth = pixels(film_shown(view))[..., 0] - pixels(film_shown(view))[..., 2]
    assert warmth[270, 130] > 100
    assert warmth[130, 270] < -100


def test_dragging_right_widens_and_upwards_brightens_in_one_edit(view: RadiographView) -> None:
    edited, editing = record(view.edited), record(view.editing)
    drag(view, LEFT, [(300, 200), (350, 190), (400, 180)])
    assert view.edits.window == Window(pytest.approx(2048 - 20 * 4096 / 400), pytest.approx(4096 + 100 * 4096 / 400))
    assert edited == [view.edits]
    assert len(editing) >= 2
    assert editing[-1] == view.edits


def test_shift_makes_the_drag_five_times_finer(view: RadiographView) -> None:
    drag(view, LEFT, [(300, 200), (400, 200)], SHIFT)
    assert view.edits.window == Window(2048.0, pytest.approx(4096 + 20 * 4096 / 400))


def test_the_window_never_closes_and_the_stored_pixels_never_change(
    view: RadiographView, film_of: Callable[..., Radiograph]
) -> None:
    stored = grey(400, 400)
    kept = stored.copy()
    view.show_film(film_of(stored))
    drag(view, LEFT, [(600, 200), (300, 200), (5, 200)])
    drag(view, LEFT, [(600, 200), (300, 200), (5, 200)])
    assert view.edits.window.width == pytest.approx(4096 / 500)
    np.testing.assert_array_equal(stored, kept)


def test_the_window_shows(view: RadiographView) -> None:
    before = pixels(view.grab().toImage())[200, 310, 0]
    view.set_edits(Edits(window=Window(1000.0, 500.0)))
    assert before == pytest.approx(62, abs=2)
    assert pixels(view.grab().toImage())[200, 310, 0] == pytest.approx(128, abs=2)
    view.set_edits(Edits(window=Window(800.0, 500.0), inverted=True))
    assert pixels(view.grab().toImage())[200, 310, 0] == pytest.approx(26, abs=2)


def test_a_reading_that_lands_while_dragging_leaves_the_window_in_hand(view: RadiographView) -> None:
    edited = record(view.edited)
    window = view.windowHandle()
    QTest.mousePress(window, LEFT, PLAIN, QPoint(300, 200))
    QTest.mouseMove(window, QPoint(400, 200))
    view.set_edits(Edits(sex=Sex.MALE))
    QTest.mouseRelease(window, LEFT, PLAIN, QPoint(400, 200))
    assert edited == [Edits(window=Window(2048.0, 4096 + 100 * 4096 / 400), sex=Sex.MALE)]


def test_setting_edits_emits_nothing(view: RadiographView) -> None:
    edited, editing = record(view.edited), record(view.editing)
    view.set_edits(Edits(window=Window(10.0, 20.0), quarter_turns=3))
    assert edited == editing == []


@pytest.mark.parametrize(("turns", "flipped"), VIEWS)
def test_the_wheel_zooms_at_the_cursor(view: RadiographView, turns: int, flipped: bool) -> None:
    view.set_edits(Edits(quarter_turns=turns, flipped=flipped))
    cursor = QPointF(260, 150)
    zoom, below = view.zoom, view.film_geometry().to_film(cursor)
    roll(view, cursor, 5)
    after = view.film_geometry().to_film(cursor)
    assert view.zoom == pytest.approx(zoom * 1.2**5)
    assert (after.x(), after.y()) == pytest.approx((below.x(), below.y()))
    roll(view, cursor, -5)
    assert view.zoom == pytest.approx(zoom)


def test_middle_drag_pans_without_an_edit(view: RadiographView) -> None:
    edited = record(view.edited)
    view.zoom_by(4)
    held = view.film_geometry().to_film(QPointF(300, 200))
    drag(view, MIDDLE, [(300, 200), (320, 190), (340, 170)])
    place = view.film_geometry().to_screen().map(held)
    assert (place.x(), place.y()) == pytest.approx((340, 170))
    assert edited == []


def test_left_drag_pans_while_space_is_held(view: RadiographView) -> None:
    view.zoom_by(4)
    held = view.film_geometry().to_film(QPointF(300, 200))
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(view, LEFT, [(300, 200), (340, 170)])
    QTest.keyRelease(view, Qt.Key.Key_Space)
    place = view.film_geometry().to_screen().map(held)
    assert (place.x(), place.y()) == pytest.approx((340, 170))
    drag(view, LEFT, [(300, 200), (340, 200)])
    assert view.edits.window is not None


def test_double_click_fits_and_the_film_stays_fitted(view: RadiographView) -> None:
    view.zoom_by(3)
    QTest.mouseDClick(view.windowHandle(), LEFT, PLAIN, QPoint(300, 200))
    QApplication.processEvents()
    assert view.zoom == pytest.approx(400 / 800)
    view.resize(516, 316)
    assert view.zoom == pytest.approx(300 / 800)
    assert view.edits == Edits()


def test_a_zoomed_film_keeps_its_zoom_when_the_view_grows(view: RadiographView) -> None:
    view.zoom_by(3)
    zoom, middle = view.zoom, view.film_geometry().center
    view.resize(700, 500)
    assert view.zoom == zoom
    assert view.film_geometry().center == middle


def test_keys_zoom_and_pan(view: RadiographView) -> None:
    zoom = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.2 * zoom)
    middle = view.film_geometry().center
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.film_geometry().center[0] > middle[0]


def test_hovering_names_the_region_and_leaving_it_none(view: RadiographView, hand_reading: Reading, qtbot) -> None:
    view.set_reading(hand_reading)
    hovered = record(view.regionHovered)
    radius = view.film_geometry().region_transform(hand_reading.regions[0]).map(QPointF(0.5, 0.5)).toPoint()
    QTest.mouseMove(view.windowHandle(), radius)
    qtbot.waitUntil(lambda: hovered == ["Radius"])
    QTest.mouseMove(view.windowHandle(), QPoint(120, 20))
    qtbot.waitUntil(lambda: hovered == ["Radius", None])
    view.set_regions_visible(False)
    QTest.mouseMove(view.windowHandle(), radius)
    QApplication.processEvents()
    assert hovered == ["Radius", None]


def test_a_click_on_a_region_is_no_edit(view: RadiographView, hand_reading: Reading) -> None:
    view.set_reading(hand_reading)
    clicked, edited = record(view.regionClicked), record(view.edited)
    ulna = view.film_geometry().region_transform(hand_reading.regions[1]).map(QPointF(0.5, 0.5)).toPoint()
    QTest.mouseClick(view.windowHandle(), LEFT, PLAIN, ulna)
    QTest.mouseClick(view.windowHandle(), LEFT, PLAIN, QPoint(120, 20))
    assert clicked == ["Ulna"]
    assert edited == []


def test_the_cursor_tells_the_stored_value(view: RadiographView, film_of: Callable[..., Radiograph], qtbot) -> None:
    film = np.zeros((800, 800), np.uint16)
    film[100, 200] = 3210
    view.show_film(film_of(film))
    moved = record(view.cursorMoved)
    QTest.mouseMove(view.windowHandle(), view.film_geometry().to_screen().map(QPointF(200.5, 100.5)).toPoint())
    qtbot.waitUntil(lambda: (200, 100, 3210) in moved)
    QTest.mouseMove(view.windowHandle(), QPoint(20, 20))
    qtbot.waitUntil(lambda: moved[-1] is None)


def test_texture_covers_the_film_by_its_opacity(view: RadiographView) -> None:
    view.set_overlay(np.full((100, 100), 200, np.uint8))
    view.set_overlay_opacity(1.0)
    assert (pixels(film_shown(view)) == 200).all()
    view.set_overlay_opacity(0.5)
    assert pixels(film_shown(view))[400].mean() == pytest.approx((200 + 62) / 2, abs=2)
    view.set_overlay(None)
    assert pixels(film_shown(view))[400].mean() == pytest.approx(62, abs=2)


def test_a_stale_reading_loses_its_colours(view: RadiographView, hand_reading: Reading) -> None:
    view.set_reading(hand_reading)
    fresh = pixels(film_shown(view))
    view.set_stale(True)
    stale = pixels(film_shown(view))
    assert np.ptp(fresh, axis=2).max() > 100
    assert np.ptp(stale, axis=2).max() < 40


def test_a_new_film_starts_from_scratch(
    view: RadiographView, film_of: Callable[..., Radiograph], hand_reading: Reading
) -> None:
    view.set_reading(hand_reading)
    view.set_overlay(np.full((100, 100), 200, np.uint8))
    view.set_edits(Edits(inverted=True, quarter_turns=1))
    view.show_film(film_of(grey(300, 200)))
    assert view.edits == Edits()
    shown = pixels(film_shown(view))
    assert shown.shape == (300, 200, 3)
    assert np.ptp(shown[80:220]) == 0


def test_nothing_is_shown_and_nothing_fails_without_a_film(view: RadiographView) -> None:
    view.clear()
    moved = record(view.cursorMoved)
    drag(view, LEFT, [(300, 200), (400, 180)])
    roll(view, QPointF(300, 200), 2)
    assert film_shown(view).isNull()
    assert view.edits == Edits()
    assert [place for place in moved if place is not None] == []
    assert pixels(view.grab().toImage()).max() < 12
