"""The labelled age of each film of a project: of the table, or where there is none the chronological age of its header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_project import Choices
from boneage_desktop.service import tables
from boneage_desktop.service.film_facts import SurveyedFilm
from boneage_desktop.service.matching import match
from boneage_desktop.service.table_columns import LabelRow, Labels, labels


@dataclass(frozen=True)
class FilmLabel:
    """A film's labelled age, sex and patient ("" unknown); line of the table, 0 where the header said it."""

    age_months: float
    sex: Sex
    patient: str
    source: Literal["table", "dicom"]
    line: int = 0


@dataclass(frozen=True)
class LabelledFilms:
    """labels: for each id of a film that has one; rows: for each id of a film the rows that name it; films: for each line of
    the table that names films their ids; key: by what (`matching.KEYS`); table: its rows and its troubles.
    """

    labels: dict[str, FilmLabel]
    rows: dict[str, tuple[LabelRow, ...]] = field(default_factory=dict)
    films: dict[int, tuple[str, ...]] = field(default_factory=dict)
    key: str = ""
    table: Labels = field(default_factory=lambda: Labels((), ()))


def labelled_films(films: Sequence[SurveyedFilm], choices: Choices) -> LabelledFilms:
    """The labels of the films that can be opened; a film that several rows name has the first one's. Raises LabelsError."""
    whole = [film for film in films if not film.error]
    if not choices.table:
        return LabelledFilms({film.id: _of_header(film, film.age_months) for film in whole if film.age_months is not None})
    found = labels(tables.read(Path(choices.table)), choices.columns)
    matched = match([row.id for row in found.rows], whole)
    rows: dict[str, tuple[LabelRow, ...]] = {}
    named: dict[str, FilmLabel] = {}
    for place, own in matched.films.items():
        row = found.rows[place]
        for film in (whole[index] for index in own):
            rows[film.id] = (*rows.get(film.id, ()), row)
            named.setdefault(film.id, _of_row(film, row))
    films_of = {found.rows[place].line: tuple(whole[i].id for i in own) for place, own in matched.films.items()}
    return LabelledFilms(named, rows, films_of, matched.key, found)


def _of_header(film: SurveyedFilm, age_months: float) -> FilmLabel:
    return FilmLabel(age_months, film.sex, film.patient, "dicom")


def _of_row(film: SurveyedFilm, row: LabelRow) -> FilmLabel:
    sex = film.sex if row.sex is Sex.UNKNOWN else row.sex
    return FilmLabel(row.age_months, sex, row.patient or film.patient, "table", row.line)
