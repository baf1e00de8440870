"""What a Linux desktop wants beside the program, as a tree like /usr/share: menu entry, icons, description, manual page."""

from __future__ import annotations

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

import manual
from frozen import NAME, ROOT, __version__

from tools.bundle.icon import drawn

LINUX = ROOT / "packaging/linux"
ICON = ROOT / "resources/app-icon.svg"
ICON_SIDES_PIXELS = (16, 24, 32, 48, 64, 128, 256)


def write(share: Path, epoch: int) -> None:
    """Writes everything into the folder."""
    _copy(LINUX / f"{NAME}.desktop", share / "applications")
    _write_icons(share / "icons/hicolor")
    _write(share / f"metainfo/{NAME}.metainfo.xml", _metainfo(epoch))
    write_gzip(share / f"man/man1/{NAME}.1.gz", manual.page(epoch))


def write_gzip(file: Path, text: str) -> None:
    """Writes a text compressed, without the date and name that would differ from build to build."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _write_icons(hicolor: Path) -> None:
    _copy(ICON, hicolor / "scalable/apps", f"{NAME}.svg")
    for side in ICON_SIDES_PIXELS:
        folder = hicolor / f"{side}x{side}/apps"
        folder.mkdir(parents=True)
        drawn(ICON, side).save(folder / f"{NAME}.png")


def _metainfo(epoch: int) -> str:
    text = (LINUX / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    date = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d")
    return text.replace("@VERSION@", __version__).replace("@DATE@", date)


def _copy(source: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
