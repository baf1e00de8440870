"""A locked window shows nothing of the films, and only the password opens it."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from boneage_desktop.ui.film import State
from boneage_desktop.ui.lock.lock_page import BREAK
from boneage_desktop.ui.lock.password_control import PasswordControl
from boneage_desktop.ui.settings_dialog import SettingsDialog

PASSWORD = "aspidistra"


@pytest.fixture
def guarded(window, read, film_file):
    """A window with a film and a password."""
    window.lock.lock._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    window.lock.lock.set(PASSWORD)
    read(film_file("Zhang San", sex="male"))
    return window


def lock(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def unlock(qtbot, window, password=PASSWORD):
    qtbot.keyClicks(window.lock.page.password, password)
    qtbot.keyClick(window.lock.page.password, Qt.Key.Key_Return)


def actions(window):
    return [entry.action for entry in window.recorder.history.audit_entries()]


def visible_texts(window):
    return "\n".join(part.text() for part in window.findChildren(QLabel) if part.isVisible())


def test_only_the_lock_page_is_seen_until_the_password_is_given(qtbot, guarded):
    film = guarded.session.current
    assert film.name in visible_texts(guarded)
    lock(qtbot, guarded)
    assert guarded.lock.is_locked
    for part in (guarded.page, guarded.films, guarded.side, guarded.menuBar(), guarded.statusBar()):
        assert not part.isVisible()
    assert film.name not in visible_texts(guarded)
    assert "Research use only. Not a medical device." in visible_texts(guarded)
    assert guarded.windowTitle() == "boneage-desktop"
    unlock(qtbot, guarded)
    assert not guarded.lock.is_locked
    assert guarded.page.view.isVisible()
    assert guarded.menuBar().isVisible()
    assert actions(guarded)[-2:] == ["locked", "unlocked"]


def test_a_wrong_password_is_noted_the_third_must_wait_and_help_is_honest(qtbot, guarded):
    lock(qtbot, guarded)
    page = guarded.lock.page
    assert not page.help.isVisible()
    page.forgot.click()
    assert page.help.isVisible()
    assert str(guarded.lock.lock.file) in page.help.text().replace(BREAK, "")
    for _ in range(3):
        unlock(qtbot, guarded, "hibiscus")
    assert guarded.lock.is_locked
    assert not page.password.isEnabled()
    assert "2 s" in page.said.text()
    assert actions(guarded)[-3:] == ["unlock failed"] * 3
    guarded.lock.lock._free_at = 0.0
    qtbot.waitUntil(page.password.isEnabled)
    unlock(qtbot, guarded)
    assert not guarded.lock.is_locked


def test_no_key_and_no_drop_reaches_the_films(qtbot, guarded, film_file):
    film = guarded.session.current
    lock(qtbot, guarded)
    qtbot.keyClick(guarded, Qt.Key.Key_I)
    qtbot.keyClick(guarded.lock.page.password, Qt.Key.Key_I)
    qtbot.keyClick(guarded.lock.page.forgot, Qt.Key.Key_R)
    qtbot.keyClick(guarded, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert not film.past
    assert not guarded.findChildren(SettingsDialog)
    assert not guarded.acceptDrops()
    assert guarded.lock.page.password.text().casefold() == "i"


def test_dialogs_are_closed_and_the_workers_go_on(qtbot, guarded, until, film_file):
    guarded.preferences.open()
    dialog = guarded.findChild(SettingsDialog)
    guarded.lock.engage("idle")
    assert not dialog.isVisible()
    guarded.session.open([film_file("later")])
    later = guarded.session.films[-1]
    until(lambda: later.state is State.READ)
    assert guarded.lock.is_locked
    assert not guarded.page.isVisible()
    unlock(qtbot, guarded)
    assert guarded.page.isVisible()


def test_it_locks_after_idle_minutes_and_input_puts_that_off(qtbot, guarded):
    guarded.activateWindow()
    qtbot.waitUntil(guarded.isActiveWindow)
    guarded.lock.set_minutes(0.4 / 60)
    for step in range(5):
        QTest.qWait(150)
        QTest.mouseMove(guarded.windowHandle(), QPoint(600 + step, 400))
    assert not guarded.lock.is_locked
    qtbot.waitUntil(lambda: guarded.lock.is_locked, timeout=3000)
    assert actions(guarded)[-1] == "locked"
    assert not guarded.lock.clock.is_running
    unlock(qtbot, guarded)
    assert guarded.lock.clock.is_running


def test_without_a_password_ctrl_l_leads_to_where_one_is_set(qtbot, window, settings_file):
    lock(qtbot, window)
    assert not window.lock.is_locked
    control = window.findChild(SettingsDialog).row("password").control
    control.set_button.click()
    for entered, again in (("short", "short"), ("long enough", "something else")):
        control.new.setText(entered)
        control.again.setText(again)
        control.save.click()
        assert control.said.isVisible()
        assert not window.lock.lock.is_set
    control.again.setText("long enough")
    control.save.click()
    assert window.lock.lock.opens("long enough")
    assert window.lock.lock.file == settings_file.with_name("lock.json")
    assert actions(window)[-1] == "lock password set"


def test_a_password_is_removed_only_by_who_knows_it(qtbot, guarded):
    control = PasswordControl(guarded.lock.lock, guarded.recorder.note)
    qtbot.addWidget(control)
    control.show()
    control.remove_button.click()
    control.present.setText("hibiscus")
    control.save.click()
    assert guarded.lock.lock.is_set
    control.present.setText(PASSWORD)
    control.save.click()
    assert not guarded.lock.lock.is_set
    assert actions(guarded)[-2:] == ["unlock failed", "lock password removed"]
