"""A training project: a folder in which everything about one training on local films is kept, so that nothing is lost.

project.json       what the user chose (`Choices`), and the version of the format of all files of the folder
films.csv          one row for each file that was looked at (`service.survey`)
thumbnails.npy     (films, THUMBNAIL, THUMBNAIL) uint8, in the order of films.csv
looks.csv          how the hand lies on each film
labels.csv         the films in use: id, boneage, male, patient, part, path, …
check-up.json      what the current model reads on the locked part
speed.json         seconds that each preset was found to need
prepared/          the films as the network sees them, shared by all runs
runs/PRESET/       the run of each preset; a file `stop` in it asks a running training to stop softly, a file `finish` to end
                   after its round with the best of what it has
comparison-PRESET.json
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from boneage_desktop.core import kept

FORMAT_VERSION = 1
THUMBNAIL = 96
PARTS = ("train", "validation", "calibration", "holdout")
"""The last is the locked part: read by the check-up and the comparison, learned from by nothing."""

FEWEST = {"train": 100, "validation": 10, "calibration": 50, "holdout": 30}
"""Films that a part needs before what it is for means something."""

Preset = Literal["calibrate", "last_layers", "whole_network", "from_scratch", "paper"]
PRESETS: tuple[Preset, ...] = ("calibrate", "last_layers", "whole_network", "from_scratch", "paper")


@dataclass(frozen=True)
class Columns:
    """Which columns of a table say what, and how; "" for none. unit: of the age, "months" or "years"; male and female: the
    table's own words for the sexes.
    """

    id: str = ""
    age: str = ""
    sex: str = ""
    patient: str = ""
    unit: str = "months"
    male: tuple[str, ...] = ()
    female: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choices:
    """What the user chose in a project.

    sources: folders and files of films; table: a file, "" for what DICOM says; actions: for each kind of finding what is done,
    and for single films ("KIND:ID") what is done otherwise; preset_choices: TOML for each preset that was changed; training:
    the preset whose run is under way, "" for none: found again after a crash, it can go on.
    """

    sources: tuple[str, ...] = ()
    table: str = ""
    columns: Columns = field(default_factory=Columns)
    actions: dict[str, str] = field(default_factory=dict)
    seed: int = 20221
    step: str = "data"
    preset: str = "last_layers"
    preset_choices: dict[str, str] = field(default_factory=dict)
    training: str = ""


def load(project: Path) -> Choices:
    """The choices of a project; those of a new one where there are none or they are damaged (kept beside as .bak).

    What this version does not know is passed over. Errors: MadeByNewer.
    """
    file = project / "project.json"
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        kept.check(values, project, known=FORMAT_VERSION)
        columns = _known(Columns, values.get("columns", {}))
        return Choices(**{**_known(Choices, values), "columns": Columns(**columns)})
    except FileNotFoundError:
        return Choices()
    except (ValueError, TypeError, AttributeError):
        file.replace(file.with_suffix(".json.bak"))
        return Choices()


def save(choices: Choices, project: Path) -> None:
    """Keep the choices of a project that `load` could read; the file is replaced as a whole or not at all."""
    project.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=project, prefix="project", suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(kept.stamped(asdict(choices), FORMAT_VERSION), file, indent=1, ensure_ascii=False)
    Path(name).replace(project / "project.json")


def _known(kind: type[Choices | Columns], values: dict[str, Any]) -> dict[str, Any]:
    """The values that the dataclass has a field for, lists as tuples."""
    names = {each.name for each in fields(kind)}
    return {name: _tuple(value) for name, value in values.items() if name in names}


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
