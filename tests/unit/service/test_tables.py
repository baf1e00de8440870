from __future__ import annotations

from datetime import datetime

import pytest
from openpyxl import Workbook

from boneage_desktop.core.errors import LabelsError
from boneage_desktop.service import tables

CHINESE = "影像号,骨龄(月),性别\nIM01,126,男\nIM02,98,女\n"
GERMAN = "Bild;Knochenalter;Geschlecht\r\nMüller;12,5;männlich\r\nGrößer;9,25;weiblich\r\n"


def table(folder, data):
    (folder / "labels.csv").write_bytes(data)
    return tables.read(folder / "labels.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_chinese_tables_of_any_encoding_read_the_same(tmp_path, encoding):
    found = table(tmp_path, CHINESE.encode(encoding))
    assert found.names == ("影像号", "骨龄(月)", "性别")
    assert found.rows == (("IM01", "126", "男"), ("IM02", "98", "女"))
    assert found.lines == (2, 3)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-8", "utf-16"])
def test_german_tables_with_decimal_commas_read_the_same(tmp_path, encoding):
    found = table(tmp_path, GERMAN.encode(encoding))
    assert found.rows == (("Müller", "12,5", "männlich"), ("Größer", "9,25", "weiblich"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path, delimiter):
    rows = [["id", "boneage", "remark"], ["1", "12", "a b"], ["2", "24", ""]]
    found = table(tmp_path, "\n".join(delimiter.join(row) for row in rows).encode())
    assert (found.names, found.rows) == (tuple(rows[0]), tuple(map(tuple, rows[1:])))


def test_quoted_cells_keep_delimiters_and_line_breaks_and_the_line_is_the_last_of_its_row(tmp_path):
    found = table(tmp_path, b'sep=,\nid,note\n1,"a, b"\n2,"two\nlines"\n\n3,c\n')
    assert found.rows == (("1", "a, b"), ("2", "two\nlines"), ("3", "c"))
    assert found.lines == (3, 5, 7)


def test_titles_above_the_heading_are_passed_over_and_short_rows_filled(tmp_path):
    found = table(tmp_path, b"Department of radiology\n\nid,boneage,male\n1,12,True\n2,24\n")
    assert found.names == ("id", "boneage", "male")
    assert found.rows[-1] == ("2", "24", "")
    assert found.lines == (4, 5)


def test_a_table_without_heading_numbers_its_columns(tmp_path):
    found = table(tmp_path, b"1377,180,False\n1378,12,True\n")
    assert found.names == ("column 1", "column 2", "column 3")
    assert len(found.rows) == 2


def test_columns_of_one_name_can_be_told_apart(tmp_path):
    assert table(tmp_path, b"id,age,age\na,1,2\n").names == ("id", "age", "age (3)")


def test_a_workbook_gives_cells_as_it_shows_them(tmp_path):
    book = Workbook()
    book.active.append(["notes only"])
    sheet = book.create_sheet("ages")
    sheet.append(["Patientenliste"])
    sheet.append(["检查号", "骨龄", "性别", "检查日期"])
    sheet.append([123, 10.5, "男", datetime(2024, 5, 1)])
    sheet.append([124.0, 9, "女", None])
    sheet["A3"].number_format = "000000"
    book.save(tmp_path / "ages.xlsx")
    found = tables.read(tmp_path / "ages.xlsx")
    assert found.names == ("检查号", "骨龄", "性别", "检查日期")
    assert found.rows == (("000123", "10.5", "男", "2024-05-01"), ("124", "9", "女", ""))
    assert found.lines == (3, 4)


@pytest.mark.parametrize("data", [b"", b"id,boneage\n", b"\xd0\xcf\x11\xe0\xa1\xb1", b"PK\x03\x04 and no workbook", b"\n\n"])
def test_what_is_no_table_says_so(tmp_path, data):
    with pytest.raises(LabelsError):
        table(tmp_path, data)


def test_a_missing_table_says_so(tmp_path):
    with pytest.raises(LabelsError, match=r"gone\.csv"):
        tables.read(tmp_path / "gone.csv")
