"""Line icons from SVG files, drawn in the theme's colour at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from boneage_desktop.core import paths
from boneage_desktop.ui.theme import Colours, faint


def names() -> list[str]:
    """The icons there are."""
    return sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))


def icon(name: str, colours: Colours, *, size: int = 20) -> QIcon:
    """The icon in the theme's text colour, in its accent where the action is on, faint where it is disabled."""
    result = QIcon()
    for scale in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        result.addPixmap(pixmap(name, colour=colours.text, size=size, scale=scale))
        result.addPixmap(pixmap(name, colour=colours.accent, size=size, scale=scale), QIcon.Mode.Normal, QIcon.State.On)
        disabled = pixmap(name, colour=faint(colours), size=size, scale=scale)
        for state in (QIcon.State.Off, QIcon.State.On):
            result.addPixmap(disabled, QIcon.Mode.Disabled, state)
    return result


@cache
def pixmap(name: str, *, colour: str, size: int = 20, scale: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
