"""The same weights give the same age on another backend of Keras."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import keras
import numpy as np
import pytest
from keras import ops
from small_networks import SMALL, shaken, small_inputs, to_read

from boneage_desktop.model import network
from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS
from boneage_desktop.model.views import VIEWS

ALIKE_MONTHS = 0.05
READ = """
import sys
import numpy as np
from keras import backend, ops
from small_networks import SMALL
from boneage_desktop.model import network

assert backend.backend() == "jax"
model = network.build(SMALL)
model.load_weights(sys.argv[1])
inputs = dict(np.load(sys.argv[2]))
read = network.with_evidence(model).predict_on_batch(inputs)
np.savez(sys.argv[3], **{name: ops.convert_to_numpy(value) for name, value in read.items()})
"""


@pytest.mark.slow
@pytest.mark.skipif(find_spec("jax") is None, reason="JAX is not installed")
@pytest.mark.skipif(keras.backend.backend() == "jax", reason="JAX itself is the backend of this run")
def test_tensorflow_and_jax_read_the_same_age_from_the_same_weights(tmp_path):
    model = shaken(network.build(SMALL))
    inputs = to_read(small_inputs(3), VIEWS[:2])
    model.save_weights(tmp_path / "a.weights.h5")
    np.savez(tmp_path / "inputs.npz", **inputs)
    expected = {
        name: ops.convert_to_numpy(value) for name, value in network.with_evidence(model).predict_on_batch(inputs).items()
    }

    here = Path(__file__).parent
    places = os.pathsep.join([str(here), str(here.parents[2]), os.environ.get("PYTHONPATH", "")])
    files = [str(tmp_path / name) for name in ("a.weights.h5", "inputs.npz", "read.npz")]
    surroundings = {**os.environ, "KERAS_BACKEND": "jax", "PYTHONPATH": places, "JAX_PLATFORMS": "cpu"}
    subprocess.run([sys.executable, "-c", READ, *files], env=surroundings, check=True, timeout=300)

    found = np.load(tmp_path / "read.npz")
    months = [read["by_sex"] @ np.array(CLASS_CENTRES_MONTHS) for read in (found, expected)]
    assert np.ptp(months[1]) > 1
    np.testing.assert_allclose(*months, atol=ALIKE_MONTHS)
    np.testing.assert_allclose(found["hidden"], expected["hidden"], atol=ALIKE_MONTHS)
    np.testing.assert_allclose(found["centres"], expected["centres"], atol=1e-3)
