"""All films of one patient on one growth chart, as a reader sees and uses them."""

from __future__ import annotations

from dataclasses import replace

import fake_workers
import pydicom
import pytest
import series_workers
from PySide6.QtCore import QPointF, Qt

from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging import load
from boneage_desktop.imaging.imprint import imprint
from boneage_desktop.service.history.store import History
from boneage_desktop.ui.film import State
from boneage_desktop.ui.history_dialog import HistoryDialog
from boneage_desktop.ui.worker_client import WorkerClient

CHILD = {"id": "P1", "sex": "male", "born": "2012-03-04"}
VISITS = {"2018-03-04": 64, "2020-03-04": 85, "2022-03-04": 112, "2024-03-04": 140}
BONE_AGE, VELOCITY, MODEL = 2, 5, 7


@pytest.fixture
def visits(film_file, settings_file):
    """Four films of one child over six years and one of another child, which the first model has read."""
    films = [film_file(f"张小明 {day}", **CHILD, taken=day, months=months) for day, months in VISITS.items()]
    films.append(film_file("other", id="P2", sex="female", born="2014-01-01", taken="2022-01-01", months=90))
    series_workers.keep_as_first(settings_file.parent, films)
    return films


@pytest.fixture
def window(open_window, visits, until):
    """The last film is open, and the second model has read it."""
    window = open_window(series_workers.read_as_second)
    window.session.open([visits[3]])
    until(lambda: window.session.current.state is State.READ)
    return window


def show(window):
    window.show_tab("series")
    return window.series.view


def column(view, place):
    return [view.table.item(row, place).text() for row in range(view.table.rowCount())]


def click(qtbot, view, film):
    """A click of the mouse on the mark of a film."""
    plot = view.chart.plot
    mark = next(spot for spot in view.chart.marks.points() if spot.data() == film)
    place = plot.getPlotItem().vb.mapViewToScene(QPointF(mark.pos()))
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.mapFromScene(place))


def test_the_tab_has_a_key_and_its_films_open_by_a_click_and_by_return(qtbot, window, visits):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    view = window.series.view
    assert view.isVisible()
    assert not window.acts["invert"].isEnabled(), "what is about a film rests"
    assert column(view, BONE_AGE) == ["5 y 4 m", "7 y 1 m", "9 y 4 m", "11 y 10 m"]
    click(qtbot, view, view.series.films[0].film)
    assert window.acts["read"].isChecked()
    assert window.session.current.path == visits[0]
    view = show(window)
    assert view.table.hasFocus()
    view.table.setCurrentCell(0, 0)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert window.session.current.path == visits[1]
    assert window.acts["invert"].isEnabled()


def test_earlier_films_are_read_again_with_the_present_model(qtbot, window, until):
    first = window.recorder.patient_films(window.session.current)[0]
    window.recorder.history.keep_decision(first.film, Decision(DecisionKind.ACCEPTED, 64.0))
    view = show(window)
    assert len(view.facts.warnings) == 1
    assert "Read by another model from 2024-03-04 on" in view.facts.warnings[0]
    assert view.reread.start.text() == "Read 3 films with the present model"
    qtbot.mouseClick(view.reread.start, Qt.MouseButton.LeftButton)
    until(lambda: not window.series.rereading.running and not view.reread.start.isVisible())
    assert column(view, MODEL) == ["canned 2, 5 looks"] * 4
    assert column(view, BONE_AGE) == ["5 y 4 m", "7 y 3 m", "9 y 6 m", "11 y 10 m"], "a decision stays"
    assert view.facts.warnings == []
    assert view.reread.told.text() == "3 of 3 films read."
    assert len(window.session.films) == 1, "nothing was opened for it"


def test_a_file_that_is_gone_or_another_one_is_told_and_kept_as_it_was(qtbot, window, visits, until):
    visits[0].unlink()
    visits[1].write_bytes(visits[4].read_bytes())
    visits[2].write_text(visits[2].read_text(encoding="utf-8").replace("{", '{"refuse": "not_a_hand", ', 1), encoding="utf-8")
    view = show(window)
    qtbot.mouseClick(view.reread.start, Qt.MouseButton.LeftButton)
    until(lambda: not window.series.rereading.running)
    said = view.reread.told.text()
    assert said.startswith("0 of 3 films read.")
    assert f"kept as they were: {visits[0].name}, {visits[1].name}." in said
    assert said.endswith(f"Could not be read, kept as they were: {visits[2].name}.")
    until(lambda: view.reread.start.isVisible())
    assert column(view, MODEL)[:3] == ["canned 1, 5 looks"] * 3
    assert not window.messages.text, "it is no trouble of the film that is shown"
    view.table.setCurrentCell(0, 0)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert window.series.findChild(HistoryDialog) is not None, "of a film that is gone the history tells what it keeps"


def test_reading_again_gives_way_to_an_opened_film_and_can_be_stopped(window, until, film_file, tmp_path):
    view = show(window)
    gate = tmp_path / "gate"
    window.session.open([film_file("slow", **CHILD, taken="2025-03-04", months=150, wait_for=str(gate))])
    slow = window.session.current
    until(lambda: slow.state is State.READING and not view.reread.start.isHidden())
    view.reread.start.click()
    until(view.reread.bar.isVisible)
    assert window.series.rereading.count.done == 0, "the film that waits goes first"
    view.reread.stop.click()
    assert not window.series.rereading.running
    gate.touch()
    until(lambda: slow.state is State.READ)
    until(lambda: column(view, BONE_AGE)[-1] == "12 y 8 m")
    assert [text[:8] for text in column(view, MODEL)] == ["canned 1"] * 3 + ["canned 2"] * 2


def phantom(folder, day):
    """The demo film as that of another day, one pixel of it changed."""
    dataset = pydicom.dcmread(paths.demo_film())
    dataset.decompress()
    dataset.PatientID, dataset.PatientSex, dataset.PatientBirthDate, dataset.StudyDate = "P1", "M", "20140304", day
    dataset.PixelData = bytes([dataset.PixelData[0] ^ int(day) % 2 + 1]) + dataset.PixelData[1:]
    dataset.save_as(folder / f"{day}.dcm")
    return folder / f"{day}.dcm"


@pytest.mark.slow
@pytest.mark.skipif(not any(paths.model_weights().glob("*/card.json")), reason="there are no weights in model_weights/")
def test_the_real_reader_reads_an_earlier_film_again(qapp, qtbot, settings_file, tmp_path):
    first, second = phantom(tmp_path, "20220304"), phantom(tmp_path, "20240305")
    history = History.open(settings_file.parent / "history", settings_file.parent / "audit-head.json", by="dr")
    film = load.open(first)
    known = history.know_film(replace(film, imprint=imprint(film)))
    history.keep_reading(known.film, fake_workers.canned_reading({"male": 20.0, "female": 20.0}, Sex.MALE))
    history.close()
    reader = WorkerClient(app.read_films, None, "cpu")
    window = app.build(
        qapp, settings_file=settings_file, opener=WorkerClient(app.open_films), reader=reader, data_folder=settings_file.parent
    )
    qtbot.addWidget(window)
    window.show()
    window.session.start()
    try:
        window.session.open([second])
        qtbot.waitUntil(lambda: window.session.current.state is State.READ, timeout=180_000)
        view = show(window)
        view.reread.start.click()
        qtbot.waitUntil(lambda: not window.series.rereading.running, timeout=60_000)
        assert view.reread.told.text() == "1 of 1 films read."
        read, present = (film.reading for film in window.recorder.patient_films(window.session.current))
        assert (read.model, read.views) == (present.model, present.views)
        assert read.age_months == pytest.approx(present.age_months, abs=1), "one pixel apart"
    finally:
        window.close()
        window.close_workers()
