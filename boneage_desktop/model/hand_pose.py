"""From 11 heat maps to the pose of a hand and the places of its regions, in closed form.

Points are complex numbers here: a similarity of the plane is z = a m + t, its least-squares fit is a quotient of two sums,
and a mirrored hand is the same fit to the mirrored mean hand. So rotation, size and side of the hand cost no further network
(docs/adr/0004).
"""

from __future__ import annotations

import keras
import numpy as np
from keras import ops

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import mean_hand

_TOLERANCE = 0.15
_DOUBT = 0.25


@keras.saving.register_keras_serializable("boneage")
class SoftArgmax(keras.layers.Layer):
    """Centre of each heat map and how peaked it is.

    Input (batch, rows, columns, n) logits. Outputs: centres (batch, n, 2) as fractions (x, y) of the film; confidence (batch,
    n), the share of the map within 2 cells of the centre; attention (batch, rows, columns, n), the maps as shares of 1. All
    float32. Summed along one axis after the other and from the middle of the film: one sum over all cells is off by as much as
    turns LBP codes over, and by another amount in each engine.
    """

    def __init__(self, **kwargs) -> None:
        kwargs["dtype"] = "float32"
        super().__init__(**kwargs)

    def call(self, logits):
        rows, columns, n = logits.shape[1:]
        share = ops.softmax(ops.reshape(ops.cast(logits, "float32"), (-1, rows * columns, n)), axis=1)
        attention = ops.reshape(share, (-1, rows, columns, n))
        centres = ops.stack([_middle(ops.sum(attention, axis=along)) for along in (1, 2)], axis=-1)
        x, y = np.meshgrid((np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows)
        cells = ops.convert_to_tensor(np.stack([x.ravel(), y.ravel()], axis=1).astype(np.float32))
        distance = ops.sum(ops.square((cells[None, :, None, :] - centres[:, None]) * float(columns)), axis=-1)
        confidence = ops.sum(ops.where(distance <= 4.0, share, 0.0), axis=1)
        return centres, confidence, attention

    def compute_output_shape(self, shape):
        return (shape[0], shape[3], 2), (shape[0], shape[3]), shape


@keras.saving.register_keras_serializable("boneage")
class HandPose(keras.layers.Layer):
    """The mean hand laid on the found centres.

    Inputs: centres (batch, 11, 2), fractions of a square film; confidence (batch, 11). Outputs: regions (batch, 11, 2, 3) and
    view (batch, 1, 2, 3), transforms for `SpatialTransformer`; pose (batch, 4): angle in radians counter-clockwise on the
    screen, scale (film widths per unit of the mean hand), 1 if mirrored else 0, and the confidence-weighted root mean square
    distance of the centres from the mean hand in its units. A centre far from where the mean hand has it is drawn back
    towards it.
    """

    def __init__(self, **kwargs) -> None:
        kwargs["dtype"] = "float32"
        super().__init__(**kwargs)

    def call(self, centres, confidence):
        z = (centres[..., 0], centres[..., 1])
        weights = ops.stop_gradient(ops.clip(confidence, 0.02, 1.0))
        upright, mirrored = _mean_hand(mirrored=False), _mean_hand(mirrored=True)
        fit_upright, fit_mirrored = _fit(z, upright, weights), _fit(z, mirrored, weights)
        flip = ops.cast(fit_mirrored[2] < fit_upright[2], "float32")[:, None]
        a = _choose(flip, fit_upright[0], fit_mirrored[0])
        t = _choose(flip, fit_upright[1], fit_mirrored[1])
        sign = 1 - 2 * flip
        m = (upright[0] * sign, upright[1] + 0 * sign)
        scale = ops.sqrt(_square(a) + 1e-12)
        fitted = _plus(_times(a, m), t)
        apart = _minus(z, fitted)
        distance = ops.sqrt(_square(apart) + 1e-12) / scale
        trust = 1 / (1 + ops.power(distance / _DOUBT, 4))
        z = _plus(fitted, (apart[0] * trust, apart[1] * trust))
        regions = _squares(z, m, a, scale, sign)
        view = _view(a, t, sign)
        residual = ops.sqrt(ops.sum(weights * ops.square(distance), axis=1) / ops.sum(weights, axis=1))
        pose = ops.stack([-ops.arctan2(a[1], a[0])[:, 0], scale[:, 0], flip[:, 0], residual], axis=1)
        return regions, view, pose

    def compute_output_shape(self, centres_shape, confidence_shape):  # noqa: ARG002
        batch, n = centres_shape[:2]
        return (batch, n, 2, 3), (batch, 1, 2, 3), (batch, 4)


def _middle(share):
    """Where the middle of shares (batch, cells, n) along an axis lies, as a fraction of it: (batch, n)."""
    cells = share.shape[1]
    places = ((np.arange(cells) + 0.5) / cells - 0.5).astype(np.float32)
    return 0.5 + ops.sum(share * ops.convert_to_tensor(places)[:, None], axis=1)


def _mean_hand(*, mirrored: bool):
    m = np.array([mean_hand.CENTRES[name] for name in REGIONS], np.float32)
    x = -m[:, 0] if mirrored else m[:, 0]
    return ops.convert_to_tensor(x)[None], ops.convert_to_tensor(m[:, 1].copy())[None]


def _fit(z, m, weights):
    """Similarity (a, t) taking m to z, each (batch, 1) complex, by one robust reweighting, and its summed squared residual.

    That of each point is bounded by the last fit: by the weights of the first, one that is nowhere near could beat a good one.
    """
    a, t = _least_squares(z, m, weights)
    a, t = _least_squares(z, m, weights / (1 + _apart(z, m, a, t) / _TOLERANCE**2))
    apart = _apart(z, m, a, t)
    return a, t, ops.sum(weights * apart / (1 + apart / _TOLERANCE**2), axis=1)


def _apart(z, m, a, t):
    """Squared distances (batch, n) of z from the fitted m, in the unit of m."""
    return _square(_minus(z, _plus(_times(a, m), t))) / (_square(a) + 1e-12)


def _least_squares(z, m, weights):
    def mean(value):
        return ops.sum(weights * value, axis=1, keepdims=True) / ops.sum(weights, axis=1, keepdims=True)

    z0, m0 = (mean(z[0]), mean(z[1])), (mean(m[0]), mean(m[1]))
    zc, mc = _minus(z, z0), _minus(m, m0)
    product = _times((mc[0], -mc[1]), zc)
    power = mean(_square(mc)) + 1e-6
    a = (mean(product[0]) / power, mean(product[1]) / power)
    return a, _minus(z0, _times(a, m0))


def _squares(z, m, a, scale, sign):
    """Transforms (batch, 11, 2, 3) of the squares around z, turned along the fingers."""
    turn = []
    for region in REGIONS:
        ends = mean_hand.BONE_ENDS.get(region)
        direction = a
        if ends:
            start, end = (REGIONS.index(end) for end in ends)
            found = tuple(part[:, end : end + 1] - part[:, start : start + 1] for part in z)
            expected = tuple(part[:, end : end + 1] - part[:, start : start + 1] for part in m)
            direction = _times(found, (expected[0], -expected[1]))
        length = ops.sqrt(_square(direction) + 1e-12)
        turn.append((direction[0] / length, direction[1] / length))
    cos = ops.concatenate([part[0] for part in turn], axis=1)
    sin = ops.concatenate([part[1] for part in turn], axis=1)
    half = ops.convert_to_tensor(np.array([mean_hand.SIDES[name] / 2 for name in REGIONS], np.float32)) * scale
    return _matrix(cos * half * sign, -sin * half, z[0], sin * half * sign, cos * half, z[1])


def _view(a, t, sign):
    """Transform (batch, 1, 2, 3) of the upright view of the whole hand."""
    centre = _plus(_times(a, (mean_hand.VIEW_CENTRE[0] * sign, mean_hand.VIEW_CENTRE[1] + 0 * sign)), t)
    x, y = mean_hand.VIEW_HALF
    return _matrix(a[0] * x * sign, -a[1] * y, centre[0], a[1] * x * sign, a[0] * y, centre[1])


def _matrix(xx, xy, x0, yx, yy, y0):
    return ops.stack([ops.stack([xx, xy, x0], axis=-1), ops.stack([yx, yy, y0], axis=-1)], axis=-2)


def _times(a, b):
    return a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]


def _plus(a, b):
    return a[0] + b[0], a[1] + b[1]


def _minus(a, b):
    return a[0] - b[0], a[1] - b[1]


def _square(a):
    return ops.square(a[0]) + ops.square(a[1])


def _choose(second, a, b):
    return a[0] * (1 - second) + b[0] * second, a[1] * (1 - second) + b[1] * second
