"""The report of a study: where it goes, what the history keeps of it, and how a person sets it up."""

from __future__ import annotations

import json
from dataclasses import replace

import fake_workers
import pytest
from openpyxl import load_workbook
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog

from boneage_desktop import app
from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.jobs import Failed
from boneage_desktop.service import report_template
from boneage_desktop.ui.film import State
from boneage_desktop.ui.report.head_dialog import HeadDialog
from boneage_desktop.ui.report.template_dialog import TemplateDialog
from boneage_desktop.ui.worker_client import WorkerClient

CHILD = {"id": "P1", "sex": "male", "born": "2016-01-01", "taken": "2025-03-07"}


@pytest.fixture
def window(qapp, qtbot, settings_file):
    """A window whose reports open films as the tests write them."""
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=WorkerClient(fake_workers.open_films),
        reader=WorkerClient(fake_workers.read_films),
        exporter=WorkerClient(fake_workers.open_films),
        data_folder=settings_file.parent,
    )
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.session.start()
    yield window
    window.language.use("en")
    window.close()
    window.close_workers()


@pytest.fixture
def child(read, film_file):
    return read(film_file("张小明", **CHILD, repairs=["inverted", "rotated"]))


@pytest.fixture
def save(window, tmp_path, monkeypatch):
    """Saves the report as a person does and gives its file."""

    def save_as(name: str = "report.pdf"):
        file = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "PDF (*.pdf)"))
        window.acts["report_save"].trigger()
        return file

    return save_as


def decide(window, film, kind, months=None, reason=""):
    window.session.edit(film, replace(film.edits, decision=Decision(kind, months, reason)))


def reports_in_log(window):
    found = (entry for entry in window.recorder.history.audit_entries() if entry.action == "reported")
    return [json.loads(entry.details) for entry in found]


def states(window):
    history = window.recorder.history
    return [str(history.row(study).state) for study in window.exports.studies()]


def test_a_saved_report_makes_the_study_reported_and_says_where_it_went(window, child, save, tmp_path):
    assert window.acts["report_save"].isEnabled()
    save("before.pdf")
    assert states(window) == ["read"], "no decision, no report that counts"
    decide(window, child, DecisionKind.ACCEPTED, 103.0)
    file = save()
    assert file.read_bytes().startswith(b"%PDF-")
    assert window.messages.text == "The report has been saved as report.pdf."
    assert states(window) == ["reported"]
    before, last = reports_in_log(window)
    assert before == last == {"format": "pdf", "folder": str(tmp_path)}
    save("missing/report.pdf")
    assert "report.pdf cannot be written" in window.messages.text
    assert len(reports_in_log(window)) == 2


def test_template_and_head_are_set_up_in_the_window(window, child, save, settings_file):
    window.acts["report_template"].trigger()
    dialog = window.findChild(TemplateDialog)
    assert "$bone_age" in dialog.text.toPlainText()
    dialog.text.setPlainText("$bone_age")
    assert not dialog.save.isEnabled()
    assert "lacks $remarks" in dialog.said.text()
    dialog.text.setPlainText("Mine: $bone_age $remarks $institution")
    dialog.save.click()
    own = settings_file.parent / "report" / "report.html"
    assert report_template.load(own).text.startswith("Mine: ")
    window.acts["report_head"].trigger()
    head = window.findChild(HeadDialog)
    head.text.setPlainText("Children's Hospital\nRoad 1")
    head.buttons.accepted.emit()
    assert window.settings.report_head == "Children's Hospital\nRoad 1"
    report_template.keep("$bone_age\n$remarks $nothing", own)
    save()
    assert window.messages.text.startswith("The report has been saved as report.pdf. Line 2 of the report template report.html")


def test_printing_shows_the_pages_first(window, child, tmp_path):
    decide(window, child, DecisionKind.ACCEPTED, 103.0)
    window.acts["report_print"].trigger()
    dialog = window.findChild(QPrintPreviewDialog)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.paintRequested.emit(printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000
    assert states(window) == ["accepted"], "looking is not handing on"
    dialog.accept()
    assert states(window) == ["reported"]
    assert reports_in_log(window)[0]["format"] == "paper"


def test_without_a_reading_there_is_no_report(window, film_file, until):
    assert not window.acts["report_save"].isEnabled()
    window.session.open([film_file("no hand", refuse="not_a_hand")])
    until(lambda: window.session.current.state is State.REFUSED)
    assert not window.acts["report_save"].isEnabled()
    assert not window.acts["report_print"].isEnabled()


@pytest.fixture
def several(window, child, film_file, until):
    """A decided study, one that was only read, and one whose film is gone."""
    decide(window, child, DecisionKind.ACCEPTED, 103.0)
    for name, number in (("read", "P2"), ("gone", "P3")):
        window.session.open([film_file(name, **{**CHILD, "id": number})])
        until(lambda: window.session.current.state is State.READ)
    window.session.current.path.unlink()
    return window


def test_the_reports_of_the_list_go_into_a_folder_and_can_be_stopped(several, tmp_path, monkeypatch, until):
    folder = tmp_path / "reports"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    several.acts["export_reports"].trigger()
    assert several.exports.bar.isVisible()
    until(lambda: not several.batch.running)
    assert not several.exports.bar.isVisible()
    assert several.messages.text == "Reports saved: 3. Films that were never read: 0."
    assert sorted(file.name for file in folder.iterdir()) == [f"bone-age-{study}-2025-03-07.pdf" for study in (1, 2, 3)]
    assert sorted(states(several)) == ["read", "read", "reported"]
    assert reports_in_log(several) == [{"format": "pdf", "folder": str(folder)}] * 3
    several.batch.progressed.connect(lambda count: count.saved and several.exports.bar.stop.click())
    several.batch.start(several.exports.studies(), folder, several.settings)
    until(lambda: not several.batch.running)
    assert several.batch.count.saved == 1
    assert len(list(folder.iterdir())) == 4, "what was there before stays"
    several.batch.start(several.exports.studies(), folder, several.settings)
    several.batch._client.failed.emit(Failed(None, "worker_lost", {"exit_code": 9}))
    assert not several.batch.running, "without a process nothing is waited for"
    assert "stopped unexpectedly" in several.messages.text


def test_the_list_is_exported_as_it_is_filtered(several, tmp_path, monkeypatch, until):
    file = tmp_path / "studies"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "XLSX (*.xlsx)"))
    several.films.show_page("history")
    several.films.search.setText("张")
    until(lambda: several.films.history.model.total == 1)
    several.acts["export_table"].trigger()
    until(lambda: several.messages.text == "Films written to studies.xlsx: 1")
    assert load_workbook(tmp_path / "studies.xlsx").active.max_row == 2
    (entry,) = (entry for entry in several.recorder.history.audit_entries() if entry.action == "exported")
    assert json.loads(entry.details) == {"films": 1, "format": "xlsx", "folder": str(tmp_path)}
