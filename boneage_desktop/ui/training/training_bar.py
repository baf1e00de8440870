"""In the status line: what is done for a training while films are read; a click leads to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from boneage_desktop.core.jobs import Progress
from boneage_desktop.core.training_jobs import TrainingJob
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.training_session import TrainingSession


class TrainingBar(QWidget):
    """Hidden while nothing is done and nothing was cut short."""

    asked = Signal()

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self.asked)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(96)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(self._bar)
        session.progressed.connect(self._on_progressed)
        session.begun.connect(lambda _job: self.refresh())
        session.changed.connect(self.refresh)
        for signal in (session.finished, session.failed):
            signal.connect(lambda *_: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show what is done now."""
        busy, interrupted = bool(self._session.jobs), bool(self._session.interrupted)
        self.setVisible(busy or interrupted)
        self._bar.setVisible(busy)
        progress = self._session.progress
        if busy:
            self._bar.setValue(round(100 * progress.fraction) if progress else 0)
            self.button.setText(training_words.doing(progress.note.partition(" ")[0] if progress else ""))
        elif interrupted:
            self.button.setText(self.tr("A training can go on"))
        self.button.setToolTip(self.tr("Show the training"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _on_progressed(self, _job: TrainingJob, _progress: Progress) -> None:
        self.refresh()
