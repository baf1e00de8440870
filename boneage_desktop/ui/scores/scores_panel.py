"""The page that grades 13 bones by RUS-CHN; nothing on it is proposed by the network."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from boneage_desktop.core.grades import BONES, Grades
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.scores.score_card import ScoreCard
from boneage_desktop.ui.scores.stage_cells import StageHead
from boneage_desktop.ui.scores.stage_row import StageRow
from boneage_desktop.ui.theme import Colours


class ScoresPanel(QScrollArea):
    """Grades the film that is shown; bone_shown tells which bone is in hand, and which of its stages is looked at."""

    edited = Signal(object)
    bone_shown = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._film: Film | None = None
        self._bone = BONES[0]
        self.card = ScoreCard()
        self.rows = {bone: StageRow(bone) for bone in BONES}
        self._head, self._keys, self.clear = StageHead(), QLabel(), QPushButton()
        self.clear.setProperty("role", "link")
        self._keys.setProperty("role", "quiet")
        self._keys.setWordWrap(True)
        self._arrange()
        self.card.sex_chosen.connect(lambda sex: self._edit(sex=sex))
        self.clear.clicked.connect(lambda: self._edit(grades=Grades()))
        for row in self.rows.values():
            row.chosen.connect(self._on_chosen)
            row.looked_at.connect(self._on_looked_at)
            row.moved.connect(self._on_moved)
        self._retranslate()

    def show_film(self, film: Film | None) -> None:
        """Show the grades of a film."""
        self._film = film
        if film is None:
            return
        for bone, row in self.rows.items():
            row.show_grade(film.edits.grades[bone], film.sex)
        self.card.show_film(film)
        self.clear.setEnabled(film.edits.grades.begun)
        self._show_bone(self._bone, film.edits.grades[self._bone])

    def begin(self) -> None:
        """Put the keys on the bone in hand."""
        self.rows[self._bone].setFocus()

    def set_colours(self, colours: Colours) -> None:
        for row in (self._head, *self.rows.values()):
            row.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._keys, 1)
        foot.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self._head)
        for row in self.rows.values():
            rows.addWidget(row)
        page = QWidget(objectName="page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.card)
        layout.addLayout(rows)
        layout.addLayout(foot)
        layout.addStretch(1)
        self.setWidget(page)

    def _on_chosen(self, bone: str, stage: int | None) -> None:
        if self._film is not None:
            self._edit(grades=self._film.edits.grades.graded(bone, stage))

    def _on_looked_at(self, bone: str, stage: int | None) -> None:
        """Show what is pointed at; when the pointer leaves, the bone that has the keys comes back."""
        if self._film is None:
            return
        if stage is None:
            bone = next((name for name, row in self.rows.items() if row.hasFocus()), bone)
            stage = self._film.edits.grades[bone]
        self._show_bone(bone, stage)

    def _on_moved(self, step: int) -> None:
        at = BONES.index(self._bone) + step
        self.rows[BONES[min(max(at, 0), len(BONES) - 1)]].setFocus()

    def _show_bone(self, bone: str, stage: int | None) -> None:
        self._bone = bone
        for name, row in self.rows.items():
            row.mark(name == bone)
        self.bone_shown.emit(bone, stage)

    def _edit(self, **values: object) -> None:
        if self._film is not None:
            self.edited.emit(replace(self._film.edits, **values))

    def _retranslate(self) -> None:
        self._keys.setText(self.tr("↑ ↓ bone,  ← → or digits: stage,  Delete: not graded"))
        self.clear.setText(self.tr("Clear all"))
        self.clear.setToolTip(self.tr("Take all grades back; can be undone"))
