"""What each preset of the window trains, and for how long."""

from __future__ import annotations

from dataclasses import replace

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.core.training_project import Preset
from boneage_desktop.model.card import Card
from boneage_desktop.model.config import StageConfig, TrainingConfig, changed, preset
from boneage_desktop.model.network import NetworkConfig

DATA = "Films of one place, {parts}; the start was {name} {version}, which had learned from: {data}"
LAST_LAYERS = StageConfig(epochs=20, rounds=20, rate=1e-4, weight_decay=2e-2, keep="best")
WHOLE_NETWORK = StageConfig(epochs=8, rounds=16, rate=2e-4, weight_decay=2e-2, keep="best")
FROM_SCRATCH = StageConfig(epochs=40, rounds=40, rate=1e-3, weight_decay=2e-2, keep="best")


def training_config(name: Preset, card: Card, choices: str = "") -> TrainingConfig:
    """The configuration of a preset that starts from a model, with the choices (TOML) that differ. Error:
    ConfigurationError.

    last_layers: the head alone, from vectors worked out once. whole_network: all but the localiser, slowly. from_scratch: all
    but the localiser begins anew. paper: its network, which starts from nothing. "calibrate" trains nothing.
    """
    if name == "paper":
        return changed(preset("zh05_dl_resnet50"), choices)
    started = TrainingConfig(
        network=NetworkConfig.from_dict(card.values["network"]), initial=str(card.folder), data=_data(card)
    )
    if name == "last_layers":
        frozen = ("localiser", "recognition", "whole_hand")
        return changed(replace(started, frozen=frozen, age=LAST_LAYERS, precision="float32"), choices)
    if name == "whole_network":
        return changed(replace(started, frozen=("localiser",), age=WHOLE_NETWORK), choices)
    if name == "from_scratch":
        alone, anew = StageConfig(epochs=14, rounds=14), ("recognition", "whole_hand", "age_head")
        return changed(replace(started, frozen=("localiser",), anew=anew, whole_hand=alone, age=FROM_SCRATCH), choices)
    raise ConfigurationError(detail=f"there is no training called {name}")


def _data(card: Card) -> str:
    before = card.values.get("training", {}).get("data", "films that its card does not name")
    return DATA.format(parts="divided as the table of labels states", data=before, **_named(card))


def _named(card: Card) -> dict[str, str]:
    return {"name": card.model.name, "version": card.model.version}
