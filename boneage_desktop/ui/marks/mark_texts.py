"""What is written at a mark: the reader's words, and what was measured."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.marks import Mark, MarkKind, Shape, angle_degrees, length
from boneage_desktop.core.radiograph import Spacing
from boneage_desktop.ui import words


def mark_lines(mark: Mark, shape: Shape, spacing: Spacing | None, *, explained: bool = False) -> tuple[str, ...]:
    """The lines at a mark on a film of (rows, columns); explained: with what a length means."""
    lines = [mark.text]
    if mark.kind is MarkKind.DISTANCE:
        lines += _length_lines(mark, shape, spacing, explained)
    elif mark.kind is MarkKind.ANGLE:
        lines.append(words.number(angle_degrees(mark, shape, spacing)) + "°")
    return tuple(line for line in lines if line)


def _length_lines(mark: Mark, shape: Shape, spacing: Spacing | None, explained: bool) -> list[str]:
    """A length in the unit that is known, and on the next line why it is not that of the bone."""
    found = length(mark, shape, spacing)
    if not found.in_mm:
        text = QCoreApplication.translate("Marks", "{length} px").format(length=f"{found.value:.0f}")
        return [text, QCoreApplication.translate("Marks", "the size of a pixel is not known")] if explained else [text]
    figure = words.number(found.value)
    if not found.at_detector:
        return [QCoreApplication.translate("Marks", "{length} mm").format(length=figure)]
    text = QCoreApplication.translate("Marks", "{length} mm at the detector").format(length=figure)
    return [text, QCoreApplication.translate("Marks", "larger than the bone")] if explained else [text]


def tool_hint(kind: MarkKind) -> str:
    """How a kind of mark is drawn."""
    hints = {
        MarkKind.DISTANCE: QCoreApplication.translate("Marks", "Distance: drag from one end to the other. Esc ends it."),
        MarkKind.ANGLE: QCoreApplication.translate("Marks", "Angle: one end, the corner, the other end. Esc ends it."),
        MarkKind.ARROW: QCoreApplication.translate("Marks", "Arrow: drag to where it points. Esc ends it."),
        MarkKind.NOTE: QCoreApplication.translate("Marks", "Note: click where it belongs. Esc ends it."),
    }
    return hints[kind]
