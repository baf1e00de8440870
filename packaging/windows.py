"""The Windows installer: writes the include that windows/boneage-desktop.iss reads, and runs Inno Setup's compiler on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from tempfile import TemporaryDirectory

from frozen import NAME, ROOT, Frozen

from tools.bundle.icon import write_icon

SCRIPT = ROOT / "packaging/windows/boneage-desktop.iss"
ONE_FILE_BYTES = 2_100_000_000  # more than this, compressed, Inno Setup cannot put into one setup.exe
COMPILER_FOLDERS = ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA")


def build(build: Frozen, out: Path) -> list[Path]:
    """Writes setup.exe, and what stands beside it where one file does not suffice; where they are."""
    with TemporaryDirectory() as folder:
        include = Path(folder) / "build.iss"
        write_include(build, include, out=out)
        subprocess.run([_compiler(), "/Qp", f"/DBuild={include}", SCRIPT], check=True)
    return sorted(out.glob(f"{NAME}-{build.version}-windows-x64-setup*"))


def write_include(build: Frozen, include: Path, *, out: Path) -> None:
    """Writes what the script does not know by itself: version, folders, and every file with its component."""
    icon = write_icon(ROOT / "resources/app-icon.svg", include.with_suffix(".ico"))
    spanning = build.size_bytes(build.base + build.trainer) > ONE_FILE_BYTES
    defined = {"Version": build.version, "Icon": icon, "Output": out.absolute(), "Spanning": "yes" if spanning else "no"}
    lines = [f'#define {name} "{value}"' for name, value in defined.items()]
    lines += ["#define Trainer"] if build.trainer else []
    lines += ["", "[Files]", *_file_lines(build, "reader"), *_file_lines(build, "trainer")]
    include.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")


def _file_lines(build: Frozen, component: str) -> Iterator[str]:
    """One line a file, so that nothing depends on how patterns are matched."""
    for file in build.trainer if component == "trainer" else build.base:
        folder = PureWindowsPath("{app}") / _constant_free(file.parent)
        source = (build.folder / file).absolute()
        yield f'Source: "{source}"; DestDir: "{folder}"; Components: {component}; Flags: ignoreversion'


def _constant_free(folder: Path) -> str:
    """A brace in a name would begin a constant."""
    return str(folder).replace("{", "{{")


def _compiler() -> str:
    folders = (Path(os.environ[name]) for name in COMPILER_FOLDERS if name in os.environ)
    usual = (folder / below / "Inno Setup 6/ISCC.exe" for folder in folders for below in (".", "Programs"))
    found = shutil.which("ISCC") or next((str(path) for path in usual if path.is_file()), None)
    return found or sys.exit("Inno Setup 6 is needed. Install it with: winget install JRSoftware.InnoSetup")
