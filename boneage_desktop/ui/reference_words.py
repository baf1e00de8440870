"""How a bone age compares with healthy children, in words: SD score and verdict, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service import growth
from boneage_desktop.service.sd_references import GREULICH_PYLE, Reference
from boneage_desktop.ui import words

YOUNG_MONTHS = 24.0


def compared(bone_age_months: float, age_months: float, sex: Sex, reference: Reference) -> tuple[str, str]:
    """What is said of a bone age, and the role of the palette in which it is said; "" for an unknown sex."""
    ages = reference.ages(sex)
    if ages is None:
        return "", "quiet"
    found = growth.deviation(bone_age_months, age_months, sex, reference)
    if found is None:
        text = QCoreApplication.translate("References", "Beyond the reference {name} (ages {first} to {last})")
        first, last = (words.age(months) for months in ages)
        return text.format(name=reference.name, first=first, last=last), "quiet"
    said = f"{words.deviation(found.sd_score, found.reference)}, {words.verdict(found.verdict)}"
    if age_months < YOUNG_MONTHS:
        young = QCoreApplication.translate(
            "References", "{deviation}. Below 24 months two standard deviations are less than the model's error."
        )
        return young.format(deviation=said), "caution"
    return said, "good" if found.verdict is growth.Verdict.NORMAL else "caution"


def mean_text(age_months: float, sex: Sex, reference: Reference) -> str:
    """Mean and SD of the bone age at this age and sex; "" beyond the reference."""
    found = reference.mean_and_sd(sex, age_months)
    if found is None:
        return ""
    text = QCoreApplication.translate("References", "{name}: mean {mean}, SD {sd} months")
    return text.format(name=reference.name, mean=words.age(found[0]), sd=words.number(found[1]))


def about(reference: Reference) -> str:
    """What a reference is and what it is not."""
    if reference.key == GREULICH_PYLE:
        return QCoreApplication.translate(
            "References",
            "The atlas of Greulich and Pyle taken at its word: the mean bone age is the chronological age itself. The spread is"
            " that of the Brush Foundation.",
        )
    return QCoreApplication.translate(
        "References",
        "White children of Cleveland, Ohio, in the 1930s, printed in the atlas of Greulich and Pyle; from public"
        " transcriptions, not from the printed original. Children of today and of other origins may differ.",
    )
