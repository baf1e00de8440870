"""The shared libraries of a Linux system that Qt needs, and the packages of Debian and Ubuntu that bring them.

Only the standard library is imported: the set-up asks before anything is installed.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
CHINESE_FONT = "fonts-noto-cjk"
CHINESE_FONT_NAMES = ("cjk", "wqy", "uming", "ukai", "droidsansfallback", "sourcehan", "simsun", "simhei", "msyh")


def missing_qt_packages(*, x11: bool = True) -> list[str]:
    """The packages whose libraries cannot be loaded here, with or without those for a screen; none on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = QT_LIBRARIES | X11_LIBRARIES if x11 else QT_LIBRARIES
    return [package for library, package in libraries.items() if not _loads(library)]


def has_chinese_font() -> bool:
    """Whether a font for Chinese lies in one of the usual folders (other systems than Linux bring one)."""
    if not sys.platform.startswith("linux"):
        return True
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), *_own_font_folders())
    files = (file.name.lower() for folder in folders if folder.is_dir() for file in folder.rglob("*.[ot]t[cf]"))
    return any(part in name for name in files for part in CHINESE_FONT_NAMES)


def install_line(packages: list[str]) -> str:
    """The command that installs packages on Debian and Ubuntu."""
    return f"sudo apt-get install -y {' '.join(packages)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _own_font_folders() -> tuple[Path, ...]:
    try:
        home = Path.home()
    except RuntimeError:
        return ()
    return home / ".fonts", home / ".local/share/fonts"
