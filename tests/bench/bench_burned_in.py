"""Measures how often text that is burned into a film is found: on phantoms with and without words, on a folder of films.

python tests/bench/bench_burned_in.py [FOLDER]
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import matplotlib as mpl
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from boneage_desktop.core.copies import Box
from boneage_desktop.imaging import load
from boneage_desktop.imaging.anonymise.burned_in import text_places
from boneage_desktop.imaging.phantom import Phantom, draw

FILMS = 100
FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
WORDS = ("MILLER ANNA", "Zhang Xiaoming", "P0012345", "2024-05-06", "ST. MARY HOSPITAL", "M 12.03.2015", "L", "R JK")
KINDS = {
    "bright, as high as 3 % of the film": (0.03, 1.0, 255),
    "bright, 1.5 %": (0.015, 1.0, 255),
    "bright, 1 %": (0.01, 1.0, 255),
    "half as bright, 1.5 %": (0.015, 0.55, 255),
    "half transparent, 1.5 %": (0.015, 1.0, 128),
}
ENOUGH = 0.6


def main() -> None:
    clean = [drawn(number) for number in range(FILMS)]
    places = [len(text_places(pixels)) for pixels in clean]
    tell("phantoms with their lead letter alone", sum(count >= 1 for count in places), FILMS, "flagged")
    tell("   with any other place", sum(count > 1 for count in places), FILMS, "flagged")
    for kind, (height, brightness, opacity) in KINDS.items():
        found = sum(is_found(pixels, number, height, brightness, opacity) for number, pixels in enumerate(clean))
        tell(f"text {kind}", found, FILMS, "found")
    if len(sys.argv) > 1:
        measure_folder(Path(sys.argv[1]))


def drawn(number: int) -> np.ndarray:
    age = random.Random(number).uniform(30, 210)
    return draw(Phantom(rows=1500, columns=1200, seed=number, age_months=age)).pixels


def is_found(pixels: np.ndarray, number: int, height: float, brightness: float, opacity: int) -> bool:
    """Whether the places cover enough of the words."""
    written, words = with_words(pixels, random.Random(number), height, brightness, opacity)
    covered = np.zeros(pixels.shape, bool)
    for box in text_places(written):
        covered[place(box, pixels.shape)] = True
    return bool(covered[words].mean() >= ENOUGH)


def with_words(
    pixels: np.ndarray, chance: random.Random, height: float, brightness: float, opacity: int
) -> tuple[np.ndarray, np.ndarray]:
    """The film with words in a corner or along an edge, and where their ink is."""
    rows, columns = pixels.shape
    name = chance.choice(("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "cmr10.ttf"))
    font = ImageFont.truetype(str(FONTS / name), int(height * rows))
    canvas = Image.new("L", (columns, rows))
    words = chance.choice(WORDS)
    _, _, width, tall = font.getbbox(words)
    left = chance.choice((30, max(30, columns - width - 30)))
    top = chance.choice((30, rows - tall - 30, chance.randint(30, rows - tall - 30)))
    ImageDraw.Draw(canvas).text((left, top), words, fill=opacity, font=font)
    ink = np.asarray(canvas) / 255
    written = pixels * (1 - ink) + pixels.max() * brightness * ink
    return written.astype(pixels.dtype), ink > 0.25


def place(box: Box, shape: tuple[int, ...]) -> tuple[slice, slice]:
    rows, columns = shape
    return (
        slice(int(box.top * rows), int((box.top + box.height) * rows) + 1),
        slice(int(box.left * columns), int((box.left + box.width) * columns) + 1),
    )


def measure_folder(folder: Path) -> None:
    """How many real films are flagged, with how many places, and the time for a film."""
    places, seconds = [], []
    for pixels in films(folder):
        started = time.perf_counter()
        places.append(len(text_places(pixels)))
        seconds.append(time.perf_counter() - started)
    tell("films of the folder", sum(count > 0 for count in places), len(places), "flagged")
    print(f"places on a film: median {statistics.median(places):.0f}, most {max(places)}")
    print(f"seconds a film: median {statistics.median(seconds):.2f}")


def films(folder: Path) -> Iterator[np.ndarray]:
    for path in load.films_in(folder):
        yield load.open(path).pixels


def tell(what: str, count: int, total: int, verb: str) -> None:
    print(f"{what:45} {count:4} of {total} {verb}", flush=True)


if __name__ == "__main__":
    main()
