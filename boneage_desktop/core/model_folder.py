"""A model folder as plain data: `network.weights.h5`, perhaps `network.onnx`, and `card.json`, which says what they are."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from boneage_desktop.core import kept, paths
from boneage_desktop.core.errors import ModelDamaged, ModelMadeByNewer, ModelMissing

CARD = "card.json"
WEIGHTS = "network.weights.h5"
GRAPH = "network.onnx"
CARD_FORMAT_VERSION = 1
LONGEST_NAME = 100


def read_values(folder: Path, *, preparation: int) -> dict[str, Any]:
    """The card of a model folder, once its files are found to be those it describes and made for films prepared this way.

    Errors: ModelMissing, ModelDamaged, ModelMadeByNewer.
    """
    values = read_unchecked(folder)
    if values.get("preparation") != preparation:
        raise ModelDamaged(folder=folder, detail="it was trained on films prepared in another way")
    if file_sha256(folder / WEIGHTS) != values["sha256"]:
        raise ModelDamaged(folder=folder, detail="its weights are not those the card describes")
    graph = graph_file(folder, values)
    if graph and file_sha256(graph) != values["graph"]["sha256"]:
        raise ModelDamaged(folder=folder, detail=f"its {GRAPH} is not the one the card describes")
    return values


def graph_file(folder: Path, values: dict[str, Any]) -> Path | None:
    """The exported network of a model folder, where its card speaks of one and it is there."""
    return folder / GRAPH if "graph" in values and (folder / GRAPH).is_file() else None


def read_unchecked(folder: Path) -> dict[str, Any]:
    """The card of a model folder, which names a model; its weights are there, but not looked at.

    Errors: ModelMissing, ModelDamaged, ModelMadeByNewer.
    """
    if not (folder / CARD).is_file() or not (folder / WEIGHTS).is_file():
        raise ModelMissing(folder=folder)
    try:
        values: dict[str, Any] = json.loads((folder / CARD).read_text(encoding="utf-8"))
        kept.check(values, folder, known=CARD_FORMAT_VERSION, error=ModelMadeByNewer)
        names = values["name"], values["version"], values["sha256"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelDamaged(folder=folder, detail=f"its card cannot be read: {error}") from error
    if not all(isinstance(name, str) and name.isprintable() and 0 < len(name) <= LONGEST_NAME for name in names):
        raise ModelDamaged(folder=folder, detail="its card names no model")
    return values


def shipped_model() -> Path:
    """The folder of the model that comes with the program."""
    folders = sorted(file.parent for file in paths.model_weights().glob(f"*/{CARD}"))
    if not folders:
        raise ModelMissing(folder=paths.model_weights())
    return folders[0]


def file_sha256(file: Path) -> str:
    """SHA-256 of a file's bytes, hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
