"""What a film is called where it stands beside another one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from boneage_desktop.service.series import SeriesFilm
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film


def film_name(film: Film) -> str:
    """Name, day of the study, chronological and bone age, as far as they are known and may be shown."""
    return _joined(film.name, film_facts(film))


def film_facts(film: Film) -> str:
    """The same without the name."""
    ages = words.age(film.age_months) if film.age_months is not None else ""
    if film.bone_age_months is not None:
        ages = f"{ages} → {words.age(film.bone_age_months)}".strip()
    return _joined(_day(film.study_date), ages)


def kept_name(film: SeriesFilm) -> str:
    """The same of a film of the history."""
    age = words.age(film.age_months) if film.age_months is not None else ""
    return _joined(Path(film.path).name, _day(film.day), age)


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)
