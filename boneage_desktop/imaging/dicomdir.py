"""The films that a DICOMDIR (PS3.3 annex F) lists."""

from __future__ import annotations

import warnings
from pathlib import Path

from pydicom.fileset import FileSet

from boneage_desktop.core.errors import DamagedFilm

NAME = "DICOMDIR"


def films_of(directory: Path) -> list[Path]:
    """The files that a DICOMDIR lists and that are there, in its order. Errors: DamagedFilm."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            listed = [Path(instance.path) for instance in FileSet(directory)]
    except Exception as error:  # pydicom raises anything at all on a directory that breaks the rules
        raise DamagedFilm(path=directory, detail="it breaks the rules of DICOM") from error
    return [film for film in listed if film.is_file()]
