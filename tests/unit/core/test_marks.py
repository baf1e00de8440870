from __future__ import annotations

import json

import pytest

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.edits_json import edits_from_json, edits_to_json
from boneage_desktop.core.marks import Mark, MarkKind, angle_degrees, length
from boneage_desktop.core.radiograph import Spacing

SHAPE = (400, 200)


def test_a_length_is_in_mm_by_the_size_of_a_pixel_along_each_axis() -> None:
    mark = Mark(MarkKind.DISTANCE, ((0.1, 0.1), (0.25, 0.2)))
    found = length(mark, SHAPE, Spacing(0.1, 0.2, "PixelSpacing GEOMETRY"))
    assert found.value == pytest.approx(((30 * 0.2) ** 2 + (40 * 0.1) ** 2) ** 0.5)
    assert found.in_mm
    assert not found.at_detector


@pytest.mark.parametrize(
    ("source", "at_detector"),
    [
        ("PixelSpacing", False),
        ("ImagerPixelSpacing", True),
        ("ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor", False),
        ("NominalScannedPixelSpacing", True),
    ],
)
def test_only_a_spacing_without_magnification_is_that_of_the_bone(source: str, at_detector: bool) -> None:
    assert length(Mark(MarkKind.DISTANCE, ((0, 0), (1, 0))), SHAPE, Spacing(0.1, 0.1, source)).at_detector is at_detector


def test_a_length_is_in_pixels_where_their_size_is_not_known() -> None:
    found = length(Mark(MarkKind.DISTANCE, ((0.0, 0.0), (0.15, 0.1))), SHAPE, None)
    assert (found.value, found.in_mm) == (pytest.approx(50), False)


def test_an_angle_is_measured_on_the_hand_and_not_in_fractions_of_the_film() -> None:
    right = Mark(MarkKind.ANGLE, ((0.1, 0.5), (0.5, 0.5), (0.5, 0.1)))
    assert angle_degrees(right, SHAPE, None) == pytest.approx(90)
    diagonal = Mark(MarkKind.ANGLE, ((0.5, 0.0), (0.0, 0.0), (0.5, 0.25)))
    assert angle_degrees(diagonal, SHAPE, None) == pytest.approx(45)
    assert angle_degrees(diagonal, SHAPE, Spacing(0.1, 0.2, "PixelSpacing")) == pytest.approx(26.565, abs=0.001)


def test_an_angle_without_a_leg_is_none() -> None:
    assert angle_degrees(Mark(MarkKind.ANGLE, ((0.5, 0.5),) * 3), SHAPE, None) == 0


def test_marks_outlive_the_program_as_json() -> None:
    marks = (
        Mark(MarkKind.ARROW, ((0.1, 0.2), (0.3, 0.4)), "桡骨"),
        Mark(MarkKind.NOTE, ((0.5, 0.5),), "second visit"),
    )
    kept = json.loads(json.dumps(edits_to_json(Edits(marks=marks)), ensure_ascii=False))
    assert edits_from_json(kept).marks == marks


def test_a_mark_with_too_few_points_is_none() -> None:
    with pytest.raises(ValueError, match="angle with 2 points"):
        Mark.from_json({"kind": "angle", "points": [[0, 0], [1, 1]]})
