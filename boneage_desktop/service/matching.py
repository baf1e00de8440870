"""Which row of a table belongs to which film: by the one of several keys by which most rows find theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PureWindowsPath

from boneage_desktop.service.film_facts import SurveyedFilm
from boneage_desktop.service.film_names import film_name

KEYS: dict[str, Callable[[SurveyedFilm], str]] = {
    "file": lambda film: film_name(Path(film.path)),
    "patient": lambda film: film.patient,
    "accession": lambda film: film.accession,
    "instance": lambda film: film.instance,
    "folder": lambda film: Path(film.path).parent.name,
}
"""What of a film a table's id may be: its file's name, a DICOM identifier, or the name of the folder that it lies in."""


@dataclass(frozen=True)
class Match:
    """key: one of KEYS, "" where no id finds a film; films: for the place of each id that does the places of its films."""

    key: str = ""
    films: dict[int, tuple[int, ...]] = field(default_factory=dict)


def match(ids: Sequence[str], films: Sequence[SurveyedFilm]) -> Match:
    """The match by the key that gives most ids a film."""
    rows = [plain(written) for written in ids]
    found = [Match(key, _matched(rows, [of(film).strip().casefold() for film in films])) for key, of in KEYS.items()]
    best = max(found, key=lambda match: len(match.films))
    return best if best.films else Match()


def plain(written: str) -> str:
    """An id as written in a table, without folders, the suffix of a film and case."""
    name = PureWindowsPath(written).name or written
    return film_name(PurePath(name)).strip().casefold()


def _matched(rows: Sequence[str], films: Sequence[str]) -> dict[int, tuple[int, ...]]:
    places = _places(films)
    found = {row: tuple(places[name]) for row, name in enumerate(rows) if name and name in places}
    return found | _without_zeros(rows, places, found)


def _without_zeros(
    rows: Sequence[str], places: dict[str, list[int]], found: dict[int, tuple[int, ...]]
) -> dict[int, tuple[int, ...]]:
    """Rows that find a film once leading zeros are dropped, where only one id of each side is then the same."""
    of_rows, of_films = _by_bare_name(rows), _by_bare_name(places)
    more: dict[int, tuple[int, ...]] = {}
    for row, name in enumerate(rows):
        bare = name.lstrip("0")
        if bare and row not in found and len(of_rows[bare]) == len(of_films.get(bare, ())) == 1:
            more[row] = tuple(places[next(iter(of_films[bare]))])
    return more


def _by_bare_name(names: Iterable[str]) -> dict[str, set[str]]:
    groups: dict[str, set[str]] = {}
    for name in names:
        groups.setdefault(name.lstrip("0"), set()).add(name)
    return groups


def _places(names: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        places.setdefault(name, []).append(place)
    return places
