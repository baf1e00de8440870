"""Regions are moved on the film and the age follows; each is shown large beside its heat maps."""

from __future__ import annotations

import fake_workers
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.service.reading_json import reading_json
from boneage_desktop.ui.film import State
from boneage_desktop.ui.worker_client import WorkerClient

LEFT, PLAIN, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
MONTHS = 103.0
START_MS = 180_000


@pytest.fixture
def film(read, film_file):
    return read(film_file(sex="male", born="2015-01-01", taken="2024-01-01"))


def middle(window, name: str):
    view = window.page.view
    region = next(region for region in view.regions() if region.name == name)
    return view.film_geometry().region_transform(region).map(QPointF(0.5, 0.5)).toPoint()


def drag(window, name: str, across: int, down: int) -> None:
    """Take a region in hand by a click, then move it."""
    view, start = window.page.view, middle(window, name)
    QTest.mouseClick(view, LEFT, PLAIN, start)
    end = start + QPointF(across, down).toPoint()
    QTest.mousePress(view, LEFT, PLAIN, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, PLAIN, end)


def placed(film) -> list[str]:
    return [region.name for region in film.reading.regions if region.by_hand]


def test_the_age_follows_a_drag_and_ctrl_z_takes_it_back(window, film, until):
    before = film.reading.age_months
    drag(window, "MC3", 20, 10)
    assert film.stale
    until(lambda: film.state is State.READ)
    assert film.reading.age_months == before + fake_workers.MONTHS_BY_HAND
    assert placed(film) == ["MC3"]
    drag(window, "DP1", -15, 5)
    until(lambda: film.state is State.READ)
    assert window.panel.regions.text == "2 regions placed by hand"
    for key, months in ((Qt.Key.Key_Z, 4.0), (Qt.Key.Key_Z, 0.0), (Qt.Key.Key_Y, 4.0)):
        QTest.keyClick(window.page.view, key, CONTROL)
        until(lambda: film.state is State.READ)
        assert film.reading.age_months == before + months
    assert window.panel.regions.text == "1 region placed by hand"
    assert film.reading.warnings == ("regions_by_hand",)
    assert "regions_by_hand" in reading_json("film", film.reading)["warnings"]


def test_one_region_or_all_go_back_to_automatic(window, film, until):
    for name in ("MC3", "DP1", "Radius"):
        drag(window, name, 12, 8)
    until(lambda: film.state is State.READ)
    assert sorted(placed(film)) == ["DP1", "MC3", "Radius"]
    assert window.acts["reset_region"].isEnabled()
    window.acts["reset_region"].trigger()
    until(lambda: film.state is State.READ)
    assert sorted(placed(film)) == ["DP1", "MC3"]
    assert not window.acts["reset_region"].isEnabled()
    window.panel.regions.reset.click()
    until(lambda: film.state is State.READ)
    assert placed(film) == []
    assert film.reading.age_months == MONTHS
    assert not window.panel.regions.isVisible()
    assert not window.acts["reset_regions"].isEnabled()
    window.acts["undo"].trigger()
    until(lambda: film.state is State.READ)
    assert sorted(placed(film)) == ["DP1", "MC3"]
    window.acts["reset_regions"].trigger()
    until(lambda: film.state is State.READ)
    assert placed(film) == []


def test_a_region_is_reached_and_placed_by_keys_alone(window, film, until):
    strip = window.page.strip
    strip.setFocus()
    for _ in range(4):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert window.page.hand.name == "MC3"
    assert window.page.view.hasFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Plus, Qt.Key.Key_Comma):
        QTest.keyClick(window.page.view, key)
    until(lambda: film.edits.regions and film.state is State.READ)
    (region,) = film.edits.regions
    automatic = next(place for place, name in enumerate(fake_workers.REGIONS) if name == "MC3")
    assert region.center[0] < fake_workers.CENTERS[automatic][0]
    assert region.center[1] < fake_workers.CENTERS[automatic][1]
    assert region.size[0] > 0.1
    assert region.angle_degrees == pytest.approx(1)
    assert len(film.past) == 1
    QTest.keyClick(window.page.view, Qt.Key.Key_Delete)
    until(lambda: film.state is State.READ)
    assert film.reading.age_months == MONTHS


def test_placing_a_region_voids_the_decision(window, film, until):
    window.acts["accept"].trigger()
    assert film.decision.kind is DecisionKind.ACCEPTED
    drag(window, "MC3", 12, 0)
    until(lambda: film.state is State.READ)
    assert film.decision is None
    window.acts["undo"].trigger()
    until(lambda: film.state is State.READ)
    assert film.decision.kind is DecisionKind.ACCEPTED


def test_each_film_has_its_own_places(window, film, read, until, film_file):
    drag(window, "MC3", 12, 0)
    until(lambda: film.state is State.READ)
    other = read(film_file("other", sex="male"))
    assert placed(other) == []
    assert window.page.hand.name is None
    window.session.select(film)
    assert window.panel.regions.text == "1 region placed by hand"


def test_a_model_that_reads_regions_only_where_it_finds_them_has_no_handles(open_window, until, film_file):
    window = open_window(fake_workers.read_where_found)
    window.session.open([film_file(sex="male")])
    film = window.session.current
    until(lambda: film.state is State.READ)
    drag(window, "MC3", 20, 10)
    assert film.edits.regions == ()
    until(lambda: "cannot be moved" in QToolTip.text())
    assert "cannot be moved" in window.page.strip.tiles["MC3"].toolTip()
    assert "cannot be moved" not in window.page.strip.tiles["MC3"].accessibleName()


def test_a_region_opens_large_and_the_keys_lead_through_and_out(window, film, until):
    page = window.page
    tile = page.strip.tiles["MC3"]
    QTest.mouseDClick(tile, LEFT, PLAIN, tile.rect().center())
    close_up = page.close_up
    assert (close_up.isVisible(), page.view.isVisible(), close_up.texts[0]) == (True, False, "MC3")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert close_up.texts[0] == "MC5"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert (close_up.isVisible(), page.view.isVisible()) == (False, True)
    assert page.strip.hasFocus()
    QTest.keyClick(page.strip, Qt.Key.Key_Left)
    QTest.keyClick(page.strip, Qt.Key.Key_Return)
    assert close_up.texts[0] == "MC3"
    QTest.mouseClick(page.strip.tiles["DP5"], LEFT, PLAIN, page.strip.tiles["DP5"].rect().center())
    assert close_up.texts[0] == "DP5"
    window.show_tab("train")
    window.show_tab("read")
    assert close_up.isVisible()


def test_a_placed_region_is_named_so_where_it_is_large_and_goes_back_from_there(window, film, until):
    drag(window, "MC3", 20, 10)
    until(lambda: film.state is State.READ)
    QTest.keyClick(window.page.view, Qt.Key.Key_Return)
    assert window.page.close_up.texts[2] == "placed by hand"
    assert window.page.strip.tiles["MC3"].toolTip().endswith("placed by hand")
    window.page.close_up.reset.click()
    until(lambda: film.state is State.READ)
    assert window.page.close_up.texts == ("MC3", window.page.close_up.texts[1])
    assert placed(film) == []


def test_grading_shows_the_film_again(window, film):
    window.page.open_region("Ulna")
    window.acts["grades"].trigger()
    assert window.page.view.isVisible()
    assert not window.page.close_up.isVisible()


@pytest.mark.slow
@pytest.mark.skipif(not any(paths.model_weights().glob("*/card.json")), reason="there are no weights in model_weights/")
def test_the_demo_film_is_read_where_its_regions_were_put(qapp, qtbot, settings_file):
    reader = WorkerClient(app.read_films, None, "cpu", "fast", "onnx")
    opener = WorkerClient(app.open_films)
    window = app.build(qapp, settings_file=settings_file, opener=opener, reader=reader, data_folder=settings_file.parent)
    qtbot.addWidget(window)
    window.show()
    window.session.start()
    try:
        window.open_demo()
        film = window.session.current
        qtbot.waitUntil(lambda: film.state is State.READ, timeout=START_MS)
        found = film.reading
        drag(window, "MC3", 25, 12)
        qtbot.waitUntil(lambda: film.state is State.READ, timeout=START_MS)
        moved, before = ({region.name: region for region in each.regions} for each in (film.reading, found))
        assert abs(film.reading.age_months - found.age_months) > 0.5
        assert moved["MC3"].center == pytest.approx(film.edits.regions[0].center, abs=5e-4)  # on steps of the film
        assert np.abs(moved["MC3"].crop.astype(int) - before["MC3"].crop).mean() > 5
        assert (moved["MC5"].crop == before["MC5"].crop).all()
        window.session.undo(film)
        qtbot.waitUntil(lambda: film.state is State.READ, timeout=START_MS)
        assert film.reading.age_months == found.age_months
        assert film.reading.warnings == found.warnings
    finally:
        window.close()
        window.close_workers()
