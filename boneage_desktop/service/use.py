"""The films in use once something was done about each finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.findings import Check, action

BAND_MONTHS = 24
LAST_BAND = 216


@dataclass(frozen=True)
class FilmInUse:
    """A film with its labelled age; content: sha256 of its pixels; patient "" where none is known."""

    index: int
    id: str
    path: str
    content: str
    age_months: float
    sex: Sex
    patient: str


def in_use(check: Check, actions: Mapping[str, str]) -> list[FilmInUse]:
    """The labelled films that no finding leaves out, in the order of the survey; an age below 0 is never used."""
    done: dict[str, set[str]] = {}
    for finding in check.findings:
        for name in finding.ids:
            done.setdefault(name, set()).add(action(finding, name, actions))
    used = []
    for film in check.films:
        label, what = check.labelled.get(film.id), done.get(film.id, set())
        if label is not None and label.age_months >= 0 and "leave_out" not in what:
            patient = "" if "each_alone" in what else label.patient
            used.append(FilmInUse(film.index, film.id, film.path, film.content, label.age_months, label.sex, patient))
    return used


def counts(films: Sequence[FilmInUse]) -> dict[tuple[int, int], dict[Sex, int]]:
    """Films by band of labelled age (months, from, below; the last holds all from LAST_BAND) and sex, empty bands too."""
    found = {(low, low + BAND_MONTHS): dict.fromkeys(Sex, 0) for low in range(0, LAST_BAND + 1, BAND_MONTHS)}
    for film in films:
        low = min(int(film.age_months // BAND_MONTHS) * BAND_MONTHS, LAST_BAND)
        found[low, low + BAND_MONTHS][film.sex] += 1
    return found
