"""Lets the tests of the model share `check_layer` and the small networks."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="module")
def without_exporter() -> Iterator[None]:
    """Trainings end without network.onnx, which takes ten seconds to write; test_publish and test_engines write it."""
    with pytest.MonkeyPatch.context() as installed:
        installed.setitem(sys.modules, "tf2onnx", None)
        yield
