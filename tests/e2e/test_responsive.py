"""The window stays alive while a film is read."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer

from boneage_desktop.ui.film import State

LONGEST_GAP_MS = 100
FILMS = 6


class Pulse:
    """Measures the longest time between two turns of the event loop."""

    def __init__(self, parent) -> None:
        self.longest_ms = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(parent, interval=0)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.restart())


def longest_gap_ms(window, until, path) -> int:
    """The longest gap from the worker's first sign to the age on the screen."""
    window.session.open([path])
    film = window.session.current
    until(lambda: film.progress is not None)
    pulse = Pulse(window)
    pulse.start()
    until(lambda: film.state is State.READ)
    pulse.stop()
    assert film.reading is not None
    return pulse.longest_ms


def test_the_event_loop_never_waits_for_a_reading(window, read, until, film_file):
    """What blocks the window blocks it each time; a busy machine does not, so the best of a few films counts."""
    read(film_file("first"))
    gaps = []
    for number in range(FILMS):
        gaps.append(longest_gap_ms(window, until, film_file(f"film{number}", burn=0.7)))
        if gaps[-1] < LONGEST_GAP_MS:
            return
    raise AssertionError(f"the event loop stood still for {min(gaps)} ms or more at each of {FILMS} films")
