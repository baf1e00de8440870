"""Draws marks on the film, moves them, and changes their words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.marks import POINTS, Mark, MarkKind, Point
from boneage_desktop.ui.film_geometry import FilmGeometry
from boneage_desktop.ui.film_hand import FilmHand
from boneage_desktop.ui.film_hud import paint_hint
from boneage_desktop.ui.marks.mark_painting import paint_marks
from boneage_desktop.ui.marks.mark_texts import tool_hint
from boneage_desktop.ui.marks.words_editor import WordsEditor
from boneage_desktop.ui.radiograph_view import CLICK_PX, RadiographView

WORDED = (MarkKind.ARROW, MarkKind.NOTE)
DELETE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@dataclass
class _Held:
    """A mark in hand: the whole of it, or one of its points."""

    start: Point
    before: Mark
    point: int | None


class MarkHand(FilmHand):
    """With a tool: draws by drag or by clicks. Without: takes hold of the mark under the mouse.

    `given_up` tells that Esc ended the tool. A finished mark, a move, new words, a deletion are one edit each.
    """

    given_up = Signal()

    def __init__(self, view: RadiographView) -> None:
        super().__init__(view)
        self.tool: MarkKind | None = None
        self.selected: int | None = None
        self._draft: Mark | None = None
        self._step = 0
        self._pressed = QPointF()
        self._held: _Held | None = None
        self.editor = WordsEditor(view)
        self.editor.done.connect(self._on_words)

    def set_tool(self, tool: MarkKind | None) -> None:
        """Draw marks of a kind from now on, or none."""
        self.editor.give_up()
        self.tool, self.alone, self._draft = tool, tool is not None, None
        self.view.update()

    def press(self, spot: QPointF, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._pressed = spot
        if self._draft is None and not self._grasp(spot) and self.tool is not None:
            self._draft, self._step = Mark(self.tool, (self._fractions(spot),) * POINTS[self.tool]), 0
        self._follow_draft(spot)
        return self._draft is not None or self._held is not None

    def drag(self, spot: QPointF, event: QMouseEvent) -> None:  # noqa: ARG002
        if not self._travelled(spot):
            return
        if self._held is not None:
            self._pull(self._held, spot)
        elif self._draft is not None:
            if len(self._draft.points) > 1:
                self._step = max(self._step, 1)
            self._follow_draft(spot)

    def release(self, spot: QPointF, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._held is not None:
            held, mark, self._held, self._draft = self._held, self._draft, None, None
            if mark is not None and mark != held.before:
                self._put(mark)
        elif self._draft is not None:
            self._follow_draft(spot)
            self._step += 1
            if self._step >= len(self._draft.points):
                self._finish(self._draft)
        self.view.update()

    def hover(self, spot: QPointF | None) -> Qt.CursorShape | None:
        if spot is None:
            return None
        if self._draft is not None and self.editor.isHidden():
            self._follow_draft(spot)
        if self._draft is None and self._under(spot) is not None:
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.CrossCursor if self.tool is not None else None

    def double_click(self, spot: QPointF) -> bool:
        at = self._under(spot) if self._draft is None else None
        if at is not None:
            self._select(at)
            self._ask_words()
        return at is not None or self.tool is not None

    def key(self, event: QKeyEvent) -> bool:
        if self._selected_mark() is None or self._draft is not None:
            return False
        if event.key() in DELETE_KEYS:
            self.delete()
        elif event.key() in EDIT_KEYS:
            self._ask_words()
        return event.key() in (*DELETE_KEYS, *EDIT_KEYS)

    def delete(self) -> None:
        """Take the selected mark off the film."""
        if self._selected_mark() is not None:
            marks, at = self.view.edits.marks, self.selected
            self.selected = None
            self._commit((*marks[:at], *marks[at + 1 :]))

    def escape(self) -> bool:
        if self._draft is not None:
            self._draft = self._held = None
        elif self.tool is not None:
            self.selected = None
            self.set_tool(None)
            self.given_up.emit()
        elif self._selected_mark() is not None:
            self.selected = None
        else:
            return False
        self.view.update()
        return True

    def shown(self, edits: Edits) -> Edits:
        """Without the mark that is painted by this hand."""
        at = self.selected
        return edits if self._selected_mark() is None else replace(edits, marks=(*edits.marks[:at], *edits.marks[at + 1 :]))

    def paint(self, painter: QPainter, geometry: FilmGeometry) -> None:
        marks = [mark for mark in (self._draft or self._selected_mark(),) if mark is not None]
        shapes = [self.view.mark_shape(mark, geometry, explained=True) for mark in marks]
        paint_marks(painter, shapes, self.view.font(), selected=True)
        if self.tool is not None:
            paint_hint(painter, geometry.view, tool_hint(self.tool), self.view.font())

    def forget(self) -> None:
        self.editor.give_up()
        self._draft = self._held = self.selected = None

    def _grasp(self, spot: QPointF) -> bool:
        """Take hold of the mark under the mouse; while a tool draws, only of the selected one."""
        at = self._under(spot)
        if at is None:
            self._select(None)
            return False
        mark = self.view.edits.marks[at]
        self._held = _Held(self._fractions(spot), mark, self.view.mark_shape(mark).point_at(spot))
        self._select(at)
        return True

    def _under(self, spot: QPointF) -> int | None:
        """The index of the mark under the mouse, the topmost where several are."""
        if not self.view.marks_visible:
            return None
        marks = self.view.edits.marks
        takes = [self.selected] if self.tool is not None else [self.selected, *reversed(range(len(marks)))]
        return next((at for at in takes if at is not None and at < len(marks) and self._touches(marks[at], spot)), None)

    def _touches(self, mark: Mark, spot: QPointF) -> bool:
        return self.view.mark_shape(mark).touches(spot)

    def _pull(self, held: _Held, spot: QPointF) -> None:
        x, y = self._fractions(spot)
        if held.point is None:
            self._draft = held.before.moved((x - held.start[0], y - held.start[1]))
        else:
            self._draft = held.before.with_point(held.point, (x, y))
        self.view.update()

    def _follow_draft(self, spot: QPointF) -> None:
        """The point in hand and those not set yet follow the mouse."""
        if self._draft is not None and self._held is None:
            count = len(self._draft.points) - self._step
            here = (self._fractions(spot),) * count
            self._draft = replace(self._draft, points=(*self._draft.points[: self._step], *here))
            self.view.update()

    def _finish(self, draft: Mark) -> None:
        shape = self.view.mark_shape(draft)
        if len(shape.points) > 1 and all(QLineF(shape.points[0], point).length() <= CLICK_PX for point in shape.points):
            self._draft = None
        elif draft.kind in WORDED:
            self.selected = None
            self._ask_words()
        else:
            self._draft = None
            self.selected = len(self.view.edits.marks)
            self._commit((*self.view.edits.marks, draft))

    def _ask_words(self) -> None:
        mark = self._draft or self._selected_mark()
        if mark is not None:
            label = self.view.mark_shape(mark).label
            self.editor.ask(label.topLeft().toPoint(), mark.text)

    def _on_words(self, words: str | None) -> None:
        """A mark that is being drawn is kept with its words, a note only if it has some; another has its words changed."""
        draft, self._draft = self._draft, None
        if draft is not None and words is not None and (words or draft.kind is not MarkKind.NOTE):
            self.selected = len(self.view.edits.marks)
            self._commit((*self.view.edits.marks, replace(draft, text=words)))
        elif draft is None and words is not None and (mark := self._selected_mark()) is not None:
            if words or mark.kind is not MarkKind.NOTE:
                self._put(replace(mark, text=words))
            else:
                self.delete()
        self.view.update()

    def _put(self, mark: Mark) -> None:
        marks, at = self.view.edits.marks, self.selected
        self._commit((*marks[:at], mark, *marks[at + 1 :]))

    def _commit(self, marks: tuple[Mark, ...]) -> None:
        self.view.commit(replace(self.view.edits, marks=marks))

    def _select(self, at: int | None) -> None:
        self.selected = at
        self.view.update()

    def _selected_mark(self) -> Mark | None:
        """The selected mark, unless it is hidden or was taken back."""
        marks = self.view.edits.marks
        there = self.selected is not None and self.selected < len(marks) and self.view.marks_visible
        return marks[self.selected] if there else None

    def _fractions(self, spot: QPointF) -> Point:
        return self.view.film_geometry().fractions(spot)

    def _travelled(self, spot: QPointF) -> bool:
        return QLineF(self._pressed, spot).length() > CLICK_PX
