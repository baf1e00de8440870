from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from boneage_desktop.service.film_facts import SurveyedFilm
from boneage_desktop.service.film_names import short_names
from boneage_desktop.service.matching import Match, match

FILMS = [
    SurveyedFilm(0, "/p/A1/IM1.dcm", patient="P-1", accession="7001", instance="1.2.3.1"),
    SurveyedFilm(1, "/p/A2/IM2", patient="P-2", accession="7002", instance="1.2.3.2"),
    SurveyedFilm(2, "/p/A2/007.PNG", patient="P-2"),
]


@pytest.mark.parametrize(("ids", "key", "films"), [
    (["im1", "IM2.dcm", "x"], "file", {0: (0,), 1: (1,)}),
    (["films\\IM1.png", "sub/IM2"], "file", {0: (0,), 1: (1,)}),
    (["p-1", "P-2", "P-3"], "patient", {0: (0,), 1: (1, 2)}),
    (["7002", "7001"], "accession", {0: (1,), 1: (0,)}),
    (["1.2.3.2"], "instance", {0: (1,)}),
    (["a2", "A1"], "folder", {0: (1, 2), 1: (0,)}),
    (["none"], "", {}),
    ([], "", {}),
])  # fmt: skip
def test_the_key_that_finds_most_films_is_taken(ids, key, films):
    assert match(ids, FILMS) == Match(key, films)


def test_leading_zeros_may_differ_where_that_is_unambiguous():
    assert match(["7"], FILMS).films == {0: (2,)}
    assert match(["0007", "7"], FILMS).films == {}
    assert match(["07", "007"], FILMS).films == {1: (2,)}
    two = [SurveyedFilm(0, "/p/07.png"), SurveyedFilm(1, "/p/007.png")]
    assert match(["7"], two).films == {}
    assert match(["07"], two).films == {0: (0,)}


def test_short_names_are_as_long_as_they_need_to_be():
    paths = ["/p/a/IM1.dcm", "/p/b/im1", "/p/c/1.2.840.5", "/p/d/one.png", "/p/d/one.dcm"]
    assert short_names([PurePosixPath(path) for path in paths]) == [
        "a/IM1",
        "b/im1",
        "1.2.840.5",
        "/p/d/one.png",
        "/p/d/one.dcm",
    ]
