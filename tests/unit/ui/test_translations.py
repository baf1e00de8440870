"""Every text of the window is there in every language, and each translation can be filled in."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

import boneage_desktop.ui
from boneage_desktop.core.errors import SENTENCES
from boneage_desktop.ui.help.pages import pages
from boneage_desktop.ui.language import LANGUAGES, read_texts, translation_file

SOURCES = sorted(Path(boneage_desktop.ui.__file__).parent.rglob("*.py"))
TRANSLATED = [name for name in LANGUAGES if name != "en"]
UNTRANSLATED_NAMES = {"Regions"}


def texts_in_source() -> set[tuple[str, str]]:
    """(context, text) of every self.tr and QCoreApplication.translate of the window, and of the error sentences."""
    found = {("Errors", sentence) for sentence in SENTENCES.values()}
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for scope in tree.body:
            context = scope.name if isinstance(scope, ast.ClassDef) else None
            for call in (node for node in ast.walk(scope) if isinstance(node, ast.Call)):
                found |= _text_of(call, context)
    return found


def _text_of(call: ast.Call, context: str | None) -> set[tuple[str, str]]:
    if not isinstance(call.func, ast.Attribute):
        return set()
    values = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    if call.func.attr == "tr" and len(values) == 1:
        return {(context, values[0])}
    if call.func.attr == "translate" and len(values) == 2:
        return {(values[0], values[1])}
    return set()


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language):
    missing = texts_in_source() - read_texts(translation_file(language)).keys()
    assert not missing, f"add these to {translation_file(language).name}: {sorted(missing)}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_is_left_over_or_unfinished(language):
    assert "unfinished" not in translation_file(language).read_text(encoding="utf-8")
    assert not read_texts(translation_file(language)).keys() - texts_in_source()


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_the_places_to_fill(language):
    for (_, source), text in read_texts(translation_file(language)).items():
        assert places(text) == places(source), text


def test_the_languages_differ_from_english():
    for language in TRANSLATED:
        texts = read_texts(translation_file(language))
        same = [source for (context, source), text in texts.items() if text == source and context not in UNTRANSLATED_NAMES]
        assert len(same) < len(texts) / 10


def plain(text: str) -> str:
    """A text of the window without its mnemonic and its ellipsis."""
    return re.sub(r"\(&.\)|&", "", text).replace("{count}", "…").rstrip("…").strip().casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_pages_name_what_the_window_says(language):
    """What a page sets apart as the name of a button, a menu or a page is what the window says, or how it begins."""
    texts = {source for _, source in texts_in_source()} if language == "en" else read_texts(translation_file(language)).values()
    known = {plain(text) for text in texts}
    names = re.compile(r"“([^”]+)”" if language == "zh_CN" else r"(?<!\*)\*([^*]+)\*(?!\*)")
    for page in pages(language):
        for name in names.findall(page.text):
            assert any(text.startswith(plain(name)) for text in known), (page.name, name)
