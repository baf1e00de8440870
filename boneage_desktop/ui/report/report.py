"""A report put together: facts into words, words into the template, the template onto pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import ReportError
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.reading import Hand, ModelName, Reading
from boneage_desktop.service import report_template
from boneage_desktop.service.report_facts import ReportFacts, Subject, report_facts
from boneage_desktop.service.series import Series
from boneage_desktop.ui import words
from boneage_desktop.ui.report import blocks, report_words
from boneage_desktop.ui.report.pages import ReportPages

FILM, LOGO, CHART = "film", "logo", "chart"
ROOM = {FILM: QSize(250, 340), LOGO: QSize(220, 56), CHART: QSize(640, 170)}


@dataclass(frozen=True)
class Letterhead:
    """What the hospital puts at the head: lines of text and the file of a picture."""

    text: str = ""
    logo: Path | None = None


@dataclass(frozen=True)
class Contents:
    """All that one report is made of; film, chart: pictures, the chart that of the series; day: when it is made."""

    facts: ReportFacts
    day: date
    side: Side | None = None
    film: QImage | None = None
    series: Series | None = None
    chart: QImage | None = None
    head: Letterhead = Letterhead()


def pages(contents: Contents, own: Path | None = None) -> tuple[ReportPages, ReportError | None]:
    """The report by the user's own template where there is one, else by the shipped one; what is wrong with the own one."""
    values, pictures = _values(contents), _pictures(contents)
    html, wrong = _filled(values, own)
    facts = contents.facts
    foot = facts.subject.id
    title = f"{report_words.title()} {facts.subject.study_date or ''}".strip()
    return ReportPages(html, pictures, title=title, foot=foot), wrong


def names() -> set[str]:
    """The words that a template may name."""
    empty = Reading(0.0, (), {}, Sex.UNKNOWN, "", ModelName("", "", ""), Hand(None, None, False, None))
    return set(_values(Contents(report_facts(Subject(), reading=empty, edits=Edits()), date.min)))


def _filled(values: Mapping[str, str], own: Path | None) -> tuple[str, ReportError | None]:
    wrong = None
    if own is not None and own.exists():
        try:
            return report_template.load(own).filled(values), None
        except ReportError as error:
            wrong = error
    return report_template.shipped().filled(values), wrong


def _values(contents: Contents) -> dict[str, str]:
    """What every word of a template stands for, as HTML."""
    facts, subject = contents.facts, contents.facts.subject
    plain = {
        **{f"label_{name}": text for name, text in report_words.labels().items()},
        "title": report_words.title(),
        "report_date": contents.day.isoformat(),
        "patient": subject.name or report_words.NOTHING,
        "patient_id": subject.id or report_words.NOTHING,
        "sex": words.sex(subject.sex),
        "birth_date": f"{subject.birth_date or report_words.NOTHING}",
        "study_date": f"{subject.study_date or report_words.NOTHING}",
        "study": report_words.NOTHING if facts.study is None else f"{facts.study}",
        "age": report_words.NOTHING if subject.age_months is None else words.age(subject.age_months),
        "technique": report_words.technique(contents.side),
        "bone_age": report_words.age(facts),
        "bone_age_months": report_words.age_in_months(facts),
        "status": report_words.status(facts),
        "method": report_words.method(facts.reading),
        "exclusions": report_words.exclusions(),
        "reader": report_words.reader(facts),
    }
    return {name: escape(text) for name, text in plain.items()} | _parts(contents)


def _parts(contents: Contents) -> dict[str, str]:
    """The values that are HTML of their own."""
    facts = contents.facts
    return {
        "institution": "<br>".join(escape(line) for line in contents.head.text.splitlines()),
        "logo": _tag(LOGO, _logo(contents.head)),
        "film": _tag(FILM, contents.film),
        "findings": blocks.findings(facts),
        "remarks": blocks.remarks(facts),
        "score": blocks.score(facts),
        "height": blocks.height(facts),
        "series": blocks.series(contents.series, _tag(CHART, contents.chart)),
        "regions": blocks.regions(facts),
    }


def _pictures(contents: Contents) -> dict[str, QImage]:
    found = {FILM: contents.film, LOGO: _logo(contents.head), CHART: contents.chart}
    return {name: picture for name, picture in found.items() if picture is not None}


def _logo(head: Letterhead) -> QImage | None:
    picture = QImage(str(head.logo)) if head.logo is not None else QImage()
    return None if picture.isNull() else picture


def _tag(name: str, picture: QImage | None) -> str:
    """A picture in its room on the page."""
    if picture is None:
        return ""
    size = picture.size().scaled(ROOM[name], Qt.AspectRatioMode.KeepAspectRatio)
    return f'<img src="{name}" width="{size.width()}" height="{size.height()}">'
