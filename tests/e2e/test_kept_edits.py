"""What a reader did on a film comes back with it: at the next start, and after the program was killed."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

import pytest

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import Grades, Heights
from boneage_desktop.core.marks import Mark, MarkKind
from boneage_desktop.core.radiograph import Sex, Window
from boneage_desktop.ui.film import State

CHILD = {"id": "P1", "sex": "male", "born": "2015-07-14", "taken": "2025-07-14"}
DONE = Edits(
    window=Window(1200.0, 900.0),
    inverted=True,
    quarter_turns=1,
    grades=Grades((5, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5)),
    heights=Heights(131.5, 180.0, 165.0),
    marks=(Mark(MarkKind.NOTE, ((0.25, 0.5),), "ulna ahead"),),
)


@pytest.fixture
def shown(read, film_file):
    return read(film_file("张小明", **CHILD))


@pytest.fixture
def kept(settings_file):
    """What lies in the file, as another program sees it: the rows of edits from the first to the last."""

    def read_rows() -> list[dict]:
        connection = sqlite3.connect(settings_file.parent / "history" / "history.sqlite")
        try:
            return [json.loads(row[0]) for row in connection.execute("SELECT edits FROM edits ORDER BY id")]
        finally:
            connection.close()

    return read_rows


def test_grades_heights_marks_and_the_view_come_back_after_a_restart(open_window, window, shown, until):
    window.session.edit(shown, DONE)
    window.close()
    window.close_workers()
    later = open_window()
    later.session.open([shown.path])
    film = later.session.current
    until(lambda: film.state is State.READ)
    assert film.edits == DONE
    assert not film.past, "what was done in another sitting is not undone step by step"
    later.side.open_page("grades")
    assert later.side.scores.card.total_text == "228"
    assert later.side.height_page.fields["father_cm"].text() == "180"
    assert later.acts["invert"].isChecked()


def test_half_a_second_later_it_is_kept_without_any_further_act(window, shown, until, kept):
    window.session.edit(shown, replace(shown.edits, heights=Heights(131.5)))
    assert kept() == []
    until(kept)
    assert kept() == [{"heights": Heights(131.5).to_json()}]


def test_a_drag_of_the_window_is_kept_once_and_as_it_ended(window, shown, until, kept):
    for step in range(200):
        window.session.edit(shown, replace(shown.edits, window=Window(1000.0 + step, 900.0)))
    window.recorder.flush()
    assert [row["window"]["center"] for row in kept()] == [1199.0]


def test_another_film_and_the_sex_do_not_wait(window, shown, until, kept, film_file):
    window.session.edit(shown, replace(shown.edits, flipped=True))
    window.session.open([film_file("second")])
    assert kept() == [{"flipped": True}]
    window.session.select(shown)
    window.panel.patient.sex_buttons[Sex.FEMALE].click()
    assert kept()[-1] == {"flipped": True, "sex": "female"}


def test_what_is_done_while_a_known_film_is_being_opened_is_added_to_what_was_done_before(open_window, window, shown, until):
    window.session.edit(shown, DONE)
    window.acts["accept"].trigger()
    window.close()
    window.close_workers()
    later = open_window()
    later.session.open([shown.path])
    film = later.session.current
    later.session.edit(film, replace(film.edits, flipped=True))
    until(lambda: film.state is State.READ)
    assert film.edits == replace(DONE, flipped=True, decision=film.decision)
    assert film.decision.age_months == 103.0


def test_opening_and_looking_leaves_no_entry(window, shown, kept):
    window.recorder.flush()
    assert kept() == []
    assert "edited" not in [entry.action for entry in window.recorder.history.audit_entries()]
