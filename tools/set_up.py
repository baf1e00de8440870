"""Sets up .venv from a lock file with hashes, and the system libraries; once, and without the network when nothing changed.

usage: set_up.py run|dev    run: what the program needs; dev: also what its tests need
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from boneage_desktop.core.system_libraries import CHINESE_FONT, has_chinese_font, install_line, missing_qt_packages  # noqa: E402

VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "storescu": "dcmtk", "desktop-file-validate": "desktop-file-utils"}


def main(kind: str) -> None:
    done = is_installed(kind)
    bring_system_packages(kind, first=not done)
    if not done:
        make_venv()
        install(kind)


def bring_system_packages(kind: str, *, first: bool) -> None:
    """As root installs what is missing; otherwise says how, and ends the set-up if Qt could not start.

    What is only wished for is looked after at the first set-up, so that later starts never touch the network for it.
    """
    needed = missing_qt_packages()
    packages = needed + (wished(kind) if first else [])
    if not packages or (can_install() and apt_install(packages)):
        return
    if needed:
        sys.exit(f"The window needs system libraries that are missing here. Install them with:\n  {install_line(packages)}")
    print(f"Not needed, but better with it:\n  {install_line(packages)}")


def wished(kind: str) -> list[str]:
    """Packages that the program (a font for Chinese) or its tests are better with."""
    packages = [] if has_chinese_font() else [CHINESE_FONT]
    if kind == "dev" and sys.platform.startswith("linux"):
        packages += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return packages


def can_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> bool:
    """Whether the packages are installed now."""
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
    return all(subprocess.run(step, env=quiet, check=False).returncode == 0 for step in (["apt-get", "update", "-qq"], install))


def is_installed(kind: str) -> bool:
    return VENV_PYTHON.exists() and stamp(kind).exists() and stamp(kind).read_text() == digest(kind)


def stamp(kind: str) -> Path:
    return VENV / f"installed-{kind}"


def digest(kind: str) -> str:
    return hashlib.sha256(LOCKS[kind].read_bytes()).hexdigest()


def make_venv() -> None:
    """A new environment, unless there is one that works."""
    if VENV_PYTHON.exists() and subprocess.run([VENV_PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0:
        return
    try:
        import ensurepip  # noqa: F401 - Debian and Ubuntu keep it in a package of its own
    except ImportError:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not (can_install() and apt_install([package])):
            sys.exit(f"Python lacks its venv module. Install it with:\n  {install_line([package])}")
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def install(kind: str) -> None:
    """The locked packages with their hashes checked, then the program itself as a link to this folder."""
    print(f"Setting up {VENV.name} from {LOCKS[kind].name} (about 1.5 GB, once) …", flush=True)
    pip = [VENV_PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCKS[kind]], cwd=ROOT, check=True)
    subprocess.run([*pip, "--no-index", "--no-deps", "--no-build-isolation", "--editable", ROOT], cwd=ROOT, check=True)
    for name in ("run", "dev") if kind == "dev" else ("run",):
        stamp(name).write_text(digest(name))


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in LOCKS:
        sys.exit(__doc__)
    try:
        main(sys.argv[1])
    except subprocess.CalledProcessError as error:
        sys.exit(f"The set-up stopped: {' '.join(map(str, error.cmd))} ended with {error.returncode}.")
