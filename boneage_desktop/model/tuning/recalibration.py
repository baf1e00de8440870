"""The same weights with lines and intervals of their own for the films of one place."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from boneage_desktop.core.errors import FilmError, TooFewFilms
from boneage_desktop.core.model_folder import GRAPH, WEIGHTS
from boneage_desktop.core.serve import Report
from boneage_desktop.core.training_project import FEWEST
from boneage_desktop.model.calibration import calibrate
from boneage_desktop.model.card import Card, read_card
from boneage_desktop.model.estimator import Estimator
from boneage_desktop.model.films import LabelledFilm, radiograph
from boneage_desktop.model.publish import MODES, finish
from boneage_desktop.model.tuning.locked_part import films_of

LIMIT = (
    "Its lines and intervals were fitted again on {films} films of one place, which taught the network nothing; "
    "the figures of this card are of other films of that place."
)


def recalibrate(project: Path, folder: Path | None, out: Path, *, version: str, device: str = "auto", report: Report) -> Path:
    """The model folder `out/model`: the weights of a folder, lines and intervals from the part "calibration", figures of the
    part "holdout". Errors: TooFewFilms, LabelsError, ModelMissing, ModelDamaged.
    """
    films, card = films_of(project, "calibration"), read_card(folder)
    if len(films) < FEWEST["calibration"]:
        raise TooFewFilms(part="calibration", films=len(films), needed=FEWEST["calibration"])
    values = copy.deepcopy(card.values)
    for mode in MODES:
        estimator = Estimator.open(card.folder, device=device, mode=mode)
        found = _calibration(films, estimator, lambda share: report(share, "calibrating"))
        values["modes"][mode] = {"views": card.views(mode), "calibration": found}
    values |= _said(card, version, values["modes"]["best"]["calibration"]["films"])
    report(1.0, "measuring")
    return finish(_draft(card, out), values, films_of(project, "holdout"), out)


def _said(card: Card, version: str, films: int) -> dict[str, Any]:
    """What the card says of the calibration."""
    return {
        "version": version,
        "calibrated": {"films": films, "from": {"name": card.model.name, "version": card.model.version}},
        "limits": [*card.values.get("limits", ()), LIMIT.format(films=films)],
    }


def _draft(card: Card, out: Path) -> Path:
    draft = out / "part-model"
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    shutil.copyfile(card.weights, draft / WEIGHTS)
    if card.graph is not None:
        shutil.copyfile(card.graph, draft / GRAPH)
    return draft


def _calibration(films: Sequence[LabelledFilm], estimator: Estimator, told: Callable[[float], None]) -> dict[str, Any]:
    """Lines and intervals from these films as the program reads them; films that it does not read are left out."""
    read, by_sex = [], []
    for number, film in enumerate(films):
        try:
            by_sex.append(estimator.distributions(radiograph(film)))
            read.append(film)
        except FilmError:
            continue
        told((number + 1) / len(films))
    if len(read) < FEWEST["calibration"]:
        raise TooFewFilms(part="calibration", films=len(read), needed=FEWEST["calibration"])
    return calibrate(np.stack(by_sex), np.array([film.age_months for film in read]), [film.sex for film in read])
