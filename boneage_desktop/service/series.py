"""All films of one patient in the order of time, and how fast the bone age moves between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.reading import ModelName
from boneage_desktop.service import growth
from boneage_desktop.service.sd_references import Reference, references

YEAR_MONTHS = 12.0
SAME_MONTHS = 0.1
LAST_YEAR_MONTHS = (6.0, 18.0)


class Match(StrEnum):
    """What a film was recognised by as one of the patient: its id, or name, birth date and sex; or it is the film itself."""

    ITSELF = "itself"
    PATIENT_ID = "patient_id"
    NAME = "name"


@dataclass(frozen=True)
class FilmReading:
    """The last reading of a film, ages in months; views: how many looks its age is the mean of."""

    age_months: float
    interval_months: tuple[float, float] | None
    coverage: float | None
    sex: Sex
    model: ModelName
    views: int
    side: Side | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class SeriesFilm:
    """One film with the chronological age at which it was taken; awaited: its reader has yet to give an age of their own, until
    when neither the network's nor the child's is told.
    """

    film: int
    study: int
    path: str
    day: date | None
    age_months: float | None
    sex: Sex
    reading: FilmReading | None = None
    decision: Decision | None = None
    edits: Edits = field(default_factory=Edits)
    matched: Match = Match.ITSELF
    pixels_sha256: str = ""
    awaited: bool = False

    @property
    def kind(self) -> DecisionKind | None:
        """What was decided about it, None where nothing was."""
        return None if self.decision is None else self.decision.kind

    @property
    def bone_age_months(self) -> float | None:
        """The age that counts: the decided one, else the one read for a known sex; None where it was rejected or is awaited."""
        if self.decision is not None:
            return None if self.kind is DecisionKind.REJECTED else self.decision.age_months
        return None if self.reading is None or self.awaited or self.reading.sex is Sex.UNKNOWN else self.reading.age_months

    @property
    def interval_months(self) -> tuple[float, float] | None:
        """The interval of the age that counts; none for a reader's own age, or for one accepted of an earlier reading."""
        counts = self.bone_age_months
        if self.reading is None or counts is None or abs(counts - self.reading.age_months) > SAME_MONTHS:
            return None
        return self.reading.interval_months

    @property
    def height_cm(self) -> float | None:
        """The child's height on the day of the film, where it was given."""
        return self.edits.heights.child_cm

    @property
    def rejected_months(self) -> float | None:
        """The age of a reading that was rejected."""
        return self.reading.age_months if self.reading is not None and self.kind is DecisionKind.REJECTED else None


@dataclass(frozen=True)
class Step:
    """The velocity between two films of a series."""

    first: SeriesFilm
    second: SeriesFilm
    velocity: growth.Velocity

    @property
    def impossible(self) -> bool:
        """Bone age does not fall: the whole band lies below zero."""
        return self.velocity.band is not None and self.velocity.band[1] < 0


@dataclass(frozen=True)
class Series:
    """The films in the order of time; current: the number of the one that is looked at, left_out: those taken out of view."""

    films: tuple[SeriesFilm, ...]
    current: int
    reference: Reference
    title: str = ""
    left_out: frozenset[int] = frozenset()

    @property
    def shown(self) -> tuple[SeriesFilm, ...]:
        """The films that are not left out."""
        return tuple(film for film in self.films if film.film not in self.left_out)

    @property
    def counted(self) -> tuple[SeriesFilm, ...]:
        """The shown films that have both ages."""
        return tuple(film for film in self.shown if film.age_months is not None and film.bone_age_months is not None)

    @property
    def sex(self) -> Sex:
        """That of the current film, else the first that is known."""
        ordered = sorted(self.films, key=lambda film: film.film != self.current)
        return next((film.sex for film in ordered if film.sex is not Sex.UNKNOWN), Sex.UNKNOWN)


def in_order(films: tuple[SeriesFilm, ...], current: int, *, title: str = "", reference: Reference | None = None) -> Series:
    """A series of these films in the order of time; those without a day come last."""
    ordered = sorted(films, key=lambda film: (film.day or date.max, film.age_months or 0.0, film.film))
    return Series(tuple(ordered), current, reference or references()[0], title)


def by_network(whole: Series) -> Series:
    """The series of the network's ages, whatever was accepted or changed; what was rejected stays so."""
    films = tuple(film if film.rejected_months is not None else replace(film, decision=None) for film in whole.films)
    return replace(whole, films=films)


def deviation(whole: Series, film: SeriesFilm) -> growth.Deviation | None:
    """How far the age that counts lies from the reference of the series."""
    months = film.bone_age_months
    return None if months is None else growth.deviation(months, film.age_months, film.sex, whole.reference)


def steps(whole: Series) -> tuple[Step, ...]:
    """The velocity up to each film from the nearest earlier one that lies three months back or more."""
    found = (next(_back(whole.counted, place), None) for place in range(len(whole.counted)))
    return tuple(step for step in found if step is not None)


def last_year(whole: Series) -> Step | None:
    """The velocity up to the last film from the one taken most nearly a year before; None without one half to one and a half
    years back.
    """
    low, high = LAST_YEAR_MONTHS
    found = [step for step in _back(whole.counted, len(whole.counted) - 1) if low <= months_between(step) <= high]
    return min(found, key=lambda step: abs(months_between(step) - YEAR_MONTHS), default=None)


def throughout(whole: Series) -> Step | None:
    """The velocity from the first film to the last; None where that is one step anyhow."""
    counted = whole.counted
    return _step(counted[0], counted[-1]) if len(counted) > 2 else None


def of_other_model(whole: Series, model: str, version: str, views: int | None) -> tuple[SeriesFilm, ...]:
    """The films whose last reading is of another model, of another mode (number of views, if known), or missing."""
    now = (model, version, views)
    return tuple(
        film for film in whole.films if not film.awaited and (film.reading is None or _made_by(film.reading, views) != now)
    )


def _made_by(reading: FilmReading, views: int | None) -> tuple[str, str, int | None]:
    return (reading.model.name, reading.model.version, None if views is None else reading.views)


def _back(films: tuple[SeriesFilm, ...], place: int) -> Iterator[Step]:
    """The steps that lead to a film, the shortest first."""
    for earlier in reversed(films[: max(0, place)]):
        step = _step(earlier, films[place])
        if step is not None:
            yield step


def _step(first: SeriesFilm, second: SeriesFilm) -> Step | None:
    found = growth.velocity(_read_age(first), _read_age(second))
    return None if found is None else Step(first, second, found)


def _read_age(film: SeriesFilm) -> growth.ReadAge:
    assert film.bone_age_months is not None
    assert film.age_months is not None
    return growth.ReadAge(film.bone_age_months, film.age_months, film.interval_months)


def months_between(step: Step) -> float:
    """The time between the two films of a step."""
    return (step.second.age_months or 0.0) - (step.first.age_months or 0.0)
