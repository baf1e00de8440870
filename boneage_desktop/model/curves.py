"""The curves of a run as a picture that any browser shows."""

from __future__ import annotations

import csv
from pathlib import Path

WIDTH, HEIGHT, MARGIN = 640, 240, 48
COLOURS = ("#0A64BC", "#B3261E")


def draw_curves(log: Path, out: Path) -> None:
    """Write an SVG with a panel for each quantity of a Keras CSV log over the epochs, validation (val_) beside training."""
    with log.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = [name for name in (rows[0] if rows else {}) if name != "epoch" and not name.startswith("val_")]
    panels = [_panel(rows, name, top=index * HEIGHT) for index, name in enumerate(names)]
    height = max(1, len(panels)) * HEIGHT
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif" font-size="12">'
    out.write_text("\n".join([head, *panels, "</svg>\n"]), encoding="utf-8")


def _panel(rows: list[dict[str, str]], name: str, *, top: int) -> str:
    series = {key: values for key in (name, f"val_{name}") if (values := _values(rows, key))}
    highest = max(max(values) for values in series.values()) or 1.0
    lines = [f'<text x="{MARGIN}" y="{top + 16}">{name}</text>', _tick(top, highest, 1.0), _tick(top, highest, 0.0)]
    for number, (key, values) in enumerate(series.items()):
        colour = COLOURS[number]
        points = " ".join(f"{_x(index, len(rows)):.1f},{_y(value / highest, top):.1f}" for index, value in enumerate(values))
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        lines.append(f'<text x="{WIDTH - MARGIN}" y="{top + 16 * (number + 1)}" text-anchor="end" fill="{colour}">{key}</text>')
    return "\n".join(lines)


def _values(rows: list[dict[str, str]], name: str) -> list[float]:
    """The numbers of a column; Keras writes NA for the validation of a stage that has none."""
    return [float(row[name]) for row in rows if row.get(name) not in (None, "", "NA")]


def _tick(top: int, highest: float, share: float) -> str:
    y = _y(share, top)
    rule = f'<line x1="{MARGIN}" y1="{y:.1f}" x2="{WIDTH - 8}" y2="{y:.1f}" stroke="#D3D9DF"/>'
    return f'{rule}<text x="{MARGIN - 6}" y="{y + 4:.1f}" text-anchor="end">{highest * share:.3g}</text>'


def _x(index: int, count: int) -> float:
    return MARGIN + (WIDTH - MARGIN - 8) * index / max(1, count - 1)


def _y(share: float, top: int) -> float:
    return top + HEIGHT - 16 - (HEIGHT - 48) * share
