"""What the scripts share that lead a window and take its pictures."""

from __future__ import annotations

import time
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget

SETTLED_SECONDS = 0.8


def spin(seconds: float) -> None:
    """Let the window work."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def grab(window: QWidget, file: Path, *, colours: int) -> None:
    """A picture of the window, once it has settled, as a PNG of few colours."""
    spin(SETTLED_SECONDS)
    window.grab().save(str(file))
    with Image.open(file) as picture:
        picture.convert("RGB").quantize(colours).save(file, optimize=True)
