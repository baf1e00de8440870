"""Colours of the window: two complete palettes with the same roles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """Roles of colour as #RRGGBB; every text role has a contrast of at least 4.5:1 on background and panel."""

    background: str
    panel: str
    line: str
    text: str
    quiet: str
    accent: str
    good: str
    caution: str
    stop: str


DARK = Colours("#14171A", "#1C2024", "#2C3238", "#E6E9EC", "#9AA4AE", "#4CA6FF", "#5BC489", "#F2B84B", "#F0716B")
LIGHT = Colours("#F4F6F8", "#FFFFFF", "#D3D9DF", "#1A1E22", "#55606B", "#0A64BC", "#1B7A44", "#8A5A00", "#B3261E")

BONE_ROW_COLOURS = {"forearm": "#56B4E9", "metacarpals": "#E69F00", "phalanges": "#009E73", "distal": "#CC79A7"}
