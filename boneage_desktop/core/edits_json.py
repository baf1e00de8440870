"""Edits as plain data and back: what the history keeps of what a reader did.

A value with `to_json` and `from_json` says itself how it is written; any other frozen dataclass is written field by field. What
is as it was from the beginning is left out. What this version does not know is passed over, and a value that cannot be counts
as the default, so that one damaged value does not cost the others.
"""

from __future__ import annotations

import logging
import types
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import BoneAgeError

log = logging.getLogger(__name__)

UNFIT = (BoneAgeError, ValueError, TypeError, KeyError, AttributeError)
"""What reading a value raises that cannot be."""


def edits_to_json(edits: Edits) -> dict[str, Any]:
    """What differs from the untouched film; the decision is left out, since the history keeps it on its own."""
    return {name: value for name, value in _to_json(edits).items() if name != "decision"}


def edits_from_json(data: dict[str, Any]) -> Edits:
    """The edits that the data tell, as far as this version understands them."""
    return _from_fields(Edits, data, forgiving=True)


def _to_json(value: Any) -> Any:
    if hasattr(value, "to_json"):
        return value.to_json()
    if is_dataclass(value):
        told = ((each.name, getattr(value, each.name), _default(each)) for each in fields(value))
        return {name: _to_json(part) for name, part, default in told if part != default}
    if isinstance(value, tuple | list):
        return [_to_json(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _from_fields(kind: type[Any], data: dict[str, Any], *, forgiving: bool = False) -> Any:
    """A dataclass from its fields; a forgiving one leaves out what does not fit."""
    hints, found = _hints(kind), {}  # type: ignore[arg-type]  # a class is hashable
    for each in fields(kind):
        if each.name not in data:
            continue
        try:
            found[each.name] = _from_json(hints[each.name], data[each.name])
        except UNFIT:
            if not forgiving:
                raise
            log.warning("an edit that was kept does not fit and is left out: %s", each.name)
    return kind(**found)


def _from_json(kind: Any, value: Any) -> Any:
    if get_origin(kind) in (Union, types.UnionType):
        return _one_of(get_args(kind), value)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), value)
    if hasattr(kind, "from_json"):
        return kind.from_json(value)
    if is_dataclass(kind):
        return _from_fields(kind, value)  # type: ignore[arg-type]
    if issubclass(kind, date):
        return kind.fromisoformat(value)
    return kind(value) if issubclass(kind, Enum) else _plain(kind, value)


def _one_of(kinds: tuple[Any, ...], value: Any) -> Any:
    """An optional value."""
    if value is None and type(None) in kinds:
        return None
    (kind,) = (kind for kind in kinds if kind is not type(None))
    return _from_json(kind, value)


def _tuple(kinds: tuple[Any, ...], values: Any) -> tuple[Any, ...]:
    if not isinstance(values, list):
        raise TypeError("no list")
    if kinds[1:] == (...,):
        return tuple(_from_json(kinds[0], value) for value in values)
    return tuple(_from_json(kind, value) for kind, value in zip(kinds, values, strict=True))


def _plain(kind: type[Any], value: Any) -> Any:
    """A text, a number or a yes or no; a whole number may stand for any number."""
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    """The types of the fields; finding them takes longer than all the rest."""
    return get_type_hints(kind)


def _default(each: Field[Any]) -> Any:
    return each.default_factory() if each.default_factory is not MISSING else each.default
