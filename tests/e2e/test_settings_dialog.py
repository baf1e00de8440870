"""All settings in one dialog: found by words, changed at once, put back one by one."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boneage_desktop.imaging.display import presets
from boneage_desktop.ui import theme
from boneage_desktop.ui.settings.rows import Kind
from boneage_desktop.ui.settings_dialog import SettingsDialog
from boneage_desktop.ui.typography import px


@pytest.fixture
def dialog(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(SettingsDialog)
    assert found.isVisible()
    yield found
    window.set_text_size(100)


def choose(dialog, field, value):
    control = dialog.row(field).control
    control.setCurrentIndex(control.findData(value))
    control.activated.emit(control.currentIndex())


def shown(dialog):
    return [view.row.field for view in dialog.rows if view.isVisible()]


def kept(settings_file):
    return json.loads(settings_file.read_text())


def test_words_find_a_setting_by_its_label_its_explanation_and_its_choices(dialog, qtbot):
    everything = shown(dialog)
    qtbot.keyClicks(dialog.search, "audit")
    assert shown(dialog) == ["user_name"]
    assert f"background-color: {theme.DARK.accent}" in dialog.row("user_name").explanation.text()
    dialog.search.setText("light")
    assert "theme" in shown(dialog)
    dialog.search.setText("TEXT size")
    assert shown(dialog) == ["text_size"]
    visible = {group for group, title in dialog._titles.items() if title.isVisible()}
    assert visible == {"appearance"}
    dialog.search.setText("no such words")
    assert not shown(dialog)
    dialog.search.clear()
    assert shown(dialog) == everything
    assert "background-color" not in dialog.row("user_name").explanation.text()


def test_a_choice_acts_at_once_and_is_kept(dialog, window, settings_file):
    choose(dialog, "theme", "light")
    assert QApplication.palette().window().color().name().upper() == theme.LIGHT.background
    assert kept(settings_file)["theme"] == "light"
    choose(dialog, "heat", "looks")
    assert window.commands.heat == "looks"
    dialog.row("regions_visible").control.click()
    assert not window.acts["regions"].isChecked()
    dialog.row("overlay_percent").control.setValue(35)
    assert window.bars.opacity.value() == 35
    assert (kept(settings_file)["heat"], kept(settings_file)["regions_visible"]) == ("looks", False)


def test_a_text_is_taken_when_it_is_left(dialog, window, qtbot, settings_file):
    field = dialog.row("user_name").control
    field.setFocus()
    qtbot.keyClicks(field, "Dr. Li")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.recorder.history.by == "Dr. Li"
    assert kept(settings_file)["user_name"] == "Dr. Li"
    assert dialog.isVisible()


def test_text_grows_with_the_columns_around_it(dialog, window):
    before = window.side.minimumWidth(), window.menuBar().height()
    choose(dialog, "text_size", 150)
    assert window.side.minimumWidth() == px(320) > 1.4 * before[0]
    assert window.menuBar().sizeHint().height() > before[1]


def test_the_way_back_is_there_where_a_setting_differs(dialog, window):
    row = dialog.row("default_window")
    assert not row.reset.isVisible()
    choose(dialog, "default_window", "bone")
    assert window.settings.default_window == "bone"
    row.reset.click()
    assert window.settings.default_window == "default"
    assert not row.reset.isVisible()
    assert row.control.currentData() == "default"


def test_the_language_changes_under_the_dialog_and_its_rows_speak(dialog, window, until):
    choose(dialog, "language", "de")
    until(lambda: dialog.windowTitle() != "Settings")
    assert dialog.row("theme").label.text() not in ("", "Theme")
    assert dialog.row("language").control.currentData() == "de"
    choose(dialog, "language", "en")
    until(lambda: dialog.windowTitle() == "Settings")
    for view in dialog.rows:
        if view.row.kind not in (Kind.LOCK, Kind.FOLDER, Kind.FILE):
            assert view.control.accessibleName() == view.row.label
        assert view.control.accessibleDescription() == view.row.explanation
        assert view.row.label in view.reset.accessibleName()


def test_new_films_take_the_window_that_was_chosen(dialog, window, read, film_file):
    choose(dialog, "default_window", "bone")
    dialog.close()
    film = read(film_file())
    assert film.edits.window == presets(film.radiograph)["bone"]
    assert not film.past


def test_without_the_list_no_film_is_remembered(dialog, window, read, film_file, settings_file):
    read(film_file("first"))
    assert kept(settings_file)["recent_films"]
    dialog.row("remember_films").control.click()
    read(film_file("second"))
    assert not kept(settings_file).get("recent_films")
