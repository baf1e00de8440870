"""The copies by which the film gate is measured: what is cut off, drawn and told of them."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

from boneage_desktop.core.radiograph import Radiograph, Sex, Side
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import mean_hand

TOOL = Path(__file__).parents[3] / "tools" / "measure_gate.py"
ROWS, COLUMNS = 300, 240


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("measure_gate", TOOL)
    module = sys.modules["measure_gate"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["measure_gate"]


def reading(*, rotation: float = 0.0, warnings: tuple[str, ...] = ()) -> Reading:
    """A left hand as the mean hand has it, with 70 px a unit on a film of 300 × 240."""
    places = {name: (0.5 + x * 70 / COLUMNS, 0.5 + y * 70 / ROWS) for name, (x, y) in mean_hand.CENTRES.items()}
    regions = tuple(RegionReading(name, places[name], (0.1, 0.1), 0.0) for name in REGIONS)
    hand, model = Hand(Side.LEFT, rotation, False, 0.9), ModelName("m", "1", "")
    return Reading(100.0, (1.0,), {}, Sex.MALE, "argument", model, hand, regions, warnings=warnings)


def film() -> Radiograph:
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS]
    return Radiograph((40 + (rows + columns) % 160).astype(np.uint8), Path("film.png"), "", "PNG")


def test_every_change_is_of_the_film_and_judged_by_what_is_said_of_it(tool):
    copies = {name: (copy, recognised) for name, copy, recognised in tool.copies(film(), reading())}
    before = tool.Answer(reading())
    assert copies["inverted"][0].pixels[0, 0] == 255 - 40
    assert copies["two hands, the left one first"][0].pixels.shape == (ROWS, 2 * COLUMNS)
    assert copies["grey levels divided by 32"][0].pixels.max() == 199 // 32
    cut, recognised = copies["middle fingertip cut off"]
    assert ROWS / 2 < len(cut.pixels) < ROWS
    assert recognised(before, tool.Answer(reading(warnings=("regions_outside",))))
    assert recognised(before, tool.Answer(None, "cropped"))
    assert not recognised(before, tool.Answer(reading()))
    assert copies["turned by 45°"][1](before, tool.Answer(reading(rotation=45.0)))
    assert not copies["turned by 45°"][1](before, tool.Answer(reading()))


def test_crops_cut_between_the_regions_they_are_named_after(tool):
    at = {each.name: each.center for each in reading().regions}
    kept = {name: pixels.shape for name, pixels in tool.crops(film().pixels, at).items()}
    assert kept["fingers cut off"][0] < kept["middle fingertip cut off"][0]
    assert kept["wrist cut off"][0] < ROWS * at["Radius"][1] < ROWS
    assert COLUMNS * at["PP1"][0] < kept["thumb's tip cut off"][1] < COLUMNS * at["DP1"][0]


def test_metal_is_drawn_on_a_copy_and_is_white(tool):
    whole = film()
    for name, pixels in tool.with_metal(whole.pixels, reading()).items():
        changed = pixels != whole.pixels
        assert 20 < changed.sum() < 2000, name
        assert set(pixels[changed]) == {219}


def test_shares_are_of_all_copies_and_months_of_those_that_were_read(tool):
    shares = tool._shares([(True, False, 2.0), (True, True, None), (False, False, 4.0), (False, False, 3.0)])
    assert shares == {"n": 4, "recognised": 0.5, "refused": 0.25, "moved_months": 3.0}
