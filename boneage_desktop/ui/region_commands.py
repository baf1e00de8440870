"""What the actions on the regions of a film do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.session import Session


class RegionCommands(QObject):
    """Leaves regions to the network again, and tells the page what the model can do."""

    def __init__(self, session: Session, page: FilmPage, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._actions = actions
        actions["reset_region"].triggered.connect(lambda: page.hand.reset(page.hand.name))
        actions["reset_regions"].triggered.connect(page.hand.reset_all)
        page.hand.selected.connect(lambda _name: self.refresh(session.current))
        session.model_changed.connect(lambda: page.set_regions_movable(session.places_regions))

    def refresh(self, film: Film | None) -> None:
        """Enable what there is something to do for."""
        placed = {region.name for region in film.edits.regions} if film is not None else set()
        self._actions["reset_region"].setEnabled(self._page.hand.name in placed)
        self._actions["reset_regions"].setEnabled(bool(placed))
