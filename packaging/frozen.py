"""The frozen program that installers are made of: a folder, and which of its files belong to the trainer component."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from boneage_desktop import __version__  # noqa: E402
from tools.bundle.finish import epoch  # noqa: E402

NAME = "boneage-desktop"
GLIBC_VERSION = re.compile(rb"GLIBC_2\.(\d+)\0")
ELF = b"\x7fELF"


@dataclass(frozen=True)
class Frozen:
    """A build: paths relative to its folder, sorted, divided into the base and the trainer; its date in seconds (UTC)."""

    folder: Path
    base: tuple[Path, ...]
    trainer: tuple[Path, ...]
    epoch: int
    version: str = __version__

    def size_bytes(self, files: Iterable[Path]) -> int:
        """What files take when they are unpacked."""
        return sum((self.folder / file).lstat().st_size for file in files)


def read(dist: Path) -> Frozen:
    """The build below dist (`boneage-desktop/` and `trainer.txt`); ends the program in plain words if it is not whole."""
    folder, listed = dist / NAME, dist / "trainer.txt"
    if not (folder.is_dir() and listed.is_file()):
        sys.exit(f"There is no build in {dist} ({NAME}/ and trainer.txt are needed). Make it first: make build")
    trainer = _entries(listed)
    missing = [entry for entry in trainer if not os.path.lexists(folder / entry)]
    if missing:
        sys.exit(f"{listed} names {missing[0]}, which is not in {folder}. Make the build anew: make build")
    files = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    base = tuple(file for file in files if not _is_within(file, trainer))
    frozen = Frozen(folder, base, tuple(file for file in files if _is_within(file, trainer)), epoch())
    _check_links(frozen)
    return frozen


def stage(frozen: Frozen, files: Iterable[Path], target: Path) -> None:
    """Copies files of a build into a folder, links as links."""
    for file in files:
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(frozen.folder / file, target / file, follow_symlinks=False)
        if not (target / file).is_symlink():
            (target / file).chmod(0o755 if _is_program(frozen.folder / file) else 0o644)


def normalise(tree: Path, epoch: int) -> None:
    """Gives everything below a folder the same date and folders the same mode, so that two packages of it are equal."""
    for path in (tree, *tree.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def glibc_needed(frozen: Frozen) -> str:
    """The oldest glibc that has every symbol version that the program's own libraries ask for, such as 2.35."""
    found = {2}
    for file in frozen.base:
        content = _elf_content(frozen.folder / file)
        found.update(int(minor) for minor in GLIBC_VERSION.findall(content))
    return f"2.{max(found)}"


def _entries(listed: Path) -> frozenset[Path]:
    """What trainer.txt names; on every system its paths are written with /."""
    return frozenset(Path(line.strip()) for line in listed.read_text(encoding="utf-8").splitlines() if line.strip())


def _is_within(file: Path, entries: frozenset[Path]) -> bool:
    return file in entries or any(parent in entries for parent in file.parents)


def _check_links(frozen: Frozen) -> None:
    """A link of the base into the trainer would hang in the air where the trainer is left out."""
    trainer = {(frozen.folder / file).absolute() for file in frozen.trainer}
    for file in frozen.base:
        path = frozen.folder / file
        if path.is_symlink() and Path(os.path.normpath(path.parent.absolute() / path.readlink())) in trainer:
            sys.exit(f"{path} is part of the base, but is a link into the trainer. Make the build anew: make build")


def _is_program(path: Path) -> bool:
    """Programs are run by their names; libraries are only loaded, and need no such right."""
    return os.access(path, os.X_OK) and ".so" not in path.suffixes


def _elf_content(path: Path) -> bytes:
    if path.is_symlink():
        return b""
    with path.open("rb") as file:
        return ELF + file.read() if file.read(len(ELF)) == ELF else b""
