"""The sentences of a report: the age that counts, how sure it is, how far it lies from the usual."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.reading import Reading
from boneage_desktop.service.growth import Gap
from boneage_desktop.service.report_facts import Outcome, ReportFacts
from boneage_desktop.ui import words

NOTHING = "–"


def labels() -> dict[str, str]:
    """The words that a template names by label_…"""
    return {
        "patient": QCoreApplication.translate("Report", "Patient"),
        "patient_id": QCoreApplication.translate("Report", "Patient ID"),
        "sex": QCoreApplication.translate("Report", "Sex"),
        "birth_date": QCoreApplication.translate("Report", "Birth date"),
        "study_date": QCoreApplication.translate("Report", "Date of the film"),
        "age": QCoreApplication.translate("Report", "Chronological age"),
        "technique": QCoreApplication.translate("Report", "Technique"),
        "study": QCoreApplication.translate("Report", "Study"),
        "bone_age": QCoreApplication.translate("Report", "Bone age"),
        "method": QCoreApplication.translate("Report", "Method and limits"),
        "reader": QCoreApplication.translate("Report", "Reader"),
        "signature": QCoreApplication.translate("Report", "Date and signature"),
        "report_date": QCoreApplication.translate("Report", "Report of"),
    }


def title() -> str:
    return QCoreApplication.translate("Report", "Bone age report")


def age(facts: ReportFacts) -> str:
    """What stands where the number stands; a rejected reading has none."""
    if facts.outcome is Outcome.REJECTED:
        return QCoreApplication.translate("Report", "Rejected")
    return NOTHING if facts.bone_age_months is None else words.age(facts.bone_age_months)


def age_in_months(facts: ReportFacts) -> str:
    return "" if facts.bone_age_months is None else words.months(facts.bone_age_months)


def status(facts: ReportFacts) -> str:
    """Whose age it is."""
    return {
        Outcome.ACCEPTED: QCoreApplication.translate("Report", "Read by the network, accepted by the reader"),
        Outcome.CHANGED: QCoreApplication.translate("Report", "Changed by the reader"),
        Outcome.REJECTED: QCoreApplication.translate("Report", "The network's reading was rejected; there is no result"),
        Outcome.UNDECIDED: QCoreApplication.translate("Report", "Read by the network, not yet decided by a reader"),
    }[facts.outcome]


def interval_name(reading: Reading) -> str:
    """What the interval is called: by its coverage."""
    if reading.interval_coverage is None:
        return QCoreApplication.translate("Report", "Interval")
    text = QCoreApplication.translate("Report", "{percent} % interval")
    return text.format(percent=round(100 * reading.interval_coverage))


def interval(reading: Reading) -> str:
    """The ages between which the labelled age lies, "" where it or the sex is not known."""
    if reading.interval_months is None or reading.sex is Sex.UNKNOWN:
        return ""
    low, high = (words.age(end) for end in reading.interval_months)
    return QCoreApplication.translate("Report", "{low} to {high}").format(low=low, high=high)


def network_age(reading: Reading) -> str:
    """The age that the network read, of both sexes where the sex is not known."""
    if reading.sex is not Sex.UNKNOWN or not reading.by_sex:
        return f"{words.age(reading.age_months)} ({words.months(reading.age_months)})"
    ages = (f"{words.sex(Sex(sex))}: {words.age(months)}" for sex, months in reading.by_sex.items())
    return " · ".join(ages)


def gap(found: Gap) -> str:
    """How far the age by the score lies from the network's."""
    text = QCoreApplication.translate("Report", "{months} months against the network's age")
    said = text.format(months=words.decimal(found.months))
    if not found.flagged:
        return said
    return said + QCoreApplication.translate("Report", "; the two methods are more than a year apart")


def technique(side: Side | None) -> str:
    """How the film was taken, as far as the film itself shows it."""
    return {
        Side.LEFT: QCoreApplication.translate("Report", "Left hand, PA"),
        Side.RIGHT: QCoreApplication.translate("Report", "Right hand, PA"),
        None: QCoreApplication.translate("Report", "Hand, PA"),
    }[side]


def reader(facts: ReportFacts) -> str:
    """Who decided, and when."""
    if not facts.reader:
        return NOTHING
    if not facts.decided_on:
        return facts.reader
    return QCoreApplication.translate("Report", "{name}, decided on {day}").format(name=facts.reader, day=facts.decided_on)


def method(reading: Reading) -> str:
    """Which network read, exactly enough to find it again."""
    model = reading.model
    text = QCoreApplication.translate(
        "Report",
        "Read by the network {name} {version} as the mean of {views} looks at the hand; it learned from ages by the atlas of "
        "Greulich and Pyle. SHA-256 of its weights: {sha256}",
    )
    return text.format(name=model.name, version=model.version, views=reading.views, sha256=model.sha256)


def exclusions() -> str:
    return QCoreApplication.translate(
        "Report",
        "Not to be used for skeletal dysplasia, metal or casts on the film, fractures, deformed epiphyses or hands after "
        "surgery. Below 24 months the network has seen few films.",
    )


def nothing_repaired() -> str:
    return QCoreApplication.translate("Report", "Nothing was put right on the film, and there is no warning.")
