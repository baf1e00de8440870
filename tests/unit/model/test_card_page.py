"""CARD.md and its plots: only what was measured with these weights, all of it, and small."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from boneage_desktop.core.errors import ConfigurationError, ModelMissing
from boneage_desktop.core.model_folder import file_sha256
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading
from boneage_desktop.imaging.prepare import PREPARATION
from boneage_desktop.model import card_page
from boneage_desktop.model.card import read_card
from boneage_desktop.model.changes import CHANGES
from boneage_desktop.model.evaluation import Outcome, save
from boneage_desktop.model.figures import summary
from boneage_desktop.model.films import FilmSource, LabelledFilm

SMALL_ENOUGH = 150_000


@pytest.fixture
def folder(tmp_path) -> Path:
    """A model folder with a card and weights that nothing reads."""
    model = tmp_path / "model"
    model.mkdir()
    (model / "network.weights.h5").write_bytes(b"weights")
    calibration = {"coverage": 0.9, "films": 786, "softening_months": 6.0, "factor": {}}
    card = {
        "name": "zh05",
        "version": "2026.01.02",
        "sha256": file_sha256(model / "network.weights.h5"),
        "preparation": PREPARATION,
        "licence": "Research use only, non-commercial.",
        "network": {"film_side": 288},
        "hand": {"sure": 0.6, "refuse_below": 0.3},
        "modes": {"best": {"views": 5, "calibration": calibration, "seconds": 0.25}, "fast": {"views": 1}},
        "training": {
            "config": {},
            "films": {"train": 8988, "holdout": 1123, "excluded": 1376},
            "split_seed": 20221,
            "split_rule": "shuffled by the seed",
            "seconds": {"age": 7200.0},
        },
        "limits": ["It learned from 81 films younger than 24 months."],
        "measured": {"regions": {"films": 47, "inside": {"Radius": 1.0, "DP1": 0.97}}},
    }
    (model / "card.json").write_text(json.dumps(card))
    return model


def saved(model: Path, place: Path, films: int = 60, *, sex: str = "given", changes: bool = False) -> dict:
    """An evaluation of drawn numbers, saved as the evaluate command saves it."""
    chance = np.random.default_rng(films)
    results = []
    for number in range(films):
        own = Sex.MALE if number % 2 else Sex.FEMALE
        film = LabelledFilm(str(number), chance.uniform(3, 228), own, None, None, "dev", FilmSource(Path(f"{number}.png")))
        age = float(np.clip(film.age_months + chance.normal(0, 9), 0, 228))
        region = RegionReading("DP1", (0.5, 0.5), (0.1, 0.1), 0.0)
        model_name, hand = ModelName("zh05", "2026.01.02", ""), Hand(None, 0.0, False, 0.9)
        bounds = (age - 14, age + 14)
        reading = Reading(age, (1.0,), {}, own, "argument", model_name, hand, (region,), bounds, 0.9, seconds=0.1)
        changed = {change.name: Outcome(film, reading) for change in CHANGES} if changes else {}
        results.append(Outcome(film, reading, changed=changed))
    results.append(Outcome(results[0].film, None, "not_a_hand"))
    boxes = {(str(number), "DP1"): (0.5, 0.5, 0.1, 0.1) for number in range(20)}
    figures = summary(results, groups=["0-9"], boxes=boxes)
    asked = {"sex": sex, "mode": "best", "split": None, "ids": "split.json:holdout", "limit": None}
    figures |= {"asked": asked, "model": asdict(read_card(model).model)}
    save(results, figures, place)
    return figures


def test_the_page_tells_the_figures_of_each_evaluation(folder, tmp_path):
    figures = saved(folder, tmp_path / "a", changes=True)
    unknown = saved(folder, tmp_path / "b", 40, sex="unknown")
    page = card_page.write(folder, {"holdout": tmp_path / "a", "holdout_sex_unknown": tmp_path / "b"})

    text = page.read_text(encoding="utf-8")
    assert page == folder / "CARD.md"
    low, high = figures["mae_interval_months"]
    assert f"**{figures['mae_months']:.2f}** ({low:.2f} to {high:.2f})" in text
    assert f"**{unknown['mae_months']:.2f}**" in text.partition("Sex unknown:")[2]
    assert f"**{100 * figures['interval_coverage']:.1f} %**" in text
    for heading in (
        "trained on",
        "input is made",
        "How well it reads",
        "Regions",
        "Limits",
        "must not be used",
        "measure it again",
    ):
        assert re.search(f"^## .*{heading}", text, re.MULTILINE), heading
    for fact in (
        "8,988",
        "20221",
        "120.0 minutes",
        "ids 0-9",
        "gamma 0.7",
        "81 films younger",
        "47 films",
        read_card(folder).model.sha256,
    ):
        assert fact in text, fact
    assert (
        "evaluate FILMS... --labels labels.csv --model MODEL --ids split.json:holdout --sex given --mode best --group 0-9"
        in text
    )
    assert "None" not in text
    assert "nan" not in text


def test_every_table_is_whole(folder, tmp_path):
    saved(folder, tmp_path / "a", changes=True)
    text = card_page.write(folder, {"holdout": tmp_path / "a"}).read_text(encoding="utf-8")
    tables = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    assert len(tables) == 7
    for table in tables:
        assert len({row.count("|") for row in table.splitlines()}) == 1, table


def test_the_plots_are_small_pictures_that_the_page_shows(folder, tmp_path):
    saved(folder, tmp_path / "a", 3000)
    text = card_page.write(folder, {"holdout": tmp_path / "a"}).read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)
    assert shown == [f"card/holdout-{kind}.svg" for kind in ("ages", "errors", "coverage", "regions")]
    for name in shown:
        assert (folder / name).stat().st_size < SMALL_ENOUGH
        assert ET.parse(folder / name).getroot().tag.endswith("svg")
    before = (folder / shown[0]).read_bytes()
    card_page.write(folder, {"holdout": tmp_path / "a"})
    assert (folder / shown[0]).read_bytes() == before


def test_the_card_keeps_what_it_said_and_its_order(folder, tmp_path):
    before = json.loads((folder / "card.json").read_text())
    figures = saved(folder, tmp_path / "a")
    card_page.write(folder, {"holdout": tmp_path / "a"})
    card_page.write(folder, {"paper_test": tmp_path / "a"})
    after = json.loads((folder / "card.json").read_text())
    assert list(after) == ["format_version", "written_by", *before]
    assert list(after["measured"]) == ["regions", "holdout", "paper_test"]
    assert after["measured"]["regions"] == before["measured"]["regions"]
    assert after["measured"]["holdout"] == json.loads(json.dumps(figures))
    assert "card/holdout-ages.svg" in (folder / "CARD.md").read_text(encoding="utf-8")
    assert not list(folder.glob("part-*"))


def test_figures_of_other_weights_or_of_other_readings_are_refused(folder, tmp_path):
    saved(folder, tmp_path / "a")
    before = (folder / "card.json").read_text()
    table = tmp_path / "a" / "predictions.csv"
    kept = table.read_text()
    rows = list(csv.DictReader(kept.splitlines()))
    table.write_text(kept.replace(rows[5]["age_months"], "12.0"))
    with pytest.raises(ConfigurationError, match="not those of its readings"):
        card_page.write(folder, {"holdout": tmp_path / "a"})
    table.write_text("\n".join(kept.splitlines()[:-3]) + "\n")
    with pytest.raises(ConfigurationError, match="not those of its readings"):
        card_page.write(folder, {"holdout": tmp_path / "a"})
    table.write_text(kept)
    figures = json.loads((tmp_path / "a" / "figures.json").read_text())
    figures["model"]["sha256"] = "0" * 64
    (tmp_path / "a" / "figures.json").write_text(json.dumps(figures))
    with pytest.raises(ConfigurationError, match="other weights"):
        card_page.write(folder, {"holdout": tmp_path / "a"})
    with pytest.raises(ConfigurationError, match="no saved evaluation"):
        card_page.write(folder, {"holdout": tmp_path / "nothing"})
    with pytest.raises(ModelMissing):
        card_page.write(tmp_path, {})
    assert (folder / "card.json").read_text() == before
    assert not (folder / "CARD.md").exists()


def test_an_evaluation_in_which_no_film_was_read_is_told_as_such(folder, tmp_path):
    saved(folder, tmp_path / "a", 1)
    film = LabelledFilm("1", 60, Sex.MALE, None, None, None, FilmSource(Path("1.png")))
    results = [Outcome(film, None, "not_a_hand")]
    save(results, summary(results) | {"asked": {"sex": "given"}, "model": asdict(read_card(folder).model)}, tmp_path / "none")
    text = card_page.write(folder, {"none": tmp_path / "none"}).read_text(encoding="utf-8")
    assert "| none | – | 1 | 0 | – |" in text
