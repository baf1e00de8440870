"""The tab of the series over a real history, without worker processes."""

from __future__ import annotations

import csv
import subprocess
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import Heights
from boneage_desktop.core.radiograph import Imprint, Patient, Radiograph, Sex, Side
from boneage_desktop.core.reading import Hand, ModelName, Reading
from boneage_desktop.service.history.store import History
from boneage_desktop.service.sd_references import references
from boneage_desktop.service.series import in_order
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.series.chart_picture import growth_chart_picture
from boneage_desktop.ui.series.series_tab import SeriesTab
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.theme import DARK, LIGHT
from boneage_desktop.ui.worker_client import WorkerClient

BORN = date(2012, 3, 4)
VISITS = ((date(2018, 3, 4), 64.0), (date(2020, 3, 4), 85.0), (date(2022, 3, 4), 112.0), (date(2024, 3, 4), 140.0))
BONE_AGE, VELOCITY, HEIGHT, HAND, DECISION = 2, 5, 6, 8, 9


def reading(months: float) -> Reading:
    return Reading(
        age_months=months,
        class_probabilities=(1.0,) + (0.0,) * 18,
        by_sex={"male": months, "female": months - 10},
        sex=Sex.MALE,
        sex_source="dicom",
        model=ModelName("zh05", "7", "0" * 64),
        hand=Hand(Side.LEFT, 0.0, False, 0.9),
        interval_months=(months - 11, months + 10),
        interval_coverage=0.9,
        views=5,
    )


class Sitting:
    """A session without its processes, the history beside it, and the tab."""

    def __init__(self, folder: Path) -> None:
        self.session = Session(WorkerClient(print), WorkerClient(print))
        self.recorder = HistoryRecorder(self.session, lambda _: History.open(folder / "h", folder / "head.json", by="dr"))
        self.history = self.recorder.history
        self.tab = SeriesTab(self.session, self.recorder, lambda: "best")
        self.view = self.tab.view
        self.films: list[Film] = []

    def know(self, day: date | None, months: float, *, number: str = "P1", born: date | None = BORN) -> Film:
        """A film that was opened and read."""
        place = len(self.films)
        patient = Patient("张小明", number, Sex.MALE, born)
        film = Film(Path(f"/films/{place}.dcm"), State.READ, patient=patient, study_date=day, answer=reading(months))
        imprint = Imprint(f"{place}" * 64, b"")
        kept = Radiograph(np.zeros((1, 1)), film.path, "f" * 64, "DICOM", patient=patient, study_date=day, imprint=imprint)
        film.known = self.history.know_film(kept)
        self.history.keep_reading(film.known.film, film.answer)
        self.films.append(film)
        return film

    def show(self, film: Film) -> None:
        self.session.current = film
        self.tab.show()
        self.tab.open()

    def column(self, place: int) -> list[str]:
        return [self.view.table.item(row, place).text() for row in range(self.view.table.rowCount())]

    def decide(self, film: Film, kind: DecisionKind, months: float | None = None) -> None:
        self.history.keep_decision(film.known.film, Decision(kind, months, "carpals"))

    @property
    def marks(self):
        return self.view.chart.marks.points()


@pytest.fixture
def sitting(qtbot, tmp_path):
    sitting = Sitting(tmp_path)
    qtbot.addWidget(sitting.tab)
    sitting.tab.resize(1280, 700)
    yield sitting
    sitting.recorder.close()


@pytest.fixture
def visits(sitting):
    """Four films of one child over six years, and one of another child; the last of the four is shown."""
    for day, months in VISITS:
        sitting.know(day, months)
    sitting.know(date(2022, 1, 1), 90.0, number="P2")
    sitting.show(sitting.films[3])
    return sitting


def test_all_films_of_the_patient_are_on_the_chart_and_no_one_elses(visits):
    places = [(mark.pos().x(), mark.pos().y()) for mark in visits.marks]
    ages = [pytest.approx((6 + 2 * place, months / 12), abs=0.01) for place, (_, months) in enumerate(VISITS)]
    assert places == ages
    assert visits.view.about.text() == "Male  ·  Found in the history: 3 other films by the patient id."
    assert visits.column(BONE_AGE) == ["5 y 4 m", "7 y 1 m", "9 y 4 m", "11 y 8 m"]
    assert visits.column(VELOCITY)[0] == ""
    assert visits.column(VELOCITY)[3] == "14 (7 to 21), not told apart from 12"
    assert visits.column(HAND) == ["left"] * 4
    assert visits.view.facts.whole.speed.text() == "13"
    assert visits.view.facts.warnings == []


def test_the_current_film_is_ringed_and_its_row_chosen(visits):
    assert visits.view.table.currentRow() == 3
    visits.show(visits.films[1])
    assert visits.view.series.current == visits.films[1].known.film
    (ring,) = visits.view.chart.ring.points()
    assert ring.pos() == visits.marks[1].pos()


def test_decided_ages_have_their_own_marks_and_the_networks_can_be_seen_instead(qtbot, visits):
    films = visits.films
    visits.decide(films[0], DecisionKind.ACCEPTED, 64.0)
    visits.decide(films[1], DecisionKind.CHANGED, 90.0)
    visits.decide(films[2], DecisionKind.REJECTED)
    visits.tab.refresh()
    assert [mark.symbol() for mark in visits.marks] == ["s", "d", "o", "o"]
    assert visits.marks[2].brush().style() is Qt.BrushStyle.NoBrush
    assert visits.column(BONE_AGE) == ["5 y 4 m", "7 y 6 m", "–", "11 y 8 m"]
    assert visits.column(DECISION) == ["accepted", "changed", "rejected", ""]
    qtbot.mouseClick(visits.view.network, Qt.MouseButton.LeftButton)
    assert visits.column(BONE_AGE) == ["5 y 4 m", "7 y 1 m", "–", "11 y 8 m"]
    assert [mark.symbol() for mark in visits.marks] == ["o"] * 4


def test_the_space_bar_takes_a_film_out_of_the_series_and_puts_it_back(qtbot, visits):
    table = visits.view.table
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert (len(visits.marks), table.rowCount(), table.currentRow()) == (3, 4, 0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert len(visits.marks) == 4


def test_a_mark_tells_of_its_film_and_its_row_follows(visits):
    film = visits.view.series.films[1]
    assert visits.view.chart.marks.opts["tip"](x=0.0, y=0.0, data=film.film).splitlines() == [
        "2020-03-04",
        "Age: 8 y 0 m",
        "Bone age: 7 y 1 m",
        "Interval: 6 y 2 m – 7 y 11 m",
        "−1.8 SD (Brush Foundation)",
    ]
    assert visits.view.table.currentRow() == 1


def test_a_height_that_was_given_stands_in_its_row(visits):
    visits.history.keep_edits(visits.films[2].known.film, Edits(heights=Heights(child_cm=131.5)))
    visits.tab.refresh()
    assert visits.column(HEIGHT) == ["", "", "131.5 cm", ""]


def test_another_reference_moves_the_sd_scores(visits):
    brush = visits.column(4)
    visits.tab.set_reference(references()[1])
    visits.tab.refresh()
    assert brush != visits.column(4)
    assert visits.column(4)[0] == "−0.9"


def test_one_film_is_a_chart_with_one_mark_and_a_sentence(visits):
    visits.show(visits.films[4])
    assert len(visits.marks) == 1
    assert visits.view.about.text() == "Male  ·  The history holds no other film of this patient."
    assert visits.view.facts.said.text() == "One film so far. A velocity needs a second one, taken three months later or more."
    assert not visits.view.facts.last.isVisible()


def test_films_that_do_not_say_how_old_the_child_was(sitting):
    sitting.show(sitting.know(date(2020, 1, 1), 90.0, born=None))
    assert sitting.marks.size == 0
    assert sitting.view.lacking.text().startswith("No film says how old the child was")
    assert sitting.view.facts.warnings == ["No age of the child is known for 2020-01-01; it is not on the chart."]


def test_a_film_that_the_history_does_not_hold_stands_alone(sitting):
    film = sitting.know(VISITS[0][0], 64.0)
    film.known = None
    sitting.show(film)
    assert len(sitting.marks) == 1
    assert not sitting.view.reread.isVisible()


def test_nothing_is_shown_before_the_readers_own_reading_and_without_a_film(visits):
    visits.films[3].reader_first = True
    visits.tab.refresh()
    assert visits.tab.sentence.text() == "Read this film yourself first; then the patient's other films are shown."
    assert not visits.view.isVisible()
    visits.session.current = None
    visits.tab.refresh()
    assert visits.tab.sentence.text().startswith("Open a film")


def test_the_chart_leaves_the_program_as_a_light_picture_and_the_films_as_a_table(qtbot, visits, tmp_path, monkeypatch):
    view = visits.view
    chosen = iter((str(tmp_path / "chart"), str(tmp_path / "films.csv"), str(tmp_path / "no" / "where.csv")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(chosen), ""))
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (2000, 1250)
    assert copied.pixelColor(4, 4) == QColor(LIGHT.panel)
    qtbot.mouseClick(view.save_picture, Qt.MouseButton.LeftButton)
    assert (tmp_path / "chart.png").stat().st_size > 10_000
    qtbot.mouseClick(view.save_table, Qt.MouseButton.LeftButton)
    with (tmp_path / "films.csv").open(encoding="utf-8-sig") as file:
        assert [float(row["bone_age_months"]) for row in csv.DictReader(file)] == [64, 85, 112, 140]
    assert visits.tab.messages.text == "Saved as films.csv; it bears no name."
    qtbot.mouseClick(view.save_table, Qt.MouseButton.LeftButton)
    assert "cannot be written" in visits.tab.messages.text
    assert not (tmp_path / "no").exists()


def test_a_picture_has_the_size_and_the_colours_that_were_asked_for(visits):
    series = visits.view.series
    small = growth_chart_picture(series, QSize(400, 300), DARK)
    assert (small.width(), small.height()) == (400, 300)
    assert small.pixelColor(2, 2) == QColor(DARK.panel)
    colours = {small.pixelColor(x, y).name() for x in range(0, 400, 1) for y in range(0, 300, 3)}
    assert QColor(DARK.accent).name() in colours, "the line of the films is drawn"
    empty = growth_chart_picture(in_order((), 0), QSize(400, 300), DARK)
    assert QColor(DARK.accent).name() not in {empty.pixelColor(x, y).name() for x in range(400) for y in range(0, 300, 3)}


def test_the_window_starts_without_loading_the_plots():
    script = "import sys; from boneage_desktop.ui import main_window; print('pyqtgraph' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"
