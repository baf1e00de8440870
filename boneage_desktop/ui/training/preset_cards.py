"""The ways of training as cards, each with its meaning, its time on this device and what it lacks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from boneage_desktop.core.training_project import PRESETS
from boneage_desktop.service import parts
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.parts_view import missing_words
from boneage_desktop.ui.training.training_view import TrainingView
from boneage_desktop.ui.typography import px, text_font

PADDING = 12
WRAPPED = Qt.TextFlag.TextWordWrap


class PresetCard(QAbstractButton):
    """A card that can be chosen with the pointer or the keys."""

    def __init__(self, preset: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preset = preset
        self._time, self._lacks, self._state, self._colours = "", "", "", DARK
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(296), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = 1 + bool(self._lacks)
        return self._meaning_room(width).height() + lines * px(18) + 2 * PADDING + 6

    def show_state(self, time: str, lacks: str, state: str, colours: Colours) -> None:
        """time: how long it takes; lacks: what is missing for it, "" for nothing; state: how far its run is."""
        self._time, self._lacks, self._state, self._colours = time, lacks, state, colours
        self.setText(training_words.preset(self._preset))
        self.setAccessibleDescription(" ".join((training_words.preset_meaning(self._preset), time, lacks, state)))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._colours.accent if self.isChecked() or self.hasFocus() else self._colours.line
        painter.setPen(QPen(QColor(edge), 2 if self.isChecked() else 1))
        painter.setBrush(QColor(self._colours.panel if self.isChecked() or self.underMouse() else self._colours.background))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        inside = self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)
        line = QRect(inside.left(), inside.top(), inside.width(), px(18))
        self._write(painter, line, self.text(), self._colours.text, bold=True)
        side = self._state or self._time
        colour = self._colours.good if self._state else self._colours.quiet
        self._write(painter, line, side, colour, right=True)
        meaning = self._meaning_room(self.width()).translated(inside.left(), inside.top() + px(22))
        self._write(painter, meaning, training_words.preset_meaning(self._preset), self._colours.quiet)
        if self._lacks:
            below = QRect(inside.left(), meaning.bottom() + 3, inside.width(), px(18))
            self._write(painter, below, self._lacks, self._colours.caution)

    def _write(
        self, painter: QPainter, room: QRect, text: str, colour: str, *, bold: bool = False, right: bool = False
    ) -> None:
        painter.setFont(text_font(self.font(), 13 if bold else 12, bold=bold))
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignTop | WRAPPED, text)

    def _meaning_room(self, width: int) -> QRect:
        metrics = QFontMetrics(text_font(self.font(), 12))
        room = QRect(0, 0, max(160, width) - 2 * PADDING, px(400))
        return metrics.boundingRect(room, WRAPPED, training_words.preset_meaning(self._preset))


class PresetCards(TrainingView):
    """One card is always chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {preset: PresetCard(preset) for preset in PRESETS}
        self._state: tuple[Mapping[str, float], Mapping[str, int], Mapping[str, str]] = ({}, {}, {})
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for preset, card in self.cards.items():
            group.addButton(card)
            card.clicked.connect(lambda _=False, preset=preset: self.chosen.emit(preset))
            layout.addWidget(card)
        layout.addStretch()

    def choose(self, preset: str) -> None:
        self.cards[preset].setChecked(True)

    def show_states(self, seconds: Mapping[str, float], counts: Mapping[str, int], states: Mapping[str, str]) -> None:
        """seconds: of a whole training by preset; counts: films by part; states: how far a preset's run is."""
        self._state = (seconds, counts, states)
        self._retranslate()

    def _retranslate(self) -> None:
        seconds, counts, states = self._state
        for preset, card in self.cards.items():
            time = self.tr("about {time}").format(time=training_words.duration(seconds[preset])) if preset in seconds else ""
            missing = parts.missing(preset, counts) if counts else {}
            lacks = self.tr("Too few: {missing}").format(missing=missing_words(missing)) if missing else ""
            card.show_state(time, lacks, states.get(preset, ""), self.colours)
