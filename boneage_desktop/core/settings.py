"""What the user prefers: a table of values, kept as JSON with the overrides only."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

ITEM_TYPES = {"columns": int, "recent_films": str}


@dataclass(frozen=True)
class Settings:
    """Preferences and remembered places; language "" means that of the system; geometry and layout are Qt's own, in hex."""

    theme: str = "dark"
    language: str = ""
    model_folder: str = ""
    mode: str = "best"
    regions_visible: bool = True
    heat: str = "none"
    overlay: str = "none"
    overlay_percent: int = 60
    studies_visible: bool = True
    reading_visible: bool = True
    columns: tuple[int, ...] = ()
    recent_films: tuple[str, ...] = ()
    geometry: str = ""


def load(path: Path) -> Settings:
    """The settings in the file; defaults where it is missing. A damaged file is kept beside it as .bak."""
    try:
        overrides = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return Settings()
    except ValueError:
        overrides = None
    if not isinstance(overrides, dict):
        _keep_aside(path)
        return Settings()
    return Settings(**_fitting(overrides))


def save(settings: Settings, path: Path) -> None:
    """Write the values that differ from the defaults; the file is replaced as a whole or not at all."""
    overrides = {f.name: getattr(settings, f.name) for f in fields(Settings) if getattr(settings, f.name) != f.default}
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(overrides, file, indent=2, ensure_ascii=False)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


def _fitting(overrides: dict[str, Any]) -> dict[str, Any]:
    """The known values of the right type; a value of another version's type counts as the default."""
    fitting: dict[str, Any] = {}
    for field in fields(Settings):
        value = overrides.get(field.name)
        if isinstance(value, list) and field.name in ITEM_TYPES:
            if all(type(item) is ITEM_TYPES[field.name] for item in value):
                fitting[field.name] = tuple(value)
        elif type(value) is type(field.default):
            fitting[field.name] = value
    return fitting


def _keep_aside(path: Path) -> None:
    log.warning("settings file is damaged; starting with the defaults")
    try:
        path.replace(path.with_suffix(path.suffix + ".bak"))
    except OSError:
        log.warning("the damaged settings file could not be kept")
