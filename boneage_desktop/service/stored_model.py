"""A model of this machine, as the store and the window know it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from boneage_desktop.core.errors import ModelDamaged, ModelError
from boneage_desktop.core.model_folder import read_unchecked, read_values, shipped_model
from boneage_desktop.imaging.prepare import PREPARATION

SHIPPED = "shipped"


@dataclass(frozen=True)
class StoredModel:
    """A model of this machine. usable: its files are there and made for films as this program prepares them; installed: when,
    ISO 8601, "" for the shipped model.
    """

    name: str
    version: str
    sha256: str
    folder: Path
    shipped: bool
    usable: bool
    installed: str = ""
    by: str = ""
    reason: str = ""

    @property
    def key(self) -> str:
        """What names it among the models of this machine."""
        return SHIPPED if self.shipped else self.folder.name

    @property
    def setting(self) -> str:
        """What `Settings.model_folder` holds for it."""
        return "" if self.shipped else str(self.folder)


def shipped() -> tuple[StoredModel, ...]:
    """The model that comes with the program; nothing where it is missing or damaged."""
    try:
        folder = shipped_model()
        values = read_unchecked(folder)
    except ModelError:
        return ()
    names = values["name"], values["version"], values["sha256"]
    return (StoredModel(*names, folder, shipped=True, usable=is_usable(folder)),)


def is_usable(folder: Path) -> bool:
    """Whether a folder holds a model for films as this program prepares them; the weights are not looked at."""
    try:
        return bool(read_unchecked(folder).get("preparation") == PREPARATION)
    except ModelError:
        return False


def is_chosen(model: StoredModel, chosen: str) -> bool:
    """Whether it is the model that `Settings.model_folder` names."""
    return Path(chosen).resolve() == model.folder.resolve() if chosen else model.shipped


def check_unchanged(model: StoredModel) -> None:
    """Errors: ModelMissing, ModelDamaged where its weights are not those that were installed."""
    values = read_values(model.folder, preparation=PREPARATION)
    if values["sha256"] != model.sha256:
        raise ModelDamaged(folder=model.folder, detail="its weights are not those that were installed")


def is_unchanged(model: StoredModel) -> bool:
    """Whether its weights are those that were installed."""
    try:
        check_unchanged(model)
    except ModelError:
        return False
    return True
