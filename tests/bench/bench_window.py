"""Launches the window several times: when it is on the screen, when a film dropped on it is, and what its process weighs."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from boneage_desktop.imaging import load
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom

ROOT = Path(__file__).resolve().parents[2]
REAL_FILM = ROOT / "../shared/data/dicom/CR_f57571a1_NM_Kakadu44_SOTmarkerincons.dcm"
LAUNCHES = 5


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        film = large_film(Path(folder))
        launches = [launch(film) for _ in range(LAUNCHES)]
        decoding = statistics.median(decoding_seconds(film) for _ in range(LAUNCHES))
    for figure, limit in (("window_seconds", 1.0), ("film_seconds", 0.7), ("memory_mb", 350)):
        values = sorted(launched[figure] for launched in launches)
        middle = statistics.median(values)
        print(
            f"{figure:14} median {middle:7.2f} ({values[0]:.2f} to {values[-1]:.2f}), {middle / limit:.2f} of the limit {limit}"
        )
    busy = statistics.median(launched["window_cpu_seconds"] for launched in launches)
    print("processor time, on a busy machine the better measure:")
    print(f"  until the window was on the screen: median {busy:.2f} s; opening the film alone: median {decoding:.2f} s")
    print(f"Keras loaded in the window's process: {any(launched['keras'] for launched in launches)}")


def large_film(folder: Path) -> Path:
    """A 2500 x 2048 film of 12 bits in JPEG 2000: a real one where it is at hand, else the phantom."""
    if REAL_FILM.exists():
        return REAL_FILM
    film = folder / "film.dcm"
    write_dicom(draw(Phantom(rows=2500, columns=2048, bits=12)), film)
    return film


def decoding_seconds(film: Path) -> float:
    started = time.process_time()
    load.open(film)
    return time.process_time() - started


def launch(film: Path) -> dict[str, float]:
    """One start of the program with an empty home; ends it when the film has been seen."""
    home = tempfile.mkdtemp()
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": f"{home}/.config", "LAUNCHED": str(time.time())}
    command = [sys.executable, Path(__file__).with_name("watched_window.py"), film]
    shown = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    shutil.rmtree(home, ignore_errors=True)
    if shown.returncode:
        sys.exit(shown.stderr)
    return json.loads(shown.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
