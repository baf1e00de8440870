"""The parts of a report that are there or not: paragraphs and tables as HTML, each with its heading."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.grades import BONES
from boneage_desktop.service import rus_chn, series_warnings
from boneage_desktop.service import series as serial
from boneage_desktop.service.adult_height import NotApplicable, Prediction
from boneage_desktop.service.report_facts import Outcome, ReportFacts
from boneage_desktop.service.series import Series, SeriesFilm
from boneage_desktop.ui import reference_words, words
from boneage_desktop.ui.blind import own_words
from boneage_desktop.ui.region_names import region_name
from boneage_desktop.ui.report import report_words
from boneage_desktop.ui.scores import score_words
from boneage_desktop.ui.series import series_words


def findings(facts: ReportFacts) -> str:
    """Rows of names and values below the age: interval or the network's age, reason, deviation."""
    reason = "" if facts.decision is None else facts.decision.reason
    return _rows(
        [
            *_network(facts),
            (QCoreApplication.translate("Report", "Reason"), reason),
            *_comparison(facts),
            (QCoreApplication.translate("Report", "Blind reading"), own_words.own_reading(facts.edits)),
        ]
    )


def _network(facts: ReportFacts) -> list[tuple[str, str]]:
    """The interval, and the network's age where another one counts, or none; nothing of a reading that was rejected."""
    reading = facts.reading
    if facts.outcome is Outcome.REJECTED:
        return []
    other = facts.outcome is Outcome.CHANGED or facts.bone_age_months is None
    said = report_words.network_age(reading) if other else ""
    names = QCoreApplication.translate("Report", "Network"), report_words.interval_name(reading)
    return list(zip(names, (said, report_words.interval(reading)), strict=True))


def _comparison(facts: ReportFacts) -> list[tuple[str, str]]:
    """How the age that counts lies to that of healthy children."""
    months, subject = facts.bone_age_months, facts.subject
    if months is None or subject.age_months is None:
        return []
    said = reference_words.compared(months, subject.age_months, subject.sex, facts.reference)[0]
    mean = reference_words.mean_text(subject.age_months, subject.sex, facts.reference)
    names = QCoreApplication.translate("Report", "Deviation"), QCoreApplication.translate("Report", "Reference")
    return list(zip(names, (said, mean), strict=True))


def remarks(facts: ReportFacts) -> str:
    """Every repair, every one that the reader took back and every warning, in words, or that there is none."""
    reading = facts.reading
    repairs = [
        *(words.repair(code) for code in reading.repairs),
        *(words.left_as_is(code) for code in facts.edits.left_as_is),
    ]
    warnings = [words.warning(code) for code in reading.warnings]
    heading = QCoreApplication.translate("Report", "Repairs and warnings")
    said = _lines(repairs) + _lines(warnings, "warning")
    return _heading(heading) + (said or _lines([report_words.nothing_repaired()]))


def score(facts: ReportFacts) -> str:
    """The RUS-CHN score with the stages of its 13 bones, as far as they are graded."""
    if facts.score is None:
        return ""
    found, grades = facts.score, facts.edits.grades
    names = [score_words.bone(bone) for bone in BONES]
    stages = [report_words.NOTHING if grades[bone] is None else f"{grades[bone]}" for bone in BONES]
    heading = QCoreApplication.translate("Report", "RUS-CHN score (中华05), graded by the reader")
    return _section(heading, _lines(_score_lines(found, facts)) + _grid([names, stages]))


def height(facts: ReportFacts) -> str:
    """The adult height by the bone age and by the parents, as far as heights were entered."""
    lines = [*_predicted(facts), *([] if facts.target is None else [score_words.by_parents(facts.target)])]
    if not lines:
        return ""
    heading = QCoreApplication.translate("Report", "Adult height")
    return _section(heading, _lines(lines))


def regions(facts: ReportFacts) -> str:
    """By how many months each region moves the age; of no interest where the reading was rejected."""
    if facts.outcome is Outcome.REJECTED:
        return ""
    told = [region for region in facts.reading.regions if region.contribution_months is not None]
    if not told:
        return ""
    placed = {region.name for region in facts.edits.regions}
    names = [region_name(region.name) + ("*" if region.name in placed else "") for region in told]
    heading = QCoreApplication.translate("Report", "Regions: months by which the network's age falls when one is hidden")
    body = _grid([names, [words.decimal(region.contribution_months) for region in told]])
    if placed:
        body += _lines([QCoreApplication.translate("Report", "* placed by the reader")])
    return _section(heading, body)


def series(whole: Series | None, picture: str) -> str:
    """The earlier films of the patient, the newest last, with the growth chart; nothing where this is the only one."""
    if whole is None or len(whole.counted) < 2:
        return ""
    columns = [
        QCoreApplication.translate("Report", "Date of the film"),
        QCoreApplication.translate("Report", "Chronological age"),
        QCoreApplication.translate("Report", "Bone age"),
        QCoreApplication.translate("Report", "SD"),
        QCoreApplication.translate("Report", "Months a year"),
        QCoreApplication.translate("Report", "Read by"),
        QCoreApplication.translate("Report", "Decision"),
    ]
    steps = {step.second.film: series_words.speed(step.velocity) for step in serial.steps(whole)}
    rows = [columns, *(_visit(whole, film, steps) for film in whole.counted)]
    heading = QCoreApplication.translate("Report", "Comparison with earlier films")
    warnings = [series_words.warning(found) for found in series_warnings.warnings(whole)]
    return _section(heading, f"<p>{picture}</p>{_table(rows)}{_lines(warnings, 'warning')}")


def _visit(whole: Series, film: SeriesFilm, steps: dict[int, str]) -> list[str]:
    found = serial.deviation(whole, film)
    return [
        series_words.day(film),
        words.age(film.age_months),
        words.age(film.bone_age_months),
        report_words.NOTHING if found is None else words.decimal(found.sd_score),
        steps.get(film.film, report_words.NOTHING),
        series_words.model(film),
        series_words.decision(film) or report_words.NOTHING,
    ]


def _score_lines(found: rus_chn.Score, facts: ReportFacts) -> list[str]:
    if found.rus_chn is None or found.tw3_c is None:
        text = QCoreApplication.translate("Report", "Not complete, so no score; missing: {bones}")
        return [text.format(bones=score_words.bones(found.missing))]
    lines = [score_words.rus_chn(found.rus_chn)]
    if facts.gap is not None and facts.outcome is not Outcome.REJECTED:
        lines.append(report_words.gap(facts.gap))
    text = QCoreApplication.translate("Report", "By TW3-C: score {total}, bone age {age}")
    return [*lines, text.format(total=found.tw3_c.total, age=score_words.scored_age(found.tw3_c))]


def _predicted(facts: ReportFacts) -> list[str]:
    found, child = facts.height, facts.edits.heights.child_cm
    if found is None or child is None:
        return []
    lines = [score_words.child_height(child)]
    if isinstance(found, NotApplicable):
        return [*lines, score_words.not_applicable(found)]
    return [*lines, _by_bone_age(found), *(score_words.caution(code) for code in found.cautions)]


def _by_bone_age(found: Prediction) -> str:
    said = score_words.by_bone_age(found)
    if found.range_cm is None:
        return said
    text = QCoreApplication.translate("Report", "{said}; {range} over the interval of the bone age")
    return text.format(said=said, range=score_words.heights(found.range_cm))


def _section(heading: str, body: str) -> str:
    """A paragraph over the whole width that is not divided between two pages."""
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" style="margin-top: 12px;">'
        f'<tr><td class="section">{_heading(heading)}{body}</td></tr></table>'
    )


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _lines(lines: Sequence[str], kind: str = "text") -> str:
    return "".join(f'<p class="{kind}">{escape(line)}</p>' for line in lines)


def _rows(rows: Sequence[tuple[str, str]]) -> str:
    """A name and a value a row; a value that is missing is left out."""
    cells = ((escape(name), escape(value)) for name, value in rows if value)
    return "".join(f'<tr><td class="name" width="24%">{name}</td><td class="fact">{value}</td></tr>' for name, value in cells)


def _grid(rows: Sequence[Sequence[str]]) -> str:
    """Columns of equal width under quiet names."""
    width = f"{100 / len(rows[0]):.2f}%"
    return _table(rows, f'align="center" width="{width}"')


def _table(rows: Sequence[Sequence[str]], more: str = "") -> str:
    """A table whose first row holds the names of its columns."""
    lines = [
        "".join(f'<td class="{"cell" if number else "cellname"}" {more}>{escape(cell)}</td>' for cell in row)
        for number, row in enumerate(rows)
    ]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<table width="100%" cellspacing="0" cellpadding="0">{body}</table>'
