"""The command `read` as another program calls it, with the shipped model and real films."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from boneage_desktop.core import paths
from boneage_desktop.core.errors import SENTENCES
from boneage_desktop.core.regions import REGIONS

ROOT = Path(__file__).parents[2]
DATA = ROOT / "../shared/data"
KEYS = {
    "file",
    "ok",
    "age_months",
    "interval_months",
    "interval_coverage",
    "by_sex",
    "sex",
    "sex_source",
    "class_probabilities",
}
KEYS |= {"rois", "hand", "repairs", "warnings", "model", "views", "seconds"}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not list(paths.model_weights().glob("*/card.json")), reason="no model is shipped in model_weights"),
]


def read(*arguments: str | Path) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the records of one call."""
    command = [sys.executable, "-m", "boneage_desktop", "read", "--json", *arguments]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    return ended.returncode, [json.loads(line) for line in ended.stdout.splitlines()]


def check_reading(record: dict[str, Any]) -> None:
    assert set(record) == KEYS
    assert 0 <= record["age_months"] <= 228
    assert sum(record["class_probabilities"]) == pytest.approx(1, abs=1e-3)
    assert len(record["class_probabilities"]) == 19
    assert [region["name"] for region in record["rois"]] == list(REGIONS)
    assert set(record["by_sex"]) == {"male", "female"}
    if record["interval_months"] is not None:
        low, high = record["interval_months"]
        assert low <= record["age_months"] <= high


def test_the_demo_film_is_read_with_and_without_a_stated_sex():
    code, (stated, missing) = read(paths.demo_film(), ROOT / "no-such-film.png")
    assert code == 1
    check_reading(stated)
    assert stated["sex_source"] == "dicom"
    assert (missing["ok"], missing["error"]["code"]) == (False, "not_found")
    code, (overridden,) = read(paths.demo_film(), "--sex", "unknown", "--device", "cpu")
    assert code == 0
    check_reading(overridden)
    assert overridden["sex"] == "unknown"


@pytest.mark.skipif(not (DATA / "films").is_dir(), reason="the full-size films (shared/data/films) are not on this machine")
def test_a_folder_of_real_films_is_read_in_natural_order():
    code, records = read(DATA / "films")
    names = [int(Path(record["file"]).stem) for record in records]
    assert names == sorted(names)
    assert len(names) == 12
    assert code == 0
    for record in records:
        check_reading(record)
        assert record["sex_source"] == "none"


@pytest.mark.skipif(not (DATA / "dicom").is_dir(), reason="the DICOM files (shared/data/dicom) are not on this machine")
def test_every_dicom_file_is_read_or_refused_with_a_known_code():
    files = sorted((DATA / "dicom").glob("*.dcm"))
    _, records = read(*files)
    assert [record["file"] for record in records] == [str(file) for file in files]
    for record in records:
        if record["ok"]:
            check_reading(record)
        else:
            assert record["error"]["code"] in set(SENTENCES) - {"unexpected"}
    hand = next(record for record in records if "CR_f57571a1" in record["file"])
    assert hand["ok"]
    assert hand["hand"]["side"] == "right"
