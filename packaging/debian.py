"""The Debian packages: the program, and the trainer as a second package over it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import desktop_files
import frozen
from frozen import NAME, Frozen

from boneage_desktop.core.system_libraries import CHINESE_FONT, QT_LIBRARIES, X11_LIBRARIES

MAINTAINER = os.environ.get("BONEAGE_MAINTAINER", "The boneage-desktop project <nobody@boneage-desktop.invalid>")
LIBRARY = Path("usr/lib") / NAME  # private to one package: Debian keeps /opt for what comes without a package
COMPRESSION = ("-Zxz", "-z6", "--threads-max=4")
TRAINER = f"{NAME}-trainer"
RUNTIME = ("libgcc-s1", "libstdc++6")  # of C++; a build takes those of the system

SUMMARY = "reads bone age from hand radiographs (research use only)"
DESCRIPTION = """\
 A workstation for radiologists: it opens DICOM films and pictures, reads the
 bone age with a network of its own and shows where the number comes from, in
 the 11 regions of the Chinese standard China-05. It needs no network
 connection and no graphics card.
 .
 Research use only. Not a medical device."""
TRAINER_SUMMARY = "trains bone age models on local films (component)"
TRAINER_DESCRIPTION = f"""\
 What the Train tab of {NAME} and its command "train" need: TensorFlow
 and Keras. Reading films works without it."""


def build(build: Frozen, out: Path) -> list[Path]:
    """Writes the packages into a folder, that of the trainer where the build has one; where they are."""
    architecture = {"Architecture": _output("dpkg", "--print-architecture")}
    with TemporaryDirectory(dir=out) as folder:
        base, trainer = Path(folder) / "base", Path(folder) / "trainer"
        _stage_base(build, base)
        packages = [_pack(base, NAME, build, out, _base_fields(build) | architecture)]
        if build.trainer:
            _stage_trainer(build, trainer)
            packages.append(_pack(trainer, TRAINER, build, out, _trainer_fields(build) | architecture))
    return packages


def dependencies(build: Frozen) -> str:
    """The system libraries that the window needs (core/system_libraries.py names them) and the libraries of C and C++."""
    libraries = sorted({*QT_LIBRARIES.values(), *X11_LIBRARIES.values()})
    return ", ".join([f"libc6 (>= {frozen.glibc_needed(build)})", *RUNTIME, *libraries])


def _stage_base(build: Frozen, tree: Path) -> None:
    frozen.stage(build, build.base, tree / LIBRARY)
    desktop_files.write(tree / "usr/share", build.epoch)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _write_documents(tree, NAME, build, notices="THIRD-PARTY-NOTICES.txt")


def _stage_trainer(build: Frozen, tree: Path) -> None:
    frozen.stage(build, build.trainer, tree / LIBRARY)
    _write_documents(tree, TRAINER, build, notices="THIRD-PARTY-NOTICES-trainer.txt")


def _base_fields(build: Frozen) -> dict[str, str]:
    return {
        "Section": "science",
        "Depends": dependencies(build),
        "Recommends": CHINESE_FONT,
        "Suggests": f"{TRAINER} (= {build.version})",
        "Description": f"{SUMMARY}\n{DESCRIPTION}",
    }


def _trainer_fields(build: Frozen) -> dict[str, str]:
    return {
        "Section": "science",
        "Depends": f"{NAME} (= {build.version})",
        "Description": f"{TRAINER_SUMMARY}\n{TRAINER_DESCRIPTION}",
    }


def _write_documents(tree: Path, package: str, build: Frozen, *, notices: str) -> None:
    documents = tree / "usr/share/doc" / package
    documents.mkdir(parents=True)
    shutil.copyfile(desktop_files.LINUX / "copyright", documents / "copyright")
    (documents / "THIRD-PARTY-NOTICES.txt").symlink_to(f"../../../lib/{NAME}/{notices}")
    desktop_files.write_gzip(documents / "changelog.gz", _changelog(package, build))
    overrides = tree / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(desktop_files.LINUX / f"{package}.lintian-overrides", overrides / package)


def _changelog(package: str, build: Frozen) -> str:
    date = datetime.fromtimestamp(build.epoch, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return f"{package} ({build.version}) stable; urgency=medium\n\n  * Release {build.version}.\n\n -- {MAINTAINER}  {date}\n"


def _pack(tree: Path, package: str, build: Frozen, out: Path, fields: dict[str, str]) -> Path:
    """Packs a staged tree by dpkg-deb."""
    files = sorted(path.relative_to(tree) for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size_kib = sum(-(-(tree / file).stat().st_size // 1024) for file in files)
    identity = {"Package": package, "Version": build.version, "Maintainer": MAINTAINER, "Installed-Size": str(size_kib)}
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control({**identity, "Priority": "optional", **fields}), encoding="utf-8")
    (control / "md5sums").write_text("".join(_md5_lines(tree, files)), encoding="utf-8")
    frozen.normalise(tree, build.epoch)
    target = out / f"{package}_{build.version}_{fields['Architecture']}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(build.epoch)}
    command = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(tree), str(target)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return target


def _control(fields: dict[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _md5_lines(tree: Path, files: Iterable[Path]) -> Iterable[str]:
    """What dpkg --verify compares; against accidents only, so MD5 is enough."""
    for file in files:
        with (tree / file).open("rb") as opened:
            digest = hashlib.file_digest(opened, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
        yield f"{digest}  {file.as_posix()}\n"


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
