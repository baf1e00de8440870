"""Worker processes for the tests: a film is a small JSON file that says what is on it and how its reading goes.

Keys: name, sex, born, taken, months, repairs; "burn" seconds of work before the answer; "refuse" the code why it is refused
until it is forced; "needs" the repairs without which no hand is found;
"die" kills the process as often as it says; "broken" cannot be opened; "wait_for" a file before the answer is given.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from boneage_desktop.core.errors import DamagedFilm, FilmBurntOut, FilmRefused, FilmTooDark, HandCropped, ModelMissing, NotAHand
from boneage_desktop.core.jobs import FindFilms, ImportFilm, LbpOverlay, OpenFilm, ReadFilm, Ready
from boneage_desktop.core.radiograph import Imprint, Patient, Radiograph, Sex, Side
from boneage_desktop.core.reading import Hand, Mode, ModelName, Reading, RegionReading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.core.regions_by_hand import laid_over
from boneage_desktop.core.serve import serve

SUFFIX = ".film"
MODES = (Mode("best", 5, 7.5, 0.3), Mode("fast", 1, 8.25, 0.1))
MONTHS_BY_HAND = 4.0
"""So much older is a film for each region that was placed by hand."""
CENTERS = (
    (0.42, 0.83), (0.58, 0.84), (0.3, 0.62), (0.5, 0.55), (0.66, 0.6), (0.2, 0.55), (0.5, 0.3), (0.7, 0.42),
    (0.13, 0.45), (0.5, 0.14), (0.73, 0.3),
)  # fmt: skip


def open_films(connection) -> None:
    serve(connection, lambda: (Ready(), {OpenFilm: _open, ImportFilm: _open, FindFilms: _find}))


def read_films(connection, folder=None, device="auto", mode="1", engine="auto") -> None:
    """Offers both ways of reading; told which one, it says so as the model's version."""
    details = {"device": "CPU", "model": "canned", "version": mode, "engine": engine}
    serve(connection, lambda: (Ready(details, MODES), {ReadFilm: _read, LbpOverlay: _overlay}))


def read_where_found(connection) -> None:
    """Has a model that does not take regions placed by hand."""
    details = {"device": "CPU", "model": "canned", "version": "1"}
    serve(connection, lambda: (Ready(details, MODES, places_regions=False), {ReadFilm: _read, LbpOverlay: _overlay}))


def measure_engines(model_folder, device) -> None:
    part = model_folder / "part"
    part.write_text(device)
    part.replace(model_folder / "measured")


def read_without_model(connection, *arguments) -> None:
    def start():
        raise ModelMissing(folder="nowhere")

    if arguments:
        read_films(connection)
    else:
        serve(connection, start)


def write_film(folder: Path, name: str = "hand", **says) -> Path:
    """A film file for these workers."""
    path = folder / f"{name}{SUFFIX}"
    path.write_text(json.dumps({"name": name, **says}), encoding="utf-8")
    return path


def _find(job: FindFilms, report) -> tuple[str, ...]:
    return tuple(str(path) for path in sorted(Path(job.folder).rglob(f"*{SUFFIX}")))


def _open(job: OpenFilm, report) -> Radiograph:
    says = _says(job.path)
    if says.get("broken"):
        raise DamagedFilm(path=job.path, detail="the test says so")
    return Radiograph(
        pixels=_picture(),
        path=Path(job.path),
        sha256="0" * 64,
        imprint=Imprint(hashlib.sha256(says["name"].encode()).hexdigest(), b""),
        format="test",
        patient=Patient(says["name"], says.get("id"), Sex(says.get("sex", "unknown")), _day(says.get("born"))),
        study_date=_day(says.get("taken")),
        laterality=Side.LEFT,
    )


def _read(job: ReadFilm, report) -> Reading:
    says = _says(job.path)
    report(0.1, "prepare")
    _die_if_asked(Path(job.path), says.get("die", 0))
    _burn(says.get("burn", 0))
    while says.get("wait_for") and not Path(says["wait_for"]).exists():
        time.sleep(0.01)
    refusal = _refusal(says, job)
    if refusal is not None and not job.force:
        raise refusal
    report(0.9, "evidence")
    sex = job.sex or Sex(says.get("sex", "unknown"))
    months = says.get("months", 103.0) + MONTHS_BY_HAND * len(job.regions)
    by_sex = {"male": months, "female": months - 10}
    repairs = tuple(code for code in says.get("repairs", ()) if code not in job.left_as_is)
    warnings = (*(("left_as_is",) if job.left_as_is else ()), *((refusal.code,) if refusal else ()))
    if job.regions:
        warnings = ("regions_by_hand", *warnings)
    reading = canned_reading(by_sex, sex, repairs, warnings)
    return replace(reading, regions=laid_over(reading.regions, job.regions))


def _refusal(says: dict, job: ReadFilm) -> FilmRefused | None:
    """Why the film is refused; None where it is not."""
    known = (NotAHand(confidence=0.1), HandCropped(outside=5), FilmTooDark(steps=3), FilmBurntOut(percent=40))
    needed = set(says.get("needs", ())) & set(job.left_as_is)
    code = says.get("refuse") or (NotAHand.code if needed else None)
    return next((each for each in known if each.code == code), None)


def canned_reading(
    by_sex: dict[str, float], sex: Sex, repairs: tuple[str, ...] = (), warnings: tuple[str, ...] = ()
) -> Reading:
    """A whole reading with evidence, without a network."""
    months = by_sex.get(sex, sum(by_sex.values()) / 2)
    classes = np.exp(-0.5 * ((np.arange(19) + 0.5 - months / 12) / 0.8) ** 2)
    return Reading(
        age_months=months,
        class_probabilities=tuple(float(p) for p in classes / classes.sum()),
        by_sex=by_sex,
        sex=sex,
        sex_source="argument",
        model=ModelName("canned", "1", "0" * 64),
        hand=Hand(Side.LEFT, 0.0, False, 0.99),
        regions=tuple(_region(place, name) for place, name in enumerate(REGIONS)),
        interval_months=(months - 11, months + 10),
        interval_coverage=0.9,
        repairs=repairs,
        warnings=warnings,
        seconds=0.4,
    )


def _region(place: int, name: str) -> RegionReading:
    rows, columns = np.mgrid[0:8, 0:8] / 7 - 0.5
    blob = np.exp(-8 * (rows**2 + columns**2)).astype(np.float32)
    return RegionReading(
        name=name,
        center=CENTERS[place],
        size=(0.1, 0.08),
        angle_degrees=0.0,
        contribution_months=float((place - 5) * 0.7),
        crop=(40 + 190 * np.kron(blob, np.ones((8, 8)))).clip(0, 255).astype(np.uint8),
        looks=blob,
        moved=blob * (place - 5),
    )


def _overlay(job: LbpOverlay, report) -> np.ndarray:
    rows, columns = _picture().shape
    return np.random.default_rng(len(job.operators)).integers(0, 256, (rows, columns), np.uint8)


def _picture() -> np.ndarray:
    rows, columns = np.mgrid[0:800, 0:600]
    fingers = np.abs((columns % 120) - 60) < 22
    return (600 + 2400 * fingers * (rows > 100) + rows).astype(np.uint16)


def _die_if_asked(path: Path, times: int) -> None:
    """End this process without a word, as often as asked; each death leaves a mark beside the film."""
    for death in range(times):
        mark = path.with_suffix(f".died{death}")
        if not mark.exists():
            mark.touch()
            os._exit(9)


def _burn(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        np.sin(np.arange(20000.0)).sum()


def _says(path: str) -> dict:
    return json.loads(Path(path).read_text(encoding="utf-8"))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
