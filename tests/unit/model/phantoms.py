"""Drawn films laid out as real data are: films, labels.csv, boxes.csv (dev) and points.csv (paper_test)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.phantom import Phantom, draw


def draw_phantoms(folder: Path, ages: Sequence[float], *, paper_test: int = 0, labels: Sequence[float] | None = None) -> None:
    """Films of these ages (months), the last of them of the split "paper_test"; `labels` instead of the ages in the table."""
    (folder / "films").mkdir(parents=True)
    tables = {"labels": ["id,boneage,male,split"], "boxes": ["id,roi,cx,cy,w,h,side"], "points": ["id,roi,cx,cy,side"]}
    for number, age in enumerate(ages):
        part = "dev" if number < len(ages) - paper_test else "paper_test"
        phantom = Phantom(age, (Sex.MALE, Sex.FEMALE)[number % 2], rows=220, columns=170, bits=8, seed=number)
        drawn = draw(phantom)
        cv2.imwrite(str(folder / "films" / f"{number}.png"), drawn.pixels)
        label = age if labels is None else labels[number]
        tables["labels"].append(f"{number},{label},{phantom.sex is Sex.MALE},{part}")
        size, table = (",0.08,0.07", "boxes") if part == "dev" else ("", "points")
        tables[table] += [f"{number},{name},{x},{y}{size},left" for name, (x, y) in drawn.centers.items()]
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n")
