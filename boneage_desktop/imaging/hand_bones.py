"""The bones of the phantom as outlines in hand units (film heights from the film's centre, y downwards), for an age and sex."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.imaging.hand_anatomy import CARPALS, FOREARM, RAY_GIRTH, RAYS, for_sex, progress, ripeness, to_hand

PHALANX_WIDTH = {"PP": (0.0245, 0.0185), "MP": (0.0205, 0.0155), "DP": (0.0160, 0.0105)}
METACARPAL_WIDTH = (0.0235, 0.0235)


@dataclass(frozen=True, eq=False)
class Bone:
    """One outline: points (n, 2), half-thickness across the film, cortex thickness, and how much of it is there (0 to 1).

    axis: the two ends of a shaft, along which cortex and marrow vary; None for carpals and epiphyses.
    bridge: fills the gap of a closing plate instead of lying over what is there.
    """

    points: np.ndarray
    depth: float
    cortex: float
    presence: float = 1.0
    axis: tuple[np.ndarray, np.ndarray] | None = None
    bridge: bool = False


@dataclass(frozen=True, eq=False)
class Skeleton:
    """All outlines of one hand, the joints of each ray, and the region centres (hand units)."""

    bones: list[Bone]
    rays: dict[int, np.ndarray]
    centers: dict[str, np.ndarray] = field(default_factory=dict)


def skeleton(age_months: float, sex: Sex, rng: np.random.Generator) -> Skeleton:
    """The bones of a left hand, thumb to the right; rng varies spread and girth a little."""
    rays = {number: _spread(np.array([to_hand(p) for p in joints]), rng.normal(0, 0.02)) for number, joints in RAYS.items()}
    girth = (1 - 0.10 * (1 - progress(age_months, 0, 120))) * (1 + rng.uniform(-0.04, 0.04))
    result = Skeleton(_carpals(age_months, sex), rays)
    for number, joints in rays.items():
        _add_ray(result, number, joints, girth * RAY_GIRTH[number], age_months, sex)
    for name, (head, far, half_width) in FOREARM.items():
        widths = (half_width * girth, half_width * girth * 0.5)
        _add_long_bone(result, name, to_hand(head), to_hand(far), widths, age_months, sex)
    return result


def _spread(joints: np.ndarray, angle: float) -> np.ndarray:
    cos, sin = np.cos(angle), np.sin(angle)
    return (joints - joints[0]) @ np.array([[cos, sin], [-sin, cos]]) + joints[0]


def _add_ray(result: Skeleton, number: int, joints: np.ndarray, girth: float, age_months: float, sex: Sex) -> None:
    base, knuckle = (joints[0], joints[1]) if number == 1 else (joints[1], joints[0])
    widths = tuple(width * girth for width in METACARPAL_WIDTH)
    _add_long_bone(result, f"MC{number}", base, knuckle, widths, age_months, sex)
    rows = ("PP", "DP") if number == 1 else ("PP", "MP", "DP")
    for row, start, end in zip(rows, joints[1:-1], joints[2:], strict=True):
        widths = tuple(width * girth for width in PHALANX_WIDTH[row])
        _add_long_bone(result, f"{row}{number}", start, end, widths, age_months, sex)


def _add_long_bone(
    result: Skeleton, name: str, joint: np.ndarray, far: np.ndarray, widths: tuple[float, ...], age_months: float, sex: Sex
) -> None:
    """A bone whose growing end is at `joint`: shaft, epiphysis as far as it is there, and the bridge that fuses them."""
    ripe = ripeness(name, age_months, sex)
    length = float(np.linalg.norm(far - joint))
    zone = widths[0] * (1.05 if name in FOREARM else 1.35 if name.startswith("MC") else 1.15)
    gap, plate = 0.12 * zone, zone * (0.20 - 0.10 * ripe.ossified - 0.06 * ripe.capped)
    place = _Place(joint, (far - joint) / length)
    end = length - 0.10 * widths[1] - 0.02 * (1 - progress(age_months, 0, 60))
    is_tip = name.startswith("DP")
    shaft = place.put(_shaft(widths, zone, end, is_tip))
    depth = widths[0] * (0.72 if name not in FOREARM else 0.50 + 0.5 * (widths[0] < 0.03))
    result.bones.append(Bone(shaft, depth, widths[0] * 0.30, axis=(place.at(zone), place.at(min(end, 0.42)))))
    if ripe.ossified > 0:
        result.bones.append(Bone(place.put(_epiphysis(name, widths[0], gap, zone - plate, ripe.ossified, ripe.capped)),
                                 depth * 0.92 * (0.4 + 0.6 * ripe.ossified**0.5), widths[0] * 0.10))  # fmt: skip
    if ripe.fused > 0:
        result.bones.append(
            Bone(place.put(_bridge(widths[0], zone, plate)), depth * 1.02, widths[0] * 0.04, ripe.fused**0.7, bridge=True)
        )
    if name in REGIONS:
        result.centers[name] = place.at(0.62 * zone)


@dataclass(frozen=True, eq=False)
class _Place:
    """Local coordinates of a bone: v along from the growing joint, u across."""

    origin: np.ndarray
    along: np.ndarray

    def put(self, local: np.ndarray) -> np.ndarray:
        across = np.array([-self.along[1], self.along[0]])
        return self.origin + local[:, :1] * across + local[:, 1:] * self.along

    def at(self, v: float) -> np.ndarray:
        return self.origin + v * self.along


def _shaft(widths: tuple[float, ...], start: float, end: float, is_tip: bool) -> np.ndarray:
    """Outline of a diaphysis from the growth plate to the far end: flared metaphysis, slender middle, rounded head."""
    v = np.concatenate([np.linspace(0, 0.04, 7), np.linspace(0.06, 0.94, 40), 1 - np.linspace(0.05, 0, 14) ** 1.5])
    flare = min(0.34, 2.6 * widths[0] / (end - start))
    middle = 0.56 * widths[0] if end < 0.9 else 0.46 * widths[0]
    near = widths[0] * 0.97 * np.exp(-((v / flare) ** 1.35))
    far = widths[1] * np.exp(-(((1 - v) / (flare * 0.8)) ** 1.6))
    half = np.maximum(middle, 0) * (1 - 0.35 * v * (0.0 if end > 0.9 else 1.0))
    half = np.maximum.reduce([half, np.hypot(near, half * 0.55), np.hypot(far, half * 0.5)])
    if is_tip:
        half = np.maximum(half * (1 - 0.25 * v), widths[1] * np.exp(-(((1 - v) / 0.20) ** 2)))
    corner = np.sqrt(1 - (1 - np.clip(v / 0.035, 0, 1)) ** 2)
    head = np.sqrt(1 - (1 - np.clip((1 - v) / 0.10, 0, 1)) ** 2) if end < 0.9 else 1.0
    half = half * (0.80 + 0.20 * corner) * (0.35 + 0.65 * head)
    along = start + v * (end - start)
    return _closed(half, along)


def _closed(half: np.ndarray, along: np.ndarray) -> np.ndarray:
    return np.concatenate([np.stack([half, along], 1), np.stack([-half, along], 1)[::-1]])


def _epiphysis(name: str, width: float, top: float, bottom: float, ossified: float, capped: float) -> np.ndarray:
    """A disc that grows from a round centre to the width of its shaft and then caps it."""
    angle = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    reach = width * (0.16 + (0.84 if name.startswith("MC") else 0.86) * ossified**0.55)
    height = (bottom - top) * (0.28 + 0.72 * ossified**0.6)
    power = 1 - (0.25 if name.startswith("MC") else 0.42) * ossified
    u = np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** power
    v = np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** power
    dome = 0.62 * (v < 0) if name.startswith("MC") else 0.12
    half_height = height / 2 * (1 - dome * u**2 * ossified)
    if name == "Radius":
        half_height = half_height * (1 - 0.40 * u * ossified * (v < 0))
    center = bottom - height / 2
    cap = capped * 0.22 * (bottom - top) * np.clip(np.abs(u) - 0.55, 0, 1) / 0.45 * (v > 0)
    shape = np.stack([u * reach, center + v * half_height + cap], 1)
    return _with_styloid(name, shape, u, v, width, ossified)


def _with_styloid(name: str, shape: np.ndarray, u: np.ndarray, v: np.ndarray, width: float, ossified: float) -> np.ndarray:
    side = {"Radius": -1.0, "Ulna": 1.0}.get(name)
    if side is None:
        return shape
    lift = width * 0.34 * ossified**2 * np.exp(-(((u - side * 0.82) / 0.25) ** 2)) * (v < 0)
    return shape - np.stack([np.zeros_like(lift), lift], 1)


def _bridge(width: float, zone: float, plate: float) -> np.ndarray:
    along = np.linspace(zone - 2.2 * plate, zone + 1.2 * plate, 9)
    return _closed(np.full(9, width * 0.95), along)


def _carpals(age_months: float, sex: Sex) -> list[Bone]:
    bones = []
    for name, (center, axes, ages, turn) in CARPALS.items():
        appears = for_sex(ages, sex)
        if age_months > appears:
            grown = progress(age_months, appears, max(appears + 60, 150))
            bones.append(_carpal(name, to_hand(center), axes, turn, grown))
    return bones


def _carpal(name: str, center: np.ndarray, axes: tuple[float, float], turn: float, grown: float) -> Bone:
    angle = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    size = 0.30 + 0.84 * grown**0.6
    wobble = 1 + grown * (0.05 * np.cos(3 * angle + len(name)) + 0.05 * np.cos(4 * angle + 2 * len(name)))
    half = np.array(axes) * size
    round_half = np.full(2, half.min())
    half = round_half + (half - round_half) * (0.3 + 0.7 * grown)
    local = np.stack([np.cos(angle) * half[0], np.sin(angle) * half[1]], 1) * wobble[:, None]
    cos, sin = np.cos(turn), np.sin(turn)
    depth = 0.016 * (0.6 + 0.4 * grown) if name not in ("Pisiform", "Sesamoid") else 0.006
    return Bone(center + local @ np.array([[cos, sin], [-sin, cos]]), depth, 0.0025)
