from __future__ import annotations

import string

import pytest

from boneage_desktop.core.grades import BONES, LAST_STAGES
from boneage_desktop.service.stages import stage_texts
from boneage_desktop.ui.language import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage_of_every_bone_is_described_once(language):
    texts = stage_texts(language)
    assert tuple(texts.stages) == BONES
    for bone, sentences in texts.stages.items():
        assert len(sentences) == LAST_STAGES[bone] + 1, bone
        assert len(set(sentences)) == len(sentences), f"{bone}: two stages read the same"
        assert all(sentence.endswith((".", "。")) for sentence in sentences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_named_in_a_sentence_are_stages_of_its_bone(language):
    for bone, sentences in stage_texts(language).stages.items():
        for sentence in sentences:
            numbers = "".join(sign if sign.isdigit() else " " for sign in sentence).split()
            assert all(0 <= int(number) <= LAST_STAGES[bone] for number in numbers), (bone, sentence)


def test_the_languages_say_the_same_of_the_same_stage():
    english = stage_texts("en").stages
    for language in LANGUAGES:
        other = stage_texts(language).stages
        for bone in BONES:
            assert [set(filter(str.isdigit, text)) for text in other[bone]] == [
                set(filter(str.isdigit, text)) for text in english[bone]
            ]
            assert language == "en" or not set(other[bone]) & set(english[bone])


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_where_the_standard_parts_what_tw3_does_not(language):
    texts = stage_texts(language)
    assert {name for _, name, _, _ in string.Formatter().parse(texts.parted) if name} == {"letter", "stages"}
    assert "10–14" in texts.parting("Radius", 11)
    assert texts.parting("Radius", 3) == ""


def test_an_unknown_language_reads_english():
    assert stage_texts("fr").stages == stage_texts("en").stages
