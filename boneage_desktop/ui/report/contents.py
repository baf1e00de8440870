"""What the report of one film is made of: gathered from the film, from the history and from the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from boneage_desktop.core.errors import HistoryUnusable
from boneage_desktop.core.radiograph import Radiograph, Sex
from boneage_desktop.core.settings import Settings
from boneage_desktop.core.study import KnownFilm
from boneage_desktop.service import series as serial
from boneage_desktop.service.history.records import FilmRecord, Signed
from boneage_desktop.service.history.store import History
from boneage_desktop.service.report_facts import Outcome, ReportFacts, Subject, report_facts
from boneage_desktop.service.sd_references import Reference, reference
from boneage_desktop.service.series import Series
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.film_picture import film_picture
from boneage_desktop.ui.report.report import CHART, ROOM, Contents, Letterhead
from boneage_desktop.ui.series.chart_picture import growth_chart_picture

FILM_PX, SHOWN_PX = 1400, 560
SHARP = 3
CHART_SCALE = 2.0


@dataclass(frozen=True)
class Sources:
    """Where a report takes what the film does not say; history None: nothing is known of earlier films."""

    history: History | None
    settings: Settings
    day: date

    @property
    def reference(self) -> Reference:
        """What deviations are measured by."""
        return reference(self.settings.sd_reference)


def can_report(film: Film | None) -> bool:
    """Whether there is a reading, or a decision about one, that holds for the film as it is now."""
    return film is not None and film.reading is not None and not film.stale and film.state is State.READ


def contents(film: Film, sources: Sources) -> Contents:
    """The contents for a film that `can_report`; only for the thread of the window, which draws the pictures."""
    assert film.reading is not None
    facts = _facts(film, sources)
    series = _series(film, sources)
    return Contents(
        facts=facts,
        day=sources.day,
        side=film.reading.hand.side or (film.radiograph.laterality if film.radiograph else None),
        film=_film_picture(film, facts),
        series=series,
        chart=_chart(series),
        head=letterhead(sources.settings),
    )


def letterhead(settings: Settings) -> Letterhead:
    """The head that the settings tell."""
    return Letterhead(settings.report_head, Path(settings.report_logo) if settings.report_logo else None)


def recorded(record: FilmRecord, radiograph: Radiograph | None) -> Film:
    """A film of the history as one of the session would be, with its pixels where its file is still there."""
    known = KnownFilm(record.film, record.study, is_new=False, edits=record.edits)
    return Film(
        Path(record.path),
        State.READ if record.reading else State.NEW,
        radiograph=radiograph,
        patient=record.patient,
        study_date=record.study_date,
        stated_age_months=record.stated_age_months,
        answer=record.reading,
        edits=record.edits,
        known=known,
    )


def _facts(film: Film, sources: Sources) -> ReportFacts:
    signed = _signed(film, sources.history)
    subject = Subject(
        name=film.patient.name or "",
        id=film.patient.id or "",
        sex=film.sex,
        birth_date=film.birth_date,
        study_date=film.study_date,
        age_months=film.age_months,
    )
    return report_facts(
        subject,
        reading=film.reading,
        edits=film.edits,
        reference=sources.reference,
        reader=signed.by,
        decided_on=signed.day,
        study=film.known.study if film.known else None,
    )


def _signed(film: Film, history: History | None) -> Signed:
    if history is None or film.known is None or film.decision is None:
        return Signed()
    try:
        return history.signed(film.known.film)
    except HistoryUnusable:
        return Signed()


def _series(film: Film, sources: Sources) -> Series | None:
    """The films of the same patient up to this one; None where nothing is known of an earlier one."""
    if sources.history is None or film.known is None:
        return None
    try:
        found = sources.history.patient_films(film.known.film)
    except HistoryUnusable:
        return None
    day = film.study_date
    until_now = tuple(other for other in found if day is None or other.day is None or other.day <= day)
    whole = serial.in_order(until_now, film.known.film, reference=sources.reference)
    return whole if len(whole.counted) > 1 and whole.sex is not Sex.UNKNOWN else None


def _chart(series: Series | None) -> QImage | None:
    room = ROOM[CHART]
    if series is None:
        return None
    return growth_chart_picture(series, QSize(SHARP * room.width(), SHARP * room.height()), scale=CHART_SCALE)


def _film_picture(film: Film, facts: ReportFacts) -> QImage | None:
    """The film with its regions; what was read of a rejected reading is not shown."""
    regions = facts.outcome is not Outcome.REJECTED
    picture = film_picture(film, longest_side=FILM_PX, regions=regions, shown_px=SHOWN_PX)
    return None if picture.isNull() else picture
