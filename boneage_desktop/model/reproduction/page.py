"""A self-contained HTML page: typography, tables with units and figures as data; nothing is loaded from anywhere."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from pathlib import Path

_STYLE = """
:root { --ink: #1f2933; --muted: #66717e; --line: #dde2e8; --tint: #f5f7f9; --accent: #0a64bc; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink);
  font: 16px/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 56px 32px 96px; }
h1 { font-size: 34px; line-height: 1.15; letter-spacing: -0.015em; margin: 0 0 12px; }
h2 { font-size: 21px; letter-spacing: -0.01em; margin: 64px 0 12px; padding-top: 20px; border-top: 1px solid var(--line); }
p, ul { max-width: 72ch; margin: 0 0 14px; }
ul { padding-left: 1.1em; }
li { margin-bottom: 10px; }
.lead { font-size: 19px; line-height: 1.5; color: var(--muted); }
.notice { border-left: 4px solid #b06a00; background: #fdf6ea; padding: 14px 18px; max-width: none; margin: 24px 0; }
.facts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 18px 28px;
  margin: 32px 0 0; padding: 0; }
.facts div { border-top: 2px solid var(--ink); padding-top: 8px; }
.facts dt { font-size: 13px; color: var(--muted); }
.facts dd { margin: 2px 0 0; font-size: 15px; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 20px 0 8px; }
table { border-collapse: collapse; width: 100%; font-size: 14.5px; font-variant-numeric: tabular-nums; }
th { text-align: right; vertical-align: bottom; font-weight: 600; line-height: 1.3; padding: 8px 10px;
  border-bottom: 1.5px solid var(--ink); }
th small { display: block; font-weight: 400; color: var(--muted); }
td { text-align: right; padding: 7px 10px; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
.text th:not(:first-child), .text td:not(:first-child) { text-align: left; white-space: normal; }
tr.strong td { font-weight: 600; background: var(--tint); }
.caption, figcaption { font-size: 13.5px; line-height: 1.5; color: var(--muted); max-width: 92ch; margin: 0 0 20px; }
figure { margin: 24px 0 8px; }
figure img { width: 100%; height: auto; display: block; margin-bottom: 10px; }
footer { margin-top: 72px; padding-top: 20px; border-top: 1px solid var(--line); font-size: 13.5px; color: var(--muted); }
@media (max-width: 640px) { main { padding: 32px 16px 64px; } .facts { grid-template-columns: 1fr; } }
@media print { main { padding: 0; } h2 { break-after: avoid; } figure, table { break-inside: avoid; } }
"""


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body><main>
{content}
</main></body>
</html>
"""


def page(title: str, body: Sequence[str]) -> str:
    """The whole document."""
    return _PAGE.format(title=_text(title), style=_STYLE, content="\n".join(body))


def paragraph(text: str, kind: str = "") -> str:
    """A paragraph of plain text."""
    return f'<p class="{kind}">{_text(text)}</p>' if kind else f"<p>{_text(text)}</p>"


def heading(text: str) -> str:
    """The heading of a section."""
    return f"<h2>{_text(text)}</h2>"


def points(texts: Sequence[tuple[str, str]]) -> str:
    """A list, each point led by its subject."""
    return "<ul>" + "".join(f"<li><b>{_text(subject)}</b> {_text(text)}</li>" for subject, text in texts) + "</ul>"


def facts(pairs: Sequence[tuple[str, str]]) -> str:
    """Short facts side by side."""
    cells = "".join(f"<div><dt>{_text(name)}</dt><dd>{_text(value)}</dd></div>" for name, value in pairs)
    return f'<dl class="facts">{cells}</dl>'


def table(
    columns: Sequence[tuple[str, str]],
    rows: Sequence[Sequence[str]],
    *,
    caption: str,
    strong: Sequence[int] = (),
    text: bool = False,
) -> str:
    """A table with a unit below each column's name; rows numbered in `strong` stand out; `text` aligns to the left."""
    head = "".join(f"<th>{_text(name)}<small>{_text(unit)}</small></th>" for name, unit in columns)
    lines = [
        f"<tr{' class=strong' if number in strong else ''}>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>"
        for number, row in enumerate(rows)
    ]
    kind = ' class="text"' if text else ""
    body = f"<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody>"
    return f'<div class="scroll"><table{kind}>{body}</table></div>{paragraph(caption, "caption")}'


def figure(svg: Path, *, caption: str) -> str:
    """A figure as data within the page."""
    data = base64.b64encode(svg.read_bytes()).decode()
    text = _text(caption)
    return f'<figure><img alt="{text}" src="data:image/svg+xml;base64,{data}"><figcaption>{text}</figcaption></figure>'


def percent(share: float, digits: int = 1) -> str:
    """A share as per cent."""
    return f"{100 * share:.{digits}f} %"


def _text(text: str) -> str:
    """Text as HTML, a number kept on one line with its per cent sign."""
    return escape(text).replace(" %", "\u00a0%")
