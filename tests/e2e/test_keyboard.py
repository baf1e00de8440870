"""Everything that matters can be reached without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from boneage_desktop.ui.film import State
from boneage_desktop.ui.keys_dialog import KeysDialog


@pytest.fixture
def shown(window, read, film_file, qtbot):
    film = read(film_file(sex="male"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.view.setFocus()
    return film


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (Qt.Key.Key_I, Qt.KeyboardModifier.NoModifier, ("inverted", True)),
        (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, ("quarter_turns", 1)),
        (Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier, ("quarter_turns", 3)),
        (Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier, ("flipped", True)),
    ],
)
def test_keys_edit_the_view_and_ctrl_z_takes_it_back(qtbot, window, shown, key, modifier, value):
    before = shown.edits
    press(qtbot, window, key, modifier)
    assert getattr(shown.edits, value[0]) == value[1]
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.edits == before
    press(qtbot, window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert getattr(shown.edits, value[0]) == value[1]


def test_digits_choose_the_window_presets(qtbot, window, shown):
    windows = set()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5):
        press(qtbot, window, key)
        windows.add(shown.edits.window)
    assert len(windows) == 5
    assert None not in windows


def test_o_lays_the_texture_over_the_film(qtbot, window, until, shown):
    press(qtbot, window, Qt.Key.Key_O)
    until(lambda: ("rotation_invariant", "lbp", "circular") in shown.overlays)
    assert window.acts["overlay"].isChecked()
    press(qtbot, window, Qt.Key.Key_O)
    assert window.commands.overlay == "none"


def test_h_walks_through_the_heat_maps_and_g_hides_the_regions(qtbot, window, shown):
    seen = []
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_H)
        seen.append(window.commands.heat)
    assert seen == ["looks", "moved", "none"]
    press(qtbot, window, Qt.Key.Key_G)
    assert not window.acts["regions"].isChecked()


def test_brackets_walk_through_the_films(qtbot, window, until, shown, film_file):
    window.session.open([film_file("second")])
    second = window.session.current
    until(lambda: second.state is State.READ)
    window.page.view.setFocus()
    press(qtbot, window, Qt.Key.Key_BracketLeft)
    assert window.session.current is shown
    press(qtbot, window, Qt.Key.Key_BracketLeft)
    assert window.session.current is shown
    press(qtbot, window, Qt.Key.Key_BracketRight)
    assert window.session.current is second


def test_letters_typed_into_a_field_are_no_commands(qtbot, window, shown):
    window.films.search.setFocus()
    qtbot.keyClicks(window.films.search, "fri")
    assert window.films.search.text() == "fri"
    assert not shown.past


def test_the_sheet_of_keys_opens_and_names_every_key(qtbot, window, shown):
    press(qtbot, window, Qt.Key.Key_Question)
    dialog = window.findChild(KeysDialog)
    assert dialog.isVisible()
    texts = {label.text() for label in dialog.findChildren(type(window.status.purpose))}
    assert {"Invert", "Wheel", "1 … 5", "R", "Undo"} <= texts
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(KeysDialog))


def test_tab_reaches_the_toolbar_the_fields_and_the_film(qtbot, window, shown):
    reached = set()
    window.films.search.setFocus()
    for _ in range(80):
        focused = QApplication.focusWidget()
        reached.add(focused)
        press(qtbot, window, Qt.Key.Key_Tab)
    wanted = {window.films.search, window.films.view, window.page.view, window.page.strip, window.panel.patient.birth_date}
    assert wanted <= reached
    assert set(window.panel.patient.sex_buttons.values()) & reached


def test_every_toolbar_button_and_field_tells_its_name(window, shown):
    silent = [
        part
        for part in window.findChildren(QAbstractButton)
        if part.isVisible() and not (part.text() or part.accessibleName() or part.toolTip())
    ]
    assert not [part for part in silent if part.objectName() != "qt_toolbar_ext_button"]
    fields = [part for part in window.findChildren(QLineEdit) if part.isVisible()]
    assert all(part.accessibleName() for part in fields)


def test_tooltips_name_the_key(window):
    for action in window.acts.named().values():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in action.toolTip()
