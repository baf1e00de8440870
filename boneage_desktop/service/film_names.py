"""What films are called: by their file, and in short where many lie in nested folders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

SUFFIXES = (".bmp", ".dcm", ".dicom", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp")


def film_name(path: PurePath) -> str:
    """The name of a file without the suffix of a film; 1.2.840.5 keeps its last number."""
    return path.stem if path.suffix.lower() in SUFFIXES else path.name


def short_names(paths: Sequence[PurePath]) -> list[str]:
    """For each path its shortest end, without suffix, that no other has whatever the case; the whole path where none is."""
    names, doubtful, depth = [str(path) for path in paths], list(range(len(paths))), 0
    while doubtful:
        ends = {index: _end(paths[index], folders=depth) for index in doubtful}
        count = Counter(end.casefold() for end in ends.values())
        for index in (index for index in doubtful if count[ends[index].casefold()] == 1):
            names[index] = ends[index]
        depth += 1
        doubtful = [i for i in doubtful if count[ends[i].casefold()] > 1 and depth < len(paths[i].parts)]
    return names


def _end(path: PurePath, *, folders: int) -> str:
    above = path.parent.parts
    return "/".join((*above[len(above) - folders :], film_name(path)))
