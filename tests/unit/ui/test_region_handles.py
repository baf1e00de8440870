"""A region is moved, scaled and turned by hand on the film, however the film is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.region_handles import CROP_PX, SCALE_STEP, Grips, RegionHand, grips

LEFT, PLAIN, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
VIEWS = [Edits(quarter_turns=turns, flipped=flipped) for turns in range(4) for flipped in (False, True)]
every_view = pytest.mark.parametrize("edits", VIEWS, ids=lambda edits: f"{edits.quarter_turns}{'f' * edits.flipped}")


@pytest.fixture
def view(qtbot, film_of: Callable[..., Radiograph], hand_reading: Reading) -> RadiographView:
    widget = RadiographView()
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    widget.hands.append(RegionHand(widget))
    widget.show_film(film_of(np.full((800, 600), 1000, np.uint16)))
    widget.set_reading(hand_reading)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def hand(view: RadiographView) -> RegionHand:
    view.hands[0].select("MC3")
    return view.hands[0]


def places(view: RadiographView, name: str = "MC3") -> Grips:
    region = next(region for region in view.regions() if region.name == name)
    return grips(view.film_geometry(), region)


def drag(view: RadiographView, start: QPointF, end: QPointF, *, let_go: bool = True) -> None:
    for kind, at, held in (
        (QEvent.Type.MouseButtonPress, start, LEFT),
        (QEvent.Type.MouseMove, (start + end) / 2, LEFT),
        (QEvent.Type.MouseMove, end, LEFT),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        if let_go or kind != QEvent.Type.MouseButtonRelease:
            button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
            QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), button, held, PLAIN))


def roll(view: RadiographView, at: QPointF, keys: Qt.KeyboardModifier) -> None:
    steps, nothing = QPoint(0, 120), Qt.MouseButton.NoButton
    event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), steps, nothing, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view, event)


def record(signal) -> list:
    got: list = []
    signal.connect(got.append)
    return got


def near(point: QPointF, other: QPointF, px: float = 0.01) -> bool:
    return QLineF(point, other).length() <= px


@every_view
def test_a_drag_takes_the_region_along_on_the_screen_and_is_one_edit(view, hand, edits):
    view.set_edits(edits)
    edited, before = record(view.edited), places(view)
    drag(view, before.middle, before.middle + QPointF(40, -25))
    after = places(view)
    for corner in range(4):
        assert near(after.outline.at(corner), before.outline.at(corner) + QPointF(40, -25))
    assert [[region.name for region in each.regions] for each in edited] == [["MC3"]]
    assert view.edits == edited[0]


@every_view
def test_a_corner_follows_the_mouse_and_the_centre_stays(view, hand, edits):
    view.set_edits(edits)
    before = places(view)
    drag(view, before.outline.at(2), before.middle + (before.outline.at(2) - before.middle) * 1.4)
    after = places(view)
    assert near(after.middle, before.middle)
    assert near(after.outline.at(2), before.middle + (before.outline.at(2) - before.middle) * 1.4, px=0.1)


@every_view
def test_the_knob_follows_the_mouse_and_size_and_centre_stay(view, hand, edits):
    view.set_edits(edits)
    before, aim = places(view), QPointF(70, 50)
    drag(view, before.knob, before.middle + aim)
    after = places(view)
    assert near(after.middle, before.middle)
    off = QLineF(after.middle, after.knob).angleTo(QLineF(QPointF(0, 0), aim))
    assert (off + 180) % 360 == pytest.approx(180, abs=0.5)
    assert QLineF(after.outline.at(0), after.outline.at(2)).length() == pytest.approx(
        QLineF(before.outline.at(0), before.outline.at(2)).length(), abs=0.01
    )


@every_view
@pytest.mark.parametrize(
    ("key", "step"),
    [(Qt.Key.Key_Left, (-1, 0)), (Qt.Key.Key_Right, (1, 0)), (Qt.Key.Key_Up, (0, -1)), (Qt.Key.Key_Down, (0, 1))],
)
def test_arrows_move_along_the_screen_with_shift_further(view, hand, edits, key, step):
    view.set_edits(edits)
    before = places(view)
    length = QLineF(before.outline.at(0), before.outline.at(1)).length() / CROP_PX
    QTest.keyClick(view, key)
    assert near(places(view).middle, before.middle + QPointF(*step) * length)
    QTest.keyClick(view, key, SHIFT)
    assert near(places(view).middle, before.middle + QPointF(*step) * length * 6)


@pytest.mark.parametrize("flipped", [False, True])
def test_keys_scale_and_turn_as_it_is_seen(view, hand, flipped):
    view.set_edits(Edits(flipped=flipped))
    before = places(view)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    size = [QLineF(each.outline.at(0), each.outline.at(2)).length() for each in (before, places(view))]
    assert size[1] / size[0] == pytest.approx(SCALE_STEP)
    QTest.keyClick(view, Qt.Key.Key_Comma, SHIFT)
    turned = QLineF(before.middle, before.knob).angleTo(QLineF(before.middle, places(view).knob))
    assert turned == pytest.approx(5, abs=0.01)
    QTest.keyClick(view, Qt.Key.Key_Period, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert near(places(view).outline.at(2), before.outline.at(2))


def test_steps_by_key_that_follow_each_other_are_one_edit(view, hand, qtbot):
    edited = record(view.edited)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert edited == []
    qtbot.waitUntil(lambda: len(edited) == 1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert len(edited) == 2


def test_the_wheel_scales_with_control_and_zooms_without(view, hand, qtbot):
    before, edited = places(view), record(view.edited)
    roll(view, before.middle, CONTROL)
    grown = QLineF(places(view).outline.at(0), places(view).outline.at(2)).length()
    assert grown == pytest.approx(QLineF(before.outline.at(0), before.outline.at(2)).length() * SCALE_STEP)
    qtbot.waitUntil(lambda: len(edited) == 1)
    zoom = view.zoom
    roll(view, before.middle, PLAIN)
    assert view.zoom > zoom
    assert len(edited) == 1


def test_delete_leaves_the_region_to_the_network_again(view, hand):
    drag(view, places(view).middle, places(view).middle + QPointF(30, 0))
    assert next(region for region in view.regions() if region.name == "MC3").by_hand
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.edits.regions == ()


def test_a_new_place_voids_the_decision_about_the_age_before(view, hand):
    view.set_edits(Edits(birth_date=date(2015, 1, 2), decision=Decision(DecisionKind.ACCEPTED, 103.0)))
    drag(view, places(view).middle, places(view).middle + QPointF(30, 0))
    assert view.edits.decision is None
    assert view.edits.birth_date == date(2015, 1, 2)


def test_escape_gives_up_the_drag_then_the_selection(view, hand):
    before, edited = places(view), record(view.edited)
    drag(view, before.middle, before.middle + QPointF(30, 0), let_go=False)
    assert not near(places(view).middle, before.middle)
    view.escape()
    assert near(places(view).middle, before.middle)
    assert hand.name == "MC3"
    view.escape()
    assert hand.name is None
    drag(view, before.middle, before.middle)
    assert edited == []


def test_a_click_takes_a_region_in_hand_and_a_press_beside_lets_it_go(view, hand):
    view.regionClicked.connect(hand.select)
    drag(view, places(view, "Radius").middle, places(view, "Radius").middle)
    assert hand.name == "Radius"
    drag(view, places(view).middle, places(view).middle)
    assert hand.name == "MC3"
    drag(view, QPointF(30, 30), QPointF(30, 30))
    assert hand.name is None


def test_a_drag_beside_the_region_is_window_and_level_as_ever(view, hand):
    drag(view, places(view, "Radius").middle, places(view, "Radius").middle + QPointF(60, 0))
    assert view.edits.window is not None
    assert view.edits.regions == ()


def test_handles_show_only_where_regions_can_be_placed_and_are_seen(view, hand):
    with_handles = view.grab().toImage()
    hand.allow(False)
    assert view.grab().toImage() != with_handles
    drag(view, places(view).middle, places(view).middle + QPointF(30, 0))
    assert view.edits.regions == ()
    hand.allow(True)
    view.set_edits(Edits())
    assert view.grab().toImage() == with_handles
    view.set_regions_visible(False)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.hands[0]._region() is None


def test_handles_are_no_part_of_a_picture_but_the_outline_of_a_placed_region_is(view, hand):
    unplaced = view.picture(600)
    hand.select(None)
    assert view.picture(600) == unplaced
    hand.select("MC3")
    QTest.keyClick(view, Qt.Key.Key_Right)
    hand.select(None)
    assert view.picture(600) != unplaced


def test_a_refused_region_says_so(view, hand):
    refused = []
    hand.refused.connect(lambda: refused.append(True))
    hand.allow(False)
    hand.select("Radius")
    assert refused == [True]


def test_another_film_is_not_touched_by_what_was_in_hand(view, hand, film_of, qtbot):
    edited = record(view.edited)
    QTest.keyClick(view, Qt.Key.Key_Right)
    view.show_film(film_of(np.full((800, 600), 1000, np.uint16)))
    assert hand.name is None
    qtbot.wait(300)
    assert edited == []
