"""Batches of training examples; each depends on the seed, the epoch and its number alone, so that a resumed run sees the
same.
"""

from __future__ import annotations

from collections.abc import Sequence

import keras
import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model.augment import changed_contrast, jitter, moved_film
from boneage_desktop.model.dataset import FilmArray

SEX_ORDER = (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)


def sex_rows(sexes: Sequence[Sex]) -> np.ndarray:
    """One-hot (n, 3) float32 in the order male, female, unknown."""
    return np.eye(3, dtype=np.float32)[[SEX_ORDER.index(sex) for sex in sexes]]


class ShuffledBatches(keras.utils.PyDataset):
    """Examples in a new order each epoch."""

    def __init__(self, examples: np.ndarray, *, batch: int, seed: int, first_epoch: int = 0, workers: int = 2) -> None:
        super().__init__(workers=workers, max_queue_size=8)
        self.examples, self.batch, self.seed, self.epoch = examples, batch, seed, first_epoch
        self._shuffle()

    def __len__(self) -> int:
        return len(self.examples) // self.batch

    def on_epoch_end(self) -> None:
        self.epoch += 1
        self._shuffle()

    def _shuffle(self) -> None:
        self.order = np.random.default_rng((self.seed, self.epoch)).permutation(self.examples)

    def pick(self, number: int) -> tuple[np.ndarray, np.random.Generator]:
        """The examples of a batch and its own source of chance."""
        chosen = self.order[number * self.batch : (number + 1) * self.batch]
        return chosen, np.random.default_rng((self.seed, self.epoch, number))


class LocaliserBatches(ShuffledBatches):
    """film (batch, side, side, 1) float32; centres (batch, 11, 3) for both outputs of the localiser."""

    def __init__(self, array: FilmArray, indices: np.ndarray, centres: np.ndarray, **kwargs) -> None:
        super().__init__(np.arange(len(indices)), **kwargs)
        self.array, self.indices, self.centres = array, indices, centres

    def __getitem__(self, number: int):
        chosen, random = self.pick(number)
        moved = [moved_film(self.array.pixels[self.indices[k]], self.centres[k], random) for k in chosen]
        films = np.stack([changed_contrast(film, random) for film, _ in moved])[..., None].astype(np.float32)
        centres = np.stack([places for _, places in moved]).astype(np.float32)
        return films, {"heat": centres, "centres": centres}


class AgeBatches(ShuffledBatches):
    """film, regions, view, sex; age (batch, 1) in months."""

    def __init__(
        self, array: FilmArray, poses: dict[str, np.ndarray], examples: np.ndarray, *, unknown_sex: float, **kwargs
    ) -> None:
        super().__init__(examples, **kwargs)
        self.array, self.poses, self.unknown_sex = array, poses, unknown_sex
        self.sex = sex_rows([film.sex for film in array.films])
        self.age = np.array([[film.age_months] for film in array.films], np.float32)

    def __getitem__(self, number: int):
        chosen, random = self.pick(number)
        films = np.stack([changed_contrast(self.array.pixels[k], random) for k in chosen])[..., None]
        regions = [jitter(self.poses["regions"][k], random, turn=0.10, scale=0.07, shift=0.08) for k in chosen]
        views = [jitter(self.poses["view"][k], random, turn=0.09, scale=0.06, shift=0.04) for k in chosen]
        sex = self.sex[chosen].copy()
        sex[random.random(len(chosen)) < self.unknown_sex] = (0, 0, 1)
        inputs = {
            "film": films.astype(np.float32),
            "regions": np.asarray(regions, np.float32),
            "view": np.asarray(views, np.float32),
            "sex": sex,
        }
        return inputs, self.age[chosen]
