"""A series as a table for a spreadsheet or a statistics program: a line for each film that is shown, no name."""

from __future__ import annotations

import csv
from pathlib import Path

from boneage_desktop.service import series as serial
from boneage_desktop.service.series import Series, SeriesFilm, Step

COLUMNS = (
    "day", "age_months", "sex", "bone_age_months", "low_months", "high_months", "sd_score", "reference",
    "velocity_months_a_year", "velocity_low", "velocity_high", "velocity_since", "height_cm", "network_months", "model",
    "version", "views", "side", "decision", "matched",
)  # fmt: skip


def write(series: Series, file: Path) -> int:
    """Write the films that are shown to a CSV file (UTF-8 with its mark); how many. Errors: OSError."""
    found = {step.second.film: step for step in serial.steps(series)}
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        table = csv.writer(out)
        table.writerow(COLUMNS)
        table.writerows([*_of_film(series, film), *_of_reading(film, found.get(film.film))] for film in series.shown)
    return len(series.shown)


def _of_film(series: Series, film: SeriesFilm) -> list[object]:
    low, high = film.interval_months or (None, None)
    deviation = serial.deviation(series, film)
    return [
        film.day and film.day.isoformat(),
        _months(film.age_months),
        str(film.sex),
        *(_months(value) for value in (film.bone_age_months, low, high)),
        None if deviation is None else round(deviation.sd_score, 2),
        None if deviation is None else deviation.reference,
    ]


def _of_reading(film: SeriesFilm, step: Step | None) -> list[object]:
    low, high = (step.velocity.band if step is not None else None) or (None, None)
    reading = None if film.awaited else film.reading
    model = film.reading and film.reading.model
    return [
        step and _months(step.velocity.months_a_year),
        *(_months(value) for value in (low, high)),
        step and step.first.day and step.first.day.isoformat(),
        film.height_cm,
        reading and _months(reading.age_months),
        model and model.name,
        model and model.version,
        film.reading and film.reading.views,
        film.reading and film.reading.side and str(film.reading.side),
        film.kind and str(film.kind),
        str(film.matched),
    ]


def _months(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
