from __future__ import annotations

import json

import pytest

from boneage_desktop.core.errors import GradesError
from boneage_desktop.core.grades import BONES, LAST_STAGES, Grades, Heights, place
from boneage_desktop.core.regions import REGIONS


def test_thirteen_bones_are_graded_and_eleven_of_them_are_regions():
    assert len(BONES) == 13
    assert [bone for bone in BONES if bone in REGIONS] == list(REGIONS)
    assert set(BONES) - set(REGIONS) == {"PP3", "PP5"}


def test_each_bone_has_a_place_among_the_regions():
    assert place("Radius").region == "Radius"
    assert (place("PP5").region, place("PP5").towards) == ("MC5", "MP5")
    assert all(place(bone).region in REGIONS for bone in BONES)


def test_a_grade_is_given_and_taken_back_by_value():
    none = Grades()
    one = none.graded("MC3", 7)
    assert one["MC3"] == 7
    assert none["MC3"] is None
    assert one.missing == tuple(bone for bone in BONES if bone != "MC3")
    assert one.graded("MC3", None) == none
    assert (none.begun, one.begun) == (False, True)


def test_no_centre_is_a_grade_and_not_a_missing_one():
    assert "Ulna" not in Grades().graded("Ulna", 0).missing


@pytest.mark.parametrize(
    ("bone", "stage"), [("Radius", 15), ("MC3", 11), ("Ulna", -1), ("DP1", 3.0), ("DP1", True), ("PP2", 1)]
)
def test_what_the_standard_does_not_know_is_refused(bone, stage):
    with pytest.raises(GradesError):
        Grades().graded(bone, stage)


def test_grades_survive_json():
    grades = Grades(tuple(LAST_STAGES.values())).graded("PP3", None)
    assert Grades.from_json(json.loads(json.dumps(grades.to_json()))) == grades


def test_bones_that_the_json_does_not_name_are_not_graded():
    assert Grades.from_json({"standard": "RUS-CHN", "stages": {"MP5": 4}}) == Grades().graded("MP5", 4)


@pytest.mark.parametrize(
    "data",
    [{}, {"standard": "TW3", "stages": {}}, {"standard": "RUS-CHN"}, {"standard": "RUS-CHN", "stages": {"Lunate": 3}}],
)
def test_other_json_is_refused(data):
    with pytest.raises(GradesError):
        Grades.from_json(data)


def test_heights_survive_json():
    heights = Heights(133.5, None, 165.0)
    assert Heights.from_json(json.loads(json.dumps(heights.to_json()))) == heights
