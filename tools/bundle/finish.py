"""The last step of a build: notices and inventory into the folder; the trainer's files and the sizes beside it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import PyInstaller

from boneage_desktop import __version__
from tools.bundle import sbom, sizes
from tools.bundle.components import ROOT, Component, components
from tools.bundle.contents import Entry
from tools.bundle.notices import notices

WITHIN = "_internal"
LOADER: Entry = ("the executable's loader", PyInstaller.__file__, "EXECUTABLE")
NOTICES, INVENTORY = "THIRD-PARTY-NOTICES{}.txt", "sbom{}.cdx.json"
DATE_WITHOUT_HISTORY = 1_767_225_600
"""1 January 2026, the date of a build from sources without their history."""


@dataclass(frozen=True)
class Part:
    """The base or the trainer: what it is called, what distinguishes its files' names, and what it is made of."""

    what: str
    suffix: str
    components: tuple[Component, ...]


def epoch() -> int:
    """The date that the build bears, in seconds: SOURCE_DATE_EPOCH, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    git = shutil.which("git") or "git"
    asked = subprocess.run([git, "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 else DATE_WITHOUT_HISTORY


def parts(collected: Iterable[Entry], trainer: Sequence[str]) -> list[Part]:
    """What base and trainer consist of. Error: LicenceMissing."""
    entries, apart = list(collected), frozenset(trainer)
    base = [entry for entry in entries if entry[0] not in apart]
    found = [Part("boneage-desktop", "", tuple(components([*base, LOADER])))]
    if trainer:
        added = tuple(components(entry for entry in entries if entry[0] in apart))
        found.append(Part("the trainer of boneage-desktop", "-trainer", added))
    return found


def write(folder: Path, written: Sequence[Part], trainer: Sequence[str]) -> None:
    """Complete the folder, and put trainer.txt and sizes.txt beside it."""
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    for part in written:
        _write(folder / NOTICES.format(part.suffix), notices(part.components, what=part.what))
    named = [f"{WITHIN}/{Path(file).as_posix()}" for file in trainer]
    hashes = sbom.digests(folder)
    own = [name.format("-trainer") for name in (NOTICES, INVENTORY)] if trainer else []
    for part in written:
        mine = {file: digest for file, digest in hashes.items() if (file in {*named, *own}) == bool(part.suffix)}
        _write_inventory(folder / INVENTORY.format(part.suffix), part, mine)
    _write(folder.parent / "trainer.txt", "".join(f"{file}\n" for file in sorted([*named, *own])))
    _write(folder.parent / "sizes.txt", sizes.report(folder, [*named, *own]))


def documents(folder: Path) -> list[Path]:
    """The licence, notices and inventories in a folder."""
    return sorted(file for file in folder.iterdir() if file.suffix in (".txt", ".json") or file.name == "LICENSE")


def _write_inventory(file: Path, part: Part, hashes: dict[str, str]) -> None:
    within = {name.removeprefix(f"{WITHIN}/"): digest for name, digest in hashes.items()}
    name = f"boneage-desktop{part.suffix}"
    text = sbom.inventory(part.components, within, name=name, version=__version__, epoch=epoch())
    sbom.check(text)
    _write(file, text)


def _write(file: Path, text: str) -> None:
    """The same bytes on every system."""
    file.write_text(text, encoding="utf-8", newline="\n")
