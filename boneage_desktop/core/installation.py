"""What the Windows installer may ask of this machine: whether the program runs."""

from __future__ import annotations

import ctypes
import sys

MUTEX = "boneage-desktop-runs"
"""The name that packaging/windows/boneage-desktop.iss looks for before it replaces or removes files."""


def hold_mutex() -> None:
    """On Windows, make it known until this process ends that the program runs."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.CreateMutexW(None, False, MUTEX)
