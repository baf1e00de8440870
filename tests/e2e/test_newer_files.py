"""An older program meets files of a newer one: it says so where it is seen, goes on, and changes nothing of them."""

from __future__ import annotations

import json

import fake_trainings
import fake_workers
import pytest
from PySide6.QtWidgets import QLabel

from boneage_desktop import app
from boneage_desktop.core import kept, training_project
from boneage_desktop.core.settings import Settings
from boneage_desktop.core.training_project import Choices
from boneage_desktop.ui.worker_client import WorkerClient

NEWER = {kept.FORMAT: 99, kept.WRITTEN_BY: "9.5.0"}


@pytest.fixture
def open_data(qapp, qtbot, settings_file, tmp_path):
    """Opens a window over tmp_path / "data"."""
    opened = []

    def open_one():
        window = app.build(
            qapp,
            settings_file=settings_file,
            opener=WorkerClient(fake_workers.open_films),
            reader=WorkerClient(fake_workers.read_films),
            trainer=WorkerClient(fake_trainings.train_models, daemon=False),
            data_folder=tmp_path / "data",
        )
        qtbot.addWidget(window)
        window.show()
        opened.append(window)
        return window

    yield open_one
    for window in opened:
        window.language.use("en")
        window.close()
        window.close_workers()


def test_newer_settings_are_used_and_never_overwritten(open_data, settings_file):
    written = json.dumps({**NEWER, "theme": "light", "language": "en", "shape": "round"})
    settings_file.write_text(written)
    window = open_data()
    assert window.settings == Settings(theme="light", language="en")
    assert "written by a newer version of the program (9.5.0)" in window.messages.text
    assert "until the program is closed" in window.messages.text
    window.set_theme("dark")
    window.close()
    assert settings_file.read_text() == written


def test_a_word_that_no_setting_knows_does_not_stop_the_program(open_data, settings_file, until):
    settings_file.write_text(json.dumps({"mode": "quick", "theme": "blue", "language": "en", "heat": "x", "overlay": "x"}))
    window = open_data()
    window.session.start()
    until(lambda: window.session.model is not None)
    assert window.settings == Settings(language="en")
    assert not window.messages.text


def test_a_newer_project_is_passed_over_and_the_tab_says_so(open_data, tmp_path):
    project = tmp_path / "data" / "trainings" / "2026-03-02"
    training_project.save(Choices(sources=("/films",)), project)
    file = project / "project.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **NEWER}))
    before = file.read_bytes()
    window = open_data()
    window.acts["train"].trigger()
    assert window.training.project != project
    assert window.wizard.messages.text.startswith("2026-03-02 was written by a newer version of the program (9.5.0)")
    own = window.training.project
    window.wizard.messages.hide()
    window.training.open(project)
    assert "newer version" in window.wizard.messages.text
    assert window.training.project == own
    assert file.read_bytes() == before
    assert [path.name for path in project.iterdir()] == ["project.json"]


def test_a_newer_journal_of_models_is_named_in_the_place_of_the_list(open_data, tmp_path):
    journal = tmp_path / "data" / "models" / "journal.jsonl"
    journal.parent.mkdir(parents=True)
    journal.write_text(json.dumps({**NEWER, "action": "install"}) + "\n")
    window = open_data()
    window.acts["train"].trigger()
    said = "\n".join(part.text() for part in window.wizard.compare.versions.findChildren(QLabel))
    assert "journal.jsonl was written by a newer version of the program (9.5.0)" in said
