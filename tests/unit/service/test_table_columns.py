from __future__ import annotations

from pathlib import Path

import pytest

from boneage_desktop.core.radiograph import Sex
from boneage_desktop.core.training_project import Columns
from boneage_desktop.service.film_facts import SurveyedFilm
from boneage_desktop.service.table_columns import guess, labels, sex_words, unit
from boneage_desktop.service.tables import Table


def table(heading: str, *rows: str) -> Table:
    cells = tuple(tuple(row.split(",")) for row in rows)
    return Table(Path("labels.csv"), tuple(heading.split(",")), cells, tuple(range(2, 2 + len(rows))))


@pytest.mark.parametrize(("heading", "rows", "expected"), [
    ("id,boneage,male", ["1377,180,False", "1378,12,True", "1379,94,True"],
     Columns("id", "boneage", "male", "", "months", ("true",), ("false",))),
    ("Image,Sex,Chronological Age,Bone Age", ["a,M,9.9,10.5", "b,F,8.1,7.25"],
     Columns("Image", "Bone Age", "Sex", "", "years", ("m",), ("f",))),
    ("PatientID,FileName,Gender,BA (months)", ["7,a.png,1,120", "7,b.png,2,98", "9,c.png,1,13"],
     Columns("FileName", "BA (months)", "Gender", "PatientID", "months", ("1",), ("2",))),
    ("Patienten-ID,Name,Geschlecht,Lebensalter,Knochenalter", ["7,A B,m,9,10", "8,C D,w,8,7"],
     Columns("Patienten-ID", "Knochenalter", "Geschlecht", "Patienten-ID", "years", ("m",), ("w",))),
    ("姓名,登记号,影像号,性别,实际年龄,骨龄（岁）", ["张,1,X1,男,9,10", "李,2,X2,女,8,7"],
     Columns("影像号", "骨龄（岁）", "性别", "登记号", "years", ("男",), ("女",))),
    ("检查号,月龄,性别,出生年月", ["X1,126,男,2010-05", "X2,98,女,2011-01"],
     Columns("检查号", "月龄", "性别", "", "months", ("男",), ("女",))),
    ("film,age,female", ["a,120,1", "b,98,0", "c,120,1"], Columns("film", "age", "female", "", "months", ("0",), ("1",))),
    ("column 1,column 2,column 3", ["1377,180,M", "1378,12,F", "1379,12,M"],
     Columns("column 1", "column 2", "column 3", "", "months", ("m",), ("f",))),
])  # fmt: skip
def test_columns_are_guessed_in_three_languages(heading, rows, expected):
    assert guess(table(heading, *rows)) == expected


def test_the_id_is_the_column_that_finds_films():
    listed = table("Image,order,boneage", "first,IM7,120", "second,IM8,98")
    films = [SurveyedFilm(0, "/films/IM7.dcm"), SurveyedFilm(1, "/films/IM8")]
    assert guess(listed).id == "Image"
    assert guess(listed, films).id == "order"


def test_a_table_of_nothing_known_gives_no_columns():
    found = guess(table("colour,remark", "red,x", "red,x"))
    assert (found.id, found.age, found.sex, found.patient) == ("", "", "", "")


@pytest.mark.parametrize(("name", "ages", "expected"), [
    ("boneage", "10 12.5 18", "years"), ("boneage", "10 12.5 180", "months"), ("bone age (y)", "120 100", "years"),
    ("bone_age_months", "4 9", "months"), ("骨龄(月)", "9", "months"), ("Alter in Jahren", "120", "years"),
])  # fmt: skip
def test_the_unit_is_what_the_name_says_or_the_ages_allow(name, ages, expected):
    assert unit(table(name, *ages.split()), name) == expected


@pytest.mark.parametrize(("name", "values", "male", "female"), [
    ("sex", "Male Female", ("male",), ("female",)), ("sex", "1 2 1", ("1",), ("2",)), ("sex", "1 0", ("1",), ("0",)),
    ("sex", "True False", ("true",), ("false",)), ("male", "t f", ("t",), ("f",)), ("is_female", "yes no", ("no",), ("yes",)),
    ("male", "M F", ("m",), ("f",)), ("sex", "F F", (), ("f",)), ("性别", "男性 女", ("男性",), ("女",)),
    ("Geschlecht", "männlich weiblich", ("männlich",), ("weiblich",)), ("sex", "x y", ("y",), ()),
])  # fmt: skip
def test_words_of_the_sexes(name, values, male, female):
    assert sex_words(table(name, *values.split()), name) == (male, female)


@pytest.mark.parametrize(("written", "months"), [
    ("126", 126), ("12,5", 12.5), ("10y 6m", 126), ("10 Jahre", 120), ("10岁6个月", 126), ("126 mo", 126), ("9.5 years", 114),
    ("-3", -3), ("7 J 3 M", 87),
])  # fmt: skip
def test_ages_in_numbers_and_words(written, months):
    rows = Table(Path("t"), ("id", "age"), (("a", written),), (2,))
    assert [row.age_months for row in labels(rows, Columns("id", "age")).rows] == [months]


def test_years_are_made_months_but_what_says_its_unit_keeps_it():
    found = labels(table("id,age", "a,10.5", "b,120 months"), Columns("id", "age", unit="years"))
    assert [row.age_months for row in found.rows] == [126, 120]


def test_rows_that_cannot_be_used_are_told_with_line_and_value():
    listed = table("id,age,sex,who", "a,120,M,p1", ",99,F,p2", "c,,F,p3", "d,old,F,p4", "e,30,?,p5", "f,40,,p6")
    found = labels(listed, Columns("id", "age", "sex", "who", male=("M",), female=("f",)))
    assert [(row.line, row.id, row.sex, row.patient) for row in found.rows] == [
        (2, "a", Sex.MALE, "p1"), (6, "e", Sex.UNKNOWN, "p5"), (7, "f", Sex.UNKNOWN, "p6"),
    ]  # fmt: skip
    assert [(t.line, t.column, t.value, t.code) for t in found.troubles] == [
        (3, "id", "", "no_id"), (4, "age", "", "no_age"),
        (5, "age", "old", "age_unreadable"), (6, "sex", "?", "sex_unreadable"),
    ]  # fmt: skip
