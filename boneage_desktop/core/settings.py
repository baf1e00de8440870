"""What the user prefers: a table of values with what each may be, kept as JSON with the overrides only."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Container
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any

from boneage_desktop.core import kept

log = logging.getLogger(__name__)

FORMAT_VERSION = 1
ITEM_TYPES = {"columns": int, "recent_films": str}


def _one_of(*allowed: str) -> Any:
    """One of these words, the first by default."""
    return field(default=allowed[0], metadata={"allowed": allowed})


@dataclass(frozen=True)
class Settings:
    """Preferences and remembered places; language "" means that of the system; geometry and layout are Qt's own, in hex."""

    theme: str = _one_of("dark", "light")
    language: str = _one_of("", "en", "zh_CN", "de")
    text_size: int = field(default=100, metadata={"allowed": range(90, 151)})
    model_folder: str = ""
    user_name: str = ""
    mode: str = _one_of("best", "fast")
    sd_reference: str = _one_of("brush", "greulich_pyle")
    blind_first: bool = False
    engine: str = _one_of("auto", "onnx", "tensorflow")
    regions_visible: bool = True
    heat: str = _one_of("none", "looks", "moved")
    overlay: str = _one_of("none", "lbp", "circular", "rotation_invariant", "chain")
    overlay_percent: int = field(default=60, metadata={"allowed": range(101)})
    studies_visible: bool = True
    reading_visible: bool = True
    columns: tuple[int, ...] = ()
    recent_films: tuple[str, ...] = ()
    geometry: str = ""
    default_window: str = _one_of("default", "full_range", "bone", "soft_tissue", "high_contrast")
    remember_films: bool = True
    name_on_pictures: bool = False
    lock_minutes: int = field(default=0, metadata={"allowed": range(121)})
    tour_seen: bool = False
    report_head: str = ""
    report_logo: str = ""
    report_named: bool = False


def load(path: Path) -> Settings:
    """The settings in the file as far as this version knows them; defaults for the rest and where it is missing.

    A damaged file is kept beside it as .bak.
    """
    overrides = _overrides(path)
    if overrides is None:
        _keep_aside(path)
    return Settings(**_fitting(overrides or {}))


def check(path: Path) -> None:
    """Whether settings can be kept in the file. Errors: MadeByNewer."""
    kept.check(_overrides(path) or {}, path, known=FORMAT_VERSION)


def save(settings: Settings, path: Path) -> None:
    """Write the values that differ from the defaults; the file is replaced as a whole or not at all.

    Errors: OSError, MadeByNewer where a newer version of the program wrote the file, which is left as it is.
    """
    check(path)
    overrides = {f.name: getattr(settings, f.name) for f in fields(Settings) if getattr(settings, f.name) != f.default}
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(kept.stamped(overrides, FORMAT_VERSION), file, indent=2, ensure_ascii=False)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


def _overrides(path: Path) -> dict[str, Any] | None:
    """What the file holds, nothing where it is missing; None where it is damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return {}
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _fitting(overrides: dict[str, Any]) -> dict[str, Any]:
    """The known values that may be; another one, of another version or written by hand, counts as the default."""
    fitting: dict[str, Any] = {}
    for each in fields(Settings):
        value = overrides.get(each.name)
        if isinstance(value, list) and each.name in ITEM_TYPES:
            if all(type(item) is ITEM_TYPES[each.name] for item in value):
                fitting[each.name] = tuple(value)
        elif type(value) is type(each.default) and value in _allowed(each, value):
            fitting[each.name] = value
    return fitting


def _allowed(known: Field[Any], value: object) -> Container[object]:
    allowed: Container[object] = known.metadata.get("allowed", (value,))
    return allowed


def _keep_aside(path: Path) -> None:
    log.warning("settings file is damaged; starting with the defaults")
    try:
        path.replace(path.with_suffix(path.suffix + ".bak"))
    except OSError:
        log.warning("the damaged settings file could not be kept")
