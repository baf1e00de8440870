"""The tools of the film: measured and marked by mouse and keys, seen side by side, handed on as a picture."""

from __future__ import annotations

import fake_workers
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from boneage_desktop.core.jobs import OpenFilm
from boneage_desktop.core.marks import MarkKind
from boneage_desktop.ui.film import State
from boneage_desktop.ui.film_picture import film_picture

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window, read, film_file, qtbot):
    film = read(film_file(sex="male", id="7", taken="2024-05-01", born="2015-01-01"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.view.setFocus()
    return film


@pytest.fixture
def press(qtbot, window):
    return lambda key, modifier=Qt.KeyboardModifier.NoModifier: qtbot.keyClick(
        QApplication.focusWidget() or window, key, modifier
    )


@pytest.fixture
def drag(window):
    """Drags on the film from one place to another, in fractions of it."""
    view = window.page.view

    def from_to(*places) -> None:
        spots = [view.film_geometry().place(place) for place in places]
        spots.insert(1, (spots[0] + spots[-1]) / 2)
        steps = [
            (QEvent.Type.MouseButtonPress, spots[0], LEFT, LEFT),
            *((QEvent.Type.MouseMove, spot, NONE, LEFT) for spot in spots[1:]),
            (QEvent.Type.MouseButtonRelease, spots[-1], LEFT, NONE),
        ]
        for kind, spot, button, held in steps:
            event = QMouseEvent(kind, spot, view.mapToGlobal(spot), button, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(view, event)

    return from_to


def test_marks_are_edits_that_can_be_undone_and_redone(window, shown, press, drag):
    press(Qt.Key.Key_D)
    drag((0.2, 0.5), (0.7, 0.5))
    (mark,) = shown.edits.marks
    assert mark.kind is MarkKind.DISTANCE
    assert window.page.view.mark_shape(mark).lines == ("300 px",)
    press(Qt.Key.Key_Z, CTRL)
    assert shown.edits.marks == ()
    press(Qt.Key.Key_Y, CTRL)
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_Delete)
    assert shown.edits.marks == ()
    press(Qt.Key.Key_Z, CTRL)
    assert (shown.edits.marks, shown.edits.quarter_turns) == ((mark,), 1)
    drag((0.2, 0.7), (0.7, 0.7))
    press(Qt.Key.Key_K)
    assert not window.page.view.marks_visible
    press(Qt.Key.Key_V)
    assert window.page.view.marks_visible
    window.acts["delete_marks"].trigger()
    assert shown.edits.marks == ()
    press(Qt.Key.Key_Z, CTRL)
    assert len(shown.edits.marks) == 2


def test_one_tool_is_on_at_most_and_its_key_or_escape_ends_it(window, shown, film_file, qtbot, press, drag):
    tools = [window.acts[name] for name in ("distance", "angle", "arrow", "note")]
    for key, tool in zip((Qt.Key.Key_D, Qt.Key.Key_V, Qt.Key.Key_P, Qt.Key.Key_T), tools, strict=True):
        press(key)
        assert [other for other in tools if other.isChecked()] == [tool]
    press(Qt.Key.Key_T)
    assert not any(tool.isChecked() for tool in tools)
    press(Qt.Key.Key_V)
    press(Qt.Key.Key_Escape)
    assert not any(tool.isChecked() for tool in tools)
    assert window.page.marks.tool is None
    _letters_of_a_note_are_no_commands(window, shown, qtbot, press, drag)
    window.session.open([film_file("second")])
    assert window.page.view.edits.marks == ()
    window.session.select(shown)
    assert [mark.text for mark in window.page.view.edits.marks] == ["fri"]


def _letters_of_a_note_are_no_commands(window, shown, qtbot, press, drag):
    press(Qt.Key.Key_T)
    drag((0.5, 0.5), (0.5, 0.5))
    qtbot.keyClicks(QApplication.focusWidget(), "fri")
    press(Qt.Key.Key_Return)
    assert [mark.text for mark in shown.edits.marks] == ["fri"]
    assert not shown.edits.flipped


def test_loupe_automatic_window_and_full_screen_by_their_keys(window, shown, press):
    view = window.page.view
    spot = QPointF(view.rect().center())
    move = QMouseEvent(QEvent.Type.MouseMove, spot, view.mapToGlobal(spot), NONE, NONE, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, move)
    around = QRectF(spot.x() - 90, spot.y() - 90, 180, 180).toRect()
    before = view.grab(around).toImage()
    press(Qt.Key.Key_M)
    assert view.grab(around).toImage() != before
    press(Qt.Key.Key_Escape)
    assert not window.acts["magnifier"].isChecked()
    assert view.grab(around).toImage() == before
    press(Qt.Key.Key_0)
    assert shown.edits.window is not None
    press(Qt.Key.Key_Z, CTRL)
    assert shown.edits.window is None
    press(Qt.Key.Key_F11)
    parts = (window.menuBar(), window.statusBar(), window.films, window.side, window.page.strip)
    assert not any(part.isVisible() for part in parts)
    press(Qt.Key.Key_I)
    assert shown.edits.inverted
    assert not any(part.isVisible() for part in parts)
    press(Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in parts)


def test_two_films_side_by_side(window, shown, press, until, film_file, qtbot):
    press(Qt.Key.Key_S)
    assert not window.acts["side_by_side"].isChecked()
    assert "side by side" in window.messages.text
    window.session.open([film_file(f"other{number}") for number in range(5)])
    _, *others = window.session.films
    window.session.select(shown)
    until(lambda: all(film.state is State.READ for film in window.session.films) and window.page.view.film is not None)
    earlier = film_file("earlier", sex="male", id="7", taken="2023-01-01", born="2015-01-01")
    window.recorder.take_in(fake_workers._open(OpenFilm(0, str(earlier)), None))
    press(Qt.Key.Key_S)
    sides = window.page.sides
    second = sides.other
    assert second.path == earlier
    until(lambda: sides.beside.film is not None)
    menu = sides.beside_bar.films.menu()
    menu.aboutToShow.emit()
    names = [action.text().split("  ")[0] for action in menu.actions() if not action.isSeparator()]
    assert names == ["earlier", *(f"other{number}" for number in range(5))]
    qtbot.mouseClick(sides.beside, LEFT, Qt.KeyboardModifier.NoModifier, sides.beside.rect().center())
    assert (window.session.current, sides.other) == (second, shown)
    assert (window.page.view.film, sides.beside.film) == (second.radiograph, shown.radiograph)
    press(Qt.Key.Key_I)
    assert (second.edits.inverted, shown.edits.inverted) == (True, False)
    for film in others:
        window.session.select(film)
    until(lambda: window.page.view.film is not None)
    assert sides.other is shown
    assert sides.beside.film is shown.radiograph is not None
    press(Qt.Key.Key_Escape)
    assert sides.other is None
    assert not window.acts["side_by_side"].isChecked()


def test_a_picture_holds_the_marks_and_no_name(window, shown, press, drag, tmp_path):
    window.acts["regions"].setChecked(False)
    press(Qt.Key.Key_C, CTRL | SHIFT)
    bare = QGuiApplication.clipboard().image()
    assert max(bare.width(), bare.height()) >= 2000
    press(Qt.Key.Key_D)
    drag((0.2, 0.5), (0.7, 0.5))
    press(Qt.Key.Key_C, CTRL | SHIFT)
    marked = QGuiApplication.clipboard().image()
    assert marked.size() == bare.size()
    assert _yellow(marked) > 1000 > _yellow(bare)
    window.acts["name_on_pictures"].setChecked(True)
    press(Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().image().height() > bare.height()
    assert _yellow(film_picture(shown, longest_side=1000)) > 300
    assert _yellow(film_picture(shown, longest_side=1000, marks=False, regions=False)) == 0
    window.pictures.write(marked, str(tmp_path / "film.png"))
    assert QImage(str(tmp_path / "film.png")).size() == marked.size()
    window.pictures.write(marked, str(tmp_path / "nowhere" / "film.png"))
    assert "could not be written" in window.messages.text


def test_the_toolbar_fits_a_small_screen_in_every_language(window, qtbot):
    for language in ("en", "zh_CN", "de"):
        window.set_language(language)
        qtbot.waitUntil(lambda: window.bars._settings_button.isVisible())
        assert window.width() == 1280


def _yellow(image: QImage) -> int:
    """How many pixels have the colour of marks, on a grey film."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    return int(((pixels[..., 0] - pixels[..., 2]) > 120).sum())
