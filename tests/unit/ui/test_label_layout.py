from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from boneage_desktop.core.reading import Reading
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.label_layout import place_labels

UPRIGHT = QPointF(0, -1)


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("size", [(420, 560), (900, 1100), (1800, 1300)])
def test_the_names_of_a_hand_keep_clear_of_each_other_and_on_the_film(
    hand_reading: Reading, size: tuple[int, int], turns: int
) -> None:
    geometry = FilmGeometry(2000, 1500, QSizeF(*size), turns).fitted()
    boxes = [geometry.region_outline(region).boundingRect() for region in hand_reading.regions]
    labels = place_labels(boxes, [QSizeF(50, 17)] * len(boxes), geometry.film_rect(), UPRIGHT)
    for one, other in itertools.combinations(labels, 2):
        assert not one.intersects(other)
    for label in labels:
        assert geometry.film_rect().contains(label)


def test_a_single_name_stands_beside_its_box_and_not_in_it() -> None:
    box = QRectF(100, 100, 40, 40)
    (label,) = place_labels([box], [QSizeF(50, 17)], QRectF(0, 0, 400, 400), UPRIGHT)
    assert not label.intersects(box)
    assert label.center().y() == pytest.approx(box.center().y())


def test_a_name_at_the_edge_goes_to_the_inner_side() -> None:
    box = QRectF(355, 100, 40, 40)
    (label,) = place_labels([box], [QSizeF(50, 17)], QRectF(0, 0, 400, 400), UPRIGHT)
    assert label.right() < box.left()


def test_no_boxes_no_names() -> None:
    assert place_labels([], [], QRectF(0, 0, 10, 10), UPRIGHT) == []


def test_names_keep_their_place_while_the_film_is_moved(hand_reading: Reading) -> None:
    geometry = FilmGeometry(2000, 1500, QSizeF(900, 900)).fitted()
    moved = replace(geometry, center=(geometry.center[0] + 123.4, geometry.center[1] - 77.7))
    shift = moved.film_rect().topLeft() - geometry.film_rect().topLeft()
    one, other = (
        place_labels(
            [place.region_outline(region).boundingRect() for region in hand_reading.regions],
            [QSizeF(50, 17)] * len(hand_reading.regions),
            place.film_rect(),
            UPRIGHT,
        )
        for place in (geometry, moved)
    )
    for before, after in zip(one, other, strict=True):
        away = after.topLeft() - before.topLeft() - shift
        assert abs(away.x()) + abs(away.y()) < 0.05
