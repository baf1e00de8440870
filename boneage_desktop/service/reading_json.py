"""The reading of a film as the plain data that the command line prints; other programs rely on its keys."""

from __future__ import annotations

from typing import Any

from boneage_desktop.core.errors import BoneAgeError, message
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading

MONTHS_DIGITS = 3
FRACTION_DIGITS = 6


def reading_json(file: str, reading: Reading) -> dict[str, Any]:
    """What was read, keyed as documented; None for what the model does not measure."""
    hand, model = reading.hand, reading.model
    return {
        "file": file,
        "ok": True,
        "age_months": _months(reading.age_months),
        "interval_months": _interval(reading.interval_months),
        "interval_coverage": reading.interval_coverage,
        "by_sex": {sex.value: _months(reading.by_sex.get(sex.value)) for sex in (Sex.MALE, Sex.FEMALE)},
        "sex": str(reading.sex),
        "sex_source": reading.sex_source,
        "class_probabilities": [_fraction(share) for share in reading.class_probabilities],
        "rois": [_region_json(region) for region in reading.regions] or None,
        "hand": {
            "side": None if hand.side is None else str(hand.side),
            "rotation_degrees": None if hand.rotation_degrees is None else round(float(hand.rotation_degrees), 2),
            "inverted": bool(hand.inverted),
            "confidence": _fraction(hand.confidence),
        },
        "repairs": list(reading.repairs),
        "warnings": list(reading.warnings),
        "model": {"name": model.name, "version": model.version, "sha256": model.sha256},
        "views": reading.views,
        "seconds": round(float(reading.seconds), 4),
    }


def reading_from_json(data: dict[str, Any]) -> Reading:
    """A reading as it was kept; what is not in the data (crops and heat maps, the device) is not in the reading."""
    hand, interval = data["hand"], data["interval_months"]
    return Reading(
        age_months=data["age_months"],
        class_probabilities=tuple(data["class_probabilities"]),
        by_sex={sex: months for sex, months in data["by_sex"].items() if months is not None},
        sex=Sex(data["sex"]),
        sex_source=data["sex_source"],
        model=ModelName(**data["model"]),
        hand=Hand(hand["side"] and Side(hand["side"]), hand["rotation_degrees"], hand["inverted"], hand["confidence"]),
        regions=tuple(_region_from_json(region) for region in data["rois"] or ()),
        interval_months=None if interval is None else (interval[0], interval[1]),
        interval_coverage=data["interval_coverage"],
        repairs=tuple(data["repairs"]),
        warnings=tuple(data["warnings"]),
        views=data.get("views", 1),
        device="",
        seconds=data["seconds"],
    )


def failure_json(file: str, error: Exception) -> dict[str, Any]:
    """Why a film was not read: the error's code ("unexpected" for one that was not foreseen) and its sentence."""
    code = error.code if isinstance(error, BoneAgeError) else BoneAgeError.code
    return {"file": file, "ok": False, "error": {"code": code, "message": message(error)}}


def _region_json(region: RegionReading) -> dict[str, Any]:
    return {
        "name": region.name,
        "center": [_fraction(part) for part in region.center],
        "size": [_fraction(part) for part in region.size],
        "angle_degrees": round(float(region.angle_degrees), 2),
        "contribution_months": _months(region.contribution_months),
    }


def _region_from_json(data: dict[str, Any]) -> RegionReading:
    return RegionReading(
        name=data["name"],
        center=(data["center"][0], data["center"][1]),
        size=(data["size"][0], data["size"][1]),
        angle_degrees=data["angle_degrees"],
        contribution_months=data["contribution_months"],
    )


def _interval(interval: tuple[float, float] | None) -> list[float | None] | None:
    return None if interval is None else [_months(bound) for bound in interval]


def _months(value: float | None) -> float | None:
    return None if value is None else round(float(value), MONTHS_DIGITS)


def _fraction(value: float | None) -> float | None:
    return None if value is None else round(float(value), FRACTION_DIGITS)
