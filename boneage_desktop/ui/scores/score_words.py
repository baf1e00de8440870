"""How grades, scores and heights are said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.service.adult_height import Caution, Group, NotApplicable, Prediction, Reason, Target
from boneage_desktop.service.rus_chn import Limit, ScoredAge
from boneage_desktop.ui import words
from boneage_desktop.ui.region_names import region_name


def bone(name: str) -> str:
    """The name of one of the 13 bones."""
    if name in REGIONS:
        return region_name(name)
    return {
        "PP3": QCoreApplication.translate("Regions", "PP3"),
        "PP5": QCoreApplication.translate("Regions", "PP5"),
    }[name]


def bones(names: tuple[str, ...]) -> str:
    """Several bones in a row."""
    return QCoreApplication.translate("Scores", ", ").join(bone(name) for name in names)


def stage(number: int, points: int | None) -> str:
    """A stage with its score, where the sex tells it."""
    if points is None:
        return QCoreApplication.translate("Scores", "Stage {stage}").format(stage=number)
    return QCoreApplication.translate("Scores", "Stage {stage}: {points} points").format(stage=number, points=points)


def scored_age(scored: ScoredAge) -> str:
    """The bone age of a total, or that the scale does not tell it."""
    if scored.limit is Limit.BELOW:
        return QCoreApplication.translate("Scores", "younger than 1 year")
    age = words.age(scored.age_months)
    if scored.limit is Limit.END:
        return QCoreApplication.translate("Scores", "{age} or older").format(age=age)
    return age


def height(cm: float) -> str:
    """A height in cm."""
    return QCoreApplication.translate("Scores", "{height} cm").format(height=words.number(cm))


def heights(cm: tuple[float, float]) -> str:
    """A range of heights."""
    return QCoreApplication.translate("Scores", "{low} to {high} cm").format(low=words.number(cm[0]), high=words.number(cm[1]))


def rus_chn(scored: ScoredAge) -> str:
    """The RUS-CHN score with its bone age, in a line."""
    text = QCoreApplication.translate("CopiedText", "RUS-CHN score: {total}, bone age {age}")
    return text.format(total=scored.total, age=scored_age(scored))


def child_height(cm: float) -> str:
    """The height on the day of the film, in a line."""
    return QCoreApplication.translate("CopiedText", "Height: {height}").format(height=height(cm))


def by_bone_age(found: Prediction) -> str:
    """The adult height by the bone age, in a line."""
    text = QCoreApplication.translate("CopiedText", "Adult height by bone age (Bayley-Pinneau): {height}")
    return text.format(height=height(found.height_cm))


def by_parents(found: Target) -> str:
    """The height by the parents with its range, in a line."""
    text = QCoreApplication.translate("CopiedText", "Height by the parents (Tanner): {height}, {range}")
    return text.format(height=height(found.height_cm), range=heights(found.range_cm))


def group(name: Group) -> str:
    """Which of the tables was used, and what for."""
    return {
        Group.NORMAL: QCoreApplication.translate("Scores", "table for a bone age within a year of the chronological age"),
        Group.ADVANCED: QCoreApplication.translate("Scores", "table for a bone age ahead by a year or more"),
        Group.DELAYED: QCoreApplication.translate("Scores", "table for a bone age behind by a year or more"),
    }[name]


def not_applicable(why: NotApplicable) -> str:
    """Why there is no prediction, and what to do where something can be done."""
    sentence = {
        Reason.NO_SEX: QCoreApplication.translate("Scores", "Not applicable: the sex is not known."),
        Reason.NO_BONE_AGE: QCoreApplication.translate("Scores", "Not applicable: there is no bone age by the reading."),
        Reason.NO_AGE: QCoreApplication.translate("Scores", "Not applicable: enter the birth date on the page Reading."),
        Reason.NO_HEIGHT: QCoreApplication.translate("Scores", "Enter the child's height."),
        Reason.TOO_YOUNG: QCoreApplication.translate("Scores", "Not applicable: this table begins at a bone age of {first}."),
        Reason.TOO_OLD: QCoreApplication.translate("Scores", "Not applicable: this table ends at a bone age of {last}."),
    }[why.reason]
    ends = {"first": why.first_months, "last": why.last_months}
    return sentence.format(**{name: words.age(months) for name, months in ends.items() if months is not None})


def caution(code: Caution) -> str:
    """What is to be known of the rows used."""
    return {
        Caution.CHECK: QCoreApplication.translate(
            "Scores", "In the table, percentage and heights disagree at this bone age; the percentage was used."
        ),
        Caution.DERIVED: QCoreApplication.translate(
            "Scores", "The table leaves the percentage blank at this bone age; it was worked out from its heights."
        ),
        Caution.CORRECTED: QCoreApplication.translate(
            "Scores", "The percentage of this bone age breaks the order of the table; the middle of its neighbours was used."
        ),
    }[code]
