from __future__ import annotations

import csv
from pathlib import Path

import pytest
from film_files import write_film, write_picture

from boneage_desktop.core.errors import LabelsError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_project import Choices, Columns
from boneage_desktop.service import survey
from boneage_desktop.service.findings import KINDS, Check, action, check, save_report
from boneage_desktop.service.use import counts, in_use

COLUMNS = Columns("id", "boneage", "sex", "", "months", ("m",), ("f",))


class Project:
    """A project folder with films and a table beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.films, self.table = folder / "project", folder / "films", folder / "labels.csv"
        self.seed = 0

    def film(self, name: str, seed: int | None = None, **elements: object) -> None:
        self.seed += 1
        write_film(self.films / name, self.seed if seed is None else seed, **elements)

    def check(self, *rows: str, columns: Columns = COLUMNS) -> Check:
        survey.run(self.folder, [self.films], lambda fraction, note: None, processes=0)
        if rows:
            self.table.write_text("\n".join(("id,boneage,sex", *rows)), encoding="utf-8")
        return check(self.folder, Choices(table=str(self.table) if rows else "", columns=columns))

    def looks(self, *rows: str) -> None:
        heading = "index,content,hand,mirrored,inverted,two_hands,rotation_degrees,error"
        films = survey.films(self.folder)
        lines = [f"{film.index},{film.content},{row}" for film, row in zip(films, rows, strict=True)]
        (self.folder / "looks.csv").write_text("\n".join((heading, *lines, "")), encoding="utf-8")


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


def found(check: Check) -> dict[str, dict[str, str]]:
    return {finding.kind: dict(zip(finding.ids, finding.details, strict=True)) for finding in check.findings}


def test_nothing_is_found_about_sound_films_with_labels(project):
    for name, sex in (("a.dcm", "F"), ("b.dcm", "M")):
        project.film(name, PatientSex=sex, BodyPartExamined="LEFT HAND", Laterality="L", PatientID=name)
    checked = project.check("a,120,f", "B,98,m")
    assert checked.findings == ()
    assert (checked.key, checked.rows, checked.matched_rows) == ("file", 2, 2)
    used = in_use(checked, {})
    assert [(film.id, film.age_months, film.sex, film.patient) for film in used] == [
        ("a", 120, Sex.FEMALE, "a.dcm"), ("b", 98, Sex.MALE, "b.dcm"),
    ]  # fmt: skip


def test_films_and_rows_that_do_not_find_each_other_are_listed_and_not_used(project):
    project.film("a")
    project.film("b")
    (project.films / "c.png").touch()
    checked = project.check("a,120,f", "z,99,m", ",99,m", "b,old,m")
    assert found(checked) == {
        "unreadable": {"c": "damaged"}, "film_without_label": {"b": ""}, "label_without_film": {"line 3": "z"},
        "unreadable_row": {"line 4": "no_id", "line 5": "age_unreadable old"},
    }  # fmt: skip
    assert [film.id for film in in_use(checked, {"unreadable": "keep", "film_without_label": "keep"})] == ["a"]


def test_of_equal_films_one_with_a_label_stays_and_labels_that_differ_leave_all_out(project):
    for name, seed in (("a", 1), ("b", 1), ("c", 2), ("d", 2), ("e", 3)):
        project.film(name, seed)
    checked = project.check("b,120,f", "c,60,f", "d,90,f", "e,30,m")
    assert found(checked) == {
        "duplicate": {"a": "b", "d": "c"}, "conflicting_labels": {"c": "60 90", "d": "60 90"}, "film_without_label": {"a": ""},
    }  # fmt: skip
    assert [film.id for film in in_use(checked, {})] == ["b", "e"]
    assert [film.id for film in in_use(checked, {"conflicting_labels": "keep"})] == ["b", "c", "e"]


def test_an_id_that_comes_twice_is_used_once_unless_its_labels_differ(project):
    for name in "abc":
        project.film(name)
    checked = project.check("a,120,f", "a,120.5,f", "b,60,f", "b,90,f", "c,60,f", "c,60,m")
    assert found(checked) == {"same_id_twice": {"a": "2 3"}, "conflicting_labels": {"b": "60 90", "c": "60 60"}}
    assert [(film.id, film.age_months) for film in in_use(checked, {})] == [("a", 120)]
    used = in_use(checked, {"conflicting_labels:b": "keep", "same_id_twice": "leave_out"})
    assert [(film.id, film.age_months) for film in used] == [("b", 60)]


def test_a_label_of_films_of_several_days_or_names_is_not_trusted_but_those_of_one_day_share_it(project):
    for name, patient, day in (
        ("a", "P1", "20200101"),
        ("b", "P1", "20210101"),
        ("c", "P2", "20200101"),
        ("d", "P2", "20200101"),
    ):
        project.film(name, PatientID=patient, StudyDate=day)
    checked = project.check("P1,120,f", "P2,60,m")
    assert (checked.key, checked.matched_rows) == ("patient", 2)
    assert found(checked) == {"ambiguous_label": {"a": "P1", "b": "P1"}}
    assert [film.id for film in in_use(checked, {})] == ["c", "d"]


def test_files_of_one_name_in_two_folders_are_not_told_apart_by_a_label(project):
    project.film("x/im1")
    project.film("y/im1")
    assert found(project.check("im1,120,f")) == {"ambiguous_label": {"x/im1": "im1", "y/im1": "im1"}}


def test_ages_that_cannot_be_are_left_out_and_those_below_zero_always(project):
    for name in "abc":
        project.film(name)
    checked = project.check("a,-1,f", "b,229,f", "c,228,f")
    assert found(checked) == {"impossible_age": {"a": "-1", "b": "229"}}
    assert [film.id for film in in_use(checked, {})] == ["c"]
    assert [film.id for film in in_use(checked, {"impossible_age": "keep"})] == ["b", "c"]


def test_years_taken_for_months_are_suspected_of_the_whole_table(project):
    for name in "abcd":
        project.film(name)
    rows = ("a,9.5,f", "b,12,f", "c,7,m", "d,15,m")
    assert found(project.check(*rows))["unit_doubtful"].keys() == set("abcd")
    assert "unit_doubtful" not in found(
        project.check(*rows, columns=Columns("id", "boneage", "sex", "", "years", ("m",), ("f",)))
    )
    months = ("a,95,f", "b,120,f", "c,70,m", "d,15,m")
    assert "unit_doubtful" not in found(project.check(*months))
    assert found(project.check(*months, columns=Columns("id", "boneage", unit="years")))["unit_doubtful"].keys() == set("abcd")


def test_a_single_age_in_years_is_suspected_by_the_date_of_birth(project):
    for name in "abc":
        project.film(name, PatientBirthDate="20100101", StudyDate="20200101")
    assert found(project.check("a,118,f", "b,10,f", "c,70,f")) == {"unit_doubtful": {"b": "10"}}


def test_what_the_header_says_against_a_film_is_listed(project):
    project.film("a", BodyPartExamined="CHEST", PatientSex="M")
    project.film("b", Laterality="R", PatientSex="F")
    project.film("c", BodyPartExamined="HANDGELENK")
    checked = project.check("a,120,f", "b,98,f", "c,98,")
    assert found(checked) == {
        "wrong_body_part": {"a": "CHEST"}, "sex_differs": {"a": "male"},
        "right_hand": {"b": "header"}, "sex_unknown": {"c": ""},
    }  # fmt: skip
    assert [film.id for film in in_use(checked, {})] == ["b", "c"]
    assert [film.id for film in in_use(checked, {"wrong_body_part:a": "keep", "right_hand": "leave_out"})] == ["a", "c"]


def test_how_the_hand_lies_is_listed_as_it_was_seen(project):
    for name in "abcdefg":
        project.film(name, Laterality="R" if name == "g" else "L")
    rows = [f"{name},100,f" for name in "abcdefg"]
    project.check(*rows)
    project.looks(
        "0.9,False,False,False,-3,", "0.1,True,True,True,90,", "0.8,True,False,False,0,", "0.8,False,True,False,0,",
        "0.8,False,False,True,-91,", ",,,,,not_a_hand", "0.8,True,False,False,0,",
    )  # fmt: skip
    checked = project.check(*rows)
    assert found(checked) == {
        "no_hand": {"b": "0.10"}, "mirrored": {"c": ""}, "inverted": {"d": ""}, "two_hands": {"e": ""}, "rotated": {"e": "-91"},
        "unreadable": {"f": "not_a_hand"}, "right_hand": {"g": "header"},
    }  # fmt: skip
    assert [film.id for film in in_use(checked, {})] == ["a", "c", "g"]


def test_looks_stay_with_their_film_when_others_go(project):
    for name in "ab":
        project.film(name)
    project.check("a,100,f", "b,100,f")
    project.looks("0.9,False,False,False,0,", "0.1,False,False,False,0,")
    (project.films / "a").unlink()
    assert found(project.check("a,100,f", "b,100,f")) == {"no_hand": {"b": "0.10"}, "label_without_film": {"line 2": "a"}}


def test_without_a_table_the_header_labels_and_that_is_said(project):
    project.film("a", PatientBirthDate="20100101", StudyDate="20200101", PatientSex="M", PatientID="P1")
    project.film("b")
    checked = project.check()
    assert found(checked) == {"film_without_label": {"b": ""}, "label_from_header": {"a": ""}}
    (used,) = in_use(checked, {})
    assert (used.id, used.sex, used.patient, checked.key) == ("a", Sex.MALE, "P1", "")
    assert used.age_months == pytest.approx(120, abs=0.1)
    assert in_use(checked, {"label_from_header": "leave_out"}) == []


def test_an_id_of_both_sexes_is_no_patient(project):
    for name, sex in (("a", "M"), ("b", "F"), ("c", "F")):
        project.film(name, PatientID="P9" if name == "c" else "ANONYMOUS", PatientSex=sex)
    checked = project.check("a,100,", "b,90,", "c,80,")
    assert found(checked) == {"doubtful_patient": {"a": "ANONYMOUS", "b": "ANONYMOUS"}}
    assert [film.patient for film in in_use(checked, {})] == ["", "", "P9"]
    assert [film.patient for film in in_use(checked, {"doubtful_patient": "keep"})] == ["ANONYMOUS", "ANONYMOUS", "P9"]


def test_an_action_is_that_of_the_film_before_that_of_its_kind_and_must_be_possible(project):
    project.film("a", Laterality="R")
    (finding,) = project.check("a,100,f").findings
    assert (finding.kind, finding.actions, finding.default) == ("right_hand", KINDS["right_hand"], "keep")
    assert action(finding, "a", {}) == "keep"
    assert action(finding, "a", {"right_hand": "leave_out"}) == "leave_out"
    assert action(finding, "a", {"right_hand": "leave_out", "right_hand:a": "keep"}) == "keep"
    assert action(finding, "a", {"right_hand": "burn"}) == "keep"


def test_the_report_names_each_film_with_what_is_done(project):
    project.film("影像", Laterality="R")
    checked = project.check("影像,100,f", "gone,90,m")
    save_report(checked, {"right_hand": "leave_out"}, project.folder / "report.csv")
    with (project.folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["kind", "id", "path", "detail", "action"],
            ["label_without_film", "line 3", "", "gone", "leave_out"],
            ["right_hand", "影像", str(project.films / "影像"), "header", "leave_out"],
        ]


def test_a_table_that_cannot_be_used_says_so(project):
    project.film("a")
    project.check()
    with pytest.raises(LabelsError):
        check(project.folder, Choices(table=str(project.folder / "none.csv"), columns=COLUMNS))


def test_counts_are_by_two_years_and_sex(project):
    for name in "abcd":
        write_picture(project.films / f"{name}.png", ord(name))
    found = counts(in_use(project.check("a,23.9,f", "b,24,m", "c,228,f", "d,240,f"), {"impossible_age": "keep"}))
    assert len(found) == 10
    assert found[0, 24] == {Sex.MALE: 0, Sex.FEMALE: 1, Sex.UNKNOWN: 0}
    assert found[24, 48][Sex.MALE] == 1
    assert found[216, 240][Sex.FEMALE] == 2
    assert sum(sum(row.values()) for row in found.values()) == 4
