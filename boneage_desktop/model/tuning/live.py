"""What a training shows while it goes on: `live.npz` in the run folder, replaced after each round.

round, rounds; films_per_second; seconds since the stage was begun or gone on with; memory_bytes of this process, 0 if not
known; device. For each of age_head, recognition, whole_hand (the paper's network: network) PART.weights.counts (BINS,) and
.edges (BINS + 1,), PART.biases.counts and .edges. Of up to EXAMPLES films of the part "validation": example_id, _sex,
_labelled, _read (months, before any calibration), _film (n, side, side) uint8, and of its pieces as the network sees them
_regions (n, 11, 2, 3), _view (n, 2, 3), _crop (n, 11, s, s) uint8, _moved (n, 11, c, c), _looks (n, 11, k, k).
"""

from __future__ import annotations

import io
import time
from pathlib import Path

import keras
import numpy as np
from keras import ops

from boneage_desktop.model import network
from boneage_desktop.model.age_head import expected_months
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.encoding import reading_inputs
from boneage_desktop.model.estimator import looks_over
from boneage_desktop.model.fitting import write_whole
from boneage_desktop.model.views import VIEWS

LIVE = "live.npz"
FINISH = "finish"
EXAMPLES = 4
BINS = 40
LEARNING = ("age_head", "recognition", "whole_hand")


class Live(keras.callbacks.Callback):
    """Writes `live.npz` after each round; where the file FINISH lies in the run folder, no further round is begun."""

    def __init__(
        self, folder: Path, network_: keras.Model, array: FilmArray, part: np.ndarray, *, batch: int, device: str
    ) -> None:
        super().__init__()
        self.finish = folder / FINISH
        self.file, self.network, self.batch, self.device = folder / LIVE, network_, batch, device
        self.examples = None if len(part) == 0 or "sex" not in network_.input else Examples(network_, array, part)
        self.started = time.monotonic()

    def on_epoch_begin(self, epoch, logs=None):  # noqa: ARG002
        self.since = time.monotonic()
        if epoch and self.finish.exists():
            self.model.stop_training = True  # after a batch that is not kept; set earlier, the last round would not be

    def on_train_batch_end(self, batch, logs=None):  # noqa: ARG002
        self.films_per_second = (batch + 1) * self.batch / max(time.monotonic() - self.since, 1e-6)

    def on_epoch_end(self, epoch, logs=None):  # noqa: ARG002
        if self.model.stop_training:
            return
        shown = {
            "round": epoch + 1,
            "rounds": self.params["epochs"],
            "films_per_second": self.films_per_second,
            "seconds": time.monotonic() - self.started,
            "memory_bytes": memory_bytes(),
            "device": self.device,
            **histograms(self.network),
            **({} if self.examples is None else self.examples.read()),
        }
        data = io.BytesIO()
        np.savez(data, allow_pickle=False, **{name: np.asarray(value) for name, value in shown.items()})
        write_whole(self.file, data.getvalue())


class Examples:
    """A few films of a part, young to old, as the network reads them now."""

    def __init__(self, model: keras.Model, array: FilmArray, part: np.ndarray) -> None:
        by_age = sorted(part, key=lambda index: array.films[index].age_months)
        places = np.unique(np.linspace(0, len(by_age) - 1, EXAMPLES).round().astype(int))
        self.films = [array.films[by_age[place]] for place in places]
        self.pixels = array.pixels[[by_age[place] for place in places]]
        self.reader = network.with_evidence(model)

    def read(self) -> dict[str, np.ndarray]:
        sexes = [film.sex for film in self.films]
        answer = self.reader.predict_on_batch(reading_inputs(self.pixels, sexes, VIEWS[:1]))
        found = {name: ops.convert_to_numpy(value) for name, value in answer.items()}
        looks = [
            [looks_over(maps[:, :, region], place) for region, place in enumerate(places)]
            for maps, places in zip(found["attention"], found["regions"], strict=True)
        ]
        return {
            "example_id": np.array([film.id for film in self.films]),
            "example_sex": np.array([sex.value for sex in sexes]),
            "example_labelled": np.array([film.age_months for film in self.films]),
            "example_read": ops.convert_to_numpy(expected_months(found["classes"])),
            "example_film": self.pixels,
            "example_regions": found["regions"].astype(np.float32),
            "example_view": found["view"].astype(np.float32),
            "example_crop": np.clip(np.rint(found["crops"][..., 0]), 0, 255).astype(np.uint8),
            "example_moved": found["moved"].astype(np.float32),
            "example_looks": np.array(looks, np.float32),
        }


def histograms(model: keras.Model) -> dict[str, np.ndarray]:
    """Counts and edges of the weights and of the biases of each learning part, of the whole where it has none of them."""
    names = [layer.name for layer in model.layers]
    parts = {part: model.get_layer(part) for part in LEARNING if part in names} or {"network": model}
    found: dict[str, np.ndarray] = {}
    for part, layer in parts.items():
        kinds: dict[str, list[np.ndarray]] = {"weights": [], "biases": []}
        for variable in layer.variables:
            kind = "biases" if "bias" in variable.name else "weights"
            if "kernel" in variable.name or kind == "biases":
                kinds[kind].append(ops.convert_to_numpy(variable).ravel())
        for kind, values in kinds.items():
            counts, edges = np.histogram(np.concatenate(values) if values else np.zeros(0), BINS)
            found |= {f"{part}.{kind}.counts": counts, f"{part}.{kind}.edges": edges}
    return found


def memory_bytes() -> int:
    """Memory that this process holds, 0 where the system does not say it in a file (Linux does)."""
    try:
        resident = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0
    return int(resident) * 4096
