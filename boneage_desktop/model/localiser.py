"""Where the 11 regions are: a heat map for each, at an eighth of the film's side."""

from __future__ import annotations

import keras
from keras import layers

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model.blocks import convolve, residual


def localiser(film_side: int) -> keras.Model:
    """film (batch, side, side, 1), grey 0 to 255, to heat-map logits (batch, side / 8, side / 8, 11).

    A feature pyramid (Lin et al., CVPR 2017) of residual blocks on the film at half its size.
    """
    film = keras.Input((film_side, film_side, 1), name="film")
    x = layers.Rescaling(1 / 42.0, offset=-128 / 42.0)(film)
    x = layers.AveragePooling2D(2)(x)
    x = convolve(x, 24, strides=2)
    eighth = residual(residual(x, 48, strides=2), 48)
    sixteenth = residual(residual(eighth, 96, strides=2), 96)
    deepest = residual(residual(sixteenth, 160, strides=2), 160)
    sixteenth = _merge(sixteenth, deepest, 96)
    eighth = _merge(eighth, sixteenth, 64)
    heat = layers.Conv2D(len(REGIONS), 1, dtype="float32", name="heat")(eighth)
    return keras.Model(film, heat, name="localiser")


def _merge(fine, coarse, filters: int):
    coarse = layers.UpSampling2D(2, interpolation="bilinear")(convolve(coarse, filters, kernel=1))
    rows, columns = fine.shape[1:3]
    if coarse.shape[1] != rows or coarse.shape[2] != columns:
        coarse = layers.Cropping2D(((0, coarse.shape[1] - rows), (0, coarse.shape[2] - columns)))(coarse)
    return convolve(layers.Add()([convolve(fine, filters, kernel=1), coarse]), filters)
