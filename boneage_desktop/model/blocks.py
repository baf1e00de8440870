"""Pieces shared by the networks."""

from __future__ import annotations

from keras import layers

from boneage_desktop.model.batch_norm import BatchNormalization


def convolve(
    x, filters: int, *, kernel: int = 3, strides: int = 1, activation: bool = True, scale: str = "ones", name: str | None = None
):
    """Convolution, batch normalisation whose scale starts as said, and, if asked, ReLU."""
    x = layers.Conv2D(
        filters, kernel, strides=strides, padding="same", use_bias=False, kernel_initializer="he_normal", name=name
    )(x)
    x = BatchNormalization(momentum=0.95, gamma_initializer=scale, name=None if name is None else f"{name}_norm")(x)
    return layers.ReLU()(x) if activation else x


def residual(x, filters: int, *, strides: int = 1):
    """Two convolutions beside a shortcut (He et al., CVPR 2016)."""
    y = convolve(x, filters, strides=strides)
    y = convolve(y, filters, activation=False)
    if strides > 1 or x.shape[-1] != filters:
        x = convolve(x, filters, kernel=1, strides=strides, activation=False)
    return layers.ReLU()(layers.Add()([x, y]))


def bottleneck(x, filters: int, *, strides: int = 1):
    """The block of ResNet-50: 1 × 1, 3 × 3, 1 × 1 convolutions beside a shortcut (He et al. 2016; Guo et al. 2022, eq. 5).

    It starts as the shortcut alone (Goyal et al., arXiv 1706.02677, section 5.1): 16 blocks that all add to it from the start
    make features so large that most of the vector behind them dies.
    """
    y = convolve(x, filters, kernel=1)
    y = convolve(y, filters, strides=strides)
    y = convolve(y, 4 * filters, kernel=1, activation=False, scale="zeros")
    if strides > 1 or x.shape[-1] != 4 * filters:
        x = convolve(x, 4 * filters, kernel=1, strides=strides, activation=False)
    return layers.ReLU()(layers.Add()([x, y]))


def resnet50(x, *, width: float = 1.0):
    """The 16 bottlenecks of ResNet-50 on (batch, rows, columns, channels): features at 1/32 of the side, 2048 × width
    channels.
    """
    x = convolve(x, round(64 * width), kernel=7, strides=2)
    x = layers.MaxPooling2D(3, strides=2, padding="same")(x)
    for stage, depth in enumerate((3, 4, 6, 3)):
        for block in range(depth):
            strides = 2 if stage > 0 and block == 0 else 1
            x = bottleneck(x, round(64 * width) * 2**stage, strides=strides)
    return x
