"""What each choice of the shipped model brings, on each source of films: one short training for each choice left out.

usage: ablate.py --films PATH... --labels CSV --run RUN --out CSV

RUN is a run folder (its poses and its parts are used). A few thousand films of its part "train" teach a small network,
others of the same part are read; no film of the parts "validation", "calibration", "holdout" and "excluded" is touched.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import numpy as np
from keras import ops

from boneage_desktop.core.regions import REGIONS
from boneage_desktop.model import age_stages, network, training
from boneage_desktop.model.age_head import expected_months
from boneage_desktop.model.augment import Augmentation
from boneage_desktop.model.batches import AgeBatches, PlainBatches
from boneage_desktop.model.config import StageConfig, TrainingConfig
from boneage_desktop.model.dataset import FilmArray, prepared_films
from boneage_desktop.model.films import labelled_films
from boneage_desktop.model.fitting import fit
from boneage_desktop.model.id_ranges import in_range
from boneage_desktop.model.metrics import accuracy
from boneage_desktop.model.network import MeanHandTransforms, NetworkConfig

DARK = "2905-4359"
LEARNED = {"dark": 400, "clean": 2400}
READ = {"dark": 400, "clean": 600}
SMALL = NetworkConfig(view_size=(80, 64), region_size=16, vector=128)
BASE = TrainingConfig(
    network=SMALL, oversample={DARK: 2.0}, age=StageConfig(epochs=4, rounds=4, batch=32, rate=1.5e-3), unknown_sex=0.0
)


@dataclass(frozen=True)
class Variant:
    """A choice left out: another configuration, hands left as they lie, or some of the 12 vectors at 0."""

    config: TrainingConfig = BASE
    aligned: bool = True
    regions: bool = True
    whole_hand: bool = True


VARIANTS = {
    "as shipped": Variant(),
    "without LBP": Variant(replace(BASE, network=replace(SMALL, lbp="none"))),
    "without the 11 regions": Variant(regions=False),
    "grey levels as they are": Variant(replace(BASE, preparation="raw")),
    "hands left as they lie": Variant(aligned=False),
    "LBP chained (the paper's order)": Variant(replace(BASE, network=replace(SMALL, lbp=network.PAPER_CHAIN))),
    "only the 11 regions": Variant(whole_hand=False),
    "dark source shown once": Variant(replace(BASE, oversample={})),
    "without augmentation": Variant(replace(BASE, augmentation=Augmentation.none())),
    "grey levels stretched": Variant(replace(BASE, preparation="stretched")),
}


def main() -> None:
    parsed = _arguments()
    films = labelled_films(parsed.films, parsed.labels)
    chosen, learned, read = _chosen(films, json.loads((parsed.run / "split.json").read_text(encoding="utf-8"))["train"])
    with np.load(parsed.run / "poses.npz") as kept:
        places = {name: kept[name][chosen] for name in ("regions", "view")}
    rows = _done(parsed.out)
    for name, variant in VARIANTS.items():
        if name in {row["choice"] for row in rows}:
            continue
        started = time.monotonic()
        array = prepared_films(
            [films[index] for index in chosen], parsed.out.parent / "films", _tell, preparation=variant.config.preparation
        )
        rows.append({"choice": name, **_figures(variant, array, places, learned, read)})
        rows[-1]["seconds"] = f"{time.monotonic() - started:.0f}"
        _write(parsed.out, rows)


def _chosen(films: list, ids: list[str]) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
    """Indices of the films in use; among them, those that are learned from and those read, by source."""
    index_of = {film.id: index for index, film in enumerate(films)}
    sources = {"dark": [i for i in ids if in_range(i, DARK)], "clean": [i for i in ids if not in_range(i, DARK)]}
    random, learned, read = np.random.default_rng(7), [], {}
    for source, known in sources.items():
        order = random.permutation([index_of[i] for i in known])
        learned += list(order[: LEARNED[source]])
        read[source] = order[LEARNED[source] : LEARNED[source] + READ[source]]
    chosen = np.sort(np.concatenate([learned, *read.values()]))
    return chosen, np.searchsorted(chosen, learned), {name: np.searchsorted(chosen, part) for name, part in read.items()}


def _figures(
    variant: Variant, array: FilmArray, places: dict[str, np.ndarray], learned: np.ndarray, read: dict[str, np.ndarray]
) -> dict[str, str]:
    config = variant.config
    places = places if variant.aligned else _as_they_lie(len(array.films))
    with training.precision(config.precision):
        keras.utils.set_random_seed(config.seed)
        trainer = _trainer(network.build(config.network), variant)
    batches = AgeBatches(
        array, places, learned, outputs=tuple(age_stages.age_losses(config)), augmentation=config.augmentation, unknown_sex=0.0,
        batch=config.age.batch, seed=config.seed, times=age_stages.times_shown(array, learned, config.oversample),
    )  # fmt: skip
    batches.steps = age_stages.steps_per_round(config.age, batches.steps_per_epoch)
    with tempfile.TemporaryDirectory() as folder:
        fit(
            trainer,
            batches,
            config.age,
            folder=Path(folder),
            name="age",
            loss=age_stages.age_losses(config),
            loss_weights={name: age_stages.OWN_WEIGHTS.get(name, 1.0) for name in age_stages.age_losses(config)},
            report=_tell,
        )
    found = {}
    for source, part in read.items():
        ages = [array.films[index].age_months for index in part]
        classes = trainer.predict(PlainBatches(array, part, places), verbose=0)["classes"]
        measured = accuracy(ops.convert_to_numpy(expected_months(classes))[: len(part)], ages)
        found[f"{source}_mae_months"] = f"{measured.mae_months:.2f}"
        found[f"{source}_low"], found[f"{source}_high"] = (f"{bound:.2f}" for bound in measured.mae_interval_months)
    return found


def _trainer(model: keras.Model, variant: Variant) -> keras.Model:
    """`age_stages.age_trainer`, with the vectors that the variant leaves out at 0 before the head."""
    film, sex = model.input["film"], model.input["sex"]
    regions, view = keras.Input((len(REGIONS), 2, 3), name="regions"), keras.Input((1, 2, 3), name="view")
    tokens, whole = age_stages.tokens_of(model, film, regions, view)
    kept = np.array([variant.regions] * len(REGIONS) + [variant.whole_hand], np.float32)[None, :, None]
    tokens = model.get_layer("hide_tokens")(tokens * ops.convert_to_tensor(kept))
    alone, shown = age_stages.own_heads(whole, sex)
    outputs = {"classes": model.get_layer("age_head")(tokens, sex), "alone": alone, "sex": shown}
    return keras.Model({"film": film, "regions": regions, "view": view, "sex": sex}, outputs)


def _as_they_lie(films: int) -> dict[str, np.ndarray]:
    """The whole square as the view, the regions where an average hand has them."""
    regions = ops.convert_to_numpy(MeanHandTransforms()((len(REGIONS), 2, 3)))
    view = np.array([[[0.5, 0.0, 0.5], [0.0, 0.5, 0.5]]], np.float32)
    return {"regions": np.tile(regions, (films, 1, 1, 1)), "view": np.tile(view, (films, 1, 1, 1))}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--films", nargs="+", type=Path, required=True)
    for name in ("labels", "run", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    return parser.parse_args()


def _done(out: Path) -> list[dict[str, str]]:
    if not out.exists():
        return []
    with out.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _write(out: Path, rows: list[dict[str, str]]) -> None:
    with out.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _tell(fraction: float, note: str) -> None:
    print(f"{fraction:4.0%} {note}", file=sys.stderr)


if __name__ == "__main__":
    main()
