"""Everything that takes the keys tells a screen reader its name, and the order of the keys follows the eye."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from boneage_desktop.ui import theme
from boneage_desktop.ui.keys_dialog import KeysDialog
from boneage_desktop.ui.settings_dialog import SettingsDialog

INNER = ("qt_",)
"""Parts of Qt's own widgets, which speak for themselves."""


def nameless(window: QWidget) -> list[str]:
    """What is seen, takes the keys and has no name."""
    found = []
    for part in window.findChildren(QWidget):
        takes_keys = part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and part.focusProxy() is None and not part.objectName().startswith(INNER):
            spoken = QAccessible.queryAccessibleInterface(part)
            if not spoken.text(QAccessible.Text.Name).strip():
                found.append(f"{type(part).__name__} in {type(part.parentWidget()).__name__}")
    return found


@pytest.fixture
def shown(window, read, film_file, qtbot):
    film = read(film_file(sex="male"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return film


def test_every_page_of_the_window_speaks(window, read, film_file):
    assert not nameless(window), "empty"
    read(film_file(sex="male"))
    for name in window.side.tabs:
        window.side.open_page(name)
        assert not nameless(window), name
    for name in window.films.tabs:
        window.films.show_page(name)
        assert not nameless(window), name
    for tab in window.acts.tabs.actions():
        tab.trigger()
        assert not nameless(window), tab.objectName()


def test_dialogs_and_the_lock_speak(window, shown):
    window.preferences.open("password")
    dialog = window.findChild(SettingsDialog)
    dialog.row("password").control.set_button.click()
    assert not nameless(dialog)
    dialog.close()
    window.acts["keys"].trigger()
    assert not nameless(window.findChild(KeysDialog))
    window.findChild(KeysDialog).close()
    window.help.open("film")
    assert not nameless(window.help.help)
    window.help.start_tour()
    assert not nameless(window.help.tour.bubble)
    window.lock.lock.file.write_text("{}")
    window.lock.engage("key")
    assert not nameless(window)


def test_tab_goes_from_the_list_over_the_film_to_the_reading(qtbot, window, shown):
    columns = (window.films, window.page, window.side)
    window.films.search.setFocus()
    order = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        place = next((number for number, column in enumerate(columns) if column.isAncestorOf(focused)), None)
        if place is not None and (not order or order[-1] != place):
            order.append(place)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert order[:3] == [0, 1, 2]


def test_what_has_the_focus_is_seen(window, shown):
    """The ring is drawn in the accent, which stands out from the ground."""
    field = window.films.search
    field.setFocus()
    for name, colours in theme.THEMES.items():
        window.set_theme(name)
        edge = field.grab().toImage().pixelColor(field.width() // 2, 0)
        assert edge.name().upper() == colours.accent
        assert theme.contrast(colours.accent, colours.panel) >= 3
