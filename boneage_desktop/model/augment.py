"""What is changed at random while training: where a film lies, where a piece is cut, its contrast, and what lies on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from boneage_desktop.imaging.prepare import NEUTRAL

LOCALISER_MIRRORED = 0.15


@dataclass(frozen=True)
class Augmentation:
    """How much, and how often, films of the age stage are changed.

    turn (radians), scale and shear (log) and shift (half sides) are deviations of each piece's place; contrast (log), gamma
    (log) and brightness (grey levels) are half ranges; the others are shares of the films.
    """

    turn: float = 0.10
    scale: float = 0.07
    shift: float = 0.07
    shear: float = 0.03
    contrast: float = 0.35
    gamma: float = 0.3
    brightness: float = 12.0
    noisy: float = 0.3
    blurred: float = 0.3
    coarse: float = 0.2
    framed: float = 0.1
    marked: float = 0.1
    inverted: float = 0.01
    mirrored: float = 0.05

    @classmethod
    def none(cls) -> Augmentation:
        """Nothing is changed."""
        return cls(**dict.fromkeys(cls.__dataclass_fields__, 0.0))


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
    about = similarity(angle, scale, (0, 0), mirrored=random.random() < LOCALISER_MIRRORED)
    middle = centres[centres[:, 2] > 0, :2].mean(axis=0) * side
    target = side * (0.5 + random.uniform(-0.12, 0.12, 2))
    about[:, 2] = target - about[:, :2] @ middle
    moved = cv2.warpAffine(film, of_pixel_indices(about), (side, side), flags=cv2.INTER_LINEAR, borderValue=NEUTRAL)
    places = centres.copy()
    places[:, :2] = (centres[:, :2] * side @ about[:, :2].T + about[:, 2]) / side
    inside = np.all((places[:, :2] > 0.01) & (places[:, :2] < 0.99), axis=1)
    places[:, 2] *= inside
    return moved, places


def of_pixel_indices(transform: np.ndarray) -> np.ndarray:
    """The same (2, 3) transform for coordinates in which the centre of the first pixel is 0, not 0.5."""
    return np.column_stack([transform[:, :2], transform[:, 2] + transform[:, :2].sum(axis=1) / 2 - 0.5])


def changed_film(film: np.ndarray, random: np.random.Generator, how: Augmentation) -> np.ndarray:
    """The prepared film (side, side) uint8 with another contrast and, at times, frames, markers, blur or noise: what other
    detectors, dark films and other hospitals leave after `prepare`.
    """
    film = _framed(film, random) if random.random() < how.framed else film
    film = _marked(film, random) if random.random() < how.marked else film
    film = cv2.LUT(film, _levels(random, how))
    if random.random() < how.blurred:
        film = cv2.GaussianBlur(film, (0, 0), random.uniform(0.4, 1.0))
    if random.random() < how.noisy:
        noise = random.standard_normal(film.shape, np.float32) * np.float32(random.uniform(2, 12))
        film = cv2.add(film, np.rint(noise).astype(np.int16), dtype=cv2.CV_8U)
    return film


def _levels(random: np.random.Generator, how: Augmentation) -> np.ndarray:
    """The new grey level of each of the 256."""
    gamma, gain = np.exp(random.uniform(-how.gamma, how.gamma)), np.exp(random.uniform(-how.contrast, how.contrast))
    away = (np.arange(256) - NEUTRAL) / NEUTRAL
    levels = gain * NEUTRAL * np.sign(away) * np.abs(away) ** gamma + random.uniform(-how.brightness, how.brightness)
    if random.random() < how.inverted:
        levels = -levels
    levels = levels + NEUTRAL
    if random.random() < how.coarse:
        step = random.uniform(4, 20)
        levels = np.round(levels / step) * step
    return np.clip(np.rint(levels), 0, 255).astype(np.uint8)


def _framed(film: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Nothing but grey outside a tilted rectangle with a sharp edge, as collimators and digitisers leave it."""
    side = len(film)
    box = (side / 2, side / 2), tuple(side * random.uniform(0.85, 1.0, 2)), random.normal(0, 4)
    corners = cv2.boxPoints(box).astype(np.int32)
    framed = np.full_like(film, NEUTRAL)
    inside = cv2.fillPoly(np.zeros_like(film), [corners], 1).astype(bool)
    framed[inside] = film[inside]
    return cv2.polylines(framed, [corners], True, int(random.choice((0, 255))), int(random.integers(1, 4)))


def _marked(film: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """A burned-in letter near the border."""
    side = len(film)
    place = random.uniform(0.02, 0.9, 2) * side
    place[random.integers(2)] = side * random.choice((0.04, 0.92))
    letter, size = "LRDSX"[random.integers(5)], random.uniform(0.5, 1.2)
    return cv2.putText(film.copy(), letter, place.astype(int).tolist(), cv2.FONT_HERSHEY_SIMPLEX, size, 255, 2, cv2.LINE_AA)


def jitter(transforms: np.ndarray, random: np.random.Generator, how: Augmentation) -> np.ndarray:
    """Each (n, 2, 3) transform preceded by a small random affine change of its piece."""
    n = len(transforms)
    angle, shear = random.normal(0, how.turn, n), random.normal(0, how.shear, n)
    scale = np.exp(random.normal(0, how.scale, n))
    cos, sin = np.cos(angle) * scale, np.sin(angle) * scale
    small = np.zeros((n, 3, 3))
    small[:, 0, 0], small[:, 0, 1] = cos * np.exp(shear), -sin * np.exp(-shear)
    small[:, 1, 0], small[:, 1, 1] = sin * np.exp(shear), cos * np.exp(-shear)
    small[:, :2, 2] = random.normal(0, how.shift, (n, 2))
    small[:, 2, 2] = 1
    return transforms @ small


def mirrored(transforms: np.ndarray) -> np.ndarray:
    """The same pieces (n, 2, 3), each turned over left to right."""
    return transforms * np.array([[-1.0, 1.0, 1.0]])


def weaker(how: Augmentation, share: float) -> Augmentation:
    """The same places, changed less."""
    return replace(how, turn=how.turn * share, scale=how.scale * share, shift=how.shift * share, shear=how.shear * share)
