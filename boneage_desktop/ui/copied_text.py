"""The reading of a film as plain text for a report."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service import adult_height, rus_chn
from boneage_desktop.service.sd_references import Reference
from boneage_desktop.ui import decision_words, reference_words, words
from boneage_desktop.ui.blind import own_words
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.scores import score_words
from boneage_desktop.ui.scores.height_panel import predicted


def copy_reading(film: Film, reference: Reference) -> None:
    """Put what is known of a film's bone age on the clipboard; no name and no date."""
    QGuiApplication.clipboard().setText(reading_text(film, reference))


def reading_text(film: Film, reference: Reference) -> str:
    """Bone age, deviation by a reference, the reader's own age, score and heights, as far as they are there, one a line."""
    lines = [
        *_age_lines(film, reference),
        *_warning_lines(film),
        *_own_lines(film),
        *_score_lines(film),
        *_height_lines(film),
    ]
    return "\n".join((*lines, QCoreApplication.translate("CopiedText", "Research use only. Not a medical device.")))


def _age_lines(film: Film, reference: Reference) -> list[str]:
    reading = film.reading
    if reading is None or film.stale or reading.sex is Sex.UNKNOWN:
        return []
    if film.decision is not None and film.decision.kind is not DecisionKind.ACCEPTED:
        return [*_decided_lines(film.decision), *_deviation_lines(film, reading.sex, reference)]
    text = QCoreApplication.translate("CopiedText", "Bone age by the network: {age} ({months})")
    lines = [text.format(age=words.age(reading.age_months), months=words.months(reading.age_months))]
    if film.decision is not None:
        lines[0] += ", " + decision_words.kind(film.decision.kind)
    if reading.interval_months is not None and reading.interval_coverage is not None:
        text = QCoreApplication.translate("CopiedText", "{percent} % interval: {low} to {high}")
        low, high = (words.age(end) for end in reading.interval_months)
        lines.append(text.format(percent=round(100 * reading.interval_coverage), low=low, high=high))
    return lines + _deviation_lines(film, reading.sex, reference)


def _decided_lines(decision: Decision) -> list[str]:
    """An age that is the reader's own, or none."""
    if decision.age_months is None:
        return [QCoreApplication.translate("CopiedText", "The reading of the network was rejected.")]
    text = QCoreApplication.translate("CopiedText", "Bone age, changed by the reader: {age} ({months})")
    return [text.format(age=words.age(decision.age_months), months=words.months(decision.age_months))]


def _deviation_lines(film: Film, sex: Sex, reference: Reference) -> list[str]:
    """How far the age that counts lies from the usual."""
    months, age = film.bone_age_months, film.age_months
    said = "" if months is None or age is None else reference_words.compared(months, age, sex, reference)[0]
    return [said] if said else []


def _warning_lines(film: Film) -> list[str]:
    """Reasons to trust the reading less, where it is told."""
    told = film.reading is not None and not film.stale and film.reading.sex is not Sex.UNKNOWN
    return [words.warning(code) for code in film.reading.warnings] if told else []


def _own_lines(film: Film) -> list[str]:
    said = own_words.own_reading(film.edits)
    return [said] if said else []


def _score_lines(film: Film) -> list[str]:
    found = rus_chn.score(film.edits.grades, film.sex)
    if found is None or found.rus_chn is None:
        return []
    return [score_words.rus_chn(found.rus_chn)]


def _height_lines(film: Film) -> list[str]:
    lines, heights = [], film.edits.heights
    if heights.child_cm is not None:
        lines.append(score_words.child_height(heights.child_cm))
    found = predicted(film)
    if isinstance(found, adult_height.Prediction) and not film.stale:
        lines.append(score_words.by_bone_age(found))
    target = adult_height.mid_parental(heights.father_cm, heights.mother_cm, film.sex)
    if target is not None:
        lines.append(score_words.by_parents(target))
    return lines
