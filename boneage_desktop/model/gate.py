"""Whether a film should be read, and what to bear in mind about its reading (docs/adr/0021).

What is refused can be read all the same; its code is then among the warnings.
"""

from __future__ import annotations

from dataclasses import dataclass

from boneage_desktop.core.errors import FilmBurntOut, FilmRefused, FilmTooDark, HandCropped, NotAHand
from boneage_desktop.core.radiograph import Radiograph, Side
from boneage_desktop.model.grey_levels import GreyLevels, grey_levels
from boneage_desktop.model.missing_regions import missing
from boneage_desktop.model.sight import Sight

REFUSED_STEPS, FEW_STEPS = 5, 12
REFUSED_WHITE, MUCH_WHITE = 0.2, 0.1
REFUSED_MISSING = 3
METAL_SIZE = 0.01
YOUNGEST_MONTHS = 24.0
ALMOST_GROWN_MONTHS, GROWN_MONTHS = 198.0, 228.0


@dataclass(frozen=True)
class Check:
    """What the gate found on a film before its age was asked for: why it should not be read, the weightiest first, and codes of
    what is less grave.
    """

    refusals: tuple[FilmRefused, ...]
    doubts: tuple[str, ...]

    def warnings(self, radiograph: Radiograph, age_months: float) -> tuple[str, ...]:
        """All codes that the reading of this age carries."""
        stated = age_months if radiograph.age_months is None else radiograph.age_months
        by_age = {
            "synthetic": radiograph.synthetic,
            "under_24_months": min(stated, age_months) < YOUNGEST_MONTHS,
            "adult": stated >= GROWN_MONTHS or age_months >= ALMOST_GROWN_MONTHS,
        }
        return (*(code for code, holds in by_age.items() if holds), *(refusal.code for refusal in self.refusals), *self.doubts)


def check(radiograph: Radiograph, sight: Sight, *, refuse_below: float) -> Check:
    """What is wrong with a film as the network saw it; no hand is seen below a confidence of `refuse_below`. A model that takes
    anything for a hand (0) cannot tell what of it is missing.
    """
    is_hand = sight.confidence >= refuse_below
    greys = grey_levels(radiograph, sight, whole=not is_hand)
    gone = missing(sight) if refuse_below else ()
    refusals: dict[FilmRefused, bool] = {
        FilmTooDark(steps=round(greys.steps)): greys.steps < REFUSED_STEPS,
        FilmBurntOut(percent=round(100 * greys.white)): greys.white >= REFUSED_WHITE,
        NotAHand(confidence=round(sight.confidence, 2)): not is_hand,
        HandCropped(outside=len(gone)): is_hand and len(gone) >= REFUSED_MISSING,
    }
    refused = tuple(refusal for refusal, holds in refusals.items() if holds)
    return Check(refused, _doubts(radiograph, sight, greys, gone) if is_hand else ())


def _doubts(radiograph: Radiograph, sight: Sight, greys: GreyLevels, gone: tuple[str, ...]) -> tuple[str, ...]:
    side = Side.RIGHT if sight.mirrored else Side.LEFT
    differs = radiograph.laterality is not None and radiograph.laterality is not side
    doubts = {
        "too_dark": REFUSED_STEPS <= greys.steps < FEW_STEPS,
        "burnt_out": MUCH_WHITE <= greys.white < REFUSED_WHITE,
        "regions_outside": 0 < len(gone) < REFUSED_MISSING,
        "side_differs": differs,
        "right_hand": side is Side.RIGHT and not differs,
        "metal": greys.white < MUCH_WHITE and greys.whiter_than_bone >= METAL_SIZE,
    }
    return tuple(code for code, holds in doubts.items() if holds)
