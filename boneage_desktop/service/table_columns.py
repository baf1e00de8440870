"""Which columns of a table say what: guessed from their names and their values, and applied to its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_project import Columns
from boneage_desktop.service import column_words as words
from boneage_desktop.service.column_words import months_in, says
from boneage_desktop.service.film_facts import SurveyedFilm
from boneage_desktop.service.matching import match
from boneage_desktop.service.tables import Table

OLDEST_YEARS = 20
OLDEST_MONTHS = 300
LEAST_OLDEST = 3  # numbers up to this are codes, not ages
SAMPLE = 500


@dataclass(frozen=True)
class LabelRow:
    """A labelled row: line of the file, id and patient as written, labelled age in months."""

    line: int
    id: str
    age_months: float
    sex: Sex
    patient: str


@dataclass(frozen=True)
class RowTrouble:
    """What cannot be used of a row; code: no_id, no_age, age_unreadable or sex_unreadable (it is used without sex)."""

    line: int
    column: str
    value: str
    code: str


@dataclass(frozen=True)
class Labels:
    """The rows of a table that name a film and an age, and what is wrong with others."""

    rows: tuple[LabelRow, ...]
    troubles: tuple[RowTrouble, ...]


def guess(table: Table, films: Sequence[SurveyedFilm] = ()) -> Columns:
    """The columns that most likely say id, age, sex and patient, "" where none does, with the unit and the words for the sexes.

    The id is the column that finds most films; without films, or where none does, the one that is named and looks like it.
    """
    sex = _best({name: _likely_sex(table, name) for name in table.names})
    age = _best({name: _likely_age(table, name) for name in table.names if name != sex})
    others = [name for name in table.names if name not in (sex, age)]
    matched = {name: len(match(table.column(name)[:SAMPLE], films).films) for name in others} if films else {}
    film = _best({name: 10 * matched.get(name, 0) + _likely_id(table, name) for name in others})
    patient = next((name for name in others if says(words.PATIENT, name) and not says(words.NO_ID, name)), "")
    male, female = sex_words(table, sex)
    return Columns(film, age, sex, patient, unit(table, age), male, female)


def unit(table: Table, column: str) -> Literal["months", "years"]:
    """The unit of an age column: as its name says, else years where no value is above 20."""
    if says(words.MONTHS, column):
        return "months"
    if says(words.YEARS, column):
        return "years"
    ages = _ages(table, column)
    return "years" if ages and max(ages) <= OLDEST_YEARS else "months"


def sex_words(table: Table, column: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a sex column for male and for female, in lower case.

    1 and 2 are male and female (ISO 5218), so are 1 and 0; True is what the column is named after, else male.
    """
    found = sorted({value.casefold() for value in table.column(column) if value})
    male = tuple(word for word in found if word in words.MALE_WORDS)
    female = tuple(word for word in found if word in words.FEMALE_WORDS)
    if male or (female and not set(found) & words.TRUE_WORDS):
        return male, female
    true = tuple(word for word in found if word in words.TRUE_WORDS)
    false = tuple(word for word in found if word == "2" or (word in words.FALSE_WORDS and "2" not in found))
    return (false, true) if says(words.FEMALE_COLUMN, column) else (true, false)


def labels(table: Table, columns: Columns) -> Labels:
    """The rows with what the columns say; ages in months."""
    rows: list[LabelRow] = []
    troubles: list[RowTrouble] = []
    cells = zip(
        table.lines, *(table.column(name) for name in (columns.id, columns.age, columns.sex, columns.patient)), strict=True
    )
    for line, film, age, sex, patient in cells:
        months = months_in(age, columns.unit)
        if not film or months is None:
            troubles.append(_trouble(line, film, age, columns))
            continue
        named = _sex(sex, columns)
        if named is None:
            troubles.append(RowTrouble(line, columns.sex, sex, "sex_unreadable"))
        rows.append(LabelRow(line, film, months, named or Sex.UNKNOWN, patient))
    return Labels(tuple(rows), tuple(troubles))


def _trouble(line: int, film: str, age: str, columns: Columns) -> RowTrouble:
    if not film:
        return RowTrouble(line, columns.id, "", "no_id")
    return RowTrouble(line, columns.age, age, "age_unreadable" if age else "no_age")


def _sex(word: str, columns: Columns) -> Sex | None:
    """None for a word that is neither."""
    plain = word.casefold()
    if plain in map(str.casefold, columns.male):
        return Sex.MALE
    if plain in map(str.casefold, columns.female):
        return Sex.FEMALE
    return None if plain else Sex.UNKNOWN


def _best(likely: dict[str, float]) -> str:
    """The first of the likeliest columns; "" where none is likely."""
    best = max(likely, key=lambda name: likely[name], default="")
    return best if best and likely[best] > 0 else ""


def _likely_sex(table: Table, name: str) -> float:
    values = {value.casefold() for value in table.column(name) if value}
    known = words.MALE_WORDS | words.FEMALE_WORDS
    if says(words.SEX, name):
        return 2.0 if values and len(values) <= 6 else 0.0
    return 1.0 if values and values <= known and len(values) > 1 else 0.0


def _likely_age(table: Table, name: str) -> float:
    """By name first; a nameless column counts where its numbers could be ages and repeat, as ids do not."""
    ages = _ages(table, name)
    filled = [value for value in table.column(name)[:SAMPLE] if value]
    if 2 * len(ages) <= len(filled):
        return 0.0
    plausible = float(np.mean([0 <= age <= OLDEST_MONTHS for age in ages]))
    if says(words.OTHER_AGE, name):
        return 0.3 * plausible
    if says(words.AGE, name):
        return plausible + (2 if says(words.BONE_AGE, name) else 1)
    taken = says(f"{words.FILM}|{words.PATIENT}|{words.SEX}|{words.NO_ID}", name)
    return 0.5 * plausible if len(set(ages)) < len(ages) and max(ages) > LEAST_OLDEST and not taken else 0.0


def _likely_id(table: Table, name: str) -> float:
    """By name and by how rarely a value comes twice."""
    values = [value for value in table.column(name)[:SAMPLE] if value]
    if not values or (says(words.NO_ID, name) and not says(words.FILE_NAME, name)):
        return 0.0
    different = len(set(values)) / len(table.rows[:SAMPLE])
    if says(words.PATIENT, name):
        return 1 + different
    if says(words.FILM, name):
        return 2 + different
    return different if different > 0.5 else 0.0


def _ages(table: Table, name: str) -> list[float]:
    found: Sequence[float | None] = [months_in(value, "months") for value in table.column(name)[:SAMPLE]]
    return [age for age in found if age is not None]
