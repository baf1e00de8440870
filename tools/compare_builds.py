"""Compares two builds file by file and says what differs and, for archives of Python modules, in which modules.

usage: compare_builds.py FOLDER FOLDER    exit code 0 where they are equal
"""

from __future__ import annotations

import hashlib
import sys
import zipfile
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

ARCHIVE = "PYZ.pyz"


def main(first: Path, second: Path) -> int:
    lines = differences(first, second)
    print("\n".join(lines) or "The builds are equal.")
    return 1 if lines else 0


def differences(first: Path, second: Path) -> list[str]:
    """One line for each file that only one of the folders has or that differs in its bytes, its target or its mode."""
    ours, theirs = _files(first), _files(second)
    single = dict.fromkeys(ours.keys() - theirs.keys(), first) | dict.fromkeys(theirs.keys() - ours.keys(), second)
    differing = sorted(name for name in ours.keys() & theirs.keys() if ours[name] != theirs[name])
    lines = [f"only in {folder}: {name}" for name, folder in sorted(single.items())]
    return lines + [f"differs: {name}{_within(first / name, second / name)}" for name in differing]


def _files(folder: Path) -> dict[str, str]:
    """What identifies each file of a folder, by its path within."""
    files = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(folder).as_posix(): _identity(path) for path in files}


def _identity(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink()}"
    with path.open("rb") as stream:
        return f"{path.stat().st_mode & 0o111:o} {hashlib.file_digest(stream, 'sha256').hexdigest()}"


def _within(first: Path, second: Path) -> str:
    ours, theirs = _modules(first), _modules(second)
    names = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
    return f" (in {', '.join(names[:10])}{' …' if len(names) > 10 else ''})" if names else ""


def _modules(file: Path) -> dict[str, bytes]:
    """Contents of an archive of modules: a ZIP file, or the executable with its own; none of any other file."""
    if zipfile.is_zipfile(file) and file.suffix == ".zip":
        with zipfile.ZipFile(file) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    if not file.name.startswith("boneage-desktop"):
        return {}
    archive = CArchiveReader(str(file))
    modules = archive.open_embedded_archive(ARCHIVE)
    scripts = {name: archive.extract(name) for name in archive.toc if name != ARCHIVE}
    return scripts | {name: modules.extract(name, raw=True) for name in modules.toc}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
