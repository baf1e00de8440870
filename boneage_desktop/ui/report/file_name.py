"""What the file of a report is called: by study and day, with the patient's name only where that is wanted."""

from __future__ import annotations

import re
from pathlib import Path

from boneage_desktop.service.report_facts import ReportFacts

FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(facts: ReportFacts, suffix: str, *, named: bool) -> str:
    """A name that every system takes."""
    study = "" if facts.study is None else f"{facts.study}"
    name = facts.subject.name if named else ""
    parts = ("bone-age", FORBIDDEN.sub("_", name).strip(" ."), study, f"{facts.subject.study_date or ''}")
    return "-".join(part for part in parts if part) + suffix


def free(file: Path) -> Path:
    """This file, or where there is one already, the same name with a number."""
    found, number = file, 1
    while found.exists():
        number += 1
        found = file.with_name(f"{file.stem}-{number}{file.suffix}")
    return found
