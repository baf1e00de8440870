"""Groups of films by ranges of their ids, such as 2905-4359."""

from __future__ import annotations

from boneage_desktop.core.errors import ConfigurationError


def id_range(group: str) -> tuple[int, int]:
    """The lowest and highest id of "2905-4359". Error: ConfigurationError."""
    low, _, high = group.partition("-")
    if not (low.isdecimal() and high.isdecimal()):
        raise ConfigurationError(detail=f'oversample needs ranges of ids such as "2905-4359", not "{group}"')
    return int(low), int(high)


def in_range(identifier: str, group: str) -> bool:
    """Whether a film's id is a number within the group's range."""
    low, high = id_range(group)
    return identifier.isdecimal() and low <= int(identifier) <= high
