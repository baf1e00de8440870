"""What the application bundle says of itself on macOS: the values of Info.plist. Not yet tried on macOS."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

IDENTIFIER = "boneage-desktop"
VALUES = Path(__file__).with_name("Info.plist")


def information(version: str) -> dict[str, Any]:
    """The values of Info.plist with those of this version."""
    values = plistlib.loads(VALUES.read_bytes())
    return {**values, "CFBundleVersion": version, "CFBundleShortVersionString": version}
