"""Correcting sex and birth date: the reading follows, and every edit can be undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui.films_model import summary


def type_birth_date(qtbot, window, text):
    field = window.panel.patient.birth_date
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_another_sex_is_read_anew(window, read, until, film_file):
    read(film_file(sex="male", months=103.0))
    window.panel.patient.sex_buttons[Sex.FEMALE].click()
    until(lambda: window.panel.age.text == "7 y 9 m")
    assert window.session.current.reading.sex is Sex.FEMALE


def test_the_old_age_is_stale_until_the_new_one_lands(window, read, until, film_file, tmp_path):
    gate = tmp_path / "gate"
    path = film_file(sex="male", months=103.0)
    read(path)
    film_file(sex="male", months=103.0, wait_for=str(gate))
    window.panel.patient.sex_buttons[Sex.FEMALE].click()
    assert window.session.current.stale
    assert window.panel.age.text == "8 y 7 m"
    gate.touch()
    until(lambda: not window.session.current.stale)
    assert window.panel.age.text == "7 y 9 m"


def test_both_ages_are_shown_where_the_sex_is_unknown_and_one_click_chooses(window, read, until, film_file):
    read(film_file(months=103.0))
    card = window.panel.age
    assert card.asks_for_sex
    assert summary(window.session.current) == "–  Sex unknown", "no age is claimed for a child of unknown sex"
    assert card.choices[Sex.MALE].text().endswith("8 y 7 m")
    assert card.choices[Sex.FEMALE].text().endswith("7 y 9 m")
    card.choices[Sex.FEMALE].click()
    until(lambda: not card.asks_for_sex)
    assert card.text == "7 y 9 m"
    assert window.panel.patient.sex_buttons[Sex.FEMALE].isChecked()


def test_undo_and_redo_walk_through_the_edits(window, read, until, film_file):
    film = read(film_file(sex="male", months=103.0))
    window.acts["invert"].trigger()
    window.panel.patient.sex_buttons[Sex.FEMALE].click()
    until(lambda: window.panel.age.text == "7 y 9 m")
    window.acts["undo"].trigger()
    until(lambda: window.panel.age.text == "8 y 7 m")
    assert film.edits.inverted
    window.acts["undo"].trigger()
    assert not film.edits.inverted
    assert not window.acts["undo"].isEnabled()
    window.acts["redo"].trigger()
    window.acts["redo"].trigger()
    until(lambda: window.panel.age.text == "7 y 9 m")
    assert film.edits.inverted
    assert not window.acts["redo"].isEnabled()


def test_a_birth_date_gives_the_chronological_age(qtbot, window, read, film_file):
    film = read(film_file(sex="female", taken="2025-07-14"))
    assert film.age_months is None
    type_birth_date(qtbot, window, "2016-03-07")
    assert film.birth_date == date(2016, 3, 7)
    assert film.age_months == pytest.approx(112.2, abs=0.1)
    assert "SD" in window.panel.age.deviation_text


@pytest.mark.parametrize("text", ["2016-13-07", "yesterday", "07/03/2016"])
def test_what_is_no_date_is_marked_and_not_taken(qtbot, window, read, film_file, text):
    film = read(film_file(sex="female", taken="2025-07-14", born="2016-03-07"))
    type_birth_date(qtbot, window, text)
    assert film.birth_date == date(2016, 3, 7)
    assert window.panel.patient.birth_date.property("invalid")
    assert not film.past


def test_edits_of_the_view_are_seen_on_the_film(window, read, film_file):
    film = read(film_file())
    for name in ("invert", "rotate", "flip"):
        window.acts[name].trigger()
    assert (film.edits.inverted, film.edits.quarter_turns, film.edits.flipped) == (True, 1, True)
    window.acts["rotate"].trigger()
    assert film.edits.quarter_turns == 0, "below the mirror the film turns the other way"
    assert window.page.view.edits == film.edits
