"""The whole experiment: films, four networks, 15 orders, tables, figures and the report; a killed run goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.model import device
from boneage_desktop.model.config import TrainingConfig
from boneage_desktop.model.dataset import prepared_films
from boneage_desktop.model.films import LabelledFilm
from boneage_desktop.model.fitting import Report, write_whole
from boneage_desktop.model.reproduction import reading_figures, report, tables, training_figures
from boneage_desktop.model.reproduction.drawn_films import drawn_films
from boneage_desktop.model.reproduction.protocol import BUDGETS, NETWORKS, ORDERS, Budget, parts, with_test_part
from boneage_desktop.model.reproduction.stages import Material, train_network, train_order
from boneage_desktop.model.training import environment

NETWORK_PARTS = ("train", "sample", "watched", "test")
ORDER_PARTS = ("order_train", "validation", "test")


def reproduce(films: Sequence[LabelledFilm], out: Path, *, budget: str, report_progress: Report) -> Path:
    """Repeat the experiment into the folder, on phantoms if there are no films; gives the report.

    Stages whose result is in the folder are not trained again. Error: ConfigurationError, for too few films and for a folder
    that holds another experiment.
    """
    seed, chosen = TrainingConfig.seed, BUDGETS[budget]
    computed_on = device.choose("auto")
    found = with_test_part(films or drawn_films(out / "phantoms", chosen.phantoms, seed), seed)
    made = parts(found, chosen, seed)
    _check(made)
    out.mkdir(parents=True, exist_ok=True)
    ids = {name: [found[index].id for index in part] for name, part in made.items()}
    facts = {"budget": budget, "choices": chosen.as_dict(), "seed": seed, "phantoms": not films, "films": ids}
    _claim(out / tables.EXPERIMENT, facts | {"test_part": _test_part(films)})
    if not (out / "environment.json").exists():
        _write(out / "environment.json", environment() | {"computed_on": computed_on, "processors": os.cpu_count()})
    _train(found, made, chosen, out, report_progress)
    tables.write_tables(out)
    _draw(out, chosen)
    return report.write_report(out)


def _train(
    films: Sequence[LabelledFilm], made: dict[str, np.ndarray], budget: Budget, out: Path, report_progress: Report
) -> None:
    seed = TrainingConfig.seed
    material = _material(films, made, NETWORK_PARTS, budget.film_side, seed, out, report_progress)
    for name, title in NETWORKS.items():
        train_network(name, budget, material, out / "networks" / name, _named(report_progress, title))
    material = _material(films, made, ORDER_PARTS, budget.order_side, seed, out, report_progress)
    for order in ORDERS:
        train_order(order, budget, material, tables.order_folder(out, order), _named(report_progress, " > ".join(order)))


def _material(
    films: Sequence[LabelledFilm],
    made: dict[str, np.ndarray],
    names: Sequence[str],
    side: int,
    seed: int,
    out: Path,
    report_progress: Report,
) -> Material:
    """The films of these parts, prepared as raw grey levels."""
    used = np.unique(np.concatenate([made[name] for name in names]))
    listed = [films[index] for index in used]
    array = prepared_films(listed, out / "films", report_progress, preparation="raw", side=side)
    return Material(array, {name: np.searchsorted(used, made[name]) for name in names}, seed)


def _draw(out: Path, budget: Budget) -> None:
    epochs_per_round = budget.stage.epochs / budget.stage.rounds
    for over_training in (training_figures.draw_curves_of_four, training_figures.draw_layers, training_figures.draw_histograms):
        over_training(out, epochs_per_round)
    for once in (reading_figures.draw_chain, reading_figures.draw_orders, reading_figures.draw_ages):
        once(out)


def _test_part(films: Sequence[LabelledFilm]) -> str:
    if not films:
        return "a tenth of the phantoms"
    return "paper_test" if any(film.split == "paper_test" for film in films) else "a tenth of the films, drawn by the seed"


def _named(report_progress: Report, title: str) -> Report:
    return lambda fraction, note: report_progress(fraction, f"{title}: {note}")


def _check(made: dict[str, np.ndarray]) -> None:
    for name, part in made.items():
        if len(part) == 0:
            raise ConfigurationError(detail=f"there are too few films: none is left for the part {name}; give 40 or more")


def _claim(file: Path, facts: dict[str, Any]) -> None:
    """Keep what the experiment rests on; refuse to go on with one that rests on something else."""
    if file.exists() and json.loads(file.read_text(encoding="utf-8")) != json.loads(json.dumps(facts)):
        raise ConfigurationError(detail=f"{file.parent} holds an experiment of another budget or other films")
    _write(file, facts)


def _write(file: Path, facts: dict[str, Any]) -> None:
    write_whole(file, (json.dumps(facts, indent=1) + "\n").encode())
