"""What the actions on a film do: edits of how it is seen, and what is laid over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging.display import presets
from boneage_desktop.ui.actions import HEATS, OVERLAYS, Actions, choose
from boneage_desktop.ui.decision_bar import can_decide
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.film_page import FilmPage, rotated
from boneage_desktop.ui.session import Session

PRESET_KEYS = 5


class FilmCommands(QObject):
    """Connects the actions to the film that is shown."""

    def __init__(self, session: Session, page: FilmPage, actions: Actions, preset_menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._actions = actions
        self._preset_menu = preset_menu
        self._last_overlay = "chain"
        self._preset_source: Radiograph | None = None
        self._presets = [self._preset_action(number, parent) for number in range(PRESET_KEYS)]
        preset_menu.addAction(actions["auto_window"])
        edits: dict[str, Callable[[Edits], Edits]] = {
            "invert": lambda edits: replace(edits, inverted=not edits.inverted),
            "flip": lambda edits: replace(edits, flipped=not edits.flipped),
            "rotate": lambda edits: rotated(edits, 1),
            "rotate_left": lambda edits: rotated(edits, -1),
        }
        for name, change in edits.items():
            actions[name].triggered.connect(lambda _=False, change=change: self._edit(change))
        for name, act in {"undo": session.undo, "redo": session.redo, "try_again": session.try_again}.items():
            actions[name].triggered.connect(lambda _=False, act=act: self._with_film(act))
        actions["fit"].triggered.connect(page.view.fit)
        actions["zoom_in"].triggered.connect(lambda: page.view.zoom_by(1.25))
        actions["zoom_out"].triggered.connect(lambda: page.view.zoom_by(0.8))
        actions["regions"].toggled.connect(page.set_regions_visible)
        actions["overlay"].triggered.connect(self._on_overlay_toggled)
        actions["heat"].triggered.connect(self._on_heat_cycled)
        actions.overlay.triggered.connect(lambda action: self.set_overlay(action.data()))
        actions.heat.triggered.connect(lambda action: self.set_heat(action.data()))

    def refresh(self, film: Film | None) -> None:
        """Let the actions tell the state of the film."""
        actions = self._actions
        actions.set_film_shown(film is not None)
        actions["undo"].setEnabled(film is not None and bool(film.past))
        actions["redo"].setEnabled(film is not None and bool(film.future))
        actions["copy"].setEnabled(film is not None and not film.veiled)
        actions["own_reading"].setEnabled(film is not None and film.veiled)
        for name in ("accept", "change", "reject"):
            actions[name].setEnabled(can_decide(film))
        for action in self._presets:
            action.setEnabled(film is not None and film.radiograph is not None)
        if film is None:
            return
        actions["try_again"].setEnabled(film.state not in (State.OPENING, State.READING))
        actions["invert"].setChecked(film.edits.inverted)
        actions["flip"].setChecked(film.edits.flipped)
        if film.radiograph is not self._preset_source:
            self._preset_source = film.radiograph
            self._fill_presets(film.radiograph)

    def set_overlay(self, name: str) -> None:
        """Lay a texture over the film, or none."""
        choose(self._actions.overlay, name)
        self._actions["overlay"].setChecked(name != "none")
        if name != "none":
            self._last_overlay = name
        self.apply_overlay()

    def apply_overlay(self) -> None:
        """Show the chosen texture of the film that is shown; it is computed if it has not been."""
        film = self._session.current
        operators = OVERLAYS[self.overlay]
        if film is None:
            return
        if operators and film.radiograph is not None:
            self._session.want_overlay(film, operators)
        self._page.show_overlay(film, operators)

    def set_heat(self, name: str) -> None:
        """Show a heat map, or none."""
        choose(self._actions.heat, name)
        self._actions["heat"].setChecked(name != "none")
        self._page.set_heat(name)

    @property
    def overlay(self) -> str:
        """The chosen texture."""
        return self._actions.overlay.checkedAction().data()

    @property
    def heat(self) -> str:
        """The chosen heat map."""
        return self._actions.heat.checkedAction().data()

    def _with_film(self, act: Callable[[Film], None]) -> None:
        if self._session.current is not None:
            act(self._session.current)

    def _edit(self, change: Callable[[Edits], Edits]) -> None:
        self._with_film(lambda film: self._session.edit(film, change(film.edits)))

    def _preset_action(self, number: int, parent: QWidget) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(str(number + 1)))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self._edit(lambda edits: replace(edits, window=action.data())))
        parent.addAction(action)
        self._preset_menu.addAction(action)
        return action

    def _fill_presets(self, radiograph: Radiograph | None) -> None:
        windows = presets(radiograph) if radiograph is not None else {}
        for action, (name, window) in zip(self._presets, windows.items(), strict=False):
            action.setText(_preset_name(name))
            action.setData(window)

    def _on_overlay_toggled(self, checked: bool) -> None:
        self.set_overlay(self._last_overlay if checked else "none")

    def _on_heat_cycled(self) -> None:
        self.set_heat(HEATS[(HEATS.index(self.heat) + 1) % len(HEATS)])


def _preset_name(name: str) -> str:
    names = {
        "default": QCoreApplication.translate("Presets", "As the film says"),
        "full_range": QCoreApplication.translate("Presets", "Full range"),
        "bone": QCoreApplication.translate("Presets", "Bone"),
        "soft_tissue": QCoreApplication.translate("Presets", "Soft tissue"),
        "high_contrast": QCoreApplication.translate("Presets", "High contrast"),
    }
    return names[name]
