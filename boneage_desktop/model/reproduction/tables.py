"""The tables of the experiment as CSV, worked out from the kept readings and results."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from boneage_desktop.model.reproduction.protocol import NETWORKS, ORDERS, PAPER_ACCURACY, PAPER_MAE_MONTHS
from boneage_desktop.model.reproduction.published import PUBLISHED
from boneage_desktop.model.reproduction.readings import Measures, measures, write_table
from boneage_desktop.model.reproduction.stages import READ_PARTS, read_result, readings_file

EXPERIMENT = "experiment.json"


def write_tables(out: Path) -> None:
    """Write `table1.csv`, `table2.csv`, `orders.csv` and the readings of the test films into `predictions/`."""
    (out / "predictions").mkdir(exist_ok=True)
    for name in NETWORKS:
        (out / "predictions" / f"{name}.csv").write_bytes(readings_file(out / "networks" / name, "test").read_bytes())
    write_table(out / "table1.csv", [_row(out, name, part) for name in NETWORKS for part in READ_PARTS])
    write_table(out / "table2.csv", [asdict(system) for system in PUBLISHED] + [_ours(out, name) for name in NETWORKS])
    write_table(out / "orders.csv", order_rows(out))


def read_facts(out: Path) -> dict[str, Any]:
    """What the experiment rests on: budget and its choices, seed, ids of each part, which films the test part is."""
    found: dict[str, Any] = json.loads((out / EXPERIMENT).read_text(encoding="utf-8"))
    return found


def network_measures(out: Path, name: str, part: str) -> Measures:
    """The figures of a network on "training" (a sample), "validation" or "test" films."""
    return measures(readings_file(out / "networks" / name, part))


def order_folder(out: Path, order: Sequence[str]) -> Path:
    """Where the stage of an order is kept."""
    return out / "orders" / "-".join(order)


def order_rows(out: Path) -> list[dict[str, Any]]:
    """The orders, best first by the error on the validation films; the test error and its rank decide nothing."""
    results = [read_result(order_folder(out, order)) for order in ORDERS]
    errors = {part: [result["mae_months"][part] for result in results] for part in ("validation", "test")}
    rows = [
        {
            "order": " > ".join(result["order"]),
            "operators": len(result["order"]),
            **{key: value for part in errors for key, value in _ranked(part, result["mae_months"][part], errors[part])},
            "seconds": round(result["seconds"], 1),
        }
        for result in results
    ]
    return sorted(rows, key=lambda row: row["validation_rank"])


def _ranked(part: str, error: float, errors: Sequence[float]) -> list[tuple[str, float]]:
    return [(f"{part}_mae_months", round(error, 3)), (f"{part}_rank", 1 + sum(other < error for other in errors))]


def _row(out: Path, name: str, part: str) -> dict[str, Any]:
    values = asdict(network_measures(out, name, part))
    low, high = values.pop("mae_interval_months")
    rounded = {key: round(value, 4) for key, value in values.items()}
    interval = {"mae_low_months": round(low, 4), "mae_high_months": round(high, 4)}
    paper = {"paper_exact_year": PAPER_ACCURACY[name], "paper_mae_months": PAPER_MAE_MONTHS.get(name, "")}
    return {"network": name, "read": part, **rounded, **interval, **paper}


def _ours(out: Path, name: str) -> dict[str, str]:
    found = network_measures(out, name, "test")
    return {
        "system": f"{NETWORKS[name]}, this run",
        "mae_months": f"{found.mae_months:.2f}",
        "measured_on": f"{read_facts(out)['test_part']}, {found.films:,} films",
        "within_one_year": f"{found.within_one_year:.1%}".replace("%", " %"),
    }
