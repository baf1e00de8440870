"""The commands `history` and `audit` from the arguments to what they print and keep."""

from __future__ import annotations

import csv
import json
import sqlite3

import pydicom
import pytest

from boneage_desktop import __main__ as entry
from boneage_desktop.core import paths, settings
from boneage_desktop.core.settings import Settings
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom

PEOPLE = (("Zhang^Xiaoming=张^小明", "P1", "20240506"), ("Miller^Anna", "P2", "20220202"), ("@SUM(1)", "P3", "20200101"))


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(paths, "history", lambda: tmp_path / "history")
    monkeypatch.setattr(paths, "audit_head", lambda: tmp_path / "audit-head.json")
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    settings.save(Settings(user_name="Dr Li"), paths.settings_file())


@pytest.fixture
def films(tmp_path):
    """A folder of films of several people, drawn by a program."""
    folder = tmp_path / "films"
    folder.mkdir()
    for seed, (name, number, day) in enumerate(PEOPLE):
        file = folder / f"{number}.dcm"
        write_dicom(draw(Phantom(rows=96 + seed, columns=80)), file)
        dataset = pydicom.dcmread(file)
        dataset.SpecificCharacterSet = "ISO_IR 192"
        dataset.PatientName, dataset.PatientID, dataset.StudyDate = name, number, day
        dataset.save_as(file)
    return folder


def printed(capsys, *arguments, code: int = 0):
    assert entry.main([*map(str, arguments), "--json"]) == code
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_films_are_imported_once_and_listed_newest_first(films, capsys):
    assert [record["new"] for record in printed(capsys, "history", "import", films)] == [True] * 3
    assert [record["new"] for record in printed(capsys, "history", "import", films)] == [False] * 3
    assert [record["title"] for record in printed(capsys, "history", "list")] == ["张小明", "Miller, Anna", "@SUM(1)"]
    found = printed(capsys, "history", "list", "--search", "XIAOMING", "--state", "new", "--from", "2024-01-01")
    assert [record["title"] for record in found] == ["张小明"]
    assert printed(capsys, "history", "list", "--to", "2019-12-31") == []


def test_a_file_that_is_no_film_is_told_and_the_others_are_imported(films, capsys):
    (films / "film.dcm").write_bytes(b"\0" * 128 + b"DICM")
    records = printed(capsys, "history", "import", films, code=1)
    assert sum(record["new"] for record in records) == 3
    assert [bool(record["error"]) for record in records].count(True) == 1


def test_the_table_shows_chinese_and_no_formula(films, tmp_path, capsys):
    printed(capsys, "history", "import", films)
    assert printed(capsys, "history", "export", tmp_path / "table.csv") == [{"file": str(tmp_path / "table.csv"), "films": 3}]
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == ["张小明", "Miller, Anna", "'@SUM(1)"]
    assert {row["state"] for row in rows} == {"new"}


def test_a_deleted_study_is_gone_but_not_from_the_audit_log(films, capsys):
    printed(capsys, "history", "import", films)
    study = printed(capsys, "history", "list")[0]["id"]
    printed(capsys, "history", "delete", study)
    assert len(printed(capsys, "history", "list")) == 2
    last = printed(capsys, "audit", "export")[-1]
    assert (last["action"], last["study"], last["by"]) == ("deleted", study, "Dr Li")


def test_the_audit_log_is_verified_and_tampering_is_named(films, tmp_path, capsys):
    printed(capsys, "history", "import", films)
    (whole,) = printed(capsys, "audit", "verify")
    assert (whole["ok"], whole["entries"]) == (True, 3)
    connection = sqlite3.connect(tmp_path / "history" / "history.sqlite")
    connection.executescript("DROP TRIGGER audit_stays; UPDATE audit SET by = 'nobody' WHERE number = 2")
    connection.close()
    assert entry.main(["audit", "verify"]) == 1
    assert capsys.readouterr().out == "Entry 2 was changed.\n"


def test_entries_that_were_cut_off_are_noticed(films, tmp_path, capsys):
    printed(capsys, "history", "import", films)
    connection = sqlite3.connect(tmp_path / "history" / "history.sqlite")
    connection.executescript("DROP TRIGGER audit_keeps; DELETE FROM audit WHERE number = 3")
    connection.close()
    assert entry.main(["audit", "verify"]) == 1
    assert "Entry 3 and what came after it were cut off." in capsys.readouterr().out


def test_the_lines_say_what_the_records_hold(films, tmp_path, capsys):
    for arguments in (("import", films), ("list",), ("export", tmp_path / "table.csv"), ("delete", 1)):
        assert entry.main(["history", *map(str, arguments)]) == 0
    said = capsys.readouterr().out
    assert "Miller, Anna" in said
    assert f"{films / 'P1.dcm'}: new" in said
    assert entry.main(["audit", "verify"]) == 0
    assert "All 5 entries" in capsys.readouterr().out


def test_a_newer_history_is_refused_in_one_sentence(tmp_path, capsys):
    (tmp_path / "history").mkdir()
    connection = sqlite3.connect(tmp_path / "history" / "history.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert entry.main(["history", "list"]) == 1
    assert "newer version" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [("list", "--from", "today"), ("list", "--state", "lost"), ("delete", "0"), ()])
def test_wrong_arguments_end_before_anything_is_opened(tmp_path, arguments):
    with pytest.raises(SystemExit):
        entry.main(["history", *arguments])
    assert not (tmp_path / "history").exists()
