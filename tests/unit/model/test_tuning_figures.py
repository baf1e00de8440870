"""What a check-up and a comparison say of readings, and what they advise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.core.training_figures import CheckUpFigures, ReadFilmRow, load_check_up, load_comparison, save
from boneage_desktop.model.card import Card
from boneage_desktop.model.tuning.advice import advice, explained
from boneage_desktop.model.tuning.comparison import compared
from boneage_desktop.model.tuning.head_stage import BEFORE_HEAD
from boneage_desktop.model.tuning.locked_part import group_figures
from boneage_desktop.model.tuning.presets import training_config

ENOUGH = {"train": 500, "validation": 50, "calibration": 300, "holdout": 300}
CARD = {"mae_months": 8.0, "bias_months": 0.0, "by_sex": {"male": {"bias_months": 0.0}, "female": {"bias_months": 0.0}}}


def rows(n: int = 300, *, male: float = 0.0, female: float = 0.0, noise: float = 10.0, seed: int = 1) -> list[ReadFilmRow]:
    """Films read with a bias for each sex and errors of this deviation (mean absolute 0.8 of it); intervals of 10 months."""
    chance = np.random.default_rng(seed)
    found = []
    for number in range(n):
        sex, label = ("male", "female")[number % 2], float(chance.uniform(20, 200))
        read = label + (male if sex == "male" else female) + chance.normal(0, noise)
        found.append(ReadFilmRow(str(number), f"{number}.png", sex, label, read, (read - 10, read + 10)))
    return found


def never() -> list[ReadFilmRow]:
    raise AssertionError("the calibration part was read though it does not matter")


def test_groups_hold_the_films_that_were_read():
    read = [*rows(10), ReadFilmRow("x", "x.png", "male", 50.0, None, error="damaged")]
    figures = {group.group: group for group in group_figures(read)}
    assert list(figures)[:3] == ["all", "male", "female"]
    assert "unknown" not in figures
    assert (figures["all"].films, figures["male"].films) == (10, 5)
    errors = np.array([row.read - row.labelled for row in read[:10]])
    assert figures["all"].mae == pytest.approx(np.abs(errors).mean())
    assert figures["all"].bias == pytest.approx(errors.mean())
    assert figures["all"].coverage == pytest.approx((np.abs(errors) <= 10).mean())
    assert sum(group.films for name, group in figures.items() if "-" in name) == 10
    low, high = figures["all"].mae_interval
    assert low < figures["all"].mae < high


def test_no_shift_is_seen_where_there_is_none():
    assert advice(rows(), CARD, ENOUGH, never) == ("no_shift",)
    assert advice(rows(), CARD, ENOUGH | {"train": 99}, never) == ("too_few_films", "no_shift")


def test_opposite_biases_of_the_sexes_are_a_shift_that_a_line_takes_away():
    shifted = {"male": 14.0, "female": -14.0}
    assert advice(rows(**shifted), CARD, ENOUGH, lambda: rows(**shifted, seed=2)) == ("calibration_enough",)


def test_more_noise_is_a_shift_that_no_line_takes_away():
    assert advice(rows(noise=20), CARD, ENOUGH, lambda: rows(noise=20, seed=2)) == ("tuning_may_gain",)


def test_a_model_that_was_never_measured_is_not_said_to_read_as_well_as_before():
    assert advice(rows(), None, ENOUGH, lambda: rows(seed=2)) == ("tuning_may_gain",)


def test_a_handful_of_films_says_nothing():
    assert advice(rows(20, male=30, female=30), CARD, ENOUGH | {"holdout": 20}, never) == ("too_few_films",)
    assert advice([], CARD, ENOUGH, never) == ("too_few_films",)


def test_what_a_line_explains_is_judged_on_films_that_did_not_fit_it():
    assert explained(rows(male=15, female=15, noise=1), 0.8) == pytest.approx(1, abs=0.05)
    assert explained(rows(60), 7.0) < 0.3
    assert explained(rows(30, male=15, female=15), 8.0) == 0


def check_up(films: list[ReadFilmRow], version: str) -> CheckUpFigures:
    return CheckUpFigures("zh05", version, tuple(films), group_figures(films), ("no_shift",), "f00d")


def test_a_better_model_is_told_from_an_equal_and_from_a_worse_one():
    old = rows(male=10, female=10)
    halved = [replace(row, read=row.labelled + (row.read - row.labelled) / 2) for row in old]
    assert compared(check_up(old, "1"), check_up(halved, "2")).verdict == "better"
    assert compared(check_up(halved, "2"), check_up(old, "1")).verdict == "worse"
    other = rows(male=10, female=10, seed=1)
    same = compared(check_up(old, "1"), check_up(other, "2"))
    assert same.verdict == "no_difference"
    assert same.differences[0].months == 0


def test_a_comparison_names_the_films_that_got_worse_and_is_paired():
    old = rows(40)
    new = [replace(row, read=row.labelled + (row.read - row.labelled) * 0.9) for row in old]
    new[3] = replace(new[3], read=old[3].labelled + abs(old[3].read - old[3].labelled) + 30)
    new[5] = replace(new[5], read=old[5].labelled + abs(old[5].read - old[5].labelled) + 7)
    new[7] = replace(new[7], read=None, interval=None, error="damaged")
    found = compared(check_up(old, "1"), check_up(new, "2"))
    assert found.worse == ("3", "5")
    differences = {difference.group: difference for difference in found.differences}
    assert differences["all"].films == 39
    by_hand = [abs(n.read - n.labelled) - abs(o.read - o.labelled) for o, n in zip(old, new, strict=True) if n.read is not None]
    assert differences["all"].months == pytest.approx(np.mean(by_hand))
    assert differences["male"].films + differences["female"].films == 39


CARD_OF_A_MODEL = Card(
    Path("models/zh05"),
    {"name": "zh05", "version": "1", "sha256": "f00d", "network": {"width": 0.25}, "training": {"data": "other films"}},
)


def test_presets_teach_what_their_names_say_and_start_from_the_model():
    configs = {name: training_config(name, CARD_OF_A_MODEL) for name in ("last_layers", "whole_network", "from_scratch")}
    assert {name: set(config.frozen) for name, config in configs.items()} == {
        "last_layers": BEFORE_HEAD,
        "whole_network": {"localiser"},
        "from_scratch": {"localiser"},
    }
    assert set(configs["from_scratch"].anew) == {"recognition", "whole_hand", "age_head"}
    for config in configs.values():
        assert (config.network.width, config.initial, config.age.keep) == (0.25, str(Path("models/zh05")), "best")
        assert "other films" in config.data
    paper = training_config("paper", CARD_OF_A_MODEL)
    assert (paper.network.preset, paper.initial) == ("zh05_dl_resnet50", "")


def test_choices_win_over_the_preset():
    config = training_config("last_layers", CARD_OF_A_MODEL, "unknown_sex = 0.0\n[age]\nepochs = 8\n")
    assert (config.age.epochs, config.unknown_sex) == (8, 0)
    assert config.age.rate == training_config("last_layers", CARD_OF_A_MODEL).age.rate
    for wrong in ("[age]\nepoch = 8\n", "[age\n", "loss = 3"):
        with pytest.raises(ConfigurationError):
            training_config("last_layers", CARD_OF_A_MODEL, wrong)


def test_figures_come_back_as_they_were_kept(tmp_path):
    films = [*rows(6), ReadFilmRow("x", "x.png", "female", 50.0, None, error="damaged")]
    figures = check_up(films, "1")
    save(figures, tmp_path / "check-up.json")
    assert load_check_up(tmp_path / "check-up.json") == figures
    comparison = compared(figures, check_up(rows(6, male=3), "2"))
    save(comparison, tmp_path / "comparison.json")
    assert load_comparison(tmp_path / "comparison.json") == comparison
    (tmp_path / "check-up.json").write_text("{ cut sh")
    assert load_check_up(tmp_path / "check-up.json") is None
    assert load_comparison(tmp_path / "nothing.json") is None
