"""Layers of the graph that reads: they look at a hand several times and tell what moved its age."""

from __future__ import annotations

import keras
from keras import ops

from boneage_desktop.model.age_head import AgeHead, StandardTokens
from boneage_desktop.model.encoding import CLASSES


class EachView(keras.layers.Layer):
    """Transforms (batch, n, 2, 3) and views (v, 3, 3) to (batch, v × n, 2, 3): each piece as each view has it, view by view."""

    def __init__(self, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})

    def call(self, transforms, views):
        moved = ops.matmul(transforms[:, None], views[None, :, None])
        return ops.reshape(moved, (ops.shape(transforms)[0], -1, 2, 3))

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
