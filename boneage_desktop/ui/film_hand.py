"""What may take mouse and keys on the film before window and level do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent

from boneage_desktop.core.edits import Edits

if TYPE_CHECKING:
    from boneage_desktop.ui.film_geometry import FilmGeometry
    from boneage_desktop.ui.radiograph_view import RadiographView


class FilmHand(QObject):
    """One of the view's `hands`, which are asked in their order; this one takes nothing.

    The hand that takes a press is given the rest of that drag. A hand shows a change while it lasts by what it paints or by
    `shown`, and hands it over once, with `view.commit(edits)`, when it is done. Spots are in the view's px. `alone`: regions
    do not answer the mouse meanwhile.
    """

    def __init__(self, view: RadiographView) -> None:
        super().__init__(view)
        self.view = view
        self.alone = False

    def press(self, spot: QPointF, event: QMouseEvent) -> bool:  # noqa: ARG002
        """Whether it takes the press of a button; `drag` and `release` follow."""
        return False

    def drag(self, spot: QPointF, event: QMouseEvent) -> None:
        """The mouse moved after a press that was taken."""

    def release(self, spot: QPointF, event: QMouseEvent) -> None:
        """The button of a press that was taken was let go."""

    def hover(self, spot: QPointF | None) -> Qt.CursorShape | None:  # noqa: ARG002
        """The mouse moved with no button held, or left the view (None); the cursor, where it would take a press here."""
        return None

    def follow(self, spot: QPointF | None) -> None:
        """Where the mouse is, whatever it does; None outside of the view."""

    def double_click(self, spot: QPointF) -> bool:  # noqa: ARG002
        """Whether it takes a double click, which else fits the film to the view."""
        return False

    def wheel(self, event: QWheelEvent) -> bool:  # noqa: ARG002
        """Whether it takes a turn of the wheel, which else zooms."""
        return False

    def key(self, event: QKeyEvent) -> bool:  # noqa: ARG002
        """Whether it takes a key that was pressed."""
        return False

    def key_up(self, event: QKeyEvent) -> None:
        """A key was let go."""

    def escape(self) -> bool:
        """Give up one thing that it holds; whether there was one."""
        return False

    def shown(self, edits: Edits) -> Edits:
        """The edits as they are shown while a change lasts."""
        return edits

    def paint(self, painter: QPainter, geometry: FilmGeometry) -> None:
        """What it shows above the film; never part of a picture."""

    def forget(self) -> None:
        """Another film is shown: let go of everything that was about the last one."""
