"""The card of a model for people: CARD.md with plots, beside its card.json."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from statistics import fmean
from typing import Any

from boneage_desktop.core.errors import ConfigurationError
from boneage_desktop.model import card_plots, card_text
from boneage_desktop.model.card import Card, read_card, write_card
from boneage_desktop.model.evaluation import FIGURES, PREDICTIONS

PAGE = "CARD.md"
PLOTS = "card"


def write(folder: Path, saved: dict[str, Path]) -> Path:
    """Put the figures of saved evaluations under their names into the folder's card, draw them and write its page.

    An evaluation of other weights, or one whose figures are not those of its readings, is refused. Errors: ModelMissing,
    ModelDamaged, ConfigurationError.
    """
    card = read_card(folder)
    evaluations = {name: _evaluation(place, card) for name, place in saved.items()}
    (folder / PLOTS).mkdir(exist_ok=True)
    for name, (figures, predictions) in evaluations.items():
        card_plots.draw(figures, predictions, folder / PLOTS, name)
    measured = card.values.get("measured", {}) | {name: figures for name, (figures, _) in evaluations.items()}
    values = card.values | {"measured": measured}
    write_card(folder, values)
    part = folder / f"part-{PAGE}"
    part.write_text(card_text.page(values, _drawn(folder, measured)), encoding="utf-8")
    return part.replace(folder / PAGE)


def _evaluation(place: Path, card: Card) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """The figures and the readings of a saved evaluation of this model."""
    try:
        figures = json.loads((place / FIGURES).read_text(encoding="utf-8"))
        with (place / PREDICTIONS).open(newline="", encoding="utf-8") as file:
            predictions = list(csv.DictReader(file))
        errors = [abs(float(row["age_months"]) - float(row["boneage"])) for row in predictions if row["age_months"]]
        sha256, n, mae = figures["model"]["sha256"], figures["n"], figures["mae_months"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(detail=f"{place} holds no saved evaluation ({error})") from error
    if sha256 != card.model.sha256:
        raise ConfigurationError(detail=f"{place} is an evaluation of other weights; evaluate with --model {card.folder}")
    if len(errors) != n or (errors and abs(fmean(errors) - mae) > 1e-6):
        raise ConfigurationError(detail=f"the figures in {place} are not those of its readings; evaluate once more")
    return figures, predictions


def _drawn(folder: Path, measured: dict[str, Any]) -> dict[str, list[tuple[str, str]]]:
    """The plots that there are of each evaluation: what it shows and its path from the page."""
    return {
        name: [
            (text, f"{PLOTS}/{name}-{kind}.svg")
            for kind, text in card_plots.PLOTS.items()
            if (folder / PLOTS / f"{name}-{kind}.svg").exists()
        ]
        for name in measured
    }
