"""Where the megabytes of a folder are, by package, for the base and the trainer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePath

LISTED = 20


def report(folder: Path, trainer: Iterable[str]) -> str:
    """A table for each component: megabytes (a million bytes) of its largest packages, of the rest and in all."""
    apart = frozenset(trainer)
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    sizes = {file.relative_to(folder).as_posix(): file.stat().st_size for file in files}
    parts = {
        "base": {name: size for name, size in sizes.items() if name not in apart},
        "trainer": {name: size for name, size in sizes.items() if name in apart},
    }
    tables = [_table(name, part) for name, part in parts.items() if part]
    return "\n".join([*tables, f"{'all':40}{_megabytes(sum(sizes.values()))}{len(sizes):8} files", ""])


def _table(name: str, sizes: dict[str, int]) -> str:
    packages = Counter[str]()
    for file, size in sizes.items():
        packages[_package(PurePath(file))] += size
    largest = packages.most_common(LISTED)
    rest = sum(sizes.values()) - sum(size for _, size in largest)
    rows = [*largest, ("the rest", rest)]
    lines = [f"{package:40}{_megabytes(size)}" for package, size in rows]
    return "\n".join([f"{name:40}{_megabytes(sum(sizes.values()))}{len(sizes):8} files", *(f"  {line}" for line in lines), ""])


def _package(file: PurePath) -> str:
    within = file.parts[1:] if file.parts[0] == "_internal" else file.parts
    return within[0].removesuffix(".libs") if within[0] != "boneage_desktop" else "/".join(within[:2])


def _megabytes(size: int) -> str:
    return f"{size / 1e6:9.1f} MB"
