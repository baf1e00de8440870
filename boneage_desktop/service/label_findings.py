"""What is odd about labels: rows and films that do not find each other, ages that cannot be, the same film or id twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.film_facts import SurveyedFilm
from boneage_desktop.service.film_labels import LabelledFilms

OLDEST_MONTHS = 19 * 12
OLDEST_YEARS = 20
CONFLICT_MONTHS = 1.0
MOSTLY = 0.9
FAR_MONTHS = 36.0
MOST_FILMS_OF_A_CHILD = 20

Odd = tuple[str, str, str]


def label_findings(films: Sequence[SurveyedFilm], labelled: LabelledFilms, unit: str) -> Iterator[Odd]:
    """Triples of kind, id and detail; unit: of the table's ages as they were read, "months" or "years"."""
    whole = [film for film in films if not film.error]
    yield from _of_rows(labelled)
    yield from _of_films_with_several_rows(labelled)
    yield from _of_rows_with_several_films(whole, labelled)
    yield from _of_content(whole, labelled)
    yield from _of_ages(whole, labelled, unit)
    yield from _of_patients(labelled)


def _of_rows(labelled: LabelledFilms) -> Iterator[Odd]:
    for trouble in labelled.table.troubles:
        yield "unreadable_row", f"line {trouble.line}", f"{trouble.code} {trouble.value}".strip()
    for row in labelled.table.rows:
        if row.line not in labelled.films:
            yield "label_without_film", f"line {row.line}", row.id


def _of_films_with_several_rows(labelled: LabelledFilms) -> Iterator[Odd]:
    for film, rows in labelled.rows.items():
        ages, sexes = [row.age_months for row in rows], {row.sex for row in rows} - {Sex.UNKNOWN}
        if max(ages) - min(ages) > CONFLICT_MONTHS or len(sexes) > 1:
            yield "conflicting_labels", film, _in_words(ages)
        elif len(rows) > 1:
            yield "same_id_twice", film, " ".join(str(row.line) for row in rows)


def _of_rows_with_several_films(films: Sequence[SurveyedFilm], labelled: LabelledFilms) -> Iterator[Odd]:
    """One age cannot belong to films of several days, nor a file's name to several films; those of one day share it."""
    by_id = {film.id: film for film in films}
    of_one_film = labelled.key in ("file", "instance")
    told: set[str] = set()
    for row in labelled.table.rows:
        own = [by_id[name] for name in labelled.films.get(row.line, ())]
        contents, days = {film.content for film in own}, {film.study_date for film in own}
        if len(contents) > 1 and (of_one_film or len(days) > 1):
            yield from (("ambiguous_label", film.id, row.id) for film in own if film.id not in told)
            told |= {film.id for film in own}


def _of_content(films: Sequence[SurveyedFilm], labelled: LabelledFilms) -> Iterator[Odd]:
    """The first labelled one of equal films stays; if their labels differ, none of them can be trusted."""
    groups: dict[str, list[str]] = {}
    for film in films:
        groups.setdefault(film.content, []).append(film.id)
    for group in (ids for ids in groups.values() if len(ids) > 1):
        with_label = [name for name in group if name in labelled.labels]
        stays = (with_label or group)[0]
        yield from (("duplicate", name, stays) for name in group if name != stays)
        ages = [labelled.labels[name].age_months for name in with_label]
        if ages and max(ages) - min(ages) > CONFLICT_MONTHS:
            yield from (("conflicting_labels", name, _in_words(ages)) for name in with_label)


def _of_ages(films: Sequence[SurveyedFilm], labelled: LabelledFilms, unit: str) -> Iterator[Odd]:
    of_table = [label.age_months for label in labelled.labels.values() if label.source == "table"]
    all_doubtful = _wrong_unit(of_table, unit)
    for film in films:
        label = labelled.labels.get(film.id)
        if label is None:
            continue
        age = label.age_months
        if not 0 <= age <= OLDEST_MONTHS:
            yield "impossible_age", film.id, f"{age:g}"
        if label.source == "table" and (all_doubtful or _other_unit_fits(age, film.age_months)):
            yield "unit_doubtful", film.id, f"{age:g}"


def _wrong_unit(ages: Sequence[float], unit: str) -> bool:
    """Whether ages taken for months look like years, or the other way round."""
    if not ages:
        return False
    if unit == "years":
        return sum(age > OLDEST_YEARS * 12 for age in ages) > len(ages) / 2
    return sum(age <= OLDEST_YEARS for age in ages) >= MOSTLY * len(ages)


def _other_unit_fits(age: float, chronological: float | None) -> bool:
    """Whether only the other unit brings a bone age near the chronological age."""
    if chronological is None or abs(age - chronological) <= FAR_MONTHS:
        return False
    return any(abs(other - chronological) <= FAR_MONTHS for other in ([age * 12] if age <= OLDEST_YEARS else [age / 12]))


def _of_patients(labelled: LabelledFilms) -> Iterator[Odd]:
    """An id that too many films or both sexes share stands for no child, but for all that were made anonymous."""
    groups: dict[str, list[str]] = {}
    for name, label in labelled.labels.items():
        if label.patient:
            groups.setdefault(label.patient, []).append(name)
    for patient, names in groups.items():
        sexes = {labelled.labels[name].sex for name in names} - {Sex.UNKNOWN}
        if len(names) > MOST_FILMS_OF_A_CHILD or len(sexes) > 1:
            yield from (("doubtful_patient", name, patient) for name in names)


def _in_words(ages: Sequence[float]) -> str:
    return " ".join(f"{age:g}" for age in ages)
