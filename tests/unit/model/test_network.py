from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
import pytest
from check_layer import precision
from keras import ops
from small_networks import SMALL, SMALL_PAPER, shaken, small_inputs, to_read

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import network
from boneage_desktop.model.age_stages import age_trainer, tokens_of
from boneage_desktop.model.blocks import bottleneck
from boneage_desktop.model.encoding import CLASSES
from boneage_desktop.model.evidence import CENTRE_STEPS, LOOK_STEPS, PLACE_STEPS, on_steps
from boneage_desktop.model.lbp import LbpChannels
from boneage_desktop.model.network import PRESETS, NetworkConfig
from boneage_desktop.model.spatial_transformer import SpatialTransformer
from boneage_desktop.model.views import VIEWS

RESNET50_KERNELS = 23_454_912
"""Weights of the 53 convolutions of ResNet-50 (He et al. 2016), without biases and the classifier."""


def outputs(model, inputs) -> dict[str, np.ndarray]:
    return {name: ops.convert_to_numpy(value) for name, value in model(inputs).items()}


def places(read: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Where the first look was."""
    return {"regions": read["regions"], "view": ops.convert_to_numpy(on_steps(read["view"], LOOK_STEPS))[:, None]}


@pytest.fixture(scope="module")
def small():
    return shaken(network.build(SMALL))


def kernels(model: keras.Model) -> list[tuple[int, ...]]:
    return [tuple(layer.kernel.shape) for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_built_with_its_inputs_and_outputs(name):
    config = PRESETS[name] if name in ("cnn", "zh05") else replace(PRESETS[name], width=0.25)
    model = network.build(config)
    side = config.film_side
    assert model.input["film"].shape == (None, side, side, 1)
    assert model.output["classes"].shape == (None, CLASSES)
    if name == "zh05":
        assert model.input["sex"].shape == (None, 3)
        assert model.output["heat"].shape == (None, side // 8, side // 8, len(REGIONS))
        assert model.output["centres"].shape == (None, len(REGIONS), 2)
    else:
        assert (side, CLASSES, set(model.input), set(model.output)) == (224, 19, {"film"}, {"classes"})
        assert ("lbp_overlay" in {layer.name for layer in model.layers}) == name.endswith("dl_resnet50")


def test_the_backbone_is_resnet50():
    model = network.build(PRESETS["resnet50"])
    found = kernels(model)
    assert len(found) == 53
    assert sum(isinstance(layer, keras.layers.Add) for layer in model.layers) == 16
    assert sum(int(np.prod(shape)) for shape in found) == RESNET50_KERNELS
    assert model.get_layer("pooling").input.shape == (None, 7, 7, 2048)


def test_the_attention_of_the_paper_cuts_eleven_regions_and_joins_their_vectors():
    model = network.build(SMALL_PAPER["zh05_dl_resnet50"])
    assert model.get_layer("region_crops").output.shape == (None, 11, 16, 16, 1)
    assert model.get_layer("joined").output.shape == (None, 11 * 8)
    transforms = keras.Model(model.input, model.get_layer("transforms").output)({"film": small_inputs(1)["film"]})
    centres = ops.convert_to_numpy(transforms)[0, :, :, 2]
    assert (np.abs(centres - 0.5) < 0.35).all()
    assert centres[REGIONS.index("Radius"), 1] > centres[REGIONS.index("DP3"), 1] + 0.4


@pytest.mark.parametrize("name", SMALL_PAPER)
def test_networks_of_the_paper_give_probabilities(name):
    found = outputs(network.build(SMALL_PAPER[name]), {"film": small_inputs()["film"]})["classes"]
    assert found.shape == (2, CLASSES)
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)


def test_a_configuration_survives_json():
    import json

    for config in (*PRESETS.values(), SMALL):
        assert NetworkConfig.from_dict(json.loads(json.dumps(config.as_dict()))) == config


def test_evidence_agrees_with_the_network_that_was_trained(small):
    inputs = small_inputs(3)
    read = outputs(network.with_evidence(small), to_read(inputs))
    trained = outputs(age_trainer(small), inputs | places(read))
    np.testing.assert_allclose(read["classes"], trained["classes"], atol=1e-4)
    np.testing.assert_allclose(read["centres"], outputs(small, inputs)["centres"], atol=1 / CENTRE_STEPS[0])
    of_their_sex = read["by_sex"][np.arange(3), inputs["sex"].argmax(axis=1)]
    np.testing.assert_allclose(of_their_sex, trained["classes"], atol=1e-4)


def test_evidence_has_its_shapes(small):
    shapes = {name: value.shape[1:] for name, value in outputs(network.with_evidence(small), to_read(small_inputs(1))).items()}
    assert shapes == {
        "by_sex": (3, CLASSES),
        "classes": (CLASSES,),
        "centres": (11, 2),
        "confidence": (11,),
        "attention": (8, 8, 11),
        "regions": (11, 2, 3),
        "view": (2, 3),
        "pose": (4,),
        "crops": (11, 16, 16, 1),
        "hidden": (11,),
        "moved": (11, 4, 4),
    }


def test_several_looks_are_the_mean_of_each_alone(small):
    inputs = small_inputs(2)
    reader = network.with_evidence(small)
    together = outputs(reader, to_read(inputs, VIEWS))
    alone = [outputs(reader, to_read(inputs, view[None])) for view in VIEWS]
    for name, months_or_share in {"by_sex": 1e-3, "classes": 1e-3, "hidden": 0.1}.items():
        np.testing.assert_allclose(together[name], np.mean([each[name] for each in alone], axis=0), atol=months_or_share)
    np.testing.assert_allclose(together["crops"], alone[0]["crops"], atol=1e-2)
    assert np.abs(alone[0]["classes"] - alone[1]["classes"]).max() > 1e-3


def test_a_region_is_cut_where_a_hand_put_it_and_the_others_where_they_are_found(small):
    reader, inputs = network.with_evidence(small), to_read(small_inputs(2), VIEWS)
    found = outputs(reader, inputs)
    index, place = REGIONS.index("MC3"), np.float32([[800, 160, 820], [-160, 800, 1230]]) / np.float32(PLACE_STEPS)
    inputs["placed"][:, index], inputs["by_hand"][:, index] = place, 1
    placed = outputs(reader, inputs)
    turned_over = 1 - 2 * found["pose"][:, 2, None, None] * np.float32([1, 0, 0])
    np.testing.assert_allclose(placed["regions"][:, index], place * turned_over, atol=1e-7)
    crop = SpatialTransformer((16, 16))(inputs["film"], placed["regions"])
    np.testing.assert_allclose(placed["crops"][:, index], crop[:, index], atol=1e-3)
    others = [number for number in range(len(REGIONS)) if number != index]
    for name in ("regions", "crops"):
        np.testing.assert_array_equal(placed[name][:, others], found[name][:, others])
    for name in ("view", "pose", "centres", "attention"):
        np.testing.assert_array_equal(placed[name], found[name])
    assert np.abs(placed["classes"] - found["classes"]).max() > 1e-3


def test_the_locator_is_the_first_half(small):
    inputs = small_inputs(2)
    found, read = outputs(network.locator(small), inputs["film"]), outputs(network.with_evidence(small), to_read(inputs))
    np.testing.assert_allclose(found["regions"], read["regions"], atol=1e-5)
    np.testing.assert_allclose(found["view"][:, 0], read["view"], atol=1e-5)
    np.testing.assert_allclose(found["pose"], read["pose"], atol=1e-5)
    np.testing.assert_allclose(found["confidence"], read["confidence"], atol=1e-5)


def test_what_moved_the_age_adds_up_to_the_derivative_along_the_tokens(small):
    inputs = small_inputs(2)
    read = outputs(network.with_evidence(small), to_read(inputs))
    tokens, _ = tokens_of(small, inputs["film"], **places(read))
    gradient = ops.convert_to_numpy(small.get_layer("age_head").gradient(tokens, inputs["sex"]))
    expected = (ops.convert_to_numpy(tokens) * gradient).sum(axis=2)[:, :11]
    np.testing.assert_allclose(read["moved"].sum(axis=(2, 3)), expected, atol=1e-3)
    assert np.abs(expected).max() > 1e-3


def test_weights_of_a_trained_network_load_into_a_new_one(small, tmp_path):
    small.save_weights(tmp_path / "a.weights.h5")
    again = network.build(SMALL)
    again.load_weights(tmp_path / "a.weights.h5")
    inputs = small_inputs(2)
    np.testing.assert_allclose(outputs(again, inputs)["classes"], outputs(small, inputs)["classes"], atol=1e-6)


def test_mixed_precision_keeps_crops_and_codes_up_to_the_convolutions_and_the_age_in_float32(small):
    with precision("mixed_bfloat16"):
        mixed = network.build(SMALL)
    found = outputs(mixed, small_inputs(2))
    assert found["classes"].dtype == found["heat"].dtype == found["centres"].dtype == np.float32
    crops = np.random.default_rng(1).uniform(0, 255, (1, 11, 16, 16, 1)).astype(np.float32)
    textures = []
    for model in (small, mixed):
        recognition = model.get_layer("recognition")
        (texture,) = (layer for layer in recognition.layers if isinstance(layer, LbpChannels))
        textures.append(ops.convert_to_numpy(keras.Model(recognition.input, texture.output)(crops)))
    np.testing.assert_array_equal(*textures)


def test_a_residual_block_starts_as_its_shortcut_alone():
    x = keras.Input((8, 8, 16))
    block = keras.Model(x, bottleneck(x, 4))
    films = np.abs(np.random.default_rng(3).normal(size=(2, 8, 8, 16))).astype(np.float32)
    np.testing.assert_allclose(block.predict_on_batch(films), films, atol=1e-6)
