"""SHA-256 sums of the packages, and the hook by which whoever releases them signs them."""

from __future__ import annotations

import hashlib
import os
import shlex
import subprocess
from pathlib import Path

SIGN = "BONEAGE_SIGN"  # a command; it is run with the path of a file to sign as its last argument
SUMS = "SHA256SUMS"


def finish(packages: list[Path], folder: Path) -> Path:
    """Signs the packages, writes SHA256SUMS beside them (the format of sha256sum) and signs that; where it is."""
    for package in packages:
        sign(package)
    sums = folder / SUMS
    lines = (f"{_sha256(package)}  {package.name}\n" for package in sorted(packages))
    sums.write_text("".join(lines), encoding="ascii", newline="\n")
    sign(sums)
    return sums


def sign(file: Path) -> None:
    """Runs the command in BONEAGE_SIGN on a file; nothing where there is none. A signer that fails stops the release."""
    command = os.environ.get(SIGN)
    if command:
        subprocess.run([*shlex.split(command, posix=os.name != "nt"), str(file)], check=True)


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
