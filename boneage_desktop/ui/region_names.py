"""The regions' names as the reader's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def region_name(name: str) -> str:
    """The name to show for a region of core/regions.py."""
    return {
        "Radius": QCoreApplication.translate("Regions", "Radius"),
        "Ulna": QCoreApplication.translate("Regions", "Ulna"),
        "MC1": QCoreApplication.translate("Regions", "MC1"),
        "MC3": QCoreApplication.translate("Regions", "MC3"),
        "MC5": QCoreApplication.translate("Regions", "MC5"),
        "PP1": QCoreApplication.translate("Regions", "PP1"),
        "MP3": QCoreApplication.translate("Regions", "MP3"),
        "MP5": QCoreApplication.translate("Regions", "MP5"),
        "DP1": QCoreApplication.translate("Regions", "DP1"),
        "DP3": QCoreApplication.translate("Regions", "DP3"),
        "DP5": QCoreApplication.translate("Regions", "DP5"),
    }[name]
