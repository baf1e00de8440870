"""The line at the bottom: model and device, what is being done, and what the program is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.training.training_bar import TrainingBar
from boneage_desktop.ui.training.training_session import TrainingSession

SOON_MS = 60


class StatusLine(QStatusBar):
    """Follows the session, and what is done for a training."""

    stop_asked = Signal()

    def __init__(self, session: Session, training: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._session = session
        self._most = 0
        self._model, self._doing, self.purpose = QLabel(), QLabel(), QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(120)
        self.stop = QToolButton()
        self.stop.clicked.connect(self.stop_asked)
        self.addWidget(self._model)
        self.addWidget(self._doing)
        self.addWidget(self._bar)
        self.addWidget(self.stop)
        self.training = TrainingBar(training)
        self.addWidget(self.training)
        self.addPermanentWidget(self.purpose)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.refresh)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (session.changed, session.added):
            signal.connect(lambda _film: self._soon.isActive() or self._soon.start())
        session.model_changed.connect(self.refresh)
        self._retranslate()

    @property
    def text(self) -> str:
        """Model and device as shown."""
        return self._model.text()

    def set_colours(self, colours: Colours) -> None:
        self.stop.setIcon(icons.icon("stop", colours, size=16))

    def refresh(self) -> None:
        """Show what the session does now."""
        self._show_model()
        waiting = self._session.unread()
        self._most = max(self._most, waiting) if waiting else 0
        busy = self._session.model_failure is None and (waiting > 1 or self._most > 1)
        self._doing.setText(self.tr("Films to read: {count}").format(count=waiting) if busy else "")
        for widget in (self._doing, self._bar, self.stop):
            widget.setVisible(busy)
        self._bar.setRange(0, max(1, self._most))
        self._bar.setValue(self._most - waiting)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_model(self) -> None:
        details, failed = self._session.model, self._session.model_failure
        if failed is not None:
            text = self.tr("No model")
        elif details is None:
            seconds = self._session.preparing.elapsed() // 1000
            text = self.tr("Preparing the model, {seconds} s").format(seconds=seconds)
        else:
            text = "  ·  ".join(part for part in (details.get("device", ""), _name(details)) if part)
        self._model.setText(text)
        preparing = failed is None and details is None
        if preparing != self._clock.isActive():
            self._clock.start() if preparing else self._clock.stop()

    def _retranslate(self) -> None:
        self.purpose.setText(self.tr("Research use only. Not a medical device."))
        self.stop.setToolTip(self.tr("Stop reading"))
        self.stop.setAccessibleName(self.tr("Stop reading"))
        self.refresh()


def _name(details: dict[str, str]) -> str:
    return " ".join(part for part in (details.get("model", ""), details.get("version", "")) if part)
