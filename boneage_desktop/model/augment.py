"""What is changed at random while training: where a film lies, where a piece is cut, and its contrast."""

from __future__ import annotations

import cv2
import numpy as np

from boneage_desktop.imaging.prepare import NEUTRAL

MIRRORED = 0.15


def similarity(angle: float, scale: float, shift: tuple[float, float], *, mirrored: bool = False) -> np.ndarray:
    """(2, 3) transform: turn by angle (radians), scale and shift; mirrored left to right first."""
    cos, sin = scale * np.cos(angle), scale * np.sin(angle)
    flip = -1.0 if mirrored else 1.0
    return np.array([[cos * flip, -sin, shift[0]], [sin * flip, cos, shift[1]]])


def moved_film(film: np.ndarray, centres: np.ndarray, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A film (side, side) and its centres (11, 3) turned, scaled, shifted and sometimes mirrored.

    Right hands are rarer than left ones; mirrored as often, the network cannot make up its mind where the thumb is hidden.
    """
    side = len(film)
    wide = random.random() < 0.25
    angle = random.uniform(-1.05, 1.05) if wide else random.normal(0, 0.26)
    scale = np.exp(random.uniform(np.log(0.6), np.log(1.25)))
    about = similarity(angle, scale, (0, 0), mirrored=random.random() < MIRRORED)
    middle = centres[centres[:, 2] > 0, :2].mean(axis=0) * side
    target = side * (0.5 + random.uniform(-0.12, 0.12, 2))
    about[:, 2] = target - about[:, :2] @ middle
    moved = cv2.warpAffine(film, _of_pixel_indices(about), (side, side), flags=cv2.INTER_LINEAR, borderValue=NEUTRAL)
    places = centres.copy()
    places[:, :2] = (centres[:, :2] * side @ about[:, :2].T + about[:, 2]) / side
    inside = np.all((places[:, :2] > 0.01) & (places[:, :2] < 0.99), axis=1)
    places[:, 2] *= inside
    return moved, places


def _of_pixel_indices(transform: np.ndarray) -> np.ndarray:
    """The same (2, 3) transform for coordinates in which the centre of the first pixel is 0, not 0.5."""
    return np.column_stack([transform[:, :2], transform[:, 2] + transform[:, :2].sum(axis=1) / 2 - 0.5])


def changed_contrast(film: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Another contrast, at times a blur, noise or a coarser scale of grey: what other detectors and dark films leave after
    `prepare`.
    """
    gain, offset = random.uniform(0.7, 1.35), random.uniform(-12, 12)
    levels = np.clip((np.arange(256) - NEUTRAL) * gain + NEUTRAL + offset, 0, 255)
    if random.random() < 0.2:
        step = random.uniform(4, 20)
        levels = np.round(levels / step) * step
    film = cv2.LUT(film, np.clip(levels, 0, 255).astype(np.uint8))
    if random.random() < 0.3:
        film = cv2.GaussianBlur(film, (0, 0), random.uniform(0.4, 1.0))
    if random.random() < 0.3:
        noise = random.standard_normal(film.shape, np.float32) * np.float32(random.uniform(2, 12))
        film = cv2.add(film, np.rint(noise).astype(np.int16), dtype=cv2.CV_8U)
    return film


def jitter(transforms: np.ndarray, random: np.random.Generator, *, turn: float, scale: float, shift: float) -> np.ndarray:
    """Each (n, 2, 3) transform preceded by a small random similarity of the piece; deviations in radians, log scale and half
    sides.
    """
    moved = np.empty_like(transforms)
    for index, transform in enumerate(transforms):
        small = similarity(random.normal(0, turn), np.exp(random.normal(0, scale)), tuple(random.normal(0, shift, 2)))
        moved[index] = transform @ np.vstack([small, (0, 0, 1)])
    return moved
