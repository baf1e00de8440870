"""Where the network computes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keras

from boneage_desktop.core.errors import ConfigurationError


def found() -> list[str]:
    """The devices that Keras's backend sees, "gpu:0" and so on; the processor, "cpu:0", where there is no GPU."""
    if keras.backend.backend() == "torch":
        import torch

        return ["gpu:0" if torch.cuda.is_available() else "cpu:0"]
    return keras.distribution.list_devices()


def choose(device: str) -> str:
    """Settle on "gpu" or "cpu" for this process ("auto": a GPU if the backend sees one) and give its name for people.

    On TensorFlow the memory of a GPU is taken as needed, so that other programs live beside this one. Error:
    ConfigurationError.
    """
    if keras.backend.backend() == "tensorflow":
        return _choose_tensorflow(device)
    gpus = [name for name in found() if name.startswith("gpu")]
    if device == "gpu" and not gpus:
        raise ConfigurationError(detail="no GPU was found; use --device cpu or auto")
    return "GPU" if gpus and device != "cpu" else "CPU"


def _choose_tensorflow(device: str) -> str:
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    if device == "gpu" and not gpus:
        raise ConfigurationError(detail="no GPU was found; use --device cpu or auto")
    if device == "cpu" or not gpus:
        if gpus:
            tf.config.set_visible_devices([], "GPU")
        return "CPU"
    for gpu in gpus:
        tf.config.experimental.set_memory_growth(gpu, enable=True)
    return tf.config.experimental.get_device_details(gpus[0]).get("device_name", "GPU")


@contextmanager
def spread(count: int) -> Iterator[int]:
    """What is built and trained inside runs on `count` devices of this machine (0: all GPUs there are, or the CPU); gives their
    number.

    Each takes an equal share of every batch: on TensorFlow a copy of the model on each, on JAX Keras's data parallelism. Error:
    ConfigurationError.
    """
    names = _spread_over(count)
    if len(names) == 1:
        yield 1
    elif keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        with tf.distribute.MirroredStrategy([name.upper() for name in names]).scope():
            yield len(names)
    else:
        with keras.distribution.DataParallel(devices=names, auto_shard_dataset=False).scope():
            yield len(names)


def shares() -> int:
    """Into how many parts a step is cut here, each with a gradient of its own: on TensorFlow one a device, else one."""
    if keras.backend.backend() != "tensorflow":
        return 1
    import tensorflow as tf

    return tf.distribute.get_strategy().num_replicas_in_sync


def _spread_over(count: int) -> list[str]:
    names = found()
    if count > len(names):
        told = f"{count} devices were asked for, and {keras.backend.backend()} can use {len(names)}; set devices = 0 for all"
        raise ConfigurationError(detail=told)
    every = len(names) if names[0].startswith("gpu") else 1
    return names[: count or every]
