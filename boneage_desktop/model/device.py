"""Where the network computes."""

from __future__ import annotations

import keras

from boneage_desktop.core.errors import ConfigurationError


def choose(device: str) -> str:
    """Settle on "gpu" or "cpu" for this process ("auto": a GPU if the backend sees one) and give its name for people.

    On TensorFlow the memory of a GPU is taken as needed, so that other programs live beside this one. Error:
    ConfigurationError.
    """
    if keras.backend.backend() == "tensorflow":
        return _choose_tensorflow(device)
    gpus = keras.distribution.list_devices("gpu")
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
