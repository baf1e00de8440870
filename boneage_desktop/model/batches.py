"""Batches of training examples; each depends on the seed and the number of its step alone, so that a resumed run sees the
same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import keras
import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model.augment import Augmentation, changed_film, jitter, mirrored, moved_film, weaker
from boneage_desktop.model.dataset import FilmArray

SEX_ORDER = (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)
WHOLE_HAND_SHARE = 0.7
"""The whole hand is moved less than a region: its frame is wide."""


def sex_rows(sexes: Sequence[Sex]) -> np.ndarray:
    """One-hot (n, 3) float32 in the order male, female, unknown."""
    return np.eye(3, dtype=np.float32)[[SEX_ORDER.index(sex) for sex in sexes]]


class ShuffledBatches(keras.utils.PyDataset):
    """Examples in a new order each epoch, given out in rounds of `steps` batches; Keras takes a round for its epoch.

    times: how often each example comes in an epoch; a fraction is drawn anew each epoch.
    """

    def __init__(
        self,
        examples: np.ndarray,
        *,
        batch: int,
        seed: int,
        steps: int | None = None,
        first_round: int = 0,
        times: np.ndarray | None = None,
        workers: int = 2,
    ) -> None:
        super().__init__(workers=workers, max_queue_size=8)
        self.examples, self.batch, self.seed, self.round = examples, batch, seed, first_round
        self.times = np.ones(len(examples)) if times is None else times
        self.steps_per_epoch = max(1, int(self.times.sum()) // batch)
        self.steps = steps or self.steps_per_epoch
        self._order = lru_cache(maxsize=2)(self._shuffled)

    def __len__(self) -> int:
        return self.steps

    def _shuffled(self, epoch: int) -> np.ndarray:
        random = np.random.default_rng((self.seed, epoch))
        whole = np.floor(self.times + random.random(len(self.times))).astype(int)
        return random.permutation(np.repeat(self.examples, whole))

    def pick(self, number: int) -> tuple[np.ndarray, np.random.Generator]:
        """The examples of a batch of this round and its own source of chance."""
        step = self.round * self.steps + number
        epoch, place = divmod(step, self.steps_per_epoch)
        order = self._order(epoch)
        chosen = np.take(order, np.arange(place * self.batch, (place + 1) * self.batch), mode="wrap")
        return chosen, np.random.default_rng((self.seed, epoch, place))


class LocaliserBatches(ShuffledBatches):
    """film (batch, side, side, 1) float32; centres (batch, 11, 3) for both outputs of the localiser."""

    def __init__(self, array: FilmArray, indices: np.ndarray, centres: np.ndarray, **kwargs) -> None:
        super().__init__(np.arange(len(indices)), **kwargs)
        self.array, self.indices, self.centres = array, indices, centres
        self.how = Augmentation()

    def __getitem__(self, number: int):
        chosen, random = self.pick(number)
        moved = [moved_film(self.array.pixels[self.indices[k]], self.centres[k], random) for k in chosen]
        films = np.stack([changed_film(film, random, self.how) for film, _ in moved])[..., None].astype(np.float32)
        centres = np.stack([places for _, places in moved]).astype(np.float32)
        return films, {"heat": centres, "centres": centres}


class AgeBatches(ShuffledBatches):
    """film, regions, view, sex; age (batch, 1) in months."""

    def __init__(
        self,
        array: FilmArray,
        poses: dict[str, np.ndarray],
        examples: np.ndarray,
        *,
        augmentation: Augmentation,
        unknown_sex: float,
        **kwargs,
    ) -> None:
        super().__init__(examples, **kwargs)
        self.array, self.poses, self.how, self.unknown_sex = array, poses, augmentation, unknown_sex
        self.sex = sex_rows([film.sex for film in array.films])
        self.age = np.array([[film.age_months] for film in array.films], np.float32)

    def __getitem__(self, number: int):
        chosen, random = self.pick(number)
        films = np.stack([changed_film(self.array.pixels[k], random, self.how) for k in chosen])[..., None]
        placed = [self._placed(k, random) for k in chosen]
        sex = self.sex[chosen].copy()
        sex[random.random(len(chosen)) < self.unknown_sex] = (0, 0, 1)
        inputs = {
            "film": films.astype(np.float32),
            "regions": np.asarray([regions for regions, _ in placed], np.float32),
            "view": np.asarray([view for _, view in placed], np.float32),
            "sex": sex,
        }
        return inputs, self.age[chosen]

    def _placed(self, film: int, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        regions = jitter(self.poses["regions"][film], random, self.how)
        view = jitter(self.poses["view"][film], random, weaker(self.how, WHOLE_HAND_SHARE))
        return (mirrored(regions), mirrored(view)) if random.random() < self.how.mirrored else (regions, view)


class FilmBatches(ShuffledBatches):
    """film; age (batch, 1) in months: for the paper's networks, which know neither sex nor pose."""

    def __init__(self, array: FilmArray, examples: np.ndarray, **kwargs) -> None:
        super().__init__(examples, **kwargs)
        self.array = array
        self.age = np.array([[film.age_months] for film in array.films], np.float32)

    def __getitem__(self, number: int):
        chosen, _ = self.pick(number)
        return {"film": self.array.pixels[chosen][..., None].astype(np.float32)}, self.age[chosen]
