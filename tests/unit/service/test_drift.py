"""How a reader's own ages lie beside others, by hand-made numbers."""

from __future__ import annotations

import pytest

from boneage_desktop.core.study import OwnReading
from boneage_desktop.service.drift import Pair, agreement, pairs, running_mean


def readings(*ages):
    return [OwnReading(f"2026-01-{day:02}T08:00:00+00:00", *each) for day, each in enumerate(ages, 1)]


def test_only_what_can_be_compared_counts():
    own = readings((110.0, 103.0, 108.0), (60.0, None, None), (90.0, 92.0, None))
    assert pairs(own, "machine") == (Pair("2026-01-01", 110.0, 103.0), Pair("2026-01-03", 90.0, 92.0))
    assert pairs(own, "decided") == (Pair("2026-01-01", 110.0, 108.0),)
    assert pairs(own, "machine")[0].mean == 106.5


def test_limits_lie_two_spreads_from_the_mean():
    found = agreement(pairs(readings((103.0, 100.0, None), (99.0, 100.0, None), (101.0, 100.0, None)), "machine"))
    assert found.mean == pytest.approx(1.0)
    assert (found.low, found.high) == pytest.approx((1 - 1.96 * 2, 1 + 1.96 * 2))


def test_one_film_has_no_limits():
    assert agreement(pairs(readings((103.0, 100.0, None)), "machine")) is None
    assert agreement(()) is None


def test_the_running_mean_forgets_what_lies_back():
    drifting = pairs(readings(*((100.0 + step, 100.0, None) for step in range(5))), "machine")
    assert running_mean(drifting, window=2) == (0.5, 1.5, 2.5, 3.5)
    assert running_mean(drifting) == ()
