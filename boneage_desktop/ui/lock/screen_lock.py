"""Locks the window: on demand, after idle minutes, and when the program starts with a password set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QToolBar, QToolTip, QWidget

from boneage_desktop.service.lock import Lock
from boneage_desktop.ui.lock.idle_clock import IdleClock
from boneage_desktop.ui.lock.lock_page import LockPage
from boneage_desktop.ui.theme import Colours

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class ScreenLock(QObject):
    """Puts the content into the window, and the lock page in its place while it is locked; the workers go on behind it.

    `note` puts "locked", "unlocked" and "unlock failed" into the audit log.
    """

    toggled = Signal(bool)

    def __init__(self, window: QMainWindow, content: QWidget, lock: Lock, note: Callable[..., object]) -> None:
        super().__init__(window)
        self.lock = lock
        self.page = LockPage(lock)
        self.page.opened.connect(self._on_opened)
        self.page.failed.connect(lambda: note("unlock failed"))
        self.page.quit_asked.connect(window.close)
        self.clock = IdleClock(self)
        self.clock.idle.connect(lambda: self.engage("idle"))
        self._window, self.note = window, note
        self._minutes, self._title = 0.0, window.windowTitle()
        self._content = content
        self._stack = QStackedWidget()
        for part in (self._content, self.page):
            self._stack.addWidget(part)
        window.setCentralWidget(self._stack)
        window.installEventFilter(self)

    @property
    def is_locked(self) -> bool:
        """Whether the lock page is shown."""
        return self._stack.currentWidget() is self.page

    def engage(self, cause: str) -> None:
        """Lock, if there is a password; the cause ("key", "idle", "start") goes into the audit log."""
        if self.is_locked or not self.lock.is_set:
            return
        _close_others(self._window)
        self._title = self._window.windowTitle()
        self._show(locked=True)
        self.note("locked", cause=cause)

    def set_minutes(self, minutes: float) -> None:
        """Lock after so many idle minutes, never by itself where 0."""
        self._minutes = minutes
        self.clock.set_minutes(0 if self.is_locked else minutes)

    def set_colours(self, colours: Colours) -> None:
        self.page.set_colours(colours)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """No key is a command while the window is locked; a closed window does not lock."""
        if self.is_locked and watched is self._window and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.clock.set_minutes(0)
        return super().eventFilter(watched, event)

    def _on_opened(self) -> None:
        self._show(locked=False)
        self.note("unlocked")

    def _show(self, *, locked: bool) -> None:
        window = self._window
        self._stack.setCurrentWidget(self.page if locked else self._content)
        for bar in (window.menuBar(), window.statusBar(), *window.findChildren(QToolBar, options=DIRECT)):
            bar.setVisible(not locked)
        window.menuBar().setEnabled(not locked)
        window.setAcceptDrops(not locked)
        window.setWindowTitle(QApplication.applicationName() if locked else self._title)
        self.clock.set_minutes(0 if locked else self._minutes)
        if locked:
            self.page.begin()
            self.page.setFocus()
        self.toggled.emit(locked)


def _close_others(window: QWidget) -> None:
    """Close what might show a name or a film beside the window: dialogs, menus, tooltips."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.reject() if isinstance(other, QDialog) else other.close()
