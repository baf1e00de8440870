"""What the history keeps of a film whose file is gone."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.study import StoredFilm
from boneage_desktop.ui import decision_words, words
from boneage_desktop.ui.blind import own_words

THUMBNAIL_PX = 160


class HistoryDialog(QDialog):
    """Its thumbnail, its last reading and what was decided; it opens beside the film that is shown."""

    def __init__(self, film: StoredFilm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(film.title)
        self.text = QLabel("\n".join(self._lines(film)), wordWrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        gone = QLabel(
            self.tr("There is no file at {path} any more. This is what the history keeps of the film.").format(path=film.path)
        )
        gone.setWordWrap(True)
        gone.setProperty("role", "caution")
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self.picture.setMinimumWidth(THUMBNAIL_PX)
        shown = QPixmap()
        shown.loadFromData(film.thumbnail)
        self.picture.setPixmap(shown)
        title = QLabel(film.title)
        title.setProperty("role", "name")
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        self._arrange(title, gone, close)

    def _arrange(self, title: QLabel, gone: QLabel, close: QPushButton) -> None:
        said = QVBoxLayout()
        said.setSpacing(8)
        for label in (title, self.text, gone):
            said.addWidget(label)
        said.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(24)
        line.addWidget(self.picture)
        line.addLayout(said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(24)
        layout.addLayout(line)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(520)

    def _lines(self, film: StoredFilm) -> list[str]:
        lines = [f"{PurePath(film.path).name}  ·  {film.day}"]
        if film.veiled:
            lines.append(own_words.awaited())
        elif film.reading is None:
            lines.append(self.tr("It was never read."))
        else:
            model = film.reading["model"]
            said = self.tr("Read: {age} ({model} {version})")
            age = words.age(film.reading["age_months"])
            lines.append(said.format(age=age, model=model["name"], version=model["version"]))
        if film.decision is not None:
            lines.append(decision_words.decision(film.decision))
        return lines
