"""The mean left hand: where the 11 regions lie on it, and what the network cuts out around them.

Generalised Procrustes mean of 806 annotated films at their true aspect, mirrored hands turned over. Unit: the root mean
square distance of the 11 centres from their own centre; x to the right of the screen (the thumb's side), y down (the wrist's
side).
"""

from __future__ import annotations

from boneage_desktop.core.regions import REGIONS

CENTRES = {
    "Radius": (0.136, 1.218),
    "Ulna": (-0.232, 1.281),
    "MC1": (0.513, 0.804),
    "MC3": (0.013, -0.262),
    "MC5": (-0.559, 0.057),
    "PP1": (0.851, 0.252),
    "MP3": (-0.020, -0.926),
    "MP5": (-0.795, -0.350),
    "DP1": (1.056, -0.143),
    "DP3": (-0.048, -1.334),
    "DP5": (-0.915, -0.596),
}

SIDES = {name: 0.62 if name in ("Radius", "Ulna") else 0.54 for name in REGIONS}
"""Side of the square cut out around each centre; the annotated boxes are 0.21 to 0.53 wide."""

BONE_ENDS = {
    "MC1": ("MC1", "PP1"),
    "PP1": ("PP1", "DP1"),
    "DP1": ("PP1", "DP1"),
    "MP3": ("MC3", "MP3"),
    "DP3": ("MP3", "DP3"),
    "MP5": ("MC5", "MP5"),
    "DP5": ("MP5", "DP5"),
}
"""The two centres whose direction turns a region's square along its finger; the others turn with the hand."""

VIEW_CENTRE = (0.05, -0.05)
VIEW_HALF = (1.36, 1.70)
"""The upright view of the whole hand, from beyond the fingertips to the distal forearm."""
