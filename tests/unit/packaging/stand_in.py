"""A small folder of the shape of a build, and the packaging scripts as modules."""

from __future__ import annotations

import importlib
import shutil
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"
PROGRAM = '#!/bin/sh\necho "$(basename "$0")" "$@"\n'
TRAINER = ["_internal/keras/__init__.pyc", "_internal/tensorflow", "THIRD-PARTY-NOTICES-trainer.txt"]


def script(name: str) -> ModuleType:
    """A module of packaging/, found as the scripts there find each other."""
    if str(PACKAGING) not in sys.path:
        sys.path.append(str(PACKAGING))
    return importlib.import_module(name)


def write_build(dist: Path) -> Path:
    """Writes a build whose program says what it was started with; gives dist."""
    folder = dist / "boneage-desktop"
    texts = {
        "boneage-desktop": PROGRAM,
        "LICENSE": "licence",
        "THIRD-PARTY-NOTICES.txt": "notices",
        "THIRD-PARTY-NOTICES-trainer.txt": "notices of the trainer",
        "_internal/boneage_desktop/resources/app {icon}.svg": "<svg/>",
        "_internal/keras/__init__.pyc": "keras",
        "_internal/tensorflow/python/__init__.pyc": "tensorflow",
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    (folder / "boneage-desktop").chmod(0o755)
    library = folder / "_internal/libsmall.so.1"
    shutil.copy(shutil.which("true") or "/bin/true", library)
    library.with_name("libsmall.so").symlink_to(library.name)
    (dist / "trainer.txt").write_text("\n".join(TRAINER) + "\n")
    return dist
