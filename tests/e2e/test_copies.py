"""Copies without identity from the window, deletion with undo, and filters of the history, through a real window."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date

import fake_workers
import pydicom
import pytest
from pydicom.uid import ExplicitVRLittleEndian
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from boneage_desktop import app
from boneage_desktop.core.study import StudyQuery
from boneage_desktop.imaging import load
from boneage_desktop.imaging.imprint import imprint
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom
from boneage_desktop.ui.anonymise.flagged_film import Choice
from boneage_desktop.ui.filter_fields import AgeField, DayField
from boneage_desktop.ui.worker_client import WorkerClient

PEOPLE = (("Miller^Anna", "P1", "20240506"), ("Rossi^Mia", "P2", "20220202"), ("Larsen^Bo", "P3", "20190303"))


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """Phantoms with their lead letter."""
    folder = tmp_path_factory.mktemp("films")
    for seed, (name, number, day) in enumerate(PEOPLE):
        drawn = draw(Phantom(rows=300, columns=230, seed=seed))
        write_dicom(drawn, folder / f"{number}.dcm", transfer_syntax=ExplicitVRLittleEndian)
        dataset = pydicom.dcmread(folder / f"{number}.dcm")
        dataset.PatientName, dataset.PatientID, dataset.StudyDate = name, number, day
        dataset.save_as(folder / f"{number}.dcm")
    return folder


@pytest.fixture
def window(qapp, qtbot, settings_file, films):
    """A window whose history holds the films; they are copied by the real worker."""
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=WorkerClient(fake_workers.open_films),
        reader=WorkerClient(fake_workers.read_films),
        copier=WorkerClient(app.open_films),
        data_folder=settings_file.parent,
    )
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    for path in sorted(films.iterdir()):
        film = load.open(path)
        window.recorder.history.import_film(replace(film, imprint=imprint(film)))
    window.acts["find"].trigger()
    window.films.history.refresh()
    yield window
    window.close()
    window.close_workers()


def titles(window):
    return [row.title for row in window.films.history.model.rows]


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.films.history.list.setFocus()
    qtbot.keyClick(window.films.history.list, key, modifier)


def copy_of(window, until, tmp_path, *, key=False):
    """The dialog with all films looked at, and a folder for the copies."""
    out = tmp_path / "out"
    out.mkdir()
    dialog = window.copies.dialog
    until(lambda: not dialog.session.running and len(dialog.session.looks) == len(PEOPLE))
    dialog.options.choose.click()
    dialog.options.labels.setChecked(True)
    if key:
        dialog.options.key.click()
    return dialog, out


def test_studies_are_copied_without_identity_once_someone_looked_at_them(qtbot, window, until, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "key.csv"), ""))
    press(qtbot, window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.films.history.copies_asked.emit(window.films.history.selected_studies())
    dialog, out = copy_of(window, until, tmp_path, key=True)
    assert len(dialog.board.films) == 3, "each has its lead letter"
    assert not dialog.start.isEnabled(), "what nobody looked at is not copied"
    dialog.board.buttons[Choice.BLACK].click()
    dialog.board.buttons[Choice.AS_IT_IS].click()
    dialog.board.buttons[Choice.LEAVE_OUT].click()
    assert dialog.board.undecided == 0
    assert "key.csv names every person" in dialog.options.key_note.text()
    dialog.start.click()
    until(lambda: dialog.session.run is not None and not dialog.session.running)
    assert window.messages.text == "Films copied without identity: 2, left out: 1."
    assert sorted(path.name for path in out.iterdir()) == ["BA0001.dcm", "BA0002.dcm", "labels.csv"]
    assert not [path for path in out.iterdir() for name, number, _ in PEOPLE if name[:5].encode() in path.read_bytes()]
    assert pydicom.dcmread(out / "BA0001.dcm").BurnedInAnnotation == "NO"
    with (tmp_path / "key.csv").open(encoding="utf-8-sig") as key:
        assert {row["patient_id"] for row in csv.DictReader(key)} <= {"P1", "P2", "P3"}
    (entry,) = [entry for entry in window.recorder.history.audit_entries() if entry.action == "copied without identity"]
    assert '"films": 2' in entry.details
    dialog.leave.click()
    assert window.copies.dialog is None


def test_a_run_can_be_stopped_and_leaves_no_half_file(qtbot, window, until, tmp_path, films, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    window.copies.copy_film()
    window.copies.dialog.session.look_into(films)
    dialog, out = copy_of(window, until, tmp_path)
    dialog.board.rest.click()
    dialog.start.click()
    dialog.stop.click()
    until(lambda: not dialog.session.running)
    assert len(dialog.session.run.copied) == 1, "the film in hand is finished"
    assert sorted(path.name for path in out.iterdir()) == ["BA0001.dcm", "labels.csv"]
    load.open(out / "BA0001.dcm")


def test_copying_goes_on_when_the_dialog_is_closed_and_the_window_tells_the_end(
    qtbot, window, until, tmp_path, films, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    window.copies.copy_film()
    window.copies.dialog.session.look_into(films)
    dialog, out = copy_of(window, until, tmp_path)
    dialog.board.rest.click()
    dialog.start.click()
    dialog.close()
    assert not dialog.isVisible()
    assert window.copies.dialog is dialog
    until(lambda: window.copies.dialog is None)
    assert window.messages.text == "Films copied without identity: 3, left out: 0."
    assert len(list(out.glob("BA*.dcm"))) == 3


def test_a_box_is_drawn_with_the_mouse_and_removed_with_delete(qtbot, window, until, films, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    window.copies.copy_film()
    window.copies.dialog.session.look_into(films)
    dialog, _ = copy_of(window, until, tmp_path)
    editor, film = dialog.board.editor, dialog.board.films[0]
    found = len(film.boxes)
    middle = editor.rect().center()
    qtbot.mousePress(editor, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(editor, middle + QPoint(60, 30))
    qtbot.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 30))
    assert len(film.boxes) == found + 1
    assert film.choice is Choice.BLACK
    assert editor.place(film.boxes[-1]).width() == pytest.approx(60, abs=1)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert len(film.boxes) == found
    qtbot.keyClick(editor, Qt.Key.Key_N)
    before = film.boxes[-1]
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert film.boxes[-1].left > before.left


def test_a_deleted_study_comes_back_by_undo_and_is_gone_for_good_when_the_window_closes(qtbot, window, settings_file):
    window.films.history.list.setCurrentIndex(window.films.history.model.index(1))
    press(qtbot, window, Qt.Key.Key_Delete)
    assert titles(window) == ["Miller, Anna", "Larsen, Bo"]
    assert "Studies deleted from the history: 1." in window.messages.text
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert titles(window) == ["Miller, Anna", "Rossi, Mia", "Larsen, Bo"]
    assert window.messages.text == ""
    window.films.history.list.setCurrentIndex(window.films.history.model.index(0))
    press(qtbot, window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, window, Qt.Key.Key_Delete)
    assert titles(window) == ["Larsen, Bo"]
    history = window.recorder.history
    assert history.count(StudyQuery()) == 3, "they can still come back"
    window.studies.deletion.commit()
    assert history.count(StudyQuery()) == 1
    assert len([entry for entry in history.audit_entries() if entry.action == "deleted"]) == 2
    assert window.messages.text == ""


def test_a_study_that_is_opened_again_is_not_deleted(qtbot, window, film_file, until):
    path = film_file("Wang", id="P9", sex="male", taken="2025-01-01")
    window.session.start()
    window.session.open([path])
    until(lambda: window.session.current.reading is not None)
    view = window.films.history
    window.films.show_page("history")
    view.refresh()
    assert titles(window)[0] == "Wang"
    view.list.setCurrentIndex(view.model.index(0))
    press(qtbot, window, Qt.Key.Key_Delete)
    assert "Wang" not in titles(window)
    assert window.session.current.known is None, "nothing more of it is kept"
    window.studies.deletion.undo()
    assert window.session.current.known is not None
    press(qtbot, window, Qt.Key.Key_Delete)
    window.recorder.kept.emit(view.hidden[0])  # as when its film is opened once more
    assert titles(window)[0] == "Wang"
    window.studies.deletion.commit()
    assert window.recorder.history.count(StudyQuery()) == 4


def test_every_study_is_chosen_by_ctrl_a_also_those_not_read_yet(qtbot, window, monkeypatch):
    monkeypatch.setattr("boneage_desktop.ui.history_model.PAGE", 2)
    view = window.films.history
    view.search("")
    assert len(view.model.rows) == 2
    press(qtbot, window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selected_studies()) == 3
    assert view.count.text() == "3 of 3 selected"
    view.refresh()
    assert len(view.selected_studies()) == 3
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=view.list.visualRect(view.model.index(1)).center())
    assert view.selected_studies() == [view.model.rows[1].id]


def test_filters_are_marked_and_reset_at_once(qtbot, window):
    filters = window.films.history.filters
    filters.more.click()
    assert filters.form.isVisible()
    qtbot.keyClicks(filters.form.days[0].text, "2020-01-01")
    qtbot.keyClicks(filters.form.days[1].text, "2023-12-31")
    assert titles(window) == ["Rossi, Mia"]
    assert filters.mark.text() == "Active: 1"
    filters.form.ages[0].lineEdit().selectAll()
    qtbot.keyClicks(filters.form.ages[0], "17")
    qtbot.keyClick(filters.form.ages[0], Qt.Key.Key_Return)
    assert titles(window) == []
    assert filters.mark.text() == "Active: 2"
    filters.reset.click()
    assert len(titles(window)) == 3
    assert not filters.mark.isVisible()


def test_a_day_that_is_none_is_marked_and_an_age_is_typed_in_several_ways(qtbot):
    day, age = DayField(), AgeField()
    qtbot.addWidget(day)
    qtbot.addWidget(age)
    day.text.setText("2024-13-01")
    assert day.text.property("invalid")
    assert day.day is None
    day.text.setText("2024-12-01")
    assert not day.text.property("invalid")
    assert day.day == date(2024, 12, 1)
    for typed, months in (("8", 96), ("8.5", 102), ("8 6", 102), ("8 y 6 m", 102), ("", None)):
        age.lineEdit().selectAll()
        age.lineEdit().setText(typed)
        age.interpretText()
        assert age.months == months
