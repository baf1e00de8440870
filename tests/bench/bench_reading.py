"""Warm reading of one film with all evidence, against a plain ResNet-50 forward pass at the same input size, in one process.

usage: bench_reading.py [MODEL FOLDER]
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import numpy as np

from boneage_desktop.core import paths
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging import load
from boneage_desktop.imaging.prepare import FILM_SIDE, prepare
from boneage_desktop.model.estimator import Estimator

REPEATS, WARM_UP, LIMIT = 15, 3, 3.0


def main() -> None:
    film = load.open(paths.demo_film())
    started = time.perf_counter()
    estimator = Estimator.open(Path(sys.argv[1]) if len(sys.argv) > 1 else None, device="cpu")
    print(f"model opened in {time.perf_counter() - started:.1f} s")
    plain = keras.applications.ResNet50(weights=None, input_shape=(FILM_SIDE, FILM_SIDE, 3), classes=19)
    pixels = np.zeros((1, FILM_SIDE, FILM_SIDE, 3), np.float32)
    forward = compiled(plain)
    reading, passing = alternately(lambda: estimator.read(film, sex=Sex.MALE), lambda: np.asarray(forward(pixels)))
    (preparing,) = alternately(lambda: prepare(film))
    print(f"reading with all evidence: median {reading * 1000:.0f} ms (preparing alone {preparing * 1000:.0f} ms)")
    print(f"plain ResNet-50 at {FILM_SIDE} px: median {passing * 1000:.0f} ms")
    print(f"ratio {reading / passing:.2f} (limit {LIMIT})")


def compiled(model: keras.Model) -> Callable[[np.ndarray], object]:
    """The forward pass as one graph, the fastest plain way on the processor."""
    import tensorflow as tf

    return tf.function(lambda pixels: model(pixels, training=False), jit_compile=False)


def alternately(*acts: Callable[[], object]) -> list[float]:
    """The median seconds of each act, taken in turns so that a busy machine slows all alike."""
    seconds: list[list[float]] = [[] for _ in acts]
    for turn in range(WARM_UP + REPEATS):
        for act, taken in zip(acts, seconds, strict=True):
            started = time.perf_counter()
            act()
            if turn >= WARM_UP:
                taken.append(time.perf_counter() - started)
    return [statistics.median(taken) for taken in seconds]


if __name__ == "__main__":
    main()
