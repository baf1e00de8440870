"""One training of a project: its preset, its run folder, and what is said when it has to end."""

from __future__ import annotations

import errno
import json
import re
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

import keras
import numpy as np

from boneage_desktop.core.errors import BoneAgeError, DeviceLost, DiskFull, TooFewFilms, TrainingCutShort
from boneage_desktop.core.serve import Report
from boneage_desktop.core.training_project import FEWEST, PARTS, Preset
from boneage_desktop.model import training
from boneage_desktop.model.card import read_card
from boneage_desktop.model.config import StageConfig, TrainingConfig
from boneage_desktop.model.dataset import FilmArray, split
from boneage_desktop.model.device import choose
from boneage_desktop.model.films import LabelledFilm, labelled_films
from boneage_desktop.model.fitting import Stop, Stopped
from boneage_desktop.model.tuning.live import FINISH, Live
from boneage_desktop.model.tuning.presets import training_config
from boneage_desktop.model.tuning.recalibration import recalibrate

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
STOP = "stop"
PREPARED = "prepared"


def train(
    project: Path, folder: Path | None, preset: Preset, *, choices: str = "", device: str = "auto", report: Report
) -> str | None:
    """The new model folder of a preset; None where the run was asked to stop (the next call goes on with it), "" for the
    paper's network, with which the program cannot read.

    A file STOP in the run folder asks it to stop after the next batch, a file FINISH to make the model of what it has.
    Errors: TrainingError, LabelsError, ConfigurationError, ModelMissing, ModelDamaged.
    """
    out = project / "runs" / preset
    out.mkdir(parents=True, exist_ok=True)
    for asked in (STOP, FINISH):
        (out / asked).unlink(missing_ok=True)
    with resumable(out):
        if preset == "calibrate":
            return str(recalibrate(project, folder, out, version=_version(preset), device=device, report=report))
        config = training_config(preset, read_card(folder), choices)
        films = labelled_films([], project / "labels.csv")
        _check_parts(films, config)
        _set_aside(out, films, config)
        try:
            return _train(project, out, films, config, preset, choose(device), report)
        except Stopped:
            return None


def _train(
    project: Path, out: Path, films: list[LabelledFilm], config: TrainingConfig, preset: Preset, device: str, report: Report
) -> str:
    def stop() -> bool:
        return (out / STOP).exists()

    def live(model: keras.Model, array: FilmArray, parts: dict[str, np.ndarray]) -> list[keras.callbacks.Callback]:
        return [Live(out, model, array, parts["validation"], batch=config.age.batch, device=device)]

    notes = Notes({"whole_hand": config.whole_hand, "age": config.age}, report, stop)
    made = training.run(
        config,
        films,
        None,
        out,
        cache=project / PREPARED,
        report=notes,
        stop=stop,
        watchers=live,
        version=_version(preset),
    )
    return str(made) if made.is_dir() else ""


class Notes:
    """Tells what the engine says in the words of the training process (code key=value …), and stops it between batches.

    Error: Stopped.
    """

    STAGE = re.compile(r"(\w+) round (\d+) .*?([\d.e+-]+) s/batch")

    def __init__(self, stages: dict[str, StageConfig], report: Report, stop: Stop) -> None:
        self.stages, self.report, self.stop = stages, report, stop
        self.stage, self.since, self.first = "", 0.0, 0.0

    def __call__(self, fraction: float, note: str) -> None:
        found = self.STAGE.match(note)
        if found is None:
            if self.stop():
                raise Stopped
            self.report(fraction, {"preparing films": "preparing"}.get(note, note.split(" ")[0]))
            return
        stage, number, seconds = found.groups()
        speed = self.stages[stage].batch / max(float(seconds), 1e-6)
        left = self._seconds_left(stage, fraction)
        self.report(fraction, f"training stage={stage} round={number} films_per_second={speed:.1f}{left}")

    def _seconds_left(self, stage: str, fraction: float) -> str:
        now = time.monotonic()
        if stage != self.stage:
            self.stage, self.since, self.first = stage, now, fraction
            return ""
        return f" seconds_left={(now - self.since) * (1 - fraction) / max(fraction - self.first, 1e-6):.0f}"


@contextmanager
def resumable(out: Path) -> Iterator[None]:
    """Says in a sentence what ended a training for which its run can go on later. Errors: DiskFull, DeviceLost,
    TrainingCutShort.
    """
    try:
        yield
    except BoneAgeError:
        raise
    except Exception as error:
        foreseen = _foreseen(error, out)
        if foreseen is None:
            raise
        raise foreseen from error


def _foreseen(error: Exception, out: Path) -> BoneAgeError | None:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if getattr(error, "errno", None) in FULL or "errno = 28" in str(error):  # as HDF5 says it
        return DiskFull(folder=out)
    if isinstance(error, BrokenProcessPool):
        return TrainingCutShort(detail="a process that prepares films was ended")
    if isinstance(error, MemoryError) or "ResourceExhaustedError" in kinds:
        return TrainingCutShort(detail="the memory ran out")
    if kinds & {"OpError", "XlaRuntimeError", "AcceleratorError"}:
        return DeviceLost(detail=type(error).__name__)
    return None


def _check_parts(films: list[LabelledFilm], config: TrainingConfig) -> None:
    """Error: TooFewFilms, for a part without any film."""
    parts = split(films, config.seed)
    for part in PARTS:
        if len(parts[part]) == 0:
            raise TooFewFilms(part=part, films=0, needed=FEWEST[part])


def _set_aside(out: Path, films: list[LabelledFilm], config: TrainingConfig) -> None:
    """Keep a run of other films or choices under another name."""
    if not (out / "config.json").exists() or _is_of(out, films, config):
        return
    number = next(number for number in range(1, 10_000) if not out.with_name(f"{out.name}.{number}").exists())
    out.rename(out.with_name(f"{out.name}.{number}"))
    out.mkdir()


def _is_of(out: Path, films: list[LabelledFilm], config: TrainingConfig) -> bool:
    parts = {name: [films[index].id for index in part] for name, part in split(films, config.seed).items()}
    known = {"config.json": config.essence(), "split.json": parts}
    return all(
        json.loads((out / name).read_text(encoding="utf-8")) == json.loads(json.dumps(values))
        for name, values in known.items()
        if (out / name).exists()
    )


def _version(preset: Preset) -> str:
    return f"{time.strftime('%Y.%m.%d')}-{preset}"
