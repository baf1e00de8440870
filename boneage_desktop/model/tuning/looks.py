"""How the hand lies on each film of a survey, as the reader of films sees it: looks.csv of a project."""

from __future__ import annotations

import csv
from pathlib import Path

from boneage_desktop.core.errors import BoneAgeError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.serve import Report
from boneage_desktop.imaging import load
from boneage_desktop.model.estimator import Estimator

LOOKS = "looks.csv"
FIELDS = ("index", "content", "hand", "mirrored", "inverted", "two_hands", "rotation_degrees", "error")
Row = dict[str, str]


def look_at_films(project: Path, folder: Path | None, *, device: str = "auto", report: Report) -> int:
    """Look at the films of films.csv that looks.csv does not have yet; gives the number of films it has then.

    Errors: ModelMissing, ModelDamaged.
    """
    films = [row for row in _rows(project / "films.csv") if not row["error"]]
    wanted = {(film["index"], film["content"]) for film in films}
    kept = [row for row in _rows(project / LOOKS) if (row["index"], row["content"]) in wanted and None not in row.values()]
    _write(project / LOOKS, kept)
    known = {row["index"] for row in kept}
    estimator = Estimator.open(folder, device=device, mode="fast")
    with (project / LOOKS).open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        for number, film in enumerate(films):
            if film["index"] not in known:
                writer.writerow({"index": film["index"], "content": film["content"], **_look(film["path"], estimator)})
                file.flush()
            report((number + 1) / len(films), "looking")
    return len(films)


def _look(path: str, estimator: Estimator) -> Row:
    try:
        reading = estimator.read(load.open(path), sex=Sex.UNKNOWN, force=True)
    except BoneAgeError as error:
        return {"error": error.code}
    repairs, hand = reading.repairs, reading.hand
    return {
        "hand": f"{hand.confidence or 0:.3f}",
        "mirrored": str("mirrored" in repairs),
        "inverted": str("inverted" in repairs),
        "two_hands": str("one_of_two_hands" in repairs),
        "rotation_degrees": f"{hand.rotation_degrees or 0:.1f}",
    }


def _rows(table: Path) -> list[Row]:
    if not table.exists():
        return []
    with table.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _write(table: Path, rows: list[Row]) -> None:
    part = table.with_name(f"part-{table.name}")
    with part.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    part.replace(table)
