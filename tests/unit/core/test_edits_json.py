"""What a reader did survives as plain data, and one damaged value does not cost the others."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date

import pytest

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.edits_json import edits_from_json, edits_to_json
from boneage_desktop.core.grades import Grades, Heights
from boneage_desktop.core.marks import Mark, MarkKind
from boneage_desktop.core.radiograph import Sex, Window
from boneage_desktop.core.regions_by_hand import PlacedRegion

DONE = Edits(
    window=Window(2048.0, 4096.0, "SIGMOID"),
    inverted=True,
    quarter_turns=3,
    flipped=True,
    sex=Sex.FEMALE,
    birth_date=date(2015, 3, 1),
    grades=Grades().graded("Radius", 14).graded("DP5", 0),
    heights=Heights(131.5, None, 164.0),
    marks=(Mark(MarkKind.NOTE, ((0.25, 0.5),), "ulna ahead"), Mark(MarkKind.DISTANCE, ((0.1, 0.1), (0.2, 0.9)))),
    own_age_months=110.0,
    own_age_skipped=True,
    regions=(PlacedRegion("Ulna", (0.4, 0.8), (0.1, 0.12), -7.5),),
    left_as_is=("rotated", "mirrored"),
)


def through_text(edits: Edits) -> Edits:
    return edits_from_json(json.loads(json.dumps(edits_to_json(edits), ensure_ascii=False)))


def test_every_field_is_tried_here():
    """A new field of the edits belongs into DONE."""
    untouched = Edits()
    assert {each.name for each in fields(Edits) if getattr(DONE, each.name) == getattr(untouched, each.name)} == {"decision"}


def test_what_was_done_comes_back():
    assert through_text(DONE) == DONE


@pytest.mark.parametrize("name", [each.name for each in fields(Edits) if each.name != "decision"])
def test_each_field_comes_back_alone(name):
    edits = replace(Edits(), **{name: getattr(DONE, name)})
    assert through_text(edits) == edits
    assert set(edits_to_json(edits)) == {name}


def test_an_untouched_film_leaves_nothing():
    assert edits_to_json(Edits()) == {}
    assert edits_from_json({}) == Edits()


def test_the_decision_is_kept_elsewhere():
    decided = replace(DONE, decision=Decision(DecisionKind.CHANGED, 110.0, "why"))
    assert through_text(decided) == DONE


def test_what_the_first_version_of_the_history_wrote_is_read():
    assert edits_from_json({"sex": "female", "birth_date": None}) == Edits(sex=Sex.FEMALE)


UNFIT = {
    "window": {"center": "bright"},
    "quarter_turns": 1.5,
    "flipped": 1,
    "sex": "both",
    "birth_date": "yesterday",
    "grades": {"standard": "RUS-CHN", "stages": {"Radius": 99}},
    "heights": 131,
    "marks": [{"kind": "distance", "points": [[0, 0]]}],
    "own_age_months": "ten",
    "regions": [{"name": "Elbow", "center": [0, 0], "size": [1, 1], "angle_degrees": 0}],
    "left_as_is": "rotated",
}


@pytest.mark.parametrize("name", UNFIT)
def test_a_value_that_cannot_be_costs_no_other(name):
    assert edits_from_json({**edits_to_json(DONE), name: UNFIT[name]}) == replace(DONE, **{name: getattr(Edits(), name)})


def test_what_a_later_version_knows_besides_is_passed_over():
    assert edits_from_json({**edits_to_json(DONE), "new": {"a": [1]}}) == DONE


def test_a_whole_number_stands_for_any_number():
    assert edits_from_json({"own_age_months": 110}) == Edits(own_age_months=110.0)
