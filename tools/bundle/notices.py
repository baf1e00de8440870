"""The notices that go along with the program: who made each part of it, under which licence, with the licence in full."""

from __future__ import annotations

from collections.abc import Iterable

from tools.bundle.components import Component

RULE = "=" * 100
FOREWORD = """\
Parts made by others that {what} contains

Each is listed with its version and its licence; the texts of the licences follow. The program's own licence is in LICENSE.

Some parts are under the GNU General Public License or the GNU Lesser General Public License (Qt with PySide6, FFmpeg in
OpenCV, pylibjpeg-libjpeg). Their libraries lie in the folder as files of their own and may be replaced by other versions of
them. Their source code is published by their makers: https://download.qt.io, https://ffmpeg.org, and for a Python package
https://pypi.org/project/NAME/VERSION/ with the version listed.

The executable begins with PyInstaller's loader, whose licence makes an exception for programs built with it.
"""


def notices(components: Iterable[Component], *, what: str) -> str:
    """The text for a file: a list of the components, then the licence texts, each under the names of those who share it."""
    shown = [component for component in components if component.kind != "own"]
    listed = "\n".join(_line(component) for component in shown)
    return "\n".join([FOREWORD.format(what=what), listed, "", *_texts(shown)])


def _line(component: Component) -> str:
    name = f"{component.name} {component.version}".strip()
    origin = f" (in {component.part_of}; text there)" if component.part_of else ""
    return f"{name:44} {component.licence}{origin}"


def _texts(components: Iterable[Component]) -> list[str]:
    sharing: dict[str, list[str]] = {}
    for component in components:
        for text in component.texts:
            sharing.setdefault(text, []).append(component.name)
    return [f"{RULE}\n{', '.join(names)}\n{RULE}\n\n{text}\n" for text, names in sharing.items()]
