"""The tour leads through the window with the demo film, and stays out of the way."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QRect, Qt

from boneage_desktop.core import paths
from boneage_desktop.ui.tour import STEPS, beside


@pytest.fixture
def tour(window, film_file, monkeypatch):
    """The tour of a window whose demo film the fake workers understand."""
    monkeypatch.setattr(paths, "demo_film", lambda: film_file("demo", sex="male"))
    return window.help.tour


def press(qtbot, tour, key):
    qtbot.keyClick(tour.bubble.next, key)


def test_it_shows_the_demo_film_and_each_part_of_the_window(qtbot, window, tour, until, settings_file):
    window.acts["tour"].trigger()
    until(lambda: window.session.current is not None and window.session.current.reading is not None)
    seen = []
    for _ in STEPS:
        seen.append(tour.step)
        target = tour._targets[tour.step]()
        tour._place()
        assert target.isValid(), tour.step
        assert tour.ring.geometry().intersects(target)
        assert window.rect().contains(tour.bubble.geometry())
        assert tour.bubble.text.text()
        press(qtbot, tour, Qt.Key.Key_Right)
    assert seen == list(STEPS)
    assert tour.step == ""
    assert json.loads(settings_file.read_text())["tour_seen"] is True


def test_keys_go_back_and_end_it(qtbot, window, tour):
    window.help.start_tour()
    press(qtbot, tour, Qt.Key.Key_Left)
    assert tour.step == "film"
    press(qtbot, tour, Qt.Key.Key_Right)
    press(qtbot, tour, Qt.Key.Key_Right)
    press(qtbot, tour, Qt.Key.Key_Left)
    assert tour.step == "regions"
    press(qtbot, tour, Qt.Key.Key_Escape)
    assert tour.bubble is None


def test_the_window_works_meanwhile(qtbot, window, tour, until):
    window.help.start_tour()
    until(lambda: window.session.current.radiograph is not None)
    window.page.view.setFocus()
    qtbot.keyClick(window.page.view, Qt.Key.Key_I)
    assert window.session.current.edits.inverted
    assert tour.step == "film"
    tour.bubble.skip.click()
    assert tour.step == ""


def test_the_film_that_is_open_stays(window, tour, read, film_file):
    film = read(film_file("own"))
    window.help.start_tour()
    assert window.session.current is film


def test_the_lock_takes_it_away(window, tour):
    window.help.start_tour()
    window.lock.lock.file.write_text("{}")
    window.lock.engage("key")
    assert tour.bubble is None


def test_the_words_follow_the_language(window, tour, until):
    window.help.start_tour()
    english = tour.bubble.text.text()
    window.set_language("zh_CN")
    until(lambda: tour.bubble.text.text() != english)


ROOM = QRect(0, 0, 1280, 800)


@pytest.mark.parametrize(
    "target",
    [QRect(0, 0, 60, 20), QRect(1200, 300, 60, 40), QRect(200, 600, 900, 150), QRect(200, 0, 900, 100), QRect(5, 5, 1270, 790)],
)
def test_a_bubble_has_room_and_points_at_its_target(target):
    place = beside(target, 300, 150, ROOM)
    bubble = QRect(place.corner.x(), place.corner.y(), 300, 150)
    assert ROOM.contains(bubble)
    assert target.adjusted(-8, -8, 8, 8).contains(place.tip)
    if target.height() < 700:
        assert not bubble.intersects(target)
