"""Every choice of a training run, as a TOML file or a named preset."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import tomli_w

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.model.augment import Augmentation
from boneage_desktop.model.id_ranges import id_range
from boneage_desktop.model.network import PRESETS, NetworkConfig

BACKENDS = ("tensorflow", "jax", "torch")
PARTS = ("localiser", "recognition", "whole_hand", "age_head")
LOSSES = ("distribution", "cross_entropy")
KEPT = ("last", "best")
PRECISIONS = ("float32", "mixed_bfloat16", "mixed_float16")
PREPARATIONS = ("local_contrast", "stretched", "raw")
KINDS = {bool: "yes or no (true, false)", int: "whole number", float: "number", str: "text", tuple: "list"}
Choices = TypeVar("Choices")


@dataclass(frozen=True)
class StageConfig:
    """One stage of training: AdamW with a linear warm-up and a cosine to nearly zero.

    rounds: the stage is cut into this many; after each one its state is kept, from which a killed run goes on.
    """

    epochs: float = 20.0
    rounds: int = 60
    batch: int = 32
    rate: float = 1e-3
    weight_decay: float = 1e-2
    keep: str = "last"


@dataclass(frozen=True)
class TrainingConfig:
    """Every choice of a run.

    oversample: how many times an epoch shows the films with these ids ("2905-4359", both ends included), the others once;
    errors on the validation part are told for each of these groups as well. initial: a model folder whose weights are the
    start ("" for none; parts of other sizes start anew, and those in `anew`). frozen: parts that stay as they are. data: a
    sentence for the card that says where the films come from. whole_hand: a stage before that of the age, in which its network
    learns alone from views of `whole_hand_view` rows and columns; 0 epochs leave it out. devices: on how many of this machine's
    GPUs a batch is shared out, 0 for all; it may differ each time a run goes on.
    """

    network: NetworkConfig = field(default_factory=NetworkConfig)
    augmentation: Augmentation = field(default_factory=Augmentation)
    localiser: StageConfig = field(default_factory=lambda: StageConfig(epochs=40, rounds=40, rate=2e-3))
    whole_hand: StageConfig = field(default_factory=lambda: StageConfig(epochs=0))
    whole_hand_view: tuple[int, int] = (112, 88)
    age: StageConfig = field(default_factory=StageConfig)
    preparation: str = "local_contrast"
    oversample: dict[str, float] = field(default_factory=dict)
    unknown_sex: float = 0.15
    loss: str = "distribution"
    precision: str = "mixed_bfloat16"
    seed: int = 20221
    backend: str = "tensorflow"
    initial: str = ""
    anew: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()
    data: str = ""
    devices: int = 0

    def __post_init__(self) -> None:
        _one_of("backend", self.backend, BACKENDS)
        _one_of("loss", self.loss, LOSSES)
        _one_of("precision", self.precision, PRECISIONS)
        _one_of("preparation", self.preparation, PREPARATIONS)
        for name, stage in (("localiser", self.localiser), ("whole_hand", self.whole_hand), ("age", self.age)):
            _one_of(f"{name}.keep", stage.keep, KEPT)
            skipped = name == "whole_hand" and stage.epochs == 0
            if min(stage.epochs, stage.rounds, stage.batch) <= 0 and not skipped:
                raise ConfigurationError(detail=f"{name} needs epochs, rounds and batch above 0")
        if self.devices < 0:
            raise ConfigurationError(detail=f"devices must be 0 (all) or more, not {self.devices}")
        for name, chosen in (("frozen", self.frozen), ("anew", self.anew)):
            for part in chosen:
                _one_of(name, part, PARTS)
        for group, times in self.oversample.items():
            id_range(group)
            if not isinstance(times, int | float) or isinstance(times, bool) or times < 0:
                raise ConfigurationError(detail=f'oversample "{group}" must be a number from 0 on, not {times!r}')

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    def essence(self) -> dict[str, Any]:
        """What a run's result rests on: every choice but where it computes."""
        return {name: value for name, value in self.as_dict().items() if name != "devices"}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> TrainingConfig:
        """The configuration of these values, the rest as in the preset they name. Error: ConfigurationError."""
        network = values.get("network", {})
        name = network.get("preset", "zh05") if isinstance(network, dict) else "zh05"
        return _changed(preset(name), values)


def preset(name: str, **changes: Any) -> TrainingConfig:
    """The configuration of a named network, with changes of single values. Error: ConfigurationError."""
    if not isinstance(name, str) or name not in PRESETS:
        raise ConfigurationError(detail=f"there is no preset {name}; choose one of {', '.join(PRESETS)}")
    if name == "zh05":
        return replace(TrainingConfig(), **changes)
    paper = StageConfig(epochs=20, batch=16, rate=1e-4, weight_decay=0.0)
    config = TrainingConfig(
        network=PRESETS[name],
        augmentation=Augmentation.none(),
        age=paper,
        preparation="raw",
        unknown_sex=0.0,
        loss="cross_entropy",
    )
    return replace(config, **changes)


def read_config(file: Path) -> TrainingConfig:
    """The configuration of a TOML file. Error: ConfigurationError, naming what is wrong."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigurationError(detail=f"{file}: {error}") from error
    return TrainingConfig.from_dict(values)


def write_config(config: TrainingConfig, file: Path) -> None:
    """Write every choice as TOML."""
    file.write_text(tomli_w.dumps(config.as_dict()), encoding="utf-8")


def changed(config: TrainingConfig, choices: str) -> TrainingConfig:
    """The configuration with the choices in a TOML text instead of its own. Error: ConfigurationError."""
    try:
        values = tomllib.loads(choices)
    except ValueError as error:
        raise ConfigurationError(detail=str(error)) from error
    return _changed(config, values)


def _changed(choices: Choices, values: dict[str, Any], within: str = "") -> Choices:
    known = {choice.name: getattr(choices, choice.name) for choice in fields(choices)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ConfigurationError(detail=f"there is no choice {within}{unknown[0]}; choose from {', '.join(known)}")
    found = {name: _value(known[name], value, within + name) for name, value in values.items()}
    return replace(choices, **found)  # type: ignore[type-var]


def _value(present: Any, value: Any, name: str) -> Any:
    if is_dataclass(present) and isinstance(value, dict):
        return _changed(present, value, f"{name}.")
    if isinstance(present, tuple) and isinstance(value, list | tuple) and len(present) in (0, len(value)):
        return tuple(_value(one, each, name) for one, each in zip(present or value, value, strict=True))
    if isinstance(present, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(present):
        raise ConfigurationError(detail=f"{name} must be a {KINDS.get(type(present), 'table')}, not {value!r}")
    return value


def _one_of(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ConfigurationError(detail=f"{name} must be one of {', '.join(choices)}, not {value}")
