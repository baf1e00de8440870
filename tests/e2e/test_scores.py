"""Grading 13 bones by keys and mouse, and adult height: the numbers follow at once, each film keeps its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.grades import BONES, Grades
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui.film import State

STAGES = "5344455555555"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(window, read, film_file, qtbot):
    """A boy of ten, read as 103 months, with the keys on the film."""
    film = read(film_file(sex="male", months=103.0, born="2015-07-14", taken="2025-07-14"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.view.setFocus()
    return film


@pytest.fixture
def press(qtbot, window):
    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    return press


@pytest.fixture
def grade_all(press):
    """Opens the page by its key and types one digit for each bone."""

    def grade(digits=STAGES):
        press(Qt.Key.Key_G, CTRL)
        for digit in digits:
            press(Qt.Key(Qt.Key.Key_0 + int(digit)))
            press(Qt.Key.Key_Down)

    return grade


def click_stage(qtbot, row, stage):
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.cell(stage).center().toPoint())


def test_thirteen_digits_give_score_age_and_gap(window, shown, grade_all):
    grade_all(STAGES[:-1])
    card = window.side.scores.card
    assert card.total_text == ""
    assert card.age_text == "12 of 13 bones graded"
    assert card.note == "Missing: DP5"
    window.side.scores.rows["DP5"].setFocus()
    window.side.scores.rows["DP5"].chosen.emit("DP5", 5)
    assert (card.total_text, card.age_text) == ("228", "9 y 10 m")
    assert card.note.startswith("+14.7 months against the network's 8 y 7 m")
    assert "More than a year apart" in card.note
    assert shown.edits.grades == Grades(tuple(int(digit) for digit in STAGES))


def test_a_digit_is_a_stage_there_and_a_window_preset_elsewhere(window, shown, press, grade_all):
    grade_all("5")
    assert shown.edits.window is None
    window.page.view.setFocus()
    press(Qt.Key.Key_2)
    assert shown.edits.window is not None
    assert shown.edits.grades == Grades().graded("Radius", 5)


def test_two_digits_make_one_stage_and_one_edit(window, until, shown, press):
    press(Qt.Key.Key_G, CTRL)
    for key in (Qt.Key.Key_1, Qt.Key.Key_3):
        press(key)
    assert shown.edits.grades["Radius"] == 13
    assert len(shown.past) == 1
    press(Qt.Key.Key_1)
    assert shown.edits.grades["Radius"] == 13, "a second digit may follow"
    until(lambda: shown.edits.grades["Radius"] == 1)


def test_arrows_walk_through_stages_and_bones_and_delete_takes_back(window, shown, press):
    press(Qt.Key.Key_G, CTRL)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert shown.edits.grades["Radius"] == 1
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert shown.edits.grades["Ulna"] == 12, "to the left of nothing is the last stage"
    press(Qt.Key.Key_Right)
    assert shown.edits.grades["Ulna"] == 12
    press(Qt.Key.Key_Delete)
    assert shown.edits.grades == Grades().graded("Radius", 1)


def test_clicks_choose_stages_and_undo_walks_back(qtbot, window, shown, press, grade_all):
    grade_all()
    scores = window.side.scores
    assert scores.card.total_text == "228"
    click_stage(qtbot, scores.rows["MP3"], 6)
    assert scores.card.total_text == "232", "18 points instead of 14"
    press(Qt.Key.Key_Z, CTRL)
    assert scores.card.total_text == "228"
    press(Qt.Key.Key_Z, CTRL)
    assert scores.card.age_text == "12 of 13 bones graded"
    for _ in range(2):
        press(Qt.Key.Key_Y, CTRL)
    assert scores.card.total_text == "232"
    scores.clear.click()
    assert not shown.edits.grades.begun
    window.acts["undo"].trigger()
    assert scores.card.total_text == "232"


def test_a_stage_is_described_beside_its_neighbours_and_the_bone_is_shown(qtbot, window, until, shown, press):
    press(Qt.Key.Key_G, CTRL)
    page, row = window.page, window.side.scores.rows["MC3"]
    assert page.detail.isVisible()
    assert not page.strip.isVisible()
    assert page.detail.text == ""
    qtbot.mouseMove(row, row.cell(7).center().toPoint())
    assert page.detail.name == "MC3"
    assert "caps the metaphysis" in page.detail.text
    assert page.detail.crop.image is not None
    qtbot.mouseMove(row, QPoint(2, 5))
    assert page.detail.text == ""
    window.side.tabs["reading"].click()
    assert page.strip.isVisible()
    until(lambda: page.strip.height() >= page.strip.minimumSizeHint().height())
    assert not page.detail.isVisible()


def test_each_film_keeps_its_grades_and_heights(window, until, shown, press, grade_all, film_file, qtbot):
    grade_all()
    window.session.open([film_file("second", sex="female")])
    second = window.session.current
    until(lambda: second.state is State.READ)
    assert window.side.page == "grades"
    assert window.side.scores.card.note == "The score appears when all bones are graded."
    window.session.select(shown)
    assert window.side.scores.card.total_text == "228"


def test_without_a_sex_it_is_asked_for(window, read, film_file, until, qtbot):
    film = read(film_file())
    window.session.edit(film, replace(film.edits, grades=Grades((5, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5))))
    window.acts["grades"].trigger()
    card = window.side.scores.card
    assert card.total_text == ""
    card.choices[Sex.FEMALE].click()
    until(lambda: card.total_text == "250")
    assert not card.choices[Sex.FEMALE].isVisible()


def enter(qtbot, panel, **heights):
    for name, text in heights.items():
        field = panel.fields[name]
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_heights_give_adult_height_with_its_spread_or_the_reason(qtbot, window, shown, press):
    press(Qt.Key.Key_H, CTRL)
    panel = window.side.height_page
    assert panel.by_bone_age.text == ""
    assert panel.by_bone_age.spread == "Enter the child's height."
    enter(qtbot, panel, child_cm="133,5", father_cm="178", mother_cm="165")
    assert shown.edits.heights.child_cm == 133.5
    # 103 months against 120: delayed, 77.3 + (77.9 - 77.3) / 3 = 77.5 % reached; 79.8 % and 74.4 % at 113 and 92 months
    assert panel.by_bone_age.text == "172.3 cm"
    assert "167.3 to 179.4 cm over the bone age's interval alone" in panel.by_bone_age.spread
    assert "percentage and heights disagree" in panel.by_bone_age.basis
    assert panel.by_parents.text == "178.0 cm"
    assert panel.by_parents.spread == "169.5 to 186.5 cm: about 95 % of children"
    window.acts["undo"].trigger()
    assert panel.by_parents.spread == "Enter the heights of both parents."
    window.session.edit(shown, replace(shown.edits, decision=Decision(DecisionKind.CHANGED, 108.0, "by hand")))
    # 78.6 % at 108 months; the network's interval does not belong to this age
    assert (panel.by_bone_age.text, panel.by_bone_age.spread) == ("169.8 cm", "The tables state no spread.")
    window.session.edit(shown, replace(shown.edits, decision=Decision(DecisionKind.REJECTED, None, "blurred")))
    assert panel.by_bone_age.spread == "Not applicable: there is no bone age by the reading."


def test_what_is_no_height_in_cm_is_marked_and_not_taken(qtbot, window, shown, press):
    press(Qt.Key.Key_H, CTRL)
    panel = window.side.height_page
    for text in ("tall", "1.335", "1335", "nan"):
        enter(qtbot, panel, child_cm=text)
        assert panel.fields["child_cm"].property("invalid"), text
        assert shown.edits.heights.child_cm is None


def test_the_copied_text_holds_score_and_heights(qtbot, window, shown, press, grade_all):
    grade_all()
    press(Qt.Key.Key_H, CTRL)
    enter(qtbot, window.side.height_page, child_cm="133.5", father_cm="178", mother_cm="165")
    window.page.view.setFocus()
    press(Qt.Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Bone age by the network: 8 y 7 m (103 months)"
    assert "RUS-CHN score: 228, bone age 9 y 10 m" in lines
    assert "Adult height by bone age (Bayley-Pinneau): 172.3 cm" in lines
    assert "Height by the parents (Tanner): 178.0 cm, 169.5 to 186.5 cm" in lines
    assert lines[-1] == "Research use only. Not a medical device."
    assert not any(shown.name in line for line in lines), "no name leaves with the text"
    window.session.edit(shown, replace(shown.edits, grades=shown.edits.grades.graded("Ulna", None)))
    window.acts["copy"].trigger()
    assert "RUS-CHN" not in QApplication.clipboard().text(), "no score of an incomplete set"


def test_every_bone_is_a_stop_of_the_keys_and_is_shown(window, shown, press):
    press(Qt.Key.Key_G, CTRL)
    reached, crops = [], {}
    for bone in BONES:
        reached.append(QApplication.focusWidget())
        crops[bone] = window.page.detail.crop.image
        press(Qt.Key.Key_Tab)
    assert reached == list(window.side.scores.rows.values())
    assert None not in crops.values()
    assert crops["PP3"] != crops["MC3"], "a bone without a region is cut from the film too, beside its neighbour"
