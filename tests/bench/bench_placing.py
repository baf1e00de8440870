"""From the drop of a region to the new age in the panel: a real window, offscreen, over the real processes.

usage: bench_placing.py [FILM [MODEL FOLDER]]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop

from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.core.regions_by_hand import placed_as
from boneage_desktop.ui.worker_client import WorkerClient

DROPS = 20


def main() -> None:
    film = Path(sys.argv[1]) if len(sys.argv) > 1 else paths.demo_film()
    model = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory() as folder:
        window = app.build(
            app.qt_application(),
            settings_file=Path(folder) / "settings.json",
            opener=WorkerClient(app.open_films),
            reader=WorkerClient(app.read_films, model, "cpu"),
            data_folder=Path(folder),
        )
        window.resize(1440, 900)
        window.show()
        window.session.start()
        read(window, lambda: window.session.open([film]))
        drops = [drop(window, 0.004 if number % 2 else -0.004) for number in range(DROPS)]
        window.close()
        window.close_workers()
    titles = "seconds to the new age", "of them in the reading process"
    for title, values in zip(titles, zip(*drops, strict=True), strict=True):
        print(f"{title}: median {statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})")


def drop(window, across: float) -> tuple[float, float]:
    """Seconds until the age is shown, and those of the reading itself."""
    region = placed_as(next(region for region in window.page.view.regions() if region.name == "MC3"))
    hand = window.page.hand
    hand.select("MC3")
    hand._hold(region.moved((across, 0.0)))
    started = time.perf_counter()
    read(window, hand._commit)
    return time.perf_counter() - started, window.session.current.reading.seconds


def read(window, act) -> None:
    """Do it and wait until the reading is shown."""
    loop = QEventLoop()
    window.session.read.connect(loop.quit)
    act()
    loop.exec()
    window.session.read.disconnect(loop.quit)
    window.panel.grab()


if __name__ == "__main__":
    main()
