"""One stage of training with Keras's `fit`, on any backend: rounds, records, and a run that goes on after a kill.

A stage is cut into rounds. After each one its whole state (weights, optimiser, chance) replaces that of the round before, so
a run killed at any moment repeats at most one round, on the same batches.
"""

from __future__ import annotations

import csv
import importlib.util
import io
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from keras import ops

from boneage_desktop.model.age_head import expected_months
from boneage_desktop.model.batches import ShuffledBatches
from boneage_desktop.model.config import StageConfig
from boneage_desktop.model.curves import draw_curves
from boneage_desktop.model.device import shares
from boneage_desktop.model.metrics import age_class

Report = Callable[[float, str], None]
Stop = Callable[[], bool]
CLIP = 5.0
UNDECAYED = ["bias", "gamma", "beta"]


class Stopped(Exception):
    """A stage was asked to stop; its state is kept."""


@dataclass(frozen=True, eq=False)
class Watched:
    """Films that are read after some rounds and never learned from: batches of inputs, ages (n,) months, masks (n,) of groups
    whose error is told apart, and sexes (n, 3) one-hot for a network that tells them. What the batches hold beyond the n films
    fills the last one and counts nothing.
    """

    inputs: keras.utils.PyDataset
    ages: np.ndarray
    groups: dict[str, np.ndarray]
    sexes: np.ndarray | None = None


def fit(
    trainer: keras.Model,
    batches: ShuffledBatches,
    stage: StageConfig,
    *,
    folder: Path,
    name: str,
    loss: object,
    loss_weights: dict[str, float] | None = None,
    metrics: object = None,
    watched: Watched | None = None,
    more: Sequence[keras.callbacks.Callback] = (),
    eager: bool = False,
    report: Report,
    stop: Stop = lambda: False,
) -> None:
    """Train to the end of the stage or go on from its last round; leaves the weights that the stage keeps in the trainer.

    eager: run each step without tracing a graph first, which for a handful of steps takes longer than the steps.
    Writes into the folder: `name.csv` and its curves as SVG and PNG, `name.state.npz` (last) and `name.best.npz`. Error:
    Stopped.
    """
    optimizer = _optimizer(stage, batches.steps * stage.rounds)
    trainer.compile(optimizer, loss, loss_weights=loss_weights, metrics=metrics, jit_compile=jit(), run_eagerly=eager)
    trainer.optimizer.build(trainer.trainable_variables)
    state = folder / f"{name}.state.npz"
    done = _restore(state, trainer) if state.exists() else 0
    batches.workers = 1 if shares() > 1 else batches.workers  # several workers have one queue, which stale iterators empty
    progress = _Progress(name, done, report, stop)
    watch = [] if watched is None else [_Watch(watched, max(1, stage.rounds // 20), stage.rounds)]
    keep = _Keep(folder, name, done)
    if done < stage.rounds:
        callbacks = [_Rounds(batches), *watch, *more, keep, progress, *_tensorboard(folder / "tensorboard" / name)]
        trainer.fit(batches, initial_epoch=done, epochs=stage.rounds, verbose=0, shuffle=False, callbacks=callbacks)
    keep.draw()
    if progress.stopped:
        raise Stopped
    if stage.keep == "best" and keep.best_file.exists():
        _assign(trainer.variables, dict(np.load(keep.best_file)))


def jit() -> bool:
    """XLA halves the speed of training on a CPU with TensorFlow, is the only way on JAX and unknown to PyTorch."""
    return keras.backend.backend() == "jax"


def write_whole(file: Path, data: bytes) -> None:
    """Replace the file by these bytes, whole or not at all."""
    part = file.with_name(f"part-{file.name}")
    part.write_bytes(data)
    part.replace(file)


def _optimizer(stage: StageConfig, steps: int) -> keras.optimizers.Optimizer:
    warm = min(200, steps // 10 + 1)
    schedule = keras.optimizers.schedules.CosineDecay(
        stage.rate * 0.05, max(1, steps - warm), alpha=1e-3, warmup_target=stage.rate, warmup_steps=warm
    )
    clip = CLIP / shares()  # each share's gradient is clipped before all are added up
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=stage.weight_decay, clipnorm=clip)
    optimizer.exclude_from_weight_decay(var_names=UNDECAYED)
    return optimizer


def _save(file: Path, variables: Sequence, **more: np.ndarray) -> None:
    data = io.BytesIO()
    values = [ops.convert_to_tensor(variable) for variable in variables]  # of a copy on several devices, the first
    arrays = {f"v{number}": ops.convert_to_numpy(value) for number, value in enumerate(values)}
    np.savez(data, allow_pickle=False, **arrays, **more)
    write_whole(file, data.getvalue())


def _assign(variables: Sequence, arrays: dict[str, np.ndarray]) -> None:
    for number, variable in enumerate(variables):
        variable.assign(arrays[f"v{number}"])


def _restore(file: Path, trainer: keras.Model) -> int:
    with np.load(file) as arrays:
        _assign([*trainer.variables, *trainer.optimizer.variables], dict(arrays))
        return int(arrays["rounds"])


def _tensorboard(folder: Path) -> list[keras.callbacks.Callback]:
    if keras.backend.backend() != "tensorflow" or importlib.util.find_spec("tensorboard") is None:
        return []
    return [keras.callbacks.TensorBoard(str(folder), write_graph=False)]


class _Rounds(keras.callbacks.Callback):
    """Tells the batches which round it is, counted from 1; Keras's own count differs by backend and device."""

    def __init__(self, batches: ShuffledBatches) -> None:
        super().__init__()
        self.batches = batches

    def on_epoch_begin(self, epoch, logs=None):  # noqa: ARG002
        self.batches.round = epoch + 1


class _Watch(keras.callbacks.Callback):
    """Adds the errors on watched films to the figures of a round."""

    def __init__(self, watched: Watched, every: int, rounds: int) -> None:
        super().__init__()
        self.watched, self.every, self.rounds = watched, every, rounds

    def on_epoch_end(self, epoch, logs=None):
        if self.model.stop_training or ((epoch + 1) % self.every and epoch + 1 != self.rounds):
            return
        answer = self.model.predict(self.watched.inputs, verbose=0)
        answer = {name: part[: len(self.watched.ages)] for name, part in _by_name(answer, "classes").items()}
        logs |= {f"val_{name}": value for name, value in self._figures(answer).items()}

    def _figures(self, answer: dict[str, np.ndarray]) -> dict[str, float]:
        ages, classes = self.watched.ages, answer["classes"]
        loss = _by_name(self.model.loss, "classes")["classes"].call(ages[:, None].astype(np.float32), classes)
        error = _months_off(classes, ages)
        figures = {
            "loss": float(ops.convert_to_numpy(ops.mean(loss))),
            "exact_year": float((np.argmax(classes, axis=-1) == age_class(ages)).mean()),
            "mae_months": float(error.mean()),
            "within_one_year": float((error <= 12).mean()),
        }
        figures |= {f"mae_{group}": float(error[mask].mean()) for group, mask in self.watched.groups.items() if mask.any()}
        if "alone" in answer:
            figures["alone_mae_months"] = float(_months_off(answer["alone"], ages).mean())
        if "sex" in answer and self.watched.sexes is not None:
            known = self.watched.sexes[:, :2].any(axis=1)
            right = np.argmax(answer["sex"], axis=1) == np.argmax(self.watched.sexes[:, :2], axis=1)
            figures["sex_accuracy"] = float(right[known].mean())
        return figures


def _by_name(value, name: str) -> dict:
    """What a model with several outputs gives by their names, as it is; what belongs to the only one, under this name."""
    return value if isinstance(value, dict) else {name: value}


def _months_off(classes: np.ndarray, ages: np.ndarray) -> np.ndarray:
    return np.abs(ops.convert_to_numpy(expected_months(classes)) - ages)


class _Keep(keras.callbacks.Callback):
    """Keeps the state after each round, the best weights by the watched error, and the table of figures."""

    def __init__(self, folder: Path, name: str, done: int) -> None:
        super().__init__()
        self.table = folder / f"{name}.csv"
        self.state = folder / f"{name}.state.npz"
        self.best_file = folder / f"{name}.best.npz"
        self.curves = folder / name
        self.rows = [row for row in _rows(self.table) if int(row["round"]) <= done]
        self.best = min((float(row["val_mae_months"]) for row in self.rows if row.get("val_mae_months")), default=np.inf)
        self.since = time.monotonic()

    def on_epoch_end(self, epoch, logs=None):
        if self.model.stop_training:
            return  # the round was cut short; it is begun again
        figures = {name: f"{value:.6g}" for name, value in _of_classes(logs).items()}
        seconds = f"{time.monotonic() - self.since:.1f}"
        self.since = time.monotonic()
        self.rows.append({"round": str(epoch + 1), "seconds": seconds, **figures})
        error = float((logs or {}).get("val_mae_months", np.inf))
        if error < self.best:
            self.best = error
            _save(self.best_file, self.model.variables)
        _write_table(self.table, self.rows)
        variables = [*self.model.variables, *self.model.optimizer.variables]
        _save(self.state, variables, rounds=np.array(epoch + 1))

    def draw(self) -> None:
        """Draw the curves of the rounds that are done."""
        for suffix in (".svg", ".png") if self.rows else ():
            draw_curves(self.table, self.curves.with_suffix(suffix))


def _rows(table: Path) -> list[dict[str, str]]:
    if not table.exists():
        return []
    with table.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _write_table(table: Path, rows: list[dict[str, str]]) -> None:
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_whole(table, text.getvalue().encode())


class _Progress(keras.callbacks.Callback):
    """Tells how far a stage is and how fast, and stops it when asked."""

    def __init__(self, name: str, done: int, report: Report, stop: Stop) -> None:
        super().__init__()
        self.name, self.round, self.report, self.stop, self.stopped = name, done, report, stop, False
        self.speed = 0.0

    def on_epoch_begin(self, epoch, logs=None):  # noqa: ARG002
        self.round, self.since = epoch, time.monotonic()

    def on_train_batch_end(self, batch, logs=None):
        if self.stop():
            self.stopped = self.model.stop_training = True
        self.speed = (time.monotonic() - self.since) / (batch + 1)
        if batch % 20 == 19:
            fraction = (self.round + (batch + 1) / self.params["steps"]) / self.params["epochs"]
            self._tell(fraction, f"round {self.round + 1} batch {batch + 1}", logs)

    def on_epoch_end(self, epoch, logs=None):
        if not self.model.stop_training:
            self._tell((epoch + 1) / self.params["epochs"], f"round {epoch + 1} done", logs)

    def _tell(self, fraction: float, place: str, logs: dict[str, float] | None) -> None:
        self.report(fraction, f"{self.name} {place} {self.speed:.3g} s/batch {_figures(logs)}")


def _figures(logs: dict[str, float] | None) -> str:
    return " ".join(f"{name} {value:.3f}" for name, value in _of_classes(logs).items())


def _of_classes(logs: dict[str, float] | None) -> dict[str, float]:
    """The figures of a round, those of the output "classes" under plain names, its loss instead of the sum of all."""
    last = sorted((logs or {}).items(), key=lambda item: item[0].startswith("classes_"))
    return {name.removeprefix("classes_"): float(value) for name, value in last}
