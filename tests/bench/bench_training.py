"""Films a second of training zh05 with its input pipeline, against the same steps on one repeated batch.

Both take turns in one process, so that a busy machine slows both alike. Prints one JSON object.

usage: bench_training.py [TURNS] [STEPS]
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.prepare import FILM_SIDE
from boneage_desktop.model import age_stages, network, training
from boneage_desktop.model.augment import similarity
from boneage_desktop.model.batches import AgeBatches
from boneage_desktop.model.config import TrainingConfig
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.films import FilmSource, LabelledFilm
from boneage_desktop.model.fitting import jit

FILMS, AIM = 256, 0.9


def main() -> None:
    turns, steps = (int(given) for given in (*sys.argv[1:], *("4", "12")[len(sys.argv) - 1 :]))
    config = TrainingConfig()
    with training.precision(config.precision):
        trainer = age_stages.age_trainer(network.build(config.network))
    trainer.compile(keras.optimizers.AdamW(1e-4), age_stages.age_losses(config), jit_compile=jit())
    fed = batches(config, steps)
    kinds = {"pipeline": fed, "one_batch": Repeated(fed[0], steps)}
    seconds: dict[str, list[float]] = {name: [] for name in kinds}
    for turn in range(turns + 1):
        for name, data in kinds.items():
            started = time.perf_counter()
            trainer.fit(data, verbose=0)
            if turn:
                seconds[name].append(time.perf_counter() - started)
    speeds = {f"{name}_films_per_s": config.age.batch * steps / statistics.median(taken) for name, taken in seconds.items()}
    ratio = speeds["pipeline_films_per_s"] / speeds["one_batch_films_per_s"]
    told = {name: round(speed, 1) for name, speed in speeds.items()}
    print(json.dumps(told | {"ratio": round(ratio, 3), "aim": AIM, "batch_ms": round(1000 * batch_seconds(fed), 1)}))


class Repeated(keras.utils.PyDataset):
    """The same batch again and again."""

    def __init__(self, batch: tuple[dict[str, np.ndarray], dict[str, np.ndarray]], steps: int) -> None:
        super().__init__()
        self.batch, self.steps = batch, steps

    def __len__(self) -> int:
        return self.steps

    def __getitem__(self, number: int):
        return self.batch


def batches(config: TrainingConfig, steps: int) -> AgeBatches:
    """Batches of films of noise; what they show does not change how long they take."""
    chance = np.random.default_rng(5)
    pixels = chance.integers(0, 256, (FILMS, FILM_SIDE, FILM_SIDE)).astype(np.uint8)
    films = [LabelledFilm(str(k), 110.0, Sex.MALE, None, None, None, FilmSource(Path(f"{k}.png"))) for k in range(FILMS)]
    places = {
        "regions": np.tile(similarity(0, 0.1, (0.5, 0.5)), (FILMS, 11, 1, 1)),
        "view": np.tile(similarity(0, 0.4, (0.5, 0.5)), (FILMS, 1, 1, 1)),
    }
    array = FilmArray(films, pixels, np.tile(np.eye(2, 3), (FILMS, 1, 1)))
    return AgeBatches(
        array,
        places,
        np.arange(FILMS),
        outputs=tuple(age_stages.age_losses(config)),
        augmentation=config.augmentation,
        unknown_sex=config.unknown_sex,
        batch=config.age.batch,
        seed=1,
        steps=steps,
    )


def batch_seconds(fed: AgeBatches) -> float:
    """Seconds that one thread takes for a batch."""
    started = time.perf_counter()
    for number in range(4):
        fed[number]
    return (time.perf_counter() - started) / 4


if __name__ == "__main__":
    main()
