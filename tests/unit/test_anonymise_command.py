"""The command `anonymise` from the arguments to the copies, their tables and the audit log."""

from __future__ import annotations

import csv
import json

import pydicom
import pytest

from boneage_desktop import __main__ as entry
from boneage_desktop import arguments
from boneage_desktop.core import paths, settings
from boneage_desktop.core.copies import CHARACTERISTICS
from boneage_desktop.core.settings import Settings
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(paths, "history", lambda: tmp_path / "history")
    monkeypatch.setattr(paths, "audit_head", lambda: tmp_path / "audit-head.json")
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    settings.save(Settings(user_name="Dr Li"), paths.settings_file())


@pytest.fixture
def films(tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    for place, number in enumerate(("P1", "P1", "P2")):
        file = folder / f"{place}.dcm"
        write_dicom(draw(Phantom(rows=96 + place, columns=80, seed=place)), file)
        dataset = pydicom.dcmread(file)
        dataset.PatientName, dataset.PatientID = f"Person^{number}", number
        dataset.save_as(file)
    return folder


def run(capsys, *arguments, code: int = 0):
    assert entry.main(["anonymise", *map(str, arguments)]) == code
    return capsys.readouterr()


def test_a_folder_is_copied_with_its_tables_and_the_audit_log_has_it(films, tmp_path, capsys):
    out = tmp_path / "out"
    arguments = (films, "--out", out, "--key", tmp_path / "key.csv", "--labels", tmp_path / "labels.csv", "--shift-dates")
    said = run(capsys, *arguments, "--json")
    records = [json.loads(line) for line in said.out.splitlines()]
    assert [record["copy"] for record in records] == ["BA0001.dcm", "BA0001-2.dcm", "BA0002.dcm"]
    assert all(set(record) == {"file", "copy", "pseudonym", "burned_in", "text", "error"} for record in records)
    assert "3 films copied, 0 left out" in said.err
    assert "Keep it apart" in said.err
    with (tmp_path / "key.csv").open(encoding="utf-8-sig") as key:
        assert [row["patient_id"] for row in csv.DictReader(key)] == ["P1", "P1", "P2"]
    assert not [path for path in out.iterdir() if b"Person" in path.read_bytes()]
    assert entry.main(["audit", "export", "--json"]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["action"], last["by"]) == ("copied without identity", "Dr Li")
    assert last["details"] == {"dates": "shifted", "films": 3, "key": True, "left_out": 0}


def test_what_was_decided_in_the_history_stands_in_the_labels(films, tmp_path, capsys):
    from boneage_desktop.core.decision import Decision, DecisionKind
    from boneage_desktop.history_commands import open_history

    assert entry.main(["history", "import", str(films)]) == 0
    history = open_history()
    history.keep_decision(1, Decision(DecisionKind.CHANGED, 110.0, "ulna ahead"))
    history.close()
    capsys.readouterr()
    run(capsys, films / "0.dcm", "--out", tmp_path / "out", "--labels", tmp_path / "labels.csv", "--drop", "sex")
    with (tmp_path / "labels.csv").open(encoding="utf-8-sig") as labels:
        (row,) = csv.DictReader(labels)
    assert (row["bone_age_months"], row["sex"]) == ("110.0", "")


def test_what_can_be_dropped_of_the_person_is_what_is_kept_by_default():
    assert arguments.OF_PERSON == CHARACTERISTICS


def test_a_film_that_cannot_be_copied_is_told_and_the_others_are(films, tmp_path, capsys):
    (films / "0.dcm").write_bytes(b"\0" * 128 + b"DICM")
    said = run(capsys, films, "--out", tmp_path / "out", code=1)
    assert "0.dcm: left out." in said.out
    assert "2 films copied, 1 left out" in said.err


def test_the_key_may_not_lie_with_the_copies_and_no_table_is_written_over(films, tmp_path, capsys):
    out = tmp_path / "out"
    out.mkdir()
    assert "would lie with the copies" in run(capsys, films, "--out", out, "--key", out / "key.csv", code=1).err
    (tmp_path / "labels.csv").write_text("mine")
    assert "is there already" in run(capsys, films, "--out", out, "--labels", tmp_path / "labels.csv", code=1).err
    assert list(out.iterdir()) == []
    assert (tmp_path / "labels.csv").read_text() == "mine"
