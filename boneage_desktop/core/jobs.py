"""What travels between the window and its worker processes: frozen, picklable, each answer with its job's id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.reading import Mode
from boneage_desktop.core.regions_by_hand import PlacedRegion


@dataclass(frozen=True)
class FindFilms:
    """Look through a folder or a DICOMDIR; answered with a tuple of the paths that look like films."""

    id: int
    folder: str


@dataclass(frozen=True)
class OpenFilm:
    """Load a film from its file; answered with a Radiograph that has its imprint."""

    id: int
    path: str


@dataclass(frozen=True)
class ImportFilm:
    """Look at a film for the history; answered with a Radiograph that has its imprint, and pixels of shape (0, 0)."""

    id: int
    path: str


@dataclass(frozen=True)
class ReadFilm:
    """Read the bone age; answered with a Reading.

    `sex` None means: as the file says. `force` reads what would be refused. `regions` are those placed by hand;
    `left_as_is` the codes of the repairs (`core.reading.REPAIRS`) to leave out.
    """

    id: int
    path: str
    sex: Sex | None = None
    force: bool = False
    regions: tuple[PlacedRegion, ...] = ()
    left_as_is: tuple[str, ...] = ()


@dataclass(frozen=True)
class LbpOverlay:
    """Texture of a film; answered with a (rows, columns) uint8 array, longest side at most `longest_side`.

    operators: any chain of "lbp", "circular", "rotation_invariant", each applied on the result of the one before.
    """

    id: int
    path: str
    operators: tuple[str, ...]
    longest_side: int = 1024


Job = FindFilms | OpenFilm | ImportFilm | ReadFilm | LbpOverlay


@dataclass(frozen=True)
class Ready:
    """The worker can take jobs; `details` names device and model (keys: device, model, version), `modes` what it offers,
    `places_regions` whether the model reads regions where a reader puts them.
    """

    details: dict[str, str] = field(default_factory=dict)
    modes: tuple[Mode, ...] = ()
    places_regions: bool = True


@dataclass(frozen=True)
class Progress:
    """A job goes on: fraction in [0, 1] and a note's code."""

    id: int
    fraction: float
    note: str


@dataclass(frozen=True, eq=False)
class Done:
    """A job ended well."""

    id: int
    result: Any


@dataclass(frozen=True)
class Failed:
    """A job (or, with id None, the start) failed. details: the places in the code of an unforeseen error, without its message;
    report: the file on this computer that tells of it, "" for none.
    """

    id: int | None
    code: str
    values: dict[str, Any]
    details: str = ""
    report: str = ""


Answer = Ready | Progress | Done | Failed
