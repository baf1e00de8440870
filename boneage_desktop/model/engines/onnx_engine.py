"""Reading by ONNX Runtime, without Keras or TensorFlow."""

from __future__ import annotations

import logging

import numpy as np
import onnxruntime

from boneage_desktop.core import paths
from boneage_desktop.core.errors import ConfigurationError, ModelDamaged
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging import load
from boneage_desktop.imaging.prepare import prepare
from boneage_desktop.model.card import Card
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS, reading_inputs
from boneage_desktop.model.engines import providers
from boneage_desktop.model.engines.engine import LOCATED, Found, Placed
from boneage_desktop.model.engines.providers import CPU, Provider
from boneage_desktop.model.views import UNMIRRORED

ALIKE_MONTHS = 0.5
"""Between an accelerator and the processor; what rounding brings stays far below."""

log = logging.getLogger(__name__)


class OnnxEngine:
    """The exported graph of a model folder in a session of ONNX Runtime."""

    def __init__(self, session: onnxruntime.InferenceSession, views: np.ndarray, *, device: str) -> None:
        self._session = session
        self._views = views
        self._names = [output.name for output in session.get_outputs()]
        self._inputs = [given.name for given in session.get_inputs()]
        self._up_to_there = onnxruntime.RunOptions()
        self._up_to_there.only_execute_path_to_fetches = True
        self.device = device

    @classmethod
    def open(cls, card: Card, views: np.ndarray, *, device: str) -> OnnxEngine:
        """The graph of a model folder on a device, to read with these views. Errors: ModelDamaged, ConfigurationError."""
        for provider in providers.of_device(device):
            engine = _started(card, views, provider)
            if engine is not None:
                return engine
        raise ConfigurationError(detail="no GPU could be used; use --device cpu or auto")

    @property
    def places_regions(self) -> bool:
        """Graphs exported before regions could be placed lack the inputs."""
        return "placed" in self._inputs

    def look(self, film: np.ndarray, sex: Sex, placed: Placed | None = None, *, unmirrored: bool = False) -> Found:
        views = UNMIRRORED @ self._views if unmirrored else self._views
        inputs = self._given(reading_inputs(film[None], [sex], views, placed))
        return {name: value[0] for name, value in zip(self._names, self._session.run(None, inputs), strict=True)}

    def locate(self, squares: np.ndarray) -> Found:
        inputs = self._given(reading_inputs(squares, [Sex.UNKNOWN] * len(squares), self._views[:1]))
        return dict(zip(LOCATED, self._session.run(LOCATED, inputs, self._up_to_there), strict=True))

    def _given(self, inputs: Found) -> Found:
        """Those that the graph knows."""
        return {name: inputs[name] for name in self._inputs}


def _started(card: Card, views: np.ndarray, provider: Provider) -> OnnxEngine | None:
    """The engine on a provider; None if that does not start, or reads another age than the processor."""
    try:
        engine = _on(card, views, provider)
        if provider is not CPU and not _alike(engine, _on(card, views, CPU)):
            raise _LeftOut("it reads another age than the processor")
    except Exception as error:  # ONNX Runtime's errors have no base of their own
        if provider is CPU:
            raise ModelDamaged(folder=card.folder, detail=str(error).splitlines()[0]) from error
        log.warning("%s is not used: %s", provider.told, error)
        return None
    return engine


class _LeftOut(Exception):
    """Why a provider is left out that started."""


def _on(card: Card, views: np.ndarray, provider: Provider) -> OnnxEngine:
    session = onnxruntime.InferenceSession(
        str(card.graph), providers.session_options(provider), [(provider.name, provider.options)], enable_fallback=0
    )
    if session.get_providers()[0] != provider.name:
        raise _LeftOut("its libraries cannot be loaded")
    return OnnxEngine(session, views, device=f"{provider.told}, ONNX Runtime")


def _alike(*engines: OnnxEngine) -> bool:
    """Whether engines read the same age from the demo film."""
    film = prepare(load.open(paths.demo_film())).pixels
    months = [engine.look(film, Sex.UNKNOWN)["by_sex"] @ np.array(CLASS_CENTRES_MONTHS) for engine in engines]
    return bool(np.ptp(months, axis=0).max() < ALIKE_MONTHS)
