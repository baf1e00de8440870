"""Local binary patterns as Keras layers (Guo et al. 2022, eqs. 1 to 4; Ojala et al., PAMI 2002).

All operators work on grey levels 0 to 255 in float32, whatever the precision policy: a code of 16 bits is exact in float32
and is not in bfloat16 or float16. Neighbours outside the picture repeat its edge, so the codes of the outer one (3 × 3
window, circle of radius 1) or two (radius 2) pixels are not those of scikit-image, which takes neighbours outside as 0; all
others are equal. Where an interpolated neighbour equals the pixel exactly, the bit is set, as eq. 1 says; scikit-image's
float64 rounding clears some of these ties by their position.
"""

from __future__ import annotations

import keras
from keras import ops

from boneage_desktop.model.lbp_codes import LARGEST_CODES, LBP_OPERATORS, LEAST_ROTATIONS, OFFSETS, corners


@keras.saving.register_keras_serializable("boneage")
class LocalBinaryPattern(keras.layers.Layer):
    """The code of each pixel: bit p is set where neighbour p is at least as bright as the pixel.

    operator: "lbp", the 8 neighbours of the 3 × 3 window (eq. 1); "circular", 16 points on a circle of radius 2, interpolated
    bilinearly (eqs. 2 and 4); "rotation_invariant", 8 points on a circle of radius 1, the least of the code's 8 bit rotations
    (eq. 3). Input and output: (batch, rows, columns, 1) float32; codes 0 to 255, for "circular" 0 to 65535.
    """

    def __init__(self, operator: str, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32", "trainable": False})
        if operator not in OFFSETS:
            raise ValueError(f"operator must be one of {LBP_OPERATORS}, not {operator!r}")
        self.operator = operator

    def call(self, grey):
        """Codes of grey (batch, rows, columns, 1)."""
        neighbours = _Neighbours(ops.cast(grey, "float32"))
        code = 0.0
        for bit, offset in enumerate(OFFSETS[self.operator]):
            code = code + ops.where(neighbours.difference(*offset) >= 0, float(2**bit), 0.0)
        if self.operator == "rotation_invariant":
            code = ops.take(ops.convert_to_tensor(LEAST_ROTATIONS), ops.cast(code, "int32"))
        return code

    def compute_output_shape(self, input_shape):
        return input_shape

    def get_config(self):
        return {**super().get_config(), "operator": self.operator}

    @property
    def largest_code(self) -> int:
        return LARGEST_CODES[self.operator]


class _Neighbours:
    """Differences of neighbours to the pixel itself; whole offsets are computed once.

    Interpolating differences instead of grey levels, those of equal weight added first, makes every tie exactly 0, whether or
    not the backend fuses multiplication and addition.
    """

    def __init__(self, grey) -> None:
        self._grey = grey
        self._padded = _repeat_edge(_repeat_edge(grey, axis=1), axis=2)
        self._known: dict[tuple[int, int], object] = {}

    def difference(self, row: float, column: float):
        first, *others = (weight * self._sum(corners) for weight, corners in corners(row, column).items())
        return sum(others, first)

    def _sum(self, offsets: list[tuple[int, int]]):
        first, *others = (self._whole(*offset) for offset in offsets)
        return sum(others, first)

    def _whole(self, row: int, column: int):
        if (row, column) not in self._known:
            rows, columns = ops.shape(self._grey)[1:3]
            shifted = self._padded[:, 2 + row : 2 + row + rows, 2 + column : 2 + column + columns, :]
            self._known[row, column] = shifted - self._grey
        return self._known[row, column]


def _repeat_edge(grey, axis: int):
    size = grey.shape[axis]
    first, last = ops.take(grey, [0], axis=axis), ops.take(grey, [size - 1], axis=axis)
    return ops.concatenate([first, first, grey, last, last], axis=axis)


@keras.saving.register_keras_serializable("boneage")
class LbpChain(keras.layers.Layer):
    """The paper's LBP overlay: each operator applied on the result of the one before, scaled to 0 to 255 between them.

    Input and output (batch, rows, columns, 1) float32, grey levels 0 to 255.
    """

    def __init__(self, operators: tuple[str, ...] | list[str], **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32", "trainable": False})
        self.operators = tuple(operators)
        self._layers_of_chain = [LocalBinaryPattern(operator) for operator in self.operators]

    def build(self, shape):
        for layer in self._layers_of_chain:
            layer.build(shape)

    def call(self, grey):
        for layer in self._layers_of_chain:
            grey = ops.floor(layer(grey) * (255.0 / layer.largest_code))
        return grey

    def compute_output_shape(self, input_shape):
        return input_shape

    def get_config(self):
        return {**super().get_config(), "operators": list(self.operators)}


@keras.saving.register_keras_serializable("boneage")
class LbpChannels(keras.layers.Layer):
    """Grey beside the three operators: (batch, rows, columns, 1) grey 0 to 255 to (batch, rows, columns, 4) in [-1, 1],
    float32.

    The measured alternative to the chain: codes of codes are noise, codes beside the picture are not (docs/adr/0003).
    """

    def __init__(self, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32", "trainable": False})
        self._operators = [LocalBinaryPattern(operator) for operator in LBP_OPERATORS]

    def build(self, shape):
        for layer in self._operators:
            layer.build(shape)

    def call(self, grey):
        grey = ops.cast(grey, "float32")
        codes = [layer(grey) * (2.0 / layer.largest_code) - 1.0 for layer in self._operators]
        return ops.concatenate([grey / 127.5 - 1.0, *codes], axis=-1)

    def compute_output_shape(self, input_shape):
        return (*input_shape[:-1], 1 + len(LBP_OPERATORS))
