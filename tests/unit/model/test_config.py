"""Every choice of a run: as a file, as a preset, and what is said about a wrong one."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest
from small_networks import SMALL, SMALL_PAPER

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.model.augment import Augmentation
from boneage_desktop.model.config import StageConfig, TrainingConfig, preset, read_config, write_config
from boneage_desktop.model.id_ranges import id_range, in_range
from boneage_desktop.model.network import PRESETS, NetworkConfig

OWN = TrainingConfig(
    network=SMALL,
    augmentation=Augmentation(turn=0.3, framed=0.0),
    localiser=StageConfig(epochs=2, rounds=3, batch=4, rate=1e-4, weight_decay=0.0, keep="best"),
    oversample={"2905-4359": 2.0, "1-10": 0.5},
    unknown_sex=0.0,
    precision="float32",
    initial="model_weights/zh05",
    frozen=("localiser", "whole_hand"),
    devices=2,
)


@pytest.mark.parametrize("config", [OWN, *(preset(name) for name in PRESETS), preset("cnn", network=SMALL_PAPER["cnn"])])
def test_a_configuration_survives_its_file(tmp_path, config):
    write_config(config, tmp_path / "own.toml")
    assert read_config(tmp_path / "own.toml") == config


def test_what_a_file_leaves_out_is_as_in_the_preset_it_names(tmp_path):
    (tmp_path / "own.toml").write_text('seed = 4\n[network]\npreset = "resnet50"\nwidth = 0.5\n[age]\nepochs = 3\n')
    config = read_config(tmp_path / "own.toml")
    paper = preset("resnet50")
    assert config == replace(paper, seed=4, network=replace(paper.network, width=0.5), age=replace(paper.age, epochs=3.0))
    assert TrainingConfig.from_dict({"network": {"width": 0.5}}).network == replace(NetworkConfig(), width=0.5)
    assert TrainingConfig.from_dict({}) == TrainingConfig() == preset("zh05")


@pytest.mark.parametrize("name", ["cnn", "resnet50", "dl_resnet50", "zh05_dl_resnet50"])
def test_the_paper_s_networks_are_trained_as_the_paper_says(name):
    config = preset(name)
    assert config.network == PRESETS[name]
    assert (config.preparation, config.loss, config.unknown_sex) == ("raw", "cross_entropy", 0.0)
    assert (config.age.rate, config.age.batch, config.age.weight_decay) == (1e-4, 16, 0.0)
    assert config.augmentation == Augmentation.none()
    assert not any(vars(config.augmentation).values())


def test_a_preset_is_changed_by_single_values():
    assert preset("zh05", seed=3) == replace(TrainingConfig(), seed=3)
    assert preset("zh05").network.region_width == 32


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("lbp_size = 3", "no choice lbp_size"),
        ("[age]\nlearning_rate = 0.1", "no choice age.learning_rate"),
        ("[network]\nwidht = 0.1", "no choice network.widht"),
        ("[augmentation]\nflipped = 0.1", "no choice augmentation.flipped"),
        ('[network]\npreset = "zh06"', "no preset zh06"),
        ("[network]\npreset = 5", "no preset 5"),
        ('[age]\nrate = "fast"', "age.rate must be a number, not 'fast'"),
        ("[age]\nrounds = 2.5", "age.rounds must be a whole number, not 2.5"),
        ("[age]\nbatch = true", "age.batch must be a whole number, not True"),
        ("age = 3", "age must be a table, not 3"),
        ("network = 3", "network must be a table, not 3"),
        ("[network]\nview_size = [160]", "network.view_size must be a list"),
        ('[network]\nview_size = [160, "b"]', "network.view_size must be a whole number, not 'b'"),
        ('frozen = "localiser"', "frozen must be a list"),
        ('frozen = ["thumb"]', "frozen must be one of"),
        ("frozen = [3]", "frozen must be one of"),
        ('backend = "mxnet"', "backend must be one of tensorflow, jax, torch, not mxnet"),
        ('precision = "float8"', "precision must be one of"),
        ('loss = "l2"', "loss must be one of"),
        ('preparation = "sharp"', "preparation must be one of"),
        ('[localiser]\nkeep = "first"', "localiser.keep must be one of last, best"),
        ("[age]\nrounds = 0", "age needs epochs, rounds and batch above 0"),
        ("devices = -1", "devices must be 0"),
        ("[oversample]\nclean = 2", 'such as "2905-4359", not "clean"'),
        ('[oversample]\n"1-2" = "often"', 'oversample "1-2" must be a number from 0 on'),
        ("seed = ", "own.toml: "),
    ],
)
def test_a_wrong_choice_is_named(tmp_path, text, named):
    (tmp_path / "own.toml").write_text(text)
    with pytest.raises(ConfigurationError) as told:
        read_config(tmp_path / "own.toml")
    assert named in told.value.values["detail"]


def test_a_file_that_is_missing_is_named(tmp_path):
    with pytest.raises(ConfigurationError) as told:
        read_config(tmp_path / "none.toml")
    assert "none.toml" in told.value.values["detail"]


def test_a_run_rests_on_every_choice_but_where_it_computes():
    essence = OWN.essence()
    assert essence == replace(OWN, devices=4).essence()
    assert essence != replace(OWN, seed=4).essence()
    assert set(OWN.as_dict()) - set(essence) == {"devices"}


def test_groups_of_ids_include_both_ends():
    assert id_range("2905-4359") == (2905, 4359)
    assert [identifier for identifier in ("2904", "2905", "4359", "4360", "x", "") if in_range(identifier, "2905-4359")] == [
        "2905",
        "4359",
    ]


def test_the_written_file_is_plain_toml(tmp_path):
    write_config(OWN, tmp_path / "own.toml")
    values = tomllib.loads((tmp_path / "own.toml").read_text())
    assert values["age"]["rounds"] == 60
    assert values["oversample"] == {"2905-4359": 2.0, "1-10": 0.5}
