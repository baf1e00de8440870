"""One bone of the list: its name, its stages as a row of cells, the chosen stage and its score."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from boneage_desktop.core.grades import LAST_STAGES
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service import rus_chn
from boneage_desktop.ui.scores import score_words, stage_cells
from boneage_desktop.ui.scores.stage_cells import HEIGHT, NAME_PX, PAD, POINTS_PX, STAGE_PX
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import BASE_PX, px, text_font

TYPING_MS = 700
REACHED, EMPTY = 0.45, 0.25
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
FORGETS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class StageRow(QWidget):
    """Chooses the stage of one bone: by a click, by digits, by left and right; Delete takes it back.

    chosen: the bone and its stage or None; looked_at: the bone and the stage under the pointer, or None for the chosen one;
    moved: up or down by one bone.
    """

    chosen = Signal(str, object)
    looked_at = Signal(str, object)
    moved = Signal(int)

    def __init__(self, bone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bone = bone
        self._stage: int | None = None
        self._sex = Sex.UNKNOWN
        self._under: int | None = None
        self._typed = ""
        self._marked = False
        self._colours = DARK
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._take_typed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def stages(self) -> int:
        """How many stages there are, stage 0 among them."""
        return LAST_STAGES[self.bone] + 1

    def sizeHint(self) -> QSize:
        return QSize(px(308), px(HEIGHT))

    def show_grade(self, stage: int | None, sex: Sex) -> None:
        """Show what is chosen; the scores are those of the sex."""
        self._stage, self._sex = stage, sex
        self._describe()

    def mark(self, marked: bool) -> None:
        """Whether this is the bone that is shown below."""
        self._marked = marked
        self.update()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def cell(self, stage: int) -> QRectF:
        """Where a stage lies."""
        return stage_cells.cell(self, stage)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _digit(event) is not None:
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip:
            self._show_tool_tip(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digit = Qt.Key(event.key()), _digit(event)
        if digit is not None:
            self._type(digit)
        elif key in STEPS:
            self._step(STEPS[key])
        elif key in MOVES:
            self._take_typed()
            self.moved.emit(MOVES[key])
        elif key in FORGETS:
            self._forget()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look_at(self._stage_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._look_at(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        stage = self._stage_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and stage is not None:
            self._choose(stage)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(self.bone, None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._take_typed()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._marked:
            self._paint_mark(painter)
        for stage in range(self.stages):
            self._paint_cell(painter, stage)
        self._paint_texts(painter)

    def _paint_mark(self, painter: QPainter) -> None:
        tint = QColor(self._colours.accent)
        tint.setAlphaF(0.14)
        painter.setBrush(tint)
        painter.setPen(QPen(QColor(self._colours.accent), 1.0) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_cell(self, painter: QPainter, stage: int) -> None:
        area = self.cell(stage)
        box = QRectF(area.left() + 1, area.center().y() - 7.5, area.width() - 2, 15)
        reached = self._stage is not None and stage <= self._stage
        colour = QColor(self._colours.accent if reached else self._colours.quiet)
        if stage != self._stage:
            colour.setAlphaF(REACHED if reached else EMPTY)
        painter.setBrush(colour if stage or reached else Qt.BrushStyle.NoBrush)
        edge = self._colours.text if stage == self._under else (self._colours.quiet if not stage and not reached else None)
        painter.setPen(QPen(QColor(edge), 1.0) if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 2, 2)

    def _paint_texts(self, painter: QPainter) -> None:
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.setFont(text_font(self.font(), BASE_PX))
        painter.setPen(QColor(self._colours.text if self._stage is not None or self._marked else self._colours.quiet))
        painter.drawText(QRectF(PAD, 0, px(NAME_PX), self.height()), middle, score_words.bone(self.bone))
        stage = self._typed or ("–" if self._stage is None else f"{self._stage}")
        ends = self.width() - px(POINTS_PX)
        painter.setFont(text_font(self.font(), BASE_PX, bold=True))
        painter.drawText(QRectF(ends - px(STAGE_PX), 0, px(STAGE_PX), self.height()), middle | right, stage)
        points = None if self._stage is None or self._typed else rus_chn.stage_score(self.bone, self._stage, self._sex)
        painter.setFont(text_font(self.font(), BASE_PX))
        painter.setPen(QColor(self._colours.quiet))
        painter.drawText(
            QRectF(ends, 0, px(POINTS_PX) - PAD, self.height()), middle | right, "" if points is None else f"{points}"
        )

    def _stage_at(self, x: float) -> int | None:
        first = self.cell(0)
        stage = int((x - first.left()) // first.width())
        return stage if 0 <= stage < self.stages else None

    def _look_at(self, stage: int | None) -> None:
        if stage != self._under:
            self._under = stage
            self.setCursor(Qt.CursorShape.ArrowCursor if stage is None else Qt.CursorShape.PointingHandCursor)
            self.looked_at.emit(self.bone, stage)
            self.update()

    def _show_tool_tip(self, event: QHelpEvent) -> None:
        stage = self._stage_at(event.pos().x())
        points = None if stage is None else rus_chn.stage_score(self.bone, stage, self._sex)
        QToolTip.showText(event.globalPos(), "" if stage is None else score_words.stage(stage, points), self)

    def _step(self, step: int) -> None:
        self._drop_typed()
        start = self._stage if self._stage is not None else (-1 if step > 0 else self.stages)
        self._choose(min(max(start + step, 0), self.stages - 1))

    def _type(self, digit: int) -> None:
        """Take a digit; one that may begin a number of two digits waits a moment for the second."""
        number = int(f"{self._typed}{digit}")
        if number >= self.stages:
            number, self._typed = digit, ""
        if number and 10 * number < self.stages and not self._typed:
            self._typed = f"{number}"
            self._typing.start()
        else:
            self._drop_typed()
            self._choose(number)
        self.update()

    def _take_typed(self) -> None:
        typed = self._typed
        self._drop_typed()
        if typed:
            self._choose(int(typed))

    def _drop_typed(self) -> None:
        self._typing.stop()
        self._typed = ""

    def _forget(self) -> None:
        if self._typed:
            self._drop_typed()
            self.update()
        elif self._stage is not None:
            self.chosen.emit(self.bone, None)

    def _choose(self, stage: int) -> None:
        self.chosen.emit(self.bone, stage)
        self.looked_at.emit(self.bone, None)

    def _describe(self) -> None:
        """Words for a screen reader."""
        self.setAccessibleName(score_words.bone(self.bone))
        points = None if self._stage is None else rus_chn.stage_score(self.bone, self._stage, self._sex)
        said = self.tr("not graded") if self._stage is None else score_words.stage(self._stage, points)
        self.setAccessibleDescription(said)
        self.update()


def _digit(event: QEvent) -> int | None:
    """The digit of a key without modifiers."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    key = event.key() - Qt.Key.Key_0
    return key if plain and 0 <= key <= 9 else None
