"""The film alone on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QToolBar

from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.messages import Messages


class FullScreen(QObject):
    """Hides all but the film while it is on; `changed` is called for the columns to follow."""

    def __init__(
        self, window: QMainWindow, page: FilmPage, actions: Actions, messages: Messages, changed: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._actions = window, page, actions
        self._messages, self._changed = messages, changed
        actions["full_screen"].toggled.connect(self._on_toggled)
        actions.tabs.triggered.connect(lambda _action: self._show_bare())

    @property
    def bare(self) -> bool:
        """Whether nothing but a film is shown now."""
        on = all(self._actions[name].isChecked() for name in ("full_screen", "read"))
        return on and self._page.view.film is not None

    def _on_toggled(self, on: bool) -> None:
        self._window.showFullScreen() if on else self._window.showNormal()
        self._show_bare()
        if self.bare:
            self._page.view.setFocus()
            self._messages.tell(self.tr("Esc or F11 ends the full screen."))

    def _show_bare(self) -> None:
        """What is round the film, shown or hidden; that this is no medical device is said on the film meanwhile."""
        bare = self.bare
        for part in (self._window.menuBar(), self._window.statusBar(), *self._window.findChildren(QToolBar)):
            part.setVisible(not bare)
        self._page.set_bare(bare, self.tr("Research use only. Not a medical device.") if bare else "")
        self._changed()
