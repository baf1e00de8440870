"""Reads a workflow file: the part of YAML that it is written in, so that no test needs a library for it.

Mappings and lists by indentation, `[a, b]`, `|` blocks, plain and double-quoted scalars (all of them texts), comments.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

KEY = re.compile(r"(?P<key>[\w-]+):(?: +(?P<value>.*))?$")


def read(file: Path) -> dict[str, Any]:
    """The workflow as mappings, lists and texts; ValueError where it is not what this reads."""
    lines = [
        line for line in file.read_text(encoding="utf-8").splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]
    value, rest = _block(lines, 0)
    if rest or not isinstance(value, dict):
        raise ValueError(f"not understood: {rest[:1]}")
    return value


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _block(lines: list[str], least: int) -> tuple[Any, list[str]]:
    """The mapping or list that begins at the first line, and the lines after it."""
    indent = _indent(lines[0])
    if indent < least:
        raise ValueError(f"not indented: {lines[0]}")
    found: Any = [] if lines[0].lstrip().startswith("- ") else {}
    while lines and _indent(lines[0]) == indent:
        if isinstance(found, list):
            item, lines = _item(lines, indent)
            found.append(item)
        else:
            key, value, lines = _pair(lines, indent)
            if key in found:
                raise ValueError(f"twice: {key}")
            found[key] = value
    return found, lines


def _item(lines: list[str], indent: int) -> tuple[Any, list[str]]:
    text = lines[0].lstrip()
    if not text.startswith("- "):
        raise ValueError(f"no item of a list: {text}")
    if KEY.match(text[2:]):
        return _block([" " * (indent + 2) + text[2:], *lines[1:]], indent + 1)
    return _scalar(text[2:]), lines[1:]


def _pair(lines: list[str], indent: int) -> tuple[str, Any, list[str]]:
    matched = KEY.match(lines[0].strip())
    if not matched:
        raise ValueError(f"no key and value: {lines[0]}")
    key, value, rest = matched["key"], matched["value"], lines[1:]
    if value is None:
        return (key, *_block(rest, indent + 1))
    if value != "|":
        return key, _scalar(value), rest
    inner = next((place for place, line in enumerate(rest) if _indent(line) <= indent), len(rest))
    return key, "\n".join(line.strip() for line in rest[:inner]), rest[inner:]


def _scalar(text: str) -> Any:
    if text.startswith("["):
        return [_scalar(part.strip()) for part in text.strip("[]").split(",")]
    if text.startswith('"'):
        return json.loads(text)
    if " #" in text or ": " in text:
        raise ValueError(f"needs quotes: {text}")
    return text
