"""Where the program's own files lie: what it ships, and what it keeps for the user."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

NAME = "boneage-desktop"
NOTICES = "THIRD-PARTY-NOTICES.txt"
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


def notices() -> Path | None:
    """The licences of all that a frozen program contains; None where it is not frozen."""
    folder = Path(sys.executable).parent
    places = (folder, folder.parent / "Resources") if getattr(sys, "frozen", False) else ()  # the second in a bundle of macOS
    return next((place / NOTICES for place in places if (place / NOTICES).is_file()), None)


def settings_file() -> Path:
    """The user's settings."""
    return platformdirs.user_config_path(NAME, appauthor=False) / "settings.json"


def models() -> Path:
    """The folder with the models installed on this machine beside the shipped one."""
    return platformdirs.user_data_path(NAME, appauthor=False) / "models"


def trainings() -> Path:
    """The folder with one folder for each training project."""
    return platformdirs.user_data_path(NAME, appauthor=False) / "trainings"


def history() -> Path:
    """The folder of the study history, its audit log and its backups."""
    return platformdirs.user_data_path(NAME, appauthor=False) / "history"


def audit_head() -> Path:
    """Where the last entry of the audit log is noted, apart from the log."""
    return settings_file().with_name("audit-head.json")


def report_template() -> Path:
    """The user's own template of the report of a study, if there is one."""
    return platformdirs.user_data_path(NAME, appauthor=False) / "report" / "report.html"


def cache() -> Path:
    """The folder of what can be worked out again."""
    return platformdirs.user_cache_path(NAME, appauthor=False)


def logs() -> Path:
    """The folder of the program's log and of its reports of errors."""
    return platformdirs.user_log_path(NAME, appauthor=False)


def _shipped(folder: str) -> Path:
    """Inside the package where it was installed or frozen, beside it in a checkout."""
    installed = _PACKAGE / folder
    return installed if installed.is_dir() else _PACKAGE.parent / folder
