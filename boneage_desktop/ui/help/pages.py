"""The help pages: one Markdown file a page and language, in the order of the contents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from boneage_desktop.core import paths

NAMES = (
    "film",
    "tools",
    "number",
    "reader",
    "regions",
    "rus_chn",
    "height",
    "series",
    "history",
    "report",
    "privacy",
    "training",
    "troubles",
    "licences",
)
KEYS = "keys"
"""The page that is made from the actions instead."""


@dataclass(frozen=True)
class Page:
    """A page with its title and its text, Markdown with the title as its first heading."""

    name: str
    title: str
    text: str

    def holds(self, words: list[str]) -> bool:
        """Whether each word stands in it."""
        text = self.text.casefold()
        return all(word.casefold() in text for word in words)


@cache
def pages(language: str) -> tuple[Page, ...]:
    """All pages of a language."""
    folder = paths.resources() / "help" / language
    return tuple(_page(name, (folder / f"{name}.md").read_text(encoding="utf-8")) for name in NAMES)


def _page(name: str, text: str) -> Page:
    return Page(name, text.partition("\n")[0].removeprefix("# ").strip(), text)
