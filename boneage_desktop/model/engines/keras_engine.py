"""Reading by Keras and TensorFlow, the trainer's own runtime."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.errors import ModelDamaged
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model import network
from boneage_desktop.model.card import Card
from boneage_desktop.model.device import choose
from boneage_desktop.model.encoding import reading_inputs
from boneage_desktop.model.engines.engine import LOCATED, Found, Placed
from boneage_desktop.model.views import UNMIRRORED


class KerasEngine:
    """The network as Keras builds it from the card, with the weights of its folder."""

    places_regions = True

    def __init__(self, model: keras.Model, views: np.ndarray, *, device: str) -> None:
        self._views = views
        self._network = network.with_evidence(model)
        self._locate = network.locator(model)
        self.device = device

    @classmethod
    def open(cls, card: Card, views: np.ndarray, *, device: str) -> KerasEngine:
        """The network of a model folder on a device, to read with these views. Errors: ModelDamaged, ConfigurationError."""
        name = choose(device)
        try:
            model = network.build(network.NetworkConfig.from_dict(card.values["network"]))
            model.load_weights(card.weights)
        except (KeyError, TypeError, ValueError, OSError) as error:
            raise ModelDamaged(folder=card.folder, detail=str(error).splitlines()[0]) from error
        return cls(model, views, device=f"{name}, {backend_name()}")

    def look(self, film: np.ndarray, sex: Sex, placed: Placed | None = None, *, unmirrored: bool = False) -> Found:
        views = UNMIRRORED @ self._views if unmirrored else self._views
        inputs = reading_inputs(film[None], [sex], views, placed)
        return {name: value[0] for name, value in _arrays(self._network.predict_on_batch(inputs)).items()}

    def locate(self, squares: np.ndarray) -> Found:
        found = _arrays(self._locate.predict_on_batch(squares[..., None].astype(np.float32)))
        return {name: found[name] for name in LOCATED}


def backend_name() -> str:
    """What computes below Keras, for people."""
    return {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}[keras.backend.backend()]


def _arrays(outputs: dict[str, object]) -> Found:
    return {name: ops.convert_to_numpy(value) for name, value in outputs.items()}
