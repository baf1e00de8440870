"""The program's icon for Windows and macOS, drawn from the SVG when the program is built."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDES = {".ico": (16, 20, 24, 32, 40, 48, 64, 128, 256), ".icns": (32, 64, 128, 256, 512, 1024)}


def write_icon(svg: Path, file: Path) -> Path:
    """An .ico or .icns file that holds every size, each drawn for itself; gives its path."""
    file.parent.mkdir(parents=True, exist_ok=True)
    smallest, *others = (drawn(svg, side) for side in SIDES[file.suffix])
    largest = others.pop()
    largest.save(file, sizes=[(side, side) for side in SIDES[file.suffix]], append_images=[smallest, *others])
    return file


def drawn(svg: Path, side: int) -> Image.Image:
    """The picture on a transparent square of so many pixels."""
    square = QImage(side, side, QImage.Format.Format_ARGB32)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    square.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))
