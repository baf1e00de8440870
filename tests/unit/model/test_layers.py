"""Every layer of ours: configuration, file, mixed precision, gradient."""

from __future__ import annotations

import numpy as np
import pytest
from check_layer import check_layer

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import mean_hand
from boneage_desktop.model.age_head import AgeHead, HideTokens, StandardTokens
from boneage_desktop.model.hand_pose import HandPose, SoftArgmax
from boneage_desktop.model.lbp import LBP_OPERATORS, LbpChain, LbpChannels, LocalBinaryPattern
from boneage_desktop.model.network import MeanOfCells, TakeRegion
from boneage_desktop.model.recognition import FoldRegions, RegionExcitation, RegionProjection, UnfoldRegions
from boneage_desktop.model.spatial_transformer import SpatialTransformer

CHANCE = np.random.default_rng(3)
GREY = CHANCE.integers(0, 256, (2, 9, 11, 1)).astype(np.float32)
CELLS = CHANCE.normal(size=(2, 3, 4, 4, 8)).astype(np.float32)


@pytest.mark.parametrize("operator", LBP_OPERATORS)
def test_local_binary_pattern(operator):
    check_layer(LocalBinaryPattern(operator), GREY, training_gradient=False)


def test_lbp_chain():
    check_layer(LbpChain(["rotation_invariant", "lbp", "circular"]), GREY, training_gradient=False)


def test_lbp_channels_learn_through_the_grey():
    check_layer(LbpChannels(), GREY)


def test_an_unknown_operator_is_refused():
    with pytest.raises(ValueError, match="square"):
        LocalBinaryPattern("square")


def test_spatial_transformer():
    transforms = np.tile(np.float32([[0.31, 0.02, 0.5], [-0.03, 0.28, 0.47]]), (2, 3, 1, 1))
    check_layer(SpatialTransformer((5, 4)), [GREY, transforms])


def test_soft_argmax():
    check_layer(SoftArgmax(), CHANCE.normal(size=(2, 6, 6, 3)).astype(np.float32))


def test_hand_pose_learns_through_the_centres_only():
    mean = np.array([mean_hand.CENTRES[name] for name in REGIONS])
    centres = (0.5 + 0.2 * mean + CHANCE.normal(0, 0.01, (2, 11, 2))).astype(np.float32)
    check_layer(HandPose(), [centres, CHANCE.uniform(0.3, 1, (2, 11)).astype(np.float32)], training_gradient=[0])


def test_region_excitation():
    check_layer(RegionExcitation(2), CELLS, stays_float32=False)


def test_region_projection():
    check_layer(RegionProjection(6), CELLS, stays_float32=False)


def test_fold_regions_keeps_float32_for_the_lbp_layers_behind_it():
    check_layer(FoldRegions(), CELLS)


def test_unfold_regions():
    check_layer(UnfoldRegions(3), CHANCE.normal(size=(6, 4, 4, 2)).astype(np.float32), stays_float32=False)


def test_standard_tokens():
    layer = StandardTokens()
    layer.build((None, 5, 3))
    layer.set_weights([CHANCE.uniform(0.5, 2, 15), CHANCE.uniform(0.5, 2, 15)])
    check_layer(layer, CHANCE.normal(size=(2, 5, 3)).astype(np.float32))


def test_hide_tokens():
    check_layer(HideTokens(0.4), CHANCE.normal(size=(2, 5, 3)).astype(np.float32), stays_float32=False)


def test_age_head():
    tokens = CHANCE.normal(size=(3, 4, 6)).astype(np.float32)
    check_layer(AgeHead(units=8), [tokens, np.eye(3, dtype=np.float32)])


def test_mean_of_cells():
    check_layer(MeanOfCells(), CELLS)


def test_take_region():
    check_layer(TakeRegion(1), CELLS, stays_float32=False)
