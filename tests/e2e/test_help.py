"""F1 opens the help on what has the focus, and the help can be searched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from boneage_desktop.ui.help.pages import KEYS, NAMES, pages


@pytest.fixture
def help_on(window, read, film_file, qtbot):
    """Opens the help while a widget has the focus."""
    read(film_file(sex="male"))
    window.activateWindow()

    def open_help(widget):
        widget.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
        qtbot.keyClick(widget, Qt.Key.Key_F1)
        found = window.help.help
        page = found.page
        found.close()
        window.activateWindow()
        return page

    return open_help


def test_f1_opens_the_page_of_what_has_the_focus(window, help_on):
    assert help_on(window.page.view) == "film"
    assert help_on(window.page.strip) == "regions"
    assert help_on(window.panel.patient.birth_date) == "number"
    assert help_on(window.films.search) == "film"
    window.films.show_page("history")
    assert help_on(window.films.search) == "history"
    window.side.open_page("height")
    assert help_on(window.side.height_page.fields["child_cm"]) == "height"
    window.side.open_page("grades")
    assert help_on(QApplication.focusWidget()) == "rus_chn"


def test_contents_list_every_page_and_the_last_one_each_key(window):
    window.help.open("film")
    found = window.help.help
    assert [found.contents.item(place).text() for place in range(found.contents.count())] == [
        *(page.title for page in pages("en")),
        "Keys",
    ]
    for name in (*NAMES, KEYS):
        found.open(name)
        assert found.page == name
        assert len(found.browser.toPlainText()) > 200
    said = found.browser.toPlainText()
    for action in window.acts.named().values():
        if not action.shortcut().isEmpty():
            assert action.text().rstrip("…") in said


def test_words_narrow_the_contents_and_are_marked(window, qtbot):
    window.help.open("film")
    found = window.help.help
    qtbot.keyClicks(found.search, "bayley")
    shown = [item for item in map(found.contents.item, range(found.contents.count())) if not item.isHidden()]
    assert [item.data(Qt.ItemDataRole.UserRole) for item in shown] == ["height"]
    assert found.page == "height"
    marked = found.browser.extraSelections()
    assert marked
    assert {one.cursor.selectedText().casefold() for one in marked} == {"bayley"}
    found.open("film")
    assert found.search.text() == ""


def test_links_lead_on_the_language_follows_and_the_lock_closes_it(window, until):
    window.help.open("film")
    found = window.help.help
    found.browser.anchorClicked.emit(QUrl("number.md"))
    assert found.page == "number"
    window.set_language("de")
    until(lambda: found.windowTitle() == "Hilfe")
    assert found.page == "number"
    assert found.browser.toPlainText().startswith(next(page.title for page in pages("de") if page.name == "number"))
    assert not found.isModal()
    window.lock.lock.file.write_text("{}")
    window.lock.engage("key")
    assert not window.help.help.isVisible()
