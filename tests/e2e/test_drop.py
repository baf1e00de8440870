"""Dropping films and folders anywhere on the window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from boneage_desktop.ui.film import State


def drop(window, *paths) -> bool:
    """Drag the files over the window and let them go; whether the window took them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, buttons, keys = QPointF(640, 400), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys))
    return enter.isAccepted()


def test_a_dropped_film_is_shown_and_read(window, until, film_file):
    assert drop(window, film_file(sex="male", months=103.0))
    until(lambda: window.panel.age.text == "8 y 7 m")
    assert window.page.isVisible()
    assert window.session.current.state is State.READ


def test_several_dropped_films_are_all_read_and_the_first_is_shown(window, until, film_file):
    drop(window, film_file("one"), film_file("two"), film_file("three"))
    until(lambda: [film.state for film in window.session.films] == [State.READ] * 3)
    assert window.session.current.name == "one"


def test_the_films_of_a_dropped_folder_are_opened(window, until, film_file, tmp_path):
    film_file("b")
    film_file("a")
    (tmp_path / "notes.txt").write_text("no film")
    drop(window, tmp_path)
    until(lambda: len(window.session.films) == 2)
    until(lambda: all(film.state is State.READ for film in window.session.films))
    assert window.session.current.name == "a"


def test_a_folder_without_films_is_told(window, until, tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    drop(window, folder)
    until(lambda: window.messages.text == "empty holds no films.")
    assert window.empty.isVisible()


def test_a_film_dropped_twice_is_listed_once(window, until, film_file):
    path = film_file()
    drop(window, path, path)
    drop(window, path)
    assert len(window.session.films) == 1


def test_what_is_no_file_is_not_taken(window):
    mime = QMimeData()
    mime.setText("a word")
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_a_film_is_never_moved_by_a_drop(window, film_file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(film_file()))])
    both, button = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    place, shift = QPointF(640, 400), Qt.KeyboardModifier.ShiftModifier
    for event in (QDragEnterEvent(place.toPoint(), both, mime, button, shift), QDropEvent(place, both, mime, button, shift)):
        assert event.proposedAction() == Qt.DropAction.MoveAction
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction


def test_no_widget_inside_takes_the_drop_from_the_window(window, read, film_file):
    read(film_file())
    assert not [part for part in window.findChildren(type(window.panel.patient.birth_date)) if part.acceptDrops()]
    assert not window.films.view.viewport().acceptDrops()
