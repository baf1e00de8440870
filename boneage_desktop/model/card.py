"""A model folder: `network.weights.h5`, perhaps `network.onnx`, and `card.json`, which says how to build it, what it was
trained on and how good it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from boneage_desktop.core import kept
from boneage_desktop.core.model_folder import CARD, CARD_FORMAT_VERSION, WEIGHTS, graph_file, read_values, shipped_model
from boneage_desktop.core.reading import Mode, ModelName
from boneage_desktop.imaging.prepare import PREPARATION

MODES = ("best", "fast")


@dataclass(frozen=True)
class Card:
    """What a model folder says of itself; `values` is the whole card."""

    folder: Path
    values: dict[str, Any]

    @property
    def model(self) -> ModelName:
        return ModelName(self.values["name"], self.values["version"], self.values["sha256"])

    @property
    def weights(self) -> Path:
        return self.folder / WEIGHTS

    @property
    def graph(self) -> Path | None:
        """The network exported for ONNX Runtime, where the folder has it."""
        return graph_file(self.folder, self.values)

    def views(self, mode: str) -> int:
        """How many looks at the hand are averaged in the mode "best" or "fast"."""
        return int(self.values["modes"][mode]["views"])

    def calibration(self, mode: str) -> dict[str, Any] | None:
        """What `calibration.calibrate` gave for the mode; None if the model was not calibrated."""
        found: dict[str, Any] | None = self.values["modes"][mode].get("calibration")
        return found

    def modes(self) -> tuple[Mode, ...]:
        """What each mode costs and brings, as far as it was measured."""
        return tuple(
            Mode(name, int(mode["views"]), mode.get("mae_months"), mode.get("seconds"))
            for name, mode in self.values["modes"].items()
        )

    @property
    def sure(self) -> float:
        """Confidence from which a film is taken as it lies."""
        return float(self.values["hand"]["sure"])

    @property
    def refuse_below(self) -> float:
        """Confidence below which no hand is seen."""
        return float(self.values["hand"]["refuse_below"])


def read_card(folder: Path | None = None) -> Card:
    """The card of a model folder, of the shipped model if none is named; its files are checked against their hashes.

    Errors: ModelMissing, ModelDamaged.
    """
    folder = shipped_model() if folder is None else folder
    values = read_values(folder, preparation=PREPARATION)
    values.setdefault("modes", {mode: {"views": 1} for mode in MODES})
    return Card(folder, values)


def write_card(folder: Path, values: dict[str, Any]) -> None:
    """Replace the folder's card, whole or not at all."""
    part = folder / f"part-{CARD}"
    stamped = kept.stamped(values, CARD_FORMAT_VERSION)
    part.write_text(json.dumps(stamped, indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    part.replace(folder / CARD)
