"""A whole run: first the localiser on annotated regions, then the age on every labelled film, then the model folder.

A run folder holds the configuration, the environment, the ids of each part, each stage's records and its last state, from
which a killed run goes on.
"""

from __future__ import annotations

import json
import platform
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

import keras
import numpy as np

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import device, network
from boneage_desktop.model.age_stages import age_loss, poses, steps_per_round, train_age, train_whole_hand, watch
from boneage_desktop.model.batches import READ_AT_ONCE, FilmBatches, LocaliserBatches
from boneage_desktop.model.card import CARD, WEIGHTS, read_card
from boneage_desktop.model.config import PARTS, TrainingConfig, write_config
from boneage_desktop.model.dataset import Annotations, FilmArray, prepared_films, read_annotations, same_films, split
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.fitting import Report, Stop, fit, write_whole
from boneage_desktop.model.losses import CentreLoss, ExactYear, HeatLoss, MonthsError
from boneage_desktop.model.publish import publish
from boneage_desktop.model.tuning.head_stage import BEFORE_HEAD, train_head

Watchers = Callable[[keras.Model, FilmArray, dict[str, np.ndarray]], Sequence[keras.callbacks.Callback]]


def run(
    config: TrainingConfig,
    films: Sequence[LabelledFilm],
    regions: Path | None,
    out: Path,
    *,
    cache: Path,
    report: Report,
    stop: Stop = lambda: False,
    watchers: Watchers = lambda _model, _array, _parts: (),
    version: str = "",
) -> Path:
    """Train into the run folder `out`; a folder with a run of the same configuration is continued.

    watchers: what else looks on while the age is learned; version: of the model, "" for the day.
    Gives the model folder, for the paper's networks the file of weights (they show no regions, so the program cannot read
    with them). Errors: ConfigurationError; Stopped, when `stop()` said so.
    """
    if keras.backend.backend() != config.backend:
        raise ConfigurationError(detail=f"the backend is {keras.backend.backend()}; set KERAS_BACKEND={config.backend}")
    out.mkdir(parents=True, exist_ok=True)
    parts = split(films, config.seed)
    _claim(out / "config.json", config.essence(), "another configuration")
    _claim(out / "split.json", {name: [films[index].id for index in part] for name, part in parts.items()}, "other films")
    write_config(config, out / "config.toml")
    if not (out / "environment.json").exists():
        _write(out / "environment.json", environment())
    array = prepared_films(films, cache, report, preparation=config.preparation, side=config.network.film_side)
    _write(out / "same_films.json", same_films(array))
    with precision(config.precision), device.spread(config.devices) as devices:
        check_shares(config, devices)
        keras.utils.set_random_seed(config.seed)
        if config.network.preset != "zh05":
            return _train_paper(config, array, parts, out, report, stop, watchers)
        _train_zh05(config, array, parts, regions, out, report, stop, watchers)
    if not (out / "model" / CARD).exists():
        report(1.0, "measuring")
        model = network.build(config.network)
        model.load_weights(out / WEIGHTS)
        publish(model, array, parts, out, name=config.network.preset, version=version or time.strftime("%Y.%m.%d"))
    return out / "model"


def check_shares(config: TrainingConfig, devices: int) -> None:
    """Error: ConfigurationError, where a batch cannot be shared out in equal parts."""
    for batch in (config.localiser.batch, config.whole_hand.batch, config.age.batch, READ_AT_ONCE):
        if batch % devices:
            raise ConfigurationError(detail=f"a batch of {batch} films cannot be shared equally by {devices} devices")


def _train_zh05(
    config: TrainingConfig,
    array: FilmArray,
    parts: dict[str, np.ndarray],
    regions: Path | None,
    out: Path,
    report: Report,
    stop: Stop,
    watchers: Watchers,
) -> None:
    """Each stage ends with its weights in the run folder; a stage that has ended is not trained again."""
    model = network.build(config.network)
    if config.initial:
        taken = start_from(model, Path(config.initial), anew=config.anew)
        report(0.0, f"starting from the {', '.join(taken)} of {config.initial}")
    for part in config.frozen:
        model.get_layer(part).trainable = False
    located = out / "localiser.weights.h5"
    if not located.exists():
        _locate(config, model, array, regions, out, report, stop)
        _replace(located, model.get_layer("localiser").save_weights)
    model.get_layer("localiser").load_weights(located)
    model.get_layer("localiser").trainable = False
    alone = out / "whole_hand.weights.h5"
    if config.whole_hand.epochs and "whole_hand" not in config.frozen and not alone.exists():
        train_whole_hand(config, model, array, parts, out, report=report, stop=stop)
        _replace(alone, model.get_layer("whole_hand").save_weights)
    if not (out / WEIGHTS).exists():
        if alone.exists():
            model.get_layer("whole_hand").load_weights(alone)
        teach = train_head if set(config.frozen) >= BEFORE_HEAD else train_age
        teach(config, model, array, parts, out, more=watchers(model, array, parts), report=report, stop=stop)
        _replace(out / WEIGHTS, model.save_weights)


def _locate(
    config: TrainingConfig, model: keras.Model, array: FilmArray, regions: Path | None, out: Path, report: Report, stop: Stop
) -> None:
    """Train the localiser, or keep the initial one where it is frozen or there are no annotated regions."""
    kept = config.initial and ("localiser" in config.frozen or regions is None)
    if regions is None and not kept:
        raise ConfigurationError(detail="zh05 needs annotated regions (--regions FOLDER with boxes.csv and points.csv)")
    annotations = None if regions is None else read_annotations(regions, array)
    if not kept and annotations is not None:
        train_localiser(config, model, array, annotations, out, report=report, stop=stop)
    if annotations is not None:
        held = held_out_regions(annotations, config.seed)
        ids = [array.films[index].id for index in annotations.indices[held]]
        _write(out / "regions.json", {"films": len(ids), "ids": ids, "inside": boxes_hit(model, array, annotations, held)})


def _train_paper(
    config: TrainingConfig,
    array: FilmArray,
    parts: dict[str, np.ndarray],
    out: Path,
    report: Report,
    stop: Stop,
    watchers: Watchers,
) -> Path:
    model = network.build(config.network)
    batches = FilmBatches(array, parts["train"], batch=config.age.batch, seed=config.seed, steps=None)
    batches.steps = steps_per_round(config.age, batches.steps_per_epoch)
    fit(
        model,
        batches,
        config.age,
        folder=out,
        name="age",
        loss=age_loss(config),
        metrics=[MonthsError(), ExactYear()],
        watched=watch(array, parts["validation"], config),
        more=watchers(model, array, parts),
        report=report,
        stop=stop,
    )
    _replace(out / WEIGHTS, model.save_weights)
    return out / WEIGHTS


def start_from(model: keras.Model, folder: Path, anew: Sequence[str] = ()) -> list[str]:
    """Copy the weights of a model folder part by part; these and parts of other sizes start anew. Gives the parts taken.

    Errors: ModelMissing, ModelDamaged.
    """
    card = read_card(folder)
    known = network.build(network.NetworkConfig.from_dict(card.values["network"]))
    known.load_weights(card.weights)
    taken = []
    for part in (*PARTS, "standard_tokens"):
        mine, theirs = model.get_layer(part), known.get_layer(part)
        if part not in anew and [weight.shape for weight in mine.weights] == [weight.shape for weight in theirs.weights]:
            mine.set_weights(theirs.get_weights())
            taken.append(part)
    return taken


def held_out_regions(annotations: Annotations, seed: int) -> np.ndarray:
    """Mask over the annotated films: a fifth of those with boxes."""
    boxed = np.flatnonzero(np.isfinite(annotations.boxes).any(axis=(1, 2)))
    chosen = np.random.default_rng(seed).permutation(boxed)[: len(boxed) // 5]
    return np.isin(np.arange(len(annotations.indices)), chosen)


def train_localiser(
    config: TrainingConfig,
    model: keras.Model,
    array: FilmArray,
    annotations: Annotations,
    out: Path,
    *,
    report: Report,
    stop: Stop,
) -> None:
    """Teach where the regions are; the held-out boxes are never learned from."""
    locate = model.get_layer("localiser")
    heat = locate.output
    trainer = keras.Model(locate.input, {"heat": heat, "centres": model.get_layer("soft_argmax")(heat)[0]})
    held = held_out_regions(annotations, config.seed)
    batches = LocaliserBatches(
        array, annotations.indices[~held], annotations.centres[~held], batch=config.localiser.batch, seed=config.seed
    )
    batches.steps = steps_per_round(config.localiser, batches.steps_per_epoch)
    losses = {"heat": HeatLoss(), "centres": CentreLoss()}
    fit(trainer, batches, config.localiser, folder=out, name="localiser", loss=losses, report=report, stop=stop)


def boxes_hit(model: keras.Model, array: FilmArray, annotations: Annotations, which: np.ndarray) -> dict[str, float]:
    """Share of the chosen annotated boxes that contain the centre of their region's square, by region."""
    found = np.asarray(poses(model, array, annotations.indices[which])["regions"])[:, :, :, 2]
    apart = np.abs(found - annotations.centres[which][:, :, :2])
    boxes = annotations.boxes[which]
    shares = {}
    for index, name in enumerate(REGIONS):
        drawn = np.isfinite(boxes[:, index, 0])
        if drawn.any():
            shares[name] = float(np.mean(np.all(apart[drawn, index] <= boxes[drawn, index], axis=1)))
    return shares


def environment() -> dict[str, Any]:
    """What a run was made with: packages, system, device, git commit."""
    names = ("keras", "tensorflow", "jax", "torch", "numpy", "opencv-python-headless")
    versions = {name: found for name in names if (found := _version(name))}
    return {
        "backend": keras.backend.backend(),
        "commit": _commit(),
        "devices": device.found(),
        "packages": versions,
        "python": platform.python_version(),
        "system": platform.platform(),
    }


def _version(name: str) -> str | None:
    try:
        return version(name)
    except ModuleNotFoundError:
        return None


def _commit() -> str | None:
    here = Path(__file__).parent
    try:
        answer = subprocess.run(["git", "-C", str(here), "rev-parse", "HEAD"], capture_output=True, text=True, timeout=10)  # noqa: S607
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout.strip() or None


@contextmanager
def precision(policy: str) -> Iterator[None]:
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


def _claim(file: Path, values: dict[str, Any], other: str) -> None:
    """Write what a new run rests on; refuse to go on with a run that rests on something else."""
    if file.exists() and json.loads(file.read_text(encoding="utf-8")) != json.loads(json.dumps(values)):
        raise ConfigurationError(detail=f"{file.parent} holds a run of {other}; choose another folder")
    _write(file, values)


def _write(file: Path, values: Any) -> None:
    write_whole(file, (json.dumps(values, indent=1, sort_keys=True) + "\n").encode())
