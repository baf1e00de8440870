"""The trained network as one ONNX file that serves every mode, written beside its weights (docs/adr/0016)."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import keras
import tensorflow as tf

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.core.model_folder import GRAPH, file_sha256
from boneage_desktop.model import network
from boneage_desktop.model.card import read_card, write_card
from boneage_desktop.model.onnx_graph import tidy

OPSET = 18
"""Known to ONNX Runtime from 1.14 on and to all its providers."""


def export(folder: Path | None = None) -> Path:
    """Write `network.onnx` into a model folder (the shipped one if None) and its hash into the card; gives the file.

    Errors: ModelMissing, ModelDamaged, ConfigurationError.
    """
    if keras.backend.backend() != "tensorflow":
        raise ConfigurationError(detail="an export needs Keras on TensorFlow; unset KERAS_BACKEND")
    card = read_card(folder)
    model = network.build(network.NetworkConfig.from_dict(card.values["network"]))
    model.load_weights(card.weights)
    write_graph(model, card.folder / GRAPH)
    write_card(card.folder, card.values | described(card.folder))
    return card.folder / GRAPH


def described(folder: Path) -> dict[str, dict[str, str]]:
    """What the card says of the exported network of a folder."""
    return {"graph": {"file": GRAPH, "sha256": file_sha256(folder / GRAPH)}}


def write_graph(model: keras.Model, file: Path) -> None:
    """Write `network.with_evidence` of a zh05 to an ONNX file, whole or not at all; the same weights give the same bytes."""
    with tempfile.TemporaryDirectory(dir=file.parent, prefix="part-") as draft:
        converted, tidied = Path(draft) / "converted.onnx", Path(draft) / file.name
        _convert(network.with_evidence(model), converted)
        tidy(converted, tidied)
        tidied.replace(file)


def _convert(reader: keras.Model, file: Path) -> None:
    import tf2onnx

    os.environ.setdefault("TF2ONNX_CATCH_ERRORS", "FALSE")  # otherwise it copies the graph before each of its 48 steps
    signature = [tf.TensorSpec(tensor.shape, tf.float32, name=name) for name, tensor in sorted(reader.input.items())]
    named = [spec.name for spec in signature]
    read = tf.function(lambda *given: reader(dict(zip(named, given, strict=True))), input_signature=signature, autograph=False)
    tf2onnx.convert.from_function(read, input_signature=signature, opset=OPSET, output_path=str(file))
