"""Model folders of a few kilobytes: real HDF5 weights that no network reads, a card that names them, a page with drawings."""

from __future__ import annotations

import json
from pathlib import Path

import h5py
import numpy as np

from boneage_desktop.core.model_folder import CARD, WEIGHTS, file_sha256
from boneage_desktop.imaging.prepare import PREPARATION


def write_model(folder: Path, *, name: str = "zh05", version: str = "1", seed: int = 1, **values: object) -> Path:
    """A model folder; `values` stand in its card beside what names it."""
    (folder / "card").mkdir(parents=True)
    with h5py.File(folder / WEIGHTS, "w") as file:
        file["layers/dense/vars/0"] = np.random.default_rng(seed).normal(size=(8, 4)).astype(np.float32)
    sha256 = file_sha256(folder / WEIGHTS)
    card = {"name": name, "version": version, "sha256": sha256, "preparation": PREPARATION, **values}
    (folder / CARD).write_text(json.dumps(card, ensure_ascii=False), encoding="utf-8")
    (folder / "CARD.md").write_text("# zh05\n\n骨龄\n", encoding="utf-8")
    (folder / "card" / "holdout-ages.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')
    (folder / "card" / "notes.txt").write_text("belongs to nobody")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its name."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
