"""Batches of training examples; each depends on the seed and the number of its step alone, so that a resumed run sees the
same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import keras
import numpy as np

from boneage_desktop.model.augment import Augmentation, changed_film, jitter, mirrored, moved_film, weaker
from boneage_desktop.model.dataset import FilmArray
from boneage_desktop.model.encoding import sex_rows

READ_AT_ONCE = 48  # can be shared by 2, 3, 4, 6 or 8 devices
MOVED = {"regions": 1.0, "view": 0.7}
"""The whole hand is moved less than a region: its frame is wide."""


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
    """film, the pieces of `poses` (regions, view), sex; for each of the outputs the age (batch, 1) in months or, for "sex", the
    true sex (batch, 3) where the one given may be hidden.
    """

    def __init__(
        self,
        array: FilmArray,
        poses: dict[str, np.ndarray],
        examples: np.ndarray,
        *,
        outputs: Sequence[str] = ("classes",),
        augmentation: Augmentation,
        unknown_sex: float,
        **kwargs,
    ) -> None:
        super().__init__(examples, **kwargs)
        self.array, self.poses, self.outputs, self.how, self.unknown_sex = array, poses, outputs, augmentation, unknown_sex
        self.sex = sex_rows([film.sex for film in array.films])
        self.age = np.array([[film.age_months] for film in array.films], np.float32)

    def __getitem__(self, number: int):
        chosen, random = self.pick(number)
        films = np.stack([changed_film(self.array.pixels[k], random, self.how) for k in chosen])[..., None]
        placed = [self._placed(k, random) for k in chosen]
        sex = self.sex[chosen].copy()
        sex[random.random(len(chosen)) < self.unknown_sex] = (0, 0, 1)
        inputs = {"film": films.astype(np.float32), "sex": sex}
        inputs |= {name: np.asarray([pieces[name] for pieces in placed], np.float32) for name in self.poses}
        return inputs, {output: self.sex[chosen] if output == "sex" else self.age[chosen] for output in self.outputs}

    def _placed(self, film: int, random: np.random.Generator) -> dict[str, np.ndarray]:
        pieces = {name: jitter(places[film], random, weaker(self.how, MOVED[name])) for name, places in self.poses.items()}
        turned_over = random.random() < self.how.mirrored
        return {name: mirrored(piece) if turned_over else piece for name, piece in pieces.items()}


class FilmBatches(ShuffledBatches):
    """film; age (batch, 1) in months: for the paper's networks, which know neither sex nor pose."""

    def __init__(self, array: FilmArray, examples: np.ndarray, **kwargs) -> None:
        super().__init__(examples, **kwargs)
        self.array = array
        self.age = np.array([[film.age_months] for film in array.films], np.float32)

    def __getitem__(self, number: int):
        chosen, _ = self.pick(number)
        return {"film": self.array.pixels[chosen][..., None].astype(np.float32)}, self.age[chosen]


class PlainBatches(keras.utils.PyDataset):
    """Films as they are, in order: film alone or, with `places`, film, these pieces and sex.

    The last batch is filled up with the first films, since several devices share none but whole batches.
    """

    def __init__(self, array: FilmArray, part: np.ndarray, places: dict[str, np.ndarray] | None = None) -> None:
        super().__init__()
        self.array, self.part, self.places = array, part, places

    def __len__(self) -> int:
        return -(-len(self.part) // READ_AT_ONCE)

    def __getitem__(self, number: int):
        chosen = np.take(self.part, np.arange(number * READ_AT_ONCE, (number + 1) * READ_AT_ONCE), mode="wrap")
        inputs = {"film": self.array.pixels[chosen][..., None].astype(np.float32)}
        if self.places is not None:
            inputs |= {name: self.places[name][chosen].astype(np.float32) for name in self.places}
            inputs["sex"] = sex_rows([self.array.films[index].sex for index in chosen])
        return (inputs,)
