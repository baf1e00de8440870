"""A film of the session as the history would keep it, for a series of which the history knows nothing."""

from __future__ import annotations

from boneage_desktop.service.series import FilmReading, SeriesFilm
from boneage_desktop.ui.film import Film

NOT_KEPT = 0
"""The number of a film that the history does not hold."""


def film_as_kept(film: Film) -> SeriesFilm:
    """What is known of the film now."""
    reading = film.reading
    return SeriesFilm(
        film=NOT_KEPT,
        study=NOT_KEPT,
        path=str(film.path),
        day=film.study_date,
        age_months=film.age_months,
        sex=film.sex,
        reading=None
        if reading is None
        else FilmReading(
            age_months=reading.age_months,
            interval_months=reading.interval_months,
            coverage=reading.interval_coverage,
            sex=reading.sex,
            model=reading.model,
            views=reading.views,
            side=reading.hand.side,
            warnings=reading.warnings,
        ),
        decision=film.decision,
        edits=film.edits,
    )
