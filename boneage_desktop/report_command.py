"""The command `report`: reads one film and writes its report, without a window."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from boneage_desktop import app, cli
from boneage_desktop.core import paths, settings
from boneage_desktop.core.errors import BoneAgeError, message
from boneage_desktop.core.radiograph import Sex

if TYPE_CHECKING:
    from boneage_desktop.ui.film import Film


def run(parsed: Namespace) -> int:
    """Writes the report and gives the exit code; the history is neither asked nor written."""
    try:
        wrong = write(_read(parsed), parsed.out, language=parsed.language)
    except BoneAgeError as error:
        print(message(error), file=sys.stderr)
        return 1
    if wrong:
        print(wrong, file=sys.stderr)
    print(parsed.out)
    return 0


def write(film: Film, file: Path, *, language: str | None) -> str:
    """Write the report of a film that was read; what is wrong with it in a sentence. Errors: ReportUnwritable."""
    from boneage_desktop.ui.language import Language
    from boneage_desktop.ui.report import output, report
    from boneage_desktop.ui.report.contents import Sources, contents
    from boneage_desktop.ui.report.report_commands import sentence

    kept = settings.load(paths.settings_file())
    used = Language(app.qt_application(), kept.language if language is None else language)
    sources = Sources(None, kept, date.today())  # noqa: DTZ011  (the day on the reader's wall)
    pages, wrong = report.pages(contents(film, sources), paths.report_template())
    output.save(pages, file)
    said = sentence(pages, wrong)
    used.use("en")
    return said


def _read(parsed: Namespace) -> Film:
    from boneage_desktop.imaging import load
    from boneage_desktop.ui.film import Film, State

    radiograph = load.open(parsed.film)
    sex = None if parsed.sex is None else Sex(parsed.sex)
    reading = cli.open_estimator(parsed).read(radiograph, sex=sex)
    return Film(
        parsed.film,
        State.READ,
        radiograph=radiograph,
        patient=radiograph.patient,
        study_date=radiograph.study_date,
        stated_age_months=radiograph.stated_age_months,
        answer=reading,
    )
