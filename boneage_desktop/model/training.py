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
from boneage_desktop.model.batches import AgeBatches, FilmBatches, LocaliserBatches, sex_rows
from boneage_desktop.model.card import CARD, WEIGHTS, read_card
from boneage_desktop.model.config import PARTS, StageConfig, TrainingConfig, in_range, write_config
from boneage_desktop.model.dataset import Annotations, FilmArray, prepared_films, read_annotations, same_films, split
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.fitting import Report, Stop, Watched, fit, write_whole
from boneage_desktop.model.losses import AgeLoss, CentreLoss, ClassLoss, ExactYear, HeatLoss, MonthsError
from boneage_desktop.model.publish import publish

READ_AT_ONCE = 48  # can be shared by 2, 3, 4, 6 or 8 devices


def run(
    config: TrainingConfig,
    films: Sequence[LabelledFilm],
    regions: Path | None,
    out: Path,
    *,
    cache: Path,
    report: Report,
    stop: Stop = lambda: False,
) -> Path:
    """Train into the run folder `out`; a folder with a run of the same configuration is continued.

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
            return _train_paper(config, array, parts, out, report, stop)
        _train_zh05(config, array, parts, regions, out, report, stop)
    if not (out / "model" / CARD).exists():
        report(1.0, "measuring")
        model = network.build(config.network)
        model.load_weights(out / WEIGHTS)
        publish(model, array, parts, out, name=config.network.preset, version=time.strftime("%Y.%m.%d"))
    return out / "model"


def check_shares(config: TrainingConfig, devices: int) -> None:
    """Error: ConfigurationError, where a batch cannot be shared out in equal parts."""
    for batch in (config.localiser.batch, config.age.batch, READ_AT_ONCE):
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
) -> None:
    """Each stage ends with its weights in the run folder; a stage that has ended is not trained again."""
    model = network.build(config.network)
    if config.initial:
        taken = start_from(model, Path(config.initial))
        report(0.0, f"starting from the {', '.join(taken)} of {config.initial}")
    for part in config.frozen:
        model.get_layer(part).trainable = False
    located = out / "localiser.weights.h5"
    if not located.exists():
        _locate(config, model, array, regions, out, report, stop)
        _replace(located, model.get_layer("localiser").save_weights)
    model.get_layer("localiser").load_weights(located)
    if not (out / WEIGHTS).exists():
        train_age(config, model, array, parts, out, report=report, stop=stop)
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
    config: TrainingConfig, array: FilmArray, parts: dict[str, np.ndarray], out: Path, report: Report, stop: Stop
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
        report=report,
        stop=stop,
    )
    _replace(out / WEIGHTS, model.save_weights)
    return out / WEIGHTS


def age_loss(config: TrainingConfig) -> keras.losses.Loss:
    """What the age stage minimises."""
    return AgeLoss() if config.loss == "distribution" else ClassLoss()


def steps_per_round(stage: StageConfig, steps_per_epoch: int) -> int:
    """Batches in each of the stage's rounds."""
    return max(1, round(stage.epochs * steps_per_epoch / stage.rounds))


def start_from(model: keras.Model, folder: Path) -> list[str]:
    """Copy the weights of a model folder part by part; parts of other sizes start anew. Gives the parts that were taken.

    Errors: ModelMissing, ModelDamaged.
    """
    card = read_card(folder)
    known = network.build(network.NetworkConfig.from_dict(card.values["network"]))
    known.load_weights(card.weights)
    taken = []
    for part in (*PARTS, "standard_tokens"):
        mine, theirs = model.get_layer(part), known.get_layer(part)
        if [weight.shape for weight in mine.weights] == [weight.shape for weight in theirs.weights]:
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


def poses(model: keras.Model, array: FilmArray, indices: np.ndarray) -> dict[str, np.ndarray]:
    """Regions (n, 11, 2, 3), view (n, 1, 2, 3), pose (n, 4) and confidence (n, 11) of films as the localiser sees them."""
    locate = network.locator(model)
    by_name = keras.Model({"film": locate.input}, locate.output)
    found = by_name.predict(PlainBatches(array, indices), verbose=0)
    return {name: values[: len(indices)] for name, values in found.items()}


def kept_poses(model: keras.Model, array: FilmArray, file: Path) -> dict[str, np.ndarray]:
    """The poses of all films, worked out once a run."""
    if not file.exists():
        found = poses(model, array, np.arange(len(array.films)))
        part = file.with_name(f"part-{file.name}")
        np.savez(part, allow_pickle=False, **found)
        part.replace(file)
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
    config: TrainingConfig,
    model: keras.Model,
    array: FilmArray,
    parts: dict[str, np.ndarray],
    out: Path,
    *,
    report: Report,
    stop: Stop,
    more: Sequence[keras.callbacks.Callback] = (),
) -> None:
    """Teach the age on the part "train"; "validation" is watched, never learned from."""
    model.get_layer("localiser").trainable = False
    places = kept_poses(model, array, out / "poses.npz")
    trainer = age_trainer(model)
    batches = AgeBatches(
        array,
        places,
        parts["train"],
        augmentation=config.augmentation,
        unknown_sex=config.unknown_sex,
        batch=config.age.batch,
        seed=config.seed,
        times=times_shown(array, parts["train"], config.oversample),
    )
    batches.steps = steps_per_round(config.age, batches.steps_per_epoch)
    fit(
        trainer,
        batches,
        config.age,
        folder=out,
        name="age",
        loss=age_loss(config),
        metrics=[MonthsError()],
        watched=watch(array, parts["validation"], config, places),
        more=more,
        report=report,
        stop=stop,
    )


def times_shown(array: FilmArray, part: np.ndarray, oversample: dict[str, float]) -> np.ndarray:
    """How many times an epoch shows each film of a part (n,)."""
    times = np.ones(len(part))
    for group, share in oversample.items():
        times[[in_range(array.films[index].id, group) for index in part]] = share
    return times


def watch(
    array: FilmArray, part: np.ndarray, config: TrainingConfig, places: dict[str, np.ndarray] | None = None
) -> Watched | None:
    """The films of a part to be read between rounds, each group of `oversample` told apart; None for an empty part."""
    if len(part) == 0:
        return None
    ages = np.array([array.films[index].age_months for index in part])
    groups = {group: np.array([in_range(array.films[i].id, group) for i in part]) for group in config.oversample}
    return Watched(PlainBatches(array, part, places), ages, groups)


class PlainBatches(keras.utils.PyDataset):
    """Films as they are, in order: film alone or, with `places`, film, regions, view and sex.

    The last batch is filled up with the first films, since several devices share none but whole batches.
    """

    def __init__(self, array: FilmArray, part: np.ndarray, places: dict[str, np.ndarray] | None = None) -> None:
        super().__init__()
        self.array, self.part, self.places = array, part, places

    def __len__(self) -> int:
        return -(-len(self.part) // READ_AT_ONCE)

    def __getitem__(self, number: int):
        chosen = np.take(self.part, np.arange(number * READ_AT_ONCE, (number + 1) * READ_AT_ONCE), mode="wrap")
        inputs = {"film": self.array.pixels[chosen][..., None].astype(np.float32)}
        if self.places is not None:
            inputs |= {name: self.places[name][chosen].astype(np.float32) for name in ("regions", "view")}
            inputs["sex"] = sex_rows([self.array.films[index].sex for index in chosen])
        return (inputs,)


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
