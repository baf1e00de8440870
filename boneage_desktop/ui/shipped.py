"""Checks of what the program ships: icons, texts, and the demo film read in the real worker."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from boneage_desktop.core import paths
from boneage_desktop.ui import icons, words
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.help.pages import NAMES, pages
from boneage_desktop.ui.language import LANGUAGES, read_texts, translation_file
from boneage_desktop.ui.main_window import MainWindow

SETTLED = (State.READ, State.REFUSED, State.FAILED)


def icons_drawn() -> dict[str, Any]:
    """Whether every icon file leaves marks when it is drawn."""
    blank = [name for name in icons.names() if not _drawn(name)]
    return {"ok": bool(icons.names()) and not blank, "count": len(icons.names()), "blank": blank}


def texts_translated() -> dict[str, Any]:
    """Whether all languages have the same texts and none is unfinished."""
    found = {}
    for language in (name for name in LANGUAGES if name != "en"):
        try:
            found[language] = read_texts(translation_file(language))
        except (OSError, ET.ParseError):
            found[language] = {}
    keys = set().union(*found.values())
    missing = {language: len(keys - texts.keys()) for language, texts in found.items()}
    return {"ok": bool(keys) and not any(missing.values()), "texts": len(keys), "missing": missing}


def help_written() -> dict[str, Any]:
    """Whether every language has every page of the help."""
    found = {}
    for language in LANGUAGES:
        try:
            found[language] = len(pages(language))
        except OSError:
            found[language] = 0
    return {"ok": set(found.values()) == {len(NAMES)}, "pages": found}


def read_demo(window: MainWindow, *, seconds: float) -> dict[str, Any]:
    """Start the workers and have the demo film read as a user would."""
    clock = QElapsedTimer()
    clock.start()
    session = window.session
    session.start()
    session.open([paths.demo_film()])
    film = session.films[0]
    loop = QEventLoop()

    def check() -> None:
        if film.state in SETTLED or session.model_failure is not None or clock.elapsed() > 1000 * seconds:
            loop.quit()

    timer = QTimer(interval=20)
    timer.timeout.connect(check)
    timer.start()
    loop.exec()
    return _told(film, window, clock.elapsed() / 1000)


def _told(film: Film, window: MainWindow, seconds: float) -> dict[str, Any]:
    failed = film.failure or window.session.model_failure
    result: dict[str, Any] = {"ok": film.state is State.READ, "state": str(film.state), "seconds": round(seconds, 2)}
    if film.reading is not None:
        result |= {"age_months": film.reading.age_months, "model": film.reading.model.name, "device": film.reading.device}
    if failed is not None:
        result["error"] = {"code": failed.code, "message": words.error(failed.code, failed.values)}
    return result


def _drawn(name: str) -> bool:
    picture = icons.pixmap(name, colour="#000000").toImage()
    return any(picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height()))
