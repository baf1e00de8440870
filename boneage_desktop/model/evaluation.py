"""Reads labelled films, as they are and changed on purpose, and keeps what was read."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from boneage_desktop.core.errors import BoneAgeError, ConfigurationError, LabelsError
from boneage_desktop.core.radiograph import Radiograph, Sex
from boneage_desktop.core.reading import Reading
from boneage_desktop.model.changes import Change
from boneage_desktop.model.films import LabelledFilm, radiograph

FIGURES = "figures.json"
PREDICTIONS = "predictions.csv"
CHANGED = "changes.csv"


class Reader(Protocol):
    """Reads a film; sex None means: as the file says."""

    def read(self, radiograph: Radiograph, *, sex: Sex | None = None) -> Reading: ...


@dataclass(frozen=True)
class Outcome:
    """A labelled film and what became of it: its reading, or the code of the error; `changed`: the same of the changed film."""

    film: LabelledFilm
    reading: Reading | None
    error: str | None = None
    changed: dict[str, Outcome] = field(default_factory=dict)


def chosen(
    films: Sequence[LabelledFilm],
    *,
    split: str | None = None,
    ids: Sequence[str] | None = None,
    limit: int | None = None,
    labels: Path,
) -> list[LabelledFilm]:
    """The films of one split and with these ids, thinned out evenly to at most `limit`; LabelsError if there are none."""
    listed = None if ids is None else frozenset(ids)
    part = [film for film in films if (split is None or film.split == split) and (listed is None or film.id in listed)]
    if not part:
        which = f"in the split {split}" if split is not None else "among the ids listed"
        raise LabelsError(path=labels, detail=f"none of the films found is {which}")
    if limit is None or limit >= len(part):
        return part
    return [part[number * len(part) // limit] for number in range(limit)]


def read_ids(place: str) -> list[str]:
    """The ids of a JSON list, or of the list that FILE:PART names in a JSON object. Error: ConfigurationError."""
    whole = Path(place)
    file, part = (whole, None) if whole.exists() else (Path(place.rpartition(":")[0]), place.rpartition(":")[2])
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        ids = values if part is None else values[part]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(detail=f"no ids can be read from {place} ({error})") from error
    if not isinstance(ids, list):
        raise ConfigurationError(detail=f"{place} holds no list of ids; name one of its parts, such as {file.name}:holdout")
    return [str(identifier) for identifier in ids]


def outcomes(
    films: Iterable[LabelledFilm],
    reader: Reader,
    *,
    sex_given: bool = True,
    changes: Sequence[Change] = (),
    report: Callable[[int], None],
) -> Iterator[Outcome]:
    """Each film read, with its labelled sex or with sex unknown; a film that cannot be read does not stop the others.

    A film that was read is read again in each of its `changes`. The pictures of the evidence are not kept.
    """
    for done, film in enumerate(films, start=1):
        yield _outcome(film, reader, film.sex if sex_given else Sex.UNKNOWN, changes)
        report(done)


def save(results: Sequence[Outcome], figures: dict[str, Any], folder: Path) -> None:
    """Write the readings, those of changed films and the figures into a folder: enough to work every figure out again."""
    folder.mkdir(parents=True, exist_ok=True)
    write_predictions(results, folder / PREDICTIONS)
    if any(result.changed for result in results):
        rows = [(r.film.id, name, _age(c), c.error or "") for r in results for name, c in r.changed.items()]
        _write(folder / CHANGED, ("id", "change", "age_months", "error"), rows)
    (folder / FIGURES).write_text(json.dumps(figures, indent=1, allow_nan=False) + "\n", encoding="utf-8")


def write_predictions(results: Sequence[Outcome], path: Path) -> None:
    """One row a film: id, labelled sex and age, the sex it was read with, read age, interval, repairs, error code."""
    rows = []
    for result in results:
        film, reading = result.film, result.reading
        low, high = reading.interval_months if reading and reading.interval_months else ("", "")
        used, repairs = ("", "") if reading is None else (reading.sex, " ".join(reading.repairs))
        rows.append((film.id, film.sex, film.age_months, _age(result), low, high, used, repairs, result.error or ""))
    header = ("id", "sex", "boneage", "age_months", "interval_low", "interval_high", "sex_used", "repairs", "error")
    _write(path, header, rows)


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows((header, *rows))


def _age(result: Outcome) -> float | str:
    return "" if result.reading is None else result.reading.age_months


def _outcome(film: LabelledFilm, reader: Reader, sex: Sex, changes: Sequence[Change]) -> Outcome:
    try:
        opened = radiograph(film)
    except BoneAgeError as error:
        return Outcome(film, None, error.code)
    result = _read(film, opened, reader, sex)
    if result.reading is None:
        return result
    return replace(result, changed={change.name: _read(film, change.apply(opened), reader, sex) for change in changes})


def _read(film: LabelledFilm, opened: Radiograph, reader: Reader, sex: Sex) -> Outcome:
    try:
        return Outcome(film, _plain(reader.read(opened, sex=sex)))
    except BoneAgeError as error:
        return Outcome(film, None, error.code)


def _plain(reading: Reading) -> Reading:
    """Without pictures, which for thousands of films would fill the memory."""
    return replace(reading, regions=tuple(replace(r, crop=None, looks=None, moved=None) for r in reading.regions))
