"""Two models for the tests of the series, of which the second reads two months more; and a history that the first has read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import fake_workers

from boneage_desktop.core.jobs import OpenFilm, ReadFilm, Ready
from boneage_desktop.core.reading import Mode, ModelName, Reading
from boneage_desktop.core.serve import serve
from boneage_desktop.service.history.store import History

MODES = (Mode("best", 5), Mode("fast", 1))


def read_as_second(connection, folder=None, device="auto", mode="best", engine="auto") -> None:
    details = {"device": "CPU", "model": "canned", "version": "2"}
    serve(connection, lambda: (Ready(details, MODES), {ReadFilm: lambda job, report: _reading(job, report, "2", 2.0)}))


def keep_as_first(folder: Path, films: Iterable[Path]) -> list[int]:
    """Put these films into the history of a data folder, read by the first model; their numbers."""
    history = History.open(folder / "history", folder / "audit-head.json", by="dr")
    numbers = []
    for film in films:
        numbers.append(history.know_film(fake_workers._open(OpenFilm(1, str(film)), print)).film)
        history.keep_reading(numbers[-1], _reading(ReadFilm(1, str(film)), lambda *_: None, "1", 0.0))
    history.close()
    return numbers


def _reading(job: ReadFilm, report, version: str, more: float) -> Reading:
    reading = fake_workers._read(job, report)
    low, high = reading.interval_months
    model = ModelName("canned", version, version * 64)
    ages = {"age_months": reading.age_months + more, "interval_months": (low + more, high + more)}
    return replace(reading, **ages, model=model, views=5)
