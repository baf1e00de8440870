"""The archives for Linux systems without Debian packages: unpacked anywhere, the program runs from there."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import desktop_files
import frozen
from frozen import NAME, Frozen

COMPRESSION = "xz -6 --threads=4"  # a fixed number: with one thread xz writes other bytes


def build(build: Frozen, out: Path) -> list[Path]:
    """Writes the program and, where the build has it, the trainer as .tar.xz; where they are."""
    system = f"{build.version}-linux-{platform.machine()}.tar.xz"
    program = f"{NAME}-{build.version}"  # the same folder in both, so that the trainer lands in the program
    with TemporaryDirectory(dir=out) as folder:
        base, trainer = Path(folder) / "base", Path(folder) / "trainer"
        frozen.stage(build, build.base, base / program)
        desktop_files.write(base / program / "share", build.epoch)
        shutil.copy(desktop_files.LINUX / "install-desktop-entry", base / program)
        packages = [_pack(base, build.epoch, out / f"{NAME}-{system}")]
        if build.trainer:
            frozen.stage(build, build.trainer, trainer / program)
            packages.append(_pack(trainer, build.epoch, out / f"{NAME}-trainer-{system}"))
    return packages


def _pack(tree: Path, epoch: int, target: Path) -> Path:
    frozen.normalise(tree, epoch)
    names = sorted(path.name for path in tree.iterdir())
    same = ["--sort=name", "--format=gnu", "--owner=root:0", "--group=root:0", "--numeric-owner", f"--mtime=@{epoch}"]
    subprocess.run(["tar", *same, f"--use-compress-program={COMPRESSION}", "-cf", target, "-C", tree, *names], check=True)
    return target
