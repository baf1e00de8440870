"""Where ONNX Runtime can compute on this machine, the most capable first."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

import onnxruntime

from boneage_desktop.core import paths
from boneage_desktop.core.errors import ConfigurationError

MOST_THREADS = 16
"""A hand is a small picture: more threads wait for each other longer than they compute."""


@dataclass(frozen=True)
class Provider:
    """One way for ONNX Runtime to compute: its own name and options, whether it is a "cpu" or a "gpu", and how people call
    it.
    """

    name: str
    kind: str
    told: str
    options: dict[str, str] = field(default_factory=dict)


CPU = Provider("CPUExecutionProvider", "cpu", "CPU")
PREFERRED = (
    Provider(
        "TensorrtExecutionProvider",
        "gpu",
        "NVIDIA GPU, TensorRT",
        {"trt_engine_cache_enable": "1", "trt_engine_cache_path": str(paths.cache() / "tensorrt")},
    ),
    Provider("CUDAExecutionProvider", "gpu", "NVIDIA GPU, CUDA", {"use_tf32": "0"}),
    Provider("DmlExecutionProvider", "gpu", "GPU, DirectML"),
    Provider(
        "CoreMLExecutionProvider", "gpu", "Apple GPU, Core ML", {"ModelFormat": "MLProgram", "MLComputeUnits": "CPUAndGPU"}
    ),
    Provider("OpenVINOExecutionProvider", "gpu", "Intel GPU, OpenVINO", {"device_type": "GPU", "precision": "FP32"}),
    Provider("OpenVINOExecutionProvider", "cpu", "CPU, OpenVINO", {"device_type": "CPU", "precision": "FP32"}),
    CPU,
)
"""All compute in float32: the options keep those that would not on their own from rounding."""


def of_device(device: str) -> list[Provider]:
    """The providers that this installation has for "auto", "cpu" or "gpu". Error: ConfigurationError without any."""
    here = set(onnxruntime.get_available_providers())
    found = [provider for provider in PREFERRED if provider.name in here and device in ("auto", provider.kind)]
    if not found:
        raise ConfigurationError(detail="no GPU was found; use --device cpu or auto")
    return found


def session_options(provider: Provider) -> onnxruntime.SessionOptions:
    """How a session computes: as many threads as there are cores to use, which wait for each other without using them up."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = threads()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if provider.name == "DmlExecutionProvider":  # its documentation asks for both
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    return options


def threads() -> int:
    """The cores this process may use, hardware threads that share one counted once where the machine has many."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(MOST_THREADS, usable if usable <= 4 else usable // 2))
