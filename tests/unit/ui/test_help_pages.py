"""The help pages say the same in every language, lead somewhere, and name keys that there are."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtGui import QKeySequence

from boneage_desktop.core import paths
from boneage_desktop.ui.actions import ACTS
from boneage_desktop.ui.help.pages import NAMES, pages
from boneage_desktop.ui.language import LANGUAGES

OTHERS = [language for language in LANGUAGES if language != "en"]
KEY = re.compile(r"\b(?:Ctrl|Shift|Alt|Strg|Umschalt)\+(?:Shift\+|Umschalt\+)?(?:[A-Z0-9]|,)|\bF\d{1,2}\b")


def headings(text: str) -> list[int]:
    return [len(line.split(" ")[0]) for line in text.splitlines() if line.startswith("#")]


def bullets(text: str) -> list[str]:
    return [line[:2] for line in text.splitlines() if re.match(r"- |\d\. ", line)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_no_other(language):
    folder = paths.resources() / "help" / language
    assert sorted(file.stem for file in folder.glob("*.md")) == sorted(NAMES)
    assert all(page.title and len(page.text) > 200 for page in pages(language))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("place", range(len(NAMES)), ids=NAMES)
def test_the_pages_have_the_same_parts(language, place):
    english, other = pages("en")[place], pages(language)[place]
    assert headings(other.text) == headings(english.text)
    assert bullets(other.text) == bullets(english.text)
    assert other.text.count("](") == english.text.count("](")


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_pages(language):
    for page in pages(language):
        for target in re.findall(r"\]\(([^)]+)\)", page.text):
            assert target.removesuffix(".md") in (*NAMES, "keys"), (page.name, target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_that_are_named_do_something(language):
    known = {QKeySequence(key).toString() for act in ACTS for key in act.keys}
    for page in pages(language):
        for named in KEY.findall(page.text):
            key = named.replace("Strg", "Ctrl").replace("Umschalt", "Shift")
            assert key in known, (page.name, named)


def keys_of(values: object, path: str = "") -> set[str]:
    """The keys of a JSON file with all that lie in them; lists by their length."""
    if isinstance(values, dict):
        return {f"{path}/{name}" for name in values}.union(
            *(keys_of(value, f"{path}/{name}") for name, value in values.items())
        )
    return {f"{path}#{len(values)}"} if isinstance(values, list) else set()


@pytest.mark.parametrize("folder", sorted(file.parent.name for file in paths.resources().glob("*/zh_CN.json")))
def test_texts_in_json_have_the_same_keys_in_every_language(folder):
    found = {
        file.stem: keys_of(json.loads(file.read_text(encoding="utf-8"))) for file in (paths.resources() / folder).glob("*.json")
    }
    assert set(LANGUAGES) <= found.keys()
    for language in LANGUAGES:
        assert found[language] == found["en"], f"{folder}/{language}.json: {sorted(found[language] ^ found['en'])}"
