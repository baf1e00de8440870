from __future__ import annotations

from pathlib import Path

import pytest

from boneage_desktop.core.errors import LabelsError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.reading import Hand, ModelName, Reading
from boneage_desktop.model.evaluation import Outcome, chosen, summary
from boneage_desktop.model.films import FilmSource, LabelledFilm

LABELS = Path("labels.csv")


def film(number: int, age: float = 60, sex: Sex = Sex.MALE, split: str | None = "dev") -> LabelledFilm:
    return LabelledFilm(str(number), age, sex, None, None, split, FilmSource(Path(f"{number}.png")))


def outcome(labelled: LabelledFilm, read: float, interval: tuple[float, float] | None = None) -> Outcome:
    reading = Reading(
        read,
        (1.0,),
        {},
        labelled.sex,
        "argument",
        ModelName("m", "1", ""),
        Hand(None, None, False, None),
        interval_months=interval,
        interval_coverage=0.9 if interval else None,
        seconds=0.2,
    )
    return Outcome(labelled, reading)


def test_a_split_is_thinned_out_evenly():
    films = [film(number, split="dev" if number % 2 else "test") for number in range(20)]
    assert [f.id for f in chosen(films, split="dev", limit=5, labels=LABELS)] == ["1", "5", "9", "13", "17"]
    assert len(chosen(films, split=None, limit=None, labels=LABELS)) == 20
    with pytest.raises(LabelsError, match="split val"):
        chosen(films, split="val", limit=None, labels=LABELS)


def test_the_summary_parts_by_sex_and_age_band():
    figures = summary(
        [
            outcome(film(1, 30), 36, (30, 42)),
            outcome(film(2, 119.9), 125.9, (121, 131)),
            outcome(film(3, 120, Sex.FEMALE), 120, (110, 130)),
            Outcome(film(4), None, "not_a_hand"),
        ]
    )
    assert figures["n"] == 3
    assert figures["by_sex"]["female"]["mae_months"] == 0
    assert {band["from_months"]: band["n"] for band in figures["by_age_band"]} == {0: 0, 24: 1, 60: 1, 120: 1, 180: 0}
    assert figures["interval_coverage"] == pytest.approx(2 / 3)
    assert figures["interval_coverage_nominal"] == 0.9
    assert figures["seconds_per_film"] == 0.2
    assert figures["not_read"] == [{"id": "4", "code": "not_a_hand"}]


def test_nothing_read_gives_nulls_not_numbers():
    figures = summary([Outcome(film(1), None, "damaged")])
    assert figures["n"] == 0
    assert figures["mae_months"] is None
    assert figures["by_sex"] == {"male": None, "female": None}
