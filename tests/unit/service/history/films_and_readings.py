"""Films and readings for tests of the history, small enough to make many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from boneage_desktop.core.radiograph import Imprint, Patient, Radiograph, Sex
from boneage_desktop.core.reading import Hand, ModelName, Reading


def film(
    name: str | None = "张小明", number: str | None = "P1", *, content: str = "a", path: str = "/films/a.dcm", **says
) -> Radiograph:
    patient = Patient(name, number, Sex.MALE, date(2015, 3, 1), says.pop("issuer", ""), says.pop("spelling", ""))
    says = {"study_date": date(2024, 5, 6), **says}
    imprint = Imprint(content * 64, b"jpeg")
    return Radiograph(np.zeros((2, 2), np.uint8), Path(path), "f" * 64, "DICOM", patient=patient, imprint=imprint, **says)


def picture(content: str = "b", path: str = "/films/b.png") -> Radiograph:
    """A film whose file says nothing of the person."""
    return replace(film(content=content, path=path, study_date=None), patient=Patient())


def reading(months: float = 103.0, model: str = "zh05") -> Reading:
    return Reading(
        age_months=months,
        class_probabilities=(1.0,) + (0.0,) * 18,
        by_sex={"male": months, "female": months - 10},
        sex=Sex.MALE,
        sex_source="dicom",
        model=ModelName(model, "1", "0" * 64),
        hand=Hand(None, 0.0, False, 0.9),
        interval_months=(months - 10, months + 10),
        interval_coverage=0.9,
        repairs=("mirrored",),
    )
