"""The networks: the paper's four and ours, built from one configuration."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

import keras
from keras import layers, ops

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.imaging.prepare import FILM_SIDE
from boneage_desktop.model.age_head import AgeHead, HideTokens, StandardTokens
from boneage_desktop.model.blocks import convolve, residual, resnet50
from boneage_desktop.model.encoding import CLASSES
from boneage_desktop.model.evidence import (
    CENTRE_STEPS,
    CONFIDENCE_STEPS,
    PLACE_STEPS,
    EachView,
    Evidence,
    FoldViews,
    OnSteps,
    PlaceByHand,
)
from boneage_desktop.model.hand_pose import HandPose, SoftArgmax
from boneage_desktop.model.lbp import LbpChain, LbpChannels
from boneage_desktop.model.localiser import localiser
from boneage_desktop.model.recognition import FoldRegions, RegionExcitation, RegionProjection, UnfoldRegions
from boneage_desktop.model.spatial_transformer import SpatialTransformer


@dataclass(frozen=True)
class NetworkConfig:
    """Every choice of a network; `preset` names the family, the rest its sizes.

    lbp: "channels" (the operators beside the grey), "none", or the paper's chain as operators joined by ">"; in zh05 of the
    regions, the whole hand having view_lbp.
    """

    preset: str = "zh05"
    film_side: int = FILM_SIDE
    lbp: str = "channels"
    width: float = 0.5
    view_lbp: str = "none"
    view_size: tuple[int, int] = (208, 160)
    region_size: int = 32
    region_width: int = 32
    vector: int = 512
    hide_rate: float = 0.1
    dropout: float = 0.3

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> NetworkConfig:
        """The configuration of these values, the rest as in zh05. Error: TypeError for a name that is no choice."""
        return cls(**{**values, "view_size": tuple(values.get("view_size", cls.view_size))})


PAPER_CHAIN = "rotation_invariant>lbp>circular"
_PAPER = NetworkConfig(film_side=224, lbp="none", width=1.0, region_size=32, hide_rate=0.0, dropout=0.0)
PRESETS = {
    "cnn": replace(_PAPER, preset="cnn"),
    "resnet50": replace(_PAPER, preset="resnet50"),
    "dl_resnet50": replace(_PAPER, preset="dl_resnet50", lbp=PAPER_CHAIN),
    "zh05_dl_resnet50": replace(_PAPER, preset="zh05_dl_resnet50", lbp=PAPER_CHAIN),
    "zh05": NetworkConfig(),
}


def build(config: NetworkConfig) -> keras.Model:
    """The network to train: inputs film (side, side, 1) grey 0 to 255 and, if used, sex (3,); outputs by name.

    Always "classes", probabilities (19,); "heat" and "centres" where regions are supervised.
    """
    return _build_zh05(config) if config.preset == "zh05" else _build_paper(config)


def _build_zh05(config: NetworkConfig) -> keras.Model:
    film = keras.Input((config.film_side, config.film_side, 1), name="film")
    sex = keras.Input((3,), name="sex")
    heat = localiser(config.film_side)(film)
    centres, confidence, _ = SoftArgmax(name="soft_argmax")(heat)
    regions, view, _ = HandPose(name="hand_pose")(centres, confidence)
    crops = SpatialTransformer((config.region_size, config.region_size), name="region_crops")(film, regions)
    whole = SpatialTransformer(config.view_size, name="hand_view")(film, view)
    cells = _recognition(config)(crops)
    tokens = layers.Concatenate(axis=1, name="tokens")([MeanOfCells(name="region_vectors")(cells), whole_hand(config)(whole)])
    tokens = HideTokens(config.hide_rate, name="hide_tokens")(StandardTokens(name="standard_tokens")(tokens))
    classes = AgeHead(dropout=config.dropout, name="age_head")(tokens, sex)
    outputs = {"classes": classes, "heat": heat, "centres": centres}
    return keras.Model({"film": film, "sex": sex}, outputs, name="zh05")


def _recognition(config: NetworkConfig) -> keras.Model:
    """Crops (batch, 11, side, side, 1) to cell features (batch, 11, side / 4, side / 4, D); filters shared, excitation and
    projection own.
    """
    side, regions = config.region_size, len(REGIONS)
    crops = keras.Input((regions, side, side, 1), name="crops")
    x = _texture(config.lbp)(FoldRegions()(crops))
    x = convolve(x, config.region_width)
    x = residual(x, 2 * config.region_width, strides=2)
    x = residual(x, 4 * config.region_width, strides=2)
    x = RegionExcitation(name="excitation")(UnfoldRegions(regions)(x))
    x = RegionProjection(config.vector, name="projection")(x)
    return keras.Model(crops, x, name="recognition")


def whole_hand(config: NetworkConfig) -> keras.Model:
    """The upright hand (batch, 1, rows, columns, 1) through ResNet-50 to one vector (batch, 1, D)."""
    view = keras.Input((1, *config.view_size, 1), name="view")
    x = resnet50(_texture(config.view_lbp)(FoldRegions()(view)), width=config.width)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dense(config.vector, activation="relu")(x)
    return keras.Model(view, UnfoldRegions(1)(x), name="whole_hand")


def _texture(lbp: str) -> keras.layers.Layer:
    if lbp == "channels":
        return LbpChannels()
    if lbp == "none":
        return layers.Rescaling(1 / 127.5, offset=-1.0)
    return keras.Sequential([LbpChain(lbp.split(">")), layers.Rescaling(1 / 127.5, offset=-1.0)])


@keras.saving.register_keras_serializable("boneage")
class MeanOfCells(keras.layers.Layer):
    """(batch, regions, rows, columns, d) to (batch, regions, d), float32."""

    def __init__(self, **kwargs) -> None:
        super().__init__(**{**kwargs, "dtype": "float32"})

    def call(self, x):
        return ops.mean(x, axis=(2, 3))

    def compute_output_shape(self, shape):
        return (*shape[:2], shape[4])


def locator(model: keras.Model) -> keras.Model:
    """The first half of a zh05: film (batch, side, side, 1) to regions (11, 2, 3), view (1, 2, 3), pose (4,), confidence
    (11,).
    """
    film = model.input["film"]
    _, confidence, _, regions, view, pose = _found(model, film)
    found = {"regions": OnSteps(PLACE_STEPS)(regions), "view": view, "pose": pose, "confidence": confidence}
    return keras.Model(film, found, name="locator")


def _found(model: keras.Model, film: keras.KerasTensor) -> tuple[keras.KerasTensor, ...]:
    """Centres, confidence and attention of a film's heat maps, and regions, view and pose of the hand that lies there, from
    centres on steps.
    """
    centres, confidence, attention = model.get_layer("soft_argmax")(model.get_layer("localiser")(film))
    centres = OnSteps(CENTRE_STEPS)(centres)
    return centres, confidence, attention, *model.get_layer("hand_pose")(centres, OnSteps(CONFIDENCE_STEPS)(confidence))


def with_evidence(model: keras.Model) -> keras.Model:
    """The network to read with: the trained zh05 with all its evidence as outputs, in one graph and without gradients at run
    time; the ages are means over the looks at the hand that are put in.

    Inputs: film and sex as in `build`; views (v, 3, 3), how each look differs from the hand as it was found (`views.VIEWS`);
    placed (11, 2, 3) and by_hand (11,), the regions that were placed by hand (`evidence.PlaceByHand`).
    Outputs: by_sex (3, 19); classes (19,); centres (11, 2); confidence (11,); attention (rows, columns, 11); regions (11, 2,
    3), as they were looked at; view (2, 3); pose (4,); crops (11, side, side, 1); hidden (11,), months with each region hidden;
    moved (11, cells, cells), months of each cell. Crops and moved are those of the first look.
    """
    film, sex = model.input["film"], model.input["sex"]
    views = keras.Input((3, 3), name="views")
    placed, by_hand = keras.Input((len(REGIONS), 2, 3), name="placed"), keras.Input((len(REGIONS),), name="by_hand")
    head = model.get_layer("age_head")
    centres, confidence, attention, regions, view, pose = _found(model, film)
    regions = OnSteps(PLACE_STEPS)(PlaceByHand(name="regions_by_hand")(regions, pose, placed, by_hand))
    crops = model.get_layer("region_crops")(film, EachView(name="regions_of_views")(regions, views))
    whole = model.get_layer("hand_view")(film, EachView(name="hand_of_views")(view, views))
    cells = model.get_layer("recognition")(FoldViews(len(REGIONS), name="crops_of_views")(crops))
    whole = model.get_layer("whole_hand")(FoldViews(1, name="wholes_of_views")(whole))
    standard = model.get_layer("standard_tokens")
    tokens = standard(model.get_layer("tokens")([model.get_layer("region_vectors")(cells), whole]))
    by_sex, classes, hidden, moved = Evidence(standard, head, name="evidence")(tokens, cells, sex, views)
    outputs = {
        "by_sex": by_sex,
        "classes": classes,
        "hidden": hidden,
        "moved": moved,
        "crops": crops[:, : len(REGIONS)],
        "centres": centres,
        "confidence": confidence,
        "attention": attention,
        "regions": regions,
        "view": view[:, 0],
        "pose": pose,
    }
    inputs = {"film": film, "sex": sex, "views": views, "placed": placed, "by_hand": by_hand}
    return keras.Model(inputs, outputs, name=f"{model.name}_reading")


def _build_paper(config: NetworkConfig) -> keras.Model:
    """The networks of table 1: three equal channels at 224 px, softmax over the classes, no sex."""
    film = keras.Input((config.film_side, config.film_side, 1), name="film")
    x = film if config.lbp == "none" else LbpChain(config.lbp.split(">"), name="lbp_overlay")(film)
    picture = layers.Rescaling(1 / 255.0, name="scaled")(x)
    x = layers.Concatenate(name="three_channels")([picture, picture, picture])
    x = _plain_cnn(x) if config.preset == "cnn" else resnet50(x, width=config.width)
    x = layers.GlobalAveragePooling2D(name="pooling")(x)
    if config.preset == "zh05_dl_resnet50":
        x = _china_05_attention(picture, x, config)
    classes = layers.Dense(CLASSES, activation="softmax", dtype="float32", name="classes")(x)
    return keras.Model({"film": film}, {"classes": classes}, name=config.preset)


def _plain_cnn(x):
    for filters in (32, 64, 128, 256):
        x = layers.MaxPooling2D(2)(convolve(x, filters))
    return x


def _china_05_attention(picture, pooled, config: NetworkConfig):
    """Spatial transformers cut 11 regions from the input; 11 recognition networks with SE give D values each; N × D joined."""
    regions, side = len(REGIONS), config.region_size
    transforms = layers.Dense(regions * 6, kernel_initializer="zeros", bias_initializer=MeanHandTransforms(), dtype="float32")(
        pooled
    )
    transforms = layers.Reshape((regions, 2, 3), name="transforms")(transforms)
    crops = SpatialTransformer((side, side), name="region_crops")(picture, transforms)
    vectors = [_recognise(TakeRegion(index, name=f"region_{name}")(crops), config) for index, name in enumerate(REGIONS)]
    return layers.Concatenate(name="joined")(vectors)


def _recognise(x, config: NetworkConfig):
    x = convolve(x, config.region_width)
    x = residual(x, 2 * config.region_width, strides=2)
    x = residual(x, 4 * config.region_width, strides=2)
    gate = layers.Dense(x.shape[-1] // 8, activation="relu")(layers.GlobalAveragePooling2D()(x))
    gate = layers.Reshape((1, 1, x.shape[-1]))(layers.Dense(x.shape[-1], activation="sigmoid")(gate))
    x = layers.GlobalAveragePooling2D()(layers.Multiply()([x, gate]))
    return layers.Dense(config.vector, activation="relu")(x)


@keras.saving.register_keras_serializable("boneage")
class TakeRegion(keras.layers.Layer):
    """One region of (batch, regions, …): (batch, …)."""

    def __init__(self, index: int, **kwargs) -> None:
        super().__init__(**kwargs)
        self.index = index

    def call(self, x):
        return x[:, self.index]

    def compute_output_shape(self, shape):
        return (shape[0], *shape[2:])

    def get_config(self):
        return {**super().get_config(), "index": self.index}


@keras.saving.register_keras_serializable("boneage")
class MeanHandTransforms(keras.initializers.Initializer):
    """Starts the 11 transforms where the mean hand has its regions on an average film (scale 0.217 film sides a unit)."""

    def __call__(self, shape, dtype=None):
        from boneage_desktop.model import mean_hand

        rows = []
        for name in REGIONS:
            x, y = mean_hand.CENTRES[name]
            half = mean_hand.SIDES[name] / 2 * 0.217
            rows += [half, 0.0, 0.5 + 0.217 * x, 0.0, half, 0.52 + 0.217 * y]
        return ops.reshape(ops.convert_to_tensor(rows, dtype=dtype or "float32"), shape)
