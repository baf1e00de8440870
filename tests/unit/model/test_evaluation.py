from __future__ import annotations

import csv
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from boneage_desktop.core.errors import ConfigurationError, LabelsError, NotAHand
from boneage_desktop.core.radiograph import Radiograph, Sex
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading
from boneage_desktop.model.changes import CHANGES
from boneage_desktop.model.evaluation import Outcome, chosen, outcomes, read_ids, save
from boneage_desktop.model.figures import read_boxes, summary
from boneage_desktop.model.films import FilmSource, LabelledFilm, labelled_films

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
    assert [f.id for f in chosen(films, ids=["3", "99", "4"], labels=LABELS)] == ["3", "4"]
    assert [f.id for f in chosen(films, split="test", ids=["3", "4"], labels=LABELS)] == ["4"]
    with pytest.raises(LabelsError, match="among the ids listed"):
        chosen(films, ids=["99"], labels=LABELS)
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
    assert figures["interval_width_months"] == pytest.approx((12 + 10 + 20) / 3)
    assert figures["interval_coverage_nominal"] == 0.9
    assert figures["seconds_per_film"] == 0.2
    assert figures["not_read"] == [{"id": "4", "code": "not_a_hand"}]


def test_nothing_read_gives_nulls_not_numbers():
    figures = summary([Outcome(film(1), None, "damaged")])
    assert figures["n"] == 0
    assert figures["mae_months"] is None
    assert figures["by_sex"] == {"male": None, "female": None}


def test_intervals_are_told_apart_by_sex_and_by_labelled_and_read_age():
    results = [
        outcome(film(1, 30), 36, (30, 42)),
        outcome(film(2, 119), 84, (80, 88)),
        outcome(film(3, 119), 83.9, (60, 130)),
        outcome(film(4, 119, Sex.FEMALE), 130),
    ]
    figures = summary(results)
    labelled = {(row["sex"], row["from_months"]): row for row in figures["intervals_by_labelled_age"]}
    assert len(labelled) == 10
    assert labelled["male", 60] == {
        "sex": "male",
        "from_months": 60,
        "below_months": 120,
        "n": 2,
        "coverage": 0.5,
        "width_months": 39,
    }
    assert labelled["female", 60]["n"] == 0
    by_read = [(row["sex"], row["from_months"], row["n"], row["coverage"]) for row in figures["intervals_by_read_age"]]
    assert [row for row in by_read if row[2]] == [("male", 24, 1, 1.0), ("male", 60, 2, 0.5)]
    assert len(by_read) == 10


def test_groups_of_ids_are_told_apart():
    figures = summary([outcome(film(n, 60), 60 + n) for n in (1, 2, 3, 10)], groups=["2-3", "4-9"])
    assert figures["by_group"]["2-3"]["n"] == 2
    assert figures["by_group"]["2-3"]["mae_months"] == 2.5
    assert figures["by_group"]["4-9"] is None


def test_ids_come_from_a_list_or_from_a_part_of_a_run(tmp_path):
    (tmp_path / "ids.json").write_text('["7", 8]')
    (tmp_path / "split.json").write_text('{"holdout": ["9"], "train": []}')
    assert read_ids(str(tmp_path / "ids.json")) == ["7", "8"]
    assert read_ids(f"{tmp_path / 'split.json'}:holdout") == ["9"]
    for place, says in (
        (tmp_path / "split.json", "split.json:holdout"),
        (f"{tmp_path / 'split.json'}:val", "val"),
        (tmp_path / "no.json", "no ids"),
    ):
        with pytest.raises(ConfigurationError, match=says):
            read_ids(str(place))


def test_a_box_is_hit_where_the_centre_lies_in_it(tmp_path):
    table = [
        "id,roi,cx,cy,w,h,side",
        "1,Radius,0.5,0.8,0.2,0.1,left",
        "1,MC1,0.5,0.5,0.1,0.1,left",
        "2,Radius,0.5,0.8,0.2,0.1,left",
    ]
    (tmp_path / "boxes.csv").write_text("\n".join(table) + "\n")
    centres = {"1": {"Radius": (0.59, 0.76), "MC1": (0.5, 0.56), "DP3": (0.1, 0.1)}, "2": {"Radius": (0.61, 0.8)}}
    results = []
    for identifier, found in centres.items():
        plain = outcome(film(int(identifier)), 60).reading
        regions = tuple(RegionReading(name, place, (0.1, 0.1), 0.0) for name, place in found.items())
        results.append(Outcome(film(int(identifier)), Reading(**(vars(plain) | {"regions": regions}))))
    found = summary(results, boxes=read_boxes(tmp_path))["regions"]
    assert found == {"films": 2, "boxes": {"Radius": 2, "MC1": 1}, "inside": {"Radius": 0.5, "MC1": 0.0}}
    (tmp_path / "boxes.csv").write_text("id,roi\n1,Radius\n")
    with pytest.raises(LabelsError, match=r"boxes\.csv"):
        read_boxes(tmp_path)


class GreyReader:
    """Reads a film as its mean grey; sees a mirrored film by its bright left edge; refuses films with a white frame."""

    def read(self, radiograph: Radiograph, *, sex: Sex | None = None) -> Reading:
        pixels = radiograph.pixels.astype(float)
        if pixels[0].min() == 255:
            raise NotAHand(confidence=0.1)
        repairs = ("mirrored",) if pixels[:, 0].mean() > pixels[:, -1].mean() else ()
        age, crop = float(pixels.mean()), np.zeros((9, 9), np.uint8)
        region = RegionReading("Radius", (0.5, 0.5), (0.1, 0.1), 0.0, crop=crop, looks=crop, moved=crop)
        model, hand = ModelName("grey", "1", "0" * 64), Hand(None, 0.0, False, 1.0)
        return Reading(
            age, (1.0,), {}, sex, "argument", model, hand, (region,), (age - 9, age + 15), 0.9, repairs=repairs, seconds=0.1
        )


@pytest.fixture
def grey_films(tmp_path) -> list[LabelledFilm]:
    """40 films that get brighter to the right, labelled with chance; one has a white frame."""
    chance = np.random.default_rng(11)
    rows = ["id,boneage,male"]
    for number in range(1, 41):
        ramp = np.linspace(0, chance.uniform(60, 250), 30)
        pixels = np.tile(ramp, (20, 1)).astype(np.uint8)
        if number == 7:
            pixels[0] = 255
        cv2.imwrite(str(tmp_path / f"{number}.png"), pixels)
        rows.append(f"{number},{chance.uniform(10, 200):.2f},{number % 3 > 0}")
    (tmp_path / "labels.csv").write_text("\n".join(rows) + "\n")
    return labelled_films([tmp_path], tmp_path / "labels.csv")


def test_changed_films_are_compared_with_the_same_film_as_it_was(grey_films):
    told: list[int] = []
    results = list(outcomes(grey_films, GreyReader(), changes=CHANGES, report=told.append))
    assert told == list(range(1, 41))
    assert [result.film.id for result in results if result.error] == ["7"]
    assert all(region.crop is region.looks is region.moved is None for region in results[0].reading.regions)
    assert [(r.film.id, r.film.age_months) for r in results] == [(f.id, f.age_months) for f in grey_films]

    changes = summary(results)["changes"]
    assert changes["mirrored"] == {
        "n": 39,
        "median_months": 0,
        "mean_months": 0,
        "refused": 0,
        "repair_recognised": 1,
    }
    assert changes["white_frame_6_percent"]["refused"] == 1
    assert changes["white_frame_6_percent"]["median_months"] is None
    assert changes["inverted"]["repair_recognised"] == 0
    opposite = [abs(255 - 2 * result.reading.age_months) for result in results if result.reading]
    assert changes["inverted"]["mean_months"] == pytest.approx(np.mean(opposite))
    assert "repair_recognised" not in changes["gamma_0.7"]
    assert "changes" not in summary(list(outcomes(grey_films, GreyReader(), report=told.append)))


def test_saved_readings_give_the_saved_figures_by_plain_arithmetic(grey_films, tmp_path):
    """Worked out again from the two tables and the labels, by nothing of the program's own."""
    results = list(outcomes(grey_films, GreyReader(), changes=CHANGES, report=lambda _: None))
    save(results, summary(results, groups=["5-20"]), tmp_path / "saved")

    figures = json.loads((tmp_path / "saved" / "figures.json").read_text())
    labels = {row["id"]: row for row in csv.DictReader((tmp_path / "labels.csv").open())}
    table = list(csv.DictReader((tmp_path / "saved" / "predictions.csv").open()))
    assert [row["id"] for row in table] == list(labels)
    assert all(float(row["boneage"]) == float(labels[row["id"]]["boneage"]) for row in table)
    assert [(row["id"], row["error"]) for row in table if row["error"]] == [("7", "not_a_hand")]

    rows = [row for row in table if row["age_months"]]
    assert_accuracy(figures, rows)
    for sex, male in (("male", "True"), ("female", "False")):
        assert_accuracy(figures["by_sex"][sex], [row for row in rows if labels[row["id"]]["male"] == male])
    for band in figures["by_age_band"]:
        assert_accuracy(band, [r for r in rows if band["from_months"] <= float(r["boneage"]) < band["below_months"]])
    assert_accuracy(figures["by_group"]["5-20"], [row for row in rows if 5 <= int(row["id"]) <= 20])

    inside = [float(row["interval_low"]) <= float(row["boneage"]) <= float(row["interval_high"]) for row in rows]
    assert figures["interval_coverage"] == pytest.approx(sum(inside) / len(inside))
    assert figures["interval_width_months"] == pytest.approx(24)
    for name, column in (("intervals_by_labelled_age", "boneage"), ("intervals_by_read_age", "age_months")):
        assert sum(row["n"] for row in figures[name]) == len(rows)
        for band in figures[name]:
            own = [
                hit
                for row, hit in zip(rows, inside, strict=True)
                if row["sex"] == band["sex"] and band["from_months"] <= float(row[column]) < band["below_months"]
            ]
            assert band["n"] == len(own)
            assert band["coverage"] == (pytest.approx(sum(own) / len(own)) if own else None)

    ages = {row["id"]: float(row["age_months"]) for row in rows}
    changed = list(csv.DictReader((tmp_path / "saved" / "changes.csv").open()))
    for name, found in figures["changes"].items():
        own = [row for row in changed if row["change"] == name]
        assert len(own) == len(rows)
        moved = sorted(abs(float(row["age_months"]) - ages[row["id"]]) for row in own if row["age_months"])
        assert found["n"] == len(moved)
        assert found["refused"] == pytest.approx(1 - len(moved) / len(own))
        assert found["mean_months"] == (pytest.approx(sum(moved) / len(moved)) if moved else None)


def assert_accuracy(figures: dict, rows: list[dict[str, str]]) -> None:
    assert figures["n"] == len(rows)
    if not rows:
        return
    read = [float(row["age_months"]) for row in rows]
    labelled = [float(row["boneage"]) for row in rows]
    errors = [a - b for a, b in zip(read, labelled, strict=True)]
    absolute = sorted(abs(error) for error in errors)
    n = len(rows)
    assert figures["mae_months"] == pytest.approx(sum(absolute) / n)
    assert figures["median_months"] == pytest.approx((absolute[(n - 1) // 2] + absolute[n // 2]) / 2)
    assert figures["rmse_months"] == pytest.approx((sum(error * error for error in errors) / n) ** 0.5)
    assert figures["bias_months"] == pytest.approx(sum(errors) / n)
    assert figures["within_one_year"] == pytest.approx(sum(error <= 12 for error in absolute) / n)
    same = [min(int(a // 12), 18) == min(int(b // 12), 18) for a, b in zip(read, labelled, strict=True)]
    assert figures["exact_year"] == pytest.approx(sum(same) / n)
    low, high = figures["mae_interval_months"]
    assert low <= figures["mae_months"] <= high
    if n > 1:
        mean_read, mean_labelled = sum(read) / n, sum(labelled) / n
        together = sum((a - mean_read) * (b - mean_labelled) for a, b in zip(read, labelled, strict=True))
        spread = (sum((a - mean_read) ** 2 for a in read) * sum((b - mean_labelled) ** 2 for b in labelled)) ** 0.5
        assert figures["correlation"] == pytest.approx(together / spread)
