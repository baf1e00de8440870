"""Who uses the program."""

from __future__ import annotations

import getpass


def system_name() -> str:
    """The name under which the user is known to the system, "unknown" where it knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
