"""What to beware of in a series: where its films differ in more than the child's age."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.series import FilmReading, Series, SeriesFilm, months_between, steps

YOUNG_MONTHS = 24.0
CLOSE_MONTHS = 6
GAP_MONTHS = 24


@dataclass(frozen=True)
class SeriesWarning:
    """A reason to trust a series less, the films that it is about, and months where it has any."""

    code: str
    films: tuple[SeriesFilm, ...]
    months: float | None = None


def warnings(whole: Series) -> tuple[SeriesWarning, ...]:
    """What to beware of in the films that are shown, the gravest first."""
    falls = (
        SeriesWarning("falls", (step.first, step.second), months_between(step)) for step in steps(whole) if step.impossible
    )
    return (*falls, *_of_persons(whole), *_of_readings(whole), *_of_times(whole))


def _of_persons(whole: Series) -> Iterator[SeriesWarning]:
    other_sex = tuple(film for film in whole.shown if film.sex not in (whole.sex, Sex.UNKNOWN))
    if other_sex:
        yield SeriesWarning("other_sex", other_sex)
    ageless = tuple(film for film in whole.shown if film.age_months is None and not film.awaited)
    if ageless:
        yield SeriesWarning("no_age", ageless)
    young = tuple(film for film in whole.shown if film.age_months is not None and film.age_months < YOUNG_MONTHS)
    if young:
        yield SeriesWarning("under_24_months", young)


def _of_readings(whole: Series) -> Iterator[SeriesWarning]:
    read = tuple(film for film in whole.shown if film.reading is not None)
    unread = tuple(film for film in whole.shown if film.reading is None and not film.awaited)
    if unread:
        yield SeriesWarning("unread", unread)
    sides = [film for film in read if film.reading and film.reading.side is not None]
    yield from _changes("other_hand", sides, lambda reading: reading.side)
    yield from _changes("other_model", read, lambda reading: reading.model)
    if len({film.reading.model for film in read if film.reading}) == 1:
        yield from _changes("other_mode", read, lambda reading: reading.views)


def _changes(code: str, films: Sequence[SeriesFilm], value: Callable[[FilmReading], object]) -> Iterator[SeriesWarning]:
    """The films where a fact of the reading is another one than in the film before."""
    found = [(film, value(film.reading)) for film in films if film.reading is not None]
    changed = tuple(later for (_, before), (later, now) in pairwise(found) if before != now)
    if changed:
        yield SeriesWarning(code, changed)


def _of_times(whole: Series) -> Iterator[SeriesWarning]:
    dated = [film for film in whole.shown if film.age_months is not None]
    for first, second in pairwise(dated):
        months = (second.age_months or 0.0) - (first.age_months or 0.0)
        if months > 0 and round(months) < CLOSE_MONTHS:  # half a year is as good as 181 days
            yield SeriesWarning("close", (first, second), months)
        elif round(months) > GAP_MONTHS:
            yield SeriesWarning("gap", (first, second), months)
