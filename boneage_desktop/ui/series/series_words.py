"""How the series of a patient's films is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.decision import DecisionKind
from boneage_desktop.core.radiograph import Side
from boneage_desktop.service import series as serial
from boneage_desktop.service.growth import MONTHS_OF_A_YEAR, Velocity
from boneage_desktop.service.series import Match, Series, SeriesFilm, Step
from boneage_desktop.service.series_warnings import SeriesWarning
from boneage_desktop.ui import decision_words, words


def sds(value: int) -> str:
    """A curve of the reference: the mean, or so many SD from it."""
    if value == 0:
        return QCoreApplication.translate("Series", "mean")
    return f"{value:+d} SD".replace("-", "−")


def mark(kind: DecisionKind | None) -> str:
    """What a mark of the chart stands for."""
    names = {
        None: QCoreApplication.translate("Series", "read by the network"),
        DecisionKind.ACCEPTED: QCoreApplication.translate("Series", "accepted"),
        DecisionKind.CHANGED: QCoreApplication.translate("Series", "changed by the reader"),
        DecisionKind.REJECTED: QCoreApplication.translate("Series", "rejected, not counted"),
    }
    return names[kind]


def day(film: SeriesFilm) -> str:
    """The day of a film."""
    return QCoreApplication.translate("Series", "day unknown") if film.day is None else film.day.isoformat()


def interval(film: SeriesFilm) -> str:
    """The ages between which the labelled age lies, "" for none."""
    if film.interval_months is None:
        return ""
    low, high = film.interval_months
    return f"{words.age(low)} – {words.age(high)}"


def side(film: SeriesFilm) -> str:
    """The hand on a film, "" where it is not known."""
    names = {
        Side.LEFT: QCoreApplication.translate("Series", "left"),
        Side.RIGHT: QCoreApplication.translate("Series", "right"),
    }
    return names.get(film.reading.side, "") if film.reading is not None else ""


def model(film: SeriesFilm) -> str:
    """What read a film last: name and version, and how many looks it took."""
    if film.reading is None:
        return QCoreApplication.translate("Series", "not read")
    text = QCoreApplication.translate("Series", "{model}, {views} looks")
    named = f"{film.reading.model.name} {film.reading.model.version}".strip()
    return text.format(model=named, views=film.reading.views) if film.reading.views > 1 else named


def decision(film: SeriesFilm) -> str:
    """What was decided about a film, in a word; that its reader has yet to read it."""
    if film.awaited:
        return QCoreApplication.translate("Series", "your reading first")
    return "" if film.kind is None else decision_words.kind(film.kind)


def matched(film: SeriesFilm) -> str:
    """What a film was recognised by."""
    names = {
        Match.ITSELF: QCoreApplication.translate("Series", "this film"),
        Match.PATIENT_ID: QCoreApplication.translate("Series", "patient id"),
        Match.NAME: QCoreApplication.translate("Series", "name, birth date, sex"),
    }
    return names[film.matched]


def speed(found: Velocity) -> str:
    """Months of bone age a year as a figure, with its band where there is one: 10 (−4 to 24)."""
    if found.band is None:
        return _plain(found.months_a_year)
    low, high = (_plain(end) for end in found.band)
    text = QCoreApplication.translate("Series", "{speed} ({low} to {high})")
    return text.format(speed=_plain(found.months_a_year), low=low, high=high)


def band(found: Velocity) -> str:
    """The velocities that the intervals of both films leave open, "" without them."""
    if found.band is None:
        return ""
    low, high = (_plain(end) for end in found.band)
    return QCoreApplication.translate("Series", "{low} to {high} by both intervals").format(low=low, high=high)


def judged(step: Step) -> str:
    """What a velocity means, "" where its band is not known or it is told apart from a year a year and can be."""
    if step.impossible:
        return QCoreApplication.translate("Series", "cannot be: bone age does not fall")
    if step.velocity.band is not None and not step.velocity.differs:
        return QCoreApplication.translate("Series", "not told apart from {months}").format(months=_plain(MONTHS_OF_A_YEAR))
    return ""


def span(step: Step) -> str:
    """From what day to what day."""
    return f"{day(step.first)} – {day(step.second)}"


def film(series: Series, one: SeriesFilm) -> str:
    """What there is to say of a film, one thing a line."""
    lines = [day(one)]
    if one.age_months is not None:
        lines.append(QCoreApplication.translate("Series", "Age: {age}").format(age=words.age(one.age_months)))
    if one.bone_age_months is not None:
        lines.append(QCoreApplication.translate("Series", "Bone age: {age}").format(age=words.age(one.bone_age_months)))
    if one.interval_months is not None:
        lines.append(QCoreApplication.translate("Series", "Interval: {interval}").format(interval=interval(one)))
    found = serial.deviation(series, one)
    if found is not None:
        lines.append(words.deviation(found.sd_score, found.reference))
    if one.decision is not None:
        lines.append(decision_words.decision(one.decision))
    return "\n".join(lines)


def warning(found: SeriesWarning) -> str:
    """What to beware of, and in which films."""
    texts = {
        "other_sex": QCoreApplication.translate("Series", "The films do not agree about the sex: {days}."),
        "no_age": QCoreApplication.translate("Series", "No age of the child is known for {days}; it is not on the chart."),
        "under_24_months": QCoreApplication.translate(
            "Series", "Below 24 months the training films are few; treat the age with care: {days}."
        ),
        "unread": QCoreApplication.translate("Series", "Not read yet: {days}."),
        "other_hand": QCoreApplication.translate("Series", "The other hand from {days} on."),
        "other_model": QCoreApplication.translate(
            "Series", "Read by another model from {days} on; a step between two models may be theirs, not the child's."
        ),
        "other_mode": QCoreApplication.translate("Series", "Read in another way (best, fast) from {days} on."),
        "close": QCoreApplication.translate(
            "Series", "Only {months} months apart ({days}): too near for most changes to be told from the error."
        ),
        "gap": QCoreApplication.translate("Series", "{months} months without a film ({days})."),
        "falls": QCoreApplication.translate(
            "Series", "The bone age falls by more than the error ({days}); one of the two readings must be wrong."
        ),
    }
    days = (", " if found.months is None else " – ").join(dict.fromkeys(day(each) for each in found.films))
    months = "" if found.months is None else _plain(found.months)
    return texts[found.code].format(days=days, months=months)


def matches(series: Series) -> str:
    """How the films were found to be of one patient."""
    by = [film.matched for film in series.films]
    said = []
    if Match.PATIENT_ID in by:
        text = QCoreApplication.translate("Series", "{count} other films by the patient id")
        said.append(text.format(count=by.count(Match.PATIENT_ID)))
    if Match.NAME in by:
        text = QCoreApplication.translate("Series", "{count} by name, birth date and sex")
        said.append(text.format(count=by.count(Match.NAME)))
    if not said:
        return QCoreApplication.translate("Series", "The history holds no other film of this patient.")
    return QCoreApplication.translate("Series", "Found in the history: {films}.").format(films=", ".join(said))


def _plain(value: float) -> str:
    return f"{value:.0f}".replace("-", "−") if round(value) else "0"
