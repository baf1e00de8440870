"""The template of a report: the one that is shipped, or the user's own copy of it, checked before it is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template

from boneage_desktop.core import paths
from boneage_desktop.core.errors import ReportUnwritable, TemplateBroken, TemplateLacks, TemplateUnreadable

REQUIRED = ("bone_age", "remarks")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True)
class ReportTemplate:
    """The text of a template without its comments, whose lines stay counted, and where it lies."""

    path: Path
    text: str

    def check(self, known: Iterable[str]) -> None:
        """Refuse what cannot be filled in. Errors: TemplateBroken, TemplateLacks."""
        names = set(known)
        for match in Template.pattern.finditer(self.text):
            name = match["named"] or match["braced"]
            if match["invalid"] is not None or (name and name not in names):
                line = self.text.count("\n", 0, match.start()) + 1
                raise TemplateBroken(path=self.path, line=line, found=f"${name or ''}")
        used = set(Template(self.text).get_identifiers())
        for name in REQUIRED:
            if name not in used:
                raise TemplateLacks(path=self.path, name=name)

    def filled(self, values: Mapping[str, str]) -> str:
        """The page as HTML. Errors: TemplateBroken, TemplateLacks."""
        self.check(values)
        return Template(self.text).substitute(values)


def shipped() -> ReportTemplate:
    """The template that comes with the program."""
    return load(_shipped_file())


def shipped_text() -> str:
    """The template that comes with the program as it is written, with its comments."""
    return _shipped_file().read_text(encoding="utf-8")


def load(path: Path) -> ReportTemplate:
    """A template from its file. Errors: TemplateUnreadable."""
    return ReportTemplate(path, without_comments(read(path)))


def read(path: Path) -> str:
    """A template as it is written. Errors: TemplateUnreadable."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateUnreadable(path=path, detail="it is not UTF-8 text") from error
    except OSError as error:
        raise TemplateUnreadable(path=path, detail=error.strerror or str(error)) from error


def without_comments(text: str) -> str:
    """The text with its comments taken out, line for line."""
    return _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)


def keep(text: str, path: Path) -> None:
    """Write the user's own template; the file is replaced as a whole. Errors: ReportUnwritable."""
    draft = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise ReportUnwritable(path=path, detail=error.strerror or str(error)) from error


def _shipped_file() -> Path:
    return paths.resources() / "report" / "report.html"
