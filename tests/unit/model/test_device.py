"""Training spread over several devices of one machine; here two halves of its processor play them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from small_networks import SMALL

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.model import training
from boneage_desktop.model.config import StageConfig, TrainingConfig
from boneage_desktop.model.device import found, spread

HERE = Path(__file__).parent
TRAIN = """
import csv, sys
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np

if keras.backend.backend() == "tensorflow":
    import tensorflow as tf

    halves = [tf.config.LogicalDeviceConfiguration()] * 2
    tf.config.set_logical_device_configuration(tf.config.list_physical_devices("CPU")[0], halves)

from small_fits import STAGE, reader, train
from small_networks import SMALL, shallow, small_inputs
from boneage_desktop.model import age_stages, network
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.device import spread

out, network.resnet50 = Path(sys.argv[1]), shallow
films = small_inputs(5)["film"][..., 0].astype(np.uint8)
array = FilmArray([None] * 5, films, np.zeros((5, 2, 3)))
found = {}
for devices in (1, 2):
    with spread(devices) as number:
        model = train(out / str(devices), reader(normalised=False), replace(STAGE, rounds=4))
        keras.utils.set_random_seed(3)
        places = age_stages.poses(network.build(SMALL), array, np.arange(5))
    found |= {f"number{devices}": number, f"regions{devices}": places["regions"]}
    with open(out / str(devices) / "age.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    found |= {f"{name}{devices}": [float(row[name]) for row in rows] for name in ("loss", "val_loss", "val_mae_months")}
np.savez(out / "found.npz", **found)
"""
BACKENDS = [
    pytest.param(name, marks=pytest.mark.skipif(find_spec(name) is None, reason=f"{name} is not installed"))
    for name in ("tensorflow", "jax")
]


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
def test_two_devices_learn_what_one_does(tmp_path, backend):
    """Without batch normalisation, whose statistics on TensorFlow are those of each device's own share of a batch."""
    places = os.pathsep.join([str(HERE), str(HERE.parents[2]), os.environ.get("PYTHONPATH", "")])
    surroundings = {**os.environ, "PYTHONPATH": places, "KERAS_BACKEND": backend, "JAX_PLATFORMS": "cpu"}
    surroundings["XLA_FLAGS"] = "--xla_force_host_platform_device_count=2"
    subprocess.run([sys.executable, "-c", TRAIN, str(tmp_path)], env=surroundings, check=True, timeout=900)
    found = np.load(tmp_path / "found.npz")
    assert (found["number1"], found["number2"]) == (1, 2)
    for name in ("loss", "val_loss", "val_mae_months"):
        assert len(found[f"{name}1"]) == 4
        np.testing.assert_allclose(found[f"{name}2"], found[f"{name}1"], rtol=1e-3, err_msg=name)
    assert found["loss1"][-1] < 0.9 * found["loss1"][0]
    assert found["regions2"].shape == (5, 11, 2, 3)
    np.testing.assert_allclose(found["regions2"], found["regions1"], atol=1e-3)


def test_the_processor_counts_as_one_device():
    with spread(0) as devices:
        assert devices == (len(found()) if found()[0].startswith("gpu") else 1)


def test_more_devices_than_there_are_are_refused():
    with pytest.raises(ConfigurationError, match="99 devices were asked for"), spread(99):
        pass


def test_a_batch_that_cannot_be_shared_equally_is_refused():
    config = TrainingConfig(network=SMALL, age=StageConfig(batch=33))
    with pytest.raises(ConfigurationError, match="33 films cannot be shared equally by 2"):
        training.check_shares(config, 2)
