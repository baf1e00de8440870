"""Who is called what in a run of copies, and what the tables say."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from boneage_desktop.core.copies import CopyChoices, FilmLook, KnownFacts
from boneage_desktop.core.errors import CopyNotWritten
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.service.copy_run import CopyRun

CHOICES = CopyChoices(b"s" * 32)


def look(path="/films/a.dcm", patient="P1", **values):
    facts = {"issuer": "", "day": date(2024, 5, 6), "sex": Sex.MALE, "age_months": 110.2, "declared": "", "places": ()}
    return FilmLook(path=path, pixels_sha256=path, patient_id=patient, preview=b"", **(facts | values))


def rows(file):
    with file.open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def test_a_person_has_one_pseudonym_and_a_film_without_a_person_one_of_its_own(tmp_path):
    run = CopyRun(tmp_path, CHOICES)
    films = [look(), look("/films/b.dcm"), look("/films/c.png", ""), look("/films/d.png", ""), look("/films/e.dcm", issuer="X")]
    jobs = [run.job(number, film) for number, film in enumerate(films)]
    assert [job.name for job in jobs] == ["BA0001", "BA0001-2", "BA0002", "BA0003", "BA0004"]
    assert [job.pseudonym for job in jobs] == ["BA0001", "BA0001", "BA0002", "BA0003", "BA0004"]


def test_the_numbers_go_on_after_those_in_the_folder(tmp_path):
    for name in ("BA0007.dcm", "BA0012-2.png", "notes.txt"):
        (tmp_path / name).touch()
    assert CopyRun(tmp_path, CHOICES).job(1, look()).name == "BA0013"
    assert CopyRun(tmp_path / "new", CHOICES).job(1, look()).name == "BA0001"


def test_the_tables_say_what_was_copied_and_nothing_else(tmp_path):
    run = CopyRun(tmp_path, CHOICES)
    first, second = look(), look("/films/b.dcm", "P2")
    job = run.job(1, first, known=KnownFacts(sex=Sex.FEMALE, bone_age_months=103.04))
    run.job(2, second)
    run.keep(job, first, "BA0001.dcm")
    run.write_labels(tmp_path / "labels.csv")
    run.write_key(tmp_path / "key.csv")
    assert rows(tmp_path / "labels.csv") == [
        {"film": "BA0001.dcm", "pseudonym": "BA0001", "sex": "female", "age_months": "110.2", "bone_age_months": "103.0"}
    ]
    assert rows(tmp_path / "key.csv") == [
        {"pseudonym": "BA0001", "patient_id": "P1", "study": "2024-05-06", "film": "BA0001.dcm", "original": "/films/a.dcm"}
    ]
    assert "P1" not in (tmp_path / "labels.csv").read_text(encoding="utf-8-sig")
    with pytest.raises(CopyNotWritten):
        run.write_key(tmp_path / "key.csv")
    with pytest.raises(CopyNotWritten):
        run.write_labels(tmp_path / "nowhere" / "labels.csv")


def test_labels_keep_what_the_copies_keep(tmp_path):
    run = CopyRun(tmp_path, CopyChoices(b"s" * 32, kept=("size",)))
    run.keep(run.job(1, look()), look(), "BA0001.dcm")
    run.write_labels(tmp_path / "labels.csv")
    assert (rows(tmp_path / "labels.csv")[0]["sex"], rows(tmp_path / "labels.csv")[0]["age_months"]) == ("", "")
