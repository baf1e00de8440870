"""Opening by menu."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from boneage_desktop.core import paths
from boneage_desktop.ui.film import State


def menu_action(window, menu, text):
    title = next(entry for entry in window.menuBar().actions() if entry.text().replace("&", "") == menu)
    return next(action for action in title.menu().actions() if action.text() == text)


@pytest.mark.parametrize("chosen", [1, 3])
def test_films_chosen_in_the_dialog_are_read(window, until, film_file, monkeypatch, chosen):
    names = [str(film_file(f"film{number}")) for number in range(chosen)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    menu_action(window, "File", "Open…").trigger()
    until(lambda: [film.state for film in window.session.films] == [State.READ] * chosen)


def test_a_folder_chosen_in_the_dialog_is_opened(window, until, film_file, monkeypatch, tmp_path):
    film_file("inside")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    menu_action(window, "File", "Open folder…").trigger()
    until(lambda: [film.name for film in window.session.films] == ["inside"])


def test_a_cancelled_dialog_changes_nothing(window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.empty.open_button.click()
    assert window.session.films == []
    assert window.empty.isVisible()


def test_the_demo_film_is_one_click_away(window):
    window.empty.demo_button.click()
    assert window.session.current.path == paths.demo_film().absolute()
    assert paths.demo_film().is_file()


def test_the_films_opened_last_are_one_click_away_at_the_next_start(open_window, until, film_file):
    files = [film_file(name) for name in ("first", "second")]
    window = open_window()
    assert not window.empty.recent_buttons[0].isVisible()
    for path in files:
        window.session.open([path])
    window.close()
    again = open_window()
    assert [button.text() for button in again.empty.recent_buttons if button.isVisible()] == ["second.film", "first.film"]
    again.empty.recent_buttons[1].click()
    until(lambda: again.session.current.state is State.READ)
    assert again.session.current.path == files[0]
