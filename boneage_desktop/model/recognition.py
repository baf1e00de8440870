"""The recognition networks of the 11 regions (Guo et al. 2022, section on China-05 attention)."""

from __future__ import annotations

import keras
from keras import ops


@keras.saving.register_keras_serializable("boneage")
class RegionExcitation(keras.layers.Layer):
    """Squeeze-and-excitation with weights of its own for each region (Hu et al., CVPR 2018).

    Input and output (batch, regions, rows, columns, channels).
    """

    def __init__(self, reduction: int = 8, **kwargs) -> None:
        super().__init__(**kwargs)
        self.reduction = reduction

    def build(self, shape):
        regions, channels = shape[1], shape[-1]
        hidden = max(4, channels // self.reduction)
        self.squeeze = self.add_weight(shape=(regions, channels, hidden), initializer="he_normal", name="squeeze")
        self.squeeze_bias = self.add_weight(shape=(regions, hidden), initializer="zeros", name="squeeze_bias")
        self.excite = self.add_weight(shape=(regions, hidden, channels), initializer="glorot_uniform", name="excite")
        self.excite_bias = self.add_weight(shape=(regions, channels), initializer="ones", name="excite_bias")

    def call(self, x):
        mean = ops.mean(x, axis=(2, 3))
        hidden = ops.relu(ops.einsum("brc,rch->brh", mean, self.squeeze) + self.squeeze_bias)
        gate = ops.sigmoid(ops.einsum("brh,rhc->brc", hidden, self.excite) + self.excite_bias)
        return x * gate[:, :, None, None, :]

    def compute_output_shape(self, shape):
        return shape

    def get_config(self):
        return {**super().get_config(), "reduction": self.reduction}


@keras.saving.register_keras_serializable("boneage")
class RegionProjection(keras.layers.Layer):
    """A 1 × 1 convolution and ReLU of its own for each region: (batch, regions, rows, columns, c) to (…, units)."""

    def __init__(self, units: int, **kwargs) -> None:
        super().__init__(**kwargs)
        self.units = units

    def build(self, shape):
        regions, channels = shape[1], shape[-1]
        scale = keras.initializers.RandomNormal(stddev=(2 / channels) ** 0.5)
        self.kernel = self.add_weight(shape=(regions, channels, self.units), initializer=scale, name="kernel")
        self.bias = self.add_weight(shape=(regions, self.units), initializer="zeros", name="bias")

    def call(self, x):
        y = ops.einsum("brhwc,rcd->brhwd", x, self.kernel) + self.bias[:, None, None, :]
        return ops.relu(y)

    def compute_output_shape(self, shape):
        return (*shape[:-1], self.units)

    def get_config(self):
        return {**super().get_config(), "units": self.units}


@keras.saving.register_keras_serializable("boneage")
class FoldRegions(keras.layers.Layer):
    """(batch, regions, rows, columns, c) to (batch × regions, rows, columns, c), for weights that the regions share.

    Always float32: grey levels rounded to bfloat16 on their way to the LBP layers would change every third code.
    """

    def __init__(self, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})

    def call(self, x):
        return ops.reshape(x, (-1, *x.shape[2:]))

    def compute_output_shape(self, shape):
        return (None, *shape[2:])


@keras.saving.register_keras_serializable("boneage")
class UnfoldRegions(keras.layers.Layer):
    """The inverse of FoldRegions."""

    def __init__(self, regions: int, **kwargs) -> None:
        super().__init__(**kwargs)
        self.regions = regions

    def call(self, x):
        return ops.reshape(x, (-1, self.regions, *x.shape[1:]))

    def compute_output_shape(self, shape):
        return (None, self.regions, *shape[1:])

    def get_config(self):
        return {**super().get_config(), "regions": self.regions}
