"""Where a reader puts a region."""

from __future__ import annotations

import pytest

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.edits_json import edits_from_json, edits_to_json
from boneage_desktop.core.reading import RegionReading
from boneage_desktop.core.regions_by_hand import (
    LEAST_SIDE,
    LONGEST_SIDE,
    PlacedRegion,
    laid_over,
    placed_as,
    with_region,
    without_region,
)

MC3 = PlacedRegion("MC3", (0.5, 0.4), (0.12, 0.1), 15.0)
ULNA = PlacedRegion("Ulna", (0.4, 0.9), (0.1, 0.1), 0.0)


def test_a_region_moves_turns_and_grows_about_its_centre():
    assert MC3.moved((0.1, -0.2)).center == pytest.approx((0.6, 0.2))
    assert MC3.turned(20).angle_degrees == pytest.approx(35)
    assert MC3.turned(170).angle_degrees == pytest.approx(-175)
    larger = MC3.scaled(1.5)
    assert (larger.center, larger.size) == (MC3.center, pytest.approx((0.18, 0.15)))


def test_a_region_keeps_its_centre_on_the_film_and_a_size_that_can_be_taken_hold_of():
    assert MC3.moved((0.9, -3)).center == (1.0, 0.0)
    assert max(MC3.scaled(0.001).size) == pytest.approx(LEAST_SIDE)
    assert max(MC3.scaled(1000).size) == pytest.approx(LONGEST_SIDE)
    assert MC3.scaled(0.001).size[1] == pytest.approx(LEAST_SIDE / 1.2)


@pytest.mark.parametrize("wrong", [("MC9", (0.1, 0.1)), ("MC3", (0.0, 0.1)), ("MC3", (0.1, -0.1))])
def test_what_is_no_region_is_refused(wrong):
    name, size = wrong
    with pytest.raises(ValueError, match="no region"):
        PlacedRegion(name, (0.5, 0.5), size, 0.0)


def test_each_region_is_placed_once_and_can_be_left_to_the_network_again():
    placed = with_region(with_region((), MC3), ULNA)
    again = with_region(placed, MC3.turned(5))
    assert {region.name for region in again} == {"MC3", "Ulna"}
    assert next(region for region in again if region.name == "MC3").angle_degrees == 20
    assert without_region(again, "MC3") == (ULNA,)
    assert without_region(again, "DP1") == again


def test_placed_regions_are_laid_over_those_of_a_reading():
    read = (
        RegionReading("MC3", (0.1, 0.1), (0.2, 0.2), 0.0, contribution_months=2.0),
        RegionReading("MC5", (0.2, 0.2), (0.1, 0.1), 0.0),
    )
    mc3, mc5 = laid_over(read, (MC3, ULNA))
    assert placed_as(mc3) == MC3
    assert (mc3.by_hand, mc3.contribution_months) == (True, 2.0)
    assert mc5 is read[1]


def test_placed_regions_survive_the_history():
    edits = Edits(regions=(MC3, ULNA))
    assert edits_from_json(edits_to_json(edits)) == edits
    spoilt = edits_to_json(edits)
    spoilt["regions"][0]["name"] = "MC9"
    assert edits_from_json(spoilt).regions == ()
