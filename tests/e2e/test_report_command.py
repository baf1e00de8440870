"""The command `report` with the shipped model: one film, one file."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from boneage_desktop import __main__ as entry
from boneage_desktop.core import paths

pytestmark = pytest.mark.skipif(
    not list(paths.model_weights().glob("*/card.json")), reason="no model is shipped in model_weights"
)


@pytest.fixture(autouse=True)
def places(qapp, tmp_path, monkeypatch):
    """Settings and template of nobody, and the font of the program as it was."""
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(paths, "report_template", lambda: tmp_path / "template.html")
    font = QApplication.font()
    yield
    QApplication.setFont(font)


def test_a_film_becomes_a_report_and_a_slip_in_the_template_is_told(tmp_path, capsys):
    (tmp_path / "template.html").write_text("$bone_age $remarks\n$slip", encoding="utf-8")
    picture = tmp_path / "film.png"
    given = ["report", str(paths.demo_film()), "--out", str(picture), "--language", "de", "--mode", "fast"]
    assert entry.main(given) == 0
    said = capsys.readouterr()
    assert said.out.endswith(f"{picture}\n")
    assert "Zeile 2" in said.err
    assert QImage(str(picture)).width() == 1240


def test_a_film_that_is_none_is_told(tmp_path, capsys):
    assert entry.main(["report", str(tmp_path / "none.dcm"), "--out", str(tmp_path / "none.pdf")]) == 1
    assert "There is no file at" in capsys.readouterr().err
    assert not (tmp_path / "none.pdf").exists()
