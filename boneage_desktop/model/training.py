"""Training in two stages: first the localiser on annotated regions, then the age on every labelled film.

A run folder holds the configuration, the split, each stage's log and a backup from which a killed run goes on.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.model import network
from boneage_desktop.model.batches import AgeBatches, LocaliserBatches, sex_rows
from boneage_desktop.model.card import CARD, WEIGHTS
from boneage_desktop.model.curves import draw_curves
from boneage_desktop.model.dataset import Annotations, FilmArray, prepared_films, read_annotations, split
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.losses import AgeLoss, CentreLoss, HeatLoss, MonthsError
from boneage_desktop.model.publish import publish

log = logging.getLogger(__name__)
Report = Callable[[float, str], None]


@dataclass(frozen=True)
class TrainingConfig:
    """Every choice of a run."""

    network: network.NetworkConfig = field(default_factory=network.NetworkConfig)
    localiser_epochs: int = 40
    localiser_rate: float = 2e-3
    epochs: int = 7
    rate: float = 1e-3
    batch: int = 16
    weight_decay: float = 1e-4
    unknown_sex: float = 0.15
    precision: str = "mixed_bfloat16"
    seed: int = 20221
    backup_every: int = 100

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> TrainingConfig:
        try:
            return cls(**{**values, "network": network.NetworkConfig.from_dict(values.get("network", {}))})
        except TypeError as error:
            raise ConfigurationError(detail=str(error)) from error


def preset(name: str, **changes: Any) -> TrainingConfig:
    """The configuration of a named network, with changes of single values."""
    if name not in network.PRESETS:
        raise ConfigurationError(detail=f"there is no preset {name}; choose one of {', '.join(network.PRESETS)}")
    return replace(TrainingConfig(network=network.PRESETS[name]), **changes)


def run(
    config: TrainingConfig, films: Sequence[LabelledFilm], regions: Path | None, out: Path, *, cache: Path, report: Report
) -> Path:
    """Train into the run folder `out`; a folder with a run of the same configuration is continued. Gives the model folder."""
    if config.network.preset != "zh05":
        raise ConfigurationError(detail=f"the preset {config.network.preset} can be built but not trained yet; use zh05")
    out.mkdir(parents=True, exist_ok=True)
    parts = split(films, config.seed)
    ids = {name: [films[index].id for index in part] for name, part in parts.items()}
    _claim(out / "config.json", config.as_dict(), "another configuration")
    _claim(out / "split.json", ids, "other films")
    array = prepared_films(films, cache, report)
    with _precision(config.precision):
        keras.utils.set_random_seed(config.seed)
        _train_zh05(config, array, parts, regions, out, report)
    for stage in ("localiser", "age"):
        draw_curves(out / f"{stage}.csv", out / f"{stage}.svg")
    if not (out / "model" / CARD).exists():
        report(1.0, "measuring")
        model = network.build(config.network)
        model.load_weights(out / WEIGHTS)
        publish(model, array, parts, out, name=config.network.preset, version=time.strftime("%Y.%m.%d"))
    return out / "model"


def _train_zh05(
    config: TrainingConfig, array: FilmArray, parts: dict[str, np.ndarray], regions: Path | None, out: Path, report: Report
) -> None:
    """Each stage ends with its weights in the run folder; a stage that has ended is not trained again."""
    model = network.build(config.network)
    located = out / "localiser.weights.h5"
    if not located.exists():
        if regions is None:
            raise ConfigurationError(detail="zh05 needs annotated regions (--regions FOLDER with boxes.csv and points.csv)")
        train_localiser(config, model, array, read_annotations(regions, array), out, report)
        _replace(located, model.get_layer("localiser").save_weights)
    model.get_layer("localiser").load_weights(located)
    if not (out / WEIGHTS).exists():
        train_age(config, model, array, parts, out, report)
        _replace(out / WEIGHTS, model.save_weights)


@contextmanager
def _precision(policy: str) -> Iterator[None]:
    """Layers built inside compute under this Keras policy."""
    before = keras.mixed_precision.dtype_policy()
    keras.mixed_precision.set_global_policy(policy)
    try:
        yield
    finally:
        keras.mixed_precision.set_global_policy(before)


def _replace(file: Path, save: Callable[[Path], None]) -> None:
    """Save the file whole or not at all."""
    part = file.with_name(f"part-{file.name}")
    save(part)
    part.replace(file)


def held_out_regions(annotations: Annotations, seed: int) -> np.ndarray:
    """Mask over the annotated films: a fifth of those with boxes."""
    boxed = np.flatnonzero(np.isfinite(annotations.boxes).any(axis=(1, 2)))
    chosen = np.random.default_rng(seed).permutation(boxed)[: len(boxed) // 5]
    return np.isin(np.arange(len(annotations.indices)), chosen)


def train_localiser(
    config: TrainingConfig, model: keras.Model, array: FilmArray, annotations: Annotations, out: Path, report: Report
) -> None:
    """Teach where the regions are; writes regions.json with the share of held-out boxes that contain their centre."""
    locate = model.get_layer("localiser")
    heat = locate.output
    centres = model.get_layer("soft_argmax")(heat)[0]
    trainer = keras.Model(locate.input, {"heat": heat, "centres": centres})
    held = held_out_regions(annotations, config.seed)
    shared = {"batch": config.batch, "seed": config.seed, "first_epoch": _begun(out, "localiser")}
    batches = LocaliserBatches(array, annotations.indices[~held], annotations.centres[~held], **shared)
    steps = len(batches) * config.localiser_epochs
    trainer.compile(
        _optimizer(config.localiser_rate, steps, config), {"heat": HeatLoss(), "centres": CentreLoss()}, jit_compile=_jit()
    )
    trainer.fit(batches, epochs=config.localiser_epochs, verbose=0, callbacks=_callbacks(config, out, "localiser", report))
    inside = boxes_hit(model, array, annotations, held)
    _write(out / "regions.json", {"films": int(held.sum()), "inside": inside})


def boxes_hit(model: keras.Model, array: FilmArray, annotations: Annotations, which: np.ndarray) -> dict[str, float]:
    """Share of the chosen annotated boxes that contain the centre of their region's square, by region."""
    from boneage_desktop.core.regions import REGIONS

    found = np.asarray(poses(model, array, annotations.indices[which])["regions"])[:, :, :, 2]
    apart = np.abs(found - annotations.centres[which][:, :, :2])
    boxes = annotations.boxes[which]
    shares = {}
    for index, name in enumerate(REGIONS):
        drawn = np.isfinite(boxes[:, index, 0])
        if drawn.any():
            shares[name] = float(np.mean(np.all(apart[drawn, index] <= boxes[drawn, index], axis=1)))
    return shares


def poses(model: keras.Model, array: FilmArray, indices: np.ndarray, batch: int = 32) -> dict[str, np.ndarray]:
    """Regions (n, 11, 2, 3), view (n, 1, 2, 3) and pose (n, 4) of films as the localiser sees them."""
    locate = network.locator(model)
    found: list[dict[str, np.ndarray]] = []
    for start in range(0, len(indices), batch):
        films = array.pixels[indices[start : start + batch]][..., None].astype(np.float32)
        found.append({name: ops.convert_to_numpy(value) for name, value in locate.predict_on_batch(films).items()})
    return {name: np.concatenate([part[name] for part in found]) for name in found[0]}


def _kept_poses(model: keras.Model, array: FilmArray, file: Path) -> dict[str, np.ndarray]:
    """The poses of all films, worked out once a run."""
    if not file.exists():
        found = poses(model, array, np.arange(len(array.films)))
        _replace(file, lambda part: np.savez(part, allow_pickle=False, **found))
    return dict(np.load(file))


def age_trainer(model: keras.Model) -> keras.Model:
    """The part of zh05 behind the localiser, with the transforms as inputs: film, regions, view, sex to classes. Weights are
    shared.
    """
    film, sex = model.input["film"], model.input["sex"]
    regions = keras.Input(model.get_layer("hand_pose").output[0].shape[1:], name="regions")
    view = keras.Input(model.get_layer("hand_pose").output[1].shape[1:], name="view")
    cells = model.get_layer("recognition")(model.get_layer("region_crops")(film, regions))
    whole = model.get_layer("whole_hand")(model.get_layer("hand_view")(film, view))
    tokens = model.get_layer("tokens")([model.get_layer("region_vectors")(cells), whole])
    classes = model.get_layer("age_head")(model.get_layer("hide_tokens")(model.get_layer("standard_tokens")(tokens)), sex)
    return keras.Model({"film": film, "regions": regions, "view": view, "sex": sex}, classes, name="age_trainer")


def train_age(
    config: TrainingConfig, model: keras.Model, array: FilmArray, parts: dict[str, np.ndarray], out: Path, report: Report
) -> None:
    """Teach the age on the part "train"; the calibration part is watched, never learned from."""
    model.get_layer("localiser").trainable = False
    everything = _kept_poses(model, array, out / "poses.npz")
    trainer = age_trainer(model)
    shared = {"batch": config.batch, "seed": config.seed, "first_epoch": _begun(out, "age")}
    batches = AgeBatches(array, everything, parts["train"], unknown_sex=config.unknown_sex, **shared)
    steps = len(batches) * config.epochs
    trainer.compile(_optimizer(config.rate, steps, config), AgeLoss(), metrics=[MonthsError()], jit_compile=_jit())
    watched = _examples(array, everything, parts["calibration"])
    trainer.fit(
        batches,
        epochs=config.epochs,
        validation_data=watched,
        validation_batch_size=config.batch,
        verbose=0,
        callbacks=_callbacks(config, out, "age", report),
    )


def _examples(
    array: FilmArray, everything: dict[str, np.ndarray], part: np.ndarray
) -> tuple[dict[str, np.ndarray], np.ndarray]:
    films = [array.films[index] for index in part]
    inputs = {
        "film": array.pixels[part][..., None].astype(np.float32),
        "regions": everything["regions"][part],
        "view": everything["view"][part],
        "sex": sex_rows([film.sex for film in films]),
    }
    return inputs, np.array([[film.age_months] for film in films], np.float32)


def _optimizer(rate: float, steps: int, config: TrainingConfig) -> keras.optimizers.Optimizer:
    warm = min(200, steps // 10 + 1)
    schedule = keras.optimizers.schedules.CosineDecay(
        rate * 0.05, steps - warm, alpha=1e-3, warmup_target=rate, warmup_steps=warm
    )
    return keras.optimizers.AdamW(schedule, weight_decay=config.weight_decay, clipnorm=5.0)


def _jit() -> bool:
    """XLA halves the speed of training on a CPU with TensorFlow and is the only way on JAX."""
    return keras.backend.backend() != "tensorflow"


def _begun(out: Path, stage: str) -> int:
    """The epoch in which a stage goes on; an interrupted epoch is begun again from the last backup."""
    file = out / f"backup-{stage}" / "training_metadata.json"
    return int(json.loads(file.read_text(encoding="utf-8"))["epoch"]) if file.exists() else 0


def _callbacks(config: TrainingConfig, out: Path, stage: str, report: Report) -> list[keras.callbacks.Callback]:
    return [
        keras.callbacks.BackupAndRestore(out / f"backup-{stage}", save_freq=config.backup_every, delete_checkpoint=False),
        keras.callbacks.CSVLogger(str(out / f"{stage}.csv"), append=True),
        _Steps(stage, report),
    ]


class _Steps(keras.callbacks.Callback):
    """Tells how far a stage is, and how fast."""

    def __init__(self, stage: str, report: Report) -> None:
        super().__init__()
        self.stage, self.report = stage, report

    def on_epoch_begin(self, epoch, logs=None):  # noqa: ARG002
        self.epoch, self.since = epoch, time.monotonic()

    def on_train_batch_end(self, batch, logs=None):
        if batch % 20 == 19:
            speed = (time.monotonic() - self.since) / (batch + 1)
            figures = " ".join(f"{name} {float(value):.3f}" for name, value in (logs or {}).items())
            fraction = (self.epoch + (batch + 1) / self.params["steps"]) / self.params["epochs"]
            self.report(fraction, f"{self.stage} epoch {self.epoch + 1} batch {batch + 1} {speed:.2f} s/batch {figures}")

    def on_epoch_end(self, epoch, logs=None):
        figures = " ".join(f"{name} {float(value):.3f}" for name, value in (logs or {}).items())
        self.report((epoch + 1) / self.params["epochs"], f"{self.stage} epoch {epoch + 1} done {figures}")


def _claim(file: Path, values: dict[str, Any], other: str) -> None:
    """Write what a new run rests on; refuse to go on with a run that rests on something else."""
    if file.exists() and json.loads(file.read_text(encoding="utf-8")) != json.loads(json.dumps(values)):
        raise ConfigurationError(detail=f"{file.parent} holds a run of {other}; choose another folder")
    _write(file, values)


def _write(file: Path, values: Any) -> None:
    file.write_text(json.dumps(values, indent=1, sort_keys=True) + "\n", encoding="utf-8")
