"""Where the program's own files lie: what it ships, and what it keeps for the user."""

from __future__ import annotations

from pathlib import Path

import platformdirs

NAME = "boneage-desktop"
_PACKAGE = Path(__file__).parents[1]


def resources() -> Path:
    """The folder of icons, translations, tables and the demo film."""
    return _shipped("resources")


def model_weights() -> Path:
    """The folder with one folder for each model shipped."""
    return _shipped("model_weights")


def demo_film() -> Path:
    """The synthetic film that the program shows when there is no other."""
    return resources() / "demo" / "demo-hand.dcm"


def settings_file() -> Path:
    """The user's settings."""
    return platformdirs.user_config_path(NAME, appauthor=False) / "settings.json"


def models() -> Path:
    """The folder with the models installed on this machine beside the shipped one."""
    return platformdirs.user_data_path(NAME, appauthor=False) / "models"


def trainings() -> Path:
    """The folder with one folder for each training project."""
    return platformdirs.user_data_path(NAME, appauthor=False) / "trainings"


def _shipped(folder: str) -> Path:
    """Inside the package where it was installed or frozen, beside it in a checkout."""
    installed = _PACKAGE / folder
    return installed if installed.is_dir() else _PACKAGE.parent / folder
