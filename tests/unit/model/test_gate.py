"""The film gate on hands laid by hand: what is refused, what is warned of, what is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from boneage_desktop.core.radiograph import Radiograph, Side
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.imaging.prepare import prepare
from boneage_desktop.model import gate, mean_hand
from boneage_desktop.model.missing_regions import missing
from boneage_desktop.model.orientation import ORIENTATIONS, Orientation
from boneage_desktop.model.sight import Sight, as_it_lies, clarity

ROWS, COLUMNS, UNIT = 700, 560, 150.0
MIDDLE = (COLUMNS / 2, 0.5 * ROWS)
HALF = np.array([[0.3, 0, 0], [0, 0.3, 0]])
MEAN = np.array([mean_hand.CENTRES[name] for name in REGIONS])


def film(pixels: np.ndarray | None = None, **facts) -> Radiograph:
    if pixels is None:
        pixels = np.random.default_rng(5).integers(40, 200, (ROWS, COLUMNS)).astype(np.uint8)
    return Radiograph(pixels, Path("film.png"), "0" * 64, "PNG", **facts)


def hand(*, mirrored: bool = False) -> np.ndarray:
    """The 11 centres (x, y) in px of a whole film."""
    return MEAN * (-UNIT if mirrored else UNIT, UNIT) + MIDDLE


def seen(radiograph: Radiograph, centres: np.ndarray, *, orientation=ORIENTATIONS[0], mirrored=False, sure=None) -> Sight:
    """What the network would find of centres in px of the film as stored."""
    prepared = prepare(radiograph)
    rows, columns = radiograph.pixels.shape
    sight = Sight(prepared, orientation, {}, 0.8)
    square = (sight.to_square() @ np.c_[centres / (columns, rows), np.ones(11)].T)[:2].T
    unit = UNIT / columns / prepared.to_film[0, 0]
    regions = unit * np.repeat(HALF[None], 11, axis=0)
    regions[:, :, 2] = square
    found = {
        "centres": square,
        "regions": regions * ((-1, 1, 1) if mirrored else (1, 1, 1)),
        "view": HALF,
        "confidence": np.full(11, 0.85) if sure is None else sure,
        "pose": np.array([0, unit, float(mirrored), 0.05]),
    }
    return replace(sight, found=found)


def check(radiograph: Radiograph, sight: Sight, age_months: float = 100) -> tuple[list[str], tuple[str, ...]]:
    """Codes of the refusals and of all warnings."""
    found = gate.check(radiograph, sight, refuse_below=0.3)
    return [refusal.code for refusal in found.refusals], found.warnings(radiograph, age_months)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)
def test_nothing_of_a_whole_hand_is_missing_however_it_was_turned(orientation, mirrored):
    assert missing(seen(film(), hand(mirrored=mirrored), orientation=orientation, mirrored=mirrored)) == ()


@pytest.mark.parametrize(
    ("kept", "gone"),
    [
        (np.s_[190:, :], ("DP3",)),
        (np.s_[230:, :], ("MP3", "DP3")),
        (np.s_[:500, :], ("Radius", "Ulna")),
        (np.s_[:, :430], ("DP1",)),
    ],
    ids=["fingertip", "finger", "wrist", "thumb"],
)
def test_what_was_cut_off_is_missing_though_it_is_found_on_the_rest_of_the_film(kept, gone):
    cut = film(film().pixels[kept])
    centres = hand() - (0, kept[0].start or 0)
    rows, columns = cut.pixels.shape
    assert missing(seen(cut, np.clip(centres, 12, (columns - 12, rows - 12)))) == gone


def test_a_region_that_nothing_points_at_is_missing_unless_a_reader_placed_it():
    sure = np.full(11, 0.85)
    sure[REGIONS.index("MC1")] = 0.2
    sight = seen(film(), hand(), sure=sure)
    assert missing(sight) == ("MC1",)
    assert missing(replace(sight, by_hand=frozenset({"MC1"}))) == ()


def test_a_good_film_passes_without_a_word():
    assert check(film(), seen(film(), hand())) == ([], ())


def test_some_regions_outside_are_warned_of_and_three_are_refused():
    tip, finger = film(film().pixels[190:]), film(film().pixels[320:])
    assert check(tip, seen(tip, np.clip(hand() - (0, 190), 12, 700))) == ([], ("regions_outside",))
    assert check(finger, seen(finger, np.clip(hand() - (0, 320), 12, 700))) == (["cropped"], ("cropped",))


@pytest.mark.parametrize(("levels", "refused", "warned"), [(3, ["too_dark"], True), (9, [], True), (40, [], False)])
def test_few_steps_of_grey_are_warned_of_and_fewer_are_refused(levels, refused, warned):
    dark = film((film().pixels.astype(int) * levels // 256).astype(np.uint8))
    dark.pixels[0, 0] = 255
    codes, warnings = check(dark, seen(dark, hand()))
    assert codes == refused
    assert ("too_dark" in warnings) is warned


@pytest.mark.parametrize(("share", "refused", "warned"), [(0.3, ["burnt_out"], True), (0.14, [], True), (0.02, [], False)])
@pytest.mark.parametrize("inverted", [False, True])
def test_plain_white_bone_is_warned_of_and_more_of_it_is_refused(share, refused, warned, inverted):
    pixels = film().pixels.copy()
    pixels[np.random.default_rng(1).random(pixels.shape) < share] = 255
    burnt = film(255 - pixels if inverted else pixels)
    codes, warnings = check(burnt, seen(burnt, hand(), orientation=Orientation(0, inverted)))
    assert codes == refused
    assert ("burnt_out" in warnings) is warned


def test_a_model_that_takes_anything_for_a_hand_misses_nothing():
    sight = replace(seen(film(), hand(), sure=np.full(11, 0.1)), confidence=0.05)
    assert gate.check(film(), sight, refuse_below=0.0).refusals == ()
    assert [refusal.code for refusal in gate.check(film(), sight, refuse_below=0.01).refusals] == ["cropped"]


def test_without_a_hand_the_reason_is_darkness_where_the_film_is_black():
    black = film(np.zeros((ROWS, COLUMNS), np.uint8))
    for radiograph, reasons in ((film(), ["not_a_hand"]), (black, ["too_dark", "not_a_hand"])):
        assert check(radiograph, replace(seen(radiograph, hand()), confidence=0.1))[0] == reasons


@pytest.mark.parametrize(
    ("laterality", "mirrored", "code"),
    [
        (None, False, ()),
        (None, True, ("right_hand",)),
        (Side.RIGHT, True, ("right_hand",)),
        (Side.LEFT, True, ("side_differs",)),
        (Side.RIGHT, False, ("side_differs",)),
    ],
)
def test_a_right_hand_is_told_and_so_is_one_that_the_file_calls_the_other(laterality, mirrored, code):
    radiograph = film(laterality=laterality)
    assert check(radiograph, seen(radiograph, hand(mirrored=mirrored), mirrored=mirrored)) == ([], code)


@pytest.mark.parametrize(
    ("read", "stated", "code"),
    [(100, None, ()), (20, None, ("under_24_months",)), (30, 18.0, ("under_24_months",)), (203, None, ("adult",)),
     (190, 480.0, ("adult",))],
)  # fmt: skip
def test_the_very_young_and_the_grown_are_warned_of(read, stated, code):
    radiograph = film(stated_age_months=stated)
    assert check(radiograph, seen(radiograph, hand()), read) == ([], code)


def test_a_ring_is_metal_and_a_marker_beside_the_hand_is_not():
    ringed, marked = film(), film()
    x, y = hand()[[REGIONS.index("MC3"), REGIONS.index("MP3")]].mean(axis=0).astype(int)
    cv2.rectangle(ringed.pixels, (x - 20, y - 5), (x + 20, y + 5), 255, -1)
    cv2.rectangle(marked.pixels, (10, 10), (60, 60), 255, -1)
    assert check(ringed, seen(ringed, hand()))[1] == ("metal",)
    assert check(marked, seen(marked, hand()))[1] == ()


def test_a_mirrored_hand_left_as_it_lies_is_a_left_one_at_the_same_places():
    sight = seen(film(), hand(mirrored=True), mirrored=True)
    left = as_it_lies(sight)
    assert sight.mirrored
    assert not left.mirrored
    np.testing.assert_allclose(left.found["regions"][:, :, 2], sight.found["regions"][:, :, 2])
    np.testing.assert_allclose(left.found["regions"][:, :, 0], -sight.found["regions"][:, :, 0])


def test_the_left_hand_and_the_upright_one_are_preferred_where_both_are_as_clear():
    sure = np.full(11, 0.9)
    upright, right, tilted = (np.array([np.radians(angle), 0.2, side, 0.05]) for angle, side in ((20, 0), (20, 1), (60, 0)))
    assert clarity(sure, upright) > max(clarity(sure, right), clarity(sure, tilted))
