from __future__ import annotations

from dataclasses import replace

import numpy as np

from boneage_desktop.core.reading import Reading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.ui.heat import heat_of


def test_every_region_with_evidence_gets_a_picture(hand_reading: Reading) -> None:
    silent = replace(hand_reading.regions[4], moved=None)
    reading = replace(hand_reading, regions=(*hand_reading.regions[:4], silent, *hand_reading.regions[5:]))
    assert set(heat_of(reading, "moved").images) == set(REGIONS) - {"MC5"}
    assert set(heat_of(reading, "looks").images) == set(REGIONS)


def test_no_heat_without_reading_kind_or_evidence(hand_reading: Reading) -> None:
    bare = replace(hand_reading, regions=tuple(replace(region, looks=None) for region in hand_reading.regions))
    for heat in (heat_of(None, "looks"), heat_of(hand_reading, "none"), heat_of(bare, "looks")):
        assert heat.images == {}
        assert heat.legend is None


def test_moved_has_one_scale_for_all_regions_and_zero_is_clear(hand_reading: Reading) -> None:
    strong, weak = (np.diag([scale, 0.0, 0.0, -scale]).astype(np.float32) for scale in (2.0, 0.5))
    regions = tuple(replace(region, moved=strong if region.name == "MC3" else weak) for region in hand_reading.regions)
    heat = heat_of(replace(hand_reading, regions=regions), "moved")
    assert (heat.low, heat.high) == (-2.0, 2.0)
    older, younger = heat.images["MC3"].pixelColor(2, 2), heat.images["MC3"].pixelColor(93, 93)
    assert older.red() > older.blue() + 80
    assert younger.blue() > younger.red() + 80
    assert heat.images["MC3"].pixelColor(93, 2).alpha() < 20
    assert heat.images["MP3"].pixelColor(2, 2).alpha() < older.alpha() - 80


def test_looks_runs_from_nothing_to_one(hand_reading: Reading) -> None:
    heat = heat_of(hand_reading, "looks")
    assert (heat.low, heat.high) == (0.0, 1.0)
    assert heat.images["Radius"].pixelColor(2, 2).alpha() > 160
    assert heat.images["Radius"].pixelColor(93, 93).alpha() == 0
