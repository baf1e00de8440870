"""Reads the bone age of a film with a model folder."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Radiograph, Sex, Side
from boneage_desktop.core.reading import REPAIRS, Hand, Mode, ModelName, Reading, RegionReading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.core.regions_by_hand import PlacedRegion
from boneage_desktop.imaging.prepare import PreparedFilm, halves, prepare
from boneage_desktop.model import gate
from boneage_desktop.model.calibration import CENTRES, half_interval_months, line_of
from boneage_desktop.model.card import Card, read_card
from boneage_desktop.model.encoding import SEX_ORDER
from boneage_desktop.model.engines.choice import open_engine
from boneage_desktop.model.engines.engine import Engine
from boneage_desktop.model.orientation import ORIENTATIONS, Orientation, Placement, placement, transform
from boneage_desktop.model.sight import Sight, as_it_lies, clarity, hand_confidence

LOOKS_SIDE = 16
OLDEST_MONTHS = 228.0
CLEARER = 0.05


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

    @property
    def places_regions(self) -> bool:
        """Whether regions can be placed by hand; those of a graph exported earlier cannot."""
        return self._engine.places_regions

    def read(
        self,
        radiograph: Radiograph,
        *,
        sex: Sex | None = None,
        force: bool = False,
        regions: Sequence[PlacedRegion] = (),
        left_as_is: Sequence[str] = (),
    ) -> Reading:
        """The reading of a film; `sex` None takes the film's own, `regions` are looked at where they are, all others where they
        are found; the repairs in `left_as_is` are left out. Error: FilmRefused, unless `force`.
        """
        start = time.perf_counter()
        chosen = sex or radiograph.patient.sex
        sight = self._see(radiograph, chosen, regions, left_as_is)
        checked = gate.check(radiograph, sight, refuse_below=self._card.refuse_below)
        if checked.refusals and not force:
            raise checked.refusals[0]
        found = sight.found
        calibration = self._card.calibration(self._mode)
        lines = [line_of(calibration, each) for each in SEX_ORDER]
        by_sex = [offset + slope * read for (offset, slope), read in zip(lines, found["by_sex"] @ CENTRES, strict=True)]
        age = float(by_sex[SEX_ORDER.index(chosen)])
        seen, hand = _regions(sight, age, lines[SEX_ORDER.index(chosen)]), _hand(sight)
        half = half_interval_months(calibration, found["by_sex"][SEX_ORDER.index(chosen)], chosen)
        return Reading(
            age_months=age,
            class_probabilities=tuple(float(p) for p in found["classes"]),
            by_sex={s.value: float(months) for s, months in zip(SEX_ORDER[:2], by_sex[:2], strict=True)},
            sex=chosen,
            sex_source="argument" if sex else ("none" if chosen is Sex.UNKNOWN else "dicom"),
            model=self.model,
            hand=hand,
            regions=seen,
            interval_months=None if half is None else (max(0.0, age - half), min(OLDEST_MONTHS, age + half)),
            interval_coverage=None if calibration is None else float(calibration["coverage"]),
            repairs=_repairs(sight),
            warnings=_what_was_done(regions, sight, left_as_is) + checked.warnings(radiograph, age),
            views=self._card.views(self._mode),
            device=self.device,
            seconds=time.perf_counter() - start,
        )

    def distributions(self, radiograph: Radiograph) -> np.ndarray:
        """Probabilities (3, 19) of the classes as if male, female and unknown, before any calibration. Error: FilmRefused."""
        sight = self._see(radiograph, Sex.UNKNOWN)
        refusals = gate.check(radiograph, sight, refuse_below=self._card.refuse_below).refusals
        if refusals:
            raise refusals[0]
        return sight.found["by_sex"]

    def _see(
        self, radiograph: Radiograph, sex: Sex, regions: Sequence[PlacedRegion] = (), left_as_is: Sequence[str] = ()
    ) -> Sight:
        """The network's outputs on the film as it lies or, where that shows no upright hand clearly, turned, inverted or its
        better half.
        """
        film = prepare(radiograph)
        sight = self._look(film, Orientation(), sex, regions)
        if sight.confidence < self._card.sure or sight.tilted:
            sight = self._search(radiograph, sight, sex, regions, left_as_is)
        if sight.mirrored and "mirrored" in left_as_is:
            sight = self._look(sight.film, sight.orientation, sex, regions, unmirrored=True)
        return sight

    def _search(
        self, radiograph: Radiograph, sight: Sight, sex: Sex, regions: Sequence[PlacedRegion], left_as_is: Sequence[str]
    ) -> Sight:
        """The sight of the film turned, inverted or halved that is clearer than this one, else this one."""
        whole = [(sight.film, each) for each in ORIENTATIONS if not each.repairs & set(left_as_is)]
        parts = [] if "one_of_two_hands" in left_as_is else [(half, Orientation()) for half in halves(radiograph)]
        views = whole + parts
        seen = self._engine.locate(np.stack([orientation.apply(film.pixels) for film, orientation in views]))
        looks = list(zip(seen["confidence"], seen["pose"], strict=True))
        scores = [clarity(*look) for look in looks]
        best = int(np.argmax(scores))
        if scores[best] < scores[0] + CLEARER:
            return sight
        hands = [hand_confidence(*look) >= self._card.refuse_below for look in looks[len(whole) :]]
        return replace(self._look(*views[best], sex, regions), two_hands=best >= len(whole) and all(hands))

    def _look(
        self,
        film: PreparedFilm,
        orientation: Orientation,
        sex: Sex,
        regions: Sequence[PlacedRegion],
        *,
        unmirrored: bool = False,
    ) -> Sight:
        places = {each.name: Placement(each.center, each.size, each.angle_degrees) for each in regions if self.places_regions}
        placed = {name: transform(place, orientation, film) for name, place in places.items()}
        found = self._engine.look(orientation.apply(film.pixels), sex, placed, unmirrored=unmirrored)
        sight = Sight(film, orientation, found, hand_confidence(found["confidence"], found["pose"]), frozenset(placed))
        return as_it_lies(sight) if unmirrored else sight


def _regions(sight: Sight, age: float, line: tuple[float, float]) -> tuple[RegionReading, ...]:
    found, (offset, slope) = sight.found, line
    as_stored = slice(None, None, -1 if sight.mirrored else 1)
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
                by_hand=name in sight.by_hand,
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
    side = Side.RIGHT if sight.mirrored else Side.LEFT
    return Hand(side, sight.rotation_degrees, sight.orientation.inverted, round(sight.confidence, 3))


def _repairs(sight: Sight) -> tuple[str, ...]:
    """What was put right for the reading, by code; the film itself is left as it is."""
    done = sight.orientation.repairs
    done |= {code for code, was in {"mirrored": sight.mirrored, "one_of_two_hands": sight.two_hands}.items() if was}
    return tuple(code for code in REPAIRS if code in done)


def _what_was_done(regions: Sequence[PlacedRegion], sight: Sight, left_as_is: Sequence[str]) -> tuple[str, ...]:
    """Codes of what a reader had done differently: regions placed by hand, repairs taken back."""
    placed = ("regions_by_hand" if sight.by_hand else "regions_not_placed",) if regions else ()
    return (*placed, *(("left_as_is",) if left_as_is else ()))
