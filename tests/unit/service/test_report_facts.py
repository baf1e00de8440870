"""What a report rests on: which age counts, and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.grades import BONES, Grades, Heights
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.reading import Hand, ModelName, Reading
from boneage_desktop.service.adult_height import NotApplicable, Prediction, Reason
from boneage_desktop.service.report_facts import Outcome, Subject, report_facts

CHILD = Subject("Li", "P1", Sex.MALE, date(2016, 1, 1), date(2025, 3, 7), 110.2)
READING = Reading(
    103.0, (), {"male": 103.0, "female": 93.0}, Sex.MALE, "file", ModelName("zh05", "1", "0" * 64),
    Hand(None, None, False, None), interval_months=(92.0, 113.0), interval_coverage=0.9,
)  # fmt: skip


def facts(decision=None, **edits):
    return report_facts(CHILD, reading=READING, edits=Edits(decision=decision, **edits))


@pytest.mark.parametrize(
    ("decision", "outcome", "months"),
    [
        (None, Outcome.UNDECIDED, 103.0),
        (Decision(DecisionKind.ACCEPTED, 103.0), Outcome.ACCEPTED, 103.0),
        (Decision(DecisionKind.CHANGED, 110.0, "ulna ahead"), Outcome.CHANGED, 110.0),
        (Decision(DecisionKind.REJECTED, None, "dysplasia"), Outcome.REJECTED, None),
    ],
)
def test_the_age_that_counts_follows_the_decision(decision, outcome, months):
    found = facts(decision)
    assert (found.outcome, found.bone_age_months) == (outcome, months)


def test_an_unknown_sex_gives_no_age_until_a_reader_decides():
    unknown = replace(READING, sex=Sex.UNKNOWN)
    child = replace(CHILD, sex=Sex.UNKNOWN)
    assert report_facts(child, reading=unknown, edits=Edits()).bone_age_months is None
    decided = Edits(decision=Decision(DecisionKind.CHANGED, 100.0, "by the atlas"))
    assert report_facts(child, reading=unknown, edits=decided).bone_age_months == 100.0


def test_the_range_of_the_height_belongs_to_the_networks_age_only():
    heights = Heights(131.5, 178.0, 165.0)
    own = facts(Decision(DecisionKind.CHANGED, 103.0, "checked"), heights=heights)
    accepted = facts(Decision(DecisionKind.ACCEPTED, 103.0), heights=heights)
    assert isinstance(own.height, Prediction)
    assert isinstance(accepted.height, Prediction)
    assert own.height.height_cm == pytest.approx(accepted.height.height_cm)
    assert own.height.range_cm is None
    assert accepted.height.range_cm is not None
    assert accepted.target is not None
    rejected = facts(Decision(DecisionKind.REJECTED, None, "x"), heights=heights).height
    assert rejected == NotApplicable(Reason.NO_BONE_AGE)


def test_the_score_is_there_once_a_bone_is_graded_and_its_gap_once_all_are():
    assert facts().score is None
    begun = facts(grades=Grades().graded("Radius", 9))
    assert len(begun.score.missing) == len(BONES) - 1
    assert begun.gap is None
    whole = facts(grades=Grades((9, 8, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8)))
    assert whole.gap.months == pytest.approx(whole.score.rus_chn.age_months - 103.0)
    assert whole.gap.flagged
