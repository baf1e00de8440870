"""Which distribution, library or system package every collected file comes from, and under which licence."""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path, PurePath

from boneage_desktop import __version__
from tools.bundle.contents import Entry

ROOT = Path(__file__).resolve().parents[2]
TEXTS = Path(__file__).parent / "licences"
LICENCE_FILE = re.compile(r"(licen[cs]es?|copying|notices?|third.?party.?notices?)([-._ ][\w.+-]*)?", re.IGNORECASE)
NOT_TEXT = {".py", ".pyc", ".pyi", ".json", ".h"}

STATED = {"namex": "Apache-2.0"}
"""Licences of distributions whose metadata name none, as their licence file says."""

TEXT_OF = {
    "flatbuffers": ("Apache-2.0",),
    "pyside6-essentials": ("LGPL-3.0-only", "GPL-3.0-only", "Unicode-DFS-2016"),
    "shiboken6": ("LGPL-3.0-only", "GPL-3.0-only"),
    "tensorflow": ("Apache-2.0",),
}
"""Distributions that bring no text of their licence; it lies in licences/."""

LIBRARIES = (
    ("pyside6-essentials", "Qt", "LGPL-3.0-only", ("*Qt6*", "*/Qt/plugins/*", "*/plugins/*", "*.framework/*")),
    ("pyside6-essentials", "ICU", "Unicode-DFS-2016", ("*libicu*", "*icu*.dll")),
    ("numpy", "OpenBLAS", "BSD-3-Clause", ("*openblas*",)),
    ("numpy", "GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", ("*libgfortran*", "*libquadmath*", "*libgcc*")),
    ("opencv-python-headless", "FFmpeg", "LGPL-2.1-or-later", ("*libav[cfu]*", "*libsw*")),
    ("opencv-python-headless", "libaom", "BSD-2-Clause", ("*libaom*",)),
    ("opencv-python-headless", "libavif", "BSD-2-Clause", ("*libavif*",)),
    ("opencv-python-headless", "libvpx", "BSD-3-Clause", ("*libvpx*",)),
    ("opencv-python-headless", "libpng", "libpng-2.0", ("*libpng*",)),
    ("opencv-python-headless", "OpenSSL", "OpenSSL", ("*libcrypto*", "*libssl*")),
    ("opencv-python-headless", "OpenBLAS", "BSD-3-Clause", ("*openblas*",)),
    ("opencv-python-headless", "GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", ("*libgfortran*", "*libquadmath*")),
    ("pillow", "libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", ("*libjpeg*",)),
    ("pillow", "OpenJPEG", "BSD-2-Clause", ("*libopenjp2*",)),
    ("pillow", "LibTIFF", "libtiff", ("*libtiff*",)),
    ("pillow", "libwebp", "BSD-3-Clause", ("*libwebp*", "*libsharpyuv*")),
    ("pillow", "libavif", "BSD-2-Clause", ("*libavif*",)),
    ("pillow", "FreeType", "FTL", ("*libfreetype*",)),
    ("pillow", "HarfBuzz", "MIT-Modern-Variant", ("*libharfbuzz*",)),
    ("pylibjpeg-libjpeg", "libjpeg (Thomas Richter)", "GPL-3.0-only", ("*_libjpeg*",)),
    ("pylibjpeg-openjpeg", "OpenJPEG", "BSD-2-Clause", ("*_openjpeg*",)),
    ("h5py", "HDF5", "BSD-3-Clause", ("*libhdf5*", "*hdf5*.dll")),
)
"""Libraries inside wheels: whose files they are, their name, their licence and what they look like."""


class LicenceMissing(Exception):
    """A file goes along whose licence is not known."""


@dataclass(frozen=True)
class Component:
    """Something that others made: its licence by name and in full, and which collected files are of it."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    kind: str
    files: tuple[str, ...] = ()
    part_of: str = ""


def components(entries: Iterable[Entry]) -> list[Component]:
    """What the files and modules collected are made of, sorted by name. Error: LicenceMissing, naming all at once."""
    owned: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in entries:
        if entry[2] != "SYMLINK":
            owned[_owner(entry)].append(PurePath(entry[0]).as_posix())
    found, missing = [], []
    for (kind, name), files in owned.items():
        try:
            found += _described(kind, name, tuple(sorted(files)))
        except LicenceMissing as error:
            missing.append(str(error))
    if missing:
        raise LicenceMissing("These go along without a known licence: " + "; ".join(sorted(missing)))
    return sorted(found, key=lambda component: (component.name.lower(), component.part_of))


def metadata(entries: Iterable[Entry]) -> list[Entry]:
    """What the program asks for the version of a distribution: the METADATA of each that the entries come from."""
    named = sorted({name for name in map(_distribution_of, entries) if name})
    files = ((found, file) for found in map(distribution, named) for file in _recorded(found))
    return [
        (str(PurePath(file)), str(found.locate_file(file)), "DATA")
        for found, file in files
        if file.endswith(".dist-info/METADATA") and file.count("/") == 1
    ]


def normal(name: str) -> str:
    """A distribution's name as the index of packages writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def _index() -> dict[str, str]:
    """The distribution of every installed file, from the lists that their installer kept."""
    owners = {}
    for found in distributions():
        folder, name = str(found.locate_file("")), normal(found.name)
        owners |= {os.path.normpath(f"{folder}/{file}"): name for file in _recorded(found)}
    return owners


def _recorded(found: Distribution) -> list[str]:
    """The files of a distribution as its installer listed them: `files` of the library takes a hundred times as long."""
    return [row[0] for row in csv.reader((found.read_text("RECORD") or "").splitlines())]


def _distribution_of(entry: Entry) -> str | None:
    """By where the file comes from; a compiled module by where it goes."""
    dest, source, _ = entry
    compiled_from = (
        f"{place}/{dest}".removesuffix("c") for place in {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    )
    named = map(os.path.normpath, (source, *compiled_from))
    return next((_index()[path] for path in named if path in _index()), None)


def _owner(entry: Entry) -> tuple[str, str]:
    dest, source, _ = entry
    installed = _distribution_of(entry)
    if installed:
        return "pypi", installed
    path = Path(source)
    if _is_python(path, dest):
        return "python", "Python"
    if path.is_relative_to(ROOT) and not path.is_relative_to(ROOT / ".venv"):
        return "own", "boneage-desktop"
    return _system_owner(path)


def _is_python(path: Path, dest: str) -> bool:
    homes = (sys.base_prefix, sysconfig.get_path("stdlib"))
    return dest == "base_library.zip" or any(path.is_relative_to(home) for home in homes if home not in ("/", "/usr"))


@cache
def _system_owner(path: Path) -> tuple[str, str]:
    if sys.platform == "win32":
        return "windows", "Microsoft Visual C++ Runtime"
    dpkg = shutil.which("dpkg")
    for each in (path, path.resolve(), Path("/usr") / path.resolve().relative_to("/")) if dpkg else ():
        asked = subprocess.run([dpkg, "-S", each], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            package = asked.stdout.partition(": ")[0].partition(",")[0]
            return ("python", "Python") if package.startswith(("libpython3", "python3")) else ("deb", package)
    return "unknown", str(path)


def _described(kind: str, name: str, files: tuple[str, ...]) -> list[Component]:
    match kind:
        case "own":
            return [Component(name, __version__, "Apache-2.0", ((ROOT / "LICENSE").read_text(encoding="utf-8"),), kind, files)]
        case "python":
            return [Component(name, sys.version.split()[0], "PSF-2.0", (_python_licence(),), kind, files)]
        case "pypi":
            return _of_distribution(distribution(name), files)
        case "deb":
            return [_of_system_package(name, files)]
        case "windows":
            return [
                Component(
                    name, "", "Microsoft redistributable", ("Redistributed under the terms of Visual Studio.",), kind, files
                )
            ]
    raise LicenceMissing(name)


def _python_licence() -> str:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    for file in (*places, Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")):
        if file.is_file():
            return file.read_text(encoding="utf-8")
    raise LicenceMissing("Python")


def _of_distribution(found: Distribution, files: tuple[str, ...]) -> list[Component]:
    licence, texts = _licence(found), _texts(found)
    if not (licence and texts):
        raise LicenceMissing(found.name)
    libraries = list(_libraries(found, files))
    own = tuple(file for file in files if not any(file in library.files for library in libraries))
    return [Component(found.name, found.version, licence, texts, "pypi", own), *libraries]


def _libraries(found: Distribution, files: tuple[str, ...]) -> Iterator[Component]:
    """The libraries of LIBRARIES among the files of a distribution; each file is of one."""
    left = list(files)
    for _, library, licence, patterns in (row for row in LIBRARIES if row[0] == normal(found.name)):
        its_files = tuple(file for file in left if any(fnmatch(file, pattern) for pattern in patterns))
        left = [file for file in left if file not in its_files]
        if its_files:
            version = found.version if library == "Qt" else ""  # a library's file name tells its interface, not its version
            yield Component(library, version, licence, (), "library", its_files, found.name)


def _licence(found: Distribution) -> str:
    """As its metadata put it, in one line: an expression, else the field, else the classifiers."""
    words = found.metadata
    field = str(words.get("License") or "").strip()
    classified = [line.rpartition(" :: ")[2] for line in words.get_all("Classifier") or [] if line.startswith("License")]
    short = field if field and "\n" not in field and len(field) < 100 and not field.startswith(("Copyright", "=")) else ""
    return str(words.get("License-Expression") or STATED.get(normal(found.name)) or short or " AND ".join(classified))


def _texts(found: Distribution) -> tuple[str, ...]:
    """The licence files that it brings, or those in licences/, each once."""
    own = [Path(str(found.locate_file(file))) for file in _recorded(found) if _is_licence(PurePath(file))]
    lent = [TEXTS / f"{name}.txt" for name in TEXT_OF.get(normal(found.name), ())]
    return tuple(dict.fromkeys(file.read_text(encoding="utf-8", errors="replace").strip() for file in (*lent, *own)))


def _is_licence(file: PurePath) -> bool:
    is_text = file.suffix.lower() not in NOT_TEXT and "include" not in file.parts
    return is_text and LICENCE_FILE.fullmatch(file.name) is not None


def _of_system_package(name: str, files: tuple[str, ...]) -> Component:
    text = Path("/usr/share/doc") / name.partition(":")[0] / "copyright"
    if not text.is_file():
        raise LicenceMissing(name)
    version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True, check=True).stdout
    return Component(name.partition(":")[0], version, "see its text", (text.read_text(encoding="utf-8").strip(),), "deb", files)
