"""Reads the bone age of a film with a model folder."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from boneage_desktop.core.errors import NotAHand
from boneage_desktop.core.radiograph import Radiograph, Sex, Side
from boneage_desktop.core.reading import Hand, Mode, ModelName, Reading, RegionReading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.imaging.prepare import PreparedFilm, halves, prepare
from boneage_desktop.model.calibration import CENTRES, half_interval_months, line_of
from boneage_desktop.model.card import Card, read_card
from boneage_desktop.model.encoding import SEX_ORDER
from boneage_desktop.model.engines.choice import open_engine
from boneage_desktop.model.engines.engine import Engine
from boneage_desktop.model.orientation import ORIENTATIONS, Orientation, placement

LOOKS_SIDE = 16
YOUNGEST_MONTHS = 24.0
OLDEST_MONTHS = 228.0
ROTATED_DEGREES = 45
CLEARER = 0.05


@dataclass(frozen=True, eq=False)
class Sight:
    """What the network found on a prepared film in one orientation, and how surely it is a hand."""

    film: PreparedFilm
    orientation: Orientation
    found: dict[str, np.ndarray]
    confidence: float


class Estimator:
    """A loaded model; use `Estimator.open`."""

    def __init__(self, card: Card, engine: Engine, *, mode: str) -> None:
        self._card = card
        self._mode = mode
        self._engine = engine
        self.device = engine.device

    @classmethod
    def open(cls, folder: Path | None = None, *, device: str = "auto", mode: str = "best", engine: str = "auto") -> Estimator:
        """The model of a folder (the shipped one if None) on a device, to read in the mode "best" or "fast" by the engine
        "onnx", "tensorflow" or the better of them. Errors: ModelMissing, ModelDamaged, GraphMissing, ConfigurationError.
        """
        card = read_card(folder)
        return cls(card, open_engine(card, engine=engine, device=device, views=card.views(mode)), mode=mode)

    def warm_up(self) -> None:
        """Build the graphs on an empty film, so that the first film is read as fast as the next."""
        self._see(Radiograph(np.zeros((3, 2), np.uint8), Path(), "", ""), Sex.UNKNOWN)

    @property
    def model(self) -> ModelName:
        return self._card.model

    @property
    def modes(self) -> tuple[Mode, ...]:
        return self._card.modes()

    def read(self, radiograph: Radiograph, *, sex: Sex | None = None, force: bool = False) -> Reading:
        """The reading of a film; `sex` None takes the film's own. Error: NotAHand, unless `force`."""
        start = time.perf_counter()
        chosen = sex or radiograph.patient.sex
        sight = self._see(radiograph, chosen)
        found, is_hand = sight.found, sight.confidence >= self._card.refuse_below
        if not is_hand and not force:
            raise NotAHand(confidence=round(sight.confidence, 2))
        calibration = self._card.calibration(self._mode)
        lines = [line_of(calibration, each) for each in SEX_ORDER]
        by_sex = [offset + slope * read for (offset, slope), read in zip(lines, found["by_sex"] @ CENTRES, strict=True)]
        age = float(by_sex[SEX_ORDER.index(chosen)])
        regions, hand = _regions(sight, age, lines[SEX_ORDER.index(chosen)]), _hand(sight)
        half = half_interval_months(calibration, found["by_sex"][SEX_ORDER.index(chosen)], chosen)
        return Reading(
            age_months=age,
            class_probabilities=tuple(float(p) for p in found["classes"]),
            by_sex={s.value: float(months) for s, months in zip(SEX_ORDER[:2], by_sex[:2], strict=True)},
            sex=chosen,
            sex_source="argument" if sex else ("none" if chosen is Sex.UNKNOWN else "dicom"),
            model=self.model,
            hand=hand,
            regions=regions,
            interval_months=None if half is None else (max(0.0, age - half), min(OLDEST_MONTHS, age + half)),
            interval_coverage=None if calibration is None else float(calibration["coverage"]),
            repairs=_repairs(hand, two_hands=sight.film.is_half),
            warnings=_warnings(age, regions, is_hand=is_hand, synthetic=radiograph.synthetic),
            views=self._card.views(self._mode),
            device=self.device,
            seconds=time.perf_counter() - start,
        )

    def distributions(self, radiograph: Radiograph) -> np.ndarray:
        """Probabilities (3, 19) of the classes as if male, female and unknown, before any calibration. Error: NotAHand."""
        sight = self._see(radiograph, Sex.UNKNOWN)
        if sight.confidence < self._card.refuse_below:
            raise NotAHand(confidence=round(sight.confidence, 2))
        return sight.found["by_sex"]

    def _see(self, radiograph: Radiograph, sex: Sex) -> Sight:
        """The network's outputs on the film as it lies or, where that shows no hand clearly, turned, inverted or its better
        half.
        """
        film, upright = prepare(radiograph), Orientation()
        sight = self._look(film, upright, sex)
        if sight.confidence >= self._card.sure:
            return sight
        views = [(film, orientation) for orientation in ORIENTATIONS] + [(half, upright) for half in halves(radiograph)]
        seen = self._engine.locate(np.stack([orientation.apply(film.pixels) for film, orientation in views]))
        scores = [_clarity(c, p) for c, p in zip(seen["confidence"], seen["pose"], strict=True)]
        best = int(np.argmax(scores))
        if scores[best] < scores[0] + CLEARER:
            return sight
        return self._look(*views[best], sex)

    def _look(self, film: PreparedFilm, orientation: Orientation, sex: Sex) -> Sight:
        found = self._engine.look(orientation.apply(film.pixels), sex)
        return Sight(film, orientation, found, hand_confidence(found["confidence"], found["pose"]))


def hand_confidence(confidence: np.ndarray, pose: np.ndarray) -> float:
    """How surely the 11 centres form a hand, 0 to 1: mean peakedness of the maps, less the more the shape departs from the
    mean hand.
    """
    return float(np.mean(confidence) * np.exp(-((pose[3] / 0.3) ** 2)))


def _clarity(confidence: np.ndarray, pose: np.ndarray) -> float:
    """The confidence, with a small preference for the left hand, which the standards read, where both are shown."""
    return hand_confidence(confidence, pose) - (0.1 if pose[2] > 0.5 else 0.0)


def _regions(sight: Sight, age: float, line: tuple[float, float]) -> tuple[RegionReading, ...]:
    found, (offset, slope) = sight.found, line
    as_stored = slice(None, None, -1 if found["pose"][2] > 0.5 else 1)
    readings = []
    for index, name in enumerate(REGIONS):
        place = placement(found["regions"][index], sight.orientation, sight.film)
        readings.append(
            RegionReading(
                name=name,
                center=place.center,
                size=place.size,
                angle_degrees=place.angle_degrees,
                contribution_months=age - offset - slope * float(found["hidden"][index]),
                crop=np.clip(np.rint(found["crops"][index, :, as_stored, 0]), 0, 255).astype(np.uint8),
                looks=looks_over(found["attention"][:, :, index], found["regions"][index])[:, as_stored],
                moved=(slope * found["moved"][index][:, as_stored]).astype(np.float32),
            )
        )
    return tuple(readings)


def looks_over(attention: np.ndarray, transform: np.ndarray) -> np.ndarray:
    """The localiser's map over a region's square, (LOOKS_SIDE, LOOKS_SIDE), its peak on the film 1."""
    steps = (2 * np.arange(LOOKS_SIDE) + 1) / LOOKS_SIDE - 1
    x, y = np.meshgrid(steps, steps)
    places = np.einsum("ij,hwj->hwi", transform, np.stack([x, y, np.ones_like(x)], axis=-1))
    places = (places * attention.shape[0] - 0.5).astype(np.float32)
    values = cv2.remap(
        attention.astype(np.float32), places[..., 0], places[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.clip(values / max(float(attention.max()), 1e-6), 0, 1)


def _hand(sight: Sight) -> Hand:
    angle = placement(sight.found["view"], sight.orientation, sight.film).angle_degrees
    side = Side.RIGHT if sight.found["pose"][2] > 0.5 else Side.LEFT
    return Hand(side, angle, sight.orientation.inverted, round(sight.confidence, 3))


def _repairs(hand: Hand, *, two_hands: bool) -> tuple[str, ...]:
    """What was undone for the reading, by code; the film itself is left as it is."""
    rotated = abs(hand.rotation_degrees or 0) > ROTATED_DEGREES
    done = {"inverted": hand.inverted, "rotated": rotated, "mirrored": hand.side is Side.RIGHT, "one_of_two_hands": two_hands}
    return tuple(code for code, was in done.items() if was)


def _warnings(age: float, regions: tuple[RegionReading, ...], *, is_hand: bool, synthetic: bool) -> tuple[str, ...]:
    outside = any(not 0 <= part <= 1 for region in regions for part in region.center)
    said = {
        "synthetic": synthetic,
        "not_a_hand": not is_hand,
        "regions_outside": outside,
        "under_24_months": age < YOUNGEST_MONTHS,
    }
    return tuple(code for code, is_so in said.items() if is_so)
