"""Counts how long the program has had no input: keys, mouse, pen and touch on its own windows, nothing of the system's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
        QEvent.Type.NativeGesture,
        QEvent.Type.Drop,
    }
)


class IdleClock(QObject):
    """Tells when so many minutes have passed without input; it watches the windows as the system hands them their events."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)

    @property
    def is_running(self) -> bool:
        """Whether the time is counted."""
        return self._timer.isActive()

    def set_minutes(self, minutes: float) -> None:
        """Count anew; 0 never tells."""
        self._timer.setInterval(round(minutes * 60_000))
        self._timer.stop() if minutes == 0 else self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT and self._timer.interval():
            self._timer.start()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
