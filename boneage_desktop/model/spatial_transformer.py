"""Cutting pieces out of a film at any place, size and angle, with a gradient to each (Jaderberg et al., NeurIPS 2015)."""

from __future__ import annotations

import keras
import numpy as np
from keras import ops


@keras.saving.register_keras_serializable("boneage")
class SpatialTransformer(keras.layers.Layer):
    """Bilinear pieces of a picture.

    Inputs: film (batch, rows, columns, channels) and transforms (batch, n, 2, 3), each taking (x, y, 1) with x, y in [-1, 1]
    over the piece to fractions of the film's width and height. Output (batch, n, *size, channels) float32. Beyond the film
    its edge is repeated. Written with gathers: keras.ops.image.affine_transform has no gradient to the transform on
    TensorFlow.
    """

    def __init__(self, size: tuple[int, int], **kwargs) -> None:
        kwargs["dtype"] = "float32"
        super().__init__(**kwargs)
        self.size = tuple(size)

    def call(self, film, transforms):
        batch, pieces = ops.shape(transforms)[:2]
        rows, columns, channels = film.shape[1:]
        grid = ops.convert_to_tensor(_grid(*self.size))
        places = ops.einsum("bnij,pj->bnpi", ops.cast(transforms, "float32"), grid)
        x = ops.clip(places[..., 0] * columns - 0.5, 0.0, columns - 1.0)
        y = ops.clip(places[..., 1] * rows - 0.5, 0.0, rows - 1.0)
        left = ops.clip(ops.floor(x), 0.0, columns - 2.0)
        top = ops.clip(ops.floor(y), 0.0, rows - 2.0)
        right_share, lower_share = (x - left)[..., None], (y - top)[..., None]
        first = ops.reshape(ops.arange(batch), (-1, 1, 1)) * (rows * columns)
        corner = first + ops.cast(top, "int32") * columns + ops.cast(left, "int32")
        flat = ops.reshape(ops.cast(film, "float32"), (-1, channels))
        upper = _between(ops.take(flat, corner, axis=0), ops.take(flat, corner + 1, axis=0), right_share)
        corner = corner + columns
        lower = _between(ops.take(flat, corner, axis=0), ops.take(flat, corner + 1, axis=0), right_share)
        values = _between(upper, lower, lower_share)
        return ops.reshape(values, (-1, pieces, *self.size, channels))

    def compute_output_shape(self, film_shape, transforms_shape):
        return (transforms_shape[0], transforms_shape[1], *self.size, film_shape[-1])

    def get_config(self):
        return {**super().get_config(), "size": list(self.size)}


def _between(start, end, share):
    """Linear interpolation that leaves equal grey levels exactly equal, so that LBP sees them as ties on every backend."""
    return start + (end - start) * share


def _grid(rows: int, columns: int) -> np.ndarray:
    y = (2 * np.arange(rows) + 1) / rows - 1
    x = (2 * np.arange(columns) + 1) / columns - 1
    xx, yy = np.meshgrid(x, y)
    return np.stack([xx.ravel(), yy.ravel(), np.ones(xx.size)], axis=1).astype(np.float32)
