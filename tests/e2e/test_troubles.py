"""What goes wrong is said calmly and can be mended."""

from __future__ import annotations

import os
import signal

import fake_workers
from PySide6.QtWidgets import QApplication

from boneage_desktop.ui.film import State


def test_a_worker_killed_while_it_reads_is_replaced_and_the_film_read(window, until, film_file, tmp_path):
    gate = tmp_path / "gate"
    window.session.open([film_file(sex="male", months=103.0, wait_for=str(gate))])
    film = window.session.current
    until(lambda: film.progress is not None)
    os.kill(window.session.reader_process_id, signal.SIGTERM)
    until(lambda: "started again" in window.messages.text)
    gate.touch()
    until(lambda: film.state is State.READ)
    assert window.panel.age.text == "8 y 7 m"


def test_a_film_that_kills_the_worker_twice_fails_alone(window, until, film_file):
    window.session.open([film_file("deadly", die=5), film_file("harmless")])
    deadly, harmless = window.session.films
    until(lambda: deadly.state is State.FAILED)
    until(lambda: harmless.state is State.READ)
    assert deadly.failure.code == "worker_lost"
    assert window.panel.state.isVisible()
    assert "stopped unexpectedly" in window.panel.state.text


def test_a_refused_film_can_be_read_anyway(window, until, film_file):
    window.session.open([film_file(refuse="not_a_hand", sex="male", months=103.0)])
    film = window.session.current
    until(lambda: film.state is State.REFUSED)
    assert "No hand was found" in window.panel.state.text
    window.panel.state.anyway.click()
    until(lambda: film.state is State.READ)
    assert window.panel.age.text == "8 y 7 m"


def test_a_damaged_film_says_so_and_opens_once_it_is_mended(window, until, film_file):
    window.session.open([film_file(broken=True)])
    film = window.session.current
    until(lambda: film.state is State.FAILED)
    assert window.panel.state.text == "hand.film is damaged (the test says so). Copy or export the film again."
    window.panel.state.copy.click()
    assert "damaged" in QApplication.clipboard().text()
    assert str(film.path) not in QApplication.clipboard().text()
    film_file(sex="male")
    window.panel.state.again.click()
    until(lambda: film.state is State.READ)


def test_without_a_model_the_film_is_shown_and_another_model_reads_it(open_window, until, film_file, tmp_path):
    window = open_window(fake_workers.read_without_model)
    window.session.open([film_file(sex="male", months=103.0)])
    film = window.session.current
    until(lambda: window.session.model_failure is not None and film.radiograph is not None)
    assert window.panel.state.model.isVisible()
    assert "There is no model" in window.panel.state.text
    window.reader_asked.emit(tmp_path, "best")
    until(lambda: film.state is State.READ)
    assert window.status.text == "CPU  ·  canned 1"


def test_a_late_answer_does_not_land_on_another_film(window, until, film_file, tmp_path):
    gate = tmp_path / "gate"
    window.session.open([film_file("slow", sex="male", months=103.0, wait_for=str(gate))])
    slow = window.session.current
    until(lambda: slow.progress is not None)
    window.session.open([film_file("other", sex="male", months=60.0)])
    other = window.session.current
    until(lambda: other.radiograph is not None)
    gate.touch()
    until(lambda: slow.state is State.READ and other.state is State.READ)
    assert (slow.reading.age_months, other.reading.age_months) == (103.0, 60.0)
    assert window.panel.age.text == "5 y 0 m"


def test_the_answer_to_an_old_question_is_dropped(window, until, film_file, tmp_path):
    gate = tmp_path / "gate"
    window.session.open([film_file(sex="male", months=103.0, wait_for=str(gate))])
    film = window.session.current
    until(lambda: film.progress is not None)
    seen = []
    window.session.changed.connect(lambda changed: seen.append(changed.reading.sex) if changed.reading else None)
    window.panel.patient.sex_buttons["female"].click()
    gate.touch()
    until(lambda: film.state is State.READ)
    assert set(seen) == {"female"}


def test_reading_can_be_stopped_and_taken_up_again(window, until, film_file, tmp_path):
    gate = tmp_path / "gate"
    window.session.open([film_file(name, wait_for=str(gate)) for name in ("one", "two")])
    one, two = window.session.films
    until(lambda: window.session.unread() == 2)
    window.status.stop.click()
    assert [one.state, two.state] == [State.NEW, State.NEW]
    gate.touch()
    window.acts["try_again"].trigger()
    until(lambda: one.state is State.READ)
    assert two.state is State.NEW
