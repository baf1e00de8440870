from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph, Side, Window
from boneage_desktop.core.reading import Reading
from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.radiograph_view import RadiographView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
ROWS, COLUMNS = 600, 462


@pytest.fixture(scope="module")
def hands() -> tuple[Phantom, ...]:
    return tuple(
        draw(Phantom(rows=ROWS, columns=COLUMNS, seed=4, **how))
        for how in ({"age_months": 84}, {"age_months": 108, "side": Side.RIGHT, "rotation_degrees": 20})
    )


@pytest.fixture
def films(hands, film_of: Callable[..., Radiograph], hand_reading: Reading) -> list[Film]:
    films = []
    for number, hand in enumerate(hands):
        regions = tuple(replace(region, center=hand.centers[region.name], angle_degrees=0.0) for region in hand_reading.regions)
        film = Film(Path(f"film{number}.dcm"), State.READ, film_of(hand.pixels))
        film.answer = replace(hand_reading, regions=regions)
        films.append(film)
    return films


@pytest.fixture
def page(qtbot, films: list[Film]) -> FilmPage:
    page = FilmPage()
    qtbot.addWidget(page)
    QCursor.setPos(0, 0)
    page.resize(1100, 800)
    page.show()
    qtbot.waitExposed(page)
    page.sides.activated.connect(page.show_film)
    page.show_film(films[0])
    page.sides.show_beside(films[1])
    QApplication.processEvents()
    return page


def mouse(view: RadiographView, kind: QEvent.Type, spot: QPointF, button: Qt.MouseButton = NONE, held: Qt.MouseButton = NONE):
    event = QMouseEvent(kind, spot, view.mapToGlobal(spot), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def click(view: RadiographView) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, QPointF(50, 60), LEFT, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, QPointF(50, 60), LEFT)


def test_the_linked_cursor_lands_on_the_corresponding_region(page: FilmPage, films: list[Film]) -> None:
    for one, two, own, other in (
        (page.view, page.sides.beside, films[0], films[1]),
        (page.sides.beside, page.view, films[1], films[0]),
    ):
        for region, wanted in zip(own.reading.regions, other.reading.regions, strict=True):
            mouse(one, QEvent.Type.MouseMove, one.film_geometry().place(region.center))
            away = (np.array(two._cross) - wanted.center) * (COLUMNS, ROWS)
            assert np.linalg.norm(away) < 0.05 * ROWS / 2
            assert one._cross is None


def test_without_a_reading_the_cursor_is_at_the_same_fraction(page: FilmPage, films: list[Film]) -> None:
    films[1].answer = None
    page.show_film(films[0])
    mouse(page.view, QEvent.Type.MouseMove, page.view.film_geometry().place((0.3, 0.7)))
    assert page.sides.beside._cross == pytest.approx((0.3, 0.7), abs=0.003)
    QApplication.sendEvent(page.view, QEvent(QEvent.Type.Leave))
    assert page.sides.beside._cross is None


def test_a_click_makes_the_other_film_the_one_that_is_read_where_it_stands(page: FilmPage, films: list[Film]) -> None:
    page.sides.beside.zoom_by(3)
    places = [view.mapTo(page, view.rect().topLeft()).x() for view in (page.view, page.sides.beside)]
    zooms = page.view.zoom, page.sides.beside.zoom
    click(page.sides.beside)
    QApplication.processEvents()
    assert page.view.film is films[1].radiograph
    assert page.sides.other is films[0]
    assert page.sides.beside.film is films[0].radiograph
    now = [view.mapTo(page, view.rect().topLeft()).x() for view in (page.view, page.sides.beside)]
    assert now == pytest.approx(places[::-1], abs=1)
    assert (page.sides.beside.zoom, page.view.zoom) == pytest.approx(zooms)
    click(page.sides.beside)
    assert page.view.film is films[0].radiograph


def test_each_film_has_its_own_window(page: FilmPage, films: list[Film]) -> None:
    edited = []
    page.edited.connect(lambda edits: edited.append((films[0], edits)))
    page.sides.edited.connect(lambda film, edits: edited.append((film, edits)))
    for kind, spot, button, held in (
        (QEvent.Type.MouseButtonPress, (50, 60), LEFT, LEFT),
        (QEvent.Type.MouseMove, (150, 60), NONE, LEFT),
        (QEvent.Type.MouseButtonRelease, (150, 60), LEFT, NONE),
    ):
        mouse(page.sides.beside, kind, QPointF(*spot), button, held)
    assert edited == [(films[1], Edits(window=Window(2048.0, pytest.approx(4096 + 1024))))]


def test_linked_films_show_the_same_place_at_the_same_size(page: FilmPage, films: list[Film]) -> None:
    page.sides.beside_bar.linked.setChecked(True)
    page.view.zoom_by(4)
    radius = np.array(films[0].reading.regions[0].center) * (COLUMNS, ROWS)
    page.view.set_sight(replace(page.view.sight(), center=tuple(radius)))
    page.view.zoom_by(1.01)
    away = np.array(page.sides.beside.sight().center) / (COLUMNS, ROWS) - films[1].reading.regions[0].center
    assert np.abs(away).max() < 0.05
    lengths = [
        QPointF.dotProduct(span, span) ** 0.5
        for span in (
            view.film_geometry().place(film.reading.regions[0].center)
            - view.film_geometry().place(film.reading.regions[9].center)
            for view, film in ((page.view, films[0]), (page.sides.beside, films[1]))
        )
    ]
    assert lengths[0] == pytest.approx(lengths[1], rel=0.05)
    page.sides.beside_bar.linked.setChecked(False)
    zoom = page.sides.beside.zoom
    page.view.zoom_by(0.5)
    assert page.sides.beside.zoom == zoom


def test_one_film_remains_where_side_by_side_ends(page: FilmPage, films: list[Film]) -> None:
    width = page.view.width()
    page.sides.show_beside(None)
    QApplication.processEvents()
    assert not page.sides.beside.isVisible()
    assert not page.sides.bar.isVisible()
    assert page.view.width() > 1.9 * width
