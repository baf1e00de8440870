"""The parts of the training tab on their own: what they read, and that they read no more than is seen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from boneage_desktop.core.training_figures import Difference, GroupFigures
from boneage_desktop.core.training_project import Choices, save
from boneage_desktop.service.thumbnails import Thumbnails
from boneage_desktop.ui.training import run_files, training_words
from boneage_desktop.ui.training.choices_editor import toml_trouble
from boneage_desktop.ui.training.figures_table import DifferencesTable, group_name
from boneage_desktop.ui.training.film_grid import PICTURES_KEPT, FilmGrid
from boneage_desktop.ui.training.live_view import placing
from boneage_desktop.ui.training.training_session import fresh, newest

FILMS = 20_000


def test_the_grid_reads_only_the_films_that_are_seen(qtbot, tmp_path):
    with Thumbnails.create(tmp_path / "thumbnails.npy", slots=FILMS) as thumbnails:
        thumbnails[FILMS - 1] = np.full((96, 96), 200, np.uint8)
    grid = FilmGrid()
    qtbot.addWidget(grid)
    grid.resize(800, 600)
    grid.show_films(tmp_path, range(FILMS), lambda place: (str(place), ""))
    grid.show()
    grid.grab()
    seen = len(grid.films._pictures)
    assert 0 < seen < 60
    grid.scrollToBottom()
    grid.grab()
    assert seen < len(grid.films._pictures) < 120
    assert grid.films._pictures[FILMS - 1].toImage().pixelColor(48, 48).red() == 200


def test_the_grid_keeps_few_pictures(qtbot, tmp_path):
    Thumbnails.create(tmp_path / "thumbnails.npy", slots=2 * PICTURES_KEPT).__exit__(None, None, None)
    grid = FilmGrid()
    qtbot.addWidget(grid)
    grid.show_films(tmp_path, range(2 * PICTURES_KEPT), lambda place: (str(place), ""))
    for place in range(2 * PICTURES_KEPT):
        grid.films._picture(place)
    assert len(grid.films._pictures) == PICTURES_KEPT


def test_curves_run_over_both_stages_and_leave_gaps_out(tmp_path):
    (tmp_path / "whole_hand.csv").write_text("round,loss,val_loss\n1,5.0,6.0\n2,4.0,\n")
    (tmp_path / "age.csv").write_text("round,loss,val_loss\n1,3.0,nan\n2,2.0,2.5\n")
    curves = run_files.curves(tmp_path)
    assert curves["loss"][0].tolist() == [1, 2, 3, 4]
    assert curves["val_loss"][0].tolist() == [1, 4]
    assert curves["val_loss"][1].tolist() == [6.0, 2.5]


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 half of a file"])
def test_a_run_without_a_whole_live_file_tells_nothing(tmp_path, content):
    if content is not None:
        (tmp_path / "live.npz").write_bytes(content)
    assert run_files.live(tmp_path) is None
    assert run_files.curves(tmp_path) == {}


def test_a_note_gives_its_code_and_its_numbers():
    code, values = run_files.note("training stage=age round=3 films_per_second=12.5 seconds_left=340")
    assert code == "training"
    assert values == {"round": 3, "films_per_second": 12.5, "seconds_left": 340}


def test_a_heat_map_is_placed_as_its_region_lies():
    matrix = np.array([[0.1, 0.0, 0.5], [0.0, 0.2, 0.6]])
    transform = placing(matrix, 8)
    for cell, place in (((0, 0), (0.4, 0.4)), ((4, 4), (0.5, 0.6)), ((8, 8), (0.6, 0.8))):
        found = transform.map(QPointF(*cell))
        assert (found.x(), found.y()) == pytest.approx(place)


def test_a_turned_region_turns_its_heat_map():
    found = placing(np.array([[0.0, -0.1, 0.5], [0.1, 0.0, 0.5]]), 8).map(QPointF(8, 4))
    assert (found.x(), found.y()) == pytest.approx((0.5, 0.6))


def test_the_grammar_of_choices_is_checked():
    assert not toml_trouble("[age]\nepochs = 8\n")
    assert "line 2" in toml_trouble("[age]\nepochs\n")


def test_the_project_used_last_is_found_again(tmp_path):
    first = fresh(tmp_path)
    save(Choices(step="check"), first)
    second = fresh(tmp_path)
    assert second != first
    assert newest(tmp_path) == first


def test_differences_name_their_groups_and_both_models(qtbot):
    groups = [GroupFigures(name, 9, 8.0, (7.0, 9.0), 1.0, 0.8, None) for name in ("all", "60-120")]
    table = DifferencesTable()
    qtbot.addWidget(table)
    table.show_differences(groups, groups, [Difference(group.group, 9, -1.25, (-2.0, 0.5)) for group in groups])
    cells = [table.item(1, column).text() for column in range(6)]
    assert cells == ["5–10 years", "9", "8.0", "8.0", "−1.2", "−2.0 … +0.5"]
    assert group_name("unknown") == "Sex unknown"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "1 s"), (75, "75 s"), (600, "10 min"), (12_600, "3.5 h"), (400_000, "5 days")]
)
def test_a_time_is_said_roundly(seconds, text):
    assert training_words.duration(seconds) == text
