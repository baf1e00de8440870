"""The pictures of the training wizard in the user guide, from a real training on drawn films; prints how long each step took.

usage: picture_training.py OUT [--films N] [--language en|de|zh_CN] [--theme dark|light] [--size 1280x800]

The films are drawn by a program, their labels are those that they were drawn with; the shipped model, which learned from
films of children, reads them wrong, and the wizard is to mend that.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import cv2
import numpy as np
from window_pictures import grab, spin

from boneage_desktop import app
from boneage_desktop.core import settings
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging.phantom import Phantom, draw
from boneage_desktop.ui.worker_client import WorkerClient

COLOURS = 200
LONGEST_SECONDS = 3600
UNLABELLED, MISTYPED = (12, 47, 203), 31


def main() -> None:
    parsed = _arguments()
    parsed.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        films, table = _draw(Path(folder) / "hospital", parsed.films)
        _Pictures(parsed, Path(folder)).take(films, table)


class _Pictures:
    """A window with real processes that is led through the steps."""

    def __init__(self, parsed: argparse.Namespace, folder: Path) -> None:
        self.out, self.started = parsed.out, time.monotonic()
        file = folder / "settings.json"
        settings.save(settings.Settings(language=parsed.language, theme=parsed.theme), file)
        self.application = app.qt_application()
        self.window = app.build(
            self.application,
            settings_file=file,
            opener=WorkerClient(app.open_films),
            reader=WorkerClient(app.read_films, None, "auto"),
            data_folder=folder / "data",
        )
        self.window.resize(*map(int, parsed.size.split("x")))
        self.window.show()
        self.window.session.start()
        self.window.show_tab("train")
        self.wizard, self.training = self.window.wizard, self.window.training
        self.failures: list = []
        self.training.failed.connect(lambda _job, failed: self.failures.append(failed))

    def take(self, films: Path, table: Path) -> None:
        self.wizard.take([films, table])
        self._wait("survey")
        self._grab("data")
        self.training.look()
        self._wait("look at the hands")
        self.wizard.show_step("check")
        self._grab("check")
        self.wizard.show_step("check_up")
        self.training.check_up()
        self._wait("check-up")
        self._grab("check-up")
        self.wizard.show_step("train")
        self.training.probe()
        self._wait("probe")
        for preset in ("calibrate", "last_layers"):
            self.training.train(preset)
            live = self.training.run_folder(preset) / "age.csv"
            self._wait(preset, lambda live=live: live.exists() and len(live.read_text().splitlines()) == 9, "train")
            self.wizard.show_step("compare")
            self.training.compare(self.training.run_folder(preset) / "model")
            self._wait(f"comparison of {preset}")
            self._grab(f"compare-{preset}")
            self.wizard.show_step("train")
        self.window.close()
        self.window.close_workers()

    def _wait(self, what: str, grab_when=lambda: False, name: str = "") -> None:
        """Until nothing is done any more; a picture once it is time."""
        since, grabbed = time.monotonic(), False
        spin(0.3)
        while self.training.jobs and time.monotonic() - since < LONGEST_SECONDS:
            spin(0.1)
            if not grabbed and grab_when():
                grabbed = True
                spin(1.5)
                self._grab(name)
        if self.failures:
            sys.exit(f"{what} failed: {self.failures}")
        print(f"{what}: {time.monotonic() - since:.1f} s", flush=True)

    def _grab(self, name: str) -> None:
        grab(self.window, self.out / f"training-{name}.png", colours=COLOURS)


def _draw(folder: Path, number: int) -> tuple[Path, Path]:
    """Films of a hospital that does not exist, and its table, with the errors that such have."""
    random = np.random.default_rng(8)
    films, table = folder / "films", folder / "bone-ages.csv"
    films.mkdir(parents=True)
    with table.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(("Film", "Patient", "Sex", "Bone age (months)"))
        for index in range(number):
            sex, age = (Sex.MALE, Sex.FEMALE)[index % 2], round(random.uniform(30, 200), 1)
            turn, noise = random.normal(0, 5), random.uniform(0.004, 0.02)
            phantom = Phantom(age, sex, rotation_degrees=turn, rows=560, columns=432, bits=8, noise=noise, seed=index)
            cv2.imwrite(str(films / f"H{index:04}.png"), draw(phantom).pixels)
            if index not in UNLABELLED:
                rows.writerow((f"H{index:04}", f"P{index:04}", "MF"[index % 2], 900 if index == MISTYPED else age))
        rows.writerow(("H9999", "P9999", "M", 100))
    shutil.copy(films / "H0005.png", films / "H0005-copy.png")
    (films / "cut-short.png").write_bytes((films / "H0006.png").read_bytes()[:900])
    return films, table


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--films", type=int, default=340)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="dark")
    parser.add_argument("--size", default="1280x800")
    return parser.parse_args()


if __name__ == "__main__":
    main()
