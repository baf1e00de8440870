"""Which engine reads a model on this machine (docs/adr/0016)."""

from __future__ import annotations

import json
import logging
import os
import platform
import statistics
import time
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from boneage_desktop import __version__
from boneage_desktop.core import paths
from boneage_desktop.core.components import require_trainer, trainer_installed
from boneage_desktop.core.errors import BoneAgeError, ConfigurationError, GraphMissing
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging import load
from boneage_desktop.imaging.prepare import prepare
from boneage_desktop.model.card import Card, read_card
from boneage_desktop.model.engines.engine import Engine
from boneage_desktop.model.views import VIEWS

ENGINES = ("onnx", "tensorflow")
CLEARLY_FASTER = 0.5
"""TensorFlow must read in this share of ONNX Runtime's time: it takes ten times as long to start and three times the memory."""
LOOKS = 7
MOST_REMEMBERED = 20

log = logging.getLogger(__name__)


def open_engine(card: Card, *, engine: str, device: str, views: int) -> Engine:
    """The network of a model folder in the engine "onnx", "tensorflow" or, for "auto", the better of them here.

    Errors: ModelDamaged, GraphMissing, TrainerMissing, ConfigurationError.
    """
    if _settled(card, engine, device) == "onnx":
        from boneage_desktop.model.engines.onnx_engine import OnnxEngine

        return OnnxEngine.open(card, VIEWS[:views], device=device)
    from boneage_desktop.model.engines.keras_engine import KerasEngine

    return KerasEngine.open(card, VIEWS[:views], device=device)


def both_read(card: Card) -> bool:
    """Whether there is anything to choose."""
    return card.graph is not None and trainer_installed()


def remembered(card: Card, device: str) -> dict[str, float]:
    """Seconds of a reading by engine, as measured for this model, machine and installation; empty if they were not."""
    found = _remembered_all().get(_case(card, device))
    if not isinstance(found, dict) or set(found) != set(ENGINES):
        return {}
    return found if all(isinstance(each, float) and each > 0 for each in found.values()) else {}


def measure(card: Card, device: str) -> dict[str, float]:
    """Measure the seconds of a reading by each engine and remember them; what an engine cannot read takes forever."""
    seconds = _seconds(card, device)
    file = _file()
    kept = {**_remembered_all(), _case(card, device): seconds}
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"part-{os.getpid()}-{file.name}")
    part.write_text(json.dumps(dict(list(kept.items())[-MOST_REMEMBERED:]), indent=1), encoding="utf-8")
    part.replace(file)
    return seconds


def measure_once(folder: Path | None, device: str) -> None:
    """Measure the engines for a model folder (the shipped one if None) where there is a choice and nothing is remembered."""
    card = read_card(folder)
    if both_read(card) and not remembered(card, device):
        measure(card, device)


def faster(seconds: dict[str, float]) -> str:
    """The engine to take by measured seconds; ONNX Runtime where TensorFlow is not clearly faster, or nothing was measured."""
    return "tensorflow" if seconds and seconds["tensorflow"] < CLEARLY_FASTER * seconds["onnx"] else "onnx"


def _settled(card: Card, engine: str, device: str) -> str:
    if engine == "onnx" and card.graph is None:
        raise ConfigurationError(detail="the model has no network.onnx; write it with boneage-desktop export")
    if engine == "tensorflow":
        require_trainer()
    if engine != "auto":
        return engine
    if card.graph is None and not trainer_installed():
        raise GraphMissing(folder=card.folder)
    return faster(remembered(card, device)) if both_read(card) else "tensorflow" if card.graph is None else "onnx"


def _seconds(card: Card, device: str) -> dict[str, float]:
    """Median seconds of a look at the demo film, the engines taken in turns so that a busy machine slows both."""
    film = prepare(load.open(paths.demo_film())).pixels
    seconds: dict[str, list[float]] = {name: [] for name in ENGINES}
    engines = {}
    for name in ENGINES:
        try:
            engines[name] = open_engine(card, engine=name, device=device, views=card.views("best"))
            engines[name].look(film, Sex.UNKNOWN)
        except BoneAgeError as error:
            log.warning("%s cannot be measured: %s", name, error)
            engines.pop(name, None)
    for _ in range(LOOKS):
        for name, engine in engines.items():
            started = time.perf_counter()
            engine.look(film, Sex.UNKNOWN)
            seconds[name].append(time.perf_counter() - started)
    return {name: statistics.median(taken) if taken else float(np.finfo(np.float32).max) for name, taken in seconds.items()}


def _file() -> Path:
    return paths.cache() / "engines.json"


def _remembered_all() -> dict[str, Any]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _case(card: Card, device: str) -> str:
    """What a measured time holds for."""
    machine = platform.node(), platform.machine(), str(os.cpu_count()), *_providers()
    versions = __version__, *(_version(package) for package in ("onnxruntime", "tensorflow", "keras"))
    return " ".join((*machine, *versions, card.model.sha256, str(card.values["graph"]["sha256"]), device))


def _providers() -> list[str]:
    import onnxruntime

    return onnxruntime.get_available_providers()


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
