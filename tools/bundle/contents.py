"""What goes into the frozen folder and what stays out of it: modules, plugins of Qt, libraries of the system, the trainer."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from importlib.metadata import packages_distributions
from pathlib import Path, PurePath
from typing import Any

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""Where a file goes (in the folder of libraries), where it comes from, and PyInstaller's word for its kind."""

TRAINER = ("h5py", "keras", "matplotlib", "onnx", "requests", "tensorflow", "tf2onnx")
"""Packages that only training asks for; what else belongs to it follows from what they import."""

UNUSED = (
    *("IPython", "OpenGL", "PIL.ImageQt", "PIL.ImageTk", "jax", "pandas", "pytest", "scipy", "tensorboard", "tkinter", "torch"),
    *(
        "colorama",
        "defusedxml",
        "distutils",
        "numpy.distutils",
        "numpy.f2py",
        "pip",
        "setuptools",
        "trove_classifiers",
        "wheel",
    ),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtPdf", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest"),
    "tensorflow.compiler.mlir.stablehlo",
    "pillow_jxl",  # for the films of one challenge, and under a licence of its own
    "readline",
)
"""Packages that something would use if they were there; the program does without."""

UNUSED_STARTS = ("pyi_rth_mplconfig", "pyi_rth_pyqtgraph_multiprocess", "pyi_rth_setuptools")
"""PyInstaller's preparations at each start that cost time, leave folders behind or start processes, for nothing we use."""

QT_PLUGINS = (
    *("platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*", "platforms/*qwindows*", "platforms/*qcocoa*"),
    *("iconengines/*svg*", "imageformats/*qsvg*", "imageformats/*qjpeg*", "platformthemes/*xdgdesktopportal*"),
    "printsupport/*",
    *("platforminputcontexts/*compose*", "platforminputcontexts/*ibus*"),
    *("wayland-shell-integration/*", "wayland-decoration-client/*"),
)
QT_TEXTS = ("qtbase_de.qm", "qtbase_zh_CN.qm")
UNUSED_FILES = (
    *("*.cc", "*.h", "*.pyi", "*/tests/*", "cv2/opencv_videoio_ffmpeg*", "pyqtgraph/icons/peegee/*"),
    *(f"*.dist-info/{name}" for name in ("INSTALLER", "RECORD", "REQUESTED", "WHEEL", "direct_url.json")),
)

SYSTEM_LIBRARIES = (
    *("libbz2.*", "libcrypto.*", "libexpat.*", "libffi.*", "liblzma.*", "libsqlite3.*", "libssl.*", "libuuid.*", "libz.*"),
    *("libxcb-cursor.*", "libxcb-icccm.*", "libxcb-image.*", "libxcb-keysyms.*", "libxcb-render-util.*", "libxcb-util.*"),
)
"""Libraries of the building system that go along on Linux: Python's own, and those of Qt that a desktop may lack.

All others are the system's: an older libstdc++ or GLib beside its newer graphics drivers is what breaks a program.
"""

LARGE_WITH_SYMBOLS = ("libpython*", "tensorflow/*")
"""Libraries as their compilers left them; what wheels bring in `*.libs` was patched afterwards and must not be stripped."""


def tidy(analysis: Any) -> None:
    """Take out of an analysis what the program does not use."""
    if sys.platform.startswith("linux"):
        analysis.exclude_system_libraries(list_of_exceptions=list(SYSTEM_LIBRARIES))
    analysis.scripts = [entry for entry in analysis.scripts if entry[0] not in UNUSED_STARTS]
    unused = [entry for entry in analysis.binaries if not _used(entry[0])]
    gone = {entry[0] for entry in unused} | _only_for(unused, [entry for entry in analysis.binaries if _used(entry[0])])
    analysis.binaries = [entry for entry in analysis.binaries if entry[0] not in gone]
    analysis.datas = [entry for entry in analysis.datas if _used(entry[0]) and _target(entry) not in gone]


def plain_packages(reader: Any) -> dict[str, str]:
    """How to collect every installed package that the reader lacks: as files, so that they can be left out of the folder."""
    needed = {name.partition(".")[0] for name, _, _ in reader.pure}
    needed |= {PurePath(entry[0]).parts[0] for entry in (*reader.binaries, *reader.datas)}
    modes = {name: "pyc" for name in packages_distributions() if name not in needed and name.isidentifier()}
    return modes | {"tensorflow.python.autograph": "py"}  # it reads its own source


def trainer_files(reader: Any, complete: Any) -> list[str]:
    """What only the complete analysis collects. SystemExit where a file that both collect would differ."""
    base = {dest: source for dest, source, _ in (*reader.binaries, *reader.datas)}
    whole = {dest: source for dest, source, _ in (*complete.binaries, *complete.datas)}
    differing = sorted(dest for dest, source in base.items() if whole.get(dest) != source and dest != "base_library.zip")
    archived = sorted({name for name, _, _ in complete.pure} & set(_named(TRAINER, complete.pure)))
    if differing or archived:
        sys.exit(f"The trainer cannot be told apart: {', '.join(differing + archived)}")
    return sorted(whole.keys() - base.keys())


def stripped(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The same libraries; on Linux those in LARGE_WITH_SYMBOLS without their tables of inner names."""
    strip = shutil.which("strip") if sys.platform.startswith("linux") else None
    return [_stripped(entry, folder, strip) if strip and _has_symbols(entry) else entry for entry in binaries]


def _used(dest: str) -> bool:
    path = PurePath(dest).as_posix()
    if "PySide6/" in path and "/plugins/" in path:
        return any(fnmatch(path.partition("/plugins/")[2], pattern) for pattern in QT_PLUGINS)
    if "PySide6/" in path and "/translations/" in path:
        return PurePath(path).name in QT_TEXTS
    return not any(fnmatch(path, pattern) for pattern in UNUSED_FILES)


def _only_for(unused: list[Entry], used: list[Entry]) -> set[str]:
    """Libraries of Qt that nothing needs once the unused plugins are gone, by where they go."""
    asked = _needed_by(unused)
    candidates = {entry[1]: entry for entry in used if entry[1] in asked and PurePath(entry[0]).parts[0] == "PySide6"}
    others = [entry for entry in used if PurePath(entry[0]).parts[0] in ("PySide6", "shiboken6") and entry[1] not in candidates]
    return {entry[0] for entry in candidates.values()} - {
        candidates[path][0] for path in _needed_by(others) & candidates.keys()
    }


def _needed_by(entries: Iterable[Entry]) -> set[str]:
    """Paths of the libraries of Qt that these link to, and those in turn."""
    found: set[str] = set()
    waiting = [entry[1] for entry in entries]
    while waiting:
        new = {path for _, path in get_imports(waiting.pop()) if path and "PySide6" in PurePath(path).parts} - found
        found |= new
        waiting += new
    return found


def _target(entry: Entry) -> str | None:
    """Where a link in the folder leads to."""
    dest, source, kind = entry
    return str(PurePath(dest).parent / source) if kind == "SYMLINK" else None


def _named(packages: Iterable[str], pure: Iterable[Entry]) -> list[str]:
    return [name for name, _, _ in pure if name.partition(".")[0] in packages]


def _has_symbols(entry: Entry) -> bool:
    return entry[2] in ("BINARY", "EXTENSION") and any(fnmatch(entry[0], pattern) for pattern in LARGE_WITH_SYMBOLS)


def _stripped(entry: Entry, folder: Path, strip: str) -> Entry:
    dest, source, kind = entry
    smaller = folder / dest
    smaller.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([strip, "--strip-unneeded", "-o", smaller, source], check=True)
    return dest, str(smaller), kind
