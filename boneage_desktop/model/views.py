"""Slightly different looks at one hand, whose mean is steadier than one (docs/adr/0010)."""

from __future__ import annotations

import keras
import numpy as np
from keras import ops

from boneage_desktop.model.augment import similarity

VIEWS = np.stack(
    [
        np.vstack([similarity(turn, scale, (across, down)), (0, 0, 1)])
        for turn, scale, across, down in (
            (0.0, 1.0, 0.0, 0.0),
            (0.06, 1.03, 0.03, 0.0),
            (-0.06, 0.97, -0.03, 0.02),
            (0.0, 1.04, 0.0, -0.04),
            (0.03, 0.96, 0.0, 0.04),
        )
    ]
).astype(np.float32)
"""(5, 3, 3): turn in radians, scale, and shift in half sides of the piece; the first is the hand as it was found."""


class EachView(keras.layers.Layer):
    """Transforms (batch, n, 2, 3) to (batch, views × n, 2, 3): each piece as each view has it, view by view."""

    def __init__(self, views: int, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})
        self.views = views

    def call(self, transforms):
        n = transforms.shape[1]
        moved = ops.matmul(transforms[:, None], ops.convert_to_tensor(VIEWS[: self.views])[None, :, None])
        return ops.reshape(moved, (-1, self.views * n, 2, 3))


class FoldViews(keras.layers.Layer):
    """Pieces (batch, views × n, …) to (batch × views, n, …)."""

    def __init__(self, views: int, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})
        self.views = views

    def call(self, pieces):
        return ops.reshape(pieces, (-1, pieces.shape[1] // self.views, *pieces.shape[2:]))
