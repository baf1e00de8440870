"""Makes the installers of this system from the build in dist/, into dist/packages/, with SHA256SUMS.

usage: make_packages.py [--dist DIR] [--out DIR]
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

import frozen
import sums


def main(arguments: list[str]) -> None:
    parser = ArgumentParser(description=__doc__, allow_abbrev=False)
    dist = frozen.ROOT / "dist"
    parser.add_argument("--dist", type=Path, default=dist, metavar="DIR", help="where the build is (default: dist)")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the packages go (default: packages below the build)")
    given = parser.parse_args(arguments)
    out = given.out or given.dist / "packages"
    out.mkdir(parents=True, exist_ok=True)
    build = frozen.read(given.dist)
    packages = [package for make in makers() for package in _timed(make, build, out)]
    print(sums.finish(packages, out))


def makers() -> list[Callable[[frozen.Frozen, Path], list[Path]]]:
    """What makes the installers of this system."""
    if sys.platform == "win32":
        import windows

        return [windows.build]
    if sys.platform == "darwin":
        import macos

        return [macos.build]
    import debian
    import tarball

    return [debian.build, tarball.build]


def _timed(make: Callable[[frozen.Frozen, Path], list[Path]], build: frozen.Frozen, out: Path) -> list[Path]:
    started = time.monotonic()
    packages = make(build, out)
    for package in packages:
        print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB")
    print(f"{make.__module__}: {time.monotonic() - started:.0f} s")
    return packages


if __name__ == "__main__":
    main(sys.argv[1:])
