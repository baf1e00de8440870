"""The macOS disk images: the reader, and the reader with the trainer. Not yet tried on macOS.

An application's signature covers all its files, so the trainer cannot be laid over it: who wants it takes the other image.
"""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from frozen import NAME, ROOT, Frozen

IDENTITY = "BONEAGE_CODESIGN_IDENTITY"  # a "Developer ID Application" in the keychain; without one the signature is ad hoc
NOTARISE = "BONEAGE_NOTARISE"  # a command; it is run with the path of the image as its last argument
ENTITLEMENTS = ROOT / "packaging/macos/entitlements.plist"
WITHIN = Path("_internal")


def build(build: Frozen, out: Path) -> list[Path]:
    """Writes both images; where they are."""
    bundle = build.folder.parent / f"{NAME}.app"
    if not bundle.is_dir():
        sys.exit(f"There is no {bundle}. Make the build first: make build")
    version = f"{build.version}-macos-{platform.machine()}"
    images = [_image(bundle, out / f"{NAME}-{version}.dmg", left_out=build.trainer)]
    if build.trainer:
        images.append(_image(bundle, out / f"{NAME}-with-trainer-{version}.dmg"))
    return images


def copy_without(bundle: Path, target: Path, *, left_out: tuple[Path, ...]) -> None:
    """Copies a bundle without some of the build's files; each may lie, or be a link, in two of its folders."""
    within = {file.relative_to(WITHIN) if file.is_relative_to(WITHIN) else file for file in left_out}
    dropped = {bundle / "Contents" / place / file for place in ("Frameworks", "Resources") for file in within}
    shutil.copytree(
        bundle, target, symlinks=True, ignore=lambda folder, names: {name for name in names if Path(folder) / name in dropped}
    )


def _image(bundle: Path, target: Path, *, left_out: tuple[Path, ...] = ()) -> Path:
    """Signs a copy of the bundle and puts it into an image beside a link to the applications."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / bundle.name
        copy_without(bundle, copy, left_out=left_out)
        _sign(copy)
        (Path(folder) / "Applications").symlink_to("/Applications")
        create = ["hdiutil", "create", "-volname", NAME, "-srcfolder", folder, "-format", "UDZO", "-ov", str(target)]
        subprocess.run(create, check=True)
    _notarise(target)
    return target


def _sign(bundle: Path) -> None:
    """The hardened runtime goes with an identity only: with an ad hoc signature it would refuse the bundle's own libraries."""
    identity = os.environ.get(IDENTITY)
    hardened = ["--options", "runtime", "--timestamp", "--entitlements", str(ENTITLEMENTS)] if identity else []
    subprocess.run(["codesign", "--force", "--deep", *hardened, "--sign", identity or "-", str(bundle)], check=True)


def _notarise(image: Path) -> None:
    command = os.environ.get(NOTARISE)
    if command:
        subprocess.run([*shlex.split(command), str(image)], check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
