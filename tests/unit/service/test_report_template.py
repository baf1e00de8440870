"""The template of a report: what is wrong with one is told by line and name."""

from __future__ import annotations

import pytest

from boneage_desktop.core.errors import ReportUnwritable, TemplateBroken, TemplateLacks, TemplateUnreadable
from boneage_desktop.service import report_template
from boneage_desktop.service.report_template import REQUIRED, ReportTemplate

KNOWN = {*REQUIRED, "patient"}
SOUND = "<p>$bone_age</p>\n$remarks\n<p>${patient} owes 5 $$</p>"


def written(tmp_path, text):
    file = tmp_path / "report.html"
    file.write_text(text, encoding="utf-8")
    return report_template.load(file)


def test_words_are_filled_in_and_two_dollars_are_one(tmp_path):
    filled = written(tmp_path, SOUND).filled({"bone_age": "8 y", "remarks": "none", "patient": "Li"})
    assert filled == "<p>8 y</p>\nnone\n<p>Li owes 5 $</p>"


@pytest.mark.parametrize(("wrong", "found"), [("$patiemt", "$patiemt"), ("5 $ a film", "$"), ("${patient", "$")])
def test_what_is_not_known_is_told_by_its_line(tmp_path, wrong, found):
    template = written(tmp_path, f"<!-- a comment\nof two lines -->\n{SOUND}\n{wrong}\n")
    with pytest.raises(TemplateBroken) as caught:
        template.check(KNOWN)
    assert caught.value.values["found"] == found
    assert caught.value.values["line"] == 6
    assert "Line 6 of the report template" in str(caught.value)


def test_a_template_cannot_hide_the_warnings(tmp_path):
    with pytest.raises(TemplateLacks, match=r"lacks \$remarks"):
        written(tmp_path, SOUND.replace("$remarks", "<!-- $remarks -->")).check(KNOWN)


def test_a_file_in_another_coding_is_told(tmp_path):
    (tmp_path / "report.html").write_bytes("<p>骨龄 $bone_age</p>".encode("gb18030"))
    with pytest.raises(TemplateUnreadable, match="UTF-8"):
        report_template.load(tmp_path / "report.html")


def test_the_shipped_template_is_read_without_its_comment():
    shipped = report_template.shipped()
    assert isinstance(shipped, ReportTemplate)
    assert "<!--" not in shipped.text
    assert set(REQUIRED) < set(shipped.text.replace("$", " ").replace("<", " ").split())


def test_an_own_template_replaces_the_file_as_a_whole(tmp_path):
    file = tmp_path / "new" / "report.html"
    report_template.keep(SOUND, file)
    assert report_template.load(file).text == SOUND
    assert [path.name for path in file.parent.iterdir()] == ["report.html"]
    with pytest.raises(ReportUnwritable):
        report_template.keep(SOUND, file / "below" / "a" / "file.html")
