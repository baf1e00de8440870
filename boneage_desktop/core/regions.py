"""The 11 regions of the Chinese standard 中华-05 (China-05), in anatomical order from the wrist to the fingertips."""

from __future__ import annotations

REGIONS = ("Radius", "Ulna", "MC1", "MC3", "MC5", "PP1", "MP3", "MP5", "DP1", "DP3", "DP5")

BONE_ROWS = {
    "forearm": ("Radius", "Ulna"),
    "metacarpals": ("MC1", "MC3", "MC5"),
    "phalanges": ("PP1", "MP3", "MP5"),
    "distal": ("DP1", "DP3", "DP5"),
}


def bone_row(region: str) -> str:
    """The group (forearm, metacarpals, phalanges, distal) that a region belongs to."""
    return next(row for row, names in BONE_ROWS.items() if region in names)
