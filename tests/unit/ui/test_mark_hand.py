from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.marks import Mark, MarkKind
from boneage_desktop.core.radiograph import Radiograph, Spacing, Window
from boneage_desktop.imaging import load
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom
from boneage_desktop.ui.marks.mark_hand import MarkHand
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.theme import contrast

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
VIEWS = [(turns, flipped) for turns in range(4) for flipped in (False, True)]


class Drawing:
    """A view with the hand, driven by mouse and keys; each edit is kept as a person's history of edits would."""

    def __init__(self, view: RadiographView) -> None:
        self.view, self.hand = view, MarkHand(view)
        view.hands = [self.hand]
        self.edits: list[Edits] = []
        view.edited.connect(self.edits.append)

    def place(self, x: float, y: float) -> QPointF:
        return self.view.film_geometry().place((x, y))

    def mouse(self, kind: QEvent.Type, spot: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        event = QMouseEvent(kind, spot, self.view.mapToGlobal(spot), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.view, event)

    def drag(self, *path: QPointF) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, path[0], LEFT, LEFT)
        for spot in path[1:]:
            self.mouse(QEvent.Type.MouseMove, spot, NONE, LEFT)
        self.mouse(QEvent.Type.MouseButtonRelease, path[-1], LEFT, NONE)

    def click(self, spot: QPointF) -> None:
        self.mouse(QEvent.Type.MouseMove, spot, NONE, NONE)
        self.drag(spot)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self.view.edits.marks

    def words(self, index: int = 0) -> tuple[str, ...]:
        return self.view.mark_shape(self.marks[index]).lines


@pytest.fixture
def drawing(qtbot, film_of: Callable[..., Radiograph]) -> Drawing:
    view = RadiographView()
    qtbot.addWidget(view)
    QCursor.setPos(0, 0)
    view.resize(816, 616)
    view.show_film(film_of(np.full((600, 400), 900, np.uint16)))
    view.show()
    qtbot.waitExposed(view)
    return Drawing(view)


def test_a_known_distance_on_a_dicom_film_is_measured_in_mm_at_the_detector(drawing: Drawing, tmp_path: Path) -> None:
    write_dicom(draw(Phantom(rows=600, columns=462)), tmp_path / "film.dcm")
    drawing.view.show_film(load.open(tmp_path / "film.dcm"))
    drawing.hand.set_tool(MarkKind.DISTANCE)
    start = drawing.view.film_geometry().to_screen().map(QPointF(100, 200))
    drawing.drag(start, start + QPointF(30, 40), start + QPointF(90, 120))
    zoom = drawing.view.film_geometry().scale
    assert drawing.words() == (f"{150 / zoom * 0.2:.1f} mm at the detector",)
    assert drawing.view.mark_shape(drawing.marks[0], explained=True).lines[1] == "larger than the bone"


def test_a_distance_is_in_mm_of_the_hand_where_the_spacing_is_calibrated(
    drawing: Drawing, film_of: Callable[..., Radiograph]
) -> None:
    pixels = np.full((600, 400), 900, np.uint16)
    drawing.view.show_film(film_of(pixels, spacing=Spacing(0.1, 0.2, "PixelSpacing GEOMETRY")))
    drawing.hand.set_tool(MarkKind.DISTANCE)
    drawing.drag(drawing.place(0.25, 0.5), drawing.place(0.6, 0.5), drawing.place(0.75, 0.5))
    assert drawing.words() == ("40.0 mm",)


def test_a_distance_without_spacing_is_in_pixels_and_says_so(drawing: Drawing) -> None:
    drawing.hand.set_tool(MarkKind.DISTANCE)
    drawing.click(drawing.place(0.25, 0.5))
    drawing.click(drawing.place(0.75, 0.5))
    assert drawing.words() == ("200 px",)
    assert drawing.view.mark_shape(drawing.marks[0], explained=True).lines == ("200 px", "the size of a pixel is not known")


@pytest.mark.parametrize("by_drag", [False, True])
def test_a_right_corner_has_90_degrees(drawing: Drawing, by_drag: bool) -> None:
    drawing.hand.set_tool(MarkKind.ANGLE)
    ends = [drawing.place(*place) for place in ((0.2, 0.6), (0.5, 0.6), (0.5, 0.2))]
    if by_drag:
        drawing.drag(ends[0], (ends[0] + ends[1]) / 2, ends[1])
    else:
        drawing.click(ends[0])
        drawing.click(ends[1])
    assert drawing.marks == ()
    drawing.click(ends[2])
    assert drawing.words() == ("90.0°",)
    assert len(drawing.edits) == 1


def test_an_arrow_points_where_the_drag_ended_and_bears_words(drawing: Drawing) -> None:
    drawing.hand.set_tool(MarkKind.ARROW)
    drawing.drag(drawing.place(0.8, 0.8), drawing.place(0.6, 0.6), drawing.place(0.5, 0.5))
    assert drawing.edits == []
    QTest.keyClicks(drawing.hand.editor, "growth plate")
    QTest.keyClick(drawing.hand.editor, Qt.Key.Key_Return)
    (arrow,) = drawing.marks
    assert arrow.points[1] == pytest.approx((0.5, 0.5))
    assert arrow.text == "growth plate"
    assert not drawing.hand.editor.isVisible()
    assert len(drawing.edits) == 1


def test_a_note_without_words_leaves_no_mark(drawing: Drawing) -> None:
    drawing.hand.set_tool(MarkKind.NOTE)
    drawing.click(drawing.place(0.5, 0.5))
    assert drawing.hand.editor.isVisible()
    QTest.keyClick(drawing.hand.editor, Qt.Key.Key_Escape)
    drawing.click(drawing.place(0.4, 0.4))
    QTest.keyClick(drawing.hand.editor, Qt.Key.Key_Return)
    assert drawing.edits == []


def distance(drawing: Drawing) -> Mark:
    mark = Mark(MarkKind.DISTANCE, ((0.25, 0.5), (0.75, 0.5)))
    drawing.view.set_edits(Edits(marks=(mark,)))
    return mark


def test_a_mark_is_moved_by_its_line_and_changed_by_its_end(drawing: Drawing) -> None:
    mark = distance(drawing)
    drawing.drag(drawing.place(0.4, 0.5), drawing.place(0.45, 0.6), drawing.place(0.5, 0.7))
    moved = mark.moved((0.1, 0.2))
    assert np.allclose(drawing.marks[0].points, moved.points)
    drawing.drag(drawing.place(0.85, 0.7), drawing.place(0.85, 0.6), drawing.place(0.85, 0.3))
    assert np.allclose(drawing.marks[0].points, ((0.35, 0.7), (0.85, 0.3)))
    assert [len(edits.marks) for edits in drawing.edits] == [1, 1]


def test_a_click_on_a_mark_selects_it_and_delete_removes_it(drawing: Drawing) -> None:
    mark = distance(drawing)
    drawing.click(drawing.place(0.4, 0.5))
    assert drawing.hand.selected == 0
    assert drawing.edits == []
    drawing.key(Qt.Key.Key_Delete)
    assert drawing.edits == [Edits()]
    drawing.view.set_edits(Edits(marks=(mark,)))
    drawing.key(Qt.Key.Key_Delete)
    assert drawing.marks == (mark,)


def test_words_of_a_mark_are_edited_by_double_click(drawing: Drawing) -> None:
    distance(drawing)
    zoom = drawing.view.zoom
    spot = drawing.place(0.4, 0.5)
    drawing.click(spot)
    drawing.mouse(QEvent.Type.MouseButtonDblClick, spot, LEFT, LEFT)
    QTest.keyClicks(drawing.hand.editor, "radius")
    QTest.keyClick(drawing.hand.editor, Qt.Key.Key_Return)
    assert drawing.words() == ("radius", "200 px")
    assert drawing.view.zoom == zoom


def test_escape_gives_up_the_mark_then_the_tool_and_then_the_selection(drawing: Drawing) -> None:
    given_up, escaped = [], []
    drawing.hand.given_up.connect(lambda: given_up.append(True))
    drawing.view.escaped.connect(lambda: escaped.append(True))
    drawing.hand.set_tool(MarkKind.DISTANCE)
    drawing.drag(drawing.place(0.2, 0.2), drawing.place(0.3, 0.3), drawing.place(0.4, 0.4))
    drawing.click(drawing.place(0.6, 0.6))
    drawing.key(Qt.Key.Key_Escape)
    drawing.click(drawing.place(0.8, 0.8))
    drawing.key(Qt.Key.Key_Escape)
    assert len(drawing.marks) == 1
    assert drawing.hand.tool is MarkKind.DISTANCE
    drawing.key(Qt.Key.Key_Escape)
    assert drawing.hand.tool is drawing.hand.selected is None
    assert (len(given_up), len(escaped)) == (1, 0)
    drawing.click(drawing.place(0.2, 0.2))
    assert drawing.hand.selected is not None
    drawing.key(Qt.Key.Key_Escape)
    assert drawing.hand.selected is None
    drawing.key(Qt.Key.Key_Escape)
    assert len(escaped) == 1


def test_without_a_tool_the_left_drag_beside_a_mark_is_window_and_level(drawing: Drawing) -> None:
    distance(drawing)
    drawing.drag(drawing.place(0.5, 0.8), drawing.place(0.5, 0.7), drawing.place(0.6, 0.6))
    assert drawing.view.edits.window is not None
    drawing.hand.set_tool(MarkKind.DISTANCE)
    window = drawing.view.edits.window
    drawing.drag(drawing.place(0.5, 0.8), drawing.place(0.5, 0.7), drawing.place(0.6, 0.6))
    assert drawing.view.edits.window == window
    assert len(drawing.marks) == 2


@pytest.mark.parametrize(("turns", "flipped"), VIEWS)
def test_marks_turn_and_flip_with_the_film_and_keep_their_measure(drawing: Drawing, turns: int, flipped: bool) -> None:
    pixels = np.full((600, 400), 900, np.uint16)
    pixels[140:160, 90:110] = 4000
    drawing.view.show_film(replace(drawing.view.film, pixels=pixels))
    mark = Mark(MarkKind.DISTANCE, ((0.25, 0.25), (0.75, 0.25)))
    drawing.view.set_edits(Edits(quarter_turns=turns, flipped=flipped, marks=(mark,)))
    drawing.view.set_marks_visible(False)
    shown = drawing.view.grab().toImage()
    start, end = drawing.view.mark_shape(mark).points
    assert shown.pixelColor(start.toPoint()).lightness() > 200
    assert shown.pixelColor(end.toPoint()).lightness() < 100
    drawing.view.set_marks_visible(True)
    drawing.hand.set_tool(None)
    drawing.drag(end, end + QPointF(4, 4), drawing.place(0.75, 0.5))
    assert np.allclose(drawing.marks[0].points, ((0.25, 0.25), (0.75, 0.5)))


def test_lines_and_words_of_marks_keep_their_size_at_any_zoom(drawing: Drawing) -> None:
    mark = distance(drawing)
    drawing.view.set_edits(replace(drawing.view.edits, window=Window(900.0, 1000.0)))
    small = drawing.view.mark_shape(mark)
    drawing.view.zoom_by(4)
    large = drawing.view.mark_shape(mark)
    assert large.label.size() == small.label.size()
    drawing.view.set_marks_visible(False)
    bare = _grey(drawing.view)
    drawing.view.set_marks_visible(True)
    column = drawing.view.width() // 2 + 40
    changed = np.abs(_grey(drawing.view)[:, column] - bare[:, column]) > 3
    assert 4 <= changed.sum() <= 6


@pytest.mark.parametrize("level", [0, 500, 1000, 1500, 2000])
def test_a_mark_stands_out_on_any_grey(drawing: Drawing, level: int) -> None:
    distance(drawing)
    drawing.view.set_edits(replace(drawing.view.edits, window=Window(level + 0.5, 2000.0)))
    shown = drawing.view.grab().toImage()
    column = drawing.view.width() // 2 + 40
    film = shown.pixelColor(column, 150).name()
    across = (shown.pixelColor(column, row).name() for row in range(300, 317))
    assert max(contrast(film, colour) for colour in across) > 3


def test_hidden_marks_cannot_be_taken(drawing: Drawing) -> None:
    mark = distance(drawing)
    drawing.view.set_marks_visible(False)
    drawing.drag(drawing.place(0.4, 0.5), drawing.place(0.45, 0.6), drawing.place(0.5, 0.7))
    assert drawing.marks == (mark,)


def _grey(view: RadiographView) -> np.ndarray:
    image = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(int)
