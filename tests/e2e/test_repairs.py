"""What was put right about a film is told on it and can be taken back; what was refused says why and can be read anyway."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.service.reading_json import reading_json
from boneage_desktop.ui.film import State

INVERTED, MIRRORED = "Inverted for the reading", "Right hand, mirrored for the reading"
REFUSED = {
    "not_a_hand": ("No hand was found on this film", "This may not be a hand"),
    "cropped": ("5 of the 11 regions were not found on the film", "Much of the hand is cut off"),
    "too_dark": ("steps of grey that it shows: 3", "The film holds few steps of grey"),
    "burnt_out": ("40 % of its regions is plain white", "Parts of the bones are plain white"),
}


def test_a_repair_is_undone_by_a_click_and_taken_up_again_by_ctrl_z(window, read, until, film_file, qtbot):
    film, chips = read(film_file(sex="male", repairs=["mirrored", "inverted"])), window.page.chips
    assert chips.texts == (INVERTED, MIRRORED)
    qtbot.mouseClick(chips.buttons["inverted"], Qt.MouseButton.LeftButton)
    assert film.state is State.READING
    until(lambda: film.state is State.READ)
    assert film.reading.repairs == ("mirrored",)
    assert film.reading.warnings == ("left_as_is",)
    assert chips.texts == ("Not inverted for the reading", MIRRORED)
    assert all(
        chips.visibleRegion().contains(button.geometry().center() + button.parentWidget().pos())
        for button in chips.buttons.values()
    )
    qtbot.keyClick(window.page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(lambda: film.state is State.READ)
    assert film.reading.repairs == ("mirrored", "inverted")
    assert chips.texts == (INVERTED, MIRRORED)


def test_a_repair_that_was_taken_back_can_be_taken_up_by_its_chip(window, read, until, film_file):
    film, chips = read(film_file(sex="male", repairs=["rotated"])), window.page.chips
    for left, text in (("rotated",), "Repair"), ((), "Undo"):
        chips.buttons["rotated"].click()
        until(lambda: film.state is State.READ)
        assert film.edits.left_as_is == left
        assert chips.buttons["rotated"].text() == text


def test_another_film_has_its_own_chips(window, read, film_file):
    read(film_file("one", sex="male", repairs=["rotated"]))
    assert window.page.chips.isVisible()
    read(film_file("two", sex="male"))
    assert not window.page.chips.isVisible()


def test_undoing_a_repair_voids_the_decision_until_that_is_undone(window, read, until, film_file):
    film = read(film_file(sex="male", repairs=["inverted"]))
    window.acts["accept"].trigger()
    assert film.decision.kind is DecisionKind.ACCEPTED
    window.page.chips.buttons["inverted"].click()
    assert film.decision is None
    until(lambda: film.state is State.READ)
    window.acts["undo"].trigger()
    assert film.decision.kind is DecisionKind.ACCEPTED


def test_a_film_that_cannot_be_read_without_its_repair_is_refused_until_it_is_repaired(window, read, until, film_file):
    film, chips = read(film_file(sex="male", months=103.0, repairs=["inverted"], needs=["inverted"])), window.page.chips
    chips.buttons["inverted"].click()
    until(lambda: film.state is State.REFUSED)
    assert film.reading is None
    assert not window.panel.age.isVisible()
    assert window.panel.state.anyway.isVisible()
    assert chips.texts == ("Not inverted for the reading",)
    chips.buttons["inverted"].click()
    until(lambda: film.state is State.READ)
    assert window.panel.age.text == "8 y 7 m"


@pytest.mark.parametrize("code", REFUSED)
def test_a_refused_film_says_why_and_its_reading_carries_the_warning_everywhere(window, until, film_file, code):
    why, warning = REFUSED[code]
    window.session.open([film_file(sex="male", refuse=code)])
    film = window.session.current
    until(lambda: film.state is State.REFUSED)
    assert why in window.panel.state.text
    assert not window.panel.state.again.isVisible()
    window.panel.state.anyway.click()
    until(lambda: film.state is State.READ)
    window.acts["copy"].trigger()
    assert warning in QApplication.clipboard().text()
    assert reading_json("film", film.reading)["warnings"] == [code]
    assert window.recorder.films(film.known.study)[0].reading["warnings"] == [code]
