"""All keys and gestures with what they do, taken from the actions."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from boneage_desktop.ui.actions import Actions


def key_rows(actions: Actions) -> list[tuple[str, str]]:
    """(keys, meaning): the gestures of the film, then each action that has a key."""
    gestures = [
        (
            QCoreApplication.translate("Keys", "Left drag"),
            QCoreApplication.translate("Keys", "Window and level; with Shift in fine steps"),
        ),
        (
            QCoreApplication.translate("Keys", "Ctrl and left drag"),
            QCoreApplication.translate("Keys", "Window and level for the part of the film in the frame"),
        ),
        (QCoreApplication.translate("Keys", "Wheel"), QCoreApplication.translate("Keys", "Zoom at the cursor")),
        (
            QCoreApplication.translate("Keys", "Middle drag, Space and drag"),
            QCoreApplication.translate("Keys", "Move the film"),
        ),
        (QCoreApplication.translate("Keys", "Double click"), QCoreApplication.translate("Keys", "Fit to window")),
        ("1 … 5", QCoreApplication.translate("Keys", "Window presets")),
        (
            QCoreApplication.translate("Keys", "Click on a region, then drag"),
            QCoreApplication.translate("Keys", "Move it; its corners scale it, its knob turns it"),
        ),
        (
            QCoreApplication.translate("Keys", "Arrows,  + −,  , .  or Ctrl and wheel"),
            QCoreApplication.translate("Keys", "Move, scale and turn the selected region; with Shift further"),
        ),
        (
            QCoreApplication.translate("Keys", "Delete"),
            QCoreApplication.translate("Keys", "Selected region back to automatic"),
        ),
        (
            QCoreApplication.translate("Keys", "Double click or Enter on a tile"),
            QCoreApplication.translate("Keys", "Show the region large"),
        ),
    ]
    acts = [
        (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.text().rstrip("…"))
        for action in actions.named().values()
        if not action.shortcut().isEmpty()
    ]
    return gestures + acts


def keys_html(actions: Actions, title: str) -> str:
    """The same as a page."""
    row = '<tr><td style="padding: 3px 24px 3px 0;"><b>{}</b></td><td style="padding: 3px 0;">{}</td></tr>'
    lines = "".join(row.format(escape(keys), escape(meaning)) for keys, meaning in key_rows(actions))
    return f"<h1>{escape(title)}</h1><table>{lines}</table>"
