"""Turns outlines of bone and flesh into a film: thickness of what the beam crosses, absorption, noise."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from boneage_desktop.imaging.hand_bones import Bone, Skeleton

SHIFT = 4
FOREARM_FLESH = (
    ((0.01, 0.16), 0.088),
    ((0.0, 0.24), 0.092),
    ((-0.012, 0.36), 0.108),
    ((-0.02, 0.60), 0.135),
    ((-0.02, 1.2), 0.15),
)


@dataclass(frozen=True, eq=False)
class Frame:
    """From hand units to pixels of a canvas: p = matrix @ hand + offset; rows and columns of the canvas."""

    matrix: np.ndarray
    offset: np.ndarray
    rows: int
    columns: int

    @property
    def scale(self) -> float:
        """Pixels in one hand unit."""
        return float(np.sqrt(abs(np.linalg.det(self.matrix))))

    def pixels(self, points: np.ndarray) -> np.ndarray:
        """Hand units, (..., 2), to pixels."""
        return points @ self.matrix.T + self.offset


def bone_thickness(bones: list[Bone], frame: Frame, rng: np.random.Generator) -> np.ndarray:
    """Mineral crossed by the beam, (rows, columns) float32 in hand units of compact bone."""
    total = np.zeros((frame.rows, frame.columns), np.float32)
    texture = _trabeculae(frame, rng)
    for bone in bones:
        _add_bone(total, texture, bone, frame)
    return total


def _trabeculae(frame: Frame, rng: np.random.Generator) -> np.ndarray:
    noise = rng.standard_normal((frame.rows, frame.columns), np.float32)
    fine, coarse = frame.scale * 0.0008, frame.scale * 0.0024
    band = cv2.GaussianBlur(noise, (0, 0), fine) - cv2.GaussianBlur(noise, (0, 0), coarse)
    return band / (band.std() + 1e-9)


def _add_bone(total: np.ndarray, texture: np.ndarray, bone: Bone, frame: Frame) -> None:
    points = frame.pixels(bone.points)
    low = np.maximum(np.floor(points.min(0)).astype(int) - 3, 0)
    high = np.minimum(np.ceil(points.max(0)).astype(int) + 4, (frame.columns, frame.rows))
    if (high <= low).any():
        return
    mask = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    cv2.fillPoly(mask, [np.round((points - low) * 2**SHIFT).astype(np.int32)], 1, shift=SHIFT)
    padded = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    inside = cv2.distanceTransform(padded, cv2.DIST_L2, 5)[1:-1, 1:-1] / frame.scale
    middle = _middle(bone, frame, low, mask.shape)
    view = np.s_[low[1] : high[1], low[0] : high[0]]
    layer = _layer(inside, bone, middle, texture[view]) * bone.presence
    overlap = 0.0 if bone.bridge else 0.4
    total[view] = np.maximum(total[view], layer) + overlap * np.minimum(total[view], layer)


def _middle(bone: Bone, frame: Frame, low: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """1 in the middle of a shaft, 0 at its ends and in bones without a shaft."""
    if bone.axis is None:
        return np.zeros(shape, np.float32)
    start, end = (frame.pixels(point) - low for point in bone.axis)
    along = (end - start) / np.dot(end - start, end - start)
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    t = (x - start[0]) * along[0] + (y - start[1]) * along[1]
    return np.exp(-((np.abs(np.minimum(t, 0.55) - 0.55) / 0.30) ** 2)).astype(np.float32)


def _layer(inside: np.ndarray, bone: Bone, middle: np.ndarray, texture: np.ndarray) -> np.ndarray:
    """Chord of a tube with a compact wall and a spongy core, from the distance to its edge."""
    depth = bone.depth * (1 - 0.25 * middle)
    cortex = bone.cortex * (0.16 + 0.84 * middle) if bone.axis else np.float32(bone.cortex)
    outer = _chord(inside, depth)
    core = np.minimum(_chord(inside - cortex, np.maximum(depth - cortex, 1e-4)), outer)
    spongy = (0.42 - 0.26 * middle) * (1 + 0.14 * texture)
    return ((outer - core) * 0.95 + core * spongy).astype(np.float32)


def _chord(inside: np.ndarray, depth: np.ndarray | float) -> np.ndarray:
    t = 1 - np.clip(inside / depth, 0, 1)
    return 2 * depth * np.sqrt(1 - t * t)


def flesh_thickness(hand: Skeleton, frame: Frame, plumpness: float) -> np.ndarray:
    """Soft tissue crossed by the beam, (rows, columns) float32 in hand units."""
    small = 4
    mask = np.zeros((-(-frame.rows // small), -(-frame.columns // small)), np.uint8)
    for chain in _flesh_chains(hand, plumpness):
        _fill_chain(mask, [(frame.pixels(np.asarray(p)) / small, r * frame.scale / small) for p, r in chain])
    web = max(3, int(0.015 * frame.scale / small))
    margin = cv2.copyMakeBorder(mask, 2 * web, 2 * web, 2 * web, 2 * web, cv2.BORDER_REPLICATE)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * web + 1, 2 * web + 1))
    closed = cv2.morphologyEx(margin, cv2.MORPH_CLOSE, kernel)
    inside = cv2.distanceTransform(closed, cv2.DIST_L2, 5) * small / frame.scale
    thickness = _chord(inside, 0.034) + 0.55 * np.minimum(np.maximum(inside - 0.024, 0), 0.06)
    thickness = cv2.GaussianBlur(thickness.astype(np.float32), (0, 0), 0.0042 * frame.scale / small)
    thickness = thickness[2 * web : -2 * web, 2 * web : -2 * web]
    return cv2.resize(thickness, (mask.shape[1] * small, mask.shape[0] * small), interpolation=cv2.INTER_CUBIC)[
        : frame.rows, : frame.columns
    ]


def _flesh_chains(hand: Skeleton, plumpness: float) -> list[list[tuple[np.ndarray, float]]]:
    radii = (0.046, 0.042, 0.0345, 0.0295, 0.0220)
    girth = {1: 1.12, 2: 1.0, 3: 1.03, 4: 0.97, 5: 0.86}
    chains = []
    for number, joints in hand.rays.items():
        sizes = radii if number > 1 else (0.060, 0.047, 0.038, 0.028)
        tip = joints[-1] + (joints[-1] - joints[-2]) * 0.12
        points = [*joints[:-1], tip]
        chains.append([(p, r * girth[number] * plumpness) for p, r in zip(points, sizes, strict=True)])
    bases = [joints[0] for joints in hand.rays.values()]
    knuckles = [joints[1] for joints in hand.rays.values()]
    wrist = np.array([0.01, 0.16])
    chains += [[(base, 0.05 * plumpness), (wrist, 0.085 * plumpness)] for base in bases]
    chains += [[(a, 0.042 * plumpness), (b, 0.042 * plumpness)] for a, b in pairwise(knuckles[1:])]
    thenar = (bases[0] * 0.5 + knuckles[0] * 0.5, bases[1] * 0.45 + knuckles[1] * 0.55)
    chains.append([(thenar[0], 0.045 * plumpness), (thenar[1], 0.045 * plumpness)])
    chains.append([(np.asarray(p), r * (0.6 + 0.4 * plumpness)) for p, r in FOREARM_FLESH])
    return chains


def _fill_chain(mask: np.ndarray, chain: list[tuple[np.ndarray, float]]) -> None:
    angle = np.linspace(0, 2 * np.pi, 40)
    circle = np.stack([np.cos(angle), np.sin(angle)], 1)
    for (a, ra), (b, rb) in pairwise(chain):
        ends = np.concatenate([a + circle * ra, b + circle * rb])
        cv2.fillConvexPoly(mask, cv2.convexHull(np.round(ends * 2**SHIFT).astype(np.int32)), 1, shift=SHIFT)
