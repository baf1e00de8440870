"""Keeping and finding: what was opened, read and decided is there after a restart."""

from __future__ import annotations

import sqlite3

import fake_workers
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from boneage_desktop import app
from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.study import StudyQuery
from boneage_desktop.ui.film import State
from boneage_desktop.ui.films_model import summary
from boneage_desktop.ui.history_dialog import HistoryDialog
from boneage_desktop.ui.worker_client import WorkerClient

CHILD = {"id": "P1", "sex": "male", "born": "2016-01-01", "taken": "2025-03-07"}


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def compose(field, text):
    """Chinese comes from an input method, not from keys."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def states(window):
    return [(row.title, str(row.state), row.bone_age_months) for row in window.recorder.history.page(StudyQuery())]


@pytest.fixture
def child(film_file):
    return film_file("张小明", **CHILD)


@pytest.fixture
def shown(qtbot, window, until, child):
    window.session.open([child])
    film = window.session.current
    until(lambda: film.state is State.READ)
    window.page.view.setFocus()
    return film


def test_a_film_is_accepted_by_a_key_found_in_chinese_and_opened_again_after_a_restart(
    qtbot, open_window, window, shown, until
):
    press(qtbot, window, Qt.Key.Key_A)
    assert window.panel.decision.text == "Accepted: 8 y 7 m"
    window.close()
    window.close_workers()
    later = open_window()
    assert later.films.isVisible(), "the history is there before any film is opened"
    press(qtbot, later, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    compose(later.films.search, "小明")
    assert later.films.history.model.total == 1
    qtbot.keyClick(later.films.search, Qt.Key.Key_Return)
    qtbot.keyClick(later.films.history.list, Qt.Key.Key_Return)
    until(lambda: later.session.current is not None and later.session.current.state is State.READ)
    assert later.session.current.path == shown.path
    assert later.panel.decision.text == "Accepted: 8 y 7 m"


def test_a_change_needs_a_reason_and_is_what_the_list_carries(qtbot, window, shown, until):
    press(qtbot, window, Qt.Key.Key_C)
    form = window.panel.decision.form
    assert form.isVisible()
    form.years.setValue(9)
    form.months.setValue(2)
    qtbot.keyClick(form.years, Qt.Key.Key_Return)
    assert form.reason.property("invalid")
    assert shown.decision is None
    qtbot.keyClicks(form.reason, "ulna ahead")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert window.panel.decision.text == "Changed to 9 y 2 m (ulna ahead)"
    assert summary(shown).endswith("→ 9 y 2 m")
    assert states(window) == [("张小明", "accepted", 110.0)]


def test_a_rejected_reading_carries_no_age(qtbot, window, shown):
    press(qtbot, window, Qt.Key.Key_X)
    qtbot.keyClicks(window.panel.decision.form.reason, "dysplasia")
    qtbot.keyClick(window.panel.decision.form.reason, Qt.Key.Key_Return)
    assert window.panel.decision.text == "Rejected (dysplasia)"
    assert summary(shown).endswith("rejected")
    assert states(window) == [("张小明", "rejected", None)]


def test_escape_leaves_the_form_and_the_age_as_it_was(qtbot, window, shown):
    press(qtbot, window, Qt.Key.Key_C)
    qtbot.keyClick(window.panel.decision.form.reason, Qt.Key.Key_Escape)
    assert not window.panel.decision.form.isVisible()
    assert shown.decision is None
    assert window.panel.decision.buttons[DecisionKind.ACCEPTED].isVisible()


def test_undo_takes_a_decision_back_and_redo_makes_it_again(qtbot, window, shown):
    press(qtbot, window, Qt.Key.Key_A)
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.decision is None
    assert states(window) == [("张小明", "read", 103.0)]
    press(qtbot, window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert states(window) == [("张小明", "accepted", 103.0)]
    actions = [entry.action for entry in window.recorder.history.audit_entries()]
    acts = [action for action in actions if action != "model changed"]
    assert acts == ["opened", "read", "accepted", "decision taken back", "accepted"]


def test_another_sex_is_another_reading_and_voids_the_decision(qtbot, window, shown, until):
    press(qtbot, window, Qt.Key.Key_A)
    window.panel.patient.sex_buttons[Sex.FEMALE].click()
    assert shown.decision is None
    assert not window.acts["accept"].isEnabled(), "nothing is decided about a number that is being read again"
    until(lambda: shown.state is State.READ)
    assert states(window) == [("张小明", "read", 93.0)]


def test_the_copied_text_carries_the_decided_age_and_the_study_counts_as_reported(qtbot, window, shown):
    press(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert states(window)[0][1] == "read", "an undecided age is not a report"
    press(qtbot, window, Qt.Key.Key_C)
    form = window.panel.decision.form
    form.years.setValue(9)
    form.months.setValue(2)
    qtbot.keyClicks(form.reason, "ulna ahead")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    window.page.view.setFocus()
    press(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert "9 y 2 m" in text
    assert "8 y 7 m" not in text
    assert states(window) == [("张小明", "reported", 110.0)]


def test_a_correction_comes_back_with_the_film(qtbot, open_window, window, shown, until):
    window.panel.patient.sex_buttons[Sex.FEMALE].click()
    until(lambda: shown.state is State.READ)
    window.close()
    window.close_workers()
    later = open_window()
    later.session.open([shown.path])
    film = later.session.current
    until(lambda: film.state is State.READ)
    assert film.sex is Sex.FEMALE
    assert film.reading.age_months == 93.0


def test_a_study_whose_file_is_gone_shows_what_was_kept(qtbot, window, shown):
    press(qtbot, window, Qt.Key.Key_A)
    shown.path.unlink()
    (row,) = window.recorder.history.page(StudyQuery())
    window.films.history.opened.emit(row.id)
    dialog = window.findChild(HistoryDialog)
    assert dialog.isVisible()
    assert "Accepted: 8 y 7 m" in dialog.text.text()
    assert "canned 1" in dialog.text.text()


def test_filters_narrow_the_history(qtbot, window, shown, until, film_file):
    window.session.open([film_file("Miller", id="P2", sex="female", taken="2020-01-01")])
    until(lambda: window.session.current.state is State.READ)
    press(qtbot, window, Qt.Key.Key_A)
    window.films.show_page("history")
    history = window.films.history
    assert [row.title for row in history.model.rows] == ["张小明", "Miller"]
    history.filters.state.setCurrentIndex(history.filters.state.findText("accepted"))
    assert [row.title for row in history.model.rows] == ["Miller"]
    history.filters.state.setCurrentIndex(0)
    history.filters.days.setCurrentIndex(history.filters.days.findText("Today"))
    assert history.model.rows == []


def test_a_folder_is_imported_beside_the_reading_and_known_films_are_passed_over(
    qtbot, qapp, settings_file, tmp_path, monkeypatch, until
):
    medium = tmp_path / "medium"
    medium.mkdir()
    for number in range(4):
        fake_workers.write_film(medium, f"film{number}", id=f"I{number}", taken=f"2024-01-0{number + 1}")
    fake_workers.write_film(medium, "broken", broken=True)
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=WorkerClient(fake_workers.open_films),
        reader=WorkerClient(fake_workers.read_films),
        importer=WorkerClient(fake_workers.open_films),
        data_folder=settings_file.parent,
    )
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(medium))
    for said in (
        "Import: 4 new films, 0 known, 1 could not be opened.",
        "Import: 0 new films, 4 known, 1 could not be opened.",
    ):
        window.acts["import_folder"].trigger()
        until(lambda: not window.importing.running)
        assert window.messages.text == said
    until(lambda: len(window.films.history.model.rows) == 4)
    assert {str(row.state) for row in window.films.history.model.rows} == {"new"}
    window.close()
    window.close_workers()


@pytest.mark.parametrize("trouble", ["newer", "taken"])
def test_without_a_history_the_program_works_and_says_so_in_one_sentence(
    qtbot, open_window, settings_file, film_file, until, trouble
):
    folder = settings_file.parent / "history"
    if trouble == "taken":
        folder.write_text("no folder")
    else:
        folder.mkdir()
        connection = sqlite3.connect(folder / "history.sqlite")
        connection.execute("PRAGMA user_version = 99")
        connection.close()
    window = open_window()
    assert ("newer version" if trouble == "newer" else "study history") in window.messages.text
    window.session.open([film_file(sex="male", months=103.0)])
    film = window.session.current
    until(lambda: film.state is State.READ)
    window.page.view.setFocus()
    press(qtbot, window, Qt.Key.Key_A)
    assert window.panel.decision.text == "Accepted: 8 y 7 m"
    assert window.panel.age.text == "8 y 7 m"


def test_damage_that_is_found_later_is_mended_while_the_window_is_open(qtbot, window, shown, until, settings_file):
    history = window.recorder.history
    until(lambda: list((settings_file.parent / "history" / "backups").glob("history-*.sqlite")))
    window.recorder.care.stop()
    history._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    history._connection.close()
    file = settings_file.parent / "history" / "history.sqlite"
    file.write_bytes(b"\xa5" * file.stat().st_size)
    window.recorder.care.damaged.emit()
    until(lambda: "damaged" in window.messages.text)
    assert states(window) == [("张小明", "read", 103.0)], "what the sitting still knows is kept again"
    press(qtbot, window, Qt.Key.Key_A)
    assert states(window) == [("张小明", "accepted", 103.0)]
    assert list(file.parent.glob("history-damaged-*.sqlite"))


def test_the_name_in_the_records_is_the_one_that_was_entered(qtbot, window, shown):
    window.studies.named.emit("Dr. Li")
    press(qtbot, window, Qt.Key.Key_A)
    assert [entry.by for entry in window.recorder.history.audit_entries()][-1] == "Dr. Li"
    assert window.settings.user_name == "Dr. Li"


def test_no_key_decides_while_the_training_is_shown(qtbot, window, shown):
    window.show_tab("train")
    press(qtbot, window, Qt.Key.Key_A)
    assert shown.decision is None
    press(qtbot, window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.films.search.hasFocus()
