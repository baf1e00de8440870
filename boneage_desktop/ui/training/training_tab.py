"""The tab "Train": the wizard, built when it is first wanted; where the trainer is missing, what says how to add it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from boneage_desktop.core.components import trainer_installed
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.training.trainer_missing_view import TrainerMissingView
from boneage_desktop.ui.training.training_session import TrainingSession

if TYPE_CHECKING:
    from boneage_desktop.ui.training.wizard import TrainingWizard


class TrainingTab(QStackedWidget):
    """`wizard` is None until it is built; the signals are the wizard's."""

    model_chosen = Signal(str)
    film_asked = Signal(object)

    def __init__(self, training: TrainingSession, store: ModelStore) -> None:
        super().__init__()
        self.wizard: TrainingWizard | None = None
        self._training = training
        self.store = store
        self._missing: TrainerMissingView | None = None
        self._model_folder = ""
        self._colours: Colours | None = None

    def open(self) -> None:
        """Build what is missing, and put the keys on the step that was left."""
        if self.wizard is None and trainer_installed():
            self._build_wizard()
        if self.wizard is not None:
            self.setCurrentWidget(self.wizard)
            self.wizard.show_step(self.wizard.step)
            self.wizard.setFocus()
        elif self._missing is None:
            self._missing = TrainerMissingView()
            self.addWidget(self._missing)
            self._colour()

    def set_colours(self, colours: Colours) -> None:
        """Draw everything in other colours."""
        self._colours = colours
        self._colour()

    def set_model(self, folder: str) -> None:
        """Tell which model reads; "" for the shipped one."""
        self._model_folder = folder
        if self.wizard is not None:
            self.wizard.compare.set_model(folder)

    def _build_wizard(self) -> None:
        from boneage_desktop.ui.training.wizard import TrainingWizard

        self.wizard = TrainingWizard(self._training, self.store)
        self.wizard.model_chosen.connect(self.model_chosen)
        self.wizard.film_asked.connect(self.film_asked)
        self.wizard.compare.set_model(self._model_folder)
        self.addWidget(self.wizard)
        self._colour()

    def _colour(self) -> None:
        for part in (self.wizard, self._missing):
            if part is not None and self._colours is not None:
                part.set_colours(self._colours)
