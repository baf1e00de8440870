"""Reads labelled films and says how good the readings are."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, Protocol

from boneage_desktop.core.errors import BoneAgeError, LabelsError
from boneage_desktop.core.radiograph import Radiograph, Sex
from boneage_desktop.core.reading import Reading
from boneage_desktop.model.films import LabelledFilm, radiograph
from boneage_desktop.model.metrics import AGE_BANDS, Accuracy, accuracy, coverage


class Reader(Protocol):
    """Reads a film; sex None means: as the file says."""

    def read(self, radiograph: Radiograph, *, sex: Sex | None = None) -> Reading: ...


@dataclass(frozen=True)
class Outcome:
    """A labelled film and what became of it: its reading, or the code of the error."""

    film: LabelledFilm
    reading: Reading | None
    error: str | None = None


def chosen(films: Sequence[LabelledFilm], *, split: str | None, limit: int | None, labels: Path) -> list[LabelledFilm]:
    """The films of one split, thinned out evenly to at most `limit`; LabelsError if the split has none."""
    part = [film for film in films if split is None or film.split == split]
    if not part:
        raise LabelsError(path=labels, detail=f"none of the films found is in the split {split}")
    if limit is None or limit >= len(part):
        return part
    return [part[number * len(part) // limit] for number in range(limit)]


def outcomes(
    films: Iterable[LabelledFilm], reader: Reader, *, sex_given: bool = True, report: Callable[[int], None]
) -> Iterator[Outcome]:
    """Each film read, with its labelled sex or with sex unknown; a film that cannot be read does not stop the others."""
    for done, film in enumerate(films, start=1):
        try:
            reading = reader.read(radiograph(film), sex=film.sex if sex_given else Sex.UNKNOWN)
            yield Outcome(film, reading)
        except BoneAgeError as error:
            yield Outcome(film, None, error.code)
        report(done)


def summary(results: Sequence[Outcome]) -> dict[str, Any]:
    """The figures of an evaluation as plain data; None for what no film allows to say."""
    pairs = [(result.film, result.reading) for result in results if result.reading is not None]
    whole = _accuracy(pairs)
    bands = [(low, below, [pair for pair in pairs if low <= pair[0].age_months < below]) for low, below in AGE_BANDS]
    return {
        **(whole or {**dict.fromkeys(Accuracy.__dataclass_fields__), "n": 0}),
        "by_sex": {sex.value: _accuracy([pair for pair in pairs if pair[0].sex is sex]) for sex in (Sex.MALE, Sex.FEMALE)},
        "by_age_band": [
            {"from_months": low, "below_months": below, **(_accuracy(part) or {"n": 0})} for low, below, part in bands
        ],
        "interval_coverage": coverage(
            [reading.interval_months for _, reading in pairs], [film.age_months for film, _ in pairs]
        ),
        "interval_coverage_nominal": next((reading.interval_coverage for _, reading in pairs), None),
        "seconds_per_film": median(reading.seconds for _, reading in pairs) if pairs else None,
        "not_read": [{"id": result.film.id, "code": result.error} for result in results if result.reading is None],
        "class_rule": "floor(age_months / 12), at most 18",
    }


def write_predictions(results: Sequence[Outcome], path: Path) -> None:
    """One row a film: id, labelled and read age, interval, sex, error code."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "sex", "boneage", "age_months", "interval_low", "interval_high", "error"))
        for result in results:
            reading = result.reading
            low, high = reading.interval_months if reading and reading.interval_months else ("", "")
            age = "" if reading is None else round(reading.age_months, 3)
            writer.writerow((result.film.id, result.film.sex, result.film.age_months, age, low, high, result.error or ""))


def _accuracy(pairs: Sequence[tuple[LabelledFilm, Reading]]) -> dict[str, Any] | None:
    measured = accuracy([reading.age_months for _, reading in pairs], [film.age_months for film, _ in pairs])
    return None if measured is None else asdict(measured)
