"""Layers of the graph that reads: they look at a hand several times and tell what moved its age."""

from __future__ import annotations

import keras
import numpy as np
from keras import ops

from boneage_desktop.model.age_head import AgeHead, StandardTokens
from boneage_desktop.model.encoding import CLASSES

CENTRE_STEPS, CONFIDENCE_STEPS = (2**12,), (2**6,)
PLACE_STEPS = (2**13, 2**13, 2**11)
"""Of the columns of a transform: a turned and scaled piece, and where it lies."""
VIEW_STEPS, LOOK_STEPS = (2**9,), (2**14,)


class OnSteps(keras.layers.Layer):
    """Values moved to the nearest whole multiples of 1 / steps, which are those of the last axis.

    Engines differ in the last bit of what they find, and LBP turns that into other codes. On coarse steps all find the same,
    and what follows up to the crops has few enough bits to be exact in float32 (docs/adr/0016).
    """

    def __init__(self, steps: tuple[int, ...], **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})
        self.steps = steps

    def call(self, values):
        return on_steps(values, self.steps)

    def compute_output_shape(self, shape):
        return shape


def on_steps(values, steps: tuple[int, ...]):
    """The nearest whole multiples of 1 / steps, halves upwards in every engine."""
    whole = ops.convert_to_tensor(np.array(steps, np.float32))
    return ops.floor(values * whole + 0.5) / whole


class PlaceByHand(keras.layers.Layer):
    """Found transforms (batch, n, 2, 3), with those put in their place that were given by hand.

    Inputs besides: pose (batch, 4) of `HandPose`; placed (batch, n, 2, 3), as on a left hand, which are turned over where the
    hand is mirrored, as the found ones are; by_hand (batch, n), 1 where a region is given, else 0.
    """

    def __init__(self, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})

    def call(self, found, pose, placed, by_hand):
        flip = ops.reshape(pose[:, 2], (-1, 1, 1, 1)) * ops.convert_to_tensor(np.array([1, 0, 0], np.float32))
        return ops.where(ops.reshape(by_hand, (-1, *found.shape[1:2], 1, 1)) > 0.5, placed * (1 - 2 * flip), found)

    def compute_output_shape(self, found_shape, *others):  # noqa: ARG002
        return found_shape


class EachView(keras.layers.Layer):
    """Transforms (batch, n, 2, 3) and views (v, 3, 3) to (batch, v × n, 2, 3): each piece as each view has it, view by view, on
    steps.
    """

    def __init__(self, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})

    def call(self, transforms, views):
        moved = ops.matmul(transforms[:, None], on_steps(views, VIEW_STEPS)[None, :, None])
        return ops.reshape(on_steps(moved, LOOK_STEPS), (ops.shape(transforms)[0], -1, 2, 3))

    def compute_output_shape(self, transforms_shape, views_shape):  # noqa: ARG002
        return (transforms_shape[0], None, 2, 3)


class FoldViews(keras.layers.Layer):
    """Pieces (batch, views × n, …) to (batch × views, n, …)."""

    def __init__(self, n: int, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})
        self.n = n

    def call(self, pieces):
        return ops.reshape(pieces, (-1, self.n, *pieces.shape[2:]))

    def compute_output_shape(self, shape):
        return (None, self.n, *shape[2:])


class Evidence(keras.layers.Layer):
    """What the head says beside the age, over the views of each film; holds trained layers and no weights of its own."""

    def __init__(self, standard: StandardTokens, head: AgeHead, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})
        self.standard = standard
        self.head = head

    def call(self, tokens, cells, sex, views):
        films, count = ops.shape(sex)[0], ops.shape(views)[0]
        regions, rows, columns = cells.shape[1:4]
        of_view = ops.reshape(ops.broadcast_to(sex[:, None], (films, count, 3)), (-1, 3))
        by_film = [ops.reshape(each, (films, count, *each.shape[1:])) for each in (tokens, cells)]
        first_tokens, first_cells = (each[:, 0] for each in by_film)
        gradient = self.head.gradient(first_tokens, sex)[:, :regions]
        moved = ops.einsum("brhwd,brd->brhw", self.standard.of_cells(first_cells), gradient) / (rows * columns)
        by_view = self.head.by_sex(tokens), self.head(tokens, of_view), self.head.hidden_months(tokens, of_view)[:, :regions]
        by_sex, classes, hidden = (ops.mean(ops.reshape(each, (films, count, *each.shape[1:])), axis=1) for each in by_view)
        return by_sex, classes, hidden, moved

    def compute_output_shape(self, tokens_shape, cells_shape, sex_shape, views_shape):  # noqa: ARG002
        films, regions = sex_shape[0], cells_shape[1]
        return (films, 3, CLASSES), (films, CLASSES), (films, regions), (films, *cells_shape[1:4])
