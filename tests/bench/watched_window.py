"""The program with a watch in hand: opens the film given once the window and the opener stand, then prints what it saw."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from boneage_desktop import app
from boneage_desktop.__main__ import main

FIRST_FILM, SETTLE_MS = 3000, 1500


def resident_mb() -> float:
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(fields["VmRSS"].split()[0]) / 1024


def watch(film: str) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from boneage_desktop.ui.film_canvas import FilmCanvas
    from boneage_desktop.ui.main_window import MainWindow

    seen: dict[str, float] = {}
    dropped: list[float] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                if isinstance(watched, MainWindow) and "window_seconds" not in seen:
                    seen["keras"] = float("keras" in sys.modules)
                    QTimer.singleShot(0, lambda: self.window_painted(watched))
                if isinstance(watched, FilmCanvas) and watched._film is not None and "film_seconds" not in seen:
                    seen["film_seconds"] = 0.0
                    QTimer.singleShot(0, self.film_painted)
            return False

        def window_painted(self, window: MainWindow) -> None:
            seen["window_seconds"] = time.time() - float(os.environ["LAUNCHED"])
            seen["window_cpu_seconds"] = time.process_time()
            QTimer.singleShot(FIRST_FILM, lambda: self.drop(window))

        def drop(self, window: MainWindow) -> None:
            dropped.append(time.perf_counter())
            window.session.open([Path(film)])

        def film_painted(self) -> None:
            seen["film_seconds"] = time.perf_counter() - dropped[0]
            QTimer.singleShot(SETTLE_MS, self.end)

        def end(self) -> None:
            seen["memory_mb"] = resident_mb()
            seen["keras"] += "keras" in sys.modules
            print(json.dumps(seen), flush=True)
            QApplication.quit()

    application = app.qt_application()
    watcher = Watch(application)
    application.installEventFilter(watcher)


if __name__ == "__main__":
    chosen = sys.argv[1]
    original = app.build

    def build(*arguments: object, **keywords: object) -> object:
        watch(chosen)
        return original(*arguments, **keywords)

    app.build = build
    sys.exit(main([]))
