"""ONNX Runtime against TensorFlow, and against a plain Keras ResNet-50 pass at the same input size: from a cold start to the
first reading, a warm reading with all evidence, and peak memory, each in fresh processes that take turns.

usage: bench_engines.py [MODEL FOLDER [ROUNDS]]
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time

READER = """
import json, resource, statistics, sys, time
from pathlib import Path
from boneage_desktop.core import paths
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging import load
from boneage_desktop.model.estimator import Estimator

estimator = Estimator.open(Path(sys.argv[2]) if sys.argv[2] else None, device="cpu", engine=sys.argv[1])
film = load.open(paths.demo_film())
read = lambda: estimator.read(film, sex=Sex.MALE)
"""
PLAIN = """
import json, resource, statistics, sys, time
import keras
import numpy as np
import tensorflow as tf
from boneage_desktop.imaging.prepare import FILM_SIDE

plain = keras.applications.ResNet50(weights=None, input_shape=(FILM_SIDE, FILM_SIDE, 3), classes=19)
forward = tf.function(lambda pixels: plain(pixels, training=False), jit_compile=False)
pixels = np.zeros((1, FILM_SIDE, FILM_SIDE, 3), np.float32)
read = lambda: np.asarray(forward(pixels))
"""
MEASURE = """
read()
print("first", flush=True)
seconds = []
for _ in range(12):
    started = time.perf_counter()
    read()
    seconds.append(time.perf_counter() - started)
print(json.dumps([statistics.median(seconds[2:]), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]), flush=True)
"""
SUBJECTS = {"onnx": READER, "tensorflow": READER, "ResNet-50": PLAIN}
MEASURES = {"cold start to the first reading, s": 0, "warm reading, s": 1, "peak memory, MiB": 2}


def main() -> None:
    folder, rounds = (sys.argv[1] if len(sys.argv) > 1 else ""), int(sys.argv[2]) if len(sys.argv) > 2 else 5
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in SUBJECTS}
    for _ in range(rounds):
        for name, script in SUBJECTS.items():
            found[name].append(measured(script + MEASURE, name, folder))
    for title, place in MEASURES.items():
        middle = {name: statistics.median(each[place] for each in values) for name, values in found.items()}
        told = ", ".join(f"{name} {value:.3g}" for name, value in middle.items())
        ratios = ", ".join(f"{middle['onnx'] / middle[name]:.2f} x {name}" for name in ("tensorflow", "ResNet-50"))
        print(f"{title}: {told}; ONNX Runtime takes {ratios}")


def measured(script: str, engine: str, folder: str) -> tuple[float, float, float]:
    """Seconds from the start of a process to its first answer, of a warm one, and its peak memory in MiB."""
    around = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    started = time.perf_counter()
    command = [sys.executable, "-c", script, engine, folder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=around) as process:
        first = process.stdout.readline()
        cold = time.perf_counter() - started
        assert first.strip() == "first"
        warm, memory = json.loads(process.stdout.readline())
    return cold, warm, memory


if __name__ == "__main__":
    main()
