"""The pages of a report: what stands on them, in which language and font, for each decision."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))

import pdf_text

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.edits import Edits
from boneage_desktop.core.errors import ReportUnwritable, TemplateBroken
from boneage_desktop.core.grades import Grades, Heights
from boneage_desktop.core.radiograph import Imprint, Patient, Sex
from boneage_desktop.core.settings import Settings
from boneage_desktop.service import report_template
from boneage_desktop.service.history.store import History
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.language import Language
from boneage_desktop.ui.report import fonts, output, report
from boneage_desktop.ui.report.contents import Sources, can_report, contents
from boneage_desktop.ui.report.file_name import file_name, free
from boneage_desktop.ui.report.report_commands import sentence

TODAY = date(2025, 3, 9)
CHILD = Patient("张小明", "P1", Sex.MALE, date(2016, 1, 1))
STAGES = (9, 8, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8)
NOTICE = "Research use only. Not a medical device."
ACCEPTED = Decision(DecisionKind.ACCEPTED, 103.0)


@pytest.fixture(autouse=True)
def chinese_font(qapp):
    if fonts.chinese_family() is None:
        pytest.skip("no font with Chinese characters here")


@pytest.fixture
def history(tmp_path):
    history = History.open(tmp_path / "history", tmp_path / "head.json", by="Dr Li")
    yield history
    history.close()


@pytest.fixture
def read(history, film_of, hand_reading):
    """A film as the session has it, read and known to the history."""

    def one(months: float = 103.0, day: date = date(2025, 3, 7), patient: Patient = CHILD, **edits) -> Film:
        pixels = np.random.default_rng(int(months)).integers(0, 4096, (60, 48), np.uint16)
        imprint = Imprint(f"{months:064}", b"")
        radiograph = film_of(pixels, patient=patient, study_date=day, imprint=imprint)
        known = history.know_film(radiograph)
        around = (months - 11, months + 10)
        reading = replace(hand_reading, age_months=months, interval_months=around, repairs=("inverted", "rotated"))
        history.keep_reading(known.film, reading)
        decided = Edits(**edits)
        history.keep_decision(known.film, decided.decision)
        return Film(Path("/films/a.dcm"), State.READ, radiograph, patient, day, answer=reading, edits=decided, known=known)

    return one


@pytest.fixture
def saved(history, tmp_path):
    """The report of a film in a file."""

    def save(film: Film, name: str = "report.pdf", **settings) -> Path:
        pages, _ = report.pages(contents(film, Sources(history, Settings(**settings), TODAY)), tmp_path / "own.html")
        output.save(pages, tmp_path / name)
        return tmp_path / name

    return save


@pytest.fixture
def language(qapp):
    """Changes the language, and puts font and language back."""
    font = QApplication.font()
    used = Language(qapp, "en")
    yield used.use
    used.use("en")
    QApplication.setFont(font)


def test_an_undecided_age_says_so_and_every_repair_and_warning_is_told(read, saved):
    film = read()
    film.answer = replace(film.answer, warnings=("regions_outside", "left_as_is"))
    film.edits = replace(film.edits, left_as_is=("mirrored",))
    said = pdf_text.text(saved(film))
    for part in ("8 y 7 m", "103 months", "not yet decided by a reader", "7 y 8 m to 9 y 5 m", "90 % interval", "normal"):
        assert part in said, part
    for part in ("Inverted for the reading", "Turned upright for the reading", "Not mirrored for the reading"):
        assert part in said, part
    assert "Some regions lie outside the film" in said.replace("\n", " ")
    for part in ("Left hand, PA", "2025-03-07", "9 y 2 m", "P1", "2016-01-01", "skeletal dysplasia", "zh05 1 as the mean of 1"):
        assert part in said, part
    assert "0" * 64 in said.replace("\n", "")
    assert "PP1" in said
    assert "+5.0" in said


def test_a_chinese_name_can_be_copied_out_and_its_font_is_in_the_file(read, saved):
    file = saved(read())
    assert "张小明" in pdf_text.text(file), "and not a radical of the same shape"
    family = fonts.chinese_family().replace(" ", "")[:8]
    assert len(pdf_text.embedded_fonts(file)) == 2, "regular and bold"
    assert all(family in name for name in pdf_text.embedded_fonts(file))


def test_an_accepted_age_names_its_reader(read, saved):
    said = pdf_text.text(saved(read(decision=ACCEPTED)))
    assert "accepted by the reader" in said
    assert "Dr Li, decided on 20" in said


def test_a_changed_age_stands_before_the_networks_with_its_reason(read, saved):
    changed = Decision(DecisionKind.CHANGED, 110.0, "Ulna <ahead> & more")
    graded = {"grades": Grades(STAGES), "heights": Heights(131.5, 178.0, 165.0), "own_age_months": 112.0}
    said = pdf_text.text(saved(read(decision=changed, **graded)))
    assert said.index("9 y 2 m ") < said.index("Changed by the reader") < said.index("8 y 7 m (103 months)")
    for part in ("Ulna <ahead> & more", "RUS-CHN score: 620, bone age 13 y 5 m", "more than a year apart", "112 months"):
        assert part in said, part
    assert "Adult height by bone age (Bayley-Pinneau): 1" in said
    assert "Height by the parents (Tanner): 178.0 cm, 169.5 to 186.5 cm" in said


def test_a_rejected_reading_gives_no_number(read, saved):
    said = pdf_text.text(saved(read(decision=Decision(DecisionKind.REJECTED, None, "dysplasia of the wrist"))))
    assert "Rejected" in said
    assert "dysplasia of the wrist" in said
    for number in ("8 y 7 m", "103 months", "7 y 8 m", " SD", "+5.0"):
        assert number not in said, number


def test_an_unknown_sex_gives_both_ages_and_none_that_counts(read, saved):
    film = read(patient=replace(CHILD, sex=Sex.UNKNOWN))
    film.answer = replace(film.answer, sex=Sex.UNKNOWN)
    said = pdf_text.text(saved(film))
    assert "Male: 8 y 7 m" in said
    assert "Female: 7 y 6 m" in said
    assert "90 % interval" not in said


def test_earlier_films_stand_beside_with_velocity_and_chart(read, saved):
    def pictures(film):
        return saved(film).read_bytes().count(b"/Subtype /Image")

    first = read(80.0, date(2023, 3, 7))
    alone = pictures(first)
    read(91.0, date(2024, 3, 7))
    last = read()
    said = pdf_text.text(saved(last))
    rows = said[said.index("Comparison with earlier films") :]
    assert rows.index("2023-03-07") < rows.index("2024-03-07") < rows.index("2025-03-07")
    assert "11 (−" in rows
    assert "12 (−" in rows
    assert pictures(last) == alone + 1
    assert "Comparison" not in pdf_text.text(saved(first)), "the films that came later are not earlier ones"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("zh_CN", ("骨龄报告", "8岁7个月", "网络判读，阅片医师尚未审定", "左手正位（后前位）", "张小明")),
        ("de", ("Knochenalterbericht", "8 J. 7 M.", "Linke Hand p.-a.", "Nur für Forschungszwecke.")),
    ],
)
def test_the_report_speaks_the_language_of_the_window(read, saved, language, name, parts):
    language(name)
    said = pdf_text.text(saved(read()))
    for part in parts:
        assert part in said, part
    assert NOTICE not in said


def test_every_page_says_what_it_is_for_and_its_number(read, saved, tmp_path):
    report_template.keep("$bone_age $remarks" + "<p>$patient</p>" * 120, tmp_path / "own.html")
    file = saved(read())
    pages, said = pdf_text.page_count(file), pdf_text.text(file)
    assert pages > 2
    assert said.count(NOTICE) == pages
    assert all(f"Page {page} of {pages}" in said for page in range(1, pages + 1))


def test_a_block_that_fits_on_a_page_is_not_divided(read, saved, tmp_path):
    block = "<table>" + "<tr><td>line</td></tr>" * 20 + "</table>"
    report_template.keep("$bone_age $remarks" + block * 3, tmp_path / "own.html")
    made = report.pages(contents(read(), Sources(None, Settings(), TODAY)), tmp_path / "own.html")[0]
    height = made._document.pageSize().height()
    tops = [made._document.documentLayout().frameBoundingRect(frame) for frame in made._document.rootFrame().childFrames()]
    assert made.count == 2
    assert all(int(place.top() / height) == int((place.bottom() - 1) / height) for place in tops)


def test_a_broken_template_is_told_by_its_line_and_the_programs_is_used(read, history, tmp_path):
    own = tmp_path / "own.html"
    report_template.keep("$bone_age $remarks\n\n$patiemt", own)
    made = contents(read(), Sources(history, Settings(), TODAY))
    pages, wrong = report.pages(made, own)
    assert "Bone age report" in pages.text
    assert isinstance(wrong, TemplateBroken)
    assert "Line 3 of the report template own.html" in sentence(pages, wrong)
    report_template.keep("Our own: $bone_age $remarks", own)
    pages, wrong = report.pages(made, own)
    assert pages.text.startswith("Our own: 8 y 7 m")
    assert sentence(pages, wrong) == ""


def test_a_system_without_chinese_characters_is_told(read, history, monkeypatch, tmp_path):
    monkeypatch.setattr(fonts, "chinese_family", lambda: None)
    made = contents(read(), Sources(history, Settings(), TODAY))
    assert "Noto Sans CJK" in sentence(*report.pages(made, None))
    plain = contents(read(90.0, patient=replace(CHILD, name="Li", id="P2")), Sources(history, Settings(), TODAY))
    report_template.keep("$patient $bone_age $remarks", tmp_path / "plain.html")
    assert sentence(*report.pages(plain, tmp_path / "plain.html")) == ""


def test_the_head_of_the_hospital_stands_on_the_report(read, saved, tmp_path):
    logo = QImage(80, 40, QImage.Format.Format_RGB32)
    logo.fill(0xFF2060A0)
    logo.save(str(tmp_path / "logo.png"))
    film = read()
    plain = saved(film).read_bytes().count(b"/Subtype /Image")
    file = saved(film, report_head="Children's Hospital\nRoad 1", report_logo=str(tmp_path / "logo.png"))
    assert "Children's Hospital\nRoad 1" in pdf_text.text(file)
    assert file.read_bytes().count(b"/Subtype /Image") == plain + 1
    gone = saved(film, report_logo=str(tmp_path / "gone.png"))
    assert gone.read_bytes().count(b"/Subtype /Image") == plain


def test_a_picture_holds_the_pages_dark_on_white(read, saved):
    picture = QImage(str(saved(read(), "report.png")))
    assert (picture.width(), picture.height()) == (1240, 1754)
    assert picture.pixelColor(5, 5).name() == "#ffffff"
    assert min(picture.pixelColor(x, y).lightness() for x in range(120, 400) for y in range(350, 450)) < 60


def test_a_file_that_cannot_be_written_is_told(read, saved):
    with pytest.raises(ReportUnwritable):
        saved(read(), "missing/report.pdf")


def test_a_file_is_called_by_study_and_day_unless_the_name_is_wanted(read, history, tmp_path):
    facts = contents(read(patient=replace(CHILD, name="A/B: C")), Sources(history, Settings(), TODAY)).facts
    assert file_name(facts, ".pdf", named=False) == "bone-age-1-2025-03-07.pdf"
    assert file_name(facts, ".pdf", named=True) == "bone-age-A_B_ C-1-2025-03-07.pdf"
    (tmp_path / "a.pdf").touch()
    assert free(tmp_path / "a.pdf").name == "a-2.pdf"


def test_there_is_no_report_before_the_readers_own_age_or_of_an_old_number(read):
    film = read()
    assert can_report(film)
    film.reader_first = True
    assert not can_report(film)
    film.reader_first, film.state = False, State.READING
    assert not can_report(film)
    assert not can_report(None)
