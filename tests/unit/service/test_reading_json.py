from __future__ import annotations

import json

import numpy as np
import pytest

from boneage_desktop.core.errors import TruncatedFilm
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.service.reading_json import failure_json, reading_from_json, reading_json

KEYS = ["file", "ok", "age_months", "interval_months", "interval_coverage", "by_sex", "sex", "sex_source"]
KEYS += ["class_probabilities", "rois", "hand", "repairs", "warnings", "model", "views", "seconds"]
MODEL = ModelName("zh05", "1.0", "ab" * 32)


def full_reading() -> Reading:
    regions = tuple(
        RegionReading(name, (0.25, 0.5), (0.1, 0.2), -3.5, np.float32(1.25), np.zeros((8, 8), np.uint8)) for name in REGIONS
    )
    return Reading(
        age_months=np.float32(103.25),
        class_probabilities=tuple(np.full(19, 1 / 19, np.float32)),
        by_sex={"male": 103.25, "female": 95.0},
        sex=Sex.MALE,
        sex_source="dicom",
        model=MODEL,
        hand=Hand(Side.RIGHT, 12.345, True, 0.98),
        regions=regions,
        interval_months=(93.0, 112.0),
        interval_coverage=0.9,
        repairs=("inverted",),
        warnings=("young",),
        views=5,
        seconds=0.5,
    )


def test_a_full_reading_has_the_agreed_keys_and_values():
    record = reading_json("a film.dcm", full_reading())
    assert list(record) == KEYS
    assert record["file"] == "a film.dcm"
    assert record["ok"] is True
    assert record["age_months"] == 103.25
    assert record["interval_months"] == [93.0, 112.0]
    assert record["by_sex"] == {"male": 103.25, "female": 95.0}
    assert (record["sex"], record["sex_source"]) == ("male", "dicom")
    assert sum(record["class_probabilities"]) == pytest.approx(1, abs=1e-4)
    assert [region["name"] for region in record["rois"]] == list(REGIONS)
    assert record["rois"][0] == {
        "name": "Radius",
        "center": [0.25, 0.5],
        "size": [0.1, 0.2],
        "angle_degrees": -3.5,
        "contribution_months": 1.25,
    }
    assert record["hand"] == {"side": "right", "rotation_degrees": 12.35, "inverted": True, "confidence": 0.98}
    assert record["model"] == {"name": "zh05", "version": "1.0", "sha256": "ab" * 32}
    assert json.loads(json.dumps(record, allow_nan=False)) == record


def test_what_is_not_measured_is_null():
    bare = Reading(60.0, (1.0,), {}, Sex.UNKNOWN, "none", MODEL, Hand(None, None, False, None))
    record = reading_json("film.png", bare)
    assert list(record) == KEYS
    for key in ("interval_months", "interval_coverage", "rois"):
        assert record[key] is None
    assert record["by_sex"] == {"male": None, "female": None}
    assert record["hand"] == {"side": None, "rotation_degrees": None, "inverted": False, "confidence": None}
    assert record["repairs"] == record["warnings"] == []


def test_a_foreseen_failure_has_its_code_and_sentence_and_another_one_the_general_sentence():
    known = failure_json("f.dcm", TruncatedFilm(path="f.dcm", expected_bytes=10, found_bytes=4))
    assert known["error"]["code"] == "truncated"
    assert known["error"]["message"].startswith("f.dcm is cut short: 4 of 10 bytes")
    unknown = failure_json("f.dcm", RuntimeError("patient Zhang"))
    assert unknown == {"file": "f.dcm", "ok": False, "error": {"code": "unexpected", "message": unknown["error"]["message"]}}
    assert "Zhang" not in unknown["error"]["message"]


def test_a_reading_that_was_kept_comes_back_with_all_that_the_data_hold():
    reading = full_reading()
    kept = json.loads(json.dumps(reading_json("", reading)))
    back = reading_from_json(kept)
    assert reading_json("", back) == kept
    assert (back.sex, back.hand.side, back.model, back.views) == (Sex.MALE, Side.RIGHT, MODEL, 5)
    assert back.regions[0].contribution_months == 1.25
    assert back.regions[0].crop is None
