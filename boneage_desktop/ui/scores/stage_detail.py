"""One bone close by: what the film shows of it, and how its stage and the neighbouring ones are recognised."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from boneage_desktop.core.grades import BONES, place
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service import rus_chn
from boneage_desktop.service.stages import stage_texts
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.language import resolve
from boneage_desktop.ui.scores import score_words
from boneage_desktop.ui.scores.bone_crop import BoneCrop
from boneage_desktop.ui.theme import Colours

LEAST_HEIGHT, SHARE_OF_WINDOW = 264, 0.32
MARGIN = 12
MOST_OF_THE_WIDTH = 0.4
NEIGHBOURS = (-1, 0, 1)


class StageDetail(QFrame):
    """The crop, and beside it three sentences: the stage before, the stage, the stage after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._film: Film | None = None
        self._bone, self._stage = BONES[0], None
        self.crop = BoneCrop()
        self._name, self._notes = QLabel(), QLabel()
        self._name.setProperty("role", "name")
        self._notes.setProperty("role", "quiet")
        self._notes.setWordWrap(True)
        self._titles = {step: QLabel() for step in NEIGHBOURS}
        self._texts = {step: QLabel() for step in NEIGHBOURS}
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(900, max(LEAST_HEIGHT, round(SHARE_OF_WINDOW * self.window().height())))

    @property
    def text(self) -> str:
        """The sentence of the stage that is shown."""
        return self._texts[0].text()

    @property
    def name(self) -> str:
        """The bone that is shown."""
        return self._name.text()

    def show_stage(self, film: Film | None, bone: str, stage: int | None) -> None:
        """Show a bone of a film and one of its stages; None where none is chosen."""
        self._film, self._bone, self._stage = film, bone, stage
        self.crop.show_bone(film, bone)
        self._retranslate()

    def set_colours(self, colours: Colours) -> None:
        self.crop.set_colours(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the crop square and as large as the height allows."""
        super().resizeEvent(event)
        side = min(event.size().height() - 2 * MARGIN, round(event.size().width() * MOST_OF_THE_WIDTH))
        self.crop.setFixedWidth(max(side, self.crop.minimumHeight()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        columns = QGridLayout()
        columns.setHorizontalSpacing(24)
        columns.setVerticalSpacing(4)
        for column, step in enumerate(NEIGHBOURS):
            self._titles[step].setProperty("role", "section")
            self._texts[step].setProperty("role", "" if step == 0 else "quiet")
            self._texts[step].setWordWrap(True)
            self._texts[step].setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            columns.addWidget(self._titles[step], 0, column)
            columns.addWidget(self._texts[step], 1, column)
            columns.setColumnStretch(column, 1)
        texts = QVBoxLayout()
        texts.setSpacing(12)
        texts.addWidget(self._name)
        texts.addLayout(columns)
        texts.addWidget(self._notes)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, 16, MARGIN)
        layout.setSpacing(20)
        layout.addWidget(self.crop)
        layout.addLayout(texts, 1)

    def _retranslate(self) -> None:
        self._name.setText(score_words.bone(self._bone))
        for step in NEIGHBOURS:
            self._show_neighbour(step)
        texts = stage_texts(resolve(QLocale().name()))
        unknown = self.tr("Not graded. Choose a stage, or point at one to read how it is recognised.")
        notes = [
            unknown if self._stage is None else texts.parting(self._bone, self._stage),
            self.tr("This bone is none of the 11 regions; its place is estimated from its neighbours.")
            if place(self._bone).towards is not None
            else "",
        ]
        self._notes.setText("\n".join(note for note in notes if note))

    def _show_neighbour(self, step: int) -> None:
        sentences = stage_texts(resolve(QLocale().name())).stages[self._bone]
        stage = None if self._stage is None else self._stage + step
        known = stage is not None and 0 <= stage < len(sentences)
        self._titles[step].setText(score_words.stage(stage, self._points(stage)) if known else "")
        self._texts[step].setText(sentences[stage] if known else "")
        for label in (self._titles[step], self._texts[step]):
            label.setVisible(self._stage is not None)

    def _points(self, stage: int) -> int | None:
        return rus_chn.stage_score(self._bone, stage, self._film.sex if self._film else Sex.UNKNOWN)
