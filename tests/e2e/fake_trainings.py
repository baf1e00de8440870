"""Training processes for the tests: the survey is the real one, the network is a table of numbers.

A training takes ROUNDS rounds and writes what a real one writes; files in the project steer it: "hold" keeps it from its next
round, "die" kills the process once, "full" fills the disk. `better` in the project makes the new model the better one.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import time
from pathlib import Path

import numpy as np

from boneage_desktop.core.errors import DiskFull
from boneage_desktop.core.jobs import Ready
from boneage_desktop.core.serve import serve
from boneage_desktop.core.training_figures import CheckUpFigures, Comparison, Difference, GroupFigures, ReadFilmRow, save
from boneage_desktop.core.training_jobs import CheckUp, CompareModels, LookAtFilms, ProbeSpeed, TrainModel
from boneage_desktop.core.training_project import PRESETS
from boneage_desktop.service import survey

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "service"))

ROUNDS = 6
GROUPS = ("all", "male", "female", "60-120")


def train_models(connection, *arguments) -> None:
    model = {CheckUp: _check_up, TrainModel: _train, CompareModels: _compare, ProbeSpeed: _probe, LookAtFilms: _look}
    serve(connection, lambda: (Ready(), {**survey.handlers(), **model}))


def locked(project: Path, offset: float) -> CheckUpFigures:
    """A model that reads every locked film too old by the offset (months)."""
    with (project / "labels.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["part"] == "holdout"]
    films = tuple(
        ReadFilmRow(
            row["id"],
            row["path"],
            {"True": "male", "False": "female"}.get(row["male"], "unknown"),
            float(row["boneage"]),
            float(row["boneage"]) + offset + place % 5,
            (0.0, 228.0),
        )
        for place, row in enumerate(rows)
    )
    groups = tuple(GroupFigures(group, len(films), offset, (offset - 1, offset + 1), offset, 0.8, 0.9) for group in GROUPS)
    return CheckUpFigures("canned", f"{offset:g}", films, groups, ("tuning_may_gain",))


def _check_up(job: CheckUp, report) -> CheckUpFigures:
    project = Path(job.project)
    report(0.5, "reading")
    figures = locked(project, 9.0)
    save(figures, project / "check-up.json")
    return figures


def _train(job: TrainModel, report) -> str | None:
    project, run = Path(job.project), Path(job.project) / "runs" / job.preset
    run.mkdir(parents=True, exist_ok=True)
    state = run / "age.state.npz"
    done = int(state.read_text()) if state.exists() else 0
    report(0.0, "preparing")
    for number in range(done + 1, ROUNDS + 1):
        while (project / "hold").exists() and not ((run / "stop").exists() or (run / "finish").exists()):
            time.sleep(0.02)
        if (run / "stop").exists():
            return None
        _die_or_fill(project, number)
        _write_round(run, number)
        state.write_text(str(number))
        if (run / "finish").exists():
            break
        report(number / ROUNDS, f"training stage=age round={number} films_per_second=12.5 seconds_left={ROUNDS - number}")
    return str(_write_model(run / "model"))


def _die_or_fill(project: Path, number: int) -> None:
    if (project / "die").exists() and number == 3:
        (project / "die").unlink()
        os._exit(9)
    if (project / "full").exists():
        raise DiskFull(folder=project)


def _write_model(folder: Path) -> Path:
    from small_models import write_model

    return folder if folder.exists() else write_model(folder, version=folder.parent.name)


def _write_round(run: Path, number: int) -> None:
    """age.csv and live.npz as they are after a round."""
    table = run / "age.csv"
    lines = table.read_text().splitlines() if table.exists() else ["round,seconds,loss,mae_months,val_loss,val_mae_months"]
    lines.append(f"{number},1.0,{3 / number},{20 / number},{4 / number},{24 / number}")
    table.write_text("\n".join(lines) + "\n")
    draft = run / "draft.npz"
    np.savez(draft, **live_arrays(number))
    draft.replace(run / "live.npz")


def live_arrays(number: int, examples: int = 4) -> dict[str, np.ndarray]:
    """What live.npz holds; films of grey slopes, one region in the middle of each."""
    rows, columns = np.mgrid[0:64, 0:64]
    matrix = np.array([[0.1, 0.0, 0.5], [0.0, 0.1, 0.5]], np.float32)
    arrays = {
        "round": number,
        "rounds": ROUNDS,
        "films_per_second": 12.5,
        "memory_bytes": 1_200_000_000,
        "device": "CPU",
        "seconds": 3.0,
        "example_id": np.array([f"film {place}" for place in range(examples)]),
        "example_labelled": np.linspace(60, 150, examples),
        "example_read": np.linspace(66, 140, examples),
        "example_film": np.stack([(rows + columns + 20 * place).astype(np.uint8) for place in range(examples)]),
        "example_regions": np.tile(matrix, (examples, 11, 1, 1)),
        "example_moved": np.tile(np.linspace(-2, 2, 64, dtype=np.float32).reshape(8, 8), (examples, 11, 1, 1)),
    }
    for part in ("age_head", "recognition", "whole_hand"):
        for kind in ("weights", "biases"):
            arrays[f"{part}.{kind}.counts"] = np.arange(40)
            arrays[f"{part}.{kind}.edges"] = np.linspace(-1, 1, 41)
    return arrays


def _compare(job: CompareModels, report) -> Comparison:
    project, preset = Path(job.project), Path(job.new).parent.name
    report(0.5, "reading")
    better = (project / "better").exists()
    months, interval = (-3.0, (-4.0, -2.0)) if better else (-0.2, (-1.0, 0.6))
    new = locked(project, 6.0 if better else 8.8)
    differences = tuple(Difference(group, len(new.films), months, interval) for group in GROUPS)
    if (project / "worse-for-boys").exists():
        differences = (*differences[:1], Difference("male", 12, 4.0, (1.0, 7.0)), *differences[2:])
    worse = tuple(film.id for film in new.films[:2])
    verdict = "better" if better else "no_difference"
    comparison = Comparison(locked(project, 9.0), new, differences, worse, verdict)
    save(comparison, project / f"comparison-{preset}.json")
    return comparison


def _probe(job: ProbeSpeed, report) -> dict[str, float]:
    seconds = {preset: 40.0 * 12**place for place, preset in enumerate(PRESETS)}
    (Path(job.project) / "speed.json").write_text(json.dumps(seconds))
    return seconds


def _look(job: LookAtFilms, report) -> int:
    report(1.0, "looking")
    return len(survey.films(Path(job.project)))
