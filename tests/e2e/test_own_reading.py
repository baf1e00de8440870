"""Reading before the machine: no age is seen anywhere until the reader has given one, and both are kept."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAction, QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from boneage_desktop.core import settings
from boneage_desktop.core.settings import Settings
from boneage_desktop.core.study import StudyQuery
from boneage_desktop.ui.drift_dialog import DriftDialog
from boneage_desktop.ui.film import State
from boneage_desktop.ui.film_texts import FilmTexts
from boneage_desktop.ui.study_rows import LINE_ROLE

CHILD = {"id": "P1", "sex": "male", "born": "2015-07-14", "taken": "2025-07-14", "months": 103.0}
AGES = re.compile(r"8 y 7 m|10 y 0 m|\b103\b|\b120\b|7 y 8 m|9 y 5 m|2015-07-14|months old|[−+]\d+\.\d SD")
"""The machine's age and its interval, the child's own age and what gives it away."""


@pytest.fixture
def settings_file(settings_file):
    settings.save(Settings(language="en", blind_first=True), settings_file)
    return settings_file


@pytest.fixture
def press(qtbot, window):
    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    return press


@pytest.fixture
def waiting(window, film_file, until):
    """A film that the machine has read, waiting for its reader."""
    window.session.open([film_file("张小明", **CHILD)])
    film = window.session.current
    until(lambda: film.state is State.READ)
    window.page.view.setFocus()
    return film


def texts(window) -> list[str]:
    """All that the window says: words, tooltips, names for screen readers, rows, and what is painted on the film."""
    said = [
        window.windowTitle(),
        *(text for action in window.findChildren(QAction) for text in (action.text(), action.toolTip())),
    ]
    for widget in (each for each in window.findChildren(QWidget) if each.isVisible()):
        said += [widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton | QAbstractSpinBox | QLineEdit):
            said.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView):
            said += _rows(widget)
    return [*said, *_on_the_film(window)]


def _rows(view: QAbstractItemView) -> list[str]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, LINE_ROLE)
    columns = model.columnCount() if isinstance(model, QAbstractTableModel | QStandardItemModel) else 1
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(columns)]
    return [str(cell.data(role)) for cell in cells for role in roles]


def _on_the_film(window) -> list[str]:
    """The corners of the film, and the regions with their months."""
    view = window.page.view
    regions = FilmTexts().regions(view._regions())
    return [str(view._hud(view._film, view._geometry)), *map(str, regions.values())]


def ages_in(window) -> list[str]:
    return [text for text in texts(window) if AGES.search(text)]


def give(press, years: str, months: str) -> None:
    """Keys alone: B, the years, Tab, the months, Return."""
    press(Qt.Key.Key_B)
    for digit in years:
        press(Qt.Key(Qt.Key.Key_0 + int(digit)))
    press(Qt.Key.Key_Tab)
    for digit in months:
        press(Qt.Key(Qt.Key.Key_0 + int(digit)))
    press(Qt.Key.Key_Return)


def test_no_age_is_seen_on_any_page_before_the_readers_own(window, waiting):
    pages = [("reading", "films"), ("grades", "films"), ("height", "history")]
    for right, left in pages:
        window.side.open_page(right)
        window.films.show_page(left)
        assert ages_in(window) == [], right
    window.commands.set_heat("moved")
    assert all(tile.months_text == "–" for tile in window.page.strip.tiles.values())
    assert not window.panel.distribution.isVisible()
    window.show_tab("series")
    assert ages_in(window) == []


def test_the_same_pages_show_the_ages_once_the_reader_has_read(window, waiting, press):
    give(press, "9", "2")
    assert waiting.edits.own_age_months == 110
    assert window.panel.age.text == "8 y 7 m"
    assert window.panel.age.own_text == "You before the machine: 9 y 2 m, +7.0 months against it"
    assert not window.panel.own.isVisible()
    assert window.page.view.hasFocus(), "the next key is about the age"
    for right, left in (("reading", "films"), ("height", "history")):
        window.side.open_page(right)
        window.films.show_page(left)
        assert ages_in(window), right


def test_neither_accepting_nor_copying_goes_round_the_readers_own(window, waiting, press):
    QGuiApplication.clipboard().clear()
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert waiting.decision is None
    assert QGuiApplication.clipboard().text() == ""
    give(press, "9", "2")
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Reader before the machine: 9 y 2 m (110 months)" in QGuiApplication.clipboard().text()


def test_an_own_reading_is_not_taken_back_by_undo(window, waiting, press):
    window.acts["invert"].trigger()
    give(press, "9", "2")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not waiting.edits.inverted
    assert waiting.edits.own_age_months == 110
    assert not waiting.past


def test_nothing_is_suggested_and_nothing_is_kept_until_an_age_is_entered(qtbot, window, waiting, press):
    own = window.panel.own
    press(Qt.Key.Key_B)
    assert own.entry.years.text() == "–"
    press(Qt.Key.Key_Return)
    assert waiting.veiled
    assert not own.keep.isEnabled()
    own.entry.slider.setFocus()
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_Right)
    assert own.entry.age_months == 13
    assert (own.entry.years.value(), own.entry.months.value()) == (1, 1)
    press(Qt.Key.Key_Return)
    assert waiting.edits.own_age_months == 13


def test_skipping_is_possible_and_noted(window, waiting):
    window.panel.own.skip.click()
    assert window.panel.age.text == "8 y 7 m"
    assert window.panel.age.own_text == "The machine's age was shown without a reader's own."
    assert waiting.edits.own_age_skipped


def test_the_film_stays_veiled_after_a_restart_and_shown_after_the_readers_own(open_window, window, waiting, press, until):
    (row,) = window.recorder.history.page(StudyQuery())
    assert (row.age_months, row.bone_age_months, row.veiled) == (None, None, True)
    window.close()
    window.close_workers()
    later = open_window()
    later.session.open([waiting.path])
    film = later.session.current
    until(lambda: film.state is State.READ)
    assert film.veiled
    later.session.settle(film, own_age_months=110.0)
    (row,) = later.recorder.history.page(StudyQuery())
    assert (round(row.age_months), row.bone_age_months, row.veiled) == (120, 103.0, False)
    assert later.panel.age.own_text.startswith("You before the machine: 9 y 2 m")


def test_a_film_whose_age_was_seen_is_not_veiled_afterwards(window, waiting, until, film_file):
    window.acts["blind_first"].trigger()
    assert window.panel.age.text == "8 y 7 m", "off at once"
    assert not window.settings.blind_first
    assert [row.veiled for row in window.recorder.history.page(StudyQuery())] == [False]
    window.acts["blind_first"].trigger()
    assert window.panel.age.text == "8 y 7 m", "on from the next film"
    window.session.open([film_file("second", **CHILD | {"id": "P2"})])
    until(lambda: window.session.current.state is State.READ)
    assert window.session.current.veiled


def test_a_sex_that_is_corrected_first_is_read_again_behind_the_veil(window, film_file, until):
    window.session.open([film_file("Miller", months=103.0)])
    film = window.session.current
    until(lambda: film.state is State.READ)
    window.panel.patient.sex_buttons["female"].click()
    until(lambda: film.state is State.READ)
    assert ages_in(window) == []
    assert film.answer.age_months == 93.0


def test_own_readings_are_compared_for_their_reader_alone(window, waiting, press):
    window.acts["drift"].trigger()
    dialog = window.findChild(DriftDialog)
    assert "Read before the machine" in dialog.empty.text()
    assert dialog.empty.isVisible()
    dialog.close()
    give(press, "9", "2")
    press(Qt.Key.Key_A)
    assert [(each.age_months, each.machine_months, each.decided_months) for each in window.recorder.own_readings()] == [
        (110.0, 103.0, 103.0)
    ]
    window.studies.named.emit("Dr. Li")
    assert window.recorder.own_readings() == []
